import { formatCount, plural } from '../../charts/format.js';
import { ConventionFields } from './ConventionFields.js';
import { useMay } from '../../../platform/http/visitor.js';
import { Section } from '../parts/Section.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { FormState } from '../props/common.js';
import type { SourceScale } from '../props/track-record.js';

interface Props {
  path: string;
  scale: SourceScale;
  formKey: string;
  form: FormState;
}

function Reread({ path, scale, formKey }: Props) {
  const { phrases, wouldChange } = scale;
  if (phrases === 0) return <p class="hint">No forecast of it is in words so far.</p>;
  if (wouldChange === 0)
    return <p class="hint">{`All ${plural(phrases, 'forecast')} in words are read so.`}</p>;
  return (
    <form class="reopen" method="post" action={`${path}/rereading`}>
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <button class="button" type="submit">
        Read its words again
      </button>
      <p class="hint">
        {`${formatCount(wouldChange)} of ${plural(phrases, 'forecast')} in words would change, and their scores with them.`}
      </p>
    </form>
  );
}

/** The scale and the conventions by which a source's words are read; they change no score until the words are read again. */
export function ScaleForm(props: Props) {
  const { path, scale, formKey } = props;
  if (!useMay('resolver')) return null;
  const titleOf = (id: string): string => scale.scales.find((known) => known.id === id)?.title ?? id;
  return (
    <Section
      id="scale"
      title="How its words are read"
      hint={scale.scale ? titleOf(scale.scale) : `no scale is known: ${titleOf(scale.assumed)} is assumed`}
    >
      <FormErrors form={props.form} />
      <form
        class="filters conventions"
        method="post"
        action={`${path}/scale`}
        aria-label="How its words are read"
      >
        <input type="hidden" name="idempotencyKey" value={formKey} />
        <input type="hidden" name="version" value={scale.version} />
        <div class="field">
          <label for="source-scale">Scale</label>
          <select class="input" id="source-scale" name="scale">
            <option value="">not known</option>
            {scale.scales.map(({ id, title }) => (
              <option key={id} value={id} selected={id === scale.scale}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <ConventionFields conventions={scale.conventions} />
        <button class="button" type="submit">
          Save how it is read
        </button>
      </form>
      <p class="hint">
        Deadlines on record never move by themselves: where a convention would now give another day, the page
        of the question says so.
      </p>
      <Reread {...props} />
    </Section>
  );
}
