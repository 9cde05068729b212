import type { QuestionForecast, QuestionProps } from '../../../src/dashboards/pages/props/question.js';
import { endOf, frame, idOf, isw, putin, ref } from './frame.js';
import { eventId, evidence, ownWords, paraphrase, statements } from './oreshnik.js';

const copy = { copyId: idOf('copy'), takenAt: new Date('2024-12-09T08:10:03Z'), failure: null };

export const forecasts: readonly QuestionForecast[] = [
  {
    forecastId: idOf('f1'),
    author: putin,
    source: isw,
    attribution: 'reported',
    wording: 'paraphrased',
    likelihood: { probability: 0.4, phrase: null, scored: true },
    reading: null,
    normalised: false,
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
    reading: null,
    normalised: false,
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
    reading: null,
    normalised: false,
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
    reading: null,
    normalised: false,
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

const done = { nth: 0, names: null, by: null, person: null, nextCheckOn: null, reason: null };
const told = done;

export const question: QuestionProps = {
  frame,
  question: {
    questionId: paraphrase,
    text: 'Russian Oreshnik missiles arrive in Belarus by mid-2025',
    type: 'binary',
    options: null,
    unit: null,
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
  statements: statements.slice(1, 3).map((said) => ({ ...said, copy: { ...copy, hasQuote: true } })),
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
      evidence: evidence.map((cited) => ({ ...cited, copy: { ...copy, hasQuote: false } })),
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
      wis: null,
      covered50: null,
      covered90: null,
      gain: -0.0371,
      coverage: 0.94,
      leadTimeDays: 101.2,
    },
    {
      kind: 'source',
      name: isw,
      attribution: 'reported',
      brier: 0.16,
      wis: null,
      covered50: null,
      covered90: null,
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
  followUp: {
    owner: { personId: 'ada', name: 'Ada Lovelace' },
    people: [
      { personId: 'ada', name: 'Ada Lovelace' },
      { personId: 'lin', name: 'Lin' },
    ],
    items: [
      { ...done, kind: 'owner-set', at: new Date('2025-01-20T09:00:00Z'), by: 'Lin', person: 'Ada Lovelace' },
      { ...told, kind: 'escalation', at: new Date('2025-01-16T00:00:00Z'), names: ['Grace'] },
      {
        ...told,
        kind: 'reminder',
        nth: 1,
        at: new Date('2025-01-09T00:00:00Z'),
        names: [],
      },
      {
        ...done,
        kind: 'postponed',
        at: new Date('2025-01-03T08:00:00Z'),
        by: 'Lin',
        nextCheckOn: '2025-01-05',
        reason: 'No word from Minsk yet',
      },
      { ...told, kind: 'due-soon', at: new Date('2024-12-29T00:00:00Z') },
    ],
  },
  scales: [
    { id: 'icd-203', title: 'ICD 203' },
    { id: 'cap-2026', title: 'Survey of readers' },
  ],
  openForm: null,
  form: { values: {}, ticked: null, errors: [] },
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
    ticked: [],
    errors: [{ field: 'happenedOn', message: 'lies in the future' }],
  },
};

/** The same question, while another deadline of its event is being logged and was refused. */
export const questionSibling: QuestionProps = {
  ...question,
  openForm: 'sibling',
  form: {
    values: {
      deadline: '2025-12-31',
      deadlinePhrase: 'second half of 2025',
      author: 'Vladimir Putin',
      likelihood: '170%',
    },
    ticked: null,
    errors: [{ field: 'likelihood', message: 'Must be a number from 0 to 1; write 70% as 0.7.' }],
  },
};
