import type { CopyView } from '../../../src/copies/copy.schemas.js';
import { asOf, idOf } from './frame.js';

export const pageCopy: CopyView = {
  id: idOf('copy'),
  url: 'https://www.understandingwar.org/backgrounder/russian-offensive-campaign-assessment-december-6-2024',
  requestedAt: asOf.toISOString(),
  takenAt: asOf.toISOString(),
  failure: null,
  finalUrl: 'https://understandingwar.org/research/russia-ukraine/assessment-december-6-2024/',
  pageTitle: 'Russian Offensive Campaign Assessment, December 6, 2024',
  text: 'The two presidents signed a treaty in Minsk on December 6.\nPutin stated that Russia may deploy Oreshnik missiles to Belarus by mid-2025.\nThe treaty takes effect once it is ratified.',
  textHash: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
};

export const copyMissing: CopyView = {
  ...pageCopy,
  takenAt: null,
  failure: 'It answered with status 404.',
  finalUrl: null,
  pageTitle: null,
  text: null,
  textHash: null,
};
