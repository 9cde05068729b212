import { Layout } from '../layout/Layout.js';
import type { AuthorProps } from '../props/track-record.js';
import { AgainstOthers } from './AgainstOthers.js';
import { Breakdown } from './Breakdown.js';
import { CalibrationFigure } from './CalibrationFigure.js';
import { CourseSection } from './CourseSection.js';
import { ForecastList } from './ForecastList.js';
import { IntervalFinding } from './IntervalFinding.js';
import { IntervalTable } from './IntervalTable.js';
import { PartsTable } from './PartsTable.js';
import { PartyHead } from './PartyHead.js';
import { RecordControls } from './RecordControls.js';
import { UnscorableWords } from './RecordCounts.js';
import { RecordFinding } from './RecordFinding.js';
import { RecordStrip } from './RecordStrip.js';
import { ScoreParts } from './ScoreParts.js';
import { sideOf } from './sides.js';
import { PartyTakeAway } from './PartyTakeAway.js';
import { TypeTable } from './TypeTable.js';
import { filesOf, listHref } from './view-query.js';
import { wordFinding } from './word-finding.js';
import { WordsFinding } from './WordsFinding.js';
import { WordsPanel } from './WordsPanel.js';

type Props = AuthorProps & { path: string };

function Finding({ record, author, words, mostlyWords }: AuthorProps) {
  const found = mostlyWords ? wordFinding(words) : null;
  if (found) return <WordsFinding finding={found} />;
  if (record.n === 0 && record.intervals.length > 0) return <IntervalFinding sides={sideOf(record)} />;
  return <RecordFinding record={record} name={author.name} />;
}

/** The diagram with what stands beside it: where the score comes from, how it went, in which sources. */
function Diagram({ path, view, record, types, bySource }: Props) {
  const isBinary = view.type === 'binary';
  const files = filesOf(path, view);
  return (
    <div class="record">
      <div class="record-side">
        <CalibrationFigure
          id="calibration"
          title="Calibration"
          record={record}
          hrefOfBin={(bin) => listHref(path, view, { list: null, bin })}
          size="large"
          files={files('calibration')}
        />
        <TypeTable path={path} view={view} types={types} />
        <p class="record-note">
          <UnscorableWords record={record} path={path} view={view} />
        </p>
      </div>
      <div class="record-side">
        {isBinary && <ScoreParts record={record} files={files('score-parts')} />}
        <CourseSection path={path} view={view} sides={sideOf(record)} files={files('course')} />
        {isBinary && (
          <PartsTable
            id="by-source"
            title="By source"
            hint="Brier score, 90% interval; hollow: fewer than 10"
            kind="sources"
            parts={bySource}
            axisWidth={260}
            files={files('by-source')}
            hrefOf={({ name, attribution }) => listHref(path, view, { beside: name.slug, attribution })}
            empty="No source has a scored forecast of this author yet."
          />
        )}
      </div>
    </div>
  );
}

/** What there is to see of one type of question: by the probabilities said, or by quantiles. */
function Record(props: Props) {
  const { path, view, record, types, words, mostlyWords } = props;
  const isSpreadOnly = record.n === 0 && record.intervals.length > 0;
  if (isSpreadOnly) {
    return (
      <>
        <IntervalTable path={path} view={view} sides={sideOf(record)} />
        <TypeTable path={path} view={view} types={types} />
      </>
    );
  }
  return (
    <>
      <RecordStrip record={record} path={path} view={view} />
      {mostlyWords && (
        <WordsPanel path={path} view={view} words={words} files={filesOf(path, view)('words')} />
      )}
      <Diagram {...props} />
      <IntervalTable path={path} view={view} sides={sideOf(record)} />
      {!mostlyWords && (
        <WordsPanel path={path} view={view} words={words} files={filesOf(path, view)('words')} />
      )}
      <AgainstOthers sides={sideOf(record)} />
      <Breakdown path={path} view={view} sides={sideOf(record)} />
    </>
  );
}

/** `/authors/:slug`: everything counted about one author. */
export function AuthorPage(props: AuthorProps) {
  const { frame, author, view, record, types, topics, statements, forecasts } = props;
  const path = `/authors/${encodeURIComponent(author.slug)}`;
  return (
    <Layout
      title={author.name}
      path={path}
      image={`${path}/card.png`}
      current="authors"
      frame={frame}
      footnote="Scores are carried forward: each forecast is in force until the next one, a withdrawal, or the moment the outcome was known, and its score is the mean over that time. Types of question are never averaged. A paraphrase counts only while none of the author’s own words on the event are on file. Annulled and ambiguous questions are counted, never scored."
    >
      <PartyHead kind="authors" party={author} />
      <Finding {...props} />
      <RecordControls path={path} view={view} types={types} topics={topics} asOf={frame.asOf} />
      <Record {...props} path={path} />
      <ForecastList
        path={path}
        view={view}
        forecasts={forecasts}
        statements={statements}
        beside="sources"
        openCount={record.excluded.open}
        overdueCount={record.excluded.overdue}
      />
      <PartyTakeAway kind="authors" party={author} />
    </Layout>
  );
}
