import { emptyForm, type FormState } from '../../../src/dashboards/pages/props/common.js';
import type { HeldUploadProps, ImportItem } from '../../../src/dashboards/pages/props/import.js';
import { asOf, frame, idOf } from './frame.js';

export const imported: ImportItem = {
  importId: idOf('imported'),
  status: 'done',
  collection: 'Forecasts of 2026',
  total: 1540,
  added: 1520,
  unchanged: 8,
  changed: 2,
  rejected: 10,
  progress: null,
  wasCancelled: false,
  leftOut: [{ what: 'comments', count: 12 }],
  unknownColumns: ['comment'],
  failure: null,
  recordedAt: new Date('2026-11-22T09:40:30Z'),
  finishedAt: asOf,
};

export const importing: ImportItem = {
  ...imported,
  importId: idOf('importing'),
  status: 'applying',
  progress: { step: 'forecasts', done: 400, total: 1540, spentMs: 6000 },
  added: 0,
  finishedAt: null,
};

export const importCancelling: ImportItem = { ...importing, status: 'cancelling', progress: null };

export const importCancelled: ImportItem = { ...importing, status: 'cancelled', wasCancelled: true };

export const importFailed: ImportItem = {
  ...imported,
  status: 'failed',
  failure: 'The collection “Forecasts of 2026” was sampled in another way.',
};

export const importRefused: FormState = {
  values: { collection: 'default', frame: 'every forecast in the review of 2018' },
  ticked: null,
  errors: [
    {
      field: 'collection',
      message: 'Must have a name of its own: a frame says how a named collection was sampled.',
    },
    { field: null, message: 'The file is not UTF-8 text around line 12. Save it as CSV UTF-8.' },
  ],
};

const OPTIONS = { collection: 'My Fatebook', update: false, map: {} };

export const heldUpload: HeldUploadProps = {
  frame,
  form: emptyForm,
  heldId: idOf('held'),
  held: {
    options: OPTIONS,
    explanation: {
      format: 'fatebook',
      formatName: 'Fatebook export',
      questions: 42,
      forecasts: 97,
      unreadable: 3,
      problem: null,
      unknownColumns: [],
      leftOut: [
        { what: 'comments', count: 12 },
        { what: 'scores, which are computed anew', count: 31 },
      ],
      map: {},
      isMappable: false,
      columns: ['text', 'author', 'probability', 'said_at', 'deadline'].map((name) => ({ name, as: name })),
      rows: [
        ['Will Oreshnik be deployed to Belarus by mid-2025?', 'Ada', '0.4', '2024-12-06', '2025-06-30'],
        ['Will the ceasefire hold until March?', 'Ada', '0.7', '2025-01-11', '2025-02-28'],
      ],
    },
  },
};

export const heldColumns: HeldUploadProps = {
  ...heldUpload,
  held: {
    options: { ...OPTIONS, collection: 'A spreadsheet' },
    explanation: {
      ...heldUpload.held.explanation,
      format: 'csv',
      formatName: 'CSV',
      problem: 'No column says how likely it is: name one.',
      unknownColumns: ['How sure'],
      leftOut: [],
      isMappable: true,
      columns: [
        { name: 'Claim', as: 'text' },
        { name: 'Who', as: 'author' },
        { name: 'How sure', as: null },
        { name: 'Said', as: 'said_at' },
        { name: 'Until', as: 'deadline' },
      ],
    },
  },
};
