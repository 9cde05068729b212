import { withQuery } from '../pages/parts/NextLink.js';
import { typeWord } from '../pages/parts/type-words.js';
import type { AuthorProps, RecordView, SourceProps } from '../pages/props/track-record.js';
import { type Side, sideOf, sidesOf } from '../pages/track-record/sides.js';
import { viewQuery } from '../pages/track-record/view-query.js';
import { calibrationFigure } from './calibration-figure.js';
import { forecastsFigure } from './dumbbell-figures.js';
import type { Figure } from './figure.js';
import { partsFigure } from './parts-figure.js';
import { courseFigure, scorePartsFigure } from './record-figures.js';
import { wordsFigure } from './words-figure.js';

/** The charts of an author's page, and of a source's, by the name that their files have. */
export const authorFigureNames = [
  'calibration',
  'score-parts',
  'course',
  'by-source',
  'words',
  'forecasts',
] as const;
export const sourceFigureNames = ['calibration', 'course', 'by-author', 'words', 'forecasts'] as const;

type Unframed<Props> = Omit<Props, 'frame'>;

/** “Yes or no, past their deadline.” */
function countedWords({ type, mature, tag }: RecordView): string {
  const topic = tag === null ? '' : `, topic ${tag}`;
  return `${typeWord[type]}, ${mature === 'mature' ? 'past their deadline' : 'all resolved'}${topic}.`;
}

const withView = (figure: Figure, view: RecordView): Figure => ({
  ...figure,
  caption: `${figure.caption} ${countedWords(view)}`,
});

function calibrationOf(title: string, path: string, view: RecordView, sides: readonly Side[]): Figure {
  const [page] = path.split('?');
  return calibrationFigure({
    title,
    path,
    sides: sides.map(({ name, record, series }) => ({
      name,
      record,
      series,
      hrefOfBin: (bin) =>
        `${withQuery(page!, { ...viewQuery(view), type: view.type, bin, attribution: name })}#forecasts`,
    })),
  });
}

/** A chart of an author's page. */
export function authorFigure(
  props: Unframed<AuthorProps>,
  chart: (typeof authorFigureNames)[number],
): Figure {
  const { author, view, record, bySource, words, forecasts } = props;
  const path = withQuery(`/authors/${encodeURIComponent(author.slug)}`, viewQuery(view));
  const of = (what: string) => ({ title: `${what}: ${author.name}`, path });
  const figures = {
    calibration: () => calibrationOf(`Calibration: ${author.name}`, path, view, sideOf(record)),
    'score-parts': () => scorePartsFigure(of('What the score is made of'), record.calibration),
    course: () => courseFigure(of('Score over time'), sideOf(record)),
    'by-source': () => partsFigure(of('By source'), bySource),
    words: () => wordsFigure(of('What the words are worth'), words),
    forecasts: () => forecastsFigure(of('Forecasts'), forecasts.items),
  };
  return withView(figures[chart](), view);
}

/** A chart of a source's page; what it said itself and what it reported are drawn side by side. */
export function sourceFigure(
  props: Unframed<SourceProps>,
  chart: (typeof sourceFigureNames)[number],
): Figure {
  const { source, view, own, reported, byAuthor, words, forecasts } = props;
  const path = withQuery(`/sources/${encodeURIComponent(source.slug)}`, viewQuery(view));
  const of = (what: string) => ({ title: `${what}: ${source.name}`, path });
  const sides = sidesOf({ own, reported, view });
  const figures = {
    calibration: () => calibrationOf(`Calibration: ${source.name}`, path, view, sides),
    course: () => courseFigure(of('Score over time'), sides),
    'by-author': () => partsFigure(of('Whose words it carries'), byAuthor),
    words: () => wordsFigure(of('What the words are worth'), words),
    forecasts: () => forecastsFigure(of('Forecasts'), forecasts.items),
  };
  return withView(figures[chart](), view);
}
