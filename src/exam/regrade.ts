// What changes for whom if the key, the weights, the marks or the law change? The same logs are graded again under the new ones: first as a dry
// run that shows, for each person, the old, the new and why; then applied with a reason, exactly as it was shown. The old grade is kept, and a
// new one follows it.

import { z } from 'zod';
import { hashOf } from '#scenario';
import { sealGrade, type Grade } from './grade.ts';

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

export function dryRun(pairs: readonly GradePair[], policy: RegradePolicy): DryRun {
  const sorted = [...pairs].sort((a, b) => (a.before.sitting < b.before.sitting ? -1 : 1));
  const changes = sorted.flatMap(({ before, after }) => {
    const change = after === null ? null : compareGrades(before, after, policy);
    return change === null ? [] : [change];
  });
  const standing = changes.filter(({ stands }) => stands);
  const peopleOf = (fits: (change: GradeChange) => boolean): string[] =>
    standing.filter(fits).map(({ person }) => person);
  const run = {
    policy,
    sittings: pairs.length,
    changed: standing.length,
    raised: standing.filter(({ oldBp, newBp }) => newBp > oldBp).length,
    lowered: standing.filter(({ oldBp, newBp }) => newBp < oldBp).length,
    nowPass: peopleOf(({ oldPassed, newPassed }) => newPassed && !oldPassed),
    nowFail: peopleOf(({ oldPassed, newPassed }) => oldPassed && !newPassed),
    failed: sorted.filter(({ after }) => after === null).map(({ before }) => before.sitting),
    changes,
  };
  return { ...run, hash: hashOf(run) };
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
  const keys = new Map<string, { readonly attempt: string; readonly id: string }>();
  for (const { attempt, id } of [...before.items, ...after.items]) keys.set(`${attempt} ${id}`, { attempt, id });
  return [...keys.values()]
    .flatMap(({ attempt, id }): ItemChange[] => {
      const of = ({ items }: Grade) => items.find((item) => item.attempt === attempt && item.id === id);
      const [a, b] = [of(before), of(after)];
      const shown = (item: typeof a): ItemChange['before'] =>
        item === undefined || item.leftOut !== null
          ? null
          : { points: item.points, max: item.max, bp: item.byExaminer?.bp ?? null, code: item.explanation.code };
      const change = { attempt, id, before: shown(a), after: shown(b), wonPpm: (b?.wonPpm ?? 0) - (a?.wonPpm ?? 0) };
      return hashOf(change.before) === hashOf(change.after) ? [] : [change];
    })
    .sort((a, b) => Math.abs(b.wonPpm) - Math.abs(a.wonPpm));
}

export const applyRegradeSchema = z.strictObject({
  /** Of the dry run that was looked at. */
  dryRun: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().trim().min(1).max(20_000),
});
export type ApplyRegrade = z.infer<typeof applyRegradeSchema>;

export const REGRADE_STATES = ['tried', 'applied', 'dropped'] as const;

export type AppliedRegrade =
  | { readonly ok: true; readonly grades: readonly { readonly grade: Grade; readonly hash: string }[] }
  | { readonly ok: false; readonly refusal: 'changedMeanwhile' | 'someFailed' };

/**
 * The grades to be written after the old ones. They are worked out again from the same pairs: if they are not those that were shown (a mark
 * frozen meanwhile, another grade), nothing is applied and it has to be looked at anew.
 */
export function applyRegrade(
  pairs: readonly GradePair[],
  policy: RegradePolicy,
  { dryRun: shown }: ApplyRegrade,
): AppliedRegrade {
  const again = dryRun(pairs, policy);
  if (again.hash !== shown) return { ok: false, refusal: 'changedMeanwhile' };
  if (again.failed.length > 0) return { ok: false, refusal: 'someFailed' };
  const standing = new Set(again.changes.filter(({ stands }) => stands).map(({ sitting }) => sitting));
  return {
    ok: true,
    grades: pairs.flatMap(({ after }) =>
      after === null || !standing.has(after.sitting) ? [] : [{ grade: after, hash: sealGrade(after).hash }],
    ),
  };
}
