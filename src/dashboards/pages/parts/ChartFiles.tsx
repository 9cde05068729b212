import { withQuery } from './NextLink.js';

export interface ChartAddress {
  /** Address of the page, then the name of the chart. */
  path: string;
  /** What the page shows of the record. */
  query?: Readonly<Record<string, string | number | null>>;
}

export interface ChartFilesProps extends ChartAddress {
  /** Which chart, for those who hear the links out of their place. */
  of: string;
}

const formats = ['svg', 'png', 'csv', 'json'] as const;

/** The chart under the heading as a file in each format. */
export function ChartFiles({ path, query = {}, of }: ChartFilesProps) {
  return (
    <p class="chart-files">
      {formats.map((format) => (
        <a key={format} href={withQuery(`${path}.${format}`, query)}>
          {format.toUpperCase()}
          <span class="hidden">{` of ${of}`}</span>
        </a>
      ))}
    </p>
  );
}
