// What was noted of a sitting besides its acts: how long the page was out of sight, what was pasted, how often another device went on. Facts, for
// a person to read; nothing is concluded from them, and nothing of them is in any grade.

import { inOrder, type SittingEvent } from './sittingEvent.ts';

export interface SittingFacts {
  /** How often and how long the page was out of sight; a stretch that has not ended counts until now. */
  readonly hidden: { readonly times: number; readonly ms: number };
  readonly pasted: { readonly times: number; readonly letters: number };
  readonly absent: { readonly times: number; readonly ms: number };
  /** Devices that took part, in order of first coming. */
  readonly devices: readonly string[];
  /** Acts after the deadline. */
  readonly late: number;
  readonly grantedMs: number;
  readonly injected: readonly string[];
}

export function factsOfSitting(events: readonly SittingEvent[], nowMs: number): SittingFacts {
  const hidden = { times: 0, ms: 0 };
  const pasted = { times: 0, letters: 0 };
  const absent = { times: 0, ms: 0 };
  const devices = new Set<string>();
  const injected: string[] = [];
  let hiddenSince: number | null = null;
  let late = 0;
  let grantedMs = 0;
  const show = (atMs: number): void => {
    if (hiddenSince !== null) hidden.ms += atMs - hiddenSince;
    hiddenSince = null;
  };
  for (const { atMs, body } of inOrder(events)) {
    if (atMs > nowMs) break;
    switch (body.kind) {
      case 'hidden':
        if (hiddenSince !== null) break;
        hiddenSince = atMs;
        hidden.times += 1;
        break;
      case 'shown':
      case 'submitted':
        show(atMs);
        break;
      case 'pasted':
        pasted.times += 1;
        pasted.letters += body.letters;
        break;
      case 'absent':
        absent.times += 1;
        absent.ms += body.ms;
        break;
      case 'device':
        devices.add(body.device);
        break;
      case 'late':
        late += 1;
        break;
      case 'granted':
        grantedMs += body.ms;
        break;
      case 'injected':
        injected.push(body.event);
        break;
      case 'opened':
      case 'caseOpened':
      case 'caseClosed':
      case 'paused':
      case 'resumed':
      case 'message':
        break;
    }
  }
  show(nowMs);
  return { hidden, pasted, absent, devices: [...devices], late, grantedMs, injected };
}

/** Whether somebody is there, by when their page was last heard of. */
export const PRESENCES = ['here', 'quiet', 'away', 'never'] as const;
export type Presence = (typeof PRESENCES)[number];

/** A page says that it is there every five seconds; two that are missed may be chance. */
const QUIET_MS = 12_000;
const AWAY_MS = 45_000;

export function presenceOf(lastHeardMs: number | null, nowMs: number): Presence {
  if (lastHeardMs === null) return 'never';
  const silentMs = nowMs - lastHeardMs;
  return silentMs <= QUIET_MS ? 'here' : silentMs <= AWAY_MS ? 'quiet' : 'away';
}
