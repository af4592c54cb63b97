// npm run test:long: the tests that draw by chance, with as many draws as are worth hours: a million machine zones, a thousand trainees
// a case, all mutants of the laws. `npm test` runs the same tests with fewer.

import { ensureInstalled } from './setup.mjs';
import { runStages } from './stages.mjs';

const DRAWS = {
  FIRSTLINE_MRZ_ZONES: '1000000',
  FIRSTLINE_PAIRS: '2000',
  FIRSTLINE_TRAINEES: '1000',
  FIRSTLINE_WALKS: '12',
};
const DRAWN = ['tests/documents/mrzFuzz.test.ts', 'tests/documents/leaks.test.ts', 'tests/scenarios.test.ts'];

ensureInstalled();
await runStages([
  [
    {
      name: 'drawn by chance',
      run: (start) => start('vitest', ['run', ...DRAWN], { env: { ...DRAWS, ...process.env }, limitMinutes: Infinity }),
    },
  ],
  [{ name: 'mutants', run: (start) => start('node', ['tests/mutation/main.ts'], { limitMinutes: Infinity }) }],
]);
