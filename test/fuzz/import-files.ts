import fc from 'fast-check';
import type { Actor } from './actors.js';
import type { Operation } from './document.js';
import { encodeMultipart, encodeQuery } from './encode.js';
import { evilText } from './evil.js';
import { futureDay, pastDay, phrase, probability, sentence } from './meaningful.js';
import type { FuzzRequest } from './request.js';

const COLUMNS = [
  'question',
  'type',
  'deadline',
  'author',
  'source',
  'said_at',
  'probability',
  'phrase',
  'outcome',
  'known_at',
  'tags',
];

const row = fc
  .tuple(sentence, futureDay, pastDay, probability, phrase, fc.nat({ max: 200 }))
  .map(([text, deadline, saidAt, p, words, n]) =>
    [
      text,
      'binary',
      deadline,
      `Author ${n}`,
      '',
      saidAt,
      n % 4 ? String(p) : '',
      n % 4 ? '' : words,
      '',
      '',
      'strait',
    ]
      .map(cell)
      .join(','),
  );

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const file = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .map((rows) => `${COLUMNS.join(',')}\n${rows.join('\n')}\n`);

const evilFile = fc.oneof(
  evilText,
  fc
    .array(evilText, { maxLength: 11 })
    .map((cells) => `${COLUMNS.join(',')}\n${cells.map((text) => cell(text.slice(0, 3000))).join(',')}\n`),
  fc
    .array(evilText, { maxLength: 8 })
    .map((names) => `${names.map((text) => cell(text.slice(0, 200))).join(',')}\nx\n`),
  fc.constantFrom(
    'question,question\na,b\n',
    `${COLUMNS.join(',')}\n"unclosed`,
    `${COLUMNS.join(',')}\n${','.repeat(3000)}\n`,
    `a${',a'.repeat(2000)}\n`,
    '\ufeff',
  ),
);

const options = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<[string, string][]>([], [['collection', 'fuzz']], [['update', 'true']]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('collection', 'frame', 'update', 'other'), evilText)
      .map(([name, text]): [string, string][] => [[name, text.slice(0, 600)]]),
  },
);

/** Uploads, as a form and as a bare file. */
export function importRequest(
  { route, method, path }: Operation,
  actor: fc.Arbitrary<Actor>,
): fc.Arbitrary<FuzzRequest> {
  const content = fc.oneof({ weight: 3, arbitrary: file }, { weight: 2, arbitrary: evilFile });
  return fc
    .tuple(content, options, fc.nat({ max: 9 }), actor)
    .map(([text, chosen, form, who]): FuzzRequest => {
      const base = { route, intent: 'valid' as const, actor: who, method };
      if (form < 4)
        return {
          ...base,
          path: `${path}${encodeQuery(chosen)}`,
          headers: { 'content-type': 'text/csv' },
          body: text,
        };
      const boundary = form === 9 ? 'other' : 'fuzz';
      return {
        ...base,
        path,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        body: encodeMultipart(chosen, text),
      };
    });
}
