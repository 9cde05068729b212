import type { OverdueRules } from '../../../questions/overdue-rules.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { PersonItem, SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

const fields = [
  ['dueSoonDays', 'Due soon, days before'],
  ['remindEveryDays', 'Remind every … days'],
  ['escalateAfterDays', 'Escalate after … days'],
  ['horizonDays', 'Next check within … days'],
] as const;

interface Props extends SettingsProps {
  rules: OverdueRules;
  people: readonly PersonItem[];
}

/** How questions are followed up that nobody rules. */
export function FollowUp(props: Props) {
  const { rules, people } = props;
  const form = formOf(props, 'overdue');
  return (
    <Section
      id="follow-up"
      title="Overdue questions"
      hint="the owner is told, else everybody who may rule; after a while a further person"
    >
      <FormErrors form={form} />
      <form class="filters" method="post" action="/settings/overdue" aria-label="Overdue questions">
        {fields.map(([name, label]) => (
          <Field
            key={name}
            form={form}
            scope="follow-up-"
            name={name}
            label={label}
            type="number"
            initial={String(rules[name])}
            required
          />
        ))}
        <Field
          form={form}
          scope="follow-up-"
          name="escalateTo"
          label="Escalate to"
          type="select"
          initial={rules.escalateTo ?? ''}
          options={[
            ['', 'nobody'],
            ...people
              .filter(({ isDisabled }) => !isDisabled)
              .map(({ personId, name }) => [personId, name] as const),
          ]}
        />
        <button class="button" type="submit">
          Save
        </button>
      </form>
    </Section>
  );
}
