import type { EntityManager } from 'typeorm';
import type { Citation, CitedCopy } from '../../copies/copy.schemas.js';
import { readCitedCopies } from '../../copies/read-copy.js';
import type { StatementRow } from '../../forecasts/read-forecast.js';
import type { QuestionDetail } from './question-detail.js';

/**
 * The copies of all pages that the statements and rulings of a question cite.
 * @returns gives the copy for a citation; undefined where none was asked for
 */
export async function readQuestionCopies(
  tx: EntityManager,
  { statements, resolutions }: Pick<QuestionDetail, 'statements' | 'resolutions'>,
): Promise<(url: string, quote: string | null) => CitedCopy | undefined> {
  const said = statements.flatMap(({ url, recordedAt, ...statement }): Citation[] =>
    url === null ? [] : [{ url, quote: wordsOf(statement), citedAt: recordedAt }],
  );
  const ruled = resolutions.flatMap(({ evidence, resolvedAt }) =>
    evidence.map(({ url, quote }): Citation => ({ url, quote, citedAt: new Date(resolvedAt) })),
  );
  const citations = [...said, ...ruled];
  const copies = citations.length === 0 ? [] : await readCitedCopies(tx, citations);
  const byCitation = new Map(citations.map((citation, index) => [keyOf(citation), copies[index]]));
  return (url, quote) => byCitation.get(keyOf({ url, quote }));
}

/** The words that should stand in the page: a translation or paraphrase does not. */
export const wordsOf = ({ wording, quote }: Pick<StatementRow, 'wording' | 'quote'>): string | null =>
  wording === 'verbatim' ? quote : null;

const keyOf = ({ url, quote }: Pick<Citation, 'url' | 'quote'>) => JSON.stringify([url, quote]);
