// What becomes of a candidate's objection? An appeal is a list of steps that is only added to; its state follows from them. What it is about says
// which round it opens. Nobody decides on their own marks, and an appeal never lowers a grade: whoever asks for a second look risks nothing.

import { COMPETENCIES } from '#scenario';
import { z } from 'zod';
import type { Grade } from './grade.ts';

/** What a candidate may object to. */
export const APPEAL_GROUNDS = ['marking', 'key', 'procedure', 'accommodation'] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

/** The round that an accepted appeal opens. */
export const APPEAL_ROUNDS = {
  /** Somebody who has not marked it marks it anew. */
  marking: 'appealMark',
  /** The key, the weights or the law are looked at; where they are wrong, everybody is graded again. */
  key: 'regrade',
  /** What went wrong at the sitting: time lost, a fault of ours. */
  procedure: 'newSitting',
  /** What the person was owed and did not have: graded with it, or a new sitting. */
  accommodation: 'gradeWithAccommodation',
} as const satisfies Record<AppealGround, string>;
export type AppealRound = (typeof APPEAL_ROUNDS)[AppealGround];

const words = z.string().trim().min(1).max(20_000);

export const lodgeSchema = z.strictObject({
  ground: z.enum(APPEAL_GROUNDS),
  about: z
    .array(
      z.strictObject({
        attempt: z.string().min(1).max(80),
        item: z
          .string()
          .min(1)
          .max(200)
          .nullable()
          .default(null)
          .describe('An item of the score, by its handle; null: none.'),
        critical: z.string().min(1).max(80).nullable().default(null).describe('A critical error; null: none.'),
        competency: z
          .enum(COMPETENCIES)
          .nullable()
          .default(null)
          .describe('All that speaks for one competency; null, and nothing else named: the whole attempt.'),
        act: z
          .number()
          .int()
          .min(1)
          .nullable()
          .default(null)
          .describe('A moment, or the words said there and how they were heard; null: none.'),
      }),
    )
    .max(1000)
    .default([])
    .describe('What it is about; nothing: the whole sitting.'),
  words,
});
export type Lodge = z.infer<typeof lodgeSchema>;

/** The first place of a lodging that names something the own result does not have; null: all of it is there. */
export function findUnknown(
  { about }: Pick<Lodge, 'about'>,
  { items, critical, competencies }: Pick<Grade, 'items' | 'critical' | 'competencies'>,
): string | null {
  for (const [index, one] of about.entries()) {
    const own = items.filter(({ attempt }) => attempt === one.attempt);
    if (one.item !== null && !own.some(({ id }) => id === one.item)) return `about.${index}.item`;
    const isCritical = critical.some(({ attempt, id }) => attempt === one.attempt && id === one.critical);
    if (one.critical !== null && !isCritical) return `about.${index}.critical`;
    const isTested = competencies.some(({ competency }) => competency === one.competency);
    if (one.competency !== null && !isTested) return `about.${index}.competency`;
  }
  return null;
}

/** `marking`: it was accepted, and the round that it calls for is under way. */
export const APPEAL_STATES = ['open', 'marking', 'upheld', 'dismissed', 'withdrawn'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export const appealStepSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('marking'), reason: words }),
  z.strictObject({ to: z.literal('upheld'), reason: words }),
  z.strictObject({ to: z.literal('dismissed'), reason: words }),
  z.strictObject({ to: z.literal('withdrawn') }),
]);
export type AppealStepBody = z.infer<typeof appealStepSchema>;

const stepSchema = z.strictObject({
  seq: z.number().int().min(1),
  atMs: z.number().int(),
  by: z.string().min(1).max(80),
  body: appealStepSchema,
});
export type AppealStep = z.infer<typeof stepSchema>;

/** As it is kept. */
export const appealSchema = z.strictObject({
  id: z.string().min(1).max(80),
  sitting: z.string().min(1).max(80),
  person: z.string().min(1).max(80),
  lodgedAtMs: z.number().int(),
  lodge: lodgeSchema,
  steps: z.array(stepSchema).readonly(),
});
export type Appeal = z.infer<typeof appealSchema>;

/** From where, by whom. Nothing is upheld before somebody looked again; it may be dismissed at once. */
const STEPS: Readonly<
  Record<AppealStepBody['to'], { readonly from: readonly AppealState[]; readonly who: 'candidate' | 'admin' }>
> = {
  marking: { from: ['open'], who: 'admin' },
  upheld: { from: ['marking'], who: 'admin' },
  dismissed: { from: ['open', 'marking'], who: 'admin' },
  withdrawn: { from: ['open', 'marking'], who: 'candidate' },
};

