// The log of a shift, with the logs of the cases in it; and its replay, act by act to the same digests.

import { z } from 'zod';
import type { ShiftFile } from '#scenario';
import { logSchema } from './log.ts';
import { performShift, shiftActSchema, startShift, type ShiftRefusal, type ShiftState } from './shift.ts';
import type { CaseRun } from './shiftNote.ts';

export const shiftLogSchema = z.strictObject({
  header: z.strictObject({
    format: z.literal(1),
    shift: z.string().min(1).max(80),
    /** Hash of the shift's file. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string(),
  }),
  entries: z.array(
    z.strictObject({
      seq: z.number().int().min(1),
      act: shiftActSchema,
      /** How many acts the case at the counter had then; null: nobody was there. */
      at: z.number().int().min(0).nullable(),
      digest: z.string(),
    }),
  ),
  /** By person: the log of their case. */
  cases: z.record(z.string(), logSchema),
});
export type ShiftLog = z.infer<typeof shiftLogSchema>;

export type ShiftReplayed =
  | {
      readonly ok: true;
      readonly start: ShiftState;
      readonly states: readonly ShiftState[];
      readonly final: ShiftState;
    }
  | { readonly ok: false; readonly seq: number; readonly fault: ShiftRefusal | 'sequence' | 'otherDigest' };

/** `runAt`: somebody's case as it stood after so many of its acts. */
export function replayShift(
  file: ShiftFile,
  { header, entries }: Pick<ShiftLog, 'header' | 'entries'>,
  runAt: (who: string, acts: number) => CaseRun | null,
): ShiftReplayed {
  const start = startShift(file);
  const states: ShiftState[] = [];
  let state = start;
  for (const { seq, act, at, digest } of entries) {
    if (seq !== states.length + 1) return { ok: false, seq, fault: 'sequence' };
    const run = state.counter === null || at === null ? null : runAt(state.counter.who, at);
    const outcome = performShift(file, state, act, run, header.language);
    if (!outcome.ok) return { ok: false, seq, fault: outcome.refusal };
    if (outcome.state.digest !== digest) return { ok: false, seq, fault: 'otherDigest' };
    state = outcome.state;
    states.push(state);
  }
  return { ok: true, start, states, final: state };
}
