// What browser and server say to each other about appeals: what a candidate may lodge and reads of it, what the academy sees and decides.

import { API } from '#attempt';
import { z } from 'zod';
import { APPEAL_REFUSALS, APPEAL_ROUNDS, APPEAL_STATES, appealSchema, appealStepSchema } from '../appeal.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();
const bp = z.number().int();

/** A case of the sitting, as it is spoken of. */
const caseOfSitting = z.object({ attempt: id, position: z.number().int() });

/** A candidate's own, with who decided left out. */
const ownAppeal = z.object({
  appeal: id,
  state: z.enum(APPEAL_STATES),
  lodgedAtMs: moment,
  lodge: appealSchema.shape.lodge,
  steps: z.array(z.object({ atMs: moment, body: appealStepSchema })).readonly(),
});

export const ownAppealsSchema = z.object({
  appeals: z.array(ownAppeal).readonly(),
  /** Why none may be lodged now; null: one may. */
  mayLodge: z.enum(APPEAL_REFUSALS).nullable(),
  /** The last moment for it; null: there is none. */
  untilMs: moment.nullable(),
  cases: z.array(caseOfSitting).readonly(),
});
export type OwnAppeals = z.infer<typeof ownAppealsSchema>;

/** A marking anew that an appeal opened. */
const appealMark = z.object({
  attempt: id,
  position: z.number().int(),
  examiner: z.string().nullable(),
  frozenAtMs: moment.nullable(),
});

const standingGrade = z.object({ bp, passed: z.boolean() });

export const examAppealSchema = z.object({
  appeal: appealSchema,
  state: z.enum(APPEAL_STATES),
  round: z.enum(Object.values(APPEAL_ROUNDS)).nullable(),
  /** Of the candidate; null: the person was deleted. */
  name: z.string().nullable(),
  try: z.number().int(),
  /** By pseudonyms: whoever lodged it and decided. */
  names: z.record(z.string(), z.string()),
  cases: z.array(caseOfSitting).readonly(),
  marks: z.array(appealMark).readonly(),
  /** As it holds, and as it would be if the appeal were upheld now; null: that cannot be told yet. */
  grade: standingGrade.nullable(),
  upheld: standingGrade.nullable(),
  /** Steps that whoever looks may take now. */
  may: z.array(z.enum(['marking', 'upheld', 'dismissed'])).readonly(),
  /** Why they may take none, where it is theirs to decide. */
  why: z.enum(APPEAL_REFUSALS).nullable(),
});
export type ExamAppeal = z.infer<typeof examAppealSchema>;

export const examAppealsSchema = z.object({
  exam: id,
  appeals: z.array(examAppealSchema).readonly(),
});
export type ExamAppeals = z.infer<typeof examAppealsSchema>;

export const APPEAL_PATHS = {
  ofSitting: (sitting: string) => `${API}/sittings/${encodeURIComponent(sitting)}/appeals`,
  ofExam: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/appeals`,
  steps: (appeal: string) => `${API}/appeals/${encodeURIComponent(appeal)}/steps`,
} as const;
