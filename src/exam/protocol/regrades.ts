// What browser and server say to each other about regrades: what may be changed, what a change would do to whom, and that it was done.

import { API } from '#attempt';
import { COMPETENCIES } from '#scenario';
import { z } from 'zod';
import { examDesignSchema } from '../design.ts';
import { APPLY_REFUSALS, REGRADE_CAUSES, REGRADE_POLICIES, REGRADE_STATES } from '../regrade.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();
const bp = z.number().int();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const reason = z.string().trim().min(1).max(20_000);

/** Under what everybody is graded again; what is left out stays. */
export const tryRegradeSchema = z.strictObject({
  policy: z.enum(REGRADE_POLICIES),
  /** Content that supersedes that of cases, with another key and the same play. */
  content: z
    .array(z.strictObject({ name: z.string().min(1).max(80), contentHash: hash }))
    .max(60)
    .default([]),
  // Without the defaults of a design: what is not named stays as it is.
  design: z
    .strictObject({
      competencies: examDesignSchema.shape.competencies.unwrap(),
      critical: examDesignSchema.shape.critical.unwrap(),
      passMark: examDesignSchema.shape.passMark,
    })
    .partial()
    .default({}),
  weights: z
    .array(z.strictObject({ name: z.string().min(1).max(80), weight: z.number().int().min(0).max(1000) }))
    .max(60)
    .default([]),
  reason,
});
export type TryRegrade = z.infer<typeof tryRegradeSchema>;

const shownItem = z
  .object({ points: z.number().int(), max: z.number().int(), bp: bp.nullable(), code: z.string() })
  .nullable();

export const dryRunSchema = z.object({
  policy: z.enum(REGRADE_POLICIES),
  sittings: z.number().int(),
  changed: z.number().int(),
  raised: z.number().int(),
  lowered: z.number().int(),
  nowPass: z.array(id).readonly(),
  nowFail: z.array(id).readonly(),
  failed: z.array(id).readonly(),
  changes: z
    .array(
      z.object({
        sitting: id,
        person: id,
        oldHash: hash,
        newHash: hash,
        oldBp: bp,
        newBp: bp,
        oldPassed: z.boolean(),
        newPassed: z.boolean(),
        causes: z.array(z.enum(REGRADE_CAUSES)).readonly(),
        items: z
          .array(
            z.object({ attempt: id, id: z.string(), before: shownItem, after: shownItem, wonPpm: z.number().int() }),
          )
          .readonly(),
        stands: z.boolean(),
      }),
    )
    .readonly(),
  hash,
});

/** Work that goes on, or was interrupted. */
const work = z.object({ what: z.enum(['try', 'apply']), done: z.number().int(), of: z.number().int() });

const briefSchema = z.object({
  regrade: id,
  state: z.enum(REGRADE_STATES),
  asked: tryRegradeSchema,
  /** Null: nothing is under way. */
  work: work.nullable(),
  /** The server that worked at it is gone: it is to be tried anew. */
  isInterrupted: z.boolean(),
  /** Why it was not applied when that was asked last. */
  stopped: z.enum(APPLY_REFUSALS).nullable(),
  /** Who tried it; null: they were deleted. */
  by: z.string().nullable(),
  atMs: moment,
  appliedAtMs: moment.nullable(),
  appliedReason: z.string().nullable(),
});

/** With what it does to whom; null while that is worked out. */
export const regradeViewSchema = briefSchema.extend({
  run: dryRunSchema.nullable(),
  /** Names by pseudonym; who is not there was deleted. */
  names: z.record(z.string(), z.string()),
});
export type RegradeView = z.infer<typeof regradeViewSchema>;

const figures = dryRunSchema.pick({ sittings: true, changed: true, raised: true, lowered: true });
export const regradesSchema = z.object({
  exam: id,
  /** Each case as it is graded now, with contents that may take its place: the same play, another key. */
  cases: z
    .array(
      z.object({
        name: z.string(),
        weight: z.number().int(),
        choices: z.array(z.object({ contentHash: hash, isCurrent: z.boolean() })).readonly(),
      }),
    )
    .readonly(),
  passMarkBp: bp,
  critical: examDesignSchema.shape.critical,
  competencies: examDesignSchema.shape.competencies.unwrap(),
  /** Those that give points in what was sat: the others cannot weigh anything. */
  tested: z.array(z.enum(COMPETENCIES)).readonly(),
  regrades: z.array(briefSchema.extend({ figures: figures.nullable() })).readonly(),
});
export type Regrades = z.infer<typeof regradesSchema>;

const of = (exam: string): string => `${API}/exams/${encodeURIComponent(exam)}/regrades`;
const one = (exam: string, regrade: string): string => `${of(exam)}/${encodeURIComponent(regrade)}`;

export const REGRADE_PATHS = {
  ofExam: of,
  one,
  apply: (exam: string, regrade: string) => `${one(exam, regrade)}/apply`,
  drop: (exam: string, regrade: string) => `${one(exam, regrade)}/drop`,
} as const;
