// What changes for whom if the key, the weights, the marks or the law change? The same logs are graded again under the new ones: first as a dry
// run that shows, for each person, the old, the new and why; then applied with a reason, exactly as it was shown. The old grade is kept, and a
// new one follows it.

import { z } from 'zod';
import { hashOf } from '#scenario';
import { sealGrade, type Grade, type GradedItem } from './grade.ts';

/** What a new grade may do to somebody: whatever it comes to, or never make it worse (where the fault was ours). */
export const REGRADE_POLICIES = ['asItComes', 'neverLower'] as const;
export type RegradePolicy = (typeof REGRADE_POLICIES)[number];

export interface ItemChange {
  readonly attempt: string;
  readonly id: string;
  /** Null: the item was not there, or is not any more. */
  readonly before: {
    readonly points: number;
    readonly max: number;
    readonly bp: number | null;
    readonly code: string;
  } | null;
  readonly after: {
    readonly points: number;
    readonly max: number;
    readonly bp: number | null;
    readonly code: string;
  } | null;
  /** In millionths of the whole exam. */
  readonly wonPpm: number;
}

/** What lies behind a change, as far as the two grades tell. */
export const REGRADE_CAUSES = ['key', 'marks', 'weights', 'passMark', 'applicable', 'critical'] as const;
export type RegradeCause = (typeof REGRADE_CAUSES)[number];

export interface GradeChange {
  readonly sitting: string;
  readonly person: string;
  readonly oldHash: string;
  readonly newHash: string;
  readonly oldBp: number;
  readonly newBp: number;
  readonly oldPassed: boolean;
  readonly newPassed: boolean;
  readonly causes: readonly RegradeCause[];
  /** Items of which points or explanation differ, most first. */
  readonly items: readonly ItemChange[];
  /** Under the policy: whether the new one will stand. */
  readonly stands: boolean;
}

export interface DryRun {
  readonly policy: RegradePolicy;
  readonly sittings: number;
  readonly changed: number;
  readonly raised: number;
  readonly lowered: number;
  readonly nowPass: readonly string[];
  readonly nowFail: readonly string[];
  /** Sittings whose log could not be graded under the new key, named so that somebody looks. */
  readonly failed: readonly string[];
  readonly changes: readonly GradeChange[];
  /** What is applied must be this. */
  readonly hash: string;
}

export interface GradePair {
  readonly before: Grade;
  /** Null: it could not be graded again. */
  readonly after: Grade | null;
}

/** What a change does to one sitting. */
export interface Compared {
  readonly sitting: string;
  /** Null: nothing, or it could not be graded again. */
  readonly change: GradeChange | null;
  readonly failed: boolean;
}

export function comparePair({ before, after }: GradePair, policy: RegradePolicy): Compared {
  const change = after === null ? null : compareGrades(before, after, policy);
  return { sitting: before.sitting, change, failed: after === null };
}

export function dryRun(pairs: readonly GradePair[], policy: RegradePolicy): DryRun {
  return runOf(
    pairs.map((pair) => comparePair(pair, policy)),
    policy,
  );
}

/** The same of pairs that were compared one by one: a large exam is long work. */
export function runOf(compared: readonly Compared[], policy: RegradePolicy): DryRun {
  const sorted = [...compared].sort((a, b) => (a.sitting < b.sitting ? -1 : 1));
  const changes = sorted.flatMap(({ change }) => change ?? []);
  const standing = changes.filter(({ stands }) => stands);
  const peopleOf = (fits: (change: GradeChange) => boolean): string[] =>
    standing.filter(fits).map(({ person }) => person);
  const failed = sorted.filter((one) => one.failed).map(({ sitting }) => sitting);
  return {
    policy,
    sittings: compared.length,
    changed: standing.length,
    raised: standing.filter(({ oldBp, newBp }) => newBp > oldBp).length,
    lowered: standing.filter(({ oldBp, newBp }) => newBp < oldBp).length,
    nowPass: peopleOf(({ oldPassed, newPassed }) => newPassed && !oldPassed),
    nowFail: peopleOf(({ oldPassed, newPassed }) => oldPassed && !newPassed),
    failed,
    changes,
    // Whatever is shown follows from the grades before and after.
    hash: hashOf({
      policy,
      sittings: sorted.map(({ sitting }) => sitting),
      failed,
      changes: changes.map(({ sitting, oldHash, newHash, stands }) => [sitting, oldHash, newHash, stands]),
    }),
  };
}

