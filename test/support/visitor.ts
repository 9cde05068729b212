import { anonymously } from './access.js';
import { type ApiClient } from './api-client.js';

export const PASSWORD = 'a long enough password';

type Fields = Record<string, string>;

/** Whoever comes to a service with a browser: without a token, and with what cookies are sent along. */
export function visitor(serviceUrl: string, api: ApiClient) {
  /** Sends a form. */
  const post = (path: string, fields: Fields, cookie = ''): Promise<Response> =>
    anonymously(serviceUrl + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie && { cookie }) },
    });
  const get = (path: string, headers: Fields = {}): Promise<Response> =>
    anonymously(serviceUrl + path, { redirect: 'manual', headers });
  return {
    post,
    get,
    /** Sends JSON to the API. */
    postJson: (path: string, body: object, headers: Fields): Promise<Response> =>
      anonymously(`${serviceUrl}/api/v1${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...headers, 'content-type': 'application/json' },
      }),
    signIn: (name: string, password = PASSWORD, cookie = '') => post('/sign-in', { name, password }, cookie),
    me: async (headers: Fields) => (await get('/api/v1/me', headers)).json(),
    /** The cookie header of a session that a test made. */
    cookieWith: (secret: string) => `reckoner-${new URL(serviceUrl).port}=${secret}`,
    /** Adds somebody with the usual password. */
    addPerson: async (name: string, role: string): Promise<string> => {
      const { status, body } = await api.post('/users', { name, role, password: PASSWORD });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.id;
    },
  };
}

/** What a browser keeps of an answer. */
export const cookieOf = (response: Response): string => response.headers.get('set-cookie')!.split(';')[0]!;
