import fc from 'fast-check';
import { type Actor, guest } from './actors.js';
import { corrupted } from './corrupt.js';
import type { ApiDocument, Operation } from './document.js';
import { encodePart, encodeQuery } from './encode.js';
import { evilJsonText, evilText } from './evil.js';
import { fresh } from './fresh.js';
import { FromSchema, withoutUndefined } from './from-schema.js';
import { importRequest } from './import-files.js';
import { meaningfulFields } from './meaningful.js';
import type { Kind, Known, Pool } from './pool.js';
import { type Recipe, recipes } from './recipes.js';
import type { FuzzRequest, Intent } from './request.js';

/** A right request, before it is sent or spoilt. */
interface Draft {
  at: Known;
  path: string;
  query: [string, string][];
  headers: Record<string, string>;
  body: unknown;
}

const KIND_OF: Record<string, Kind> = {
  questions: 'question',
  forecasts: 'forecast',
  events: 'event',
  captures: 'capture',
  imports: 'import',
  authors: 'author',
  sources: 'source',
  entries: 'entry',
  copies: 'copy',
};

/** Requests to the operations of the API, as their description and what is known of the record allow. */
export class ApiRequests {
  private readonly make: FromSchema;
  private readonly recipes: Record<string, Recipe>;

  constructor(
    private readonly document: ApiDocument,
    private readonly pool: Pool,
    private readonly actor: fc.Arbitrary<Actor>,
  ) {
    this.make = new FromSchema(document.schemas, meaningfulFields(pool));
    this.recipes = recipes(pool);
  }

  /** Any request to any operation. */
  any(): fc.Arbitrary<FuzzRequest> {
    return fc.oneof(
      ...this.document.operations.map((operation) => ({
        weight: weightOf(operation),
        arbitrary: this.to(operation),
      })),
    );
  }

  private to(operation: Operation): fc.Arbitrary<FuzzRequest> {
    const draft = this.draft(operation);
    const by = this.recipes[operation.route]?.asGuest ? fc.constant(guest) : this.actor;
    const send = (intent: Intent, drafts: fc.Arbitrary<Draft>) =>
      fc.tuple(drafts, by).map(([made, actor]) => toRequest(operation, intent, made, actor));
    if (/^POST \/api\/v1\/imports(\/explanation)?$/.test(operation.route))
      return importRequest(operation, this.actor);
    const choices = [
      { weight: 10, arbitrary: send('valid', draft) },
      { weight: 3, arbitrary: send('corrupted', spoiltAddress(draft)) },
    ];
    if (operation.body['application/json']) {
      choices.push({ weight: 6, arbitrary: send('corrupted', spoiltBody(draft)) });
      choices.push({
        weight: 2,
        arbitrary: fc.tuple(draft, evilJsonText, by).map(([made, text, actor]) => ({
          ...toRequest(operation, 'arbitrary', made, actor),
          body: text,
        })),
      });
    }
    return fc.oneof(...choices);
  }

  private draft(operation: Operation): fc.Arbitrary<Draft> {
    const recipe = this.recipes[operation.route] ?? {};
    const at = recipe.at ?? this.named(operation);
    return at.chain((known) =>
      fc
        .record({
          query: recipe.query ? this.recipeQuery(recipe.query, operation) : this.query(operation),
          body: this.body(operation, recipe, known),
          key: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.uuid()),
        })
        .map(({ query, body, key }) => ({
          at: known,
          path: operation.path.replaceAll(/\{\w+\}/g, () => encodePart(known.id)),
          query,
          headers: {
            ...(recipe.version && { 'if-match': `"${known.version}"` }),
            ...(key !== null && operation.method !== 'GET' && { 'idempotency-key': key }),
          },
          body,
        })),
    );
  }

  private named({ path }: Operation): fc.Arbitrary<Known> {
    const noun = /\/(\w+)\/\{/.exec(path)?.[1];
    return noun ? this.pool.one(KIND_OF[noun]!) : fc.constant({ id: '', version: 0 });
  }

  private body(operation: Operation, recipe: Recipe, known: Known): fc.Arbitrary<unknown> {
    const schema = operation.body['application/json']?.schema;
    if (!schema) return fc.constant(undefined);
    const made = this.make.value(schema);
    if (!recipe.body) return made;
    const right = typeof recipe.body === 'function' ? recipe.body(known) : recipe.body;
    return fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: made });
  }

  /** Some of the parameters that may be there, and all that must. */
  private query({ parameters }: Operation): fc.Arbitrary<[string, string][]> {
    const taken = parameters.filter((parameter) => parameter.in === 'query');
    const fields = taken.map(({ name, schema, required }) => {
      const value = this.make.field(name, schema);
      return [
        name,
        required
          ? value
          : fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }),
      ];
    });
    return fc
      .record(Object.fromEntries(fields))
      .map((all) => asTexts(withoutUndefined(all as Record<string, unknown>)));
  }

  private recipeQuery(
    query: fc.Arbitrary<Record<string, string>>,
    operation: Operation,
  ): fc.Arbitrary<[string, string][]> {
    const others = this.query({
      ...operation,
      parameters: operation.parameters.filter(({ name }) => name === 'tag' || name === 'level'),
    });
    return fc.tuple(query, others).map(([own, more]) => [...asTexts(own), ...more]);
  }
}

