// What a trainee can do. An attempt is the ordered list of these, so this file is the vocabulary of every log. Ids inside an act are
// the author's (knots, papers, options); at the edge the gate replaces them by handles, so that none of them leaves the authority.

import { z } from 'zod';
import { INSTRUMENTS, LIGHTS, SIDES } from '#documents';
import { HEARD_FLAGS, QUESTION_TYPES } from '#interview';
import {
  AGENCY_NAMES,
  CAUSES,
  CONSENTS,
  FLAG_STEPS,
  PASSED_ON,
  QUERY_REASONS,
  RECORD_CHECKS,
  REFERRAL_REASONS,
  SIGNAL_KIND_NAMES,
  URGENCIES,
} from '#scenario';
import { CONFIDENCES } from './confidence.ts';
import { LINE_VERDICTS } from './lineVerdict.ts';
import { CONCLUSIONS, FACE_FEATURES, FEATURE_RATINGS } from '#people';

const text = z.string().max(20_000);
const ref = z.string().min(1).max(80);
/** Where the grazing lamp stands; left unless told, and of no meaning to other lights. */
const from = z.enum(SIDES).optional();

export const decisionSchema = z.strictObject({
  outcome: ref,
  /** For each ground: the letter (or rule id), the statements or findings that carry it, and the act in which it was put. */
  grounds: z
    .array(
      z.strictObject({
        ground: ref,
        evidence: z.array(ref).max(40),
        put: z.boolean().describe('The officer states that this was put to the person.'),
        putAt: z.number().int().min(0).optional().describe('The act in which it was put, where the officer names it.'),
      }),
    )
    .max(12),
  /** What the person is told: reasons, remedy, next step, remaining days … */
  told: z.array(ref).max(20),
  rationale: text,
  confidence: z.enum(CONFIDENCES),
});
export type Decision = z.infer<typeof decisionSchema>;

/** The rubric of interviewing.md section 7, each 1 (unsafe) to 4 (strong). */
export const RUBRIC = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const;
export type RubricCriterion = (typeof RUBRIC)[number];

const tiltStep = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
/** 2 a reading glass, 3 a loupe, 4 a microscope; the place is in millimetres on the page and falls into a fixed cell. */
const cell = {
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  x: z.number().int().min(0).max(300),
  y: z.number().int().min(0).max(400),
};

/** How free words were heard, kept with the act that said them: a replay never listens again. */
const heardSchema = z.strictObject({
  /** The question they reached; null: none, or several. */
  question: ref.nullable(),
  among: z.array(ref).max(5),
  label: z.enum(QUESTION_TYPES),
  fitting: z.boolean(),
  flags: z.array(z.enum(HEARD_FLAGS)),
  /** The rule that decided the label. */
  rule: ref,
  /** Versions of the rules for hearing and for matching. */
  hearing: z.number().int(),
  matching: z.number().int(),
});
export type HeardWords = z.infer<typeof heardSchema>;

/** Longest question in one's own words. */
export const LONGEST_WORDS = 400;

