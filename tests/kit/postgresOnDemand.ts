// One PostgreSQL for a whole run of tests: it starts when the first test asks for it, and not at all if none does.

import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresProcess } from './postgresProcess.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whoever connects there is told the address of the database, as JSON. */
    postgresPort: number;
  }
}

let started: Promise<PostgresProcess> | null = null;

const server = createServer((socket) => {
  socket.on('error', () => undefined);
  started ??= startPostgres();
  started.then(
    ({ url }) => socket.end(JSON.stringify({ url })),
    (error: unknown) => socket.end(JSON.stringify({ fault: String(error) })),
  );
});

export async function setup(project: TestProject): Promise<void> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  project.provide('postgresPort', typeof address === 'object' && address !== null ? address.port : 0);
}

export async function teardown(): Promise<void> {
  server.close();
  await (await started?.catch(() => null))?.end();
}
