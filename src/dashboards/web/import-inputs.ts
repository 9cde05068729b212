import { type ColumnMap, columnMapSchema } from '../../imports/column-map.js';
import { ourName } from '../../imports/header.js';
import { knownColumns } from '../../imports/row.schema.js';
import type { Explanation } from '../../imports/import.schemas.js';
import { invalidInput } from '../../platform/http/schema.pipe.js';
import { allOf, type FormFields, textOf } from './form-fields.js';

/** Whether a file is our own CSV and has nothing that an import would leave out: there is nothing to explain. */
export function isOurs({ isMappable, problem, unknownColumns }: Explanation): boolean {
  return isMappable && problem === null && unknownColumns.length === 0;
}

/**
 * What the columns of a file are, as the form says it: `column` their names in order, `as` ours for each.
 * @throws DomainError where one of ours is there twice
 */
export function readColumnMap(fields: FormFields): ColumnMap {
  const names = allOf(fields, 'column');
  const as = allOf(fields, 'as');
  const constants = (['author', 'source'] as const).flatMap((ours) => {
    const text = textOf(fields, `every-${ours}`);
    return text === undefined ? [] : [`${ours}="${text}"`];
  });
  const isSaid = (ours: string) => as.includes(ours) || constants.some((pair) => pair.startsWith(`${ours}=`));
  const columns = as.flatMap((ours, at) => {
    if (ours !== '') return [`${ours}=${names[at]}`];
    // One that has a name of ours would be read all the same.
    const own = ourName(names[at] ?? '');
    return knownColumns.has(own) && !isSaid(own) ? [`${own}=""`] : [];
  });
  const result = columnMapSchema.safeParse([...columns, ...constants]);
  if (result.success) return result.data;
  throw invalidInput(result.error, 'Columns');
}
