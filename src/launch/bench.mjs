// npm run bench: measures; asserts nothing. Ratios are taken within one run, because machines differ and are noisy.

import { ensureBrowser, ensureBuilt, ensureInstalled, run, stop } from './setup.mjs';

ensureInstalled();
const browser = findOrStop();
if (ensureBuilt() !== 0) process.exit(1);
process.exit(run('node', ['tests/bench/main.ts', ...process.argv.slice(2)], { CHROMIUM: browser }));

function findOrStop() {
  try {
    return ensureBrowser();
  } catch (error) {
    return stop(error.message);
  }
}
