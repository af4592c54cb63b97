// npm run test:faults: what the academy must outlast, in full: 50 kills of the server under 50 candidates on SQLite and on PostgreSQL, full disks,
// set clocks, bad lines, bent rows. A name picks a test, --seed N does a run again: npm run test:faults -- kill-sqlite --seed 7

import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
process.exit(run('node', ['tests/faults/main.ts', ...process.argv.slice(2)]));
