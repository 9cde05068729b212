import { Field } from '../parts/Field.js';
import type { FormState, QuestionKind } from '../props/common.js';

/** The quantiles that forms ask for: level, ending of the field's name, and its words. */
export const askedQuantiles = [
  [0.05, '05', '5%'],
  [0.25, '25', '25%'],
  [0.5, '50', '50%, the median'],
  [0.75, '75', '75%'],
  [0.95, '95', '95%'],
] as const;

/** What the names of their fields begin with, so that a form can hold both. */
export const quantilePrefix = { numeric: 'q', date: 'by' } as const;

interface QuantileProps {
  form: FormState;
  scope: string;
  type: 'numeric' | 'date';
}

/** Five quantiles, of which any may stay empty. */
export function QuantileFields({ form, scope, type }: QuantileProps) {
  return (
    <fieldset class="quantiles">
      <legend>
        {type === 'date' ? 'By when, with which probability' : 'Below what, with which probability'}
        <span class="optional"> one is enough</span>
      </legend>
      {askedQuantiles.map(([, ending, words]) => (
        <Field
          key={ending}
          form={form}
          scope={scope}
          name={`${quantilePrefix[type]}${ending}`}
          label={words}
          type={type === 'date' ? 'date' : 'text'}
        />
      ))}
    </fieldset>
  );
}

interface Props {
  form: FormState;
  scope: string;
  kind: QuestionKind;
}

function Shares({ form, scope, options }: { form: FormState; scope: string; options: readonly string[] }) {
  return (
    <fieldset class="shares">
      <legend>Likelihood of each option; they add up to 100%</legend>
      {options.map((option, i) => (
        <Field
          key={option}
          form={form}
          scope={scope}
          name={`share${i + 1}`}
          label={option}
          required
          placeholder="25%"
        />
      ))}
    </fieldset>
  );
}

/** How likely, in the form that the question takes: one likelihood, one for each option, or quantiles. */
export function SaidNumbers({ form, scope, kind }: Props) {
  const { type, options } = kind;
  if (type === 'binary') {
    return (
      <Field
        form={form}
        scope={scope}
        name="likelihood"
        label="Likelihood"
        required
        placeholder="70% or likely"
      />
    );
  }
  return (
    <>
      <input type="hidden" name="type" value={type} />
      {options ? (
        <Shares form={form} scope={scope} options={options} />
      ) : (
        <QuantileFields form={form} scope={scope} type={type as 'numeric' | 'date'} />
      )}
    </>
  );
}
