// What was noted of a sitting besides its acts: how long the page was out of sight, what was pasted, how often another device went on. Facts, for
// a person to read; nothing is concluded from them, and nothing of them is in any grade.

import type { Pause } from './clock.ts';
import { inOrder, type SittingEvent } from './sittingEvent.ts';

export interface SittingFacts {
  /** How often and how long the page was out of sight; a stretch that has not ended counts until now. */
  readonly hidden: { readonly times: number; readonly ms: number };
  readonly pasted: { readonly times: number; readonly letters: number };
  /** Stretches without a sign of life. */
  readonly absent: { readonly times: number; readonly ms: number };
  /** Devices that took part, in order of first coming. */
  readonly devices: readonly string[];
  /** Acts after the deadline. */
  readonly late: number;
  /** Without what had passed since time had ended it. */
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
  let endedMs: number | null = null;
  let late = 0;
  let grantedMs = 0;
  const show = (atMs: number): void => {
    if (hiddenSince !== null) hidden.ms += Math.max(0, Math.min(atMs, endedMs ?? atMs) - hiddenSince);
    hiddenSince = null;
  };
  for (const { atMs, body } of inOrder(events)) {
    if (atMs > nowMs) break;
    switch (body.kind) {
      case 'hidden':
        if (hiddenSince !== null) break;
        hiddenSince = atMs - (body.agoMs ?? 0);
        hidden.times += 1;
        break;
      case 'shown':
        show(atMs - (body.agoMs ?? 0));
        break;
      case 'submitted':
        endedMs = atMs;
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
        // What had ended goes on.
        endedMs = null;
        grantedMs += body.ms - (body.overMs ?? 0);
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

/** A page says that it is there every quarter of a minute, and servers tell each other a little later; one that is missed may be chance. */
const QUIET_MS = 30_000;
/** Silence longer than this is absence, and is written down once it ends. */
export const AWAY_MS = 60_000;

export function presenceOf(lastHeardMs: number | null, nowMs: number): Presence {
  if (lastHeardMs === null) return 'never';
  const silentMs = nowMs - lastHeardMs;
  return silentMs <= QUIET_MS ? 'here' : silentMs <= AWAY_MS ? 'quiet' : 'away';
}

export interface LostTime {
  readonly events: readonly SittingEvent[];
  readonly pauses: readonly Pause[];
  /** The page was last heard of; null: it never said anything. */
  readonly heardMs: number | null;
  /** When time ended the sitting; null: it runs. */
  readonly endedMs: number | null;
  readonly nowMs: number;
}

/**
 * How much of the time to work passed without a sign of life since time was last given: measured, and by itself no reason to give it back.
 * An absence that goes on counts until now, none counts while the clock stood or after the end.
 */
export function lostMs({ events, pauses, heardMs, endedMs, nowMs }: LostTime): number {
  const untilMs = Math.min(nowMs, endedMs ?? nowMs);
  const given = events.findLast(({ body }) => body.kind === 'granted')?.atMs ?? 0;
  const stretches = events.flatMap(({ atMs, body }) =>
    body.kind === 'absent' ? [{ fromMs: atMs - body.ms, toMs: atMs }] : [],
  );
  if (heardMs !== null && untilMs - heardMs > AWAY_MS) stretches.push({ fromMs: heardMs, toMs: untilMs });
  return stretches
    .map(({ fromMs, toMs }) => ({ fromMs: Math.max(fromMs, given), toMs: Math.min(toMs, untilMs) }))
    .filter(({ fromMs, toMs }) => toMs > fromMs)
    .reduce((sum, { fromMs, toMs }) => {
      const stood = pauses.reduce((all, { startMs, endMs, limitMs }) => {
        const end = Math.min(endMs ?? limitMs ?? nowMs, toMs);
        return all + Math.max(0, end - Math.max(startMs, fromMs));
      }, 0);
      return sum + Math.max(0, toMs - fromMs - stood);
    }, 0);
}
