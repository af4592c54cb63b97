// What an author writes of a dilemma: one of the collection (scenarios/dilemmas/<id>.yaml), its place in a scenario, or one that a
// scenario has for itself. Forms and scoring: cultural-sensitivity.md 1.3.

import { z } from 'zod';
import { APPLICANT_MEASURES, CONDUCTS } from '#interview';
import { PHASES } from './procedure.ts';

const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .describe('A word in lower camel case or with hyphens, unique in its list.');
const knot = z
  .string()
  .regex(/^[a-zA-Z]\w*$/)
  .describe('The name of a knot in interview.ink.');

/** How a dilemma is answered: one way out is picked, or every one is rated and the one rated best is done. */
export const DILEMMA_FORMS = ['pick', 'rate'] as const;
export type DilemmaForm = (typeof DILEMMA_FORMS)[number];

/** What a collection is ordered by; the parts of the list in cultural-sensitivity.md. */
export const DILEMMA_TOPICS = ['manner', 'papers', 'family', 'body', 'institution'] as const;
export type DilemmaTopic = (typeof DILEMMA_TOPICS)[number];

/** Who can speak in a dilemma; a scenario casts them. */
export const DILEMMA_ROLES = ['person', 'companion', 'interpreter', 'colleague', 'narrator'] as const;
export type DilemmaRole = (typeof DILEMMA_ROLES)[number];

export const DILEMMA_COMPETENCIES = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'] as const;

export const basis = z
  .string()
  .describe(
    'What is behind it: ids of provisions (conduct-dignity), steps (M06) or guidance (interviewing-3.2), or words; several with semicolons.',
  );

const key = z
  .number()
  .min(0)
  .max(4)
  .multipleOf(0.5)
  .describe('0 harmful to 4 very good; provisional until a panel has rated it.');

const panel = z
  .strictObject({
    mean: z.number().min(0).max(4).describe('What they rated it on average.'),
    sd: z.number().min(0).max(4).describe('How far they were apart: the standard deviation.'),
    n: z.number().int().min(2).describe('How many rated it.'),
  })
  .describe(
    'Ratings of a panel. From ten people on they take the place of the key; above a spread of 1 the option is not scored.',
  );

const does = {
  key,
  harm: z.literal(true).optional().describe('Does harm although its key is above 0.5.'),
  panel: panel.optional(),
  effect: z
    .partialRecord(z.enum(APPLICANT_MEASURES), z.number().int().min(-30).max(30))
    .optional()
    .describe('What it does to the applicant, in points of 100.'),
  conduct: z
    .array(z.enum(CONDUCTS))
    .optional()
    .describe('Marks of conduct, as a question carries them; the procedure says which facts they show.'),
};

/** A dilemma that a scenario has for itself. */
export const ownDilemma = z.strictObject({
  source: z.string().describe('Where it comes from, for example D12 of the dilemma list.'),
  when: z.string().min(1).describe('A CEL condition. Opens when true, once.'),
  competency: z.array(z.string()).min(1),
  basis,
  form: z.enum(DILEMMA_FORMS).default('pick').describe('pick one way out, or rate every one.'),
  options: z
    .record(id, z.strictObject({ ...does, plays: knot.optional().describe('Ink knot that plays what happens next.') }))
    .describe('Between three and six; more than one may be right.'),
});

export const placement = z
  .strictObject({
    phase: z.enum(PHASES).optional().describe('Once the talk has come to this phase.'),
    minutes: z.number().int().min(1).optional().describe('After so many minutes of case time.'),
    topic: z.string().optional().describe('Once something of this topic has been asked.'),
  })
  .describe('Where in the talk it stands: a state, a time, a topic. All that is named must have come.');

