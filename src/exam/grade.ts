// What is a sitting worth? From the automatic reports of its attempts, the final marks of examiners, the design and the person's accommodations
// to one share, exact, with every point traced to its attempt, acts and provisions. Each case counts by its weight, whatever its own number of
// points; where the design weighs competencies, each is a share over all cases and the whole their weighted mean. What does not apply to a
// person is left out of what they could win as of what they won, and the grade says so. Nothing is final before it is marked and confirmed.

import { canonicalJson, hashOf } from '#scenario';
import type { CriticalError, Explanation, Report, ScoreItem } from '#scoring';
import { classLeftOut, type Accommodations, type ItemClass } from './accommodations.ts';
import { competencyOf, type Competency } from './competency.ts';
import type { ExamDesign } from './design.ts';
import { asText, by, fraction, isAtLeast, NOTHING, partsOf, sumOf, times, type Fraction } from './fraction.ts';
import type { FinalMark, MarkingState } from './marking.ts';

export interface AttemptToGrade {
  readonly position: number;
  /** Its index in the design. */
  readonly index: number;
  readonly attempt: string;
  /** Whether it was ever opened; one that was not is graded by the report of no acts, and named. */
  readonly reached: boolean;
  /** Competencies that the case trains. */
  readonly trains: readonly string[];
  readonly playHash: string;
  readonly keyHash: string;
  /** The score with an examiner as marker, under the rulings of the final mark. */
  readonly report: Report;
  readonly marking: MarkingState;
}

export interface SittingToGrade {
  readonly sitting: string;
  readonly person: string;
  readonly try: number;
  readonly design: Pick<ExamDesign, 'cases' | 'competencies' | 'critical' | 'passMark'>;
  readonly attempts: readonly AttemptToGrade[];
  readonly accommodations: Pick<Accommodations, 'notApplicable'>;
  /** Whether an admin has confirmed what the marks gave. */
  readonly confirmed: boolean;
}

export interface GradedItem {
  readonly attempt: string;
  readonly id: string;
  readonly competency: Competency;
  /** Points of the case, as the report has them; an examiner's in hundredths of a percent of `max`. */
  readonly points: number;
  readonly max: number;
  readonly byExaminer: { readonly bp: number } | null;
  /** Why it is in no sum; null: it is. */
  readonly leftOut: ItemClass | 'examiner' | 'unmarked' | null;
  /** What it is worth and has won of the whole exam, in millionths; what is below one is dropped. */
  readonly worthPpm: number;
  readonly wonPpm: number;
  readonly acts: readonly number[];
  readonly provisions: readonly string[];
  readonly explanation: Explanation;
}

export interface GradedCase {
  readonly position: number;
  readonly name: string;
  readonly attempt: string;
  readonly reached: boolean;
  readonly weight: number;
  readonly playHash: string;
  readonly keyHash: string;
  /** In basis points, before a cap; null: nothing of it applies. */
  readonly bp: number | null;
  /** The cap that a critical error put on it. */
  readonly cappedBp: number | null;
  readonly rests: FinalMark['rests'];
}

export interface GradedCompetency {
  readonly competency: Competency;
  /** Null: as the cases give it. */
  readonly weight: number | null;
  readonly bp: number;
  readonly items: number;
}

export const GRADE_STATUSES = ['provisional', 'marked', 'confirmed'] as const;
export const GRADE_REASONS = ['passMarkReached', 'belowPassMark', 'criticalError', 'nothingApplies'] as const;
export type GradeReason = (typeof GRADE_REASONS)[number];

export interface Grade {
  readonly format: 1;
  readonly sitting: string;
  readonly person: string;
  readonly try: number;
  readonly status: (typeof GRADE_STATUSES)[number];
  readonly waitsFor: readonly { readonly attempt: string; readonly for: 'examiner' | 'adjudication' | 'ruling' }[];
  /** Exact, as a fraction, and in basis points, what is below one dropped. */
  readonly share: string;
  readonly bp: number;
  readonly passMarkBp: number;
  /** How it stands; nothing but a provisional result until it is marked. */
  readonly passed: boolean;
  readonly because: GradeReason;
  readonly notReached: number;
  readonly leftOut: readonly { readonly class: ItemClass; readonly items: number; readonly points: number }[];
  readonly critical: readonly (CriticalError & { readonly attempt: string; readonly counts: boolean })[];
  readonly cases: readonly GradedCase[];
  readonly competencies: readonly GradedCompetency[];
  readonly items: readonly GradedItem[];
}

/** Parts of a point, so that an examiner's basis points of an item are whole. */
const BP = 10_000;
const PPM = 1_000_000;

/** An item with what it can win and has won, in parts of a point. */
interface Counted {
  readonly item: GradedItem;
  readonly won: number;
  readonly most: number;
}

interface CountedCase {
  readonly of: AttemptToGrade;
  readonly weight: number;
  readonly items: readonly Counted[];
  readonly won: number;
  readonly most: number;
  readonly cappedBp: number | null;
  /** What a part won in it is multiplied by: 1 unless it is capped. */
  readonly factor: Fraction;
}

