// npm run check: the quick half. Format, lint, types, unit tests, and what nobody uses.

import { ensureInstalled } from './setup.mjs';
import { contentStage, QUICK, runStages, unitStage } from './stages.mjs';

ensureInstalled();
await runStages([[contentStage(), ...QUICK], [unitStage('unit tests', '--project', 'unit')]]);
