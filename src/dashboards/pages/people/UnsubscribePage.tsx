import { Layout } from '../layout/Layout.js';

/**
 * `/unsubscribe`: ends the mails to somebody.
 * @param keyInMail null once it is done
 */
export function UnsubscribePage({ keyInMail }: { keyInMail: string | null }) {
  return (
    <Layout
      title="Mail"
      current={null}
      frame={null}
      footnote="Notices stay in the list of whoever they are for; only the mail ends."
    >
      <h1>Mail</h1>
      {keyInMail === null ? (
        <p role="status">
          You get no more mail from here. <a href="/settings#notices">Settings</a> begin it again.
        </p>
      ) : (
        <form
          class="account-form"
          method="post"
          action={`/unsubscribe?${new URLSearchParams({ key: keyInMail })}`}
        >
          <p>No more mail about questions, neither at once nor once a day?</p>
          <button class="button button-main" type="submit">
            Send me no more mail
          </button>
        </form>
      )}
    </Layout>
  );
}
