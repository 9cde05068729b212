import { attributions, stances, unscorableReasons, wordings } from '../forecasts/forecast.schemas.js';
import { civilDay, id, instant, startOf, text, word } from './columns.js';
import type { CsvFile } from './csv-file.js';
import { PROBABILITY_SQL, QUANTILES_SQL } from './forecasts-csv.js';

/** Every statement with what became of it, forecasts that were moved or merged away too. */
export const statementsCsv: CsvFile = {
  name: 'statements',
  title: 'A statement and a forecast that it gave, if it gave one',
  columns: {
    statement_id: id('s.id::text', 'Of the statement'),
    author: text('a.name', 'Who said it'),
    source: text('o.name', 'Where it appeared'),
    publication: text('s.publication', 'Where it was read, if elsewhere'),
    attribution: word('s.attribution', attributions, 'Whether the source speaks for itself'),
    wording: word('s.wording', wordings, 'Whose words the quote has'),
    said_at: startOf('s.said_at', 'When it was said'),
    quote: text('s.quote', 'What was said'),
    language: text('s.language', 'Of the quote'),
    url: text('s.url', 'Where it can be read'),
    page_title: text('s.page_title', 'Of the page'),
    unscorable: word('s.unscorable', unscorableReasons, 'Why it gives no forecast'),
    review_on: civilDay('s.review_on::text', 'When to look at it again'),
    collection: text('c.name', 'What it was imported with'),
    recorded_at: instant('s.recorded_at', 'When somebody put it on record'),
    forecast_id: id('f.id::text', 'Of the forecast'),
    question_id: id('f.question_id::text', 'What it is a forecast of; of an unscorable one see event_id'),
    event_id: id('s.event_id::text', 'What an unscorable statement is about'),
    stance: word('f.stance', stances, 'A forecast, or what the author means to do'),
    probability: text(PROBABILITY_SQL, 'Of yes, 0..1; else one for each option, separated by |'),
    quantiles: text(QUANTILES_SQL, 'Level:value, separated by |'),
    phrase: text('f.phrase', 'The words of likelihood'),
    scale: text('f.scale', 'The published scale on which the phrase is read'),
    withdrawn_at: startOf('f.withdrawn_at', 'When it stopped counting'),
    withdrawn_as: word(
      'f.withdrawn_as',
      ['withdrawn', 'moved', 'merged'],
      'Taken back, or standing on another question by now',
    ),
  },
  fromSql: `FROM statement s JOIN author a ON a.id = s.author_id LEFT JOIN source o ON o.id = s.source_id
    LEFT JOIN collection c ON c.id = s.collection_id LEFT JOIN forecast f ON f.statement_id = s.id
    ORDER BY s.id, f.id`,
};
