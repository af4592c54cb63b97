// A procedure: the statechart that scenarios build on, as authors write it (scenarios/procedures/<name>.yaml), and its XState
// machine. Phases: interviewing.md 1.3. No `after`, no `invoke`: time passing is an act, and live play and replay are one function.

import { z } from 'zod';
import { EQUIPMENT, FIRST_LINE_EQUIPMENT } from './equipment.ts';

export const PHASES = [
  'prepare',
  'open',
  'practice',
  'narrative',
  'explore',
  'clarify',
  'close',
  'record',
  'review',
  'safeguard',
  // Of a hearing: one side asks, the other, the first again.
  'direct',
  'cross',
  'redirect',
] as const;
export type Phase = (typeof PHASES)[number];

/** What an officer can do; each is an act or a family of acts. */
export const ACT_TYPES = [
  'ask',
  'choose',
  'open',
  'light',
  'magnify',
  'tilt',
  'readMrz',
  'readChip',
  'readSeal',
  'compare',
  'look',
  'compareFaces',
  'find',
  'withdraw',
  'judge',
  'query',
  'confirm',
  'attribute',
  'refer',
  'respond',
  'wait',
  'note',
  'decide',
  'sign',
  'review',
  'hint',
  'reviewLine',
  'returnForm',
  'acceptForm',
  'amendLine',
  'weigh',
] as const;
export type ActType = (typeof ACT_TYPES)[number];

/** What makes a chart move, beside step.M04 and measure.<name>: acts, and what they bring. */
export const ACT_EVENTS = [
  'ask',
  'asked',
  'puts',
  'narrative',
  'signal',
  'refer',
  'decide',
  'sign',
  'review',
  'returnForm',
  'acceptForm',
] as const;

/** What points stand on provisions of a pack; the procedure names them. */
export const BASES = ['justified', 'grounds', 'examined', 'fair', 'respect'] as const;
export type Basis = (typeof BASES)[number];

/** Facts of conduct, each with what an act must have shown: a CEL value, or one with the condition under which it can be told at all. */
export const conductSchema = z
  .record(
    z.string(),
    z.union([
      z.string().min(1).describe('CEL: the value of the fact, as the acts show it.'),
      z.strictObject({
        when: z.string().min(1).describe('CEL: only then do the acts tell; otherwise the fact stays unknown.'),
        is: z.string().min(1).describe('CEL: its value.'),
      }),
    ]),
  )
  .describe(
    'Fact of conduct → what the acts of the attempt show of it. The rules of conduct of the law pack are judged by these.',
  );
export type ConductSource = z.infer<typeof conductSchema>;

export const STEP_SEVERITIES = ['critical', 'significant', 'minor', 'none'] as const;

const transitionSchema = z.union([
  z.string().describe('Target state.'),
  z.array(
    z.strictObject({
      target: z.string(),
      when: z.string().optional().describe('CEL guard; the first that holds is taken.'),
    }),
  ),
]);

export interface ChartStateSource {
  readonly phase?: Phase | undefined;
  readonly allow?: readonly ActType[] | undefined;
  readonly initial?: string | undefined;
  readonly parallel?: boolean | undefined;
  readonly final?: boolean | undefined;
  readonly on?: Readonly<Record<string, z.infer<typeof transitionSchema>>> | undefined;
  readonly states?: Readonly<Record<string, ChartStateSource>> | undefined;
}

const chartState: z.ZodType<ChartStateSource> = z.lazy(() =>
  z.strictObject({
    phase: z.enum(PHASES).optional().describe('The phase shown to the officer while this state is active.'),
    allow: z.array(z.enum(ACT_TYPES)).optional().describe('Acts possible here; a region without any allows none.'),
    initial: z.string().optional(),
    parallel: z.boolean().optional().describe('Its child states run side by side.'),
    final: z.boolean().optional(),
    on: z
      .record(z.string(), transitionSchema)
      .optional()
      .describe(
        'Event → target. Events: ask, asked, puts, narrative, signal, refer, decide, sign, review, returnForm, acceptForm, step.M04, measure.<name>.',
      ),
    states: z.record(z.string(), chartState).optional(),
  }),
);

export const procedureSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    id: z.string(),
    line: z.enum(['first', 'second']),
    chart: chartState,
    ink: z.string().describe('Shared ink with the steps every officer has at hand.'),
    costs: z
      .partialRecord(z.enum(ACT_TYPES), z.number().int().min(0))
      .describe('Case time in seconds that each act costs; none for what is not named.'),
    outcomes: z.array(z.string()).min(1).describe('Outcomes that an officer can decide here.'),
    steps: z
      .record(z.string(), z.enum(STEP_SEVERITIES))
      .describe('Mandatory steps (interviewing.md 1.4) and how grave it is to leave one out.'),
    stepsWhen: z
      .record(z.string(), z.string().min(1))
      .optional()
      .describe(
        'Step → CEL: only then is it called for, for a talk that may stay as short as its doubt. A step without an entry always is.',
      ),
    equipment: z
      .array(z.enum(EQUIPMENT))
      .default([...FIRST_LINE_EQUIPMENT])
      .describe('Lamps, glasses and tools that the desk has; a first line’s unless told. Nothing else is offered.'),
    examination: z
      .record(z.string(), z.array(z.string()))
      .describe(
        'Per kind of paper: the looks that must be made before it may be called genuine, as page/light or mrz.',
      ),
    judgements: z
      .array(z.string())
      .default([])
      .describe('Facts beyond papers and faces that an officer may record a judgement of.'),
    signals: z
      .array(z.string())
      .default([])
      .describe('Facts whose first sign raises the event "signal": something to be followed up before closing.'),
    requires: z.array(z.string()).default([]).describe('Knots that every case must write for itself.'),
    told: z
      .record(z.string(), z.array(z.string()))
      .describe('What an officer can tell the person at the end, and the duties that it meets.'),
    takesAlong: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe(
        'Outcome → steps of the law that are done with it, such as that nobody is removed whose claim is passed on.',
      ),
    conduct: conductSchema.default({}),
    basis: z
      .partialRecord(z.enum(BASES), z.array(z.string()))
      .default({})
      .describe(
        'Provisions of the law pack that points stand on: for a justified decision, grounds carried, papers examined, no false suspicion, respect.',
      ),
    bands: z
      .strictObject({ contaminatingPercent: z.number().int(), openFirst: z.boolean() })
      .describe('House bands for the mix of questions.'),
    critical: z.record(z.string(), z.strictObject({ when: z.string(), basis: z.string() })).default({}),
    defects: z
      .record(z.string(), z.string())
      .default({})
      .describe(
        'Defects of scenarios/procedures/shared/defects.yaml that fail an attempt here, by name, each with the provisions of this law that it offends; an empty text keeps the basis given there. A critical error of the same name, of this file’s own, goes before.',
      ),
    safeguards: z
      .array(z.string())
      .default([])
      .describe('Outcomes that are themselves the follow-up of a sign: protection, referral, the second line.'),
  })
  .describe('How a kind of control or interview runs.');

export type ProcedureSource = z.infer<typeof procedureSchema>;

/** Every act that some state of the procedure allows. */
export function actsOf({ chart }: Pick<ProcedureSource, 'chart'>): ReadonlySet<ActType> {
  const within = ({ allow = [], states = {} }: ChartStateSource): ActType[] => [
    ...allow,
    ...Object.values(states).flatMap(within),
  ];
  return new Set(within(chart));
}
