import { type NoticeKind, noticeKinds } from '../../../notices/notice-kinds.js';
import { kindChoices } from '../notices/words.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

const modes = [
  ['immediate', 'on my own questions at once, the rest daily'],
  ['digest', 'everything once a day'],
  ['off', 'nothing'],
] as const;

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

/** What somebody wants to be told, and how. */
export function NoticeChoices(props: SettingsProps) {
  const { notices } = props;
  const form = formOf(props, 'notices');
  return (
    <Section id="notices" title="Notices" link={{ href: '/notices', label: 'Your notices' }}>
      <FormErrors form={form} />
      <form class="filters" method="post" action="/settings/notices" aria-label="Notices">
        <KindTicks legend="Tell me of" ticked={notices.kinds} />
        <Field
          form={form}
          scope="notices-"
          name="email"
          label="E-mail address"
          initial={notices.email ?? ''}
          optional
        />
        <Field
          form={form}
          scope="notices-"
          name="mail"
          label="By e-mail"
          type="select"
          initial={notices.mail}
          options={modes}
        />
        <button class="button" type="submit">
          Save
        </button>
      </form>
    </Section>
  );
}
