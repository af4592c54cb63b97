// The form of a law pack, scenarios/law/<id>.yaml: rules as data, each tied to its citation and its dates. The descriptions are the
// authors' documentation and go into the JSON Schema. How the parts work together is told in assess.ts.

import { z } from 'zod';

export const RULE_KINDS = [
  'condition',
  'ground',
  'requirement',
  'derogation',
  'prohibition',
  'duty',
  'conduct',
  'definition',
  'provision',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** How well the text of a rule is known: read in the source, read in a summary, from knowledge, or disputed in law. */
export const MARKS = ['verified', 'secondary', 'unverified', 'contested'] as const;
export type Mark = (typeof MARKS)[number];

/** A decision ends the check; a step comes before or beside one; a path says under which law the decision is made. */
export const OUTCOME_ROLES = ['decision', 'step', 'path'] as const;
/** What a ground does to a refusal: must is required by it, may is opened by it. */
export const FORCES = ['must', 'may'] as const;
export const CONDUCT_WEIGHTS = ['fail', 'critical', 'info'] as const;

/** What can be asked of the law: may this person enter, leave, stay; may this application be granted. */
export const DECISIONS = [
  'entry',
  'exit',
  'inland',
  'internal-border',
  'clearance',
  'residence',
  'asylum',
  'naturalisation',
  'removal',
  'review',
  'advice',
] as const;

/** The blocks of the baseline that are laid first, whatever the direction. */
export const COMMON = 'common';

const DATE = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .describe('A date, YYYY-MM-DD.');
const CEL = z.string().min(1).describe('A condition in CEL over the facts of the vocabulary.');
const MARK = z.enum(MARKS);
const IDS = z.array(z.string()).min(1);

const SOURCE = z.strictObject({
  title: z.string(),
  url: z.url(),
  from: DATE.optional().describe('In force from; rules of this source inherit it.'),
  to: DATE.optional().describe('In force until, that day included.'),
  mark: MARK.optional().describe('How well the dates are known.'),
});

const LIST = z.strictObject({
  meaning: z.string(),
  source: z.string().describe('The key of the source.'),
  entries: z.array(
    z.strictObject({
      codes: z.array(z.string()).min(1).describe('Codes of states.'),
      from: DATE.optional(),
      to: DATE.optional(),
      mark: MARK.optional(),
      fictional: z.literal(true).optional().describe('These states exist in scenarios only.'),
    }),
  ),
});

const CALENDAR = z.strictObject({
  meaning: z.string(),
  source: z.string().describe('The key of the source.'),
  days: z.array(DATE).describe('Public holidays as observed; weekends are no working days anyway.'),
});

const RULE = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9-]+(:[a-z0-9-]+)?$/, 'an id is words with hyphens, a part of a rule after a colon'),
  kind: z
    .enum(RULE_KINDS)
    .describe('condition: must be met, else its ground; requirement: an outcome; provision: informs only.'),
  step: z.string().optional().describe('The step of the decision order it belongs to.'),
  for: z.array(z.enum(DECISIONS)).min(1).optional().describe('The decisions it bears on; entry if not said.'),
  citation: z.string().min(1).describe('Article, paragraph, case.'),
  source: z.string().describe('The key of the source.'),
  mark: MARK.describe('How well the rule is known.'),
  from: DATE.optional(),
  to: DATE.optional(),
  alone: z
    .literal(true)
    .optional()
    .describe('Only where its pack is used by itself, not under another that is laid on it.'),
  when: CEL.optional().describe('When the rule applies; always if not said.'),
  unless: CEL.optional().describe(
    'An exception that must be shown: while it is unknown the rule applies, and the result is not settled.',
  ),
  atOnce: z
    .boolean()
    .optional()
    .describe(
      'Does not wait until its exception is ruled out: while that is unknown, it settles the outcome all the same.',
    ),
  test: CEL.optional().describe('For a condition: true if it is met.'),
  ground: z.string().optional().describe('The letter of refusal it founds.'),
  force: z
    .enum(FORCES)
    .optional()
    .describe(
      'must if not said. may: a discretion; its letter is among the waivable ones, and what it requires is open only.',
    ),
  orGrounds: IDS.optional().describe('Letters that practice accepts in its place.'),
  requires: IDS.optional().describe('Outcomes that must be.'),
  opens: IDS.optional().describe('Outcomes that may be: a discretion.'),
  prohibits: IDS.optional().describe('Outcomes that must not be.'),
  defeats: IDS.optional().describe('Rules that do not hold where this one does.'),
  outranks: IDS.optional().describe(
    'Steps whose rules do not hold where this one does; their letters are noted all the same.',
  ),
  softens: IDS.optional().describe(
    'Rules that lose their force where this one holds: must becomes may, a ground may be waived.',
  ),
  duty: z.string().optional().describe('What must be done beside the outcome.'),
  due: z.string().min(1).optional().describe('CEL: the last day to do it.'),
  dueHours: z.int().positive().optional().describe('Hours to do it in.'),
  on: IDS.optional().describe('For a duty: only with one of these outcomes.'),
  weight: z.enum(CONDUCT_WEIGHTS).optional().describe('For conduct: what a breach does to an attempt.'),
});

