/** As much of JSON Schema as OpenAPI 3.0 has and ours uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  nullable?: boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: boolean;
  exclusiveMaximum?: boolean;
  additionalProperties?: boolean | Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

type Content = Record<string, { schema?: Schema }>;

export interface Operation {
  /** As in `POST /api/v1/questions/{id}`. */
  route: string;
  method: string;
  path: string;
  /** Who may: everybody, whoever may read, or whoever has a role. */
  access: string;
  parameters: Parameter[];
  /** By content type. */
  body: Content;
  /** By status. */
  responses: Record<string, { content?: Content }>;
}

export interface ApiDocument {
  operations: Operation[];
  schemas: Record<string, Schema>;
}

interface RawDocument {
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Schema> };
}
interface RawOperation {
  'x-access'?: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Operation['responses'];
}

/** Reads what the service says of itself. */
export async function readDocument(serviceUrl: string): Promise<ApiDocument> {
  const response = await fetch(`${serviceUrl}/api/openapi.json`);
  const { paths, components } = (await response.json()) as RawDocument;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([name, { 'x-access': access = 'public', parameters = [], requestBody, responses }]) => {
        const method = name.toUpperCase();
        return {
          route: `${method} ${path}`,
          method,
          path,
          access,
          parameters,
          body: requestBody?.content ?? {},
          responses,
        };
      },
    ),
  );
  return { operations, schemas: components.schemas };
}

/** What a reference stands for. */
export function follow(schema: Schema, schemas: ApiDocument['schemas']): Schema {
  return schema.$ref ? schemas[schema.$ref.split('/').at(-1)!]! : schema;
}
