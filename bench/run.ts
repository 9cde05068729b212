// `npm run bench -- p3 growth --sizes 10000,100000 --rounds 3`: the goals named, or all of them, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const goals = join(import.meta.dirname, 'goals');
const named = process.argv.slice(2).filter((argument) => /^(p\d+|growth)$/.test(argument));
const passed = process.argv.slice(2).filter((argument) => !named.includes(argument));
for (const file of readdirSync(goals)) {
  const goal = /^(p\d+|growth)/.exec(file)?.[1];
  if (named.length > 0 && !named.includes(goal!)) continue;
  const { status, signal } = spawnSync(
    process.execPath,
    [...process.execArgv, join(goals, file), ...passed],
    {
      stdio: 'inherit',
    },
  );
  if (status === 0) continue;
  process.stderr.write(`${file} ended with ${signal ?? status}\n`);
  process.exitCode = 1;
}
