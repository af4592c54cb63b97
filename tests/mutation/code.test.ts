// May the modules of the law room stay loaded from one mutant to the next? Only if they keep nothing from one test to the next, but by the
// pack it belongs to. And which files are code.

import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isCode, KEEPERS } from './mutateCode.ts';
import { ROOT } from './packMaterial.ts';

const CODE = globSync('src/law/*.ts', { cwd: ROOT }).filter(isCode).sort();

test.each(CODE)('%s keeps nothing, or is known to', (path) => {
  const text = readFileSync(resolve(ROOT, path), 'utf8');
  const kept = text.match(
    /^(export )?(let .*|const \w+ = new (Map|Set)(<.*>)?\(\);|const \w+(: [^=]+\[\])? = \[\];)$/gm,
  );
  expect(kept !== null).toBe(KEEPERS.includes(basename(path, '.ts')));
});

test('code is neither a test, nor what tests share, nor the table of a law', () => {
  expect(CODE).toContain('src/law/assess.ts');
  expect(CODE).toContain('src/law/truth.ts');
  for (const other of ['assess.test', 'lawTestKit', 'lawExample', 'packPeople', 'euRows', 'ukDays', 'usEntry', 'treatyRows', 'internationalCases', 'index'])
    expect(CODE).not.toContain(`src/law/${other}.ts`);
}); // prettier-ignore