export const actSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), question: ref }),
  z.strictObject({
    type: z.literal('say'),
    words: z.string().trim().min(1).max(LONGEST_WORDS),
    /** To whom; left out: to whoever it concerns. */
    to: ref.optional(),
    /** Filled in by the authority alone. */
    heard: heardSchema.optional(),
  }),
  /** Which of the questions the last words meant. */
  z.strictObject({ type: z.literal('mean'), question: ref }),
  /** The label of one's own words in that act is not accepted. */
  z.strictObject({ type: z.literal('contest'), act: z.number().int().min(1), reason: text }),
  z.strictObject({ type: z.literal('choose'), choice: ref }),
  z.strictObject({ type: z.literal('open'), paper: ref, page: ref }),
  z.strictObject({ type: z.literal('light'), paper: ref, page: ref, light: z.enum(LIGHTS), from }),
  z.strictObject({
    type: z.literal('magnify'),
    paper: ref,
    page: ref,
    light: z.enum(LIGHTS),
    from,
    ...cell,
  }),
  z.strictObject({
    type: z.literal('tilt'),
    paper: ref,
    page: ref,
    step: tiltStep,
  }),
  z.strictObject({ type: z.literal('readMrz'), paper: ref }),
  z.strictObject({ type: z.literal('readChip'), paper: ref }),
  z.strictObject({ type: z.literal('readSeal'), paper: ref, page: ref }),
  z.strictObject({
    type: z.literal('compare'),
    paper: ref,
    page: ref,
    light: z.enum(LIGHTS),
    from,
    /** The reference tilted as the paper is, or under the same glass at the same place. */
    step: tiltStep.optional(),
    glass: z.strictObject(cell).optional(),
  }),
  z.strictObject({ type: z.literal('look'), person: ref }),
  z.strictObject({
    type: z.literal('compareFaces'),
    paper: ref,
    ratings: z.partialRecord(z.enum(FACE_FEATURES), z.enum(FEATURE_RATINGS)),
    conclusion: z.enum(CONCLUSIONS),
    confidence: z.enum(CONFIDENCES),
  }),
  z.strictObject({
    type: z.literal('find'),
    paper: ref,
    page: ref,
    area: ref,
    /** The lamp, or the machine that told it. */
    light: z.enum(INSTRUMENTS),
    term: ref,
    note: text.optional(),
  }),
  z.strictObject({ type: z.literal('withdraw'), finding: ref }),
  z.strictObject({ type: z.literal('judge'), fact: ref, value: z.union([z.string().max(80), z.boolean()]) }),
  z.strictObject({
    type: z.literal('query'),
    register: ref,
    /** In words. */
    reason: text.optional(),
    /** From the list; a register that has a kind gives nothing without. */
    purpose: z.enum(QUERY_REASONS).optional(),
  }),
  /** Holding a record against person or paper, or asking whoever entered it. */
  z.strictObject({ type: z.literal('confirm'), register: ref, record: ref, by: z.enum(RECORD_CHECKS) }),
  /** Whose a record is, as the officer has it; the last word stands. */
  z.strictObject({ type: z.literal('attribute'), register: ref, record: ref, theirs: z.boolean() }),
  z.strictObject({
    type: z.literal('refer'),
    to: z.enum(AGENCY_NAMES),
    why: z.enum(REFERRAL_REASONS),
    passes: z.array(z.enum(PASSED_ON)).max(PASSED_ON.length),
    consent: z.enum(CONSENTS),
    urgency: z.enum(URGENCIES),
    words: text.optional(),
  }),
  z.strictObject({
    type: z.literal('respond'),
    dilemma: ref,
    option: ref,
    /** Where every way out is rated: each once, from 0 (harmful) to 4 (very good); the option done is one rated best. */
    ratings: z
      .array(z.strictObject({ option: ref, rating: z.number().int().min(0).max(4) }))
      .max(6)
      .optional(),
  }),
  z.strictObject({ type: z.literal('wait'), seconds: z.number().int().min(1).max(600) }),
  /** `about`: what it is seen as a sign of. */
  z.strictObject({ type: z.literal('note'), text, about: z.enum(SIGNAL_KIND_NAMES).optional() }),
  z.strictObject({ type: z.literal('decide'), decision: decisionSchema }),
  z.strictObject({ type: z.literal('sign') }),
  z.strictObject({
    type: z.literal('review'),
    reflection: text,
    marks: z.partialRecord(z.enum(RUBRIC), z.number().int().min(1).max(4)),
  }),
  z.strictObject({ type: z.literal('hint') }),
  z.strictObject({
    type: z.literal('reviewLine'),
    paper: ref,
    line: ref,
    verdict: z.enum(LINE_VERDICTS),
    against: z.array(ref).max(12).optional().describe('The statements that the line was held against.'),
  }),
  z.strictObject({
    type: z.literal('returnForm'),
    paper: ref,
    missing: z.array(ref).max(80).describe('The lines that the applicant has to complete.'),
  }),
  z.strictObject({ type: z.literal('acceptForm'), paper: ref }),
  z.strictObject({ type: z.literal('amendLine'), paper: ref, line: ref }),
  z.strictObject({
    type: z.literal('readBack'),
    statements: z.array(ref).min(1).max(80).describe('Recorded statements of the applicant, read to them.'),
  }),
  z.strictObject({
    type: z.literal('correct'),
    statement: ref.describe('The statement that they say was recorded wrongly.'),
    accept: z.boolean().describe('Whether what they say instead is recorded; else the record stands, disputed.'),
  }),
  z.strictObject({
    type: z.literal('weigh'),
    fact: ref,
    weight: z.discriminatedUnion('is', [
      z.strictObject({
        is: z.literal('legitimate'),
        cause: z.enum(CAUSES),
        holds: z
          .union([z.string().max(200), z.number().int(), z.boolean()])
          .optional()
          .describe('The value to go on with: one of those that differ. Without it the fact stays open.'),
      }),
      z.strictObject({
        is: z.literal('redFlag'),
        leadsTo: z.array(z.enum(FLAG_STEPS)).min(1).max(FLAG_STEPS.length),
      }),
    ]),
  }),
]);
export type Act = z.infer<typeof actSchema>;

/** An act as it came in: how its words were heard is the authority's own. */
export function withoutHearing(act: Act): Act {
  if (act.type !== 'say') return act;
  const { type, words, to } = act;
  return { type, words, ...(to === undefined ? {} : { to }) };
}

/** Why an act was refused; it changed nothing and is not in the log. */
export const REFUSALS = [
  'malformed',
  'notNow',
  'notOffered',
  'noSuchThing',
  'notHeld',
  'notSeen',
  'over',
  'sequence',
  'superseded',
  'late',
  'paused',
  'notKept',
] as const;
export type Refusal = (typeof REFUSALS)[number];
