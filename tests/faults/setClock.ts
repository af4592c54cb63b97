// The clock of the machine set back and forth while candidates sit: no sitting ends by it, no deadline moves, and the record runs forwards.
// PostgreSQL's clock is put out by a function of the same name that its sessions find first; SQLite's, which is the system's own, between it
// and the server.

import { stream } from '#people';
import { Clock } from '../../src/server/trust/clock.ts';
import { recordJump } from '../../src/server/trust/jumpRecord.ts';
import { selectDatabaseTime } from '../../src/server/store/clockRow.ts';
import { openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import type { Store } from '../../src/server/store/store.ts';
import { openHall } from '../candidates/hall.ts';
import { SECRET } from '../candidates/seats.ts';
import { AcademyUnderTest } from './academyUnderTest.ts';
import type { AroundRun } from './around.ts';
import { listenInProcess } from './inProcess.ts';
import { judge, playTwins } from './judge.ts';
import { reportOf, type Report } from './report.ts';
import { Sitters } from './sitters.ts';
import { allGraded } from './record.ts';
import { wait } from './until.ts';

/** Beyond what is followed, up to a day and more. */
const OFFSETS_S = [-3600, 95_000, -30, 7200, -95_000, 40, 0];
const FINISH_MS = 900_000;

/** Sets the clock as often as there are offsets, each after some acts. */
async function setBackAndForth(
  sitters: Sitters,
  seed: number,
  set: (offsetS: number) => Promise<void>,
): Promise<number> {
  const chance = stream(seed, 'clock');
  let times = 0;
  for (const offsetS of OFFSETS_S) {
    const soon = sitters.acts + chance.int(3, 15);
    while (sitters.acts < soon && sitters.sitting > 0) await wait(10);
    if (sitters.sitting === 0) break;
    await set(offsetS);
    times += 1;
  }
  return times;
}

/** What of the record shows that time ran as it should: within the span that truly passed, never backwards. */
async function judgeTimes({ db }: Store, spanMs: number): Promise<string[]> {
  const findings: string[] = [];
  const entries = await db
    .selectFrom('entries')
    .select(['attempt', 'seq', 'at_ms'])
    .orderBy('attempt')
    .orderBy('seq')
    .execute();
  for (const [index, { attempt, seq, at_ms }] of entries.entries()) {
    const before = entries[index - 1];
    if (before?.attempt === attempt && before.at_ms > at_ms)
      findings.push(`${attempt}: act ${seq} is before the one before it`);
  }
  const times = entries.map(({ at_ms }) => at_ms);
  const told = Math.max(...times) - Math.min(...times);
  if (told > spanMs + 5000) findings.push(`the record spans ${told} ms, but ${Math.round(spanMs)} ms passed`);
  const jumps = await db.selectFrom('audit').select('seq').where('action', '=', 'clockJumped').execute();
  if (jumps.length === 0) findings.push('the audit log does not tell that the clock was set');
  return findings;
}

export async function setClockOfPostgres({ seed, atOnce, scenarios, thinkMs }: AroundRun): Promise<Report> {
  const academy = await AcademyUnderTest.open({ kind: 'postgres', candidates: atOnce, scenarios });
  try {
    await academy.end('SIGTERM');
    await academy.query(`CREATE SCHEMA faults;
      CREATE TABLE faults.clock_off (seconds INTEGER NOT NULL);
      INSERT INTO faults.clock_off VALUES (0);
      CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
        'SELECT pg_catalog.clock_timestamp() + (SELECT seconds FROM faults.clock_off) * interval ''1 second''';
      ALTER DATABASE postgres SET search_path = public, pg_catalog;`);
    await academy.start();
    const from = performance.now();
    const { hall, address } = academy;
    const sitters = new Sitters({ hall, server: () => address, atOnce, seed, thinkMs, reloadShare: 0.02 });
    let restarts = 0;
    const times = await setBackAndForth(sitters, seed, async (offsetS) => {
      await academy.query(`UPDATE faults.clock_off SET seconds = ${offsetS}`);
      // A server that starts again with the clock set back goes on from the time last given.
      if (offsetS >= 0) return;
      await academy.end('SIGKILL');
      await academy.start();
      restarts += 1;
    });
    await sitters.finish(FINISH_MS);
    const spanMs = performance.now() - from;
    const judged = await academy.judge(sitters);
    const store = await academy.openStore();
    const findings = [...(await judgeTimes(store, spanMs)), ...judged.findings];
    await store.close();
    return reportOf('the clock set back and forth, postgres', { ...judged, findings }, sitters, {
      'times the clock was set': times,
      'of these with the server killed': restarts,
    });
  } finally {
    await academy.close();
  }
}

export async function setClockOfSqlite({ seed, atOnce, scenarios, thinkMs }: AroundRun): Promise<Report> {
  const store = openMemoryStore();
  let offMs = 0;
  const clock = new Clock({
    monotonicMs: () => performance.now(),
    onJump: (jump) => void recordJump(store.db, jump, 100),
    readTime: async (db) => {
      const { atMs, highestMs } = await selectDatabaseTime(db);
      return { atMs: atMs + offMs, highestMs };
    },
  });
  const server = await listenInProcess(store, { clock: (db) => clock.now(db) });
  try {
    const hall = await openHall({
      server: server.address,
      db: store.db,
      secret: SECRET,
      candidates: atOnce,
      scenarios,
    });
    const twins = await playTwins(hall, scenarios);
    const from = performance.now();
    const sitters = new Sitters({ hall, server: () => server.address, atOnce, seed, thinkMs, reloadShare: 0.02 });
    const times = await setBackAndForth(sitters, seed, (offsetS) => {
      offMs = offsetS * 1000;
      return Promise.resolve();
    });
    await sitters.finish(FINISH_MS);
    const spanMs = performance.now() - from;
    await allGraded(store.db);
    const judged = await judge(store, sitters.candidates, twins);
    const findings = [...(await judgeTimes(store, spanMs)), ...sitters.findings, ...judged.findings];
    return reportOf('the clock set back and forth, sqlite', { ...judged, findings }, sitters, {
      'times the clock was set': times,
    });
  } finally {
    await server.stop();
    await store.close();
  }
}
