// Faults around a running academy, each on a server of its own with a full hall: lines that break, one of two nodes killed, a row bent.

import { stream } from '#people';
import type { DatabaseKind } from '../../src/server/store/store.ts';
import { runServer } from '../kit/serverProcess.ts';
import { AcademyUnderTest } from './academyUnderTest.ts';
import { BadLine } from './badLine.ts';
import { reportOf, type Report } from './report.ts';
import { Sitters } from './sitters.ts';
import { until } from './until.ts';

export interface AroundRun {
  readonly seed: number;
  readonly atOnce: number;
  readonly scenarios: readonly string[];
  readonly thinkMs: number;
}

const FINISH_MS = 900_000;

/** Between candidates and server a line that cuts, delays and swallows. */
export async function badLines({ seed, atOnce, scenarios, thinkMs }: AroundRun): Promise<Report> {
  const academy = await AcademyUnderTest.open({ kind: 'sqlite', candidates: atOnce, scenarios });
  const line = await BadLine.open(Number(new URL(academy.address).port), seed);
  try {
    const { hall } = academy;
    const server = (): string => line.address;
    const sitters = new Sitters({ hall, server, atOnce, seed, thinkMs, reloadShare: 0.02, lostAfterMs: 4000 });
    await sitters.finish(FINISH_MS);
    const { good, ...bad } = line.done;
    return reportOf('bad lines, sqlite', await academy.judge(sitters), sitters, {
      'connections that held': good,
      'connections cut while asking, cut while answering, slow, silent': `${bad.cutAsking}, ${bad.cutAnswering}, ${bad.slow}, ${bad.silent}`,
    });
  } finally {
    await line.close();
    await academy.close();
  }
}

/** Two nodes on one PostgreSQL: one is killed for good, and its candidates go on at the other. */
export async function oneOfTwoNodes({ seed, atOnce, scenarios, thinkMs }: AroundRun): Promise<Report> {
  const academy = await AcademyUnderTest.open({ kind: 'postgres', candidates: atOnce, scenarios });
  const other = await runServer(0, academy.folderOf('other'), academy.settings);
  try {
    const nodes = [academy.address, `http://127.0.0.1:${other.port}`];
    const at = academy.hall.seats.map((_, index) => index % 2);
    const moved = new Set<number>();
    const sitters = new Sitters({
      hall: academy.hall,
      server: (seat) => nodes[at[seat] ?? 0] ?? academy.address,
      atOnce,
      seed,
      thinkMs,
      reloadShare: 0.02,
      onLost: (seat) => {
        if (at[seat] === 1) moved.add(seat);
        at[seat] = 0;
      },
    });
    await until(() => sitters.acts >= stream(seed, 'nodes').int(60, 160), 'both nodes are at work');
    const before = sitters.acts;
    await other.end('SIGKILL');
    await sitters.finish(FINISH_MS);
    const judged = await academy.judge(sitters);
    const findings = moved.size > 0 ? judged.findings : [...judged.findings, 'nobody had to move'];
    return reportOf('one of two nodes killed, postgres', { ...judged, findings }, sitters, {
      'acts before the kill': before,
      'candidates who went on at the other node': moved.size,
    });
  } finally {
    await other.end('SIGKILL');
    await academy.close();
  }
}

/** One row of a log bent on the disk: named, put aside, mended; nobody else notices. */
export async function bentRow(kind: DatabaseKind, { seed, atOnce, scenarios, thinkMs }: AroundRun): Promise<Report> {
  const academy = await AcademyUnderTest.open({ kind, candidates: atOnce, scenarios });
  try {
    const { hall, address } = academy;
    const sitters = new Sitters({ hall, server: () => address, atOnce, seed, thinkMs, reloadShare: 0, outlasts: true });
    const isMidway = (): boolean => sitters.candidates.some(({ played }) => (played[0]?.acknowledged.length ?? 0) >= 3);
    await until(isMidway, 'somebody is in the middle of a case');
    await academy.end('SIGKILL');
    const hit = sitters.candidates.find(
      ({ played, receipt }) => receipt === null && (played.at(-1)?.acknowledged.length ?? 0) >= 3,
    );
    const attempt = hit?.played.at(-1)?.attempt;
    if (hit === undefined || attempt === undefined) throw new Error('nobody is in the middle of a case any more');
    const store = await academy.openStore();
    const row = store.db.selectFrom('entries').select('digest').where('attempt', '=', attempt).where('seq', '=', 2);
    const { digest } = await row.executeTakeFirstOrThrow();
    const bend = (to: string) =>
      store.db.updateTable('entries').set({ digest: to }).where('attempt', '=', attempt).where('seq', '=', 2).execute();
    await bend('bent');
    await academy.start();
    await until(() => sitters.sitting === 1, 'all others have submitted', FINISH_MS);
    const findings = hit.receipt === null ? [] : ['the candidate of the bent row was not kept'];
    const aside = await store.db
      .selectFrom('attempts')
      .select(['id', 'damaged_at'])
      .where('damaged_at', 'is not', null)
      .execute();
    if (JSON.stringify(aside) !== JSON.stringify([{ id: attempt, damaged_at: 2 }]))
      findings.push(`put aside were ${JSON.stringify(aside)}`);
    const refused = sitters.statuses.get(409) ?? 0;
    if (refused === 0) findings.push('the candidate of the bent row was never told that it is put aside');
    await bend(digest);
    await sitters.finish(FINISH_MS);
    const told = await store.db
      .selectFrom('audit')
      .select('action')
      .where('subject', '=', attempt)
      .orderBy('seq')
      .execute();
    const actions = told.map(({ action }) => action).join(', ');
    if (actions !== 'attemptDamaged, attemptMended') findings.push(`the audit log tells: ${actions}`);
    await store.close();
    const judged = await academy.judge(sitters);
    return reportOf(`a bent row, ${kind}`, { ...judged, findings: [...findings, ...judged.findings] }, sitters, {
      'requests refused while it was aside': refused,
    });
  } finally {
    await academy.close();
  }
}
