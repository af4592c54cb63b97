// A grade as it is kept and sent: what is read back is held against this, so that a row that was damaged is noticed and named.

import { z } from 'zod';
import { COMPETENCIES } from '#scenario';
import { ITEM_CLASSES } from './accommodations.ts';
import { GRADE_REASONS, GRADE_STATUSES, sealGrade, type Grade } from './grade.ts';
import { MARK_ROUNDS } from './mark.ts';

const id = z.string().min(1).max(200);
const whole = z.number().int();
const bp = z.number().int().min(0).max(10_000);
const acts = z.array(whole).readonly();
const explanation = z.strictObject({ code: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) });

export const gradeSchema = z.strictObject({
  format: z.literal(1),
  sitting: id,
  person: id,
  try: whole.min(1),
  status: z.enum(GRADE_STATUSES),
  waitsFor: z.array(z.strictObject({ attempt: id, for: z.enum(['examiner', 'adjudication', 'ruling']) })).readonly(),
  share: z.string().regex(/^\d+\/[1-9]\d*$/),
  bp,
  passMarkBp: bp,
  passed: z.boolean(),
  because: z.enum(GRADE_REASONS),
  notReached: whole.min(0),
  leftOut: z.array(z.strictObject({ class: z.enum(ITEM_CLASSES), items: whole, points: whole })).readonly(),
  critical: z
    .array(
      z.strictObject({
        id: z.string(),
        basis: z.string(),
        acts,
        provisional: z.literal(true).exactOptional(),
        attempt: id,
        counts: z.boolean(),
      }),
    )
    .readonly(),
  cases: z
    .array(
      z.strictObject({
        position: whole.min(0),
        name: z.string(),
        attempt: id,
        reached: z.boolean(),
        weight: whole.min(0),
        playHash: z.string(),
        keyHash: z.string(),
        bp: bp.nullable(),
        cappedBp: bp.nullable(),
        rests: z.array(z.strictObject({ round: z.enum(MARK_ROUNDS), examiner: id })).readonly(),
      }),
    )
    .readonly(),
  competencies: z
    .array(z.strictObject({ competency: z.enum(COMPETENCIES), weight: whole.nullable(), bp, items: whole }))
    .readonly(),
  items: z
    .array(
      z.strictObject({
        attempt: id,
        id,
        competency: z.enum(COMPETENCIES),
        points: whole,
        max: whole,
        byExaminer: z.strictObject({ bp }).nullable(),
        leftOut: z.enum([...ITEM_CLASSES, 'examiner', 'unmarked']).nullable(),
        worthPpm: whole,
        wonPpm: whole,
        acts,
        provisions: z.array(z.string()).readonly(),
        explanation,
      }),
    )
    .readonly(),
}) satisfies z.ZodType<Grade>;

/** A kept grade; null: it is not what was kept under this hash. */
export function readGrade(text: string, hash: string): Grade | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = gradeSchema.safeParse(value);
  if (!read.success) return null;
  return sealGrade(read.data).hash === hash ? read.data : null;
}
