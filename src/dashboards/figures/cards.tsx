import { formatFullDay } from '../charts/format.js';
import { ReliabilityDiagram } from '../charts/ReliabilityDiagram.js';
import type { AuthorProps, SourceProps, TrackRecord } from '../pages/props/track-record.js';
import { minJudged } from '../pages/track-record/judging.js';
import { recordFinding } from '../pages/track-record/record-finding.js';
import { sidesOf } from '../pages/track-record/sides.js';
import type { CardProps } from './card.js';
import type { FigureStamp } from './figure.js';
import { recordWords } from './record-words.js';

/** Beside links to pages that have no picture of their own. */
export const siteCard: CardProps = {
  title: 'Who was right?',
  sentence:
    'Dated predictions: who said what would happen by when, how likely, and what came true. With every score its uncertainty.',
  foot: 'Brier scores, calibration, boards that do not rank anybody on five lucky guesses',
  chart: null,
};

const dayOf = ({ rule, asOf }: FigureStamp): string => `Rule ${rule}, as of ${formatFullDay(asOf)}`;

function diagramOf({ n, clusters, calibration }: TrackRecord, series: 1 | 2) {
  if (clusters < minJudged) return null;
  return (
    <ReliabilityDiagram
      id="card"
      calibration={calibration}
      n={n}
      hrefOfBin={() => '#'}
      size="small"
      series={series}
    />
  );
}

export function authorCard(
  { author, record }: Pick<AuthorProps, 'author' | 'record'>,
  stamp: FigureStamp,
): CardProps {
  const { before, strong, after } = recordFinding(record, author.name);
  return {
    title: author.name,
    sentence: `${before}${strong}${after}`,
    foot: dayOf(stamp),
    chart: diagramOf(record, 1),
  };
}

/** Own and reported words in a sentence each; the diagram is of the larger record. */
export function sourceCard(
  { source, own, reported, view }: Pick<SourceProps, 'source' | 'own' | 'reported' | 'view'>,
  stamp: FigureStamp,
): CardProps {
  const isOwn = own.n >= reported.n;
  return {
    title: source.name,
    sentence: `${recordWords(sidesOf({ own, reported, view })).replace(/^./, (first) => first.toUpperCase())}.`,
    foot: `${dayOf(stamp)}; diagram of its ${isOwn ? 'own' : 'reported'} words`,
    chart: diagramOf(isOwn ? own : reported, isOwn ? 1 : 2),
  };
}
