import { formatFullDay, formatInterval, formatScore } from '../charts/format.js';
import { ReliabilityDiagram } from '../charts/ReliabilityDiagram.js';
import type { AuthorProps, SourceProps, TrackRecord } from '../pages/props/track-record.js';
import { minJudged, provisoOf, questionsWord } from '../pages/track-record/judging.js';
import { recordFinding } from '../pages/track-record/record-finding.js';
import type { CardProps } from './card.js';
import type { FigureStamp } from './figure.js';

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

function sideWords(what: string, record: TrackRecord): string {
  const { n, clusters, brier } = record;
  if (n === 0 || brier === null) return `${what}: no scored forecasts yet.`;
  const proviso = provisoOf(clusters);
  const score =
    clusters < minJudged
      ? ''
      : `Brier ${formatScore(brier.mean)} (${formatInterval(brier.low, brier.high) ?? 'no interval yet'}) over `;
  return `${what}: ${score}${questionsWord(record)}${proviso ? `, ${proviso}` : ''}.`;
}

/** Own and reported words in a sentence each; the diagram is of the larger record. */
export function sourceCard(
  { source, own, reported }: Pick<SourceProps, 'source' | 'own' | 'reported'>,
  stamp: FigureStamp,
): CardProps {
  const isOwn = own.n >= reported.n;
  return {
    title: source.name,
    sentence: `${sideWords('Own', own)} ${sideWords('Reported', reported)}`,
    foot: `${dayOf(stamp)}; diagram of its ${isOwn ? 'own' : 'reported'} words`,
    chart: diagramOf(isOwn ? own : reported, isOwn ? 1 : 2),
  };
}
