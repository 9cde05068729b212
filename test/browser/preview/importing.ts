import type { ImportItem } from '../../../src/dashboards/pages/props/import.js';
import { asOf, idOf } from './frame.js';

export const imported: ImportItem = {
  importId: idOf('imported'),
  status: 'done',
  collection: 'Forecasts of 2026',
  total: 1540,
  added: 1520,
  unchanged: 8,
  changed: 2,
  rejected: 10,
  unknownColumns: ['comment'],
  failure: null,
  recordedAt: new Date('2026-11-22T09:40:30Z'),
  finishedAt: asOf,
};

export const importing: ImportItem = {
  ...imported,
  importId: idOf('importing'),
  status: 'running',
  added: 0,
  finishedAt: null,
};

export const importFailed: ImportItem = {
  ...imported,
  status: 'failed',
  failure: 'The collection “Forecasts of 2026” was sampled in another way.',
};
