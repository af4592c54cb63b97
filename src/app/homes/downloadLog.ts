// Takes the log of an attempt away as a file, so that nothing done is lost whatever happens to the program.

import { saveJson } from '#ui';
import { practiceHome } from '../practice/practiceHome.ts';

/** False if there is no log on this device. */
export async function downloadLog(attempt: string): Promise<boolean> {
  const log = await practiceHome().exportLog(attempt);
  if (log === null) return false;
  saveJson(`firstline-${log.header.scenario}-${attempt.slice(0, 8)}.json`, log);
  return true;
}
