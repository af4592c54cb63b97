// The log of an attempt: what the trainee did and when, never what it was worth. Header and entries are append-only; state, view,
// evidence and score are functions of them and the content they name.

import { z } from 'zod';
import { CUES, EQUIPMENT } from '#scenario';
import { actSchema } from './act.ts';

export const LOG_FORMAT = 1;

/** Version of the program's rules for views and digests; a change of either is a new number. */
export const PROGRAM_VERSION = 1;

export const MODES = ['practice', 'guided', 'watch', 'exam'] as const;
export type Mode = (typeof MODES)[number];

export const logHeaderSchema = z.strictObject({
  format: z.literal(LOG_FORMAT),
  attempt: z.string().min(1).max(80),
  scenario: z.string().min(1).max(80),
  playHash: z.string().regex(/^[0-9a-f]{64}$/),
  keyHash: z.string().regex(/^[0-9a-f]{64}$/),
  program: z.number().int(),
  seed: z.number().int().min(0).max(4294967295),
  /** Fixed by whoever set the attempt up; null: the seed's own. */
  variant: z.string().nullable(),
  /** What this case differs in from its plain twin; left out: nothing, it is the plain case. */
  twin: z.enum(CUES).optional(),
  /** What the desk lacked, as a shift had it then; left out: nothing. */
  lacks: z.array(z.enum(EQUIPMENT)).min(1).optional(),
  mode: z.enum(MODES),
  language: z.string(),
});
export type LogHeader = z.infer<typeof logHeaderSchema>;

export const logEntrySchema = z.strictObject({
  /** Counts from 1. */
  seq: z.number().int().min(1),
  /** Given by whoever acted; a repeat of the id gets the first receipt. */
  id: z.string().min(1).max(80),
  act: actSchema,
  /** What the act resolved to: ids of the lines it brought. */
  resolved: z.strictObject({ lines: z.array(z.string()) }),
  /** Wall time in milliseconds since the epoch, as a record; nothing below the screens reads it. */
  atMs: z.number().int(),
  /** Digest of everything shown after this act. */
  digest: z.string(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

export const logSchema = z.strictObject({ header: logHeaderSchema, entries: z.array(logEntrySchema) });
export type Log = z.infer<typeof logSchema>;
