import { Layout } from '../layout/Layout.js';
import type { SettingsProps } from '../props/people.js';
import { Account } from './Account.js';
import { Feeds } from './Feeds.js';
import { FollowUp } from './FollowUp.js';
import { FourEyes } from './FourEyes.js';
import { Keys } from './Keys.js';
import { NoticeChoices } from './NoticeChoices.js';
import { OwnData } from './OwnData.js';
import { People } from './People.js';
import { Reading } from './Reading.js';
import { Scales } from './Scales.js';
import { Sessions } from './Sessions.js';
import { Tokens } from './Tokens.js';
import { Webhooks } from './Webhooks.js';

const shownWords = {
  token: (name: string) => `The token “${name}”. It is shown this once:`,
  link: (name: string) => `The link with which ${name} chooses a password, once and within a day:`,
  webhook: (name: string) => `The secret that signs what is sent to ${name}. It is shown this once:`,
  feeds: () => 'Put this at the end of the address of a feed. It is shown this once, and reads for you:',
};

/** What is shown this once. */
function ShownOnce({ shown }: Pick<SettingsProps, 'shown'>) {
  if (!shown) return null;
  const { what, name, secret } = shown;
  return (
    <div class="message shown-once" role="status">
      <p>{shownWords[what](name)}</p>
      <p>
        <code>{secret}</code>
      </p>
    </div>
  );
}

/** `/settings`: one’s own account and, for admins, who may do what. */
export function SettingsPage(props: SettingsProps) {
  const { frame, me, administration } = props;
  return (
    <Layout
      title="Settings"
      current={null}
      frame={frame}
      footnote="The ledger tells of every change of people, roles and tokens. It names people by an id, and holds no secret."
    >
      <p class="crumb">{`${me.name}, ${me.role}`}</p>
      <h1>Settings</h1>
      <ShownOnce {...props} />
      <Account {...props} />
      {me.isPerson && <Sessions {...props} />}
      {me.isPerson && <NoticeChoices {...props} />}
      <Feeds {...props} />
      <Keys />
      <Scales {...props} />
      {me.isPerson && <OwnData {...props} />}
      {administration && (
        <>
          <Reading {...props} isPublic={administration.isPublic} />
          <FourEyes {...props} isOn={administration.fourEyes} />
          <FollowUp {...props} rules={administration.overdueRules} people={administration.people} />
          <People {...props} people={administration.people} />
          <Tokens {...props} tokens={administration.tokens} />
          <Webhooks {...props} webhooks={administration.webhooks} />
          <p>
            <a href="/jobs">How the jobs are doing</a>
          </p>
        </>
      )}
    </Layout>
  );
}
