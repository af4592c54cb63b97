// npm run test:long: what takes hours. Ten thousand random and a thousand sensible interviews with every shipped case, and a thousand
// trainees beside a twin. A pattern after -- picks cases: npm run test:long -- line-four

import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
const only = process.argv.slice(2).flatMap((pattern) => ['-t', pattern]);
process.exit(
  run('vitest', ['run', 'tests/interviews.test.ts', 'tests/scenarios.test.ts', ...only], {
    FIRSTLINE_LONG: '1',
    FIRSTLINE_TRAINEES: '1000',
  }),
);
