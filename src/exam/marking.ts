// How does an attempt come to its final mark? Two examiners mark blind; first marks are frozen and never change. Within the difference that the
// design allows, the mean of the two is the mark. A third examiner decides alone where they lie further apart, where one of them calls the reasons
// unsafe (R5 or R6 at 1) and the other does not, where one holds a step not applicable and the other marks it, and where they rule differently on a
// label. A round on appeal stands above all.

import type { RubricCriterion } from '#attempt';
import { RUBRIC } from '#attempt';
import { ac1Of, kappaOf, type Ac1, type Kappa, type Undefined } from '#measurement';
import {
  STEP_SHARES,
  worthOfRationale,
  type CriticalError,
  type Rulings,
  type ScoreItem,
  type StepMark,
} from '#scoring';
import type { MarkedPart, MarkingRules } from './design.ts';
import type { Mark, MarkBody, MarkRound } from './mark.ts';

export type StepItem = Pick<ScoreItem, 'id' | 'max' | 'mark' | 'acts'>;

/** What of an automatic report a mark speaks about; it survives JSON. */
export interface MarkedItems {
  /** The written reasons, where they wait for an examiner; `unput`: grounds of which nothing was put. */
  readonly rationale: { readonly unput: number } | null;
  /** Items of steps. */
  readonly steps: readonly StepItem[];
  /** Whether a critical error rests on labels alone: somebody has to rule on them, whatever else is marked. */
  readonly toRule: boolean;
}

export function markedItems(
  items: readonly ScoreItem[],
  pending: readonly string[],
  criticalErrors: readonly CriticalError[] = [],
): MarkedItems {
  const rationale = items.find(({ id }) => id === 'record.rationale' && pending.includes(id));
  return {
    rationale: rationale === undefined ? null : { unput: Number(rationale.explanation.args['unput'] ?? 0) },
    steps: items.flatMap(({ id, max, mark, acts }) => (mark === null ? [] : [{ id, max, mark, acts }])),
    toRule: criticalErrors.some(({ provisional }) => provisional === true),
  };
}

/** The parts that there is something to mark of. */
export function partsToMark(parts: readonly MarkedPart[], { rationale, steps }: MarkedItems): MarkedPart[] {
  return parts.filter((part) => (part === 'rationale' ? rationale !== null : steps.length > 0));
}

/** Shares are in basis points; of a mean of two what is below one is dropped. */
export interface FinalMark {
  /** Of the reasons, in basis points; null: not marked by an examiner. */
  readonly rationaleBp: number | null;
  /** By item id of a step; null: not applicable. */
  readonly stepBp: Readonly<Record<string, number | null>>;
  readonly rulings: readonly { readonly act: number; readonly ruling: 'confirmed' | 'dismissed' }[];
  /** Whose marks it rests on. */
  readonly rests: readonly { readonly round: MarkRound; readonly examiner: string }[];
}

export const DISAGREEMENTS = ['rationale', 'unsafe', 'conduct', 'applicable', 'ruling'] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

export type MarkingState =
  | { readonly is: 'notNeeded'; readonly final: FinalMark }
  /** Rounds that are still to be frozen. */
  | { readonly is: 'open'; readonly missing: readonly MarkRound[] }
  | { readonly is: 'adjudication'; readonly over: readonly Disagreement[] }
  | { readonly is: 'final'; readonly final: FinalMark; readonly over: readonly Disagreement[] };

const NOTHING: FinalMark = { rationaleBp: null, stepBp: {}, rulings: [], rests: [] };

/** Where the marking of one attempt stands. `marks` are its own; those not frozen count for nothing. */
export function stateOfMarking(
  { parts, examiners, adjudicateBp }: MarkingRules,
  items: MarkedItems,
  marks: readonly Mark[],
): MarkingState {
  const frozen = (round: MarkRound): Mark | undefined => frozenOf(marks, round);
  const appeal = frozen('appeal');
  const before = (['first', 'second'] as const).flatMap((round) => frozen(round) ?? []);
  if (appeal !== undefined) {
    const above = [frozen('adjudication'), appeal].flatMap((one) => one ?? []);
    return { is: 'final', final: finalOf([appeal], parts, items, mergedRulings(before, above)), over: [] };
  }
  if (partsToMark(parts, items).length === 0 && !items.toRule) return { is: 'notNeeded', final: NOTHING };
  const rounds: readonly MarkRound[] = examiners === 1 ? ['first'] : ['first', 'second'];
  const given = rounds.flatMap((round) => frozen(round) ?? []);
  const missing = rounds.filter((round) => frozen(round) === undefined);
  if (missing.length > 0) return { is: 'open', missing };
  const over = disagreements(given, parts, items, adjudicateBp);
  if (over.length === 0) return { is: 'final', final: finalOf(given, parts, items, mergedRulings(given, [])), over };
  const third = frozen('adjudication');
  if (third === undefined) return { is: 'adjudication', over };
  return { is: 'final', final: finalOf([third], parts, items, mergedRulings(given, [third])), over };
}

/** What was frozen first stands; on appeal what was frozen last. */
function frozenOf(marks: readonly Mark[], round: MarkRound): Mark | undefined {
  const own = marks
    .filter((mark) => mark.round === round && mark.frozenAtMs !== null)
    .sort((a, b) => (a.frozenAtMs ?? 0) - (b.frozenAtMs ?? 0) || (a.examiner < b.examiner ? -1 : 1));
  return round === 'appeal' ? own.at(-1) : own[0];
}

