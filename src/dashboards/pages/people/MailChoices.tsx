import type { MailMode, NoticePreferencesView } from '../../../notices/notice.schemas.js';
import { formatMoment } from '../../charts/format.js';
import { Field } from '../parts/Field.js';
import type { FormState } from '../props/common.js';

const modes: readonly (readonly [MailMode, string])[] = [
  ['immediate', 'what is my own at once, the rest once a day'],
  ['digest', 'everything once a day'],
  ['off', 'nothing'],
];
const hours = Array.from({ length: 24 }, (_, hour) => [String(hour), `${hour}:00 UTC`] as const);

interface Props {
  form: FormState;
  notices: NoticePreferencesView;
  isMailOn: boolean;
}

/** What keeps mail from going out to somebody. */
function Trouble({ notices: { mailPausedAt, mailFailure } }: Pick<Props, 'notices'>) {
  if (mailFailure === null) return null;
  return (
    <p class="mail-trouble" role="status">
      {mailPausedAt === null
        ? `The last mail did not go out, and is tried again: ${mailFailure}`
        : `Nothing is mailed since ${formatMoment(new Date(mailPausedAt))} UTC, for this address was refused: ${mailFailure}. Mend it, or save it as it is to have it tried again.`}
    </p>
  );
}

/** Whether, when and where somebody is told by mail. Where nothing is mailed, what was chosen is kept. */
export function MailChoices({ form, notices, isMailOn }: Props) {
  const { email, mail, digestHour } = notices;
  if (!isMailOn)
    return (
      <>
        <input type="hidden" name="email" value={email ?? ''} />
        <input type="hidden" name="mail" value={mail} />
        <input type="hidden" name="digestHour" value={digestHour} />
        <p class="mail-trouble">This service sends no mail: no mail server is configured.</p>
      </>
    );
  const common = { form, scope: 'mail-' };
  return (
    <>
      <Trouble notices={notices} />
      <Field
        {...common}
        name="email"
        label="Mail to"
        type="email"
        className="mail-wide"
        initial={email ?? ''}
        optional
      />
      <Field
        {...common}
        name="mail"
        label="Mail me"
        type="select"
        className="mail-wide"
        initial={mail}
        options={modes}
      />
      <Field
        {...common}
        name="digestHour"
        label="Once a day, at"
        type="select"
        initial={String(digestHour)}
        options={hours}
      />
    </>
  );
}
