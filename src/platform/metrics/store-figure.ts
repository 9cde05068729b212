/** A number about the store that one query gives, for each value of its label or by itself. */
export interface StoreFigure {
  /** As Prometheus knows it, with its unit. */
  name: string;
  help: string;
  /** The column beside `value` that tells the rows apart. */
  label?: string;
  /** Gives `value` and the label's column. */
  sql: string;
  parameters?: unknown[];
  /** Above this the service is degraded. */
  limit?: number;
}

export type FigureRow = { value: number } & Record<string, string | number>;

/** Injection token of all figures. */
export const STORE_FIGURES = Symbol('STORE_FIGURES');
