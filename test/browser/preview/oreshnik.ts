import type { EventProps } from '../../../src/dashboards/pages/props/event.js';
import type { StatementView } from '../../../src/dashboards/pages/props/question.js';
import { endOf, frame, idOf, isw, kremlin, lukashenko, putin, ref } from './frame.js';

export const paraphrase = idOf('mid');
export const ownWords = idOf('end');
export const eventId = idOf('event');
export const evidence = [
  {
    url: 'https://www.tatar-inform.ru/news/lukasenko-oresnik-zastupil-na-dezurstvo-v-belorussii-s-17-dekabrya-6010679',
    quote: 'он у нас со вчерашнего дня',
  },
];

export const statements: readonly (StatementView & { questionId: string | null })[] = [
  {
    questionId: ownWords,
    statementId: idOf('s1'),
    author: putin,
    source: kremlin,
    publication: null,
    attribution: 'own',
    wording: 'translated',
    quote: 'in the second half of next year',
    url: 'http://en.kremlin.ru/events/president/transcripts/75782',
    pageTitle: null,
    saidAt: new Date('2024-12-06'),
    unscorable: null,
  },
  {
    questionId: paraphrase,
    statementId: idOf('s2'),
    author: putin,
    source: isw,
    publication: null,
    attribution: 'reported',
    wording: 'paraphrased',
    quote: 'by mid-2025',
    url: 'https://www.understandingwar.org/backgrounder/russian-offensive-campaign-assessment-december-6-2024',
    pageTitle: null,
    saidAt: new Date('2024-12-06'),
    unscorable: null,
  },
  {
    questionId: paraphrase,
    statementId: idOf('s3'),
    author: putin,
    source: isw,
    publication: 'The Dignified Rant',
    attribution: 'reported',
    wording: 'paraphrased',
    quote: 'by mid-2025',
    url: 'https://thedignifiedrant.blogspot.com/',
    pageTitle: null,
    saidAt: new Date('2025-01-15'),
    unscorable: null,
  },
  {
    questionId: ownWords,
    statementId: idOf('s4'),
    author: putin,
    source: kremlin,
    publication: null,
    attribution: 'own',
    wording: 'translated',
    quote: 'likely to complete this before the end of the year',
    url: 'http://en.kremlin.ru/events/president/news/77637',
    pageTitle: null,
    saidAt: new Date('2025-08-01'),
    unscorable: null,
  },
  {
    questionId: null,
    statementId: idOf('s5'),
    author: lukashenko,
    source: ref('Tatar-inform'),
    publication: null,
    attribution: 'reported',
    wording: 'translated',
    quote: 'We have had it since yesterday',
    url: evidence[0]!.url,
    pageTitle: null,
    saidAt: new Date('2025-12-18'),
    unscorable: 'not-a-prediction',
  },
];

const could = { probability: null, phrase: 'could', scored: false };
const likely = { probability: 0.68, phrase: 'likely', scored: true };

export const event: EventProps = {
  frame,
  event: { eventId, text: 'Oreshnik missiles arrive in Belarus' },
  questions: [
    {
      questionId: paraphrase,
      text: 'Russian Oreshnik missiles arrive in Belarus by mid-2025',
      deadlineAt: endOf('2025-06-30'),
      deadlinePhrase: 'by mid-2025',
      deadlineMeaning: {
        convention: '“by mid-” ends at the middle: of a year 30 June',
        contested: true,
        alternatives: ['2025-07-15', '2025-08-31'],
        windowStart: null,
      },
      status: 'resolved',
      outcome: 'no',
    },
    {
      questionId: ownWords,
      text: 'Russian Oreshnik missiles arrive in Belarus by the end of 2025',
      deadlineAt: endOf('2025-12-31'),
      deadlinePhrase: 'in the second half of 2025',
      deadlineMeaning: {
        convention: 'a period ends with its last day',
        contested: false,
        alternatives: [],
        windowStart: '2025-07-01',
      },
      status: 'resolved',
      outcome: 'yes',
    },
  ],
  statements: statements.map((statement, i) => ({
    ...statement,
    likelihood: [could, could, could, likely, null][i]!,
  })),
  charges: [
    {
      questionId: paraphrase,
      kind: 'author',
      name: putin,
      attribution: null,
      brier: null,
      wis: null,
      likelihood: could,
      reason: 'own-words-on-file',
    },
    {
      questionId: ownWords,
      kind: 'author',
      name: putin,
      attribution: null,
      brier: 0.1024,
      wis: null,
      likelihood: likely,
      reason: null,
    },
    {
      questionId: paraphrase,
      kind: 'source',
      name: isw,
      attribution: 'reported',
      brier: 0.16,
      wis: null,
      likelihood: { probability: 0.4, phrase: null, scored: true },
      reason: null,
    },
    {
      questionId: ownWords,
      kind: 'source',
      name: kremlin,
      attribution: 'own',
      brier: 0.1024,
      wis: null,
      likelihood: likely,
      reason: null,
    },
  ],
  publications: ['The Dignified Rant'],
  ruling: {
    version: 1,
    happenedOn: '2025-12-17',
    knownAt: endOf('2025-12-18'),
    note: 'Announced by Lukashenko the day after.',
    evidence,
  },
};

/** The same event before anybody ruled. */
export const eventUnruled: EventProps = {
  ...event,
  questions: event.questions.map((question) => ({ ...question, status: 'overdue', outcome: null })),
  charges: event.charges.map((charge) => ({ ...charge, brier: null, reason: 'awaiting-ruling' })),
  ruling: null,
};
