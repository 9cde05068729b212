import type { QuestionsProps } from '../../../src/dashboards/pages/props/question.js';
import type { QueueProps, SeveralProps } from '../../../src/dashboards/pages/props/queue.js';
import type { TodayProps } from '../../../src/dashboards/pages/props/today.js';
import { asOf, endOf, frame, idOf, milley, foxNews, putin, ref, zelensky } from './frame.js';
import { forecasts, question, sibling } from './oreshnik-question.js';
import { statements } from './oreshnik.js';
import { due, focused, item, overdue } from './waiting-rows.js';

export const queue: QueueProps = {
  frame: {
    ...frame,
    done: {
      text: '“Kyiv falls within 72 hours of a full-scale Russian invasion” ruled: did not.',
      undo: { what: 'rulings', of: [{ questionId: idOf('kyiv'), version: 1 }] },
    },
  },
  overdue,
  due,
  unsourced: [
    {
      ...item('The squadron returned to Harbour Islet', '2026-10-31', 'Velu monitors', null),
      outcome: 'yes',
    },
  ],
  postponed: [
    {
      ...item('The bridge reopens to lorries', '2026-09-30', 'Velu monitors', null),
      nextCheckOn: '2027-01-15',
    },
  ],
  focus: {
    questionId: focused.questionId,
    text: question.question.text,
    type: 'binary',
    options: null,
    unit: null,
    deadlineAt: focused.deadlineAt,
    deadlinePhrase: 'by mid-2025',
    criteria: question.question.criteria,
    condition: null,
    statements: statements.slice(1, 2),
    forecasts,
    eventId: question.question.eventId,
    siblings: [sibling],
    version: 2,
    editedAt: new Date('2024-12-09T09:00:00Z'),
    ruling: null,
    effects: [
      { outcome: 'yes', scores: [{ author: putin, brier: 0.36 }] },
      { outcome: 'no', scores: [{ author: putin, brier: 0.16 }] },
    ],
  },
  form: { values: {}, ticked: null, errors: [] },
};

export const queueEmpty: QueueProps = {
  ...queue,
  frame: { ...frame, overdueCount: 0 },
  overdue: [],
  due: [],
  unsourced: [],
  postponed: [],
  focus: null,
};

const said = (probability: number) => ({ probability, phrase: null, scored: true });

export const today: TodayProps = {
  frame,
  questionCount: 540,
  overdue: { count: 14, items: overdue.slice(0, 6) },
  dueThisWeek: { count: 6, items: due },
  outcomes: [
    {
      text: 'Kyiv falls within 72 hours of a full-scale Russian invasion',
      author: milley,
      outcome: 'no',
      said: 0.9,
    },
    {
      text: 'The Taliban take Kabul within 90 days of 10 August 2021',
      author: ref('US military assessment'),
      outcome: 'yes',
      said: 0.7,
    },
    {
      text: 'Russian Oreshnik missiles arrive in Belarus by the end of 2025',
      author: putin,
      outcome: 'yes',
      said: 0.68,
    },
    {
      text: 'Donald Trump ends the war in Ukraine within 24 hours of taking office',
      author: ref('Donald Trump'),
      outcome: 'no',
      said: 0.95,
    },
  ].map(({ text, author, outcome, said: p }) => ({
    questionId: idOf(text),
    text,
    author,
    outcome: outcome as 'yes' | 'no',
    likelihood: said(p),
    penalty: (p - (outcome === 'yes' ? 1 : 0)) ** 2,
    wis: null,
    resolvedAt: new Date('2026-11-14'),
  })),
  moved: [
    {
      author: putin,
      n: 318,
      clusters: 204,
      brier: { mean: 0.202, low: 0.181, high: 0.222 },
      before: 0.2,
      costliest: {
        questionId: idOf('costliest'),
        text: 'The merger is cleared without remedies',
        brier: 0.81,
      },
    },
    {
      author: milley,
      n: 6,
      clusters: 6,
      brier: { mean: 0.24, low: 0.1, high: 0.4 },
      before: null,
      costliest: { questionId: idOf('cheap'), text: 'The ceasefire holds for a week', brier: 0.36 },
    },
  ],
  logged: [
    {
      questionId: idOf('logged'),
      text: 'A second Oreshnik battery is on duty in Belarus by the end of 2027',
      author: ref('Alexander Lukashenko'),
      source: ref('MENAFN'),
      attribution: 'reported',
      wording: 'translated',
      likelihood: { probability: null, phrase: 'will', scored: false },
      deadlineAt: endOf('2027-12-31'),
      recordedAt: new Date('2026-11-22T09:32:00Z'),
    },
    {
      questionId: idOf('logged2'),
      text: 'Fighting in Ukraine ends by the summer of 2027',
      author: zelensky,
      source: foxNews,
      attribution: 'reported',
      wording: 'verbatim',
      likelihood: { probability: 0.55, phrase: null, scored: true },
      deadlineAt: endOf('2027-06-21'),
      recordedAt: new Date('2026-11-20T15:00:00Z'),
    },
  ],
};

export const todayFirstRun: TodayProps = {
  ...today,
  frame: { ...frame, overdueCount: 0 },
  questionCount: 0,
  overdue: { count: 0, items: [] },
  dueThisWeek: { count: 0, items: [] },
  outcomes: [],
  moved: [],
  logged: [],
};

export const questions: QuestionsProps = {
  frame,
  filters: {
    type: null,
    status: 'overdue',
    q: null,
    tag: 'ukraine',
    author: null,
    source: null,
    collection: null,
    deadlineFrom: null,
    deadlineTo: '2026-12-31',
  },
  collections: ['Forecasts of 2026'],
  items: overdue.map(({ questionId, text, deadlineAt, author }) => ({
    questionId,
    text,
    type: 'binary' as const,
    status: deadlineAt < asOf ? ('overdue' as const) : ('open' as const),
    outcome: null,
    deadlineAt,
    forecastCount: 2,
    authors: author ? [author] : [],
    tags: ['defence', 'ukraine'],
  })),
  nextCursor: 'c2',
};

export const several: SeveralProps = {
  frame,
  overdue,
  due,
  postponed: queue.postponed,
  form: { values: {}, ticked: [overdue[0]!.questionId], errors: [] },
};
