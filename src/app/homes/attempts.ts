// Where is an attempt kept? On this device, or on a server that gave this device a token for it. Screens get the same from both; what
// talks to a server is fetched only where one is used.

import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { practiceHome } from '../practice/practiceHome.ts';
import type { StartWish } from '../practice/practicePort.ts';
import { knownFromRecord, type KnownAttempt } from './knownAttempt.ts';
import { forgetServerAttempt, knownFromServer, listServerAttempts, selectServerAttempt } from './serverAttempts.ts';

export type Home = 'device' | 'server';

/** Rejects with `OpenRefusal`. */
export async function startAttempt(home: Home, wish: StartWish): Promise<OpenAttempt> {
  if (home === 'server') return (await import('./serverHome.ts')).startServerAttempt(wish);
  const attempt = await practiceHome().startAttempt(wish);
  // Asks the browser not to clear what is kept here when room gets short; the answer changes nothing for the attempt.
  void navigator.storage?.persist?.();
  return attempt;
}

/** Rejects with `OpenRefusal`. */
export async function openAttempt(attempt: string): Promise<OpenAttempt> {
  const kept = selectServerAttempt(attempt);
  if (kept !== null) return (await import('./serverHome.ts')).openServerAttempt(kept);
  return practiceHome().openAttempt(attempt);
}

/** Newest first. */
export async function listAttempts(): Promise<readonly KnownAttempt[]> {
  const records = await practiceHome().listAttempts();
  return [...records.map(knownFromRecord), ...listServerAttempts().map(knownFromServer)].sort(
    (a, b) => b.changedMs - a.changedMs,
  );
}

/** An attempt on a server is only forgotten here. */
export async function deleteAttempt({ id, home }: KnownAttempt): Promise<void> {
  if (home === 'server') forgetServerAttempt(id);
  else await practiceHome().deleteAttempt(id);
}
