// Does the clock never go backwards, follow the database's, and not follow where somebody sets that one?

import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectDatabaseTime } from '../../src/server/store/clockRow.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { openDatabase, openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import { Clock, type ClockJump } from '../../src/server/trust/clock.ts';
import { recordJump } from '../../src/server/trust/jumpRecord.ts';
import { openTestStore } from '../kit/testStore.ts';

const START = 1_800_000_000_000;

/** A world with a true time, a database whose clock can be set, and a row that outlives servers. */
class World {
  trueMs = 0;
  setMs = 0;
  highestMs = 0;
  readonly db = openMemoryStore().db;

  clock(): { now: (latencyMs?: number) => Promise<number>; jumps: ClockJump[]; clock: Clock } {
    const jumps: ClockJump[] = [];
    let latencyMs = 0;
    const clock = new Clock({
      monotonicMs: () => this.trueMs + 1e6,
      onJump: (jump) => jumps.push(jump),
      readTime: () => {
        this.trueMs += latencyMs / 2;
        const read = { atMs: Math.floor(START + this.trueMs + this.setMs), highestMs: this.highestMs };
        this.trueMs += latencyMs / 2;
        return Promise.resolve(read);
      },
    });
    const now = async (latency = 0): Promise<number> => {
      latencyMs = latency;
      const before = this.highestMs;
      const given = await clock.now(this.db);
      // The row is the memory store's; the world takes it over as the next server would read it.
      this.highestMs = Math.max(before, (await selectDatabaseTime(this.db)).highestMs);
      return given;
    };
    return { now, jumps, clock };
  }
}

