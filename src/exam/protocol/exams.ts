// What browser and server say to each other about exams as they are made: drafts, checks, who belongs to them, and their life.

import { API } from '#attempt';
import { z } from 'zod';
import { examDesignSchema } from '../design.ts';

const id = z.string().min(1).max(80);

export const EXAM_STATES = ['draft', 'ready', 'open', 'marking', 'released', 'archived'] as const;
export type ExamState = (typeof EXAM_STATES)[number];

/** From each state, where an exam may go next. */
export const NEXT_STATES: Readonly<Record<ExamState, readonly ExamState[]>> = {
  draft: ['ready'],
  ready: ['draft', 'open'],
  open: ['marking'],
  marking: ['open', 'released'],
  released: ['marking', 'archived'],
  archived: ['released'],
};

export const examViewSchema = z.object({
  exam: id,
  title: z.string(),
  state: z.enum(EXAM_STATES),
  design: examDesignSchema,
  /** Of the design as it stands: whoever changes it says which they changed. */
  version: z.string(),
  createdAtMs: z.number().int(),
  people: z.array(id),
  examiners: z.array(id),
  /** What each case is pinned to, once the exam is ready. */
  pinned: z.array(z.object({ name: z.string(), playHash: z.string(), keyHash: z.string() })),
});
export type ExamView = z.infer<typeof examViewSchema>;

/** What every page of an exam shows above it. */
export const examHeadSchema = examViewSchema.pick({ exam: true, title: true, state: true });
export type ExamHead = z.infer<typeof examHeadSchema>;

/** An exam as one of a list. */
export const examSummarySchema = examHeadSchema.extend({
  createdAtMs: z.number().int(),
  cases: z.number().int(),
  people: z.number().int(),
  examiners: z.number().int(),
  opensAtMs: z.number().int().nullable(),
  closesAtMs: z.number().int().nullable(),
});
export type ExamSummary = z.infer<typeof examSummarySchema>;
export const examListSchema = z.object({ exams: z.array(examSummarySchema) });

/** Paths below the API of what makes an exam. */
export const EXAM_PATHS = {
  exams: () => `${API}/exams`,
  exam: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}`,
  head: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/head`,
  check: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/check`,
  state: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/state`,
  people: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/people`,
} as const;

const findingSchema = z.object({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  mend: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
});

export const checkedExamSchema = z.object({
  faults: z.array(findingSchema).readonly(),
  advice: z.array(findingSchema).readonly(),
  reliability: z.unknown(),
});
export type CheckedExam = z.infer<typeof checkedExamSchema>;

export const draftExamSchema = z.strictObject({ design: examDesignSchema });

/** `version`: of the design that was changed. Where another stands there by now, nothing is written. */
export const writeExamSchema = z.strictObject({ design: examDesignSchema, version: z.string().min(1).max(80) });

export const moveExamSchema = z.strictObject({
  to: z.enum(EXAM_STATES),
  reason: z.string().trim().min(1).max(2000).optional(),
});

export const enrolSchema = z.strictObject({
  people: z.array(id).max(5000).optional(),
  examiners: z.array(id).max(500).optional(),
});
