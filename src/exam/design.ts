// What is an exam, before anybody sits it? A design: which cases, in which variants, how long, with what at hand, how marked, how it passes.
// The descriptions are the reference for whoever makes one. What is wrong with a design is found by `checkDesign`.

import { z } from 'zod';
import type { Help } from '#attempt';
import { COMPETENCIES } from '#scenario';
import { accommodationsSchema } from './accommodations.ts';

const name = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,79}$/);
const text = z.string().trim().min(1);
const moment = z.number().int().min(0).max(8_640_000_000_000_000);

/** Kinds of variant policy. */
export const VARIANT_POLICIES = ['same', 'equalByLaw', 'drawn'] as const;
export type VariantPolicy = (typeof VARIANT_POLICIES)[number];

const variantSchema = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('same'), variant: name }).describe('Everybody meets this variant, with one seed.'),
  z
    .strictObject({
      policy: z.literal('equalByLaw'),
      variants: z.array(name).min(2).max(60).describe('Variants with equal lawful outcomes, grounds and points.'),
    })
    .describe('Each person meets one of these, drawn for them.'),
  z
    .strictObject({ policy: z.literal('drawn') })
    .describe('Each person meets a variant drawn for them by its weight: outcomes may differ between people.'),
]);

const caseSchema = z.strictObject({
  name: name.describe('Name of the content: from the private pool, or shipped with the product.'),
  variants: variantSchema,
  weight: z.number().int().min(0).max(1000).default(1).describe('How much the case counts beside the others.'),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(600)
    .nullable()
    .default(null)
    .describe('Time for this case, where time is per case.'),
  acknowledgesPublic: z
    .strictObject({ by: z.string().min(1).max(80), reason: text.max(2000) })
    .nullable()
    .default(null)
    .describe('Who accepts, and why, that everybody can practise this shipped case beforehand.'),
});
export type DesignCase = z.infer<typeof caseSchema>;

const timeSchema = z.discriminatedUnion('per', [
  z.strictObject({ per: z.literal('exam'), minutes: z.number().int().min(1).max(2880) }),
  z.strictObject({ per: z.literal('case') }).describe('Each case has its own minutes, from when it is opened.'),
  z.strictObject({ per: z.literal('none') }),
]);
export type ExamTime = z.infer<typeof timeSchema>;

/** What becomes of running sittings when the window closes. */
export const AT_CLOSE = ['finish', 'end'] as const;

const windowSchema = z.strictObject({
  opensAtMs: moment,
  closesAtMs: moment.nullable().describe('Null: it stays open.'),
  atClose: z
    .enum(AT_CLOSE)
    .default('finish')
    .describe(
      'finish: who has begun keeps their time. end: it ends all, later by each one’s extra time, pauses and grants.',
    ),
});
export type ExamWindow = z.infer<typeof windowSchema>;

/**
 * What a candidate may have at hand beside the papers and the person: questions in words of their own, the reference specimens, the checks that
 * hint at what written reasons lack. The law has its own switch.
 */
export const TOOLS = ['ownWords', 'reference', 'recordChecks'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a critical error does to a sitting. */
export const CRITICAL_POLICIES = ['fail', 'cap', 'shown'] as const;

const criticalSchema = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('fail') }).describe('One confirmed critical error fails the exam.'),
  z
    .strictObject({ policy: z.literal('cap'), caseBp: z.number().int().min(0).max(10_000) })
    .describe('A case with one is worth at most this share, in hundredths of a percent.'),
  z.strictObject({ policy: z.literal('shown') }).describe('Named in the grade, without effect on it.'),
]);

export const FEEDBACKS = ['now', 'afterRelease', 'never'] as const;

/** How a pass mark was found (measurement.md, 7); a round number is none of them. */
export const STANDARDS = ['angoff', 'borderlineRegression', 'hofstee', 'contrastingGroups', 'regulation'] as const;

/** Parts that an examiner marks. `conduct`: the steps of the interview, which else stand as the program marked them. */
export const MARKED_PARTS = ['rationale', 'conduct'] as const;
export type MarkedPart = (typeof MARKED_PARTS)[number];

