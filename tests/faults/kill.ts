// The server killed again and again while a hall of candidates is at work; with PostgreSQL the database too, alone or with it.

import { stream } from '#people';
import type { DatabaseKind } from '../../src/server/store/store.ts';
import { AcademyUnderTest } from './academyUnderTest.ts';
import { Sitters } from './sitters.ts';
import { reportOf, type Report } from './report.ts';
import { wait } from './until.ts';

export interface KillRun {
  readonly kind: DatabaseKind;
  readonly seed: number;
  readonly kills: number;
  readonly atOnce: number;
  readonly scenarios: readonly string[];
  readonly thinkMs: number;
  /** Most acts from a start to the next kill, and the longest wait for them. */
  readonly aliveActs: number;
  readonly aliveMs: number;
  /** Nothing is killed any more after so long, though fewer were; left out: it takes its time. */
  readonly withinMs?: number;
  readonly say: (line: string) => void;
}

/** What is killed, and whether before the server is up again: dealt like cards, so that each has its share. */
const TARGETS = {
  sqlite: ['server', 'server', 'server', 'server', 'starting'],
  postgres: ['server', 'server', 'starting', 'database', 'both'],
} as const;
type Target = (typeof TARGETS)[DatabaseKind][number];

/** People for as many sittings as may be begun. */
const SEATS_EACH = 3;

export async function killUnderLoad(run: KillRun): Promise<Report> {
  const { kind, seed, kills, atOnce, scenarios, thinkMs, aliveActs, aliveMs, withinMs = Infinity, say } = run;
  const academy = await AcademyUnderTest.open({ kind, candidates: atOnce * SEATS_EACH, scenarios });
  try {
    const chance = stream(seed, `kill:${kind}`);
    const from = performance.now();
    const { hall, address } = academy;
    const sitters = new Sitters({ hall, server: () => address, atOnce, seed, thinkMs, reloadShare: 0.02 });
    const killed = { server: 0, starting: 0, database: 0 };
    let dealt: Target[] = [];
    while (killed.server < kills && performance.now() - from < withinMs) {
      if (dealt.length === 0) dealt = chance.shuffle<Target>(TARGETS[kind]);
      const target = dealt.pop();
      // So many acts later, in the middle of whatever is done by then.
      const enough = sitters.acts + chance.int(0, aliveActs);
      const since = performance.now();
      while (sitters.acts < enough && performance.now() - since < aliveMs) await wait(5);
      await wait(chance.int(0, 60));
      if (target !== 'database') {
        await academy.end('SIGKILL');
        killed.server += 1;
      }
      if (target === 'database' || target === 'both') {
        await academy.postgres?.tell('kill');
        killed.database += 1;
        await wait(chance.int(0, 400));
        await academy.postgres?.tell('start');
      }
      if (target === 'starting' && killed.server < kills) {
        await academy.startAndKill(chance.next());
        killed.server += 1;
        killed.starting += 1;
      }
      if (target !== 'database') await academy.start();
      say(`${kind}: ${killed.server} of ${kills} kills, ${sitters.acts} acts, ${sitters.sitting} at work`);
    }
    const underKillsMs = performance.now() - from;
    await sitters.finish(600_000);
    const judged = await academy.judge(sitters);
    return reportOf(`kill, ${kind}`, judged, sitters, {
      'SIGKILLs of the server': killed.server,
      'of these while it started': killed.starting,
      ...(kind === 'postgres' ? { 'SIGKILLs of the database': killed.database } : {}),
      'seconds under kills': Math.round(underKillsMs / 1000),
    });
  } finally {
    await academy.close();
  }
}
