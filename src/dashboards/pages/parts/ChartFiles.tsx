import type { ComponentChildren } from 'preact';
import { withQuery } from './NextLink.js';

export interface ChartAddress {
  /** Address of the page, then the name of the chart. */
  path: string;
  /** What the page shows of the record. */
  query?: Readonly<Record<string, string | number | null>>;
}

interface Props extends ChartAddress {
  /** Which chart, for those who hear the links out of their place. */
  of: string;
  /** The same numbers as a table, folded. */
  children?: ComponentChildren;
}

const formats = ['svg', 'png', 'csv', 'json'] as const;

/** The chart above as a table, and as a file in each format. */
export function ChartFiles({ path, query = {}, of, children }: Props) {
  return (
    <div class="chart-foot">
      {children}
      <p class="chart-files">
        {formats.map((format) => (
          <a key={format} href={withQuery(`${path}.${format}`, query)}>
            {format.toUpperCase()}
            <span class="hidden">{` of ${of}`}</span>
          </a>
        ))}
      </p>
    </div>
  );
}
