// What an author writes in scenario.yaml. The descriptions below are the authors' reference: they become the JSON Schema that
// editors show. Values that begin with "=" are CEL expressions over the draw, the facts and the setting.

import { z } from 'zod';
import { EXPRESSIONS, NAME_GENDERS, POSTURES } from '#people';
import { DOCUMENT_KINDS } from '#documents';
import { ALLIANCES, HABITS, INTERPRETER_GENDERS, MEMORY_KINDS, QUESTION_TYPES, RECALLS } from '#interview';
import { basis, dilemmaEntry, type DilemmaSource } from './dilemmaSchema.ts';
import { conductSchema } from './procedure.ts';
import { agencyName, makeAgencySchema, makeRegisterSchema, signalSchema } from './registerSchema.ts';
import { CUES } from './cue.ts';
import { TESTIMONY_WORDS } from './testimony.ts';
import { CAUSES, FLAG_STEPS, WEIGHTS } from './weighing.ts';

const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .describe('A word in lower camel case or with hyphens, unique in its list.');
const cel = z.string().min(1).describe('A CEL condition, for example: asked("purpose") > 0 && told("stay.purpose")');

/** A literal, a list, a record, or "=…" for an expression. */
const value: z.ZodType<AuthoredValue> = z.lazy(() =>
  z.union([z.string(), z.number().int(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]),
);
export type AuthoredValue =
  | string
  | number
  | boolean
  | null
  | readonly AuthoredValue[]
  | { readonly [key: string]: AuthoredValue };

const factValues = z.record(z.string(), value).describe('Fact names of the vocabulary and their values.');

export const DIMENSIONS = ['outcome', 'justification', 'documents', 'interview', 'conduct', 'record'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const COMPETENCIES = [
  'entryConditions',
  'documentExamination',
  'faceComparison',
  'stayCalculation',
  'registerChecks',
  'openInterviewing',
  'puttingInconsistencies',
  'interpreterUse',
  'protectionDuty',
  'safeguarding',
  'dignity',
  'nonDiscrimination',
  'decisionWriting',
] as const;

/** A word of the list, or a formula (`=…`) that gives one when the case is drawn. */
function wordOrFormula(words: readonly string[]): z.ZodType<string> {
  return z.string().superRefine((input, context) => {
    if (input.startsWith('=') || words.includes(input)) return;
    context.addIssue({ code: 'invalid_value', values: [...words], input });
  });
}

const draw = z
  .union([
    z.strictObject({ int: z.tuple([z.number().int(), z.number().int()]) }).describe('A whole number from min to max.'),
    z.strictObject({ pick: z.array(value).min(1) }).describe('One of these values.'),
    z.strictObject({ value }).describe('This value or expression; nothing is drawn.'),
    z
      .strictObject({ name: z.string(), gender: wordOrFormula(NAME_GENDERS).optional() })
      .describe(
        'A person’s name in the naming system of a state; gives <draw>.given, .family, .father (each "" if there is none) and .display. The gender may be a formula over earlier draws.',
      ),
    z
      .strictObject({ bearing: z.tuple([z.number().int(), z.number().int()]) })
      .describe(
        'How somebody comes across, whatever is true: gives <draw>.nerves (from min to max), .manner and .posture, drawn apart from the variant.',
      ),
    z
      .strictObject({ pattern: z.string().regex(/^[A-Z0-9#@ -]+$/) })
      .describe('A number after a pattern: # is a digit, @ a letter, all else stands as it is.'),
  ])
  .describe('How a value of the case is drawn from its seed. All chance of a case is spent here.');

const looks = z.strictObject({
  age: value.describe('Age in years.'),
  manner: wordOrFormula(EXPRESSIONS).default('neutral').describe('Expression at the start.'),
  posture: wordOrFormula(POSTURES).default('upright').describe('How they stand.'),
  constraints: z
    .record(z.string(), value)
    .optional()
    .describe('What the looks must have, for example headCovering or glasses.'),
});

const interpreting = z
  .strictObject({
    quality: value.default(88).describe('How well they interpret, 0–100; below 60 half is lost.'),
    dialect: value.default(100).describe('How far their language and the applicant’s agree, 0–100.'),
    gender: wordOrFormula(INTERPRETER_GENDERS).optional().describe('feminine or masculine, where it matters.'),
    alliance: wordOrFormula(ALLIANCES)
      .default('neutral')
      .describe('Whose side they are on; feared: the applicant does not dare to speak before them.'),
    tired: value.default(20).describe('Fatigue at the start, 0–100; from 75 on they give the sense alone.'),
    habits: z
      .partialRecord(z.enum(HABITS), z.union([z.boolean(), cel]))
      .default({})
      .describe(
        'What they are given to, each with the condition over draws and facts under which they are in this case.',
      ),
    heeds: value.default(8).describe('For how many answers they keep to a reminder; 0: not at all.'),
  })
  .describe(
    'An interpreter as a person. Lines of the applicant tagged "# rendered: softens …" are heard so from one who does that.',
  );

const person = z.strictObject({
  role: z
    .enum(['applicant', 'companion', 'interpreter', 'colleague', 'counsel', 'judge'])
    .describe('What they are here.'),
  looks,
  joins: z
    .enum(['start', 'called'])
    .default('start')
    .describe('There from the start, or only when a measure calls them.'),
  when: cel.optional().describe('Is in this case only if true.'),
  calledBy: z
    .union([id, z.array(id).min(1)])
    .optional()
    .describe('The measure that brings this person in; several, if they come and go.'),
  leavesOn: z
    .union([id, z.array(id).min(1)])
    .optional()
    .describe('The measure after which this person is no longer there; several, if they come and go.'),
  interprets: value
    .optional()
    .describe(
      'For interpreters: how well the applicant understands through them, 0–100; applicant.interpreted if not said.',
    ),
  interpreting: interpreting.optional(),
  languages: z
    .record(z.string(), z.number().int().min(0).max(100))
    .default({})
    .describe('Comprehension by language, 0–100.'),
});

const startState = z.strictObject({
  rapport: value.describe('Trust in this officer at the start, 0–100.'),
  anxiety: value.describe('0–100; drawn apart from truth: honest people are sometimes nervous.'),
  fatigue: value.describe('0–100.'),
  comprehension: value.describe('Understanding of questions without an interpreter, 0–100.'),
  interpreted: value.optional().describe('Understanding once an interpreter is there, 0–100.'),
  wishes: z
    .strictObject({ interpreter: value.optional().describe('feminine, masculine, or "" for no wish.') })
    .optional()
    .describe('What they would ask for, if they were asked.'),
});

const memory = z.strictObject({
  kind: z.enum(MEMORY_KINDS).describe('gist holds; date, sequence, count and name do not, nor what was peripheral.'),
  fact: z.string().optional().describe('The fact that a line tagged "# recalls: <memory>" states.'),
  since: value.describe('The day it happened, or how many months ago.'),
  distress: value.default(0).describe('0 an ordinary day to 3 the worst of days.'),
  told: value.default(0).describe('How often it was told before today.'),
  rehearsed: value.default(false).describe('Learnt by heart: the same each time, to the day.'),
  wrong: value.optional().describe('What is said, honestly, where it comes wrongly.'),
  level: wordOrFormula([...RECALLS, ''])
    .optional()
    .describe('How it comes the first time, where the case hangs on it; "" leaves it to chance.'),
});

const fraud = z
  .looseObject({
    technique: z.string().describe('A technique slug, see `firstline document --list`.'),
    when: cel.optional(),
  })
  .describe('A mutation of the genuine paper; further keys are parameters of the technique.');

const stamp = z
  .looseObject({
    page: value.describe('Number of the page.'),
    state: z.string().describe('Code of the state that stamped.'),
    post: value.describe('Where.'),
    direction: value.describe('entry or exit.'),
    date: value,
    when: cel.optional(),
  })
  .describe('A border stamp on a page of a booklet; further keys as documents know them.');

const sticker = z
  .strictObject({
    page: value.describe('Number of the page it is stuck on.'),
    when: cel.optional(),
    visa: z.strictObject({
      state: z.string(),
      series: value.optional(),
      fields: z.record(z.string(), value),
      frauds: z.array(fraud).default([]),
      oddities: z.array(fraud).default([]),
    }),
  })
  .describe('A visa on a page of a booklet.');

const paper = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  state: z.string().optional().describe('Code of the issuing state; none for papers that no state issues.'),
  series: value.optional(),
  holder: id.describe('The person whose paper this claims to be.'),
  portrait: z
    .strictObject({
      of: value.default('holder').describe('holder, relative, lookAlike or stranger.'),
      yearsAgo: value.default(0),
      when: cel.optional(),
    })
    .optional()
    .describe('Whose face the paper shows, as a distance from the person at the counter.'),
  presented: z
    .enum(['start', 'asked'])
    .default('start')
    .describe('On the desk at the start, or handed over by a line tagged "# hands".'),
  when: cel.optional().describe('Exists in this case only if true.'),
  fields: z.record(z.string(), value).describe('What is printed, field by field.'),
  shows: factValues
    .default({})
    .describe('Facts that this paper states beyond its fields; "fact@page" for what only that page shows.'),
  speaksOf: z
    .record(z.string(), z.string())
    .default({})
    .describe('Field → fact, where the kind’s usual mapping does not fit; "" to state nothing.'),
  amends: z
    .record(z.string(), value)
    .optional()
    .describe(
      'For forms: what the applicant writes when asked at the counter to complete or correct a line; "": it stands.',
    ),
  stamps: z.array(stamp).default([]),
  stampedUntil: value
    .optional()
    .describe(
      'The day until which every crossing was stamped: once every page with stamps of member states has been opened, they name all stays begun by then.',
    ),
  stickers: z.array(sticker).default([]),
  frauds: z.array(fraud).default([]),
  oddities: z.array(fraud).default([]).describe('Innocent oddities: explained, noted, never a ground.'),
  chip: z
    .strictObject({ frauds: z.array(fraud).default([]), oddities: z.array(fraud).default([]) })
    .optional()
    .describe('What was done to its chip (ch-…), or has become of it (in-chip-…); beside the paper’s own lists.'),
  wear: value.default(15).describe('0 new to 100 worn out.'),
});

const register = makeRegisterSchema({ value, factValues });
const agency = makeAgencySchema({ value, factValues });

const variant = z.strictObject({
  weight: z.number().int().min(1).default(1).describe('How often a seed falls on it, beside the other weights.'),
  set: z.record(z.string(), value).default({}).describe('Draws fixed in this variant.'),
  facts: factValues.default({}).describe('Truth that differs in this variant.'),
  claims: factValues.default({}).describe('Claims that differ in this variant.'),
  expect: z
    .strictObject({
      outcome: z.union([z.string(), z.array(z.string()).min(1)]),
      grounds: z.array(z.string()).default([]).describe('Letters of the standard form, for a refusal.'),
    })
    .describe('What the law must say of the truth; the check compares.'),
});

/** Where a case can be held: what is seen behind the person, and heard. */
export const PLACES = [
  'arrivals',
  'carLane',
  'footPost',
  'train',
  'gangway',
  'visaOffice',
  'interviewRoom',
  'court',
  'publicCounter',
  'workplace',
  'street',
] as const;
export type Place = (typeof PLACES)[number];

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1).describe('Version of this file format.'),
    id,
    law: z.strictObject({
      pack: id.describe('The law that judges: scenarios/law/<pack>.yaml.'),
      decision: z
        .enum(['entry', 'exit', 'clearance', 'inland', 'removal', 'review', 'naturalisation', 'residence', 'advice'])
        .describe('What the officer decides on; which of them a pack knows, its own decisions say.'),
      date: z.iso.date().describe('The day the law is read at, YYYY-MM-DD.'),
      acknowledges: z
        .record(z.string(), z.string().min(1))
        .optional()
        .describe('Unverified or contested rules that the outcome may hang on here, each with the reason why.'),
    }),
    setting: z.strictObject({
      state: z.string().describe('Code of the fictional state whose border this is.'),
      post: id.describe('The crossing point, as a word.'),
      kind: z.enum(['air', 'land', 'sea', 'rail']).describe('What kind of crossing point it is.'),
      line: z.enum(['first', 'second']).describe('The counter, or the office behind it.'),
      startsAt: z
        .string()
        .regex(/^\d\d:\d\d$/)
        .describe('Time of day when the person steps up.'),
      waiting: z.number().int().min(0).describe('People in the queue behind.'),
      place: z
        .enum(PLACES)
        .optional()
        .describe(
          'What is seen and heard around the person; the arrivals hall where nothing is said. It changes no rule.',
        ),
    }),
    procedure: z.strictObject({
      base: id.describe('A file in scenarios/procedures.'),
      outcomes: z.array(z.string()).optional().describe('Outcomes offered, if not the procedure’s own list.'),
      costs: z.record(z.string(), z.number().int().min(0)).optional().describe('Seconds that acts cost here.'),
      notApplicable: z.array(z.string()).optional().describe('Steps (M01…) that cannot apply in this case.'),
    }),
    languages: z
      .array(z.string())
      .min(1)
      .describe(
        'Languages this case is complete in, a file each in locales/; English (en), the source, is among them.',
      ),
    minutes: z.number().int().min(1).describe('How long a trainee needs, about.'),
    level: z.number().int().min(1).max(5).describe('Difficulty: 1 for a first week, 5 for the hardest.'),
    competencies: z.array(z.enum(COMPETENCIES)).min(1).describe('What this case trains.'),
    contentNotes: z.array(id).default([]).describe('Text ids below note.'),
    bulletins: z.array(id).default([]).describe('Text ids below bulletin: what the shift has been told.'),
    draw: z
      .record(z.string(), draw)
      .default({})
      .describe('Values drawn from the seed, in order; later ones may use earlier ones.'),
    people: z.record(id, person).describe('Who is there or can be called; one of them is the applicant.'),
    applicant: startState.describe('How the person at the counter feels at the start.'),
    facts: factValues.describe('The truth, laid over the pack’s baseline of a person who meets every condition.'),
    claims: factValues
      .default({})
      .describe('What the applicant says as long as they are not candid, where it differs from the truth.'),
    file: z.array(z.string()).default([]).describe('Facts known from the start, from the file or the bulletin.'),
    papers: z.record(id, paper).describe('Every paper of the case, genuine or not.'),
    registers: z.record(id, register).default({}).describe('What can be queried, and what it answers.'),
    signals: z
      .record(id, signalSchema)
      .optional()
      .describe('Signs that oblige: of trafficking, violence, illness, a child at risk. Part of the key.'),
    agencies: z
      .partialRecord(agencyName, agency)
      .optional()
      .describe('Who can be called in from here, and what they answer.'),
    reluctance: z
      .record(
        id,
        z.strictObject({
          fact: z.string(),
          threshold: value.describe(
            'Readiness at which it is told, 0–100: 10 for a stranger, 35, 55, 70 for the deepest.',
          ),
          gate: cel.optional().describe('Must hold whatever the readiness: a private room, an interpreter …'),
          when: cel
            .optional()
            .describe(
              'Where there is something to hold back at all; elsewhere it is no matter of the score. Always, if left out.',
            ),
          opensWith: z
            .array(z.string())
            .min(1)
            .describe('Questions, in order, after which it is told; the debrief shows them.'),
        }),
      )
      .default({})
      .describe('Facts that are told only to an officer who has earned it.'),
    memory: z
      .record(id, memory)
      .optional()
      .describe(
        'Details that are remembered as people remember: ink asks recall("name") and is told exact, about, wrong or none, fixed by the draw.',
      ),
    args: z.record(z.string(), value).default({}).describe('Placeholders of the texts and their values.'),
    dilemmas: z
      .record(id, dilemmaEntry)
      .default({})
      .describe('Moments with several ways out, none of them a trick: of the collection (use), or this case’s own.'),
    critical: z
      .record(id, z.strictObject({ when: cel, basis }))
      .default({})
      .describe('Errors that fail an attempt whatever the sum, beyond those of the procedure.'),
    conduct: conductSchema
      .default({})
      .describe('As in the procedure, for what only this case can show; goes before it.'),
    twins: z
      .strictObject({
        without: z
          .partialRecord(z.enum(CUES), z.string().min(1))
          .default({})
          .describe('Cues that would change more than looks and words here, each with the reason.'),
      })
      .default({ without: {} })
      .describe('Matched pairs: the case drawn twice, alike but for a name, an origin, a faith, a gender or looks.'),
    discrepancies: z
      .record(
        id,
        z.strictObject({
          fact: z.string().describe('The fact of which statements differ.'),
          when: z
            .string()
            .min(1)
            .optional()
            .describe('CEL: only in the cases where this is true; the first that holds is taken.'),
          weight: z.enum(WEIGHTS).describe('An innocent difference, or one that must be followed up.'),
          causes: z
            .array(z.enum(CAUSES))
            .default([])
            .describe('Innocent causes that are right here, see AUTHORING.md.'),
          leadsTo: z
            .array(z.enum(FLAG_STEPS))
            .default([])
            .describe('Steps that a red flag rightly leads to; any of them is right.'),
        }),
      )
      .optional()
      .describe('Statements that differ in this case, and what a careful officer makes of each.'),
    testimony: z
      .record(
        z.string(),
        z.record(
          id,
          z.strictObject({
            when: cel.optional().describe('Only in the cases where this is true; the first entry that holds is taken.'),
            basis: basis.optional(),
            answers: z.record(z.string(), z.enum(TESTIMONY_WORDS)).describe('Line id of a choice → how that answers.'),
          }),
        ),
      )
      .optional()
      .describe('Questions put to the officer (knots with "# asks:"), and what each answer to them is worth.'),
    scoring: z.strictObject({
      passPercent: z.number().int().min(1).max(100).default(60).describe('Share of all points that passes.'),
      weights: z
        .strictObject(
          Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, z.number().int().min(0)])) as Record<
            Dimension,
            z.ZodNumber
          >,
        )
        .describe('How much each part counts; together 100.'),
      toExplore: z
        .record(z.string(), z.array(z.enum(QUESTION_TYPES)))
        .default({})
        .describe('Material topics that must be asked about, and with which types of question.'),
    }),
    variants: z
      .record(id, variant)
      .refine((all) => Object.keys(all).length > 0, 'there must be at least one variant')
      .describe('The ways this case can be: same outside, different truth.'),
  })
  .describe('One training case with all its variants.');

/** As it stands in the file: dilemmas of the collection are named. */
export type WrittenScenario = z.infer<typeof scenarioSchema>;
/** With its dilemmas whole. */
export type ScenarioSource = Omit<WrittenScenario, 'dilemmas'> & {
  readonly dilemmas: Readonly<Record<string, DilemmaSource>>;
};
export type PaperSource = ScenarioSource['papers'][string];
export type RegisterSource = ScenarioSource['registers'][string];
export type DrawSource = ScenarioSource['draw'][string];
