// What does an examiner say of an attempt? Marks by rubric (interviewing.md, section 7), of the steps of the interview where the design asks for
// it (the four words of the EUAA's quality tool), rulings on labels, an overall grade for setting the standard. Frozen, it is never changed.

import { z } from 'zod';
import { RUBRIC } from '#attempt';
import { STEP_IDS, STEP_MARKS } from '#scoring';
import type { MarkedPart } from './design.ts';

export const MARK_ROUNDS = ['first', 'second', 'adjudication', 'appeal'] as const;
export type MarkRound = (typeof MARK_ROUNDS)[number];

const reason = z.string().trim().min(1).max(4000);
const rubricMark = z.number().int().min(1).max(4);

/** How an examiner finds the whole, for borderline regression (measurement.md, 7.2). */
export const OVERALL_GRADES = ['clearFail', 'borderline', 'pass', 'good', 'excellent'] as const;

export const markBodySchema = z.strictObject({
  rationale: z
    .partialRecord(z.enum(RUBRIC), rubricMark)
    .default({})
    .describe('Each criterion from 1 unsafe to 4 strong.'),
  conduct: z
    .partialRecord(z.enum(STEP_IDS), z.enum(STEP_MARKS))
    .default({})
    .describe('Steps that the examiner marks otherwise than the program; the rest stand.'),
  conductRead: z.boolean().default(false).describe('That the steps were gone through.'),
  rulings: z
    .array(z.strictObject({ act: z.number().int().min(1), ruling: z.enum(['confirmed', 'dismissed']), reason }))
    .max(1000)
    .default([])
    .describe('On how questions in the candidate’s own words were heard.'),
  overall: z.enum(OVERALL_GRADES).nullable().default(null),
  words: z.string().max(20_000).default('').describe('To the candidate, after release.'),
});
export type MarkBody = z.infer<typeof markBodySchema>;

export interface Mark {
  readonly attempt: string;
  readonly round: MarkRound;
  /** The pseudonym of the examiner. */
  readonly examiner: string;
  readonly body: MarkBody;
  /** Null: still being made, and nobody else's business. */
  readonly frozenAtMs: number | null;
}

export const MARK_FAULTS = [
  'criterionMissing',
  'stepsNotRead',
  'stepUnknown',
  'ruledTwice',
  'labelUnknown',
  'labelUnruled',
  'notAsked',
] as const;
export interface MarkFault {
  readonly code: (typeof MARK_FAULTS)[number];
  readonly at: string;
}

/** Acts whose labels count against the candidate; `waiting`: those on which a critical error hangs and nothing is ruled yet. */
export interface LabelsToRule {
  readonly acts: readonly number[];
  readonly waiting: readonly number[];
}

/** What keeps a mark from being frozen. `steps`: those that the report of the attempt has. */
export function checkMark(
  { rationale, conduct, conductRead, rulings }: MarkBody,
  parts: readonly MarkedPart[],
  steps: readonly string[],
  labels: LabelsToRule,
): MarkFault[] {
  const faults: MarkFault[] = [];
  if (parts.includes('rationale'))
    for (const criterion of RUBRIC)
      if (rationale[criterion] === undefined) faults.push({ code: 'criterionMissing', at: criterion });
  if (!parts.includes('rationale') && Object.keys(rationale).length > 0)
    faults.push({ code: 'notAsked', at: 'rationale' });
  if (parts.includes('conduct') && !conductRead) faults.push({ code: 'stepsNotRead', at: 'conduct' });
  if (!parts.includes('conduct') && Object.keys(conduct).length > 0) faults.push({ code: 'notAsked', at: 'conduct' });
  for (const step of Object.keys(conduct)) if (!steps.includes(step)) faults.push({ code: 'stepUnknown', at: step });
  for (const act of labels.waiting) faults.push({ code: 'labelUnruled', at: String(act) });
  rulings.forEach(({ act }, index) => {
    if (!labels.acts.includes(act)) faults.push({ code: 'labelUnknown', at: String(act) });
    if (rulings.findIndex((other) => other.act === act) < index) faults.push({ code: 'ruledTwice', at: String(act) });
  });
  return faults;
}
