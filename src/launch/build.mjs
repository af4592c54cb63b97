// npm run build: leaves in dist/ what any static web server can host for practice.

import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
process.exit(run('vite', ['build', ...process.argv.slice(2)]));
