import { Layout } from '../layout/Layout.js';
import { QuickAdd } from '../parts/QuickAdd.js';
import type { FormState, PageFrame } from '../props/common.js';
import { AddModes } from './AddModes.js';
import { PredictionForm } from './PredictionForm.js';

interface Props {
  frame: PageFrame;
  form: FormState;
  /** The line as it was typed. */
  line: string;
}

/** `/add`: the line, and the form that it fills; a field that was touched stays as it is. */
export function AddPage({ frame, form, line }: Props) {
  return (
    <Layout
      title="Add"
      current={null}
      frame={frame}
      hasLine
      footnote="What the line says fills the form; what you typed into the form stays."
    >
      <p class="crumb">Add</p>
      <h1>Add a forecast</h1>
      <AddModes current="form" />
      <QuickAdd formKey={frame.formKey} line={line} />
      <PredictionForm form={form} formKey={frame.formKey} today={frame.asOf} />
    </Layout>
  );
}
