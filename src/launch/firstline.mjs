// npm run -s firstline -- …: the command line.

import { become, ensureInstalled } from './setup.mjs';

ensureInstalled();
become('src/cli/main.ts', process.argv.slice(2));
