// What a cohort's matched pairs show: the same case, played by the same person with one cue changed that must not matter. Measures and
// their order of sensitivity: cultural-sensitivity.md, sections 3.2 to 3.4. It speaks of the cohort in a simulator, never of one person.

import {
  bootstrapByPerson,
  holm,
  isDefined,
  mcNemar,
  pairedOdds,
  pairedRisk,
  signFlips,
  type Difference,
  type McNemar,
  type OddsRatio,
  type PairTable,
  type Undefined,
} from '#measurement';
import type { AttemptState } from '#attempt';
import { isContaminating } from '#interview';
import { stream } from '#people';
import type { Case } from '#scenario';

/** Counts of one attempt that a pair is compared by, most sensitive first. */
export const COUNTS = [
  'questions',
  'contaminating',
  'papersExamined',
  'registersAsked',
  'seconds',
  'interruptions',
  'courtesies',
  'inconsistenciesPut',
] as const;
export type PairCount = (typeof COUNTS)[number];

/** What can be so or not so of one attempt. */
export const SIGNS = ['adverse', 'suspected'] as const;
export type PairSign = (typeof SIGNS)[number];

export interface PairMeasures {
  readonly counts: Readonly<Record<PairCount, number>>;
  readonly signs: Readonly<Record<PairSign, boolean>>;
}

/** Courtesies at the counter: acts that cost a moment and say that somebody is seen. */
const COURTESIES: ReadonlySet<string> = new Set(['water', 'break', 'acknowledgeDistress', 'rephrase', 'signpost']);

/** What one attempt shows, in the terms in which the two of a pair are compared. */
export function measureAttempt(drawn: Case, state: AttemptState): PairMeasures {
  const outcome = state.decision?.decision.outcome ?? null;
  return {
    counts: {
      questions: state.questions.length,
      contaminating: state.questions.filter(({ type }) => isContaminating(type)).length,
      papersExamined: new Set(
        state.looks.filter(({ reference }) => !reference).map(({ paper, page, light }) => `${paper}/${page}/${light}`),
      ).size,
      registersAsked: state.queries.length,
      seconds: state.seconds,
      interruptions: state.conduct.filter(({ kind }) => kind === 'interrupts').length,
      courtesies:
        state.measures.filter(({ measure }) => COURTESIES.has(measure)).length +
        state.conduct.filter(({ kind }) => kind === 'respect').length,
      inconsistenciesPut: state.puts.length,
    },
    signs: {
      adverse: outcome !== null && drawn.grounds.outcomes.includes(outcome),
      suspected: state.findings.some(({ withdrawn }) => !withdrawn),
    },
  };
}

export interface MatchedPair {
  /** Who played both, under a pseudonym. */
  readonly person: string;
  readonly plain: PairMeasures;
  readonly twin: PairMeasures;
  /** Whether they said that they had noticed; left out if nobody asked. */
  readonly noticed?: boolean;
}

interface Compared {
  /** Uncorrected, two-sided; null where nothing can be tested. */
  readonly p: number | null;
  /** Holm's correction over everything exploratory; the primary measure is not corrected. */
  readonly corrected: number | null;
  readonly primary: boolean;
}

export interface ComparedCount extends Compared {
  readonly count: PairCount;
  /** Twin less plain, over pairs. */
  readonly median: number | null;
  /** The mean difference, people drawn again with all their pairs. */
  readonly byPerson: Difference | Undefined;
}

export interface ComparedSign extends Compared {
  readonly sign: PairSign;
  readonly table: PairTable;
  readonly risk: Difference | Undefined;
  readonly odds: OddsRatio | Undefined;
  readonly test: McNemar | Undefined;
}

export interface PairComparison {
  readonly pairs: number;
  readonly people: number;
  readonly noticed: number;
  /** Figures are kept back below ten people: a cell could be somebody. */
  readonly suppressed: boolean;
  readonly counts: readonly ComparedCount[];
  readonly signs: readonly ComparedSign[];
}

/** Fewer people than this are not shown as figures (section 3.4). */
export const LEAST_PEOPLE = 10;

/**
 * Compares the pairs of a cohort. `primary` is what was settled beforehand; everything else is exploratory and corrected together. Chance
 * (permutations, redrawing) is taken from a stream of its own, so that the same pairs give the same figures.
 */
export function comparePairs(
  pairs: readonly MatchedPair[],
  primary: PairCount | PairSign = 'questions',
): PairComparison {
  const people = [...new Set(pairs.map(({ person }) => person))];
  const noticed = pairs.filter((pair) => pair.noticed === true).length;
  const base = { pairs: pairs.length, people: people.length, noticed };
  if (people.length < LEAST_PEOPLE) return { ...base, suppressed: true, counts: [], signs: [] };
  const counts = COUNTS.map((count) => compareCount(count, pairs, people));
  const signs = SIGNS.map((sign) => compareSign(sign, pairs));
  const all = [
    ...counts.map(({ count, p }) => ({ id: count as string, p })),
    ...signs.map(({ sign, p }) => ({ id: sign as string, p })),
  ];
  const exploratory = all.filter(({ id, p }) => id !== primary && p !== null);
  const corrected = holm(exploratory.map(({ p }) => p ?? 1));
  const correctedOf = (id: string): number | null => corrected[exploratory.findIndex((one) => one.id === id)] ?? null;
  return {
    ...base,
    suppressed: false,
    counts: counts.map((one) => ({ ...one, primary: one.count === primary, corrected: correctedOf(one.count) })),
    signs: signs.map((one) => ({ ...one, primary: one.sign === primary, corrected: correctedOf(one.sign) })),
  };
}

function compareCount(
  count: PairCount,
  pairs: readonly MatchedPair[],
  people: readonly string[],
): Omit<ComparedCount, 'primary' | 'corrected'> {
  const differenceOf = ({ plain, twin }: MatchedPair): number => twin.counts[count] - plain.counts[count];
  const tested = signFlips(pairs.map(differenceOf), nextOf(`pairs:${count}`));
  const byPerson = bootstrapByPerson(
    people.map((person) => pairs.filter((pair) => pair.person === person).map(differenceOf)),
    nextOf(`people:${count}`),
  );
  return isDefined(tested)
    ? { count, p: tested.p, median: tested.median, byPerson }
    : { count, p: null, median: null, byPerson };
}

function compareSign(sign: PairSign, pairs: readonly MatchedPair[]): Omit<ComparedSign, 'primary' | 'corrected'> {
  const table = tableOf(pairs.map(({ plain, twin }) => [twin.signs[sign], plain.signs[sign]] as const));
  const test = mcNemar(table);
  return {
    sign,
    table,
    risk: pairedRisk(table),
    odds: pairedOdds(table),
    test,
    p: isDefined(test) ? test.pExact : null,
  };
}

/** First: the twin; second: the plain case. */
function tableOf(rows: readonly (readonly [first: boolean, second: boolean])[]): PairTable {
  const so = (first: boolean, second: boolean): number =>
    rows.filter((row) => row[0] === first && row[1] === second).length;
  return { both: so(true, true), onlyFirst: so(true, false), onlySecond: so(false, true), neither: so(false, false) };
}

function nextOf(name: string): () => number {
  const chance = stream(0, name);
  return () => chance.next();
}