/** What makes things is asked for more often, for the others to have something to work on. */
function weightOf({ route }: Operation): number {
  if (route === 'POST /api/v1/predictions') return 30;
  if (/^POST .*(questions|forecasts|siblings|resolution)$/.test(route)) return 14;
  // Each text has a thread of its own, which takes as long as a hundred other requests.
  if (/^POST .*captures(.*reading)?$/.test(route)) return 1;
  if (
    /^POST \/api\/v1\/imports(\/explanation)?$/.test(route) ||
    // Hashes that are meant to take long.
    route.endsWith('password') ||
    /\.(csv|ndjson)$/.test(route) ||
    /track-record|boards|comparisons/.test(route)
  )
    return 5;
  return 10;
}

const asTexts = (fields: Record<string, unknown>) =>
  Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);

function toRequest({ route, method }: Operation, intent: Intent, draft: Draft, actor: Actor): FuzzRequest {
  const { path, query, headers, body } = draft;
  const hasBody = body !== undefined;
  return {
    route,
    intent,
    actor,
    method,
    path: `${path}${encodeQuery(query)}`,
    headers: {
      ...(hasBody && { 'content-type': 'application/json' }),
      ...(actor === guest && { cookie: fresh('cookie') }),
      ...headers,
    },
    body: hasBody ? JSON.stringify(body) : null,
  };
}

function spoiltBody(draft: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> {
  return draft.chain((made) =>
    corrupted(fc.constant(made.body)).map((body) => ({ ...made, body: body ?? null })),
  );
}

/** Another id, other parameters, other headers. */
function spoiltAddress(draft: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> {
  const spoil = fc.oneof(
    evilText.map((text) => (made: Draft) => ({
      ...made,
      path: made.at.id
        ? made.path.replace(encodePart(made.at.id), encodePart(text.slice(0, 600)))
        : `${made.path}/${encodePart(text.slice(0, 600))}`,
    })),
    fc.tuple(evilText, fc.nat({ max: 20 })).map(([text, where]) => (made: Draft) => ({
      ...made,
      query: spoilQuery(made.query, text.slice(0, 2000), where),
    })),
    fc
      .constantFrom('"0"', '"999999999"', '3', 'W/"1"', '*', '"x"', '', '"1","2"', `"${'9'.repeat(300)}"`)
      .map((version) => (made: Draft) => ({ ...made, headers: { ...made.headers, 'if-match': version } })),
    fc
      .constantFrom('', 'same', 'k'.repeat(200), 'k'.repeat(201), 'é', '\t', 'same')
      .map((key) => (made: Draft) => ({ ...made, headers: { ...made.headers, 'idempotency-key': key } })),
  );
  return fc.tuple(draft, spoil).map(([made, change]) => change(made));
}

function spoilQuery(query: [string, string][], text: string, where: number): [string, string][] {
  if (query.length === 0 || where < 4) {
    const names = ['limit', 'cursor', 'sort', 'q', 'tag', 'unknown', 'asOf', '__proto__', 'limit[]', ''];
    return [...query, [names[where % names.length]!, text]];
  }
  const place = where % query.length;
  if (where % 5 === 0) return [...query, query[place]!];
  return query.map(([name, value], i) => (i === place ? [name, text] : [name, value]));
}
