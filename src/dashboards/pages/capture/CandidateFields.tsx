import type { ComponentChildren } from 'preact';
import { Field, type FieldProps } from '../parts/Field.js';
import { attributionOptions, wordingOptions } from '../parts/said-options.js';
import { type CandidateView, type CaptureView, CONFIRMED, inputOf, numberOf } from '../props/capture.js';
import type { FormState } from '../props/common.js';
import { LikelihoodField } from './LikelihoodField.js';
import { dayWords, deadlineWords, speakerWords } from './words.js';

export interface FieldsProps {
  candidate: CandidateView;
  capture: CaptureView;
  /** The name on file of whom the text names. */
  known: string | null;
  form: FormState;
}

interface RowProps {
  form: FormState;
  candidate: CandidateView;
  what: (typeof CONFIRMED)[number];
  children: ComponentChildren;
}

/** What is proposed, and the round tick that confirms it. */
function Row({ form, candidate, what, children }: RowProps) {
  const name = inputOf(candidate.index, `ok-${what}`);
  return (
    <div class="cap-row">
      <div class="cap-fields">{children}</div>
      <input
        class="round"
        type="checkbox"
        name={name}
        value="on"
        checked={form.values[name] === 'on'}
        aria-label={`Confirm ${what} of candidate ${numberOf(candidate)}`}
      />
    </div>
  );
}

/** Other days that the phrase can mean, one click away. */
function OtherDays({ candidate }: { candidate: CandidateView }) {
  const { deadline, index } = candidate;
  const days =
    deadline === null
      ? []
      : [...deadline.alternatives, ...(deadline.suggestion ? [deadline.suggestion] : [])];
  if (days.length === 0) return null;
  return (
    <p class="cap-days">
      {'Or '}
      {days.map((day) => (
        <button
          key={day}
          class="link-button"
          type="submit"
          name="do"
          value={`date:${index}:${day}`}
          formnovalidate
          data-sets={inputOf(index, 'deadline')}
          data-value={day}
        >
          {dayWords(day)}
          {day === deadline?.suggestion && ', a suggestion of ours'}
        </button>
      ))}
    </p>
  );
}

interface PartProps extends FieldsProps {
  /** A field of this candidate: its name, label, and what is proposed. */
  field: (
    name: string,
    label: string,
    initial: string | null,
  ) => Pick<FieldProps, 'form' | 'name' | 'label' | 'initial'>;
}

function Speaker({ candidate, known, form, field }: PartProps) {
  const { speaker, stance } = candidate;
  const isElse = known !== null && known !== speaker;
  const words = speakerWords(candidate);
  return (
    <Row form={form} candidate={candidate} what="speaker">
      <Field
        {...field('author', 'Speaker', known ?? speaker)}
        placeholder="nobody named"
        hint={isElse ? `${words}, “${speaker}”; on file as ${known}` : words}
      />
      <Field {...field('stance', 'Stance', stance)} type="select" options={stanceOptions} />
    </Row>
  );
}

const stanceOptions = [
  ['forecast', 'forecast'],
  ['intention', 'intention: a plan, order or wish of their own; boards do not count it'],
] as const;

function Provenance({ candidate, capture, form, field }: PartProps) {
  const row = { form, candidate };
  return (
    <>
      <Row {...row} what="source">
        <Field {...field('source', 'Source', candidate.source)} placeholder="none" />
        <Field {...field('attribution', 'Attribution', '')} type="select" options={attributionOptions} />
        <Field {...field('wording', 'Wording', candidate.wording)} type="select" options={wordingOptions} />
      </Row>
      <Row {...row} what="said">
        <Field {...field('saidAt', 'Said on', capture.publishedOn)} type="date" />
        <Field
          {...field('publication', 'Read in', candidate.publication)}
          placeholder="the source"
          hint="Kept, not scored"
        />
      </Row>
    </>
  );
}

/** The proposal for every field of a candidate, to be corrected and confirmed one by one. */
export function CandidateFields(props: FieldsProps) {
  const { candidate, form } = props;
  const row = { form, candidate };
  const field: PartProps['field'] = (name, label, initial) => ({
    form,
    name: inputOf(candidate.index, name),
    label,
    initial: initial ?? '',
  });
  return (
    <div class="cap-rows">
      <Row {...row} what="claim">
        <Field
          {...field('text', 'Claim', candidate.claim)}
          type="textarea"
          hint="From the sentence; the date and the likelihood are kept apart"
        />
        <Field {...field('condition', 'Condition', candidate.condition)} placeholder="none" />
      </Row>
      <Speaker {...props} field={field} />
      <Provenance {...props} field={field} />
      <Row {...row} what="deadline">
        <Field
          {...field('deadline', 'Deadline', candidate.deadline?.on ?? null)}
          type="date"
          hint={deadlineWords(candidate)}
        />
        <OtherDays candidate={candidate} />
      </Row>
      <Row {...row} what="likelihood">
        <LikelihoodField candidate={candidate} form={form} />
      </Row>
    </div>
  );
}
