// The attempts that a server keeps for this device: the token that opens each, and how far it had come. Where the browser keeps nothing,
// they hold until the page is left.

import type { KnownAttempt } from './knownAttempt.ts';

const KEY = 'firstline.serverAttempts';
const FORMAT = 1;

/** What is known of an attempt here, and the token that opens it. Its result only the server knows. */
export interface ServerAttempt extends Omit<KnownAttempt, 'home' | 'result'> {
  readonly token: string;
}

/** Used where storage is denied. */
let unkept: readonly ServerAttempt[] = [];

export function listServerAttempts(): readonly ServerAttempt[] {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? 'null');
    return isStored(stored) ? stored.attempts.filter(isAttempt) : unkept;
  } catch {
    return unkept;
  }
}

export function knownFromServer(attempt: ServerAttempt): KnownAttempt {
  return { ...attempt, home: 'server', result: null };
}

export function selectServerAttempt(id: string): ServerAttempt | null {
  return listServerAttempts().find((one) => one.id === id) ?? null;
}

/** Adds an attempt, or puts it in the place of what was known of it. */
export function keepServerAttempt(attempt: ServerAttempt): void {
  write([attempt, ...listServerAttempts().filter(({ id }) => id !== attempt.id)]);
}

export function forgetServerAttempt(id: string): void {
  write(listServerAttempts().filter((one) => one.id !== id));
}

function write(attempts: readonly ServerAttempt[]): void {
  unkept = attempts;
  try {
    globalThis.localStorage.setItem(KEY, JSON.stringify({ format: FORMAT, attempts }));
  } catch {
    // Storage is denied or full: `unkept` holds until the page is left.
  }
}

function isStored(value: unknown): value is { readonly attempts: readonly unknown[] } {
  return isRecord(value) && value['format'] === FORMAT && Array.isArray(value['attempts']);
}

function isAttempt(value: unknown): value is ServerAttempt {
  return (
    isRecord(value) &&
    ['id', 'token', 'scenario', 'mode', 'phase'].every((key) => typeof value[key] === 'string') &&
    ['startedMs', 'changedMs', 'acts', 'clockSeconds'].every((key) => typeof value[key] === 'number') &&
    typeof value['signed'] === 'boolean'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
