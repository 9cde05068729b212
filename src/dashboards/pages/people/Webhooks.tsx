import { noticeKinds } from '../../../notices/notice-kinds.js';
import type { WebhookView } from '../../../notices/webhooks/webhook.schemas.js';
import { formatCount } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { KindTicks } from './NoticeChoices.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

function state({ pausedAt, failures, pending }: WebhookView): string {
  const waiting = pending > 0 ? `, ${formatCount(pending)} waiting` : '';
  if (pausedAt !== null) return `paused, after ${failures} failures${waiting}`;
  return failures > 0 ? `failing, ${failures} in a row${waiting}` : `delivers${waiting}`;
}

function Deed({ webhook, deed, words }: { webhook: WebhookView; deed: string; words: string }) {
  return (
    <form method="post" action={`/settings/webhooks/${webhook.id}/${deed}`}>
      <button class="link-button" type="submit" aria-label={`${words} ${webhook.url}`}>
        {words}
      </button>
    </form>
  );
}

const columns: readonly Column<WebhookView>[] = [
  { head: 'Address', rowHeader: true, cell: ({ url }) => <span class="breaks">{url}</span> },
  {
    head: 'Of',
    labelled: true,
    cell: ({ kinds }) => (kinds.length === noticeKinds.length ? 'everything' : kinds.join(', ')),
  },
  { head: 'How it is', className: 'muted', cell: state },
  {
    head: 'Change',
    headHidden: true,
    cell: (webhook) => (
      <div class="row-form">
        <a class="link" href={`/settings/webhooks/${webhook.id}`}>
          Log
        </a>
        {webhook.failures > 0 && <Deed webhook={webhook} deed="resumption" words="Try now" />}
        <Deed webhook={webhook} deed="removal" words="Remove" />
      </div>
    ),
  },
];

/** Other programs that are told of notices. */
export function Webhooks(props: SettingsProps & { webhooks: readonly WebhookView[] }) {
  const { frame, webhooks } = props;
  const form = formOf(props, 'webhooks');
  return (
    <Section id="webhooks" title="Webhooks" hint="signed, tried again, and paused when nobody answers">
      {webhooks.length === 0 ? (
        <p class="empty">No program is told of notices.</p>
      ) : (
        <DataTable caption="Webhooks" columns={columns} rows={webhooks} keyOf={({ id }) => id} />
      )}
      <FormErrors form={form} />
      <form class="filters" method="post" action="/settings/webhooks" aria-label="Add a webhook">
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <KindTicks legend="Tell it of" ticked={noticeKinds} />
        <Field form={form} scope="webhook-" name="url" label="Address" type="url" required />
        <button class="button" type="submit">
          Add
        </button>
      </form>
    </Section>
  );
}