const BLOCK = z.strictObject({
  alone: z.literal(true).optional().describe('Only where its pack is used by itself.'),
  when: CEL.optional().describe('Lay these facts only if this is true of what is stated and laid so far.'),
  without: IDS.optional().describe('Lay these facts only while none of those named here is known.'),
  fixed: z
    .literal(true)
    .optional()
    .describe('These values belong to the situation: what contradicts them is a contradiction.'),
  facts: z
    .record(z.string(), z.json())
    .describe(
      'Facts by name; {cel: …} works a value out of what is stated and laid so far. What is known already stays.',
    ),
});

export const PACK_SCHEMA = z.strictObject({
  pack: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('The id: the name of the file.'),
  title: z.string(),
  on: z
    .string()
    .regex(/^[a-z]+$/)
    .optional()
    .describe('The pack that this one is laid on: its rules hold here too.'),
  replaces: IDS.optional().describe('Rules of the pack below that this pack says more exactly; they are left out.'),
  knows: z
    .strictObject({ from: DATE.optional(), to: DATE.optional() })
    .optional()
    .describe('The days of which the pack knows the law; of others nothing is said.'),
  decides: z
    .partialRecord(z.enum(DECISIONS), IDS)
    .optional()
    .describe('Facts whose being stated means that this decision is asked for; the first that fits.'),
  asAt: DATE.describe(
    'The day on which the pack was last read against its sources; its baseline is proved on that day.',
  ),
  sources: z.record(z.string(), SOURCE),
  lists: z.record(z.string(), LIST).describe('Dated lists of states.'),
  calendars: z.record(z.string(), CALENDAR).optional().describe('Public holidays by name, for rollForward.'),
  outcomes: z.record(
    z.string(),
    z.strictObject({
      role: z.enum(OUTCOME_ROLES),
      grounded: z.literal(true).optional().describe('This outcome names the letters that stand.'),
    }),
  ),
  grounds: z
    .record(z.string(), z.strictObject({ citation: z.string() }))
    .describe('Letters of refusal, in their order.'),
  duties: z.array(z.string()).describe('Codes of duties.'),
  steps: z
    .array(z.strictObject({ id: z.string(), basis: z.string() }))
    .describe('The decision order, strongest first.'),
  derive: z.array(
    z.strictObject({
      fact: z.string(),
      rule: z.string().describe('The rule that it follows from.'),
      value: z.string().min(1).describe('CEL: the value. A stated value goes before it.'),
    }),
  ),
  constraints: z.array(z.strictObject({ id: z.string(), meaning: z.string(), holds: CEL })),
  rules: z.array(RULE),
  baseline: z
    .record(z.string(), z.array(BLOCK))
    .describe(
      'By direction: a person who meets every condition, in blocks laid one after the other; common comes first.',
    ),
});

export type PackSource = z.infer<typeof PACK_SCHEMA>;
export type RuleSource = z.infer<typeof RULE>;
export type BlockSource = z.infer<typeof BLOCK>;
