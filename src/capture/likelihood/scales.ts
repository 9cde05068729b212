import { PhraseTable } from '../words/phrase-table.js';
import { tokenize } from '../words/tokens.js';
import data from './scales.json' with { type: 'json' };

/** Where the point of a phrase comes from; it is shown beside the number. */
export type PointRule = 'midpoint' | 'published' | 'median' | 'arithmetic' | 'to-next-term';

export interface Scale {
  id: string;
  title: string;
  kind: 'standard' | 'survey' | 'numeric' | 'confidence';
  citation: string;
  /** against what the figures were checked */
  checkedAgainst: 'source' | 'secondary' | 'computed' | 'definition';
  pointRule: PointRule;
  terms: ScaleTerm[];
}

/** Figures are percentages, as published. */
export interface ScaleTerm {
  phrase: string;
  aliases: string[];
  low: number;
  point: number;
  high: number;
}

/** Published verbal-probability scales: intelligence, climate and food-safety standards, and reader surveys. */
export const SCALES = data.scales as readonly Scale[];

export const SURVEY_OF_READERS = 'cap-2026';
const FALLBACKS = [
  SURVEY_OF_READERS,
  'mauboussin-2018',
  'zonination-2015',
  'icd-203',
  'efsa-2018',
  'kent-1964',
  'good-judgment-odds',
  'uk-phia',
];

export interface PhraseProbability {
  scaleId: string;
  pointRule: PointRule;
  /** all 0..1 */
  low: number;
  point: number;
  high: number;
  /** "very" before a phrase the scale lacks: half-way to the nearer end (Mosteller & Youtz 1990) */
  isExtended: boolean;
}

const TABLES = new Map(
  SCALES.map((scale) => {
    const lines = scale.terms.flatMap((term) =>
      [term.phrase, ...term.aliases].map((phrase) => [toWords(phrase), term] as const),
    );
    return [scale.id, { scale, table: new PhraseTable(lines) }] as const;
  }),
);

function toWords(phrase: string): string {
  return tokenize(phrase)
    .map((token) => token.lower)
    .filter((word) => word !== '-')
    .join(' ');
}

const STRENGTHENERS = /^(very|highly|extremely|exceedingly|overwhelmingly|really) /;
const NEUTRAL = /^(a|an|the|quite|rather|increasingly|most|more|still|pretty|fairly|also|now) /;

/**
 * A phrase on a scale, or null where that scale (and with `isStrict` no other) knows it.
 * Without `isStrict` the reader surveys and then the other scales are asked in turn.
 */
export function probabilityOf(phrase: string, scaleId: string, isStrict = false): PhraseProbability | null {
  const plain = toWords(phrase);
  for (const id of isStrict ? [scaleId] : [scaleId, ...FALLBACKS]) {
    const found = probabilityOn(plain, id) ?? probabilityOn(plain.replace(NEUTRAL, ''), id);
    if (found) return found;
  }
  return null;
}

function probabilityOn(plain: string, scaleId: string): PhraseProbability | null {
  const base = plain.replace(STRENGTHENERS, '');
  const same = base === plain ? [] : [`very ${base}`, `highly ${base}`, `extremely ${base}`];
  for (const form of [plain, `${plain} happen`, ...same]) {
    const found = lookUp(form, scaleId);
    if (found) return found;
  }
  const weaker = base === plain ? null : lookUp(base, scaleId);
  return weaker && strengthen(weaker);
}

function lookUp(phrase: string, scaleId: string): PhraseProbability | null {
  const entry = TABLES.get(scaleId);
  const tokens = tokenize(phrase);
  const match = entry?.table.match(tokens, 0);
  if (!entry || !match || match.next !== tokens.length) return null;
  const { low, point, high } = match.value;
  const { id, pointRule } = entry.scale;
  return { scaleId: id, pointRule, low: low / 100, point: point / 100, high: high / 100, isExtended: false };
}

function strengthen(base: PhraseProbability): PhraseProbability {
  const end = base.point >= 0.5 ? 1 : 0;
  const halfWay = (value: number) => Math.round(((value + end) / 2) * 1000) / 1000;
  return {
    ...base,
    low: halfWay(base.low),
    point: halfWay(base.point),
    high: halfWay(base.high),
    isExtended: true,
  };
}

/** The scale of a source that publishes or is known for one; otherwise the survey of readers. Assumptions are shown as such. */
export function scaleOfSource(source: string | null): { scaleId: string; isAssumed: boolean } {
  for (const [pattern, scaleId, isAssumed] of SOURCE_SCALES)
    if (pattern.test(source ?? '')) return { scaleId, isAssumed };
  return { scaleId: SURVEY_OF_READERS, isAssumed: true };
}

const SOURCE_SCALES: [RegExp, string, boolean][] = [
  [
    /\b(?:(?:UK|British) (?:Ministry of Defen[cs]e|MoD)|Defence Intelligence|JIC|NCSC|NCA)\b/i,
    'uk-phia',
    false,
  ],
  [/\b(?:ODNI|CIA|DIA|NIC|NIE|National Intelligence Council|Annual Threat Assessment)\b/, 'icd-203', false],
  [/\bNATO\b/, 'nato-ajp-2.1', false],
  [/\bIPCC\b/, 'ipcc-ar5-ar6', false],
  [/\bEFSA\b/, 'efsa-2018', false],
  [/\b(?:New Zealand|NZSIS)\b/, 'nz-2023', false],
  [/\b(?:ISW|Institute for the Study of War|Critical Threats|CTP-ISW)\b/, 'icd-203', true],
];
