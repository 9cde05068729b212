export interface Answer {
  status: number;
  headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is what the suites test
  body: any;
}

type RequestHeaders = Record<string, string>;

/** The JSON API of a running service. */
export interface ApiClient {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: RequestHeaders): Promise<Answer>;
  patch(path: string, body: unknown, headers?: RequestHeaders): Promise<Answer>;
  delete(path: string, headers?: RequestHeaders): Promise<Answer>;
  /** Sends a body as it is. */
  raw(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: RequestHeaders,
  ): Promise<Answer>;
}

export function apiClient(serviceUrl: string): ApiClient {
  const send = async (
    method: string,
    path: string,
    headers: RequestHeaders = {},
    body?: string | Uint8Array<ArrayBuffer>,
  ) => {
    const response = await fetch(`${serviceUrl}/api/v1${path}`, { method, headers, body: body ?? null });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const json = (body: unknown) => (body === undefined ? undefined : JSON.stringify(body));
  const type = (body: unknown): RequestHeaders =>
    body === undefined ? {} : { 'content-type': 'application/json' };
  return {
    get: (path) => send('GET', path),
    post: (path, body, headers) => send('POST', path, { ...type(body), ...headers }, json(body)),
    patch: (path, body, headers) => send('PATCH', path, { ...type(body), ...headers }, json(body)),
    delete: (path, headers) => send('DELETE', path, headers),
    raw: (method, path, body, headers) => send(method, path, headers, body),
  };
}
