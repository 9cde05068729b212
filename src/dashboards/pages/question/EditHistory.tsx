import { formatDay } from '../../charts/format.js';
import type { EditItem } from '../props/question.js';

/** What was changed when, from what to what. */
export function EditHistory({ edits }: { edits: readonly EditItem[] }) {
  if (edits.length === 0) return null;
  return (
    <details class="more">
      <summary>{`Edit history, ${edits.length}`}</summary>
      <ol class="edits" id="edits">
        {edits.map(({ editedAt, field, before, after }) => (
          <li key={`${field}${editedAt.getTime()}`}>
            <p>
              <strong>{field}</strong> changed on {formatDay(editedAt)}
            </p>
            <p>
              <del>{before ?? 'nothing'}</del> <span class="arrow">became</span>{' '}
              <ins>{after ?? 'nothing'}</ins>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
