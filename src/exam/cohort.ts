// What does an exam show of a cohort, and of itself? Whether people lean towards refusal, more so as the exam goes on, and whether refusing rightly
// is rewarded as granting rightly is. It speaks of many people in a simulator, never of one; figures are kept back below ten people
// (cultural-sensitivity.md, 3.4) and below ten cases of either kind (interviewing.md, 3.4). It is never a mark.

import {
  bootstrapByPerson,
  detectionOf,
  shareOf,
  type Detection,
  type Difference,
  type Share,
  type Undefined,
} from '#measurement';
import { stream } from '#people';
import { LEAST_PEOPLE } from '#scoring';
import type { Competency } from './competency.ts';
import type { LawfulOutcome } from './equalByLaw.ts';
import type { Grade } from './grade.ts';

/** To which side a decision falls: against the person, or not. `either`: the law leaves both open. */
export const SIDES_OF_DECISION = ['favourable', 'adverse', 'either'] as const;
export type DecisionSide = (typeof SIDES_OF_DECISION)[number];

/** Fewer true or false cases than this give no figure of detection. */
const LEAST_CASES = 10;

/** Of one attempt: what the law asked for, what was decided, what it earned. */
export interface DecidedCase {
  readonly person: string;
  /** Its place in the person's order. */
  readonly position: number;
  /** How many cases the sitting had. */
  readonly of: number;
  readonly lawful: DecisionSide;
  /** Null: undecided. */
  readonly decided: 'favourable' | 'adverse' | null;
  readonly bp: number;
}

/** `grounded`: outcomes that stand on grounds, that is, decisions against the person. */
export function sideOfLaw(
  required: readonly Pick<LawfulOutcome, 'outcome'>[],
  open: readonly Pick<LawfulOutcome, 'outcome'>[],
  grounded: readonly string[],
): DecisionSide {
  const all = required.length > 0 ? required : open;
  const adverse = all.filter(({ outcome }) => grounded.includes(outcome)).length;
  return adverse === 0 ? 'favourable' : adverse === all.length ? 'adverse' : 'either';
}

export interface SideCell {
  readonly lawful: 'favourable' | 'adverse';
  readonly right: boolean;
  readonly cases: number;
  readonly people: number;
  /** Null: kept back, fewer than ten people. */
  readonly meanBp: number | null;
}

export interface CohortReport {
  readonly people: number;
  readonly cases: number;
  readonly undecided: number;
  /** Fewer than ten people: nothing else is shown. */
  readonly keptBack: boolean;
  readonly drift: {
    /** Signal: a lawful refusal. A criterion below nought leans to refusal. Null: too few cases of a kind. */
    readonly whole: Detection | Undefined | null;
    readonly firstHalf: Detection | Undefined | null;
    readonly secondHalf: Detection | Undefined | null;
    /** How much further towards refusal, beside what the law asked for, in the second half than in the first; people drawn again. */
    readonly towardsRefusal: Difference | Undefined;
  } | null;
  readonly symmetry: {
    readonly cells: readonly SideCell[];
    /** In basis points: what granting rightly earned more than refusing rightly, within the same people. */
    readonly right: Difference | Undefined | null;
    /** And granting wrongly more than refusing wrongly. */
    readonly wrong: Difference | Undefined | null;
  } | null;
}

export function reportOnCohort(all: readonly DecidedCase[]): CohortReport {
  const people = [...new Set(all.map(({ person }) => person))];
  const base = {
    people: people.length,
    cases: all.length,
    undecided: all.filter(({ decided }) => decided === null).length,
  };
  if (people.length < LEAST_PEOPLE) return { ...base, keptBack: true, drift: null, symmetry: null };
  const told = all.filter(({ lawful, decided }) => lawful !== 'either' && decided !== null);
  const ofPerson = (person: string): DecidedCase[] => told.filter((one) => one.person === person);
  const isFirst = ({ position, of }: DecidedCase): boolean => position < of / 2;
  return {
    ...base,
    keptBack: false,
    drift: {
      whole: detect(told),
      firstHalf: detect(told.filter(isFirst)),
      secondHalf: detect(told.filter((one) => !isFirst(one))),
      towardsRefusal: bootstrapByPerson(
        people.map((person) => {
          const [first, second] = [
            leanOf(ofPerson(person).filter(isFirst)),
            leanOf(ofPerson(person).filter((one) => !isFirst(one))),
          ];
          return first === null || second === null ? [] : [second - first];
        }),
        nextOf('drift'),
      ),
    },
    symmetry: {
      cells: (['favourable', 'adverse'] as const).flatMap((lawful) => [
        cell(told, lawful, true),
        cell(told, lawful, false),
      ]),
      right: compareSides(people, told, true),
      wrong: compareSides(people, told, false),
    },
  };
}

