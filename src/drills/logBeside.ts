// A log comes back to where one of the same session may be: which of them stays? Nothing that was answered is ever lost, so of two that went
// different ways both are kept.

import type { DrillLog } from './drillLog.ts';

/**
 * `new`: there was none. `known`: all of it is here already. `longer`: it goes on where the one here ends. `apart`: they went different ways, or
 * are contested differently.
 */
export type LogBeside = 'new' | 'known' | 'longer' | 'apart';

export function logBeside(kept: DrillLog | null, come: DrillLog): LogBeside {
  if (kept === null) return 'new';
  if (!isSame(kept.header, come.header)) return 'apart';
  const shared = Math.min(kept.entries.length, come.entries.length);
  if (!isSame(kept.entries.slice(0, shared), come.entries.slice(0, shared))) return 'apart';
  if (continues(kept, come)) return 'known';
  return continues(come, kept) ? 'longer' : 'apart';
}

/** Whether `long` says all that `short` says. */
function continues(long: DrillLog, short: DrillLog): boolean {
  const isLonger = long.entries.length > short.entries.length;
  if (long.entries.length < short.entries.length) return false;
  // What was ended did not go on.
  if (isLonger ? short.endedMs !== null : short.endedMs !== null && short.endedMs !== long.endedMs) return false;
  return short.contested.every((item) => long.contested.includes(item));
}

/** Alike as values, whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)));
}
