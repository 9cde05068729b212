import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportOptions } from '../import-file.js';

const DEMO_DIR = join(packageRoot(import.meta.dirname), 'demo');

/** What the demo imports; where it comes from is told in `demo/SOURCES.md`. */
export const demoFiles: readonly { path: string; title: string; options: ImportOptions }[] = [
  {
    path: join(DEMO_DIR, 'forecast-review-2018.csv'),
    title: 'FiveThirtyEight’s forecasts of the 2018 elections (CC BY 4.0)',
    options: {
      collection: 'forecast-review-2018',
      frame: 'Every race for governor, Senate and House that FiveThirtyEight forecast on 6 November 2018',
    },
  },
  {
    path: join(DEMO_DIR, 'predictions.csv'),
    title: 'Public predictions of world affairs, collected by hand',
    options: { collection: 'predictions' },
  },
];

/** The sources and what is built from them lie at different depths. */
function packageRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageRoot(dirname(from));
}
