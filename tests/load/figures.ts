// What was measured: times and sizes of answers by kind, what failed, and how much processor time each process took.

import { readFileSync } from 'node:fs';
import type { Answer } from './line.ts';

export interface Summary {
  readonly count: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly meanBytes: number;
}

export class Figures {
  readonly #ms = new Map<string, number[]>();
  readonly #bytes = new Map<string, number>();
  readonly failures = new Map<string, { count: number; first: string }>();

  note(kind: string, { ms, bytes }: Pick<Answer, 'ms' | 'bytes'>): void {
    const list = this.#ms.get(kind) ?? [];
    list.push(ms);
    this.#ms.set(kind, list);
    this.#bytes.set(kind, (this.#bytes.get(kind) ?? 0) + bytes);
  }

  fail(kind: string, why: string): void {
    const known = this.failures.get(kind) ?? { count: 0, first: why };
    known.count++;
    this.failures.set(kind, known);
  }

  get failed(): number {
    return [...this.failures.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** What was measured before belongs to an earlier part. */
  clear(): void {
    this.#ms.clear();
    this.#bytes.clear();
    this.failures.clear();
  }

  kinds(): string[] {
    return [...this.#ms.keys()].sort();
  }

  /** Of all kinds that begin so; null: there were none. */
  summary(beginning: string): Summary | null {
    const kinds = this.kinds().filter((kind) => kind === beginning || kind.startsWith(`${beginning} `));
    const all = kinds.flatMap((kind) => this.#ms.get(kind) ?? []).sort((a, b) => a - b);
    if (all.length === 0) return null;
    const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
    const bytes = kinds.reduce((sum, kind) => sum + (this.#bytes.get(kind) ?? 0), 0);
    return {
      count: all.length,
      meanMs: all.reduce((sum, ms) => sum + ms, 0) / all.length,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      p99Ms: at(0.99),
      maxMs: all.at(-1) ?? 0,
      meanBytes: bytes / all.length,
    };
  }
}

const MS_PER_TICK = 10;

/** Processor time of a process and of all its threads so far (Linux; elsewhere not known). */
export function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return Number.NaN;
  }
}

/** Bytes resident of a process (Linux; elsewhere not known). */
export function residentBytesOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) * 1024;
  } catch {
    return Number.NaN;
  }
}

export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
