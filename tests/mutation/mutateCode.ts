// The code of the law room under Stryker: one file after the other, one process, so that the machine stays usable. What survives is
// explained in code.survivors.md.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ROOT } from './packMaterial.ts';

/** What keeps something from one test to the next, so that each of its mutants needs a thread of its own: the sets of names met. */
export const KEEPERS: readonly string[] = ['verdict'];

/** Tests that are asked about a file besides those that begin with its name, by the beginning of their names. */
const ASKED: Readonly<Record<string, string>> = {
  calendar: 'calendar,absences',
  compilePack: 'compilePack,assess,pack,layFacts',
  lawBetween: 'lawBetween,otherDay',
  lawFiles: 'loadPack,layers',
  loadPack: 'loadPack,layers',
  pack: 'assess',
  ruleStates: 'ruleStates,assess,layFacts',
  vocabulary: 'vocabulary,parseFacts',
};

/** Runs Stryker on the files named (`assess` is src/law/assess.ts), or on all of the room; the status of the command. */
export function mutateCode(names: readonly string[]): number {
  mkdirSync(resolve(ROOT, '.build/mutation'), { recursive: true });
  const all = globSync('src/law/*.ts', { cwd: ROOT }).filter(isCode).sort();
  const statuses = (names.length === 0 ? all.map((path) => basename(path, '.ts')) : names).map((name) => {
    const args = ['run', 'tests/mutation/stryker.json', '--mutate', `src/law/${name}.ts`];
    const fresh = KEEPERS.includes(name) ? { MUTATE_FRESH: '1' } : {};
    const env = { MUTATE_ASK: testsOf(name), ...fresh, ...process.env };
    return spawnSync('stryker', args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
  });
  return statuses.find((status) => status !== 0) ?? 0;
}

/** The tests that are asked about a file: few, so that each mutant is quickly done with. All quick ones where none lies beside it. */
function testsOf(name: string): string {
  if (name.startsWith('condition')) return 'condition';
  return ASKED[name] ?? (existsSync(resolve(ROOT, `src/law/${name}.test.ts`)) ? name : '');
}

/** Code, and not a test, what tests share, or the tables of one law. */
export function isCode(path: string): boolean {
  return !/\.test\.ts$|\.d\.ts$|\/(eu|uk|us|international|treaty)[A-Z]\w*\.ts$|(Kit|Example|People)\.ts$|index\.ts$/.test(
    path,
  );
}
