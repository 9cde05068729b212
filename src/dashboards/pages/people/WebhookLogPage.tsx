import type { DeliveryView, WebhookView } from '../../../notices/webhooks/webhook.schemas.js';
import { formatMoment } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import type { PageFrame } from '../props/common.js';

interface Props {
  frame: PageFrame;
  webhook: WebhookView;
  deliveries: readonly DeliveryView[];
}

function state({ deliveredAt, givenUpAt, tries, failure }: DeliveryView): string {
  if (deliveredAt !== null) return `delivered ${formatMoment(new Date(deliveredAt))} UTC`;
  if (tries === 0) return 'waits';
  const how = givenUpAt === null ? `tried ${tries} times` : `given up after ${tries} tries`;
  return `${how}: ${failure}`;
}

/** `/settings/webhooks/:id`: what was sent to it, and what came of that. */
export function WebhookLogPage({ frame, webhook, deliveries }: Props) {
  const columns: readonly Column<DeliveryView>[] = [
    { head: 'Of', rowHeader: true, cell: ({ kind }) => kind },
    { head: 'Made', labelled: true, cell: ({ createdAt }) => `${formatMoment(new Date(createdAt))} UTC` },
    { head: 'How it is', cell: state },
    { head: 'Id', labelled: true, cell: ({ id }) => <code class="breaks">{id}</code> },
    {
      head: 'Again',
      headHidden: true,
      cell: ({ id, tries }) =>
        tries > 0 && (
          <form method="post" action={`/settings/webhooks/${webhook.id}/deliveries/${id}`}>
            <button class="link-button" type="submit" aria-label={`Send again ${id}`}>
              Send again
            </button>
          </form>
        ),
    },
  ];
  return (
    <Layout
      title="Deliveries"
      current={null}
      frame={frame}
      footnote="A delivery that is sent again keeps its id, by which its receiver knows it. The log is kept for thirty days."
    >
      <p class="crumb">
        <a href="/settings#webhooks">Settings</a>
      </p>
      <h1>Deliveries</h1>
      <p class="role breaks">{webhook.url}</p>
      {deliveries.length === 0 ? (
        <p class="empty">Nothing was to be sent yet.</p>
      ) : (
        <DataTable caption="Deliveries" columns={columns} rows={deliveries} keyOf={({ id }) => id} />
      )}
    </Layout>
  );
}
