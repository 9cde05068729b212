import type { RecordView, SourceProps } from '../props/track-record.js';
import { CalibrationFigure } from './CalibrationFigure.js';
import { PartsTable } from './PartsTable.js';
import { RecordBar, UnscorableWords } from './RecordCounts.js';
import type { Side } from './sides.js';
import { filesOf, listHref } from './view-query.js';

interface Props {
  path: string;
  view: RecordView;
  sides: readonly Side[];
  byAuthor: SourceProps['byAuthor'];
}

/** Both diagrams on one scale, whose words they are, and what of them cannot be scored. */
export function SourceSides({ path, view, sides, byAuthor }: Props) {
  const hrefOf = (attribution: Side['name']) => (bin: number) =>
    listHref(path, view, { list: null, bin, attribution });
  const files = filesOf(path, view);
  return (
    <div class="sides">
      {sides.map(({ name, record, series }, i) => (
        <CalibrationFigure
          key={name}
          id={`calibration-${name}`}
          title={`Calibration, ${name}`}
          record={record}
          hrefOfBin={hrefOf(name)}
          size="small"
          series={series}
          files={i === 0 ? files('calibration') : undefined}
        />
      ))}
      <div class="sides-parts">
        {view.type === 'binary' && (
          <PartsTable
            id="by-author"
            title="Whose words it carries"
            hint="Brier score"
            kind="authors"
            parts={byAuthor}
            axisWidth={116}
            files={files('by-author')}
            hrefOf={({ name, attribution }) => listHref(path, view, { beside: name.slug, attribution })}
            empty="Nobody’s forecast in this source is scored yet."
          />
        )}
        {sides.map(
          ({ name, record }) =>
            record.excluded.unscorable > 0 && (
              <div key={name} class="record-note">
                <h3>{`What cannot be scored, ${name}`}</h3>
                <RecordBar record={record} />
                <p class="hint">
                  <UnscorableWords record={record} path={path} view={view} attribution={name} />
                </p>
              </div>
            ),
        )}
      </div>
    </div>
  );
}
