// The form of scenarios/law/vocabulary.yaml, of the layers that packs add to it, and of states.yaml: every fact that law, scenarios, evidence and scoring speak of, once.
// The descriptions below are the authors' documentation and go into the JSON Schema.

import { z } from 'zod';

/** Where a statement about a fact can come from. */
export const SOURCES = [
  'field',
  'light',
  'question',
  'register',
  'behaviour',
  'finding',
  'file',
  'chip',
  'seal',
] as const;
export type Source = (typeof SOURCES)[number];

export const SCALAR_TYPES = ['bool', 'int', 'money', 'date', 'datetime', 'text', 'word', 'state', 'provision'] as const;
export const FACT_TYPES = [...SCALAR_TYPES, 'list', 'record'] as const;

const VALUE: z.ZodType = z.json();

const FIELD = z.strictObject({
  type: z.enum(SCALAR_TYPES).describe('The type of the field.'),
  words: z.string().optional().describe('For type word: the name of its word list.'),
  nullable: z.boolean().optional().describe('Whether null (known to be none) is a value.'),
  default: VALUE.optional().describe(
    'The value where an author leaves the field out. Without one, a missing field is unknown.',
  ),
  aliases: z.array(z.string()).optional().describe('Other names under which the field may be given.'),
});

const STANDARD = z
  .array(z.array(z.enum(SOURCES)).min(1))
  .min(1)
  .describe('Which sources establish the fact: alternatives, each a list of sources that must all say the same.');

const ALIASES = z
  .array(
    z.union([
      z.string(),
      z.strictObject({
        name: z.string(),
        values: z.record(z.string(), VALUE).describe('What is written under this name, and the value it stands for.'),
        nothing: z.array(z.string()).optional().describe('What is written under this name and states nothing.'),
      }),
    ]),
  )
  .describe('Other names of the same fact in the reference texts; a name may come with values of its own.');
export type AliasSource = z.infer<typeof ALIASES>[number];

const FACT = z.strictObject({
  type: z
    .enum(FACT_TYPES)
    .describe(
      'money is a whole number of cents; a datetime is YYYY-MM-DDTHH:MM by one clock; a record is there or null.',
    ),
  words: z.string().optional().describe('For type word, or a list of words: the name of the word list.'),
  of: z.enum(SCALAR_TYPES).optional().describe('For a list of plain values: the type of an element.'),
  fields: z.record(z.string(), FIELD).optional().describe('For a list of records: the fields of an element.'),
  key: z.string().optional().describe('For a list of records: the field that tells elements apart.'),
  until: z
    .string()
    .optional()
    .describe(
      'For a list of spans of time that begin at the key: the field where they end. A source may know one end.',
    ),
  nullable: z.boolean().optional().describe('Whether null (known to be none) is a value.'),
  accepts: z.record(z.string(), VALUE).optional().describe('Texts that stand for a value, such as MULT for null.'),
  min: z.int().optional().describe('The least value of an int.'),
  meaning: z.string().min(1).describe('What the fact says, in one line of English.'),
  unit: z.string().optional().describe('The unit of a number, such as days.'),
  learn: z.string().optional().describe('How an officer can learn it; without it, as its group says.'),
  standard: STANDARD.optional(),
  presume: VALUE.optional().describe('The value that holds while nothing at all has come to light against it.'),
  judgement: z.boolean().optional().describe("Whether only an officer's finding can establish it."),
  derived: z.boolean().optional().describe('Whether packs work it out from other facts; it may still be stated.'),
  aliases: ALIASES.optional(),
});

const CONSTRAINT = z.strictObject({
  id: z.string(),
  meaning: z.string().min(1),
  holds: z.string().optional().describe('A condition that is true of every possible person.'),
  when: z.string().optional().describe('With `bars`: if this is true, the barred facts cannot be stated.'),
  bars: z.array(z.string()).optional(),
});

const WORDS = z
  .record(
    z.string(),
    z.strictObject({
      words: z.array(z.string()).min(1).describe('The words, in the order they are shown.'),
      accepts: z.record(z.string(), z.string()).optional().describe('Other spellings and the word each stands for.'),
    }),
  )
  .describe('Lists of words by name.');
const GROUPS = z
  .record(z.string(), z.strictObject({ meaning: z.string(), learn: z.string(), standard: STANDARD }))
  .describe('The first part of a fact name; what holds for its facts unless they say otherwise.');
const FACTS = z.record(z.string(), FACT).describe('Every fact by its dotted name.');
const CONSTRAINTS = z.array(CONSTRAINT).describe('What cannot be otherwise: a visa is not valid before it begins.');

export const VOCABULARY_SCHEMA = z.strictObject({
  words: WORDS,
  groups: GROUPS,
  facts: FACTS,
  constraints: CONSTRAINTS,
});

/** What a pack adds to the vocabulary that all share, scenarios/law/vocabulary/<pack>.yaml. */
export const VOCABULARY_LAYER_SCHEMA = z.strictObject({
  words: WORDS.optional(),
  addsWords: WORDS.optional().describe('Further words and spellings for lists that are there already.'),
  groups: GROUPS.optional(),
  facts: FACTS.optional(),
  adds: z
    .record(
      z.string(),
      z.strictObject({
        aliases: ALIASES.optional(),
        accepts: z.record(z.string(), VALUE).optional().describe('Further texts that stand for a value.'),
        fields: z.record(z.string(), FIELD).optional().describe('Further fields of the elements of a list.'),
      }),
    )
    .optional()
    .describe('To facts that are there already, by name: further names, spellings and fields.'),
  constraints: CONSTRAINTS.optional(),
});

export const STATES_SCHEMA = z.strictObject({
  real: z.record(z.string(), z.string()).describe('Two-letter code (ISO 3166-1) to three-letter code.'),
  accepts: z.record(z.string(), z.string()).describe('Further codes found in documents and the code each stands for.'),
  fictional: z.record(z.string(), z.string()).describe('The states of the scenarios: code to English name.'),
});

export type VocabularySource = z.infer<typeof VOCABULARY_SCHEMA>;
export type VocabularyLayerSource = z.infer<typeof VOCABULARY_LAYER_SCHEMA>;
export type StatesSource = z.infer<typeof STATES_SCHEMA>;
export type FactSource = VocabularySource['facts'][string];
export type FieldSource = z.infer<typeof FIELD>;
