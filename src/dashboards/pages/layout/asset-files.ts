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
  'narrow.css',
  'narrow-tables.css',
  'print.css',
];

/** Files served under `/assets/fonts/`, and where they lie in `node_modules`. */
export const fontFiles: Readonly<Record<string, string>> = {
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'inter-ext.woff2': '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  'source-serif.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'source-serif-ext.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  'source-serif-italic.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
};
