// The code of the law room under Stryker: one file after the other, one process, so that the machine stays usable. What survives is
// explained in code.survivors.md.

import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './packMaterial.ts';

/** What keeps something from one test to the next, so that each of its mutants needs a thread of its own: the sets of names met. */
export const KEEPERS: readonly string[] = ['src/law/verdict.ts'];

/** Runs Stryker on the files named (`assess` is src/law/assess.ts), or on all of the room; the status of the command. */
export function mutateCode(names: readonly string[]): number {
  mkdirSync(resolve(ROOT, '.build/mutation'), { recursive: true });
  const all = globSync('src/law/*.ts', { cwd: ROOT }).filter(isCode).sort();
  const files = names.length === 0 ? all : names.map((name) => `src/law/${name}.ts`);
  const statuses = files.map((file) => {
    const args = ['run', 'tests/mutation/stryker.json', '--mutate', file];
    const env = KEEPERS.includes(file) ? { ...process.env, MUTATE_FRESH: '1' } : process.env;
    return spawnSync('stryker', args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
  });
  return statuses.find((status) => status !== 0) ?? 0;
}

/** Code, and not a test, what tests share, or the tables of one law. */
export function isCode(path: string): boolean {
  return !/\.test\.ts$|\.d\.ts$|\/(eu|uk|us|international|treaty)[A-Z]\w*\.ts$|(Kit|Example|People)\.ts$|index\.ts$/.test(
    path,
  );
}