export function stateOfAppeal({ steps }: Pick<Appeal, 'steps'>): AppealState {
  return [...steps].sort((a, b) => a.seq - b.seq).at(-1)?.body.to ?? 'open';
}

/** The round that is open because of it; null: none. */
export function roundOfAppeal(appeal: Pick<Appeal, 'steps' | 'lodge'>): AppealRound | null {
  return stateOfAppeal(appeal) === 'marking' ? APPEAL_ROUNDS[appeal.lodge.ground] : null;
}

/** An upheld appeal that gave a better grade. Until then, and where it gave none, nothing that was done for it counts. */
export interface GivenAppeal {
  readonly ground: AppealGround;
  /** The attempts that it named; none: the whole sitting. */
  readonly attempts: readonly string[];
  readonly takenUpAtMs: number;
  /** Null: it is only tried. */
  readonly upheldAtMs: number | null;
}

/** What each appeal of a sitting gave. `gradesAtMs`: when grades were given on appeal; `tried`: as if this one, once taken up, were upheld now. */
export function givenAppeals(
  appeals: readonly Appeal[],
  gradesAtMs: readonly number[],
  tried: string | null = null,
): GivenAppeal[] {
  return appeals.flatMap(({ id, lodge, steps }) => {
    const takenUpAtMs = steps.find(({ body }) => body.to === 'marking')?.atMs;
    const decision = steps.find(({ body }) => body.to !== 'marking');
    const isTried = decision === undefined && tried === id;
    const isGiven = decision?.body.to === 'upheld' && gradesAtMs.includes(decision.atMs);
    if (takenUpAtMs === undefined || (!isTried && !isGiven)) return [];
    const attempts = [...new Set(lodge.about.map(({ attempt }) => attempt))];
    return { ground: lodge.ground, attempts, takenUpAtMs, upheldAtMs: decision?.atMs ?? null };
  });
}

/** Whether a mark made anew was made for one of them. */
export function isOfAppeals(
  { attempt, frozenAtMs }: { readonly attempt: string; readonly frozenAtMs: number | null },
  given: readonly GivenAppeal[],
): boolean {
  if (frozenAtMs === null) return false;
  return given.some(
    ({ ground, attempts, takenUpAtMs, upheldAtMs }) =>
      ground === 'marking' &&
      (attempts.length === 0 || attempts.includes(attempt)) &&
      frozenAtMs >= takenUpAtMs &&
      frozenAtMs <= (upheldAtMs ?? frozenAtMs),
  );
}

export const APPEAL_REFUSALS = [
  'notReleased',
  'notYours',
  'alreadyOpen',
  'notItsTurn',
  'notAllowed',
  'ownWork',
  'tooLate',
] as const;
export type AppealRefusal = (typeof APPEAL_REFUSALS)[number];

export interface AppealRules {
  /** When the results were released; null: not yet. */
  readonly releasedAtMs: number | null;
  /** Days from release in which an appeal may be lodged; null: without end. */
  readonly days: number | null;
}

const DAY_MS = 86_400_000;

/** Where a design says nothing else. */
export const USUAL_APPEAL_DAYS = 28;

/** The last moment at which an appeal is taken; null: none, or not known yet. */
export function appealsEndMs({ releasedAtMs, days }: AppealRules): number | null {
  return releasedAtMs === null || days === null ? null : releasedAtMs + days * DAY_MS;
}

export function refuseLodging(
  rules: AppealRules,
  candidate: string,
  sitting: { readonly person: string },
  others: readonly Pick<Appeal, 'steps'>[],
  nowMs: number,
): AppealRefusal | null {
  if (sitting.person !== candidate) return 'notYours';
  if (rules.releasedAtMs === null || nowMs < rules.releasedAtMs) return 'notReleased';
  if (nowMs > (appealsEndMs(rules) ?? nowMs)) return 'tooLate';
  const isOpen = others.some((other) => ['open', 'marking'].includes(stateOfAppeal(other)));
  return isOpen ? 'alreadyOpen' : null;
}

export interface Decider {
  readonly person: string;
  readonly isAdmin: boolean;
}

/** `markers`: who marked what the appeal is about. */
export function refuseStep(
  appeal: Appeal,
  to: AppealStepBody['to'],
  who: Decider,
  markers: readonly string[],
): AppealRefusal | null {
  const rule = STEPS[to];
  if (rule.who === 'candidate' && appeal.person !== who.person) return 'notYours';
  if (rule.who === 'admin' && !who.isAdmin) return 'notAllowed';
  if (rule.who === 'admin' && (markers.includes(who.person) || appeal.person === who.person)) return 'ownWork';
  return rule.from.includes(stateOfAppeal(appeal)) ? null : 'notItsTurn';
}