export function gradeSitting(sitting: SittingToGrade): Grade {
  const { design, attempts, accommodations } = sitting;
  const critical = attempts.flatMap(({ attempt, report }) =>
    report.criticalErrors.map((error) => ({ ...error, attempt, counts: error.provisional !== true })),
  );
  const ordered = [...attempts].sort((a, b) => a.position - b.position);
  const cases = ordered.map((of) => countCase(of, sitting));
  const counted = cases.filter(({ weight, most }) => weight > 0 && most > 0);
  const worths = worthsOf(counted, design.competencies);
  const share = sumOf(counted.map((one) => sumOf(one.items.map((item) => times(worths(one, item), wonOf(one, item))))));
  const applies = counted.some((one) => one.items.some((item) => worths(one, item).over > 0n));
  const items = cases.flatMap((one) =>
    one.items.map((counts): GradedItem => {
      const worth = counted.includes(one) && counts.most > 0 ? worths(one, counts) : NOTHING;
      return {
        ...counts.item,
        worthPpm: partsOf(worth, PPM),
        wonPpm: partsOf(times(worth, wonOf(one, counts)), PPM),
      };
    }),
  );
  const waitsFor = ordered.flatMap(waits);
  const fails = design.critical.policy === 'fail' && critical.some(({ counts }) => counts);
  const reaches = isAtLeast(share, fraction(design.passMark.bp, BP));
  // A pass mark is at least a ten-thousandth: where nothing applies, it is not reached.
  const passed = reaches && !fails;
  return {
    format: 1,
    sitting: sitting.sitting,
    person: sitting.person,
    try: sitting.try,
    status: waitsFor.length > 0 ? 'provisional' : sitting.confirmed ? 'confirmed' : 'marked',
    waitsFor,
    share: asText(share),
    bp: partsOf(share, BP),
    passMarkBp: design.passMark.bp,
    passed,
    because: !applies ? 'nothingApplies' : fails ? 'criticalError' : reaches ? 'passMarkReached' : 'belowPassMark',
    notReached: attempts.filter(({ reached }) => !reached).length,
    leftOut: accommodations.notApplicable.flatMap((one) => {
      const own = items.filter(({ leftOut }) => leftOut === one);
      return own.length === 0
        ? []
        : [{ class: one, items: own.length, points: own.reduce((sum, { max }) => sum + max, 0) }];
    }),
    critical,
    cases: cases.map(({ of, weight, won, most, cappedBp }) => ({
      position: of.position,
      name: design.cases[of.index]?.name ?? '',
      attempt: of.attempt,
      reached: of.reached,
      weight,
      playHash: of.playHash,
      keyHash: of.keyHash,
      bp: most === 0 ? null : partsOf(fraction(won, most), BP),
      cappedBp,
      rests: 'final' in of.marking ? of.marking.final.rests : [],
    })),
    competencies: profileOf(counted, design.competencies),
    items,
  };
}

/** A grade without its single points, under the hash that it is kept with: what lists of many people need. */
export type GradeSummary = Omit<Grade, 'items'> & { readonly hash: string };

export function summaryOf(grade: Grade, hash: string = sealGrade(grade).hash): GradeSummary {
  const { items: _, ...rest } = grade;
  return { ...rest, hash };
}

/** A grade is kept with this: anybody can hash its canonical text again. */
export function sealGrade(grade: Grade): { readonly text: string; readonly hash: string } {
  return { text: canonicalJson(grade), hash: hashOf(grade) };
}

/** Which of several sittings is the result. Grades that are not final are no results. */
export function resultOf<G extends Pick<Grade, 'status' | 'try' | 'passed' | 'bp'>>(
  grades: readonly G[],
  counts: ExamDesign['countsTry'],
): G | null {
  const final = grades.filter(({ status }) => status === 'confirmed').sort((a, b) => a.try - b.try);
  if (counts === 'first') return final[0] ?? null;
  if (counts === 'last') return final.at(-1) ?? null;
  const better = (a: G, b: G): G => (b.passed === a.passed ? (b.bp > a.bp ? b : a) : b.passed ? b : a);
  return final.reduce<G | null>((best, one) => (best === null ? one : better(best, one)), null);
}

function waits({ attempt, marking, report }: AttemptToGrade): Grade['waitsFor'][number][] {
  const out: Grade['waitsFor'][number][] = [];
  if (marking.is === 'open') out.push({ attempt, for: 'examiner' });
  if (marking.is === 'adjudication') out.push({ attempt, for: 'adjudication' });
  if (report.criticalErrors.some(({ provisional }) => provisional === true)) out.push({ attempt, for: 'ruling' });
  return out;
}

function countCase(of: AttemptToGrade, { design, accommodations }: SittingToGrade): CountedCase {
  const final = 'final' in of.marking ? of.marking.final : null;
  const items = of.report.items.map((item) => countItem(item, of, final, accommodations));
  const won = items.reduce((sum, one) => sum + one.won, 0);
  const most = items.reduce((sum, one) => sum + one.most, 0);
  const isCritical = of.report.criticalErrors.some(({ provisional }) => provisional !== true);
  const { critical } = design;
  const cap = critical.policy === 'cap' && isCritical ? critical.caseBp : null;
  const isCapped = cap !== null && won * BP > cap * most;
  return {
    of,
    weight: design.cases[of.index]?.weight ?? 0,
    items,
    won,
    most,
    cappedBp: isCapped ? cap : null,
    factor: isCapped ? by(fraction(cap, BP), fraction(won, most)) : fraction(1),
  };
}

