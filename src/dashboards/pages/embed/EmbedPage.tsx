import type { ComponentChildren } from 'preact';
import { formatMoment } from '../../charts/format.js';
import { stylesheetPath } from '../layout/asset-files.js';
import type { NameRef, PageFrame } from '../props/common.js';
import type { RecordView } from '../props/track-record.js';
import { CalibrationFigure } from '../track-record/CalibrationFigure.js';
import type { Side } from '../track-record/sides.js';
import { listHref } from '../track-record/view-query.js';

interface Props {
  party: NameRef;
  /** Address of the whole record. */
  path: string;
  /** What the record says. */
  finding: ComponentChildren;
  /** A diagram each: of an author one, of a source its own and its reported words. */
  sides: readonly Side[];
  view: RecordView;
  frame: Pick<PageFrame, 'rule' | 'asOf'>;
}

function Diagrams({ path, sides, view }: Pick<Props, 'path' | 'sides' | 'view'>) {
  const size = sides.length > 1 ? 'small' : 'large';
  return (
    <div class={`embed-${size}`}>
      {sides.map(({ name, record, series }) => (
        <CalibrationFigure
          key={name}
          id={`calibration${name ? `-${name}` : ''}`}
          title={name ? `Calibration, ${name}` : 'Calibration'}
          record={record}
          hrefOfBin={(bin) => listHref(path, view, { list: null, bin, attribution: name })}
          size={size}
          series={series}
        />
      ))}
    </div>
  );
}

/** `/embed/…/calibration`: diagrams for another site's page, without script, form or cookie; links open apart. */
export function EmbedPage({ party, path, finding, sides, view, frame }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`Calibration of ${party.name} – Reckoner`}</title>
        <base target="_blank" />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body class="embed">
        <main>
          <h1>
            <a href={path} rel="noopener">
              {party.name}
            </a>
          </h1>
          {finding}
          <Diagrams path={path} sides={sides} view={view} />
          <p class="foot-note">
            {`Rule ${frame.rule}, as of ${formatMoment(frame.asOf)} UTC. `}
            <a href={path} rel="noopener">
              The whole record on Reckoner
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
