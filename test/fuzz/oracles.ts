import type { ApiDocument } from './document.js';
import type { FuzzAnswer, FuzzRequest } from './request.js';
import { operationOf, Validators } from './validators.js';

/** Something that no answer may be. */
export interface Fault {
  oracle:
    | 'headers'
    | 'server-error'
    | 'status'
    | 'schema'
    | 'leak'
    | 'markup'
    | 'correlation'
    | 'slow'
    | 'changed'
    | 'no-answer'
    | 'permission';
  detail: string;
}

/** Signs of a stack, of SQL or of the machine; none of them is in what is sent. */
const LEAKS = [
  /\bnode_modules\b/,
  /\bat (?:async )?[\w.<>]+ \((?:file|node|\/)/,
  /QueryFailedError|EntityNotFound|TypeORM/i,
  /syntax error at or near|violates [\w-]+ constraint|duplicate key value|invalid input syntax|invalid byte sequence|out of range for type/i,
  /\bSELECT\b[^<]{1,200}\bFROM\b|\bINSERT INTO\b|\bUPDATE \w+ SET\b/,
  /(?:relation|column) "\w+" (?:does not exist|of relation)/,
  /Cannot read propert|is not a function|is not iterable|Unexpected token .* in JSON at/,
  /\/(?:work|home|root|tmp)\/\S+\.[jt]sx?/,
];
/** What tells browsers to guess no types, to run nothing of others and to tell others nothing. */
const PROTECTIVE = ['x-content-type-options', 'content-security-policy', 'referrer-policy'];
/** What is sent to find out whether text can become markup. */
const MARKUP = /<script>fuzz|<img src=x onerror/;

const UNDECLARED = new Set([400, 401, 403, 404, 405, 406, 408, 411, 413, 414, 415, 417, 421, 422, 431]);
const OF_PAGES = new Set([
  200,
  201,
  204,
  206,
  302,
  303,
  304,
  307,
  308,
  409,
  412,
  416,
  428,
  429,
  ...UNDECLARED,
]);

export class Oracles {
  private readonly validators: Validators;

  constructor(private readonly document: ApiDocument) {
    this.validators = new Validators(document);
  }

  /** Everything that is wrong with an answer by itself. */
  judge(request: FuzzRequest, answer: FuzzAnswer): Fault[] {
    const faults: Fault[] = [];
    const found = (oracle: Fault['oracle'], detail: string) => faults.push({ oracle, detail });
    if (answer.status >= 500) found('server-error', `${answer.status} ${codeOf(answer)}`);
    if (answer.status >= 400 && answer.status < 500 && answer.wrote.length > 0)
      found('changed', `${answer.status} wrote to ${answer.wrote.join(', ')}`);
    const undeclared = this.undeclared(request, answer);
    if (undeclared) found(...undeclared);
    const leak = LEAKS.find((sign) => sign.test(answer.text));
    if (leak && !isDocumentation(request))
      found('leak', `the body has ${leak.exec(answer.text)![0].slice(0, 80)}`);
    if (answer.headers['content-type']?.includes('html') && MARKUP.test(answer.text))
      found('markup', 'text became markup');
    const missing = PROTECTIVE.find((name) => !answer.headers[name]);
    if (missing) found('headers', `no ${missing} on a ${answer.status}`);
    if (answer.headers['access-control-allow-origin']) found('headers', 'other origins may read it');
    if (!answer.headers['x-correlation-id'])
      found('correlation', `no X-Correlation-Id on a ${answer.status}`);
    if (
      answer.status === 403 &&
      codeOf(answer) === 'role_required' &&
      request.route !== null &&
      request.intent === 'valid' &&
      request.actor.may(request.route) === true
    )
      found('permission', `${request.actor.name} was refused what they may do`);
    if (answer.status < 300 && request.route !== null && request.actor.may(request.route) === false)
      found('permission', `${request.actor.name} was let do what they may not`);
    return faults;
  }

  private undeclared({ method, path }: FuzzRequest, answer: FuzzAnswer): [Fault['oracle'], string] | null {
    const operation = operationOf(this.document, method, path);
    const { status } = answer;
    if (!operation) {
      const isApi = /^\/(api|health)\//.test(path) && !isDocumentation({ path });
      const allowed = isApi ? UNDECLARED : OF_PAGES;
      return allowed.has(status) || isHarmless(method, status)
        ? null
        : ['status', `${status} where nothing is described`];
    }
    const response = operation.responses[status];
    if (!response) return status >= 500 ? null : ['status', `${status} ${codeOf(answer)} is not declared`];
    if (method === 'HEAD' || !response.content) return null;
    const type = answer.headers['content-type']?.split(';')[0] ?? '';
    const content = response.content[type];
    if (!content) return ['schema', `a body of type ${type || 'none'} is not declared for ${status}`];
    if (!/[/+]json$/.test(type) || !content.schema) return null;
    const problem = this.validators.problemOf(content.schema, parse(answer.text));
    return problem === null ? null : ['schema', `${status}: ${problem}`];
  }
}

const isHarmless = (method: string, status: number) => method === 'OPTIONS' && status < 300;

const isDocumentation = ({ path }: { path: string }) => /^\/api\/(docs|openapi\.json)/.test(path);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf({ text }: FuzzAnswer): string {
  return (parse(text) as { code?: string } | undefined)?.code ?? '';
}
