import { plural } from '../../charts/format.js';
import { SkylineChart } from '../../charts/SkylineChart.js';
import { Layout } from '../layout/Layout.js';
import { NameLink } from '../parts/NameLink.js';
import { withQuery } from '../parts/NextLink.js';
import { Section } from '../parts/Section.js';
import type { ComparedPair, CompareProps, CompareView } from '../props/compare.js';
import { CalibrationFigure } from '../track-record/CalibrationFigure.js';
import { CompareFinding } from './CompareFinding.js';
import { CompareFilters, CompareWhom } from './CompareForm.js';
import { compareQuery } from './compare-query.js';
import { CompareStrip } from './CompareStrip.js';
import { DifferenceByTag } from './DifferenceByTag.js';
import { PairTable } from './PairTable.js';
import { SharedTable } from './SharedTable.js';

function Title({ view, names }: CompareProps) {
  if (!names.a || !names.b) return <h1>Compare</h1>;
  return (
    <h1 class="compare-title">
      <span class="compare-name">
        <i class="key-dot series-1" aria-hidden="true" /> <NameLink kind={view.kind} name={names.a} />
      </span>{' '}
      <em>and</em>{' '}
      <span class="compare-name">
        <i class="key-dot key-diamond series-2" aria-hidden="true" />{' '}
        <NameLink kind={view.kind} name={names.b} />
      </span>
    </h1>
  );
}

interface PairProps {
  view: CompareView;
  pair: ComparedPair;
}

function Diagrams({ view, pair }: PairProps) {
  const sides = [
    { side: pair.a, series: 1, key: 'a' },
    { side: pair.b, series: 2, key: 'b' },
  ] as const;
  return (
    <div class="sides">
      {sides.map(({ side, series, key }) => (
        <CalibrationFigure
          key={key}
          id={`calibration-${key}`}
          title={`${side.name.name}, calibration`}
          record={side.record}
          hrefOfBin={(bin) =>
            `${withQuery(`/${view.kind}/${encodeURIComponent(side.name.slug)}`, { type: view.type, bin })}#forecasts`
          }
          size="small"
          series={series}
          files={key === 'a' ? { path: '/compare/calibration', query: compareQuery(view) } : undefined}
        />
      ))}
      <div class="sides-parts">
        <DifferenceByTag view={view} pair={pair} />
        <div class="record-note">
          <h3>How to read the pair</h3>
          <p>
            Both diagrams hold the same questions on one scale. The band is where a perfect record lands 9
            times in 10; hollow dots have fewer than 10. Where several topics are looked at, one of them leans
            by luck.
          </p>
        </div>
      </div>
    </div>
  );
}

const scoreHint = {
  brier: 'the Brier score of both',
  log: 'the log score of both, its sign turned to a penalty',
} as const;

function Pair({ view, pair }: PairProps) {
  const names = [pair.a.name.name, pair.b.name.name] as const;
  return (
    <>
      <CompareStrip view={view} pair={pair} />
      <Section
        id="skyline"
        title="Every shared question"
        hint={`${scoreHint[view.score]}, sorted by the difference; lower is better`}
        files={{ path: '/compare/skyline', query: compareQuery(view), of: 'every shared question' }}
        className="section-plain"
      >
        <SkylineChart id="skyline-chart" names={names} shared={pair.shared} />
        <ul class="key">
          <li>
            <i class="key-dot series-1" aria-hidden="true" /> {names[0]}
          </li>
          <li>
            <i class="key-dot key-diamond series-2" aria-hidden="true" /> {names[1]}
          </li>
          <li>the line takes the colour of who was closer</li>
        </ul>
        <SharedTable pair={pair} />
      </Section>
      <PairTable view={view} pair={pair} />
      <Diagrams view={view} pair={pair} />
    </>
  );
}

/** Both the other way round, and others in their place. */
function Actions({ view, names, pair }: CompareProps) {
  const { a, b, ...kept } = compareQuery(view);
  return (
    <div class="head-buttons">
      <a class="button" href={withQuery('/compare', { ...kept, a: b, b: a })}>
        Swap
      </a>
      <button class="button" type="button" popovertarget="whom">
        {`Change ${view.kind}`}
      </button>
      {pair && (
        <a class="button" href={withQuery('/compare/skyline.csv', compareQuery(view))}>
          Export
        </a>
      )}
      <div id="whom" class="keys whom" popover="auto" role="dialog" aria-label="Whom to compare">
        <CompareWhom view={view} names={names} />
      </div>
    </div>
  );
}

/** `/compare?a=&b=`: two authors, or two sources in one attribution, on the questions that they share. */
export function ComparePage(props: CompareProps) {
  const { frame, view, problem, names, pair } = props;
  const title = names.a && names.b ? `${names.a.name} and ${names.b.name}` : 'Compare';
  const path = `/${view.kind}`;
  const { kind, attribution } = compareQuery(view);
  const home = { kind, attribution, a: names.a?.slug ?? null, b: names.b?.slug ?? null };
  return (
    <Layout
      title={title}
      path={withQuery('/compare', home)}
      current={view.kind}
      frame={frame}
      footnote="Paired on shared questions over the time in which both had a forecast in force; the interval is from 1,000 draws of questions, or of their clusters. Annulled and ambiguous questions are left out."
    >
      <div class="head">
        <div>
          <p class="crumb">
            <a href={path}>{view.kind === 'authors' ? 'Authors' : 'Sources'}</a> / Compare
          </p>
          <Title {...props} />
          {pair && (
            <p class="role">
              {`Both on record on ${plural(pair.difference.n, 'question')} over the time both had a forecast in force.`}
            </p>
          )}
        </div>
        {pair && <Actions {...props} />}
      </div>
      {pair && <CompareFinding view={view} pair={pair} />}
      {problem && (
        <p class="finding">
          <strong>{problem}</strong>
        </p>
      )}
      {pair ? <CompareFilters {...props} /> : <CompareWhom {...props} />}
      {pair && <Pair view={view} pair={pair} />}
    </Layout>
  );
}
