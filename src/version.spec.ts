import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { SOFTWARE_VERSION } from './version.js';

it('is the version of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(SOFTWARE_VERSION);
});
