import type { ComponentChildren } from 'preact';
import type { NameRef, PageFrame } from '../props/common.js';
import type { RecordView } from '../props/track-record.js';
import { CalibrationFigure } from '../track-record/CalibrationFigure.js';
import type { Side } from '../track-record/sides.js';
import { listHref } from '../track-record/view-query.js';
import { EmbedPage } from './EmbedPage.js';

export interface RecordEmbedProps {
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

function Diagrams({ path, sides, view }: Pick<RecordEmbedProps, 'path' | 'sides' | 'view'>) {
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

/** `/embed/…/calibration`: the diagrams of an author or a source. */
export function RecordEmbed({ party, path, finding, frame, ...drawn }: RecordEmbedProps) {
  return (
    <EmbedPage
      title={`Calibration of ${party.name}`}
      name={party.name}
      path={path}
      whole="The whole record on Reckoner"
      frame={frame}
    >
      {finding}
      <Diagrams {...drawn} path={path} />
    </EmbedPage>
  );
}
