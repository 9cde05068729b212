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
 * SQL of how clusters change, with every value of the table as `<value>_before` and `<value>_now`. Both are stacked and
 * summed up: of a join the planner, which expects a row or two, would make a loop in a loop.
 * @param clusters relation of what changes them
 * @param old relation of the clusters as they were
 */
export function changeSql({ key, values }: AdditiveTable, clusters: string, old: string): string {
  const columns = [...key, ...values].join(', ');
  return `
    SELECT ${key.join(', ')},
           ${values.map((name) => `coalesce(sum(${name}) FILTER (WHERE is_old), 0) AS ${name}_before, sum(${name}) AS ${name}_now`).join(', ')}
    FROM (SELECT ${columns}, false AS is_old FROM ${clusters} UNION ALL SELECT ${columns}, true FROM ${old}) stacked
    GROUP BY ${key.join(', ')}`;
}
