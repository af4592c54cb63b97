// What browser and server say to each other about marking: an examiner's tasks, one attempt as they see it, their mark, comments on moments, and
// how far examiners agree. An examiner meets a code, never a person, and never another's mark before their own is frozen.

import { API, RUBRIC } from '#attempt';
import { QUESTION_TYPES } from '#interview';
import type { LawBundle } from '#law';
import { STEP_MARKS, type ExaminerRecord } from '#scoring';
import { z } from 'zod';
import { MARKED_PARTS } from '../design.ts';
import { MARK_FAULTS, MARK_ROUNDS, markBodySchema } from '../mark.ts';
import { DISAGREEMENTS } from '../marking.ts';
import { EXAM_STATES } from './exams.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();

/** Under which an attempt is known to who marks it, also in addresses; no other part of the academy knows it by this. */
const code = z.string().regex(/^[A-HJ-NP-Z2-9]{8}$/);

export const markTaskSchema = z.object({
  exam: id,
  title: z.string(),
  code,
  case: z.string(),
  round: z.enum(MARK_ROUNDS),
  state: z.enum(['toDo', 'begun', 'frozen']),
  parts: z.array(z.enum(MARKED_PARTS)).readonly(),
  /** Whether it can be marked now; an exam that is not being marked waits. */
  isOpen: z.boolean(),
});
export type MarkTaskView = z.infer<typeof markTaskSchema>;
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
export const commentsSchema = z.object({ comments: z.array(commentSchema).readonly() });

/** A label of the candidate's own words that counts against them. */
const labelSchema = z.object({
  act: z.number().int(),
  atSeconds: z.number(),
  words: z.string(),
  heardAs: z.string().nullable(),
  answer: z.array(z.string()).readonly(),
  label: z.enum(QUESTION_TYPES),
  rule: z.string(),
  contested: z.string().nullable(),
  /** Critical errors that hang on it alone. */
  carries: z.array(z.string()).readonly(),
});

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
  labels: z.array(labelSchema).readonly(),
  body: markBodySchema,
  /** Of the body as it is kept: to be sent back with the next one. */
  kept: z.string(),
  frozenAtMs: moment.nullable(),
  /** For who adjudicates: what the two disagree about, and both marks, without names. */
  between: z
    .object({ over: z.array(z.enum(DISAGREEMENTS)).readonly(), marks: z.array(markBodySchema).readonly() })
    .nullable(),
  comments: z.array(commentSchema).readonly(),
});
export type ToMark = z.infer<typeof toMarkSchema>;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
/** What an examiner looks back at, beside the views and drawings of each moment. */
export const markRecordSchema = z.object({ record: z.custom<ExaminerRecord<string>>(isObject) });
/** The law of the case with its texts. */
export const markLawSchema = z.object({ law: z.custom<LawBundle>(isObject) });

/**
 * The mark so far; it replaces what was there, if that is still what `after` tells: a mark that was changed on another device meanwhile is
 * not written over. To freeze it the whole is sent again, so that nothing is frozen that was not seen.
 */
export const writeMarkSchema = z.strictObject({ body: markBodySchema, after: z.string().max(80) });
export type WriteMark = z.infer<typeof writeMarkSchema>;
export const markedSchema = z.object({
  kept: z.string(),
  frozenAtMs: moment.nullable(),
  /** What keeps it from being frozen. */
  faults: z.array(z.object({ code: z.enum(MARK_FAULTS), at: z.string() })).readonly(),
});
export type Marked = z.infer<typeof markedSchema>;

export const writeCommentSchema = z.strictObject({
  act: z.number().int().min(0).max(1_000_000),
  words: z.string().trim().min(1).max(4000),
});

/** Why a mark cannot be written, or attempts not be dealt. */
export const MARKING_REFUSALS = ['notMarking', 'frozen', 'changedElsewhere'] as const;

export const dealSchema = z.strictObject({
  /** Whom examiners must not mark, beside people of their own cohorts: it replaces what was said before; left out, that stays. */
  not: z
    .array(z.strictObject({ examiner: id, person: id }))
    .max(20_000)
    .optional(),
});
export const dealtSchema = z.object({
  /** New tasks. */
  tasks: z.number().int(),
  /** Tasks taken from examiners who do not mark this exam any more. */
  withdrawn: z.number().int(),
  /** Attempts for which there are not enough examiners, by code. */
  without: z.array(code).readonly(),
});
export type Dealt = z.infer<typeof dealtSchema>;

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

/** Why somebody of the list marks nothing: they are no examiner (any more), or sit the exam themselves. */
export const NO_MARKERS = ['notExaminer', 'sitsIt'] as const;

/** How marking of an exam stands, for who runs it. */
export const markingProgressSchema = z.object({
  exam: id,
  title: z.string(),
  state: z.enum(EXAM_STATES),
  /** How many mark each attempt. */
  each: z.union([z.literal(1), z.literal(2)]),
  parts: z.array(z.enum(MARKED_PARTS)).readonly(),
  adjudicateBp: z.number().int(),
  attempts: z.number().int(),
  /** Of which nothing is to be marked. */
  notNeeded: z.number().int(),
  final: z.number().int(),
  open: z.number().int(),
  adjudication: z.number().int(),
  /** Still to be dealt. */
  undealt: z.number().int(),
  examiners: z
    .array(
      z.object({
        person: id,
        tasks: z.number().int(),
        begun: z.number().int(),
        frozen: z.number().int(),
        why: z.enum(NO_MARKERS).nullable(),
      }),
    )
    .readonly(),
  /** Attempts that wait for a third, and whether one has them. */
  waiting: z
    .array(z.object({ code, over: z.array(z.enum(DISAGREEMENTS)).readonly(), isDealt: z.boolean() }))
    .readonly(),
  not: z.array(z.object({ examiner: id, person: id })).readonly(),
});
export type MarkingProgress = z.infer<typeof markingProgressSchema>;

const of = (exam: string): string => `${API}/exams/${encodeURIComponent(exam)}/marking`;
const task = (one: string): string => `${API}/marking/${encodeURIComponent(one)}`;

export const MARKING_PATHS = {
  /** One's own tasks. */
  tasks: () => `${API}/marking`,
  task,
  freeze: (one: string) => `${task(one)}/freeze`,
  comments: (one: string) => `${task(one)}/comments`,
  comment: (one: string, comment: string) => `${task(one)}/comments/${encodeURIComponent(comment)}`,
  record: (one: string) => `${task(one)}/record`,
  law: (one: string) => `${task(one)}/law`,
  viewAt: (one: string, act: number) => `${task(one)}/views/${act}`,
  drawingAt: (one: string, act: number, ref: string) => `${task(one)}/views/${act}/drawings/${encodeURIComponent(ref)}`,
  progress: of,
  deal: (exam: string) => `${of(exam)}/deal`,
  agreement: (exam: string) => `${of(exam)}/agreement`,
} as const;
