// How much memory do the processes of the browser hold that this process started (Linux; elsewhere 0)? What a process shares with others is
// not counted: it would be counted once for each.

import { readdirSync, readFileSync } from 'node:fs';

/** The renderer holds page and workers, the GPU process the pictures on the screen (by software here), rest is what serves both. */
export interface Resident {
  readonly renderer: number;
  readonly gpu: number;
  readonly rest: number;
}

/** The browser that this process started. */
export function browserPid(): number {
  return childrenOf(process.pid).find((pid) => /chrom/i.test(commandOf(pid))) ?? 0;
}

/** Bytes resident of a process and all that it started, their own alone. */
export function residentOf(pid: number): Resident {
  const bytes = { renderer: 0, gpu: 0, rest: 0 };
  for (const one of familyOf(pid)) {
    const type = /--type=([a-z-]+)/.exec(commandOf(one))?.[1];
    const kind = type === 'renderer' ? 'renderer' : type === 'gpu-process' ? 'gpu' : 'rest';
    bytes[kind] += Number(/RssAnon:\s+(\d+) kB/.exec(readOr(`/proc/${one}/status`))?.[1] ?? 0) * 1024;
  }
  return bytes;
}

export const totalOf = ({ renderer, gpu, rest }: Resident): number => renderer + gpu + rest;

function familyOf(pid: number): number[] {
  return pid === 0 ? [] : [pid, ...childrenOf(pid).flatMap(familyOf)];
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
