import { type NoticeKind, noticeKinds } from '../../../notices/notice-kinds.js';
import { kindChoices } from '../../../notices/notice-words.js';
import { MailChoices } from './MailChoices.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

/** What to be told of. */
export function KindTicks({ legend, ticked }: { legend: string; ticked: readonly NoticeKind[] }) {
  return (
    <fieldset class="kind-ticks">
      <legend>{legend}</legend>
      {noticeKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" name="kinds" value={kind} checked={ticked.includes(kind)} />{' '}
          {kindChoices[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** What somebody wants to be told. */
export function NoticeChoices(props: SettingsProps) {
  const { notices, isMailOn } = props;
  const form = formOf(props, 'notices');
  return (
    <Section id="notices" title="Notices" link={{ href: '/notices', label: 'Your notices' }}>
      <FormErrors form={form} />
      <form class="filters" method="post" action="/settings/notices" aria-label="Notices">
        <KindTicks legend="Tell me of" ticked={notices.kinds} />
        <MailChoices form={form} notices={notices} isMailOn={isMailOn} />
        <button class="button" type="submit">
          Save
        </button>
      </form>
    </Section>
  );
}