/** Null: nothing about it is different. */
export function compareGrades(before: Grade, after: Grade, policy: RegradePolicy): GradeChange | null {
  const [oldHash, newHash] = [sealGrade(before).hash, sealGrade(after).hash];
  if (oldHash === newHash) return null;
  const isLower = isWorse(before, after);
  return {
    sitting: before.sitting,
    person: before.person,
    oldHash,
    newHash,
    oldBp: before.bp,
    newBp: after.bp,
    oldPassed: before.passed,
    newPassed: after.passed,
    causes: causesOf(before, after),
    items: itemChanges(before, after),
    stands: policy === 'asItComes' || !isLower,
  };
}

/** The grade that stands after an appeal: the new one, unless it is worse for who appealed. */
export function gradeOnAppeal(before: Grade, after: Grade): Grade {
  return isWorse(before, after) ? before : after;
}

/** A pass that is lost, or a lower share with the same result. */
function isWorse(before: Grade, after: Grade): boolean {
  if (before.passed !== after.passed) return before.passed;
  return compareShares(after.share, before.share) < 0;
}

/** Of two fractions as text, exactly. */
function compareShares(a: string, b: string): number {
  const [over, under] = a.split('/').map(BigInt) as [bigint, bigint];
  const [otherOver, otherUnder] = b.split('/').map(BigInt) as [bigint, bigint];
  const difference = over * otherUnder - otherOver * under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function causesOf(before: Grade, after: Grade): RegradeCause[] {
  const differs = (of: (grade: Grade) => unknown): boolean => hashOf(of(before)) !== hashOf(of(after));
  const causes: readonly (readonly [RegradeCause, boolean])[] = [
    ['key', differs(({ cases }) => cases.map(({ attempt, keyHash }) => [attempt, keyHash]))],
    [
      'marks',
      differs(({ cases, items }) => [
        cases.map(({ rests }) => rests),
        items.flatMap(({ attempt, id, byExaminer }) => (byExaminer === null ? [] : [[attempt, id, byExaminer.bp]])),
      ]),
    ],
    [
      'weights',
      differs(({ cases, competencies }) => [
        cases.map(({ weight }) => weight),
        competencies.map(({ competency, weight }) => [competency, weight]),
      ]),
    ],
    ['passMark', differs(({ passMarkBp }) => passMarkBp)],
    ['applicable', differs(({ leftOut }) => leftOut)],
    ['critical', differs(({ critical, cases }) => [critical, cases.map(({ cappedBp }) => cappedBp)])],
  ];
  return causes.flatMap(([cause, isOne]) => (isOne ? [cause] : []));
}

function itemChanges(before: Grade, after: Grade): ItemChange[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const same = (a: ItemChange['before'], b: ItemChange['before']): boolean =>
    a === null || b === null ? a === b : a.points === b.points && a.max === b.max && a.bp === b.bp && a.code === b.code;
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((key): ItemChange[] => {
      const [a, b] = [old.get(key), now.get(key)];
      const { attempt = '', id = '' } = a ?? b ?? {};
      const wonPpm = (b?.wonPpm ?? 0) - (a?.wonPpm ?? 0);
      const change = { attempt, id, before: shownItem(a), after: shownItem(b), wonPpm };
      return same(change.before, change.after) ? [] : [change];
    })
    .sort((a, b) => Math.abs(b.wonPpm) - Math.abs(a.wonPpm));
}

function itemsOf({ items }: Grade): Map<string, GradedItem> {
  return new Map(items.map((item) => [`${item.attempt} ${item.id}`, item]));
}

function shownItem(item: GradedItem | undefined): ItemChange['before'] {
  if (item === undefined || item.leftOut !== null) return null;
  return { points: item.points, max: item.max, bp: item.byExaminer?.bp ?? null, code: item.explanation.code };
}

export const applyRegradeSchema = z.strictObject({
  /** Of the dry run that was looked at. */
  dryRun: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().trim().min(1).max(20_000),
});
export type ApplyRegrade = z.infer<typeof applyRegradeSchema>;

export const REGRADE_STATES = ['tried', 'applied', 'dropped'] as const;

export const APPLY_REFUSALS = ['changedMeanwhile', 'someFailed'] as const;
export type ApplyRefusal = (typeof APPLY_REFUSALS)[number];

/**
 * Why a run is not applied. It is worked out again before: if it is not what was shown (a mark frozen meanwhile, another grade), nothing is
 * applied and it has to be looked at anew.
 */
export function refuseApply(again: DryRun, { dryRun: shown }: Pick<ApplyRegrade, 'dryRun'>): ApplyRefusal | null {
  if (again.hash !== shown) return 'changedMeanwhile';
  return again.failed.length > 0 ? 'someFailed' : null;
}

/** The sittings whose new grade stands. */
export function standingOf({ changes }: DryRun): Set<string> {
  return new Set(changes.filter(({ stands }) => stands).map(({ sitting }) => sitting));
}
