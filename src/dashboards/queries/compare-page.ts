import type { EntityManager } from 'typeorm';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import { findParty, findPartyId } from '../../parties/read-party.js';
import { closerCounts } from '../charts/skyline.js';
import type {
  ComparedPair,
  ComparedSide,
  CompareProps,
  CompareView,
  SharedSaid,
  SharedScore,
} from '../pages/props/compare.js';
import { type Calibration, calibrate } from './calibration.js';
import { compareParties, type SharedQuestion } from './compare-parties.js';
import { type LastSaid, readCommonTags, readLastSaid } from './last-said.js';
import { pageRecordOptions, type RecordOptions } from './record-options.js';
import { readScoreSegments } from './score-segments.js';

/** Questions in the table of each way, and topics beside the diagrams. */
const SHOWN = 6;
const MOST_TAGS = 6;
/** Questions in the table of one way. */
const MOST_LISTED = 500;

type ComparePage = Omit<CompareProps, 'frame'>;

/** What the comparison of two authors, or of two sources in one attribution, shows beside its frame. */
export async function readComparePage(tx: EntityManager, view: CompareView): Promise<ComparePage> {
  const kind: PartyKind = view.kind === 'authors' ? 'author' : 'source';
  const [a, b] = [await find(tx, kind, view.a), await find(tx, kind, view.b)];
  const problem = problemOf(view, a, b);
  if (problem !== null || a === null || b === null) return { view, problem, names: { a, b }, pair: null };
  const options: RecordOptions = {
    ...pageRecordOptions,
    type: view.type,
    matureOnly: view.mature === 'mature',
    tag: view.tag,
    rule: view.rule,
    knownFrom: view.since === null ? null : new Date(view.since),
    attribution: kind === 'source' ? view.attribution : null,
  };
  const pair = await readPair(tx, { kind, parties: [a, b], options, view });
  const nothing = `They share no scored question${kind === 'source' ? `, ${view.attribution},` : ''} of this kind.`;
  return { view, problem: pair === null ? nothing : null, names: { a, b }, pair };
}

async function find(tx: EntityManager, kind: PartyKind, called: string | null): Promise<PartyRef | null> {
  const id = called === null ? null : await findPartyId(tx, kind, called);
  return id === null ? null : findParty(tx, kind, id);
}

function problemOf({ a, b }: CompareView, foundA: PartyRef | null, foundB: PartyRef | null): string | null {
  if (a !== null && foundA === null) return `Nobody on record is called “${a}”.`;
  if (b !== null && foundB === null) return `Nobody on record is called “${b}”.`;
  if (foundA === null || foundB === null) return 'Name two to compare.';
  return foundA.id === foundB.id ? `Both are ${foundA.name}.` : null;
}

interface PairRequest {
  kind: PartyKind;
  parties: readonly [PartyRef, PartyRef];
  options: RecordOptions;
  view: CompareView;
}

async function readPair(tx: EntityManager, request: PairRequest): Promise<ComparedPair | null> {
  const { kind, parties, options, view } = request;
  const [a, b] = parties;
  const ids = { ownId: a.id, otherId: b.id };
  const { n, clusters, difference, questions } = await compareParties(tx, kind, ids, options, view.score);
  if (difference === null) return null;
  const inOrder = questions.toSorted((one, two) => one.difference - two.difference);
  const questionIds = questions.map(({ questionId }) => questionId);
  const byTag: ComparedPair['byTag'][number][] = [];
  for (const tag of await readCommonTags(tx, questionIds, MOST_TAGS)) {
    const part = await compareParties(tx, kind, ids, { ...options, tag }, view.score);
    if (part.difference) byTag.push({ tag, n: part.n, ...part.difference });
  }
  const shared = inOrder.map(toShared);
  const closerOn = closerCounts(shared);
  const [aCloser, bCloser] = listed(inOrder, closerOn, view.closer);
  const shown = [...aCloser, ...bCloser].map(({ questionId }) => questionId);
  const said = await readLastSaid(tx, kind, [a.id, b.id], shown, options.attribution);
  const side = (party: PartyRef, score: 'own' | 'other') =>
    readSide(tx, { kind, party, questionIds, options, mean: meanOf(questions, score) });
  return {
    a: await side(a, 'own'),
    b: await side(b, 'other'),
    clusters,
    difference: { n, ...difference },
    shared,
    closerOn,
    aCloser: aCloser.map(withSaid(said, parties)),
    bCloser: bCloser.map(withSaid(said, parties)),
    byTag,
  };
}

/** The first and the last of those in order: all on which one side was closer, or a few both ways. */
function listed<Row>(
  inOrder: readonly Row[],
  closerOn: ComparedPair['closerOn'],
  closer: CompareView['closer'],
): [Row[], Row[]] {
  const most = (side: 'a' | 'b') => Math.min(closerOn[side], closer === null ? SHOWN : MOST_LISTED);
  const take = (side: 'a' | 'b') => (closer === null || closer === side ? most(side) : 0);
  return [inOrder.slice(0, take('a')), inOrder.slice(inOrder.length - take('b'))];
}

interface SideRequest {
  kind: PartyKind;
  party: PartyRef;
  questionIds: readonly string[];
  options: RecordOptions;
  mean: number;
}

async function readSide(
  tx: EntityManager,
  { kind, party, questionIds, options, mean }: SideRequest,
): Promise<ComparedSide> {
  const rows = await readScoreSegments(tx, { ...options, dimension: kind, subjectIds: [party.id] });
  const isShared = new Set(questionIds);
  const shared = rows.filter(({ questionId }) => isShared.has(questionId));
  const clusters = new Set(shared.map(({ cluster }) => cluster)).size;
  return {
    name: party,
    mean,
    leftOut: rows.length - shared.length,
    record: {
      n: shared.length,
      clusters,
      calibration: withoutVerdict(calibrate(shared, options.level)),
      gapBand: null,
    },
  };
}

/** What other readings of the words would say is not looked at here, so that nothing is put into words. */
function withoutVerdict({ confidence, ...calibration }: Calibration): Calibration {
  return { ...calibration, confidence: confidence && { ...confidence, verdict: null } };
}

function meanOf(questions: readonly SharedQuestion[], score: 'own' | 'other'): number {
  return questions.reduce((sum, question) => sum + question[score], 0) / questions.length;
}

function toShared({ questionId, text, own, other }: SharedQuestion): SharedScore {
  return { questionId, text, a: own, b: other };
}

function withSaid(said: readonly LastSaid[], [a, b]: readonly [PartyRef, PartyRef]) {
  const by = (questionId: string, party: PartyRef) =>
    said.find((one) => one.questionId === questionId && one.partyId === party.id);
  return (question: SharedQuestion): SharedSaid => {
    const [saidA, saidB] = [by(question.questionId, a), by(question.questionId, b)];
    return {
      ...toShared(question),
      outcome: saidA?.outcome ?? saidB?.outcome ?? null,
      saidA: saidA?.likelihood ?? null,
      saidB: saidB?.likelihood ?? null,
    };
  };
}
