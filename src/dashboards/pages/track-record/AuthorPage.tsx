import { Layout } from '../layout/Layout.js';
import { withQuery } from '../parts/NextLink.js';
import type { AuthorProps } from '../props/track-record.js';
import { CalibrationFigure } from './CalibrationFigure.js';
import { ForecastList } from './ForecastList.js';
import { PartsTable } from './PartsTable.js';
import { PartyHead } from './PartyHead.js';
import { UnscorableWords } from './RecordCounts.js';
import { RecordFinding } from './RecordFinding.js';
import { RecordStrip } from './RecordStrip.js';
import { ScoreParts } from './ScoreParts.js';

/** `/authors/:slug`: everything counted about one author. */
export function AuthorPage({ frame, author, record, bySource, forecasts }: AuthorProps) {
  const path = `/authors/${encodeURIComponent(author.slug)}`;
  return (
    <Layout
      title={author.name}
      current="authors"
      frame={frame}
      footnote="Brier scores are of binary questions, carried forward: each forecast is in force until the next one, a withdrawal, or the moment the outcome was known, and its score is the mean over that time. A paraphrase counts only while none of the author’s own words on the event are on file. Annulled and ambiguous questions are counted, never scored."
    >
      <PartyHead kind="authors" party={author} />
      <RecordFinding record={record} name={author.name} />
      <RecordStrip record={record} path={path} />
      <div class="record">
        <CalibrationFigure
          id="calibration"
          title="Calibration"
          record={record}
          hrefOfBin={(bin) => `${withQuery(path, { bin })}#forecasts`}
          size="large"
        />
        <div class="record-side">
          <ScoreParts record={record} />
          <PartsTable
            id="by-source"
            title="By source"
            hint="Brier score, 90% interval; hollow: fewer than 10"
            kind="sources"
            parts={bySource}
            axisWidth={260}
            empty="No source has a scored forecast of this author yet."
          />
          <p class="record-note">
            <UnscorableWords record={record} />
          </p>
        </div>
      </div>
      <ForecastList
        path={path}
        forecasts={forecasts}
        beside="sources"
        openCount={record.excluded.open}
        overdueCount={record.excluded.overdue}
      />
    </Layout>
  );
}
