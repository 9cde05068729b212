/** In OpenAPI 3.0 `nullable` says something only beside a `type`. */
const NULL = { type: 'string', enum: [null], nullable: true };

interface Schema {
  type?: string;
  nullable?: boolean;
  anyOf?: object[];
  allOf?: object[];
}

/** A document, or part of one, in which what may be null and has no type of its own is written as a choice of both. */
export function withNullSchemas<T>(part: T): T {
  if (Array.isArray(part)) return part.map(withNullSchemas) as T;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, withNullSchemas(value)]);
  const { nullable, anyOf, allOf, ...rest } = Object.fromEntries(entries) as Schema;
  if (nullable !== true || rest.type !== undefined || !(anyOf ?? allOf))
    return Object.fromEntries(entries) as T;
  return { ...rest, anyOf: [...(anyOf ?? allOf)!, NULL] } as T;
}
