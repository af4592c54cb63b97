// Where is an attempt kept? On this device, or on a server that gave this device a token for it. Screens get the same from both.

import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { practiceHome } from '../practice/practiceHome.ts';
import { knownFromRecord, type KnownAttempt } from './knownAttempt.ts';

export async function openAttempt(attempt: string): Promise<OpenAttempt> {
  return (await practiceHome()).openAttempt(attempt);
}

/** Newest first. */
export async function listAttempts(): Promise<readonly KnownAttempt[]> {
  const records = await (await practiceHome()).listAttempts();
  return records.map(knownFromRecord).sort((a, b) => b.changedMs - a.changedMs);
}

export async function deleteAttempt({ id }: KnownAttempt): Promise<void> {
  await (await practiceHome()).deleteAttempt(id);
}