/** Rulings of the first two where they do not oppose each other, and over them those of who decided later. */
function mergedRulings(given: readonly Mark[], above: readonly Mark[]): FinalMark['rulings'] {
  const all = given.flatMap(({ body }) => body.rulings);
  const agreed = all.filter(({ act, ruling }) => all.every((one) => one.act !== act || one.ruling === ruling));
  const later = above.flatMap(({ body }) => body.rulings);
  const rulings = new Map([...agreed, ...later].map(({ act, ruling }) => [act, ruling] as const));
  return [...rulings].map(([act, ruling]) => ({ act, ruling })).sort((x, y) => x.act - y.act);
}

function disagreements(
  [first, second]: readonly Mark[],
  parts: readonly MarkedPart[],
  items: MarkedItems,
  adjudicateBp: number,
): Disagreement[] {
  if (first === undefined || second === undefined) return [];
  const [a, b] = [first.body, second.body];
  const out: Disagreement[] = [];
  if (parts.includes('rationale') && items.rationale !== null) {
    if (Math.abs(rationaleBp(a, items) - rationaleBp(b, items)) > adjudicateBp) out.push('rationale');
    if ((['R5', 'R6'] as const).some((one) => (a.rationale[one] === 1) !== (b.rationale[one] === 1)))
      out.push('unsafe');
  }
  if (parts.includes('conduct')) {
    if (Math.abs(conductBp(a, items) - conductBp(b, items)) > adjudicateBp) out.push('conduct');
    const isOff = (body: MarkBody, item: StepItem): boolean => stepMark(body, item) === 'notApplicable';
    if (items.steps.some((item) => isOff(a, item) !== isOff(b, item))) out.push('applicable');
  }
  const isOpposed = a.rulings.some(({ act, ruling }) =>
    b.rulings.some((one) => one.act === act && one.ruling !== ruling),
  );
  return isOpposed ? [...out, 'ruling'] : out;
}

function finalOf(
  marks: readonly Mark[],
  parts: readonly MarkedPart[],
  items: MarkedItems,
  rulings: FinalMark['rulings'],
): FinalMark {
  const bodies = marks.map(({ body }) => body);
  const mean = (values: readonly number[]): number =>
    Math.trunc(values.reduce((sum, one) => sum + one, 0) / values.length);
  return {
    rationaleBp:
      parts.includes('rationale') && items.rationale !== null
        ? mean(bodies.map((body) => rationaleBp(body, items)))
        : null,
    stepBp: parts.includes('conduct')
      ? Object.fromEntries(
          items.steps.map((item) => {
            const given = bodies.map((body) => stepMark(body, item));
            return [item.id, given.includes('notApplicable') ? null : mean(given.map((one) => STEP_SHARES[one] * 10))];
          }),
        )
      : {},
    rulings,
    rests: marks.map(({ round, examiner }) => ({ round, examiner })),
  };
}

function rationaleBp({ rationale }: MarkBody, items: MarkedItems): number {
  return worthOfRationale(rationale, items.rationale?.unput ?? 0).share * 10;
}

/** The examiner's word for a step, else the program's. */
function stepMark({ conduct }: MarkBody, item: StepItem): StepMark {
  return conduct[stepOf(item)] ?? item.mark ?? 'notApplicable';
}

/** `interview.M06` is step M06. */
export function stepOf({ id }: Pick<ScoreItem, 'id'>): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

function conductBp(body: MarkBody, { steps }: MarkedItems): number {
  const counted = steps.filter((item) => stepMark(body, item) !== 'notApplicable');
  const max = counted.reduce((sum, item) => sum + item.max, 0);
  if (max === 0) return 0;
  return Math.trunc(counted.reduce((sum, item) => sum + item.max * STEP_SHARES[stepMark(body, item)] * 10, 0) / max);
}

/** The rulings of a final mark, as the score takes them. */
export function rulingsOfMark({ rulings }: FinalMark): Rulings {
  const acts = (ruling: 'confirmed' | 'dismissed'): Set<number> =>
    new Set(rulings.filter((one) => one.ruling === ruling).map(({ act }) => act));
  return { confirmed: acts('confirmed'), dismissed: acts('dismissed') };
}

export interface CriterionAgreement {
  readonly criterion: RubricCriterion | 'all';
  readonly pairs: number;
  /** Weighted by the square of the distance: two steps apart is worse than twice one. */
  readonly kappa: Kappa | Undefined;
  readonly ac1: Ac1 | Undefined;
}

/**
 * How far first and second marks of an exam agree, criterion by criterion and in all; adjudications are no part of it. In all, the eight marks of
 * one attempt hang together, so that the interval is narrower than it should be: read the criteria.
 */
export function agreementOfExam(marks: readonly Mark[]): CriterionAgreement[] {
  const attempts = [...new Set(marks.map(({ attempt }) => attempt))];
  const given = (attempt: string, round: MarkRound): MarkBody | null =>
    frozenOf(
      marks.filter((mark) => mark.attempt === attempt),
      round,
    )?.body ?? null;
  const pairs = attempts.flatMap((attempt) => {
    const [first, second] = [given(attempt, 'first'), given(attempt, 'second')];
    return first === null || second === null ? [] : [[first, second] as const];
  });
  const compare = (criterion: CriterionAgreement['criterion']): CriterionAgreement => {
    const criteria = criterion === 'all' ? RUBRIC : [criterion];
    const side = (place: 0 | 1): (number | null)[] =>
      pairs.flatMap((pair) => criteria.map((one) => pair[place].rationale[one] ?? null));
    const [a, b] = [side(0), side(1)];
    const LEVELS = [1, 2, 3, 4];
    return {
      criterion,
      pairs: a.filter((one, index) => one !== null && b[index] !== null).length,
      kappa: kappaOf(a, b, LEVELS, 'quadratic'),
      ac1: ac1Of(a, b, LEVELS),
    };
  };
  return (['all', ...RUBRIC] as const).map(compare);
}
