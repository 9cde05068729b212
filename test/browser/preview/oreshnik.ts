import type { EventProps } from '../../../src/dashboards/pages/props/event.js';
import type {
  QuestionForecast,
  QuestionProps,
  StatementView,
} from '../../../src/dashboards/pages/props/question.js';
import { endOf, frame, idOf, isw, kremlin, lukashenko, putin, ref } from './frame.js';

const paraphrase = idOf('mid');
const ownWords = idOf('end');
const eventId = idOf('event');
const evidence = [
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
      status: 'resolved',
      outcome: 'no',
    },
    {
      questionId: ownWords,
      text: 'Russian Oreshnik missiles arrive in Belarus by the end of 2025',
      deadlineAt: endOf('2025-12-31'),
      deadlinePhrase: 'in the second half of 2025',
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
      likelihood: could,
      reason: 'own-words-on-file',
    },
    {
      questionId: ownWords,
      kind: 'author',
      name: putin,
      attribution: null,
      brier: 0.1024,
      likelihood: likely,
      reason: null,
    },
    {
      questionId: paraphrase,
      kind: 'source',
      name: isw,
      attribution: 'reported',
      brier: 0.16,
      likelihood: { probability: 0.4, phrase: null, scored: true },
      reason: null,
    },
    {
      questionId: ownWords,
      kind: 'source',
      name: kremlin,
      attribution: 'own',
      brier: 0.1024,
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

export const forecasts: readonly QuestionForecast[] = [
  {
    forecastId: idOf('f1'),
    author: putin,
    source: isw,
    attribution: 'reported',
    wording: 'paraphrased',
    likelihood: { probability: 0.4, phrase: null, scored: true },
    saidAt: new Date('2024-12-06'),
    recordedAt: new Date('2024-12-09T08:10:00Z'),
    withdrawnAt: null,
    late: false,
    retrospective: false,
    moved: false,
  },
  {
    forecastId: idOf('f2'),
    author: ref('Nadia Ferrante'),
    source: ref('The Meridian'),
    attribution: 'own',
    wording: 'verbatim',
    likelihood: { probability: 0.65, phrase: null, scored: true },
    saidAt: new Date('2024-12-20'),
    recordedAt: new Date('2024-12-21T10:00:00Z'),
    withdrawnAt: null,
    late: false,
    retrospective: false,
    moved: false,
  },
  {
    forecastId: idOf('f3'),
    author: ref('Nadia Ferrante'),
    source: ref('The Meridian'),
    attribution: 'own',
    wording: 'verbatim',
    likelihood: { probability: 0.2, phrase: null, scored: true },
    saidAt: new Date('2025-05-02'),
    recordedAt: new Date('2026-01-04T10:00:00Z'),
    withdrawnAt: null,
    late: false,
    retrospective: true,
    moved: false,
  },
  {
    forecastId: idOf('f4'),
    author: ref('Ilya Moreau'),
    source: null,
    attribution: 'own',
    wording: 'verbatim',
    likelihood: { probability: null, phrase: 'could', scored: false },
    saidAt: new Date('2025-02-10'),
    recordedAt: new Date('2025-02-11T10:00:00Z'),
    withdrawnAt: null,
    late: false,
    retrospective: false,
    moved: false,
  },
];

export const sibling = {
  questionId: ownWords,
  text: 'Russian Oreshnik missiles arrive in Belarus by the end of 2025',
  words: '“in the second half of 2025”, Putin, own words, translated',
  deadlineAt: endOf('2025-12-31'),
  status: 'overdue',
  outcome: null,
} as const;

export const question: QuestionProps = {
  frame,
  question: {
    questionId: paraphrase,
    text: 'Russian Oreshnik missiles arrive in Belarus by mid-2025',
    status: 'resolved',
    version: 3,
    openedAt: new Date('2024-12-06'),
    closesAt: endOf('2025-06-30'),
    deadlineAt: endOf('2025-06-30'),
    deadlinePhrase: 'by mid-2025',
    nextCheckOn: null,
    postponementReason: null,
    criteria:
      'At least one Oreshnik launcher is on Belarusian soil, stated by the Russian or the Belarusian government.',
    condition: null,
    tags: ['defence', 'belarus', 'russia'],
    eventId,
  },
  forecasts,
  statements: statements.slice(1, 3),
  resolutions: [
    {
      version: 2,
      outcome: 'no',
      reason: null,
      happenedOn: '2025-12-17',
      knownAt: endOf('2025-06-30'),
      knownAtAssumed: false,
      resolvedAt: new Date('2025-12-19T09:12:00Z'),
      note: null,
      evidence,
      superseded: false,
    },
    {
      version: 1,
      outcome: 'no',
      reason: null,
      happenedOn: null,
      knownAt: endOf('2025-06-30'),
      knownAtAssumed: true,
      resolvedAt: new Date('2025-07-02T07:30:00Z'),
      note: 'Nothing had been announced.',
      evidence: [],
      superseded: true,
    },
  ],
  scores: [
    {
      kind: 'author',
      name: ref('Nadia Ferrante'),
      attribution: null,
      brier: 0.2871,
      gain: -0.0371,
      coverage: 0.94,
      leadTimeDays: 101.2,
    },
    {
      kind: 'source',
      name: isw,
      attribution: 'reported',
      brier: 0.16,
      gain: 0.09,
      coverage: 1,
      leadTimeDays: 206,
    },
  ],
  siblings: [{ ...sibling, status: 'resolved', outcome: 'yes' }],
  edits: [
    {
      editedAt: new Date('2024-12-09T09:00:00Z'),
      field: 'criteria',
      before: 'Missiles are in Belarus.',
      after: 'At least one Oreshnik launcher is on Belarusian soil, stated by either government.',
    },
  ],
  openForm: null,
  form: { values: {}, errors: [] },
};

/** The same question past its deadline, with a ruling form that came back. */
export const questionOverdue: QuestionProps = {
  ...question,
  question: { ...question.question, status: 'overdue' },
  resolutions: [],
  scores: [],
  siblings: [sibling],
  openForm: 'resolution',
  form: {
    values: { happenedOn: '2027-01-01', note: 'as announced' },
    errors: [{ field: 'happenedOn', message: 'lies in the future' }],
  },
};