describe('a clock', () => {
  it('gives the time of the database', async () => {
    const world = new World();
    const { now, jumps } = world.clock();
    expect(await now()).toBe(START);
    world.trueMs += 90_000;
    expect(await now()).toBe(START + 90_000);
    world.setMs += 1500;
    expect(await now(), 'a second and a half is set right').toBe(START + 91_500);
    expect(jumps).toEqual([]);
  });

  it('goes on by its own count between questions, also when the database has been set', async () => {
    const world = new World();
    const { now, clock } = world.clock();
    expect(() => clock.reckonedMs).toThrow('never set');
    await now();
    world.trueMs += 7000;
    expect(clock.reckonedMs).toBe(START + 7000);
    world.setMs -= 3_600_000;
    const given = await now();
    world.trueMs += 500;
    expect(clock.reckonedMs).toBe(given + 500);
  });

  it.each([
    ['forth', 3_600_000],
    ['back', -3_600_000],
    ['forth by little more than what is followed', 2100],
    ['back by little more than what is followed', -2100],
  ])('set %s is not followed, is told once, and is told again when it is right', async (_way, byMs) => {
    const world = new World();
    const { now, jumps, clock } = world.clock();
    await now();
    world.trueMs += 10_000;
    world.setMs = byMs;
    expect(await now()).toBe(START + 10_000);
    world.trueMs += 5000;
    expect(await now()).toBe(START + 15_000);
    expect([jumps, clock.jumpMs]).toEqual([[{ atMs: START + 10_000, byMs }], byMs]);
    world.setMs = 0;
    world.trueMs += 5000;
    expect(await now()).toBe(START + 20_000);
    expect([jumps.at(-1), clock.jumpMs]).toEqual([{ atMs: START + 20_000, byMs: 0 }, 0]);
  });

  it('set back in small steps is not followed beyond what one may be', async () => {
    const world = new World();
    const { now, jumps } = world.clock();
    await now();
    let given = 0;
    for (let step = 0; step < 20; step++) {
      world.setMs -= 1000;
      world.trueMs += 1000;
      given = await now();
    }
    expect(given).toBeGreaterThan(START + 20_000 - 2100);
    expect(jumps[0]?.byMs).toBeLessThan(-2000);
    expect(jumps.at(-1)?.byMs, 'told again as it goes on').toBeLessThan(-15_000);
  });

  it('that drifts is followed for days without a word', async () => {
    const world = new World();
    const { now, jumps } = world.clock();
    for (let minute = 0; minute < 3000; minute++) {
      world.trueMs += 60_000;
      world.setMs += 15;
      await now();
    }
    expect(await now()).toBe(Math.floor(START + world.trueMs + world.setMs));
    expect(jumps).toEqual([]);
  });

  it('set back while no server ran goes on from where it was', async () => {
    const world = new World();
    const before = await world.clock().now();
    world.setMs = -3_600_000;
    world.trueMs += 5000;
    const { now, jumps } = world.clock();
    const first = await now();
    expect(first).toBeGreaterThanOrEqual(before);
    expect(first - before).toBeLessThanOrEqual(1000);
    world.trueMs += 60_000;
    expect(await now()).toBe(first + 60_000);
    expect(jumps).toHaveLength(1);
  });

  it('of a slow database is no jump', async () => {
    const world = new World();
    const { now, jumps } = world.clock();
    await now();
    for (const latency of [30_000, 0, 9000, 1]) {
      world.trueMs += 100;
      await now(latency);
    }
    expect(jumps).toEqual([]);
  });

  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('set' as const), ms: fc.integer({ min: -9_000_000, max: 9_000_000 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('nudge' as const), ms: fc.integer({ min: -2500, max: 2500 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('restart' as const), ms: fc.integer({ min: 1000, max: 9000 }) }),
    },
  );

  it('never goes backwards and never leaves the true course by more than is followed, whatever is set and restarted (seed 7)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer({ min: 0, max: 900 }), async (steps, latency) => {
        const world = new World();
        let server = world.clock();
        let last = await server.now(latency);
        /** Where this server began: from there its own count must hold. */
        let began = { given: last, trueMs: world.trueMs };
        for (const { kind, ms } of steps) {
          world.trueMs += kind === 'pass' || kind === 'restart' ? ms : 0;
          if (kind === 'set') world.setMs = ms;
          if (kind === 'nudge') world.setMs += ms;
          if (kind === 'restart') server = world.clock();
          const given = await server.now(latency);
          expect(given).toBeGreaterThanOrEqual(last);
          expect(given).toBeLessThanOrEqual(world.highestMs);
          if (kind === 'restart') began = { given, trueMs: world.trueMs };
          const course = began.given + (world.trueMs - began.trueMs);
          expect(Math.abs(given - course)).toBeLessThan(
            2000 + 2 * latency + 1000 + (world.trueMs - began.trueMs) * 0.001,
          );
          last = given;
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

it('a clock that was set is told in the audit log, as soon as the store can be written', async () => {
  const database = new DatabaseSync(':memory:');
  const opened = openDatabase(database);
  if (!opened.ok) throw new Error(opened.fault);
  const { db } = opened.store;
  database.exec('PRAGMA query_only = ON');
  const recording = recordJump(db, { atMs: START, byMs: -7000 }, 1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  database.exec('PRAGMA query_only = OFF');
  await recording;
  await recordJump(db, { atMs: START + 1, byMs: 0 }, 1);
  const rows = await db.selectFrom('audit').select(['at_ms', 'action', 'body']).orderBy('seq').execute();
  expect(rows).toEqual([
    { at_ms: START, action: 'clockJumped', body: '{"byMs":-7000}' },
    { at_ms: START + 1, action: 'clockAgrees', body: '{}' },
  ]);
});

it.each(DATABASE_KINDS)(
  'the time of %s is that of this machine, within a transaction too, and it moves',
  async (kind) => {
    const { db } = await openTestStore(kind);
    const clock = new Clock({ monotonicMs: () => performance.now(), onJump: () => undefined });
    const before = Date.now();
    const first = await clock.now(db);
    expect(Math.abs(first - before)).toBeLessThan(2000);
    await db.transaction().execute(async (transaction) => {
      const one = await clock.now(transaction);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await clock.now(transaction)).toBeGreaterThan(one);
    });
    expect((await selectDatabaseTime(db)).highestMs).toBeGreaterThanOrEqual(await clock.now(db));
  },
);

it.each(DATABASE_KINDS)(
  'what was given in work that was undone in %s is still below the row when it is given again',
  async (kind) => {
    const { db } = await openTestStore(kind);
    const clock = new Clock({ monotonicMs: () => performance.now(), onJump: () => undefined });
    const undone = db.transaction().execute(async (transaction) => {
      await clock.now(transaction);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await selectDatabaseTime(db)).highestMs).toBe(0);
    const given = await clock.now(db);
    expect((await selectDatabaseTime(db)).highestMs).toBeGreaterThanOrEqual(given);
  },
);
