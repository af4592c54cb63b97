// npm run mutate: do the tests of the law notice when the law is wrong? See tests/mutation/main.ts for what it can be asked.

import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
process.exit(run('node', ['tests/mutation/main.ts', ...process.argv.slice(2)]));
