// The form of a policy edit, scenarios/lab/edits/<name>.yaml: what is otherwise in a law pack, by the ids of its rules. The descriptions are
// the authors' documentation and go into the JSON Schema.

import { z } from 'zod';
import { CONDUCT_WEIGHTS, MARKS, RULE_KINDS } from '#law';
import { TEXT } from './populationSchema.ts';

const DATE = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .describe('A date, YYYY-MM-DD.');
const CEL = z.string().min(1);
const IDS = z.array(z.string()).min(1);

const CONDITION = z
  .union([
    CEL,
    z.strictObject({
      replace: z.string().min(1).describe('A piece of the condition as it stands; it must occur once.'),
      by: z.string().describe('What stands there instead.'),
    }),
  ])
  .describe('A condition in CEL, or a piece of the present one and what replaces it.');
export type ConditionChange = z.infer<typeof CONDITION>;

/** The parts of a rule that are conditions. */
export const CONDITION_PARTS = ['when', 'unless', 'test', 'due'] as const;

const LISTS = {
  for: IDS.optional(),
  orGrounds: IDS.optional(),
  requires: IDS.optional(),
  opens: IDS.optional(),
  prohibits: IDS.optional(),
  defeats: IDS.optional(),
  outranks: IDS.optional(),
  softens: IDS.optional(),
  on: IDS.optional(),
};

const CHANGE = z.strictObject({
  when: CONDITION.optional(),
  unless: CONDITION.optional(),
  test: CONDITION.optional(),
  due: CONDITION.optional(),
  from: DATE.optional().describe('In force from.'),
  to: DATE.optional().describe('In force until, that day included.'),
  kind: z.enum(RULE_KINDS).optional(),
  ground: z.string().optional(),
  duty: z.string().optional(),
  dueHours: z.int().positive().optional(),
  atOnce: z.boolean().optional(),
  ...LISTS,
  without: z
    .array(
      z.enum([
        'when',
        'unless',
        'due',
        'from',
        'to',
        'atOnce',
        'dueHours',
        ...(Object.keys(LISTS) as (keyof typeof LISTS)[]),
      ]),
    )
    .min(1)
    .optional()
    .describe('Parts of the rule that are taken away.'),
});

const ADDED = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9-]+(:[a-z0-9-]+)?$/, 'an id is words with hyphens, a part of a rule after a colon'),
  text: TEXT.optional().describe('The rule in plain words.'),
  kind: z.enum(RULE_KINDS),
  step: z.string().optional(),
  citation: z.string().min(1).describe('What the proposal calls it.'),
  source: z.string().optional().describe('A source of the pack; without it, the edit itself.'),
  mark: z.enum(MARKS).optional().describe('Unverified if not said.'),
  from: DATE.optional(),
  to: DATE.optional(),
  when: CEL.optional(),
  unless: CEL.optional(),
  atOnce: z.boolean().optional(),
  test: CEL.optional(),
  ground: z.string().optional(),
  duty: z.string().optional(),
  due: CEL.optional(),
  dueHours: z.int().positive().optional(),
  weight: z.enum(CONDUCT_WEIGHTS).optional(),
  ...LISTS,
});
export type AddedRule = z.infer<typeof ADDED>;

const MOVE = z.strictObject({
  state: z.string().describe('The code of a state.'),
  from: z.string().optional().describe('The list that it leaves.'),
  to: z.string().optional().describe('The list that it comes to.'),
  since: DATE.optional().describe('From this day on; always, if not said.'),
});

export const EDIT_SCHEMA = z.strictObject({
  edit: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is small letters, digits and hyphens'),
  title: TEXT,
  about: TEXT.optional(),
  pack: z.string().describe('The law pack that is edited.'),
  rules: z.record(z.string(), CHANGE).optional().describe('By id: what is otherwise in the rule.'),
  drop: IDS.optional().describe('Rules that no longer are.'),
  add: z.array(ADDED).optional().describe('Rules that are new.'),
  derive: z.record(z.string(), CONDITION).optional().describe('By fact: how it is worked out.'),
  move: z.array(MOVE).optional().describe('States that change lists.'),
  sources: z
    .record(z.string(), z.strictObject({ from: DATE.optional(), to: DATE.optional() }))
    .optional()
    .describe('By source: when its rules are in force, where they do not say themselves.'),
});

export type EditSource = z.infer<typeof EDIT_SCHEMA>;
export type RuleChange = z.infer<typeof CHANGE>;
