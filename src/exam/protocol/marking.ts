// What browser and server say to each other about marking: an examiner's tasks, one attempt as they see it, their mark, comments on moments, and
// how far examiners agree. An examiner meets a code, never a person, and never another's mark before their own is frozen.

import { API, RUBRIC } from '#attempt';
import { STEP_MARKS } from '#scoring';
import { z } from 'zod';
import { MARKED_PARTS } from '../design.ts';
import { MARK_FAULTS, MARK_ROUNDS, markBodySchema } from '../mark.ts';
import { DISAGREEMENTS } from '../marking.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();

export const markTaskSchema = z.object({
  exam: id,
  title: z.string(),
  attempt: id,
  /** Under which the attempt is known here. */
  code: z.string(),
  case: z.string(),
  round: z.enum(MARK_ROUNDS),
  state: z.enum(['toDo', 'begun', 'frozen']),
  parts: z.array(z.enum(MARKED_PARTS)).readonly(),
});
export const markTasksSchema = z.object({ tasks: z.array(markTaskSchema).readonly() });
export type MarkTasks = z.infer<typeof markTasksSchema>;

export const commentSchema = z.object({
  comment: id,
  /** After so many acts. */
  act: z.number().int().min(0),
  words: z.string(),
  /** Whether it is one's own. */
  own: z.boolean(),
  atMs: moment,
});
export type MarkComment = z.infer<typeof commentSchema>;

export const toMarkSchema = z.object({
  task: markTaskSchema,
  language: z.string(),
  /** Acts of the replay. */
  acts: z.number().int(),
  /** What the candidate wrote as reasons. */
  rationale: z.string(),
  /** Grounds of which nothing was put: they cap the reasons. */
  unput: z.number().int(),
  /** Steps as the program marked them. */
  steps: z
    .array(
      z.object({
        step: z.string(),
        mark: z.enum(STEP_MARKS),
        acts: z.array(z.number().int()).readonly(),
        max: z.number().int(),
      }),
    )
    .readonly(),
  /** Labels of the candidate's own words that count against them and nobody has ruled on. */
  labels: z
    .array(z.object({ act: z.number().int(), words: z.string(), label: z.string(), contested: z.boolean() }))
    .readonly(),
  body: markBodySchema,
  frozenAtMs: moment.nullable(),
  /** For who adjudicates: what the two disagree about, and both marks, without names. */
  between: z
    .object({ over: z.array(z.enum(DISAGREEMENTS)).readonly(), marks: z.array(markBodySchema).readonly() })
    .nullable(),
  comments: z.array(commentSchema).readonly(),
});
export type ToMark = z.infer<typeof toMarkSchema>;

/** The mark so far; it replaces what was there. To freeze it the whole is sent again, so that nothing is frozen that was not seen. */
export const writeMarkSchema = z.strictObject({ body: markBodySchema });
export const markedSchema = z.object({
  frozenAtMs: moment.nullable(),
  /** What keeps it from being frozen. */
  faults: z.array(z.object({ code: z.enum(MARK_FAULTS), at: z.string() })).readonly(),
});
export type Marked = z.infer<typeof markedSchema>;

export const writeCommentSchema = z.strictObject({
  act: z.number().int().min(0).max(1_000_000),
  words: z.string().trim().min(1).max(4000),
});

export const dealSchema = z.strictObject({
  /** Examiners beside those of the exam's list whom each must not mark: their own trainees. */
  not: z
    .array(z.strictObject({ examiner: id, person: id }))
    .max(20_000)
    .default([]),
});
export const dealtSchema = z.object({
  tasks: z.number().int(),
  /** Attempts for which there were not enough examiners, by code. */
  without: z.array(z.string()).readonly(),
});

const undefinedFigure = z.object({ status: z.literal('undefined'), reason: z.string() });
const interval = { n: z.number(), observed: z.number(), expected: z.number() };

export const agreementSchema = z.object({
  criteria: z
    .array(
      z.object({
        criterion: z.enum(['all', ...RUBRIC]),
        pairs: z.number().int(),
        kappa: z.union([
          z.object({ ...interval, kappa: z.number(), se: z.number(), lower: z.number(), upper: z.number() }),
          undefinedFigure,
        ]),
        ac1: z.union([z.object({ ...interval, ac1: z.number() }), undefinedFigure]),
      }),
    )
    .readonly(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** How marking of an exam stands, for who runs it. */
export const markingProgressSchema = z.object({
  attempts: z.number().int(),
  final: z.number().int(),
  open: z.number().int(),
  adjudication: z.number().int(),
  examiners: z.array(z.object({ person: id, tasks: z.number().int(), frozen: z.number().int() })).readonly(),
});
export type MarkingProgress = z.infer<typeof markingProgressSchema>;

const of = (exam: string): string => `${API}/exams/${encodeURIComponent(exam)}/marking`;
const task = (attempt: string): string => `${API}/marking/${encodeURIComponent(attempt)}`;

export const MARKING_PATHS = {
  /** One's own tasks. */
  tasks: () => `${API}/marking`,
  task,
  freeze: (attempt: string) => `${task(attempt)}/freeze`,
  comments: (attempt: string) => `${task(attempt)}/comments`,
  progress: of,
  deal: (exam: string) => `${of(exam)}/deal`,
  agreement: (exam: string) => `${of(exam)}/agreement`,
} as const;
