import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type Access, ACCESS_EXTENSION } from './access.js';
import { apiExamples } from './api-examples.js';
import { withNullSchemas } from './null-schemas.js';
import { openApiSchema } from './open-api-schema.js';
import { problemView, TITLES } from './problem.js';

const DESCRIPTION = `Dated predictions, who made them, what came true, and whom to believe.

Times are RFC 3339 with a zone, or a bare date: the start of that day in saidAt, openedAt and withdrawnAt, its end
in closesAt, deadline and knownAt. Errors are RFC 9457 problem details. Writes take an Idempotency-Key; changes take
If-Match with the version that was read.`;

/** Serves the OpenAPI document at /api/openapi.json and a readable form of it at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  const info = new DocumentBuilder()
    .setTitle('Reckoner')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'Wherever this document comes from')
    .build();
  Object.assign(info, { components: { securitySchemes } });
  const createDocument = () => withNullSchemas(withProblems(SwaggerModule.createDocument(app, info)));
  SwaggerModule.setup('api/docs', app, createDocument, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}

/** How a request says who sends it. */
const securitySchemes = {
  token: { type: 'http', scheme: 'bearer', description: 'A token: rck_ and 36 letters and digits' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'reckoner',
    description: 'Set by /sign-in; __Host-reckoner over https, and with the port where there is one',
  },
} as const;

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

/** Adds the refusals that each operation can answer with. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  document.components!.schemas!['Problem'] = openApiSchema(problemView);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item) as [string, Operation][]) {
      const access = (operation as { [ACCESS_EXTENSION]?: Access })[ACCESS_EXTENSION] ?? 'public';
      operation.security = securityOf(access);
      addExamples(operation, `${method} ${path}`);
      const problems = problemStatuses(path, method, operation, access).map((status) => [
        status,
        problemOf(status),
      ]);
      Object.assign(operation.responses, Object.fromEntries(problems));
    }
  }
  return document;
}

function addExamples({ requestBody }: Operation, name: string): void {
  const examples = Object.entries(apiExamples[name] ?? {}).map(([summary, value]) => [
    summary.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    { summary, value },
  ]);
  if (examples.length === 0) return;
  const { content } = requestBody as { content: Record<string, { examples?: object }> };
  content['application/json']!.examples = Object.fromEntries(examples);
}

/** Any one of the list is enough; an empty one stands for nobody known. */
function securityOf(access: Access): Operation['security'] {
  if (access === 'public') return [];
  return [...(access === 'reads' ? [{}] : []), { token: [] }, { session: [] }];
}

function problemOf(status: number) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: TITLES[status], content: { 'application/problem+json': { schema } } };
}

function problemStatuses(
  path: string,
  method: string,
  { parameters = [], responses }: Operation,
  access: Access,
): number[] {
  const inputs = parameters.filter((parameter) => 'in' in parameter);
  const version = inputs.find(({ name }) => name === 'If-Match');
  const isWrite = method !== 'get';
  // A route may name others of its own.
  const named = Object.keys(responses).map(Number);
  return [
    ...named.filter((status) => status >= 400),
    400,
    ...(access === 'public' ? [] : [401]),
    403,
    503,
    ...(path.includes('{') ? [404, 414] : []),
    ...(isWrite ? [409, 413, 415] : []),
    ...(version ? [412] : []),
    ...(isWrite || inputs.some((input) => input.in === 'query') ? [422] : []),
    ...(version?.required ? [428] : []),
  ];
}
