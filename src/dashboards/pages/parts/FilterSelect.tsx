import type { Choices } from './score-choices.js';

interface Props {
  /** Sets its id apart from those of other forms. */
  scope: string;
  name: string;
  label: string;
  value: string;
  options: Choices;
}

/** One labelled choice of a filter form. */
export function FilterSelect({ scope, name, label, value, options }: Props) {
  return (
    <div class="field">
      <label for={`${scope}-${name}`}>{label}</label>
      <select class="input" id={`${scope}-${name}`} name={name}>
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
