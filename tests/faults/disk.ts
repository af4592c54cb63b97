// A disk that is full, and one that may only be read: a small file system of its own, filled while candidates act. Where none may be mounted
// this is not carried out, and says so; the limit that SQLite itself sets is tested with every run (tests/server/attempts.test.ts).

import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stream } from '#people';
import { runServerToEnd } from '../kit/serverProcess.ts';
import { AcademyUnderTest } from './academyUnderTest.ts';
import type { AroundRun } from './around.ts';
import { reportOf, type Report } from './report.ts';
import { Sitters } from './sitters.ts';
import { until, wait } from './until.ts';

const SIZE = '96m';
const TIMES = 3;

export async function fullDisk({ seed, atOnce, scenarios, thinkMs }: AroundRun): Promise<Report> {
  const name = 'a full disk and one that may only be read, sqlite';
  const disk = mkdtempSync(join(tmpdir(), 'firstline-disk-'));
  if (!mount('-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk)) {
    rmSync(disk, { recursive: true });
    return { name, figures: { 'not carried out': 'no file system may be mounted here' }, findings: [] };
  }
  try {
    const academy = await AcademyUnderTest.open({ kind: 'sqlite', candidates: atOnce, scenarios, folder: disk });
    try {
      const chance = stream(seed, 'disk');
      const { hall, address } = academy;
      const sitters = new Sitters({
        hall,
        server: () => address,
        atOnce,
        seed,
        thinkMs,
        reloadShare: 0.02,
        outlasts: true,
      });
      const notKept = (): number => sitters.candidates.reduce((sum, one) => sum + one.notKept, 0);
      const findings: string[] = [];
      const refuses = async (saying: string): Promise<void> => {
        const args = ['--port', '0', '--host', '127.0.0.1', '--data', join(disk, 'data')];
        const { code, complaint } = await runServerToEnd(args, academy.settings);
        if (code !== 1 || !complaint.includes(saying)) findings.push(`a start ended with ${code}: ${complaint}`);
      };
      for (let nth = 1; nth <= TIMES; nth++) {
        const soon = sitters.acts + chance.int(10, 40);
        await until(() => sitters.acts >= soon || sitters.sitting === 0, 'candidates act');
        fill(join(disk, 'filler'));
        const before = notKept();
        if (sitters.sitting > 0) await until(() => notKept() > before, 'somebody is told that it is full');
        await wait(chance.int(0, 1500));
        // Killed while it is full, it finds on the disk what it had acknowledged.
        if (nth === TIMES) await academy.end('SIGKILL');
        rmSync(join(disk, 'filler'));
        if (nth === TIMES) await academy.start();
      }
      const { statuses } = sitters;
      const full = statuses.get(507) ?? 0;
      if (full === 0) findings.push('nobody was told that storage is full');
      await academy.end('SIGKILL');
      if (!mount('-o', 'remount,ro', disk)) findings.push('the disk could not be made read-only');
      else await refuses('cannot be written');
      mount('-o', 'remount,rw', disk);
      await academy.start();
      await sitters.finish(900_000);
      const judged = await academy.judge(sitters);
      return reportOf(name, { ...judged, findings: [...findings, ...judged.findings] }, sitters, {
        'times that it was full': TIMES,
        'requests told that storage is full': full,
        'acts that were not kept and done again': notKept(),
      });
    } finally {
      await academy.close();
    }
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}

function mount(...args: string[]): boolean {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Takes all the room there is. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      const part = Buffer.alloc(size, 1);
      try {
        for (;;) if (writeSync(file, part) < size) break;
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(file);
  }
}
