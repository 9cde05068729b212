import { isoDay } from '../../charts/format.js';
import { Field } from '../parts/Field.js';
import { attributionOptions, wordingOptions } from '../parts/said-options.js';
import type { FormState, QuestionKind } from '../props/common.js';
import { SaidNumbers } from './SaidNumbers.js';

interface Props {
  form: FormState;
  scope: string;
  today: Date;
  kind: QuestionKind;
}

/** Who said it, how likely, when and where: the fields of every forecast. */
export function SaidFields({ form, scope, today, kind }: Props) {
  const shared = { form, scope };
  const isBinary = kind.type === 'binary';
  const numbers = <SaidNumbers {...shared} kind={kind} />;
  return (
    <>
      <Field {...shared} name="author" label="Author" required />
      {isBinary && numbers}
      <Field {...shared} name="saidAt" label="Said on" type="date" required initial={isoDay(today)} />
      {!isBinary && numbers}
      <Field {...shared} name="source" label="Source" optional />
      <Field {...shared} name="attribution" label="Attribution" type="select" options={attributionOptions} />
      <Field {...shared} name="wording" label="Wording" type="select" options={wordingOptions} />
      <Field {...shared} name="quote" label="Quote" type="textarea" optional className="span-2" />
      <Field {...shared} name="url" label="Link to the source" type="url" optional />
    </>
  );
}
