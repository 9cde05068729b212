import { formatPercent } from '../../charts/format.js';
import { Field } from '../parts/Field.js';
import { type CandidateView, inputOf, numberOf } from '../props/capture.js';
import type { FormState } from '../props/common.js';
import { LikelihoodWords } from './LikelihoodWords.js';

interface Props {
  candidate: CandidateView;
  form: FormState;
}

/** As the phrase is read, at a reading that is a key away, or with a number of one's own. */
function Choices({ candidate, form }: Props) {
  const name = inputOf(candidate.index, 'likelihood');
  const chosen = form.values[name] ?? 'phrase';
  const asRead =
    candidate.probability === null ? 'Tracked, not scored' : `Use ${formatPercent(candidate.probability)}`;
  const choices: [string, string][] = [
    ['phrase', asRead],
    ...candidate.choices.map(({ probability }): [string, string] => [
      String(probability),
      `Use ${formatPercent(probability)}`,
    ]),
    ['number', 'Give a number'],
  ];
  return (
    <fieldset class="segments">
      <legend class="hidden">{`How “${candidate.phrase}” of candidate ${numberOf(candidate)} counts`}</legend>
      {choices.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How likely a candidate is said to be. */
export function LikelihoodField({ candidate, form }: Props) {
  const { index, phrase, probability, choices } = candidate;
  const number = { form, name: inputOf(index, 'number'), placeholder: '40%' };
  if (phrase === null) {
    const initial = probability === null ? '' : formatPercent(probability);
    return (
      <Field
        {...number}
        label="Likelihood"
        initial={initial}
        hint={probability === null ? 'The sentence does not say' : undefined}
      />
    );
  }
  return (
    <>
      <div class="field">
        <span class="cap-label">Likelihood</span>
        <div>
          <p>
            <LikelihoodWords candidate={candidate} />
          </p>
          {choices[0] && (
            <p class="field-hint">{`${formatPercent(choices[0].probability)} is the ${choices[0].why}`}</p>
          )}
          <Choices candidate={candidate} form={form} />
        </div>
      </div>
      <div class="cap-own-number">
        <Field {...number} label="Number" hint="Counts where “Give a number” is chosen" />
      </div>
    </>
  );
}
