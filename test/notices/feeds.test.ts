import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { anonymously } from '../support/access.js';
import { type NoticeLab, startNoticeLab } from './notice-lab.js';

interface Entry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  link: { '@rel': string; '@href': string };
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const AWKWARD = 'A “claim”, with <b>marks</b> & ]]>; back\\slash, длинное слово за пределом строки, 数十年';

describe('the feeds', () => {
  let lab: NoticeLab;
  let overdue: string;
  let ruled: string;

  beforeAll(async () => {
    lab = await startNoticeLab();
    await lab.at('2030-01-01T12:00:00Z');
    overdue = await lab.log('2029-12-01');
    ruled = await lab.log('2029-12-02');
    await lab.api.post(`/questions/${ruled}/resolution`, { outcome: 'yes' });
    const text = AWKWARD;
    const said = { author: 'Ada, née; B', saidAt: '2029-01-01', probability: 0.5 };
    await lab.api.post('/predictions', { ...said, text, deadline: '2030-01-31' });
    await lab.api.post('/predictions', { ...said, text: 'To the minute', deadline: '2030-01-31T18:30:00Z' });
  });
  afterAll(() => lab.service.stop());

  const read = async (path: string) => {
    const answer = await anonymously(lab.service.url + path);
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
  };

  /** Reads a feed as RFC 4287 wants it. */
  async function readAtom(path: string): Promise<Entry[]> {
    const { status, type, body } = await read(path);
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(XMLValidator.validate(body)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      isArray: (name) => name === 'entry',
      parseTagValue: false,
    });
    const { feed } = parser.parse(body);
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.author.name).toBe('Reckoner');
    const self = (feed.link as Entry['link'][]).find((link) => link['@rel'] === 'self')!;
    expect([self['@href'], feed.id]).toEqual([lab.service.url + path, lab.service.url + path]);
    const entries: Entry[] = feed.entry ?? [];
    for (const { id, title, updated, link } of [{ ...feed, link: self }, ...entries]) {
      expect(URL.canParse(id) && title !== '').toBe(true);
      expect(updated).toMatch(RFC_3339);
      expect(URL.canParse(link['@href'])).toBe(true);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    return entries;
  }

  it('tell feed readers what is overdue, under an id that stays until it is due anew', async () => {
    const [entry, ...others] = await readAtom('/feeds/overdue.atom');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ title: 'Claim 1', updated: '2029-12-02T00:00:00.000Z' });
    expect(entry!.link['@href']).toBe(`${lab.service.url}/questions/${overdue}`);
    expect((await readAtom('/feeds/overdue.atom'))[0]!.id).toBe(entry!.id);
    await lab.api.post(`/questions/${overdue}/postponement`, { nextCheckOn: '2030-01-03', reason: 'Early' });
    expect(await readAtom('/feeds/overdue.atom')).toEqual([]);
    await lab.at('2030-01-03T12:00:00Z');
    expect((await readAtom('/feeds/overdue.atom'))[0]!.id).not.toBe(entry!.id);
  });

  it('tell of rulings', async () => {
    const [entry] = await readAtom('/feeds/resolutions.atom');
    expect(entry!.title).toBe('Happened: Claim 2');
  });

  it('put deadlines into calendars, whatever their words', async () => {
    const { type, body } = await read('/feeds/deadlines.ics');
    expect(type).toBe('text/calendar; charset=utf-8');
    const lines = body.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(body));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const found = events.map(({ summary, startDate }) => [summary, startDate.toString()]);
    expect(found).toEqual([
      ['Check: Claim 1', '2030-01-03'],
      ['Deadline: To the minute', '2030-01-31T18:30:00Z'],
      [`Deadline: ${AWKWARD}`, '2030-01-31'],
    ]);
    expect(events[0]!.uid).toBe(`${overdue}@reckoner`);
    expect(events[2]!.description).toBe(`${AWKWARD}\nAda, née; B`);
  });

  it('keep the entry of a deadline that moves, in a higher sequence', async () => {
    const event = async () => {
      const calendar = new ICAL.Component(ICAL.parse((await read('/feeds/deadlines.ics')).body));
      const all = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      return all.find(({ uid }) => uid === `${overdue}@reckoner`)!;
    };
    const before = await event();
    await lab.api.post(`/questions/${overdue}/postponement`, { nextCheckOn: '2030-02-03', reason: 'Early' });
    const after = await event();
    expect(after.startDate.toString()).toBe('2030-02-03');
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('are announced by every page', async () => {
    const { body } = await read('/method');
    for (const href of ['/feeds/overdue.atom', '/feeds/resolutions.atom', '/feeds/deadlines.ics'])
      expect(body).toMatch(new RegExp(`<link rel="alternate" type="[a-z/+]+" href="${href}"`));
  });

  it('take a key in their address where reading takes an account', async () => {
    const reader = await lab.person('viewer');
    const make = async () => {
      const answer = await fetch(`${lab.service.url}/api/v1/me/feed-key`, {
        method: 'POST',
        headers: reader.headers,
      });
      return ((await answer.json()) as { key: string }).key;
    };
    await lab.service.database.query('INSERT INTO instance_switch (public_read) VALUES (false)');
    const first = await make();
    const statusOf = async (path: string) => (await read(path)).status;
    expect(await statusOf('/feeds/overdue.atom')).toBe(401);
    expect(await statusOf(`/feeds/overdue.atom?key=${first}`)).toBe(200);
    expect(await statusOf(`/api/v1/questions?key=${first}`)).toBe(401);
    expect(await statusOf(`/questions?key=${first}`)).toBe(401);
    const second = await make();
    expect(await statusOf(`/feeds/deadlines.ics?key=${first}`)).toBe(401);
    expect(await statusOf(`/feeds/deadlines.ics?key=${second}`)).toBe(200);
    await fetch(`${lab.service.url}/api/v1/me/feed-key`, { method: 'DELETE', headers: reader.headers });
    expect(await statusOf(`/feeds/deadlines.ics?key=${second}`)).toBe(401);
  });
});
