import type { DeadTaskView, TaskKindView, TasksView } from '../../../platform/jobs/task.schemas.js';
import { formatCount, formatMoment, plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { PageFrame } from '../props/common.js';
import { everyWords, kindWords } from './kind-words.js';

/** Asks again for as long as the page is open; what has the focus keeps it. */
const poll = { 'hx-get': '/jobs', 'hx-trigger': 'every 5s', 'hx-select': '#jobs', 'hx-swap': 'outerMorph' };

const count = (value: number) => (value === 0 ? '–' : formatCount(value));

const kindColumns: readonly Column<TaskKindView>[] = [
  {
    head: 'Work',
    rowHeader: true,
    cell: ({ kind }) => (
      <>
        {kindWords(kind)} <code class="muted">{kind}</code>
      </>
    ),
  },
  { head: 'Done', className: 'muted', cell: ({ everySeconds }) => everyWords(everySeconds) },
  { head: 'Waits', kind: 'number', labelled: true, cell: ({ waiting }) => count(waiting) },
  { head: 'Runs', kind: 'number', labelled: true, cell: ({ running }) => count(running) },
  { head: 'Later', kind: 'number', labelled: true, cell: ({ later }) => count(later) },
  {
    head: 'Given up',
    kind: 'number',
    labelled: true,
    cell: ({ dead }) => (dead === 0 ? '–' : <a href="#given-up">{formatCount(dead)}</a>),
  },
  {
    head: 'Last done',
    labelled: true,
    cell: ({ doneAt }) => (doneAt ? formatMoment(new Date(doneAt)) : 'not yet'),
  },
];

const deadColumns: readonly Column<DeadTaskView>[] = [
  { head: 'Work', rowHeader: true, cell: ({ kind }) => kindWords(kind) },
  { head: 'Given up', labelled: true, cell: ({ deadAt }) => formatMoment(new Date(deadAt)) },
  { head: 'Why', cell: ({ error, attempts }) => `${error ?? 'unknown'} (${plural(attempts, 'attempt')})` },
  {
    head: 'Try again',
    headHidden: true,
    cell: ({ id, kind }) => (
      <form method="post" action={`/jobs/${id}/retrial`}>
        <button class="link-button" type="submit" aria-label={`Try again: ${kindWords(kind)}`}>
          Try again
        </button>
      </form>
    ),
  },
];

function finding({ isUp, kinds }: TasksView): string {
  const dead = kinds.reduce((sum, kind) => sum + kind.dead, 0);
  const waiting = kinds.reduce((sum, kind) => sum + kind.waiting, 0);
  if (!isUp) return `Redis is away. Waiting until it is back: ${plural(waiting, 'task')}.`;
  if (dead > 0) return `Given up after the last attempt: ${plural(dead, 'task')}.`;
  return waiting === 0 ? 'Nothing waits.' : `Waiting for a worker: ${plural(waiting, 'task')}.`;
}

/** `/jobs`: what the service does by itself, and how that is going. */
export function JobsPage({ frame, tasks }: { frame: PageFrame; tasks: TasksView }) {
  return (
    <Layout
      title="Jobs"
      current={null}
      frame={frame}
      footnote="Every task is a row of the database, so none is lost with a worker or with Redis. One that fails is tried ten times, with growing waits."
    >
      <p class="crumb">
        <a href="/settings">Settings</a>
      </p>
      <h1>Jobs</h1>
      <div id="jobs" {...poll}>
        <p class="finding" role="status">
          {finding(tasks)}
        </p>
        <Section id="work" title="Work" hint="by kind">
          <DataTable caption="Work" columns={kindColumns} rows={tasks.kinds} keyOf={({ kind }) => kind} />
        </Section>
        <Section id="given-up" title="Given up" hint="the newest 100">
          {tasks.dead.length === 0 ? (
            <p class="empty">No task was given up.</p>
          ) : (
            <DataTable caption="Given up" columns={deadColumns} rows={tasks.dead} keyOf={({ id }) => id} />
          )}
        </Section>
      </div>
    </Layout>
  );
}