function countItem(
  item: ScoreItem,
  { attempt, trains, report }: AttemptToGrade,
  final: FinalMark | null,
  accommodations: SittingToGrade['accommodations'],
): Counted {
  const isRationale = item.id === 'record.rationale';
  const isPending = report.pending.includes(item.id);
  const given = isRationale && isPending ? (final?.rationaleBp ?? null) : (final?.stepBp[item.id] ?? null);
  const isOff = final !== null && item.id in final.stepBp && final.stepBp[item.id] === null;
  const leftOut =
    classLeftOut(item, accommodations) ?? (isOff ? 'examiner' : isPending && given === null ? 'unmarked' : null);
  const most = leftOut === null ? item.max * BP : 0;
  const won = leftOut !== null ? 0 : given === null ? item.points * BP : item.max * given;
  return {
    item: {
      attempt,
      id: item.id,
      competency: competencyOf(item, trains),
      points: item.points,
      max: item.max,
      byExaminer: given === null ? null : { bp: given },
      leftOut,
      worthPpm: 0,
      wonPpm: 0,
      acts: item.acts,
      provisions: item.provisions,
      explanation: item.explanation,
    },
    won,
    most,
  };
}

type Weights = ExamDesign['competencies'];

/** What share of the whole exam an item is worth; over all items of all cases that count these are one. */
function worthsOf(cases: readonly CountedCase[], weights: Weights): (one: CountedCase, item: Counted) => Fraction {
  const all = sumOf(cases.map(({ weight }) => fraction(weight)));
  const inCase = (one: CountedCase, { most }: Counted): Fraction =>
    times(fraction(one.weight), fraction(most, one.most));
  if (weights === null) return (one, item) => by(inCase(one, item), all);
  const sums = new Map<Competency, Fraction>();
  for (const one of cases)
    for (const item of one.items) {
      const { competency } = item.item;
      sums.set(competency, sumOf([sums.get(competency) ?? NOTHING, inCase(one, item)]));
    }
  const weighed = [...sums].flatMap(([competency, sum]) => (sum.over > 0n ? [weights[competency] ?? 0] : []));
  const whole = weighed.reduce((sum, weight) => sum + weight, 0);
  return (one, item) => {
    const weight = weights[item.item.competency] ?? 0;
    const sum = sums.get(item.item.competency) ?? NOTHING;
    if (weight === 0 || sum.over === 0n) return NOTHING;
    return times(fraction(weight, whole), by(inCase(one, item), sum));
  };
}

/** The share of an item that was won, after a cap on its case. */
function wonOf({ factor }: CountedCase, { won, most }: Counted): Fraction {
  return most === 0 ? NOTHING : times(factor, fraction(won, most));
}

/** Each competency over all cases, by the weight of these; a cap on a case is no statement about what somebody can do. */
function profileOf(cases: readonly CountedCase[], weights: Weights): GradedCompetency[] {
  const own = new Map<Competency, { won: Fraction; most: Fraction; items: number }>();
  for (const one of cases)
    for (const { item, won, most } of one.items) {
      if (most === 0) continue;
      const before = own.get(item.competency) ?? { won: NOTHING, most: NOTHING, items: 0 };
      own.set(item.competency, {
        won: sumOf([before.won, times(fraction(one.weight), fraction(won, one.most))]),
        most: sumOf([before.most, times(fraction(one.weight), fraction(most, one.most))]),
        items: before.items + 1,
      });
    }
  return [...own]
    .map(([competency, { won, most, items }]) => ({
      competency,
      weight: weights === null ? null : (weights[competency] ?? 0),
      bp: partsOf(by(won, most), BP),
      items,
    }))
    .sort((a, b) => (a.competency < b.competency ? -1 : 1));
}

/**
 * The grade as it leaves the authority: ids and explanations of items as the released report of each attempt has them, in the same order, so
 * that no author's id goes out with it; and of examiners no more than the round. It bears no hash of its own; what is kept is the other one.
 */
export function releaseGrade(grade: Grade, released: ReadonlyMap<string, readonly ScoreItem[]>): Grade {
  const places = new Map<string, number>();
  return {
    ...grade,
    cases: grade.cases.map((one) => ({
      ...one,
      rests: one.rests.map(({ round }) => ({ round, examiner: round })),
    })),
    items: grade.items.map((item) => {
      const place = places.get(item.attempt) ?? 0;
      places.set(item.attempt, place + 1);
      const shown = released.get(item.attempt)?.[place];
      if (shown === undefined) throw new Error(`attempt ${item.attempt} has no released item ${place}`);
      return { ...item, id: shown.id, explanation: shown.explanation };
    }),
  };
}
