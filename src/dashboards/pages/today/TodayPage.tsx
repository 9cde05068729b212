import { formatWeekday } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { Allowed } from '../parts/Allowed.js';
import { QuickAdd } from '../parts/QuickAdd.js';
import type { TodayProps } from '../props/today.js';
import { DueLists } from './DueLists.js';
import { LastOutcomes } from './LastOutcomes.js';
import { RecordsThatMoved } from './RecordsThatMoved.js';
import { RecentlyLogged } from './RecentlyLogged.js';

function FirstRun() {
  return (
    <section class="first-run" aria-labelledby="first-run">
      <h2 id="first-run" class="finding">
        Nothing is on record yet. <strong>Log one prediction</strong> to begin.
      </h2>
      <ol class="first-run-steps">
        <li>
          <strong>Now</strong> it stands here and among the questions, with who said it and where.
        </li>
        <li>
          <strong>Once its deadline has passed</strong> it waits in the queue until somebody rules on it.
        </li>
        <li>
          <strong>With the first ruling</strong> its author and its source get a Brier score; from ten rulings
          on, one worth judging by.
        </li>
      </ol>
    </section>
  );
}

/** `/`: log a prediction, what waits for a ruling, the last outcomes, what was logged last. */
export function TodayPage(props: TodayProps) {
  const { frame, questionCount, outcomes, moved, logged } = props;
  return (
    <Layout
      title="Today"
      current="today"
      frame={frame}
      hasLine
      footnote="A lower Brier score is better. No filter hides an overdue question."
    >
      <p class="crumb">{formatWeekday(frame.asOf)}</p>
      <h1>Today</h1>
      {questionCount === 0 && <FirstRun />}
      <Allowed role="contributor" to="log a forecast">
        <QuickAdd formKey={frame.formKey} />
        <p class="quick-note">
          Or{' '}
          <a class="link" href="/add">
            fill in a form
          </a>
          , add from{' '}
          <a class="link" href="/capture">
            an article
          </a>{' '}
          or{' '}
          <a class="link" href="/imports">
            a file
          </a>
          .
        </p>
      </Allowed>
      {questionCount > 0 && <DueLists {...props} />}
      {outcomes.length > 0 && (
        <div class={moved.length > 0 ? 'outcomes-and-records' : undefined}>
          <LastOutcomes outcomes={outcomes} asOf={frame.asOf} />
          {moved.length > 0 && <RecordsThatMoved moved={moved} />}
        </div>
      )}
      {logged.length > 0 && <RecentlyLogged logged={logged} asOf={frame.asOf} />}
    </Layout>
  );
}
