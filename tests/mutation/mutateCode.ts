// The code of the law room under Stryker: one file after the other, one process, so that the machine stays usable. What survives is
// explained in code.survivors.md.

import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './packMaterial.ts';

/** Runs Stryker on the files named (`assess` is src/law/assess.ts), or on all of the room; the status of the command. */
export function mutateCode(names: readonly string[]): number {
  mkdirSync(resolve(ROOT, '.build/mutation'), { recursive: true });
  const all = globSync('src/law/*.ts', { cwd: ROOT }).filter(isCode).sort();
  const files = names.length === 0 ? all : names.map((name) => `src/law/${name}.ts`);
  const statuses = files.map((file) => {
    const args = ['run', 'tests/mutation/stryker.json', '--mutate', file];
    return spawnSync('stryker', args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
  });
  return statuses.find((status) => status !== 0) ?? 0;
}

/** Code, and not a test, a table of one, a list of names, or types alone. */
function isCode(path: string): boolean {
  return !/\.test\.ts$|\.d\.ts$|(Cases|Rows|Boundaries|Precedence|Duties|Conduct|Force|Examples|People|Kit|Example)\.ts$|index\.ts$/.test(
    path,
  );
}
