// npm test: everything. Installs what is missing, a browser included.

import { ensureBrowser, ensureBuilt, ensureInstalled, run, stages } from './setup.mjs';

ensureInstalled();
const browser = ensureBrowser();
stages([
  ['format', () => run('oxfmt', ['--check', '.'])],
  ['lint', () => run('oxlint', ['--type-aware', '.'])],
  ['types', () => run('tsc', ['-b'])],
  ['unused', () => run('knip', [])],
  ['content', () => run('node', ['src/cli/main.ts', 'check'])],
  ['unit, property and contract tests', () => run('vitest', ['run'])],
  ['build', () => ensureBuilt()],
  ['browser tests', () => run('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts'], { CHROMIUM: browser })],
]);
process.stdout.write('\nAll tests passed.\n');
