import { formatCount, formatMoment } from '../../charts/format.js';
import { AddModes } from '../add/AddModes.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { FormState } from '../props/common.js';
import type { ImportItem, ImportsProps } from '../props/import.js';
import { Field } from '../parts/Field.js';
import { importWord } from './words.js';

const columns: readonly Column<ImportItem>[] = [
  {
    head: 'Collection',
    rowHeader: true,
    cell: ({ importId, collection }) => <a href={`/imports/${importId}`}>{collection}</a>,
  },
  { head: 'Sent', cell: ({ recordedAt }) => formatMoment(recordedAt) },
  { head: 'Rows', kind: 'number', labelled: true, cell: ({ total }) => formatCount(total) },
  { head: 'How it is', cell: (item) => importWord(item) },
];

function FileForm({ form }: { form: FormState }) {
  return (
    <form
      method="post"
      action="/imports"
      enctype="multipart/form-data"
      class="filters"
      aria-label="Import a file"
    >
      <Field form={form} name="collection" label="Collection" initial="default" />
      <Field form={form} name="frame" label="How it was chosen" optional placeholder="every forecast in …" />
      <div class="field">
        <label for="file">File</label>
        <input
          class="input"
          id="file"
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,.zip"
          required
        />
      </div>
      <button class="button button-main" type="submit">
        Import
      </button>
    </form>
  );
}

/** `/imports`: sends a file of forecasts, and lists what was sent before. */
export function ImportsPage({ frame, items, form }: ImportsProps) {
  return (
    <Layout
      title="Import"
      current={null}
      frame={frame}
      footnote="A file is applied whole: rows that cannot be read are listed, and the others are kept together."
    >
      <p class="crumb">Add</p>
      <h1>From a file</h1>
      <AddModes current="file" />
      <p class="role">
        A CSV or NDJSON file with one forecast a row, its columns under our names or yours; or the export of
        Fatebook, PredictionBook, Metaculus, Manifold, the Good Judgment Project or ForecastBench. What it is
        and what is kept of it is shown before anything is imported.
      </p>
      <FormErrors form={form} />
      <FileForm form={form} />
      {items.length > 0 && (
        <Section id="imports" title="Imports before">
          <DataTable
            caption="Imports before"
            className="table-imports"
            columns={columns}
            rows={items}
            keyOf={({ importId }) => importId}
          />
        </Section>
      )}
    </Layout>
  );
}
