import { isoDay } from '../../charts/format.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { attributionOptions, wordingOptions } from '../parts/said-options.js';
import { typeWord } from '../parts/type-words.js';
import { type FormState, questionTypes } from '../props/common.js';
import { QuantileFields } from '../question/SaidNumbers.js';

interface Props {
  form: FormState;
  formKey: string;
  today: Date;
}

const inDetails = ['condition', 'deadlinePhrase', 'attribution', 'wording', 'quote', 'url', 'tags'];

function Details({ form }: { form: FormState }) {
  const open =
    form.errors.some(({ field }) => field !== null && inDetails.includes(field)) ||
    ['deadlinePhrase', 'condition', 'tags'].some((name) => form.values[name]);
  return (
    <details class="more" open={open}>
      <summary>Provenance and tags</summary>
      <div class="form-grid form-grid-3">
        <Field form={form} name="deadlinePhrase" label="Deadline as said" placeholder="by mid-2025" />
        <Field
          form={form}
          name="attribution"
          label="Attribution"
          type="select"
          options={attributionOptions}
        />
        <Field form={form} name="wording" label="Wording" type="select" options={wordingOptions} />
        <Field
          form={form}
          name="quote"
          label="Quote"
          type="textarea"
          className="span-2"
          hint="The words themselves, as printed"
        />
        <Field form={form} name="url" label="Link to the source" type="url" placeholder="https://" />
        <Field
          form={form}
          name="tags"
          label="Tags"
          placeholder="belarus, missiles"
          hint="Separated by commas"
        />
        <Field
          form={form}
          name="condition"
          label="Condition"
          placeholder="if the treaty is signed"
          hint="Annulled if it is not met"
        />
      </div>
    </details>
  );
}

const types = questionTypes.map((type) => [type, typeWord[type]] as const);

/** What other types than yes or no need; the stylesheet shows what the chosen type takes. */
function OtherTypes({ form }: { form: FormState }) {
  return (
    <>
      <div class="for-options">
        <Field
          form={form}
          name="optionLines"
          label="Options with their likelihood, one a line"
          type="textarea"
          placeholder={'Ann 50%\nBob 30%\nsomebody else 20%'}
          hint="They add up to 100%; ordered ones from the lowest to the highest"
        />
      </div>
      <div class="for-numeric">
        <QuantileFields form={form} scope="numeric-" type="numeric" />
        <Field form={form} name="unit" label="Unit" optional placeholder="seats" />
      </div>
      <div class="for-date">
        <QuantileFields form={form} scope="date-" type="date" />
      </div>
    </>
  );
}

const phrases = [
  'almost certain',
  'very likely',
  'likely',
  'roughly even',
  'unlikely',
  'very unlikely',
  'remote',
];

function Phrases() {
  return (
    <datalist id="phrases">
      {phrases.map((phrase) => (
        <option key={phrase} value={phrase} />
      ))}
    </datalist>
  );
}

/** Logs one prediction: posts to `/predictions`. What is required comes first. */
export function PredictionForm({ form, formKey, today }: Props) {
  return (
    <form
      class="prediction"
      method="post"
      action="/predictions"
      aria-label="Log a prediction"
      id="log"
      data-draft="prediction"
    >
      <FormErrors form={form} />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <div class="prediction-sheet">
        <Field
          form={form}
          name="text"
          label="Claim"
          required
          className="field-claim"
          placeholder="What will have happened, in one sentence"
        />
        <div class="prediction-row">
          <Field form={form} name="type" label="Answer" type="select" options={types} initial="binary" />
          <Field form={form} name="deadline" label="Deadline, last day" type="date" />
          <div class="for-binary">
            <Field
              form={form}
              name="likelihood"
              label="Likelihood"
              placeholder="70% or likely"
              list="phrases"
            />
          </div>
          <Field form={form} name="author" label="Author" required placeholder="Who predicts" />
          <Field form={form} name="source" label="Source" optional placeholder="Where it appeared" />
          <Field form={form} name="saidAt" label="Said on" type="date" required initial={isoDay(today)} />
        </div>
        <Phrases />
        <OtherTypes form={form} />
        <div class="prediction-end">
          <Details form={form} />
          <button class="button button-main" type="submit">
            Log
          </button>
        </div>
      </div>
    </form>
  );
}
