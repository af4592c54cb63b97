// How many test files may run side by side on this machine: as many as there are processors, fewer where memory is short.

import { availableParallelism, totalmem } from 'node:os';

export function fitWorkers(eachMb: number): number {
  // A container may be given less than the machine has; without a limit this is a huge number, or nothing.
  const given = process.constrainedMemory();
  const bytes = given > 0 ? Math.min(given, totalmem()) : totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / (eachMb * 2 ** 20))));
}
