// npm run test:long: the tests that draw by chance, with as many draws as are worth hours: a million machine zones, a thousand trainees
// and eleven thousand interviews a case, a hundred thousand malformed requests, all mutants of the laws; and all pictures by their pixels.
// `npm test` runs the same tests with fewer. A pattern after -- picks tests, and no mutants: npm run test:long -- line-four

import { ensureInstalled } from './setup.mjs';
import { runStages } from './stages.mjs';

const DRAWS = {
  FIRSTLINE_INQUIRIES: 'all',
  FIRSTLINE_INTERVIEWS: '10000',
  FIRSTLINE_JUDGE: 'all',
  FIRSTLINE_MRZ_ZONES: '1000000',
  FIRSTLINE_PAIRS: '2000',
  FIRSTLINE_PICTURES: 'all',
  FIRSTLINE_REQUESTS: '100000',
  FIRSTLINE_TRAINEES: '1000',
  FIRSTLINE_TWINS: 'all',
};
const DRAWN = [
  'tests/core/inquiry.test.ts',
  'tests/documents/mrzFuzz.test.ts',
  'tests/documents/leaks.test.ts',
  'tests/documents/pictures.test.ts',
  'tests/documents/sheets.test.ts',
  'tests/scenarios.test.ts',
  'tests/interviews.test.ts',
  'tests/twins.test.ts',
  'tests/server/fuzzRoutes.test.ts',
];
const only = process.argv.slice(2).flatMap((pattern) => ['-t', pattern]);

ensureInstalled();
await runStages([
  [
    {
      name: 'drawn by chance',
      run: (start) =>
        start('vitest', ['run', ...DRAWN, ...only], { env: { ...DRAWS, ...process.env }, limitMinutes: Infinity }),
    },
  ],
  ...(only.length > 0
    ? []
    : [[{ name: 'mutants', run: (start) => start('node', ['tests/mutation/main.ts'], { limitMinutes: Infinity }) }]]),
]);
