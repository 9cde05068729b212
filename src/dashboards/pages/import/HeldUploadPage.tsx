import type { Explanation } from '../../../imports/import.schemas.js';
import { knownColumns } from '../../../imports/row.schema.js';
import { plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { FormState } from '../props/common.js';
import type { HeldUploadProps } from '../props/import.js';
import { leftOutWords } from './words.js';

const ours = [['', 'not read'], ...[...knownColumns].map((name) => [name, name])] as const;

function Found({ explanation }: { explanation: Explanation }) {
  const { formatName, questions, forecasts, unreadable, leftOut, problem } = explanation;
  if (problem !== null)
    return (
      <p class="finding" role="status">
        <strong>{formatName}.</strong> {problem}
      </p>
    );
  return (
    <>
      <p class="finding" role="status">
        <strong>{`${formatName}: ${plural(questions, 'question')}, ${plural(forecasts, 'forecast')}.`}</strong>
        {unreadable > 0 && ` ${plural(unreadable, 'row')} will be refused.`}
        {' Nothing is imported yet.'}
      </p>
      {leftOut.length > 0 && (
        <>
          <p>What it has and an import does not keep:</p>
          <ul class="left-out">
            {leftOut.map((left) => (
              <li key={left.what}>{leftOutWords(left)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Preview({ explanation: { columns, rows, isMappable } }: { explanation: Explanation }) {
  return (
    <div class="preview-frame" tabIndex={0} role="region" aria-label="The first rows">
      <table class="preview-table">
        <caption>{`The first ${plural(rows.length, 'row')}`}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, at) => (
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
          {isMappable && (
            <tr>
              {columns.map(({ name, as }, at) => (
                <td key={at}>
                  <input type="hidden" name="column" value={name} />
                  <select class="input" name="as" aria-label={`What the column ${name} is`}>
                    {ours.map(([value, words]) => (
                      <option key={value} value={value} selected={value === (as ?? '')}>
                        {words}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((cells, line) => (
            <tr key={line}>
              {columns.map((_, at) => (
                <td key={at}>{cells[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The author and the source where no column says them. */
function Everywhere({ form, map }: { form: FormState; map: Explanation['map'] }) {
  const unquoted = (text = '') => /^"(.*)"$/s.exec(text)?.[1] ?? '';
  return (
    <div class="filters">
      <Field
        form={form}
        name="every-author"
        label="Author of every row"
        optional
        initial={unquoted(map.author)}
      />
      <Field
        form={form}
        name="every-source"
        label="Source of every row"
        optional
        initial={unquoted(map.source)}
      />
    </div>
  );
}

/** `/imports/held/:id`: what a file is and what of it would be kept, before anything is imported. */
export function HeldUploadPage({ frame, form, heldId, held: { options, explanation } }: HeldUploadProps) {
  const { unknownColumns, problem, isMappable, map } = explanation;
  const canMap = isMappable || problem !== null || Object.keys(map).length > 0;
  return (
    <Layout
      title="Import"
      current={null}
      frame={frame}
      footnote="Scores are never imported: they are computed anew. A file that is not imported is forgotten after a day."
    >
      <p class="crumb">
        <a href="/imports">Imports</a>
      </p>
      <h1>{options.collection}</h1>
      <FormErrors form={form} />
      <Found explanation={explanation} />
      {unknownColumns.length > 0 && (
        <p class="hint">{`Columns that are not read: ${unknownColumns.join(', ')}.`}</p>
      )}
      <form method="post" action={`/imports/held/${heldId}`} aria-label="Import the file">
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        {canMap && <input type="hidden" name="maps" value="yes" />}
        {canMap && <Everywhere form={form} map={map} />}
        <Preview explanation={explanation} />
        <p class="error-links">
          {problem === null && (
            <button class="button button-main" type="submit" name="then" value="import">
              {`Import ${plural(explanation.forecasts, 'forecast')}`}
            </button>
          )}
          {canMap && (
            <button
              class={problem === null ? 'button' : 'button button-main'}
              type="submit"
              name="then"
              value="look"
            >
              Look again with these columns
            </button>
          )}
          <a class="button" href="/imports">
            Choose another file
          </a>
        </p>
      </form>
    </Layout>
  );
}
