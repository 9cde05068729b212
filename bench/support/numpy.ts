import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Python with numpy, which does what it is told line by line. */
export interface Numpy {
  /** Whether it has scikit-learn too. */
  hasScikit: boolean;
  /** @returns what it answers */
  run(command: string): Promise<string>;
  stop(): void;
}

const PYTHON = process.env.PYTHON ?? 'python3';

/** @returns `null` where Python has no numpy; `PYTHON` names another interpreter */
export async function startNumpy(file: string): Promise<Numpy | null> {
  const has = (module: string) =>
    spawnSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0;
  if (!has('numpy')) return null;
  const child = spawn(PYTHON, [join(import.meta.dirname, 'reference.py'), file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  await once(lines, 'line');
  return {
    hasScikit: has('sklearn'),
    async run(command) {
      child.stdin.write(`${command}\n`);
      const [answer] = (await once(lines, 'line')) as [string];
      if (answer.startsWith('error')) throw new Error(answer);
      return answer;
    },
    stop: () => child.kill(),
  };
}
