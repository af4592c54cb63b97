// What browser and server say to each other about results: the gradebook, one grade with its explanation, release, what a cohort shows.
// Ids of items are handles here; what is kept has the author's.

import { actSchema, API } from '#attempt';
import { COMPETENCIES } from '#scenario';
import { z } from 'zod';
import { examDesignSchema, FEEDBACKS } from '../design.ts';
import { GRADE_REASONS, GRADE_STATUSES } from '../grade.ts';
import { gradeSchema } from '../gradeSchema.ts';
import { MARK_ROUNDS } from '../mark.ts';
import { RECEIPT_FAULTS } from '../receipt.ts';
import { ENDINGS, eventBodySchema } from '../sittingEvent.ts';
import { EXAM_STATES } from './exams.ts';

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
  waitsFor: z.array(z.object({ name: z.string(), for: z.enum(['examiner', 'adjudication', 'ruling']) })).readonly(),
  hash,
});
export type GradebookLine = z.infer<typeof gradebookRowSchema>;

/** Somebody without a grade. */
const somebody = z.object({ person: id, name: z.string().nullable(), sitting: id.nullable() });

export const gradebookSchema = z.object({
  exam: id,
  title: z.string(),
  state: z.enum(EXAM_STATES),
  releasedAtMs: moment.nullable(),
  /** What is needed of the design to read the rows. */
  design: examDesignSchema.pick({ passMark: true, critical: true, countsTry: true, tries: true, feedback: true }),
  cases: z.array(z.object({ name: z.string(), title: z.string(), weight: z.number().int() })).readonly(),
  rows: z.array(gradebookRowSchema).readonly(),
  /** On the list and never begun; still sitting; submitted and not to be graded, for a row of theirs is damaged. */
  absent: z.array(somebody).readonly(),
  sitting: z.array(somebody).readonly(),
  ungraded: z.array(somebody).readonly(),
});
export type Gradebook = z.infer<typeof gradebookSchema>;

/** Forms in which the gradebook can be fetched. */
export const EXPORT_FORMS = ['json', 'csv'] as const;

/** What a paper or topic of a case is called, so that points can be told in words. */
const metCaseSchema = z.object({
  attempt: id,
  name: z.string(),
  title: z.string(),
  /** Of the texts of the case. */
  language: z.string(),
  /** The law pack that it is under. */
  pack: z.string(),
  acts: z.number().int(),
  /** Whether it can be looked back on act by act: it was signed, and the exam allows it now. */
  mayLookBack: z.boolean(),
  papers: z.array(z.object({ paper: z.string(), kind: z.string() })).readonly(),
  topics: z.record(z.string(), z.string()),
  /** Words of the case for a critical error of its own. */
  critical: z.record(z.string(), z.string()),
  /** The acts that points or words rest on, as the candidate did them. */
  moments: z
    .array(z.object({ act: z.number().int(), atMs: moment, did: actSchema, text: z.string().nullable() }))
    .readonly(),
});

/** One grade and those before it. */
export const gradeViewSchema = z.object({
  exam: id,
  title: z.string(),
  /** Whether whoever asks is the candidate. */
  own: z.boolean(),
  /** Null: for the candidate, who knows it; or there is none any more. */
  name: z.string().nullable(),
  feedback: z.enum(FEEDBACKS),
  /** `held`: the exam keeps single points to itself; the grade has none. */
  points: z.enum(['shown', 'held']),
  submittedAtMs: moment,
  /** When the candidate could first see it; null: not yet, or not as a result. */
  releasedAtMs: moment.nullable(),
  grade: gradeSchema,
  /** Of the grade as it is kept. */
  hash,
  passMark: examDesignSchema.shape.passMark,
  tries: z.object({ left: z.number().int(), counts: examDesignSchema.shape.countsTry }),
  cases: z.array(metCaseSchema).readonly(),
  versions: z
    .array(
      z.object({
        version: z.number().int(),
        bp,
        passed: z.boolean(),
        status: z.enum(GRADE_STATUSES),
        reason: z.string(),
        atMs: moment,
        hash,
      }),
    )
    .readonly(),
  /** What the examiners whose marks it rests on wrote to the candidate, case by case. */
  words: z.array(z.object({ attempt: id, round: z.enum(MARK_ROUNDS), words: z.string() })).readonly(),
  /** What they wrote at moments. */
  comments: z.array(z.object({ attempt: id, act: z.number().int(), words: z.string() })).readonly(),
  receipt: z.object({ text: z.string(), hash: z.string() }).nullable(),
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

/** Everything the academy holds of somebody's own exams: what they did, when, what was noted, what came of it. */
export const ownRecordSchema = z.object({
  format: z.literal(1),
  person: id,
  madeAtMs: moment,
  sittings: z
    .array(
      z.object({
        sitting: id,
        exam: id,
        title: z.string(),
        try: z.number().int(),
        openedAtMs: moment,
        submittedAtMs: moment.nullable(),
        how: z.enum(ENDINGS).nullable(),
        receipt: z.object({ text: z.string(), hash: z.string() }).nullable(),
        /** `own`: the candidate's doing; else the academy's, or time's. */
        events: z.array(
          z.object({
            seq: z.number().int(),
            atMs: moment,
            by: z.enum(['own', 'academy', 'server']),
            body: eventBodySchema,
          }),
        ),
        attempts: z.array(
          z.object({
            position: z.number().int(),
            attempt: id,
            /** The first entry of its log that cannot be read any more, so that none is given; null: all can. */
            damagedAt: z.number().int().nullable(),
            /** What the candidate did, in order, with the ids that their screen used. */
            acts: z.array(z.object({ seq: z.number().int(), atMs: moment, act: z.unknown() })),
            late: z.array(z.object({ atMs: moment, lateMs: z.number().int(), act: z.unknown() })),
          }),
        ),
        /** Grades as they were released, the last last; none before the release. */
        grades: z.array(
          z.object({ version: z.number().int(), atMs: moment, reason: z.string(), hash, grade: gradeSchema }),
        ),
        words: z.array(z.object({ attempt: id, round: z.enum(MARK_ROUNDS), words: z.string() })),
        comments: z.array(z.object({ attempt: id, act: z.number().int(), words: z.string() })),
      }),
    )
    .readonly(),
});
export type OwnRecord = z.infer<typeof ownRecordSchema>;

const of = (exam: string): string => `${API}/exams/${encodeURIComponent(exam)}`;
const sitting = (one: string): string => `${API}/sittings/${encodeURIComponent(one)}`;

export const RESULT_PATHS = {
  gradebook: (exam: string) => `${of(exam)}/gradebook`,
  gradebookAs: (exam: string, form: (typeof EXPORT_FORMS)[number]) => `${of(exam)}/gradebook.${form}`,
  release: (exam: string) => `${of(exam)}/release`,
  cohort: (exam: string) => `${of(exam)}/cohort`,
  grade: (one: string) => `${sitting(one)}/grade`,
  checkReceipt: (one: string) => `${sitting(one)}/receipt/check`,
  ownRecord: () => `${API}/own/exams/record`,
} as const;
