// npm test: everything. Installs what is missing, a browser included.

import { ensureBrowser, ensureInstalled, startBuilding } from './setup.mjs';
import { contentStage, QUICK, runStages, unitStage } from './stages.mjs';

ensureInstalled();
await runStages([
  [contentStage(), ...QUICK, { name: 'build', run: startBuilding }],
  [unitStage('unit, property and contract tests')],
  [
    {
      name: 'browser tests',
      needs: 'build',
      run: async (start) =>
        start('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts'], { env: { CHROMIUM: ensureBrowser() } }),
    },
  ],
]);
