import { Ajv, type ValidateFunction } from 'ajv';
import { type ApiDocument, type Operation, type Schema } from './document.js';

/** Checks bodies against the schemas of the document. */
export class Validators {
  private readonly ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
  private readonly compiled = new Map<Schema, ValidateFunction>();

  constructor(document: ApiDocument) {
    for (const [name, schema] of Object.entries(document.schemas))
      this.ajv.addSchema(toPlainSchema(schema) as object, `#/components/schemas/${name}`);
  }

  /** What is wrong with a body, or `null`. */
  problemOf(schema: Schema, body: unknown): string | null {
    let validate = this.compiled.get(schema);
    if (!validate) {
      validate = this.ajv.compile(toPlainSchema(schema) as object);
      this.compiled.set(schema, validate);
    }
    return validate(body) ? null : this.ajv.errorsText(validate.errors);
  }
}

/** OpenAPI 3.0 as JSON Schema: `nullable` and exclusive bounds are said otherwise there. */
function toPlainSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toPlainSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = schema as Schema;
  const plain = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, toPlainSchema(value)]));
  if (exclusiveMinimum === true) Object.assign(plain, { exclusiveMinimum: plain['minimum'] });
  if (exclusiveMaximum === true) Object.assign(plain, { exclusiveMaximum: plain['maximum'] });
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain;
}

/** The operation that a request is for, if it is one. */
export function operationOf(document: ApiDocument, method: string, path: string): Operation | undefined {
  const parts = path.split('?')[0]!.split('/');
  const fits = document.operations.filter((operation) => {
    const expected = operation.path.split('/');
    return (
      operation.method === (method === 'HEAD' ? 'GET' : method) &&
      expected.length === parts.length &&
      expected.every((part, i) => part === parts[i] || part.startsWith('{'))
    );
  });
  return fits.toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}
