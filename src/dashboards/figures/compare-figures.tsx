import { formatInterval, formatSigned, plural } from '../charts/format.js';
import { Skyline } from '../charts/SkylineChart.js';
import type { ComparedPair, CompareProps, CompareView } from '../pages/props/compare.js';
import { compareQuery } from '../pages/compare/compare-query.js';
import { withQuery } from '../pages/parts/NextLink.js';
import { calibrationFigure } from './calibration-figure.js';
import { apartFigure } from './dumbbell-figures.js';
import type { Figure } from './figure.js';
import { topicFigure } from './topic-figure.js';

export const compareFigureNames = ['skyline', 'calibration', 'by-topic', 'apart'] as const;

interface Compared {
  path: string;
  view: CompareView;
  pair: ComparedPair;
}

const titleOf = ({ a, b }: ComparedPair): string => `${a.name.name} and ${b.name.name}`;

/** Both scores on every shared question. */
function skylineFigure({ path, view, pair }: Compared): Figure {
  const { a, b, difference, shared } = pair;
  const { difference: mean, low, high } = difference;
  const interval = formatInterval(low, high, true);
  const names = [a.name.name, b.name.name] as const;
  return {
    title: `${titleOf(pair)} on every shared question`,
    path,
    caption: `${plural(shared.length, 'shared question')}. Paired difference ${formatSigned(mean)}${interval ? `, 90% interval ${interval}` : ''}; below 0, ${names[0]} is better.`,
    panels: [{ title: null, chart: <Skyline id="skyline" names={names} shared={shared} size="wide" /> }],
    key: [
      { mark: 'dot', label: names[0] },
      { mark: 'diamond', label: names[1], series: 2 },
    ],
    rows: shared.map(({ questionId, text, a: first, b: second }) => ({
      question_id: questionId,
      question: text,
      [`${view.score}_first`]: first,
      [`${view.score}_second`]: second,
      difference: first - second,
    })),
  };
}

/** Both calibrations on the shared questions, on one scale. */
function sharedCalibrationFigure({ path, view, pair }: Compared): Figure {
  return calibrationFigure({
    title: `Calibration of ${titleOf(pair)} on what they share`,
    path,
    sides: [pair.a, pair.b].map(({ name, record }, i) => ({
      name: name.name,
      record,
      series: i === 0 ? 1 : 2,
      hrefOfBin: (bin) =>
        `${withQuery(`/${view.kind}/${encodeURIComponent(name.slug)}`, { type: view.type, bin })}#forecasts`,
    })),
  });
}

/** A chart of a comparison; of two that share nothing there is none, and the caption says why. */
export function compareFigure(
  { view, pair, problem }: Omit<CompareProps, 'frame'>,
  chart: (typeof compareFigureNames)[number],
): Figure {
  const path = withQuery('/compare', compareQuery(view));
  if (pair === null) return { title: 'Compare', path, caption: problem ?? '', panels: [], key: [], rows: [] };
  const compared = { path, view, pair };
  const draw = {
    skyline: () => skylineFigure(compared),
    calibration: () => sharedCalibrationFigure(compared),
    'by-topic': () => topicFigure(path, pair),
    apart: () => apartFigure(path, view, pair),
  };
  return draw[chart]();
}
