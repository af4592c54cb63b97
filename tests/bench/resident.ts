// How much memory the browser holds that this process started, with all that it started in turn (Linux; elsewhere 0).

import { readdirSync, readFileSync } from 'node:fs';

/** The browser that this process started. */
export function browserPid(): number {
  return childrenOf(process.pid).find((pid) => /chrom/i.test(commandOf(pid))) ?? 0;
}

/** Bytes resident of a process and all that it started (Linux; elsewhere 0). */
export function residentOf(pid: number): number {
  if (pid === 0) return 0;
  const pages = Number(readOr(`/proc/${pid}/statm`).split(' ')[1] ?? 0);
  return pages * 4096 + childrenOf(pid).reduce((sum, child) => sum + residentOf(child), 0);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readOr(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  return readOr(`/proc/${pid}/cmdline`);
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
