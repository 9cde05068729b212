import fc from 'fast-check';
import { evilValue } from './evil.js';

type Corruption = (value: unknown, evil: unknown, where: number) => unknown;

/** Puts something else in one place of a JSON value. */
const replaceOne: Corruption = (value, evil, where) => {
  if (Array.isArray(value) && value.length > 0) {
    const index = where % value.length;
    return value.map((item, i) => (i === index ? replaceOne(item, evil, Math.floor(where / 7)) : item));
  }
  if (typeof value !== 'object' || value === null) return evil;
  const names = Object.keys(value);
  if (names.length === 0) return evil;
  const name = names[where % names.length]!;
  return {
    ...value,
    [name]: replaceOne((value as Record<string, unknown>)[name], evil, Math.floor(where / 7)),
  };
};

const ofObject =
  (change: (fields: Record<string, unknown>, evil: unknown, where: number) => unknown): Corruption =>
  (value, evil, where) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? change(value as Record<string, unknown>, evil, where)
      : evil;

const dropOne = ofObject((fields, _, where) => {
  const names = Object.keys(fields);
  const { [names[where % names.length]!]: _dropped, ...rest } = fields;
  return rest;
});

const addOne = ofObject((fields, evil, where) => ({
  ...fields,
  [['role', 'id', 'version', 'actor', '__proto__', 'mergedInto', 'recordedAt'][where % 7]!]: evil,
}));

/** One to three places of a right value made wrong. */
export function corrupted(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constant(replaceOne) }, fc.constant(dropOne), fc.constant(addOne)),
    evilValue,
    fc.nat({ max: 5000 }),
  );
  return fc
    .tuple(valid, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) =>
      changes.reduce((made, [corrupt, evil, where]) => corrupt(made, evil, where), value),
    );
}
