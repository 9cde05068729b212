import { Layout } from '../layout/Layout.js';
import { withQuery } from '../parts/NextLink.js';
import type { Attribution } from '../props/common.js';
import type { SourceProps, TrackRecord } from '../props/track-record.js';
import { CalibrationFigure } from './CalibrationFigure.js';
import { ForecastList } from './ForecastList.js';
import { OwnAndReported } from './OwnAndReported.js';
import { PartsTable } from './PartsTable.js';
import { PartyHead } from './PartyHead.js';
import { RecordBar, UnscorableWords } from './RecordCounts.js';
import { SourceFinding } from './SourceFinding.js';

interface Side {
  attribution: Attribution;
  title: string;
  record: TrackRecord;
  series: 1 | 2;
}

interface SidesProps {
  path: string;
  both: readonly Side[];
  byAuthor: SourceProps['byAuthor'];
}

/** Both diagrams on one scale, whose words they are, and what of them cannot be scored. */
function Sides({ path, both, byAuthor }: SidesProps) {
  return (
    <div class="sides">
      {both.map(({ attribution, title, record, series }) => (
        <CalibrationFigure
          key={attribution}
          id={`calibration-${attribution}`}
          title={title}
          record={record}
          hrefOfBin={(bin) => `${withQuery(path, { bin, attribution })}#forecasts`}
          size="small"
          series={series}
        />
      ))}
      <div class="sides-parts">
        <PartsTable
          id="by-author"
          title="Whose words it carries"
          hint="Brier score"
          kind="authors"
          parts={byAuthor}
          axisWidth={116}
          empty="Nobody’s forecast in this source is scored yet."
        />
        {both.map(
          ({ attribution, record }) =>
            record.excluded.unscorable > 0 && (
              <div key={attribution} class="record-note">
                <h3>{`What cannot be scored, ${attribution}`}</h3>
                <RecordBar record={record} />
                <p class="hint">
                  <UnscorableWords record={record} />
                </p>
              </div>
            ),
        )}
      </div>
    </div>
  );
}

/** `/sources/:slug`: own and reported words side by side. */
export function SourcePage({ frame, source, own, reported, byAuthor, forecasts }: SourceProps) {
  const path = `/sources/${encodeURIComponent(source.slug)}`;
  const both: readonly Side[] = [
    { attribution: 'own', title: 'Calibration, own', record: own, series: 1 },
    { attribution: 'reported', title: 'Calibration, reported', record: reported, series: 2 },
  ];
  return (
    <Layout
      title={source.name}
      current="sources"
      frame={frame}
      footnote="A reported forecast is someone else’s: it is scored for the outlet apart from its own words, and ends when its author says something newer anywhere. Every forecast is carried forward until the next one."
    >
      <PartyHead kind="sources" party={source} />
      <SourceFinding own={own} reported={reported} />
      <OwnAndReported path={path} own={own} reported={reported} />
      <Sides path={path} both={both} byAuthor={byAuthor} />
      <ForecastList
        path={path}
        forecasts={forecasts}
        beside="authors"
        openCount={own.excluded.open + reported.excluded.open}
        overdueCount={own.excluded.overdue + reported.excluded.overdue}
      />
    </Layout>
  );
}