const markingSchema = z.strictObject({
  parts: z
    .array(z.enum(MARKED_PARTS))
    .max(MARKED_PARTS.length)
    .default(['rationale'])
    .describe('What examiners mark; the rest is automatic.'),
  examiners: z
    .union([z.literal(1), z.literal(2)])
    .default(2)
    .describe('How many mark each attempt, blind to each other.'),
  adjudicateBp: z
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(1500)
    .describe(
      'Two marks of a part that differ by more than this share of it go to a third examiner; in hundredths of a percent.',
    ),
});
export type MarkingRules = z.infer<typeof markingSchema>;

/** Config Keys and Browser Exam Keys as Safe Exam Browser makes them: SHA-256, 64 hex digits. */
const sebKey = z.string().regex(/^[0-9a-f]{64}$/);

export const examDesignSchema = z.strictObject({
  format: z.literal(1),
  title: text.max(200),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('Language of the cases, unless a person has another.'),
  cases: z.array(caseSchema).max(60),
  order: z.enum(['fixed', 'shuffled']).describe('shuffled: for each person by the seed of the sitting.'),
  time: timeSchema,
  breaks: accommodationsSchema.shape.breaks.describe('Breaks that all may take; the clock stands.'),
  tries: z.number().int().min(1).max(10).default(1),
  countsTry: z.enum(['first', 'last', 'best']).default('last').describe('Which of several sittings is the result.'),
  rulesPanel: z.enum(['open', 'closed']).describe('Whether the law may be consulted on what has come to light.'),
  tools: z
    .array(z.enum(TOOLS))
    .max(TOOLS.length)
    .default(['ownWords', 'reference'])
    .describe('What is at hand; the rest is closed.'),
  passMark: z
    .strictObject({
      bp: z.number().int().min(1).max(10_000).describe('Share that passes, in hundredths of a percent.'),
      standard: z
        .strictObject({ method: z.enum(STANDARDS), basis: text.max(4000), seBp: z.number().int().min(0).nullable() })
        .nullable()
        .default(null)
        .describe('How the mark was found, its ground, and its standard error where there is one.'),
    })
    .describe('What passes.'),
  competencies: z
    .partialRecord(z.enum(COMPETENCIES), z.number().int().min(0).max(1000))
    .nullable()
    .default(null)
    .describe('How much each competency counts in the exam; null: as the cases give it.'),
  critical: criticalSchema.default({ policy: 'fail' }),
  feedback: z.enum(FEEDBACKS).default('afterRelease'),
  window: windowSchema.nullable().default(null),
  appealDays: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .nullable()
    .optional()
    .describe('Days from release in which a candidate may object; null: without end; left out: 28.'),
  invigilation: z.string().max(20_000).default('').describe('Notes for who watches over the exam.'),
  safeExamBrowser: z
    .strictObject({ configKeys: z.array(sebKey).min(1).max(20), browserExamKeys: z.array(sebKey).max(50).default([]) })
    .nullable()
    .default(null),
  marking: markingSchema.prefault({}),
  injectable: z
    .array(
      z.strictObject({
        id: name,
        words: text.max(2000).describe('What the candidate is told, word for word the same for all.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Events that an invigilator may inject; none else.'),
  reliability: z
    .strictObject({ perCase: z.number().gt(0).lt(1), source: text.max(2000) })
    .nullable()
    .default(null)
    .describe('Reliability of one case as the academy states it, and where it has it from.'),
});
export type ExamDesign = z.infer<typeof examDesignSchema>;

/** What a candidate does without, screen and authority alike. Nobody is told in an exam what an expert would do next. */
export function withheldIn({ rulesPanel, tools }: Pick<ExamDesign, 'rulesPanel' | 'tools'>): Help[] {
  const closed = TOOLS.filter((tool) => !tools.includes(tool));
  return [...(rulesPanel === 'closed' ? (['rules'] as const) : []), ...closed, 'hints'];
}
