// npm run bench:load: how many candidates one server carries, on this machine alone; --help says what may be chosen.

import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
process.exit(run('node', ['tests/load/main.ts', ...process.argv.slice(2)]));
