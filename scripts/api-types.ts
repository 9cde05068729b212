import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

/** The types of the API, as the command line uses them. */
export const API_TYPES = join(import.meta.dirname, '../src/cli/api-types.d.ts');

const HEADER = '// Made from the OpenAPI document by `npm run generate`: not to be edited.\n\n';

/** The same made anew from an OpenAPI document. */
export async function makeApiTypes(document: object): Promise<string> {
  const types = astToString(
    await openapiTS(structuredClone(document) as never, { alphabetize: true, defaultNonNullable: false }),
  );
  return format(HEADER + types, { ...(await resolveConfig(API_TYPES)), parser: 'typescript' });
}

export function readApiTypes(): Promise<string> {
  return readFile(API_TYPES, 'utf8');
}
