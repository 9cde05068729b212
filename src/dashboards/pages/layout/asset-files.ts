import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where our own files lie. */
export const ASSETS = join(import.meta.dirname, '../../assets');

/** In cascade order, by file name in the folder of styles. */
const sheets = [
  'tokens.css',
  'base.css',
  'layout.css',
  'parts.css',
  'tables.css',
  'forms.css',
  'marks.css',
  'charts.css',
  'today.css',
  'quick-add.css',
  'capture.css',
  'queue.css',
  'question.css',
  'kinds.css',
  'event.css',
  'track-record.css',
  'compare.css',
  'boards.css',
  'method.css',
  'people.css',
  'notices.css',
  'narrow.css',
  'narrow-tables.css',
  'print.css',
];

/** The styles of every page, in one file so that a page is not kept waiting for many. */
export const stylesheet = sheets.map((file) => readFileSync(join(ASSETS, 'css', file), 'utf8')).join('');

const hash = createHash('sha256').update(stylesheet).digest('base64url').slice(0, 12);

/** Where it is served: another address as soon as it says anything else, so that browsers may keep it for good. */
export const stylesheetPath = `/assets/css/${hash}.css`;

const inter = '@fontsource-variable/inter/files/inter';
const sourceSerif = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** Files of packages, by their path under `/assets/`. */
export const packageFiles: Readonly<Record<string, string>> = {
  'fonts/inter.woff2': `${inter}-latin-wght-normal.woff2`,
  'fonts/inter-ext.woff2': `${inter}-latin-ext-wght-normal.woff2`,
  'fonts/source-serif.woff2': `${sourceSerif}-latin-wght-normal.woff2`,
  'fonts/source-serif-ext.woff2': `${sourceSerif}-latin-ext-wght-normal.woff2`,
  'fonts/source-serif-italic.woff2': `${sourceSerif}-latin-wght-italic.woff2`,
  'js/htmx.js': 'htmx.org/dist/htmx.min.js',
};