/** A dilemma of the collection at its place in a scenario. */
export const placedDilemma = z
  .strictObject({
    use: z.string().describe('Its id in the collection, for example D12: scenarios/dilemmas/D12.yaml.'),
    background: z.string().describe('Which of its backgrounds fits the people of this case.'),
    after: placement.optional(),
    when: z.string().min(1).optional().describe('A CEL condition besides.'),
    form: z.enum(DILEMMA_FORMS).optional().describe('If not the form it has in the collection.'),
    cast: z
      .partialRecord(z.enum(DILEMMA_ROLES), id)
      .default({})
      .describe(
        'Who speaks here: role of the dilemma → person of this scenario. The person is the applicant unless told.',
      ),
    plays: z.record(id, knot).default({}).describe('Option → ink knot that plays what happens next in this case.'),
  })
  .describe(
    'A dilemma of the collection. Words of this scenario under the same text ids go before those of the collection.',
  );

/** What stands under `dilemmas` in a scenario. */
export const dilemmaEntry = z.union([placedDilemma, ownDilemma]);

export const dilemmaFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1).describe('Version of this file format.'),
    id: z
      .string()
      .regex(/^D\d\d$/)
      .describe('The name of the file, and of its words: locales/<language>/<id>.yaml.'),
    slug: z.string().regex(/^[a-z][a-z0-9-]*$/),
    topic: z.enum(DILEMMA_TOPICS).describe('Where it stands in the collection.'),
    level: z.number().int().min(1).max(3).describe('1 first line, 2 second line, 3 asylum and family procedures.'),
    form: z.enum(DILEMMA_FORMS).describe('pick one way out, or rate every one.'),
    competency: z.array(z.enum(DILEMMA_COMPETENCIES)).min(1),
    source: z.string().describe('The incident, list or study it was written from.'),
    basis: basis.describe('Ids of sources.yaml or steps (M06); several with semicolons.'),
    backgrounds: z
      .record(
        id,
        z.strictObject({
          majority: z.literal(true).optional().describe('The background of most people in the country of the post.'),
        }),
      )
      .describe(
        'At least two people it happens to, one of them the majority’s own; each has its own words for the situation.',
      ),
    mostYielding: id.describe('The option that gives way most. In a third of the collection it is wrong.'),
    options: z
      .record(
        id,
        z.strictObject({
          ...does,
          speaks: z.enum(DILEMMA_ROLES).optional().describe('Who answers it; what they say is the text <option>.then.'),
        }),
      )
      .describe('Between four and six; more than one may be right.'),
  })
  .describe('A dilemma of the collection, to be placed by scenarios, practised alone and discussed.');

export const sourcesFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    sources: z.record(
      z.string().regex(/^[a-z][\w.-]*$/),
      z.strictObject({
        verified: z
          .boolean()
          .describe('Whether it was read by who wrote it down; otherwise it is shown as unverified.'),
        of: z.string().describe('The document and place, for authors.'),
      }),
    ),
  })
  .describe(
    'What dilemmas may name as their basis. The words stand in the interface’s locales: debrief.json, guidance and cited.',
  );

export type PlacedDilemma = z.infer<typeof placedDilemma>;
export type DilemmaFile = z.infer<typeof dilemmaFileSchema>;
export type Placement = z.infer<typeof placement>;

export interface DilemmaOption {
  readonly key: number;
  readonly harm?: true | undefined;
  readonly panel?: { readonly mean: number; readonly sd: number; readonly n: number } | undefined;
  readonly effect?: DilemmaFile['options'][string]['effect'];
  readonly conduct?: DilemmaFile['options'][string]['conduct'];
  readonly plays?: string | undefined;
  /** The person of the case who answers it, or narrator. */
  readonly speaks?: string | undefined;
}

/** A dilemma as it is played, whether it was written here or placed. */
export interface DilemmaSource {
  /** Its id in the collection; null: this scenario’s own. */
  readonly from: string | null;
  readonly source: string;
  readonly when: string;
  readonly after?: Placement | undefined;
  readonly competency: readonly string[];
  readonly basis: string;
  readonly form: DilemmaForm;
  /** Whether it has a question of its own, beside the situation. */
  readonly asks: boolean;
  readonly options: Readonly<Record<string, DilemmaOption>>;
}
