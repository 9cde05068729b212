import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { formats } from '../../src/imports/formats/formats.js';
import { knownColumns } from '../../src/imports/row.schema.js';

const text = readFileSync('docs/moving-in.md', 'utf8');

it.each([...knownColumns])('Moving in names the column %s', (column) => {
  expect(text).toMatch(new RegExp(`^\\|.*\`${column}\`.*\\|.*\\|$`, 'm'));
});

it.each(formats.map(({ name }) => name))('Moving in tells of the %s', (name) => {
  const [tool] = name.split(' ');
  expect(text.toLowerCase()).toContain(tool!.toLowerCase());
});
