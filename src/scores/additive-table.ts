/** A table of sums: a row for every key, to which each unit adds. */
export interface AdditiveTable {
  name: string;
  key: string[];
  values: string[];
  /** SQL of what units add, by key, from the relations of `unitsSql`. */
  select: string;
}

/** SQL that adds the rows of a select to a table of sums. */
export function addSql({ name, key, values }: AdditiveTable, select: string, more = ''): string {
  const columns = [...key, ...values].join(', ');
  return `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM (${select}) increment ORDER BY ${key.join(', ')}
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET
      ${values.map((value) => `${value} = ${name}.${value} + excluded.${value}`).join(', ')}${more}`;
}

/**
 * SQL of how clusters change, with every value of the table as `<value>_before` and `<value>_now`.
 * @param clusters relation of what changes them
 * @param old relation of the clusters as they were
 */
export function changeSql({ key, values }: AdditiveTable, clusters: string, old: string): string {
  return `
    SELECT ${key.map((column) => `d.${column}`).join(', ')},
           ${values.map((name) => `coalesce(o.${name}, 0) AS ${name}_before, coalesce(o.${name}, 0) + d.${name} AS ${name}_now`).join(', ')}
    FROM ${clusters} d LEFT JOIN ${old} o USING (${key.join(', ')})`;
}
