// The form of a population, scenarios/lab/populations/<name>.yaml: what is drawn for each synthetic applicant, in which order, with which
// weights. The descriptions are the authors' documentation and go into the JSON Schema.

import { z } from 'zod';

/** Languages a text may be given in; one text alone is English. */
export const TEXT = z
  .union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/, 'a language is two letters'), z.string().min(1))])
  .describe('A text, or texts by language: { en: …, fr: … }.');
export type Text = z.infer<typeof TEXT>;

const CEL = z.string().min(1);
const NAME = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'a name is letters and digits, and begins with a small letter');
const RANGE = z.tuple([z.int(), z.int()]).refine(([min, max]) => min <= max, 'the first is not more than the second');

/** How a value is drawn, written in the place of the value. */
export const SPREAD = z.union([
  z.strictObject({ uniform: RANGE }).describe('A whole number from the first to the second, each as likely.'),
  z
    .strictObject({
      bell: z.strictObject({ mean: z.number(), deviation: z.number().nonnegative(), min: z.int(), max: z.int() }),
    })
    .describe('A whole number that lies near a middle; what falls outside is moved to the end.'),
  z.strictObject({ aged: RANGE }).describe('The day of birth of a person of that age on the day of the check.'),
  z
    .strictObject({ daysAway: RANGE })
    .describe('A date so many days after the day of the check; before it if negative.'),
  z
    .strictObject({ stateOn: z.string() })
    .describe('A fictional state that is on this list on the day, each as likely. Real states are never drawn.'),
  z.strictObject({ cel: CEL }).describe('Worked out, in CEL, of what has been drawn so far.'),
]);
export type Spread = z.infer<typeof SPREAD>;

/** The keys that mark a value as drawn. */
export const SPREAD_KEYS: readonly string[] = ['uniform', 'bell', 'aged', 'daysAway', 'stateOn', 'cel'];

const NUMBER = z.union([
  z.strictObject({ uniform: RANGE }),
  z.strictObject({
    bell: z.strictObject({ mean: z.number(), deviation: z.number().nonnegative(), min: z.int(), max: z.int() }),
  }),
]);

const OPTION = z.strictObject({
  id: NAME.describe('Conditions of later draws name it: list == "exempt".'),
  title: TEXT.optional().describe('Shown where results are told apart by it.'),
  weight: z.number().nonnegative().optional().describe('How often it is taken, beside the others; 1 if not said.'),
  numbers: z.record(NAME, NUMBER).optional().describe('Numbers that the values below may use by name.'),
  facts: z
    .record(z.string(), z.json())
    .optional()
    .describe('What is stated of the applicant: names of the vocabulary; a value, or how it is drawn.'),
});

const DRAW = z.strictObject({
  id: NAME,
  title: TEXT.optional(),
  when: CEL.optional().describe('Drawn only if this is true of what was drawn so far.'),
  report: z.literal(true).optional().describe('Results are told apart by it.'),
  options: z.array(OPTION).min(1),
});

export const POPULATION_SCHEMA = z.strictObject({
  population: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is small letters, digits and hyphens'),
  title: TEXT,
  about: TEXT.optional().describe('What it is meant to show, and what it is not.'),
  pack: z.string().describe('The law pack whose facts and lists it names.'),
  decision: z.string().optional().describe('The decision asked of the law: entry, exit, …; entry if not said.'),
  draws: z.array(DRAW).min(1).describe('Drawn one after the other. What no draw states is taken from the baseline.'),
});

export type PopulationSource = z.infer<typeof POPULATION_SCHEMA>;
export type DrawSource = z.infer<typeof DRAW>;
export type OptionSource = z.infer<typeof OPTION>;
