import { Decomposition } from '../charts/Decomposition.js';
import { formatScore } from '../charts/format.js';
import { ScoreCourse } from '../charts/ScoreCourse.js';
import type { Calibration } from '../pages/props/track-record.js';
import type { Side } from '../pages/track-record/sides.js';
import type { Figure, FigureHead } from './figure.js';

/** Difficulty, discrimination and miscalibration of a mean Brier score; nothing drawn while nothing is scored. */
export function scorePartsFigure({ title, path }: FigureHead, { mcb, dsc, unc }: Calibration): Figure {
  const known = mcb !== null && dsc !== null && unc !== null;
  return {
    title,
    path,
    caption: known
      ? `Brier ${formatScore(unc - dsc + mcb)} is difficulty less discrimination plus miscalibration. Difficulty is what always saying the base rate scores.`
      : 'Nothing is scored yet.',
    panels: known
      ? [
          {
            title: null,
            chart: <Decomposition id="parts" brier={unc - dsc + mcb} mcb={mcb} dsc={dsc} unc={unc} />,
          },
        ]
      : [],
    key: [],
    rows: known
      ? [
          { part: 'difficulty', value: unc },
          { part: 'discrimination', value: dsc },
          { part: 'miscalibration', value: mcb },
          { part: 'brier', value: unc - dsc + mcb },
        ]
      : [],
  };
}

/** The mean score of the last questions as time went by. */
export function courseFigure({ title, path }: FigureHead, sides: readonly Side[]): Figure {
  const lines = sides.flatMap(({ name, record: { course }, series }) =>
    course ? [{ name, course, series }] : [],
  );
  const window = Math.max(0, ...lines.map(({ course }) => course.window));
  return {
    title,
    path,
    caption:
      lines.length > 0
        ? `Mean score of the last ${window} questions, with its 90% interval; lower is better.`
        : 'A line is drawn from 30 scored questions on, known at different times.',
    panels:
      lines.length > 0
        ? [
            {
              title: null,
              chart: (
                <ScoreCourse
                  id="course"
                  lines={lines}
                  reference={sides.length === 1 ? sides[0]!.record.referenceBrier : null}
                />
              ),
            },
          ]
        : [],
    key: sides.length === 1 ? [] : lines.map(({ name, series }) => ({ mark: 'curve', label: name!, series })),
    rows: lines.flatMap(({ name, course }) =>
      course.points.map(({ at, mean, low, high }) => ({
        ...(name === null ? {} : { record: name }),
        known_at: at.toISOString(),
        mean,
        interval_low: low,
        interval_high: high,
        questions: course.window,
      })),
    ),
  };
}
