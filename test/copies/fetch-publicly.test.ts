import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchPublicly, postPublicly } from '../../src/platform/outbound/fetch-publicly.js';
import { startWeb } from './page-server.js';

describe('fetching from the open internet', () => {
  let web: Awaited<ReturnType<typeof startWeb>>;
  beforeAll(async () => void (web = await startWeb()));
  afterAll(() => web.stop());

  const isAllowed = (address: string) => address === '127.0.0.1';
  const fetchPage = (path: string, timeoutMs?: number) =>
    fetchPublicly(`${web.url}${path}`, { accept: 'text/html', isAllowed, ...(timeoutMs && { timeoutMs }) });
  const refused = (url: string) => fetchPublicly(url, { accept: '*/*' });

  it('follows redirects, and says where they led', async () => {
    expect(await fetchPage('/moved')).toMatchObject({
      url: `${web.url}/article`,
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('sends no cookie, no credentials and no referrer', async () => {
    const headers = JSON.parse((await fetchPage('/asked')).body.toString());
    expect(Object.keys(headers).toSorted()).toEqual(
      expect.not.arrayContaining(['cookie', 'authorization', 'referer', 'origin']),
    );
  });

  it.each([
    ['an address of this machine', 'http://127.0.0.1/'],
    ['this machine by another spelling', 'http://0x7f.1/'],
    ['this machine as a number', 'http://2130706433/'],
    ['this machine by version 6', 'http://[::1]/'],
    ['this machine mapped into version 6', 'http://[::ffff:127.0.0.1]/'],
    ['this machine by name', 'http://localhost/'],
    ['a private network', 'https://192.168.0.1/'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data'],
    ['a file', 'file:///etc/passwd'],
    ['a password in the address', 'http://me:secret@example.org/'],
  ])('refuses %s', async (_, url) => {
    await expect(refused(url)).rejects.toMatchObject({ problem: 'not-public' });
  });

  it.each(['/to-metadata', '/to-file'])('refuses a redirect that leads inside: %s', async (path) => {
    await expect(fetchPage(path)).rejects.toMatchObject({ problem: 'not-public' });
  });

  it.each([
    ['/gone', 'status', 'It answered with status 404.'],
    ['/broken', 'unreachable', 'It answered with status 503.'],
    ['/around', 'too-many-redirects', 'It redirects more than 5 times.'],
    ['/large', 'too-large', 'It has more than 5 MB.'],
    ['/bomb', 'too-large', 'It has more than 5 MB.'],
  ])('says what is wrong with %s', async (path, problem, message) => {
    await expect(fetchPage(path)).rejects.toMatchObject({ problem, message });
  });

  it('gives up on a server that does not finish', async () => {
    await expect(fetchPage('/slow', 300)).rejects.toMatchObject({
      problem: 'unreachable',
      message: 'It took longer than 0.3 s.',
    });
  });

  it('says that nobody is there', async () => {
    const closed = await startWeb();
    closed.stop();
    await expect(fetchPublicly(closed.url, { accept: '*/*', isAllowed })).rejects.toMatchObject({
      problem: 'unreachable',
      message: 'It could not be reached (ECONNREFUSED).',
    });
  });
});

describe('sending to the open internet', () => {
  let web: Awaited<ReturnType<typeof startWeb>>;
  beforeAll(async () => void (web = await startWeb()));
  afterAll(() => web.stop());

  const isAllowed = (address: string) => address === '127.0.0.1';
  const note = { body: 'a note', headers: { 'content-type': 'text/plain' } };
  const send = (path: string) => postPublicly(`${web.url}${path}`, note, { isAllowed });

  it('sends the text once, and is content with success', async () => {
    await send('/kept');
    expect(web.sent).toEqual([{ type: 'text/plain', body: 'a note' }]);
  });

  it.each([
    ['/gone', 'status', 'It answered with status 404.'],
    ['/broken', 'unreachable', 'It answered with status 503.'],
    ['/moved', 'too-many-redirects', 'It redirects.'],
  ])('fails where it is answered so: %s', async (path, problem, message) => {
    await expect(send(path)).rejects.toMatchObject({ problem, message });
  });

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://169.254.169.254/', 'http://[::1]/'])(
    'refuses %s, which is no address of the open internet',
    async (url) => expect(postPublicly(url, note)).rejects.toMatchObject({ problem: 'not-public' }),
  );
});
