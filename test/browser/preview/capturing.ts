import { extractCandidates } from '../../../src/capture/extraction/extract-candidates.js';
import { toStoredCandidates } from '../../../src/captures/to-candidate-view.js';
import type { AccuracyProps, CaptureProps } from '../../../src/dashboards/pages/props/capture.js';
import { emptyForm, type FormState } from '../../../src/dashboards/pages/props/common.js';
import type { QuickAddView } from '../../../src/dashboards/schemas/quick-add.schemas.js';
import { article } from '../../support/passage.js';
import { frame, idOf } from './frame.js';

const source = 'Northlight Notes';
const found = extractCandidates({ text: article, publishedOn: '2026-11-14', source });
const stored = toStoredCandidates(found, (name) => ({ name, scale: null, conventions: {} }));
const views = (isMaybe: boolean) =>
  stored
    .filter((candidate) => candidate.isMaybe === isMaybe)
    .map((candidate) => ({ ...candidate, decision: null }));

export const capture: CaptureProps = {
  frame,
  known: { 'Ilsa Marrend': 'Ilsa Marrend' },
  form: emptyForm,
  capture: {
    id: idOf('capture'),
    candidates: views(false),
    maybe: views(true),
    text: article,
    textHash: found.textHash,
    url: 'https://northlight.example/notes',
    pageTitle: 'Velu Strait Daily Assessment, November 14, 2026',
    source,
    publishedOn: '2026-11-14',
    publishedOnFrom: 'page',
    recordedAt: '2026-11-22T09:41:00.000Z',
  },
};

const [first, ...others] = capture.capture.candidates;

/** One was logged, another came back with something to mend. */
export const captureDecided: CaptureProps = {
  ...capture,
  capture: {
    ...capture.capture,
    candidates: [
      {
        ...first!,
        decision: { decision: 'accepted', questionId: idOf('logged'), statementId: idOf('said') },
      },
      ...others,
    ],
  },
  form: {
    values: { [`c${others[0]!.index}-save`]: 'on', [`c${others[0]!.index}-ok-claim`]: 'on' },
    ticked: null,
    errors: [{ field: `c${others[0]!.index}-save`, message: 'Not confirmed yet: speaker, source.' }],
  },
};

export const addRefused: FormState = {
  values: {
    text: 'Oreshnik missiles arrive in Belarus',
    deadline: '2024-01-01',
    likelihood: '140%',
    author: 'Vladimir Putin',
    source: 'ISW',
    saidAt: '2024-12-06',
  },
  ticked: [],
  errors: [
    { field: 'deadline', message: 'lies before the day it was said' },
    { field: 'likelihood', message: 'must be from 0% to 100%, or a phrase' },
  ],
};

/** How the service reads the line of `add-refused`. */
export const readLine: QuickAddView = {
  text: 'Orrin–Calder sells its port arm',
  isPassage: false,
  saidOn: '2026-11-22',
  chips: [{ kind: 'deadline', span: [32, 39], text: 'by 2028' }],
  deadline: {
    on: '2028-12-31',
    at: '2029-01-01T00:00:00.000Z',
    lastMoment: '2028-12-31, 24:00 UTC',
    kind: 'deadline',
    precision: 'year',
    phrase: 'by 2028',
    rule: 'by-period',
    convention: '“by” a period: its last moment (contested)',
    contested: true,
    alternatives: ['2027-12-31'],
    suggestion: null,
  },
  likelihood: {
    phrase: 'unlikely',
    probability: 0.325,
    low: 0.2,
    high: 0.45,
    scored: true,
    scale: 'icd-203',
    isAssumed: true,
    choices: [],
  },
  author: {
    called: 'ferrante',
    known: null,
    others: [{ id: idOf('nadia'), slug: 'nadia-ferrante', name: 'Nadia Ferrante' }],
  },
  source: null,
  tags: ['ports'],
  condition: null,
  similar: [
    { id: idOf('merger'), text: 'Orrin–Calder completes its merger', deadlineAt: '2027-07-01T00:00:00.000Z' },
  ],
  problems: [
    {
      path: 'author',
      code: 'missing',
      message: 'is missing; it must be text',
      hint: 'Or write who predicts into the line, such as @Putin.',
    },
  ],
};

const rule = (name: string, counts: readonly [number, number, number, number, number]) => {
  const [accepted, edited, mended, unscorable, rejected] = counts;
  return { rule: name, accepted, edited, mended, unscorable, rejected };
};

export const accuracy: AccuracyProps = {
  frame,
  narrowed: null,
  decided: { accepted: 61, edited: 24, unscorable: 9, rejected: 18 },
  items: [
    rule('deadline:by-month', [14, 3, 1, 0, 2]),
    rule('deadline:by-mid-of-year', [9, 4, 3, 0, 1]),
    rule('deadline:in-relative-year', [20, 9, 2, 1, 6]),
    rule('deadline:vague', [0, 2, 2, 7, 3]),
    rule('feature:dated', [60, 22, 0, 1, 9]),
    rule('feature:will', [31, 9, 0, 3, 4]),
    rule('feature:modal', [22, 8, 0, 4, 10]),
    rule('feature:earliest-or-vague', [1, 2, 0, 8, 9]),
    rule('speaker:subject-verb', [33, 10, 4, 4, 7]),
    rule('speaker:trailing-verb', [12, 4, 1, 2, 3]),
    rule('speaker:possessive', [2, 1, 0, 0, 0]),
  ],
};

export const accuracyNarrowed: AccuracyProps = {
  ...accuracy,
  narrowed: {
    rule: 'deadline:by-mid-of-year',
    fate: 'logged',
    most: 500,
    rows: [
      {
        captureId: '01000000-0000-7000-8000-000000000001',
        index: 0,
        text: 'Defence Minister Ilsa Marrend told reporters that the first Halberd battery could be on duty there by mid-2027.',
        decision: 'edited',
        edited: ['author', 'deadline'],
        questionId: '01000000-0000-7000-8000-000000000002',
        decidedAt: new Date('2026-11-20T10:00:00Z'),
      },
      {
        captureId: '01000000-0000-7000-8000-000000000001',
        index: 2,
        text: 'The causeway reopens by mid-2027.',
        decision: 'accepted',
        edited: [],
        questionId: '01000000-0000-7000-8000-000000000003',
        decidedAt: new Date('2026-11-19T10:00:00Z'),
      },
    ],
  },
};
