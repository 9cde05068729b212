#!/usr/bin/env node
// Builds the program where its sources are newer than what was built, then runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = join(root, 'dist/src/cli.js');
const nest = join(root, 'node_modules/.bin/nest');
const inputs = ['src', 'migrations', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

// Production images have neither the compiler nor, as a rule, the sources.
if (existsSync(nest) && isOutdated()) build();
if (!existsSync(program)) {
  process.stderr.write('Reckoner is not built: run npm ci, then npm run build\n');
  process.exit(5);
}
await import(program);

function isOutdated() {
  if (!existsSync(program)) return true;
  const builtMs = statSync(program).mtimeMs;
  return inputs.some((input) => isNewer(join(root, input), builtMs));
}

function isNewer(path, thanMs) {
  if (!existsSync(path)) return false;
  if (statSync(path).mtimeMs > thanMs) return true;
  if (!statSync(path).isDirectory()) return false;
  return readdirSync(path, { withFileTypes: true, recursive: true }).some(
    (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs > thanMs,
  );
}

function build() {
  process.stderr.write('Building Reckoner …\n');
  const { status } = spawnSync(nest, ['build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
