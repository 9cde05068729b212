import fc from 'fast-check';
import type { Actor } from './actors.js';
import { encodeForm, encodeMultipart, encodePart, encodeQuery } from './encode.js';
import { evilText } from './evil.js';
import { futureDay, newName, pastDay, phrase, sentence } from './meaningful.js';
import type { FormField, PageForm } from './pages.js';
import type { FuzzRequest } from './request.js';
import type { FormPlace, Site } from './site.js';

/** Reading an address that a page led to; now and then with something in it that does not belong there. */
export function pageRequest(site: () => Site, actor: fc.Arbitrary<Actor>): fc.Arbitrary<FuzzRequest> {
  const place = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 99 })).map(([route, address]) => {
    const routes = [...site().addresses.keys()];
    const known = routes[route % routes.length]!;
    const addresses = site().addresses.get(known)!;
    return { route: known, address: addresses[address % addresses.length]! };
  });
  const spoil = fc.oneof(
    { weight: 4, arbitrary: fc.constant((address: string) => address) },
    {
      weight: 1,
      arbitrary: evilText.map((text) => (address: string) => replaceSegment(address, text.slice(0, 500))),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(queryName, evilText).map(
        ([name, text]) =>
          (address: string) =>
            `${address}${address.includes('?') ? '&' : '?'}${encodeQuery([[name, text.slice(0, 1500)]]).slice(1)}`,
      ),
    },
  );
  const accept = fc.constantFrom('text/html', 'text/html', '*/*', 'application/json');
  return fc.tuple(place, spoil, accept, actor).map(([{ route, address }, change, accepted, who]) => ({
    route,
    intent: 'page' as const,
    actor: who,
    method: 'GET',
    path: change(address),
    headers: { accept: accepted },
    body: null,
  }));
}

const queryName = fc.constantFrom(
  'q',
  'tag',
  'cursor',
  'limit',
  'done',
  'about',
  'rule',
  'level',
  'asOf',
  'type',
  'sort',
  'status',
  'a',
  'b',
  'authors',
  'theme',
  'next',
  'tick',
  'reference',
  'knownFrom',
  'text',
  'url',
  'line',
  'view',
  '__proto__',
);

function replaceSegment(address: string, text: string): string {
  const [path, query] = address.split('?') as [string, string?];
  const parts = path.split('/');
  parts[parts.length > 2 ? 2 : parts.length - 1] = encodePart(text);
  return query === undefined ? parts.join('/') : `${parts.join('/')}?${query}`;
}

/** Takes a thread of its own, and as long as a hundred others. */
const READS_A_TEXT = /^POST \/capture(\/:id\/reading)?$/;
const SELDOM = 5;

/** A form to be sent, once its page has been read. */
export interface FormPlan extends FormPlace {
  /** What to write where the page leaves a field empty that must not be. */
  texts: Record<string, string>;
  ticks: number;
  file: string;
  /** Fields to be filled with what does not belong there. */
  spoilt: [number, string][];
}

export function formPlan(site: () => Site, actor: fc.Arbitrary<Actor>): fc.Arbitrary<FormPlan> {
  const place = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 99 })).map(([which, page]) => {
    const all = site().formRoutes();
    const routes = page % SELDOM === 0 ? all : all.filter((route) => !READS_A_TEXT.test(route));
    const route = routes[which % routes.length]!;
    return { route, page: site().formPage(route, page) };
  });
  const spoilt = fc.array(fc.tuple(fc.nat({ max: 99 }), evilText), { minLength: 1, maxLength: 3 });
  return fc
    .record({
      place,
      texts: fc.record(typed),
      which: fc.nat({ max: 20 }),
      ticks: fc.nat({ max: 1023 }),
      file: sentence.map(
        (text) => `question,deadline,author,said_at,probability\n${text},2031-01-01,Ada,2024-01-01,0.5\n`,
      ),
      spoilt: fc.oneof(
        { weight: 2, arbitrary: fc.constant<[number, string][]>([]) },
        { weight: 1, arbitrary: spoilt },
      ),
      actor,
    })
    .map(({ place: { route, page }, ...rest }) => ({ route, page, ...rest }));
}

const typed = {
  text: sentence,
  line: sentence.map((text) => `${text} by 1 March 2031 @Ada 70%`),
  deadline: futureDay,
  likelihood: fc.oneof(phrase, fc.constantFrom('70%', '5')),
  author: newName('Author'),
  saidAt: pastDay,
  happenedOn: pastDay,
  nextCheckOn: futureDay,
  postponementReason: sentence,
  publishedOn: pastDay,
  reason: fc.constant('unclear'),
};

/** Puts a request together from a form as its page shows it. */
export async function fillForm(site: Site, plan: FormPlan): Promise<FuzzRequest | null> {
  const form = await site.form(plan);
  if (!form) return null;
  const fields = spoilFields(filled(form, plan), plan.spoilt);
  const type = form.isMultipart ? 'multipart/form-data; boundary=fuzz' : 'application/x-www-form-urlencoded';
  return {
    route: plan.route,
    intent: 'form',
    actor: plan.actor,
    method: 'POST',
    path: form.action,
    headers: { accept: 'text/html', 'content-type': type },
    body: form.isMultipart ? encodeMultipart(fields, plan.file) : encodeForm(fields),
  };
}

function filled({ fields }: PageForm, { texts, ticks }: FormPlan): [string, string][] {
  const boxes = fields.filter(({ name }) => name === 'questionIds');
  // All of the ticked are changed or none, and many of them are of a kind for which that cannot be.
  const picked = new Set([boxes[ticks % boxes.length], boxes[(ticks >> 2) % boxes.length]]);
  return fields.flatMap((field, i): [string, string][] => {
    const isChosen = boxes.includes(field) ? picked.has(field) : ((ticks >> (i % 10)) & 1) === 1;
    const value = valueOf(field, texts, isChosen);
    return value === null || field.type === 'file' ? [] : [[field.name, value]];
  });
}

function valueOf(
  { name, value, type, choices, isRequired }: FormField,
  texts: Record<string, string>,
  isChosen: boolean,
): string | null {
  if (value === null) return isChosen ? (choices[0] ?? 'on') : null;
  if (type === 'hidden' || value !== '') return value;
  const text = texts[name];
  if (type === 'select' && text !== undefined && choices.includes(text)) return text;
  if (type === 'select' && isChosen) return choices.at(-1) ?? value;
  const isAsked = isRequired || ['deadline', 'likelihood'].includes(name);
  return isAsked || (name === 'happenedOn' && isChosen) ? (text ?? 'Something 5') : value;
}

function spoilFields(fields: [string, string][], spoilt: FormPlan['spoilt']): [string, string][] {
  if (fields.length === 0) return fields;
  const made = [...fields];
  for (const [place, text] of spoilt) made[place % made.length] = [made[place % made.length]![0], text];
  return made;
}
