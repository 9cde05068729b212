/** Stylesheets of every page, in cascade order, by file name under `/assets/css/`. */
export const stylesheets: readonly string[] = [
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
  'narrow.css',
  'narrow-tables.css',
  'print.css',
];

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
