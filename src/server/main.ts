// The server as it runs: settings, data folder, address, and a stop that lets nothing go.

import { flushCompileCache } from 'node:module';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError, readServedContent } from '#cli';
import type { FastifyInstance } from 'fastify';
import { buildApp, USUAL_LIMITS } from './buildApp.ts';
import type { PrivateContent } from './exams/examPool.ts';
import { readCertificateSettings } from './certificates/certificateSettings.ts';
import { readPrivateContent } from './exams/readPrivateContent.ts';
import { WorkerProver } from './exams/prover.ts';
import { findFreePort } from './freePort.ts';
import { openPeople } from './people/openPeople.ts';
import { keepSecret, readPeopleSettings, SECRET_FILE } from './people/peopleSettings.ts';
import { SYSTEM_CHANCE } from './secret.ts';
import { readSettings, type Settings } from './settings.ts';
import { openStore } from './store/openStore.ts';
import { describeStoreFault } from './store/storeFault.ts';
import { namePlace } from './store/storePlace.ts';
import { Clock } from './trust/clock.ts';
import { recordJump } from './trust/jumpRecord.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What is still unanswered by then is cut off; its acts are in the log or were never confirmed. */
const STOP_WITHIN_MS = 10_000;

/** How often it is looked whether a sitting's time is over. */
const SWEEP_MS = 15_000;

await main();

async function main(): Promise<void> {
  const read = readSettings(process.argv.slice(2), process.env, ROOT);
  if (!read.ok) return end(read.message);
  const { settings } = read;
  const peopleRead = readPeopleSettings(process.env, 'url' in settings.store);
  if (!peopleRead.ok) return end(peopleRead.message);
  const opened = await openStore(settings.store);
  if (!opened.ok) return end(describeStoreFault(opened.fault, settings.store));
  const { store } = opened;

  let isStopping = false;
  const clock = new Clock({
    monotonicMs: () => performance.now(),
    onJump: (jump) =>
      void recordJump(store.db, jump, 10_000).catch((error: unknown) => {
        // A closed store takes nothing more.
        if (!isStopping) throw error;
      }),
  });
  // Reckoned from now on, while nothing else keeps the database busy.
  await clock.now(store.db);

  const content = readServedContent(ROOT);
  for (const id of content.leftOut)
    say(`The scenario ${id} has faults and is left out: npm run -s firstline -- check says which.`);

  const privateContent = readOwnCases(settings.content);
  if (privateContent === null) return store.close();

  const secret = peopleRead.settings.secret ?? keepSecret(settings.data);
  if (secret === null) {
    await store.close();
    return end(
      `The file ${join(settings.data, SECRET_FILE)} holds no secret. Take it away, and a new one is made; whoever is signed in signs in again.`,
    );
  }
  const certificates = await readCertificateSettings(process.env, 'url' in settings.store ? null : settings.data);
  if (!certificates.ok) {
    await store.close();
    return end(certificates.message);
  }
  const people = openPeople({
    db: store.db,
    settings: { ...peopleRead.settings, secret },
    chance: SYSTEM_CHANCE,
    nowMs: () => clock.reckonedMs,
  });
  const app = await buildApp({
    store,
    clock: (db) => clock.now(db),
    privateContent,
    certificates: certificates.settings,
    prover: new WorkerProver(),
    whoIs: people.whoIs,
    callerOf: people.callerOf,
    addMore: people.addRoutes,
    content: content.files,
    recordings: new Map([...content.recordings].map(([path, file]) => [path, join(ROOT, file)])),
    dist: join(ROOT, 'dist'),
    nowMs: () => Date.now(),
    clockOffMs: () => clock.jumpMs,
    isHttps: peopleRead.settings.origin?.startsWith('https:') ?? false,
    ...(settings.proxies === null ? {} : { proxies: settings.proxies }),
    ...(settings.metricsToken === null ? {} : { metricsToken: settings.metricsToken }),
    origin: peopleRead.settings.origin,
    chance: SYSTEM_CHANCE,
    limits: USUAL_LIMITS,
    log: settings.log,
  });

  const sweeping = setInterval(() => void sweep(app), SWEEP_MS).unref();
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    clearInterval(sweeping);
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await app.close();
    await store.close();
    say('Stopped. Everything is kept.');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await app.close();
    await store.close();
    return end(await describeListenFault(error, settings));
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  say(`Firstline: http://${nameOf(settings.host)}:${port}/`);
  app.uploads.proveOwn();
  for (const name of namesFromElsewhere(settings.host)) say(`From other machines: http://${name}:${port}/`);
  const setUp = await people.offerSetUp();
  if (setUp !== null) {
    const origin = peopleRead.settings.origin ?? `http://${nameOf(settings.host)}:${port}`;
    say(`To set up an academy, open this link within a day (once; practice needs none): ${origin}${setUp}`);
  }
  say(`Attempts made on the server are kept in ${namePlace(settings.store)}. Stop with Ctrl+C.`);
  // Node keeps what it made of the sources when a program ends by itself; one that is killed starts again as soon only if it was kept before.
  flushCompileCache();
}

/** Ends what is over. What fails now is tried at the next turn, and by whoever asks for the sitting. */
async function sweep(app: FastifyInstance): Promise<void> {
  try {
    await app.sittings.sweep();
  } catch (error) {
    app.log.warn({ err: error }, 'sittings whose time is over could not all be ended');
  }
  try {
    await app.grades.heal();
  } catch (error) {
    app.log.warn({ err: error }, 'sittings that were submitted could not all be graded');
  }
}

/** Null, with what to do, where the folder is none. */
function readOwnCases(folder: string | null): PrivateContent | null {
  try {
    return readPrivateContent(folder);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    end(`FIRSTLINE_CONTENT: ${error.message}`);
    return null;
  }
}

async function describeListenFault(error: unknown, { port, host }: Settings): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EADDRINUSE': {
      const free = await findFreePort(port, host);
      const next = free === null ? 'another with --port' : `npm start -- --port ${free}`;
      return `Port ${port} is in use; perhaps Firstline is running already. Stop what holds it, or try: ${next}`;
    }
    case 'EACCES':
      return `This user may not listen on port ${port}. Try a port above 1023: npm start -- --port 4175`;
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return `This machine has no address "${host}". Leave --host out, or name one it has.`;
    default:
      throw error;
  }
}

/** For an address bar: an address of six parts in brackets, "every machine" as this one. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Where other machines of the network reach this one, if it listens to them. */
function namesFromElsewhere(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address])),
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function end(message: string): void {
  process.stderr.write(`\n${message}\n`);
  process.exitCode = 1;
}
