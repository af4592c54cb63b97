// The attempts that a server keeps for this device: the token that opens each, and how far it had come. Where the browser keeps nothing,
// they hold until the page is left.

import type { Phase } from '#scenario';

const KEY = 'firstline.serverAttempts';
const FORMAT = 1;

export interface ServerAttempt {
  readonly id: string;
  readonly token: string;
  readonly scenario: string;
  readonly mode: 'practice' | 'guided';
  readonly startedMs: number;
  readonly changedMs: number;
  readonly acts: number;
  readonly phase: Phase;
  readonly clockSeconds: number;
  readonly signed: boolean;
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
