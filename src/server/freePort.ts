// A port that is free, for whoever found the wanted one taken.

import { createServer } from 'node:net';

/** The first free port after this one, within a hundred; null if there is none. */
export async function findFreePort(after: number, host: string): Promise<number | null> {
  for (let port = after + 1; port <= Math.min(after + 100, 65_535); port++) if (await isFree(port, host)) return port;
  return null;
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
