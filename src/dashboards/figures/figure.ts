import type { VNode } from 'preact';

/** One value of the table behind a chart; an instant is written as ISO 8601. */
export type FigureCell = string | number | boolean | null;

/** How something is drawn in the key of an exported chart. */
export type KeyMark =
  'curve' | 'band' | 'dot' | 'hollow' | 'diamond' | 'happened' | 'did-not' | 'interval' | 'tick';

export interface KeyItem {
  mark: KeyMark;
  label: string;
  /** 1 unless given. */
  series?: number;
}

export interface FigurePanel {
  /** Above the drawing; `null` where there is one drawing only. */
  title: string | null;
  /** Draws one `<svg viewBox="0 0 width height">`. */
  chart: VNode;
}

/** Which chart of which page. */
export interface FigureHead {
  title: string;
  /** Address of the page that the chart stands on. */
  path: string;
}

/** A chart that can be taken away: drawn as on its page, with the numbers behind it. */
export interface Figure extends FigureHead {
  /** What it is of and how much that is, in a sentence. */
  caption: string;
  /** Side by side as far as they have room; none where there is too little to draw. */
  panels: readonly FigurePanel[];
  key: readonly KeyItem[];
  /** One object for each row, all with the same fields; shares and scores are 0..1. */
  rows: readonly Readonly<Record<string, FigureCell>>[];
}

/** What the numbers of a figure are, as on the foot of its page. */
export interface FigureStamp {
  /** Rule and version of the scores. */
  rule: string;
  asOf: Date;
}
