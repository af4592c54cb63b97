// What browser and server say to each other about results: the gradebook, one grade with its explanation, release, appeals, regrades, what a
// cohort shows, certificates. Ids of items are handles here; what is kept has the author's.

import { API } from '#attempt';
import { COMPETENCIES } from '#scenario';
import { z } from 'zod';
import { APPEAL_REFUSALS, APPEAL_STATES, appealSchema } from '../appeal.ts';
import { CERTIFICATE_REFUSALS } from '../certificate.ts';
import { MARKED_PARTS } from '../design.ts';
import { GRADE_REASONS, GRADE_STATUSES } from '../grade.ts';
import { gradeSchema } from '../gradeSchema.ts';
import { RECEIPT_FAULTS } from '../receipt.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();
const bp = z.number().int();
const reason = z.string().trim().min(1).max(20_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const gradebookRowSchema = z.object({
  person: id,
  name: z.string().nullable(),
  sitting: id,
  try: z.number().int(),
  tries: z.number().int(),
  status: z.enum(GRADE_STATUSES),
  bp,
  passed: z.boolean().nullable(),
  because: z.enum(GRADE_REASONS),
  notReached: z.number().int(),
  leftOut: z.array(z.string()).readonly(),
  critical: z.array(z.string()).readonly(),
  cases: z.array(z.object({ name: z.string(), bp: bp.nullable() })).readonly(),
  competencies: z.array(z.object({ competency: z.enum(COMPETENCIES), bp })).readonly(),
  hash,
});

export const gradebookSchema = z.object({
  exam: id,
  title: z.string(),
  releasedAtMs: moment.nullable(),
  rows: z.array(gradebookRowSchema).readonly(),
});
export type Gradebook = z.infer<typeof gradebookSchema>;

/** Forms in which the gradebook can be fetched. */
export const EXPORT_FORMS = ['json', 'csv'] as const;

/** One grade and those before it. */
export const gradeViewSchema = z.object({
  grade: gradeSchema,
  hash,
  versions: z
    .array(
      z.object({
        version: z.number().int(),
        bp,
        passed: z.boolean(),
        reason: z.string(),
        atMs: moment,
        hash,
      }),
    )
    .readonly(),
  /** What examiners wrote to the candidate, case by case. */
  words: z.array(z.object({ attempt: id, part: z.enum(MARKED_PARTS).nullable(), words: z.string() })).readonly(),
  appeals: z.array(z.object({ appeal: appealSchema, state: z.enum(APPEAL_STATES) })).readonly(),
  /** Why none may be lodged now; null: one may. */
  mayAppeal: z.enum(APPEAL_REFUSALS).nullable(),
  certificate: z.union([z.object({ certificate: id }), z.object({ refusal: z.enum(CERTIFICATE_REFUSALS) })]),
});
export type GradeView = z.infer<typeof gradeViewSchema>;

/** Confirms the grades as they are shown, and lets candidates see them. */
export const releaseSchema = z.strictObject({
  /** Hashes of the grades that were looked at; one that has changed stops the release. */
  grades: z
    .array(z.strictObject({ sitting: id, hash }))
    .min(1)
    .max(20_000),
  reason: reason.optional(),
});
export type Release = z.infer<typeof releaseSchema>;
export const releasedSchema = z.object({
  releasedAtMs: moment.nullable(),
  /** What keeps it from being released: grades that are provisional, or have changed meanwhile. */
  held: z.array(z.object({ sitting: id, why: z.enum(['provisional', 'changedMeanwhile']) })).readonly(),
});
export type Released = z.infer<typeof releasedSchema>;

const undefinedFigure = z.object({ status: z.literal('undefined'), reason: z.string() });
const difference = z.union([z.object({ difference: z.number(), low: z.number(), high: z.number() }), undefinedFigure]);
const detection = z
  .union([
    z.object({ dPrime: z.number(), criterion: z.number(), criterionLower: z.number(), criterionUpper: z.number() }),
    undefinedFigure,
  ])
  .nullable();

export const cohortViewSchema = z.object({
  report: z.object({
    people: z.number().int(),
    cases: z.number().int(),
    undecided: z.number().int(),
    keptBack: z.boolean(),
    drift: z
      .object({ whole: detection, firstHalf: detection, secondHalf: detection, towardsRefusal: difference })
      .nullable(),
    symmetry: z
      .object({
        cells: z
          .array(
            z.object({
              lawful: z.enum(['favourable', 'adverse']),
              right: z.boolean(),
              cases: z.number().int(),
              people: z.number().int(),
              meanBp: z.number().nullable(),
            }),
          )
          .readonly(),
        right: difference.nullable(),
        wrong: difference.nullable(),
      })
      .nullable(),
  }),
  profile: z.object({
    people: z.number().int(),
    passed: z
      .object({ count: z.number(), of: z.number(), share: z.number(), low: z.number(), high: z.number() })
      .nullable(),
    competencies: z
      .array(z.object({ competency: z.enum(COMPETENCIES), people: z.number().int(), meanBp: z.number().nullable() }))
      .readonly(),
  }),
});
export type CohortView = z.infer<typeof cohortViewSchema>;

/** A receipt that a candidate kept, held against the record. */
export const checkReceiptSchema = z.strictObject({ text: z.string().min(1).max(200_000), hash });
export const checkedReceiptSchema = z.object({
  faults: z.array(z.object({ code: z.enum(RECEIPT_FAULTS), attempt: id.nullable() })).readonly(),
});
export type CheckedReceipt = z.infer<typeof checkedReceiptSchema>;

const of = (exam: string): string => `${API}/exams/${encodeURIComponent(exam)}`;
const sitting = (one: string): string => `${API}/sittings/${encodeURIComponent(one)}`;

export const RESULT_PATHS = {
  gradebook: (exam: string) => `${of(exam)}/gradebook`,
  gradebookAs: (exam: string, form: (typeof EXPORT_FORMS)[number]) => `${of(exam)}/gradebook.${form}`,
  release: (exam: string) => `${of(exam)}/release`,
  cohort: (exam: string) => `${of(exam)}/cohort`,
  grade: (one: string) => `${sitting(one)}/grade`,
  checkReceipt: (one: string) => `${sitting(one)}/receipt/check`,
} as const;
