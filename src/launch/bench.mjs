// npm run bench: measures; asserts nothing. Ratios are taken within one run, because machines differ and are noisy.

import { ensureBrowser, ensureBuilt, ensureInstalled, run } from './setup.mjs';

ensureInstalled();
const browser = ensureBrowser();
if (ensureBuilt() !== 0) process.exit(1);
process.exit(run('node', ['tests/bench/main.ts', ...process.argv.slice(2)], { CHROMIUM: browser }));
