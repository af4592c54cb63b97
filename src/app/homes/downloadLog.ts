// Takes the log of an attempt away as a file, so that nothing done is lost whatever happens to the program.

import { practiceHome } from '../practice/practiceHome.ts';

/** False if there is no log on this device. */
export async function downloadLog(attempt: string): Promise<boolean> {
  const log = await practiceHome().exportLog(attempt);
  if (log === null) return false;
  const address = URL.createObjectURL(new Blob([JSON.stringify(log, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `firstline-${log.header.scenario}-${attempt.slice(0, 8)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}
