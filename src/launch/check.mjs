// npm run check: the quick half. Format, lint, types, unit tests, and what nobody uses.

import { ensureInstalled, run, stages } from './setup.mjs';

ensureInstalled();
stages([
  ['format', () => run('oxfmt', ['--check', '.'])],
  ['lint', () => run('oxlint', ['--type-aware', '.'])],
  ['types', () => run('tsc', ['-b'])],
  ['unused', () => run('knip', [])],
  ['content', () => run('node', ['src/cli/main.ts', 'check', '--walks', '4'])],
  ['unit tests', () => run('vitest', ['run', '--project', 'unit'])],
]);
