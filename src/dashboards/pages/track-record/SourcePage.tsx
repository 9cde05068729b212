import { Layout } from '../layout/Layout.js';
import { withQuery } from '../parts/NextLink.js';
import { emptyForm } from '../props/common.js';
import type { SourceProps } from '../props/track-record.js';
import { AgainstOthers } from './AgainstOthers.js';
import { Breakdown } from './Breakdown.js';
import { CourseSection } from './CourseSection.js';
import { ForecastList } from './ForecastList.js';
import { IntervalFinding } from './IntervalFinding.js';
import { IntervalTable } from './IntervalTable.js';
import { OwnAndReported } from './OwnAndReported.js';
import { PartyHead } from './PartyHead.js';
import { RecordControls } from './RecordControls.js';
import { ScaleForm } from './ScaleForm.js';
import { sidesOf } from './sides.js';
import { SourceFinding } from './SourceFinding.js';
import { SourceSides } from './SourceSides.js';
import { PartyTakeAway } from './PartyTakeAway.js';
import { TypeTable } from './TypeTable.js';
import { filesOf, viewQuery } from './view-query.js';
import { wordFinding } from './word-finding.js';
import { WordsFinding } from './WordsFinding.js';
import { WordsPanel } from './WordsPanel.js';

type Props = SourceProps & { path: string };

const isSpreadOnly = ({ own, reported }: SourceProps): boolean =>
  own.n + reported.n === 0 && own.intervals.length + reported.intervals.length > 0;

function Finding(props: SourceProps) {
  const { words, mostlyWords } = props;
  const found = mostlyWords ? wordFinding(words) : null;
  if (found) return <WordsFinding finding={found} />;
  const sides = sidesOf(props);
  return isSpreadOnly(props) ? <IntervalFinding sides={sides} /> : <SourceFinding sides={sides} />;
}

function Record(props: Props) {
  const { path, view, types, words, mostlyWords, byAuthor } = props;
  const sides = sidesOf(props);
  const files = filesOf(path, view);
  if (isSpreadOnly(props)) return <IntervalTable path={path} view={view} sides={sides} />;
  return (
    <>
      <OwnAndReported path={path} view={view} sides={sides} />
      {mostlyWords && <WordsPanel path={path} view={view} words={words} files={files('words')} />}
      <SourceSides path={path} view={view} sides={sides} byAuthor={byAuthor} />
      {!mostlyWords && <WordsPanel path={path} view={view} words={words} files={files('words')} />}
      <IntervalTable path={path} view={view} sides={sides} />
      <div class="two-columns">
        <CourseSection path={path} view={view} sides={sides} files={files('course')} />
        <TypeTable path={path} view={view} types={types} />
      </div>
      <AgainstOthers sides={sides} />
      <Breakdown path={path} view={view} sides={sides} />
    </>
  );
}

const shown = [
  [null, 'Own and reported'],
  ['own', 'Own'],
  ['reported', 'Reported'],
] as const;

/** Both records of the source below each other, or one of them. */
function SidePills({ path, view }: Pick<Props, 'path' | 'view'>) {
  return (
    <nav class="pills" aria-label="Whose words">
      {shown.map(([side, words]) => (
        <a
          key={words}
          href={withQuery(path, viewQuery({ ...view, side }))}
          aria-current={side === (view.side ?? null) ? 'page' : undefined}
        >
          {words}
        </a>
      ))}
    </nav>
  );
}

const countOf = (props: SourceProps, what: 'open' | 'overdue'): number =>
  sidesOf(props).reduce((sum, { record }) => sum + record.excluded[what], 0);

/** `/sources/:slug`: own and reported words side by side. */
export function SourcePage(props: SourceProps) {
  const { frame, source, view, types, topics, statements, scale, forecasts } = props;
  const path = `/sources/${encodeURIComponent(source.slug)}`;
  return (
    <Layout
      title={source.name}
      path={path}
      image={`${path}/card.png`}
      current="sources"
      frame={frame}
      footnote="A reported forecast is someone else’s: it is scored for the outlet apart from its own words, and ends when its author says something newer anywhere. Every forecast is carried forward until the next one. Types of question are never averaged."
    >
      <PartyHead kind="sources" party={source} />
      <Finding {...props} />
      <RecordControls path={path} view={view} types={types} topics={topics} asOf={frame.asOf}>
        <SidePills path={path} view={view} />
      </RecordControls>
      <Record {...props} path={path} />
      <ForecastList
        path={path}
        view={view}
        forecasts={forecasts}
        statements={statements}
        beside="authors"
        openCount={countOf(props, 'open')}
        overdueCount={countOf(props, 'overdue')}
      />
      <PartyTakeAway kind="sources" party={source} />
      <ScaleForm path={path} scale={scale} formKey={frame.formKey} form={props.form ?? emptyForm} />
    </Layout>
  );
}
