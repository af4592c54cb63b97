// What can a candidate keep of a sitting, and later hold against the record? A canonical text that names every attempt with the number of its
// acts and a SHA-256 over its entries, and the SHA-256 of that text. Seeds and variants are in none of them.

import { z } from 'zod';
import type { Log } from '#attempt';
import { canonicalJson, hashOf } from '#scenario';
import { ENDINGS } from './sittingEvent.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const receiptSchema = z.strictObject({
  format: z.literal(1),
  exam: z.string(),
  sitting: z.string(),
  /** The pseudonym. */
  person: z.string(),
  try: z.number().int().min(1),
  openedAtMs: z.number().int(),
  submittedAtMs: z.number().int(),
  how: z.enum(ENDINGS),
  attempts: z.array(
    z.strictObject({
      position: z.number().int().min(0),
      attempt: z.string(),
      acts: z.number().int().min(0),
      /** Acts that came after the deadline: kept, not counted. */
      late: z.number().int().min(0),
      entries: sha256,
    }),
  ),
});
type ReceiptText = z.infer<typeof receiptSchema>;

export interface SittingReceipt {
  readonly text: string;
  readonly hash: string;
}

export interface ReceiptAttempt {
  readonly position: number;
  readonly late: number;
  readonly log: Log;
}

export type SubmittedSitting = Omit<ReceiptText, 'format' | 'attempts'> & {
  readonly attempts: readonly ReceiptAttempt[];
};

export function makeReceipt({ attempts, ...sitting }: SubmittedSitting): SittingReceipt {
  const whole: ReceiptText = {
    ...sitting,
    format: 1,
    attempts: [...attempts]
      .sort((a, b) => a.position - b.position)
      .map(({ position, late, log }) => ({
        position,
        attempt: log.header.attempt,
        acts: log.entries.length,
        late,
        entries: hashEntries(log),
      })),
  };
  const text = canonicalJson(whole);
  return { text, hash: hashOf(whole) };
}

/** Over the entries and what they are bound to; the text of a canonical JSON is hashed, so that any program can do it again. */
export function hashEntries({ header, entries }: Log): string {
  const { attempt, scenario, playHash, keyHash, program } = header;
  return hashOf({ attempt, scenario, playHash, keyHash, program, entries });
}

export const RECEIPT_FAULTS = [
  'textChanged',
  'unreadable',
  'attemptMissing',
  'attemptDiffers',
  'attemptSurplus',
] as const;
export interface ReceiptFault {
  readonly code: (typeof RECEIPT_FAULTS)[number];
  readonly attempt: string | null;
}

/** In what a record differs from the receipt that was kept of it; nothing: it is the same. */
export function checkReceipt({ text, hash }: SittingReceipt, logs: readonly Log[]): ReceiptFault[] {
  const read = readReceipt(text);
  if (read === null) return [{ code: 'unreadable', attempt: null }];
  const faults: ReceiptFault[] =
    canonicalJson(read) === text && hashOf(read) === hash ? [] : [{ code: 'textChanged', attempt: null }];
  for (const { attempt, entries } of read.attempts) {
    const log = logs.find(({ header }) => header.attempt === attempt);
    if (log === undefined) faults.push({ code: 'attemptMissing', attempt });
    else if (hashEntries(log) !== entries) faults.push({ code: 'attemptDiffers', attempt });
  }
  for (const { header } of logs)
    if (!read.attempts.some(({ attempt }) => attempt === header.attempt))
      faults.push({ code: 'attemptSurplus', attempt: header.attempt });
  return faults;
}

function readReceipt(text: string): ReceiptText | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = receiptSchema.safeParse(value);
  return read.success ? read.data : null;
}
