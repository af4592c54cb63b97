// npm start: installs what is missing, builds what is stale, serves app and API on one address.

import { SERVER_FLAGS } from './serverFlags.mjs';
import { become, ensureBuilt, ensureInstalled, stop } from './setup.mjs';

ensureInstalled();
if (ensureBuilt() !== 0)
  stop('The app could not be built; the messages above say where. The last build, if any, was left as it was.');
become('src/server/main.ts', process.argv.slice(2), SERVER_FLAGS);