/** The share refused less the share that the law would refuse. */
function leanOf(cases: readonly DecidedCase[]): number | null {
  if (cases.length === 0) return null;
  const refused = cases.filter(({ decided }) => decided === 'adverse').length;
  return (refused - cases.filter(({ lawful }) => lawful === 'adverse').length) / cases.length;
}

function detect(cases: readonly DecidedCase[]): Detection | Undefined | null {
  const count = (lawful: DecisionSide, decided: DecisionSide): number =>
    cases.filter((one) => one.lawful === lawful && one.decided === decided).length;
  const counts = {
    hits: count('adverse', 'adverse'),
    misses: count('adverse', 'favourable'),
    falseAlarms: count('favourable', 'adverse'),
    correctRejections: count('favourable', 'favourable'),
  };
  if (counts.hits + counts.misses < LEAST_CASES || counts.falseAlarms + counts.correctRejections < LEAST_CASES)
    return null;
  return detectionOf(counts);
}

const isRight = ({ lawful, decided }: DecidedCase): boolean => lawful === decided;

function cell(cases: readonly DecidedCase[], lawful: 'favourable' | 'adverse', right: boolean): SideCell {
  const own = cases.filter((one) => one.lawful === lawful && isRight(one) === right);
  const people = new Set(own.map(({ person }) => person)).size;
  return {
    lawful,
    right,
    cases: own.length,
    people,
    meanBp: people < LEAST_PEOPLE ? null : mean(own.map(({ bp }) => bp)),
  };
}

/** Within people who did both; null: kept back, fewer than ten of them. */
function compareSides(
  people: readonly string[],
  cases: readonly DecidedCase[],
  right: boolean,
): Difference | Undefined | null {
  const differences = people.map((person) => {
    const own = cases.filter((one) => one.person === person && isRight(one) === right);
    // Granting rightly is where the law favours, granting wrongly where it does not.
    const granted = own.filter(({ decided }) => decided === 'favourable').map(({ bp }) => bp);
    const refused = own.filter(({ decided }) => decided === 'adverse').map(({ bp }) => bp);
    return granted.length === 0 || refused.length === 0 ? [] : [mean(granted) - mean(refused)];
  });
  if (differences.filter((one) => one.length > 0).length < LEAST_PEOPLE) return null;
  return bootstrapByPerson(differences, nextOf(right ? 'right' : 'wrong'));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** Chance of its own, so that the same cohort gives the same figures. */
function nextOf(name: string): () => number {
  const chance = stream(0, `cohort:${name}`);
  return () => chance.next();
}

export interface CohortProfile {
  readonly people: number;
  readonly passed: Share | null;
  readonly competencies: readonly {
    readonly competency: Competency;
    readonly people: number;
    /** Null: kept back. */
    readonly meanBp: number | null;
  }[];
}

/** What a cohort can do, competency by competency; one grade a person, confirmed. */
export function profileOfCohort(grades: readonly Pick<Grade, 'status' | 'passed' | 'competencies'>[]): CohortProfile {
  const final = grades.filter(({ status }) => status === 'confirmed');
  const isShown = final.length >= LEAST_PEOPLE;
  const names = [
    ...new Set(final.flatMap(({ competencies }) => competencies.map(({ competency }) => competency))),
  ].sort();
  return {
    people: final.length,
    passed: isShown ? shareOf(final.filter(({ passed }) => passed).length, final.length) : null,
    competencies: names.map((competency) => {
      const own = final.flatMap((grade) => grade.competencies.filter((one) => one.competency === competency));
      return {
        competency,
        people: own.length,
        meanBp: own.length < LEAST_PEOPLE ? null : mean(own.map(({ bp }) => bp)),
      };
    }),
  };
}
