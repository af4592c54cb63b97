// What a comparison comes to: how many outcomes change, from what to what, for whom, by which rules; each share with its interval. Plain
// JSON; the words for its codes are in the locale files.

import { stream } from '#people';
import { answerKey, type Answer, type Turn } from './answer.ts';
import type { Case, Comparison } from './comparison.ts';
import { pairedDifference, shareOf, type Difference, type Share } from '#measurement';
import type { Text } from './populationSchema.ts';

export interface AnswerCount {
  readonly answer: Answer;
  readonly before: Share;
  readonly after: Share;
  /** Share after minus share before, of the same people. */
  readonly change: Difference;
  readonly gained: number;
  readonly lost: number;
}

/** From one answer to another: indexes into `answers`. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly share: Share;
}

/** Of those for whom an option was drawn: for how many the outcome changes. */
export interface GroupCount {
  readonly option: string;
  readonly title: Text | null;
  readonly changed: Share;
}

export interface Characteristic {
  readonly draw: string;
  readonly title: Text | null;
  readonly groups: readonly GroupCount[];
}

/**
 * A rule that speaks otherwise for people whose outcome changes. edited: the edit names it or what it reads; first: it speaks otherwise of
 * itself; follows: it only looks at what other rules have found.
 */
export interface RuleCount extends Turn {
  readonly part: 'edited' | 'first' | 'follows';
  readonly people: Share;
}

export interface SampledCase {
  readonly n: number;
  readonly from: number;
  readonly to: number;
  readonly options: { readonly [draw: string]: string | null };
  readonly turns: readonly Turn[];
}

export interface LabReport {
  readonly format: 1;
  readonly pack: string;
  readonly population: string;
  readonly edit: string | null;
  readonly seed: number;
  readonly date: string;
  readonly otherDate: string | null;
  /** People asked for; judged so far; judged and possible. */
  readonly size: number;
  readonly judged: number;
  readonly people: number;
  readonly impossible: { readonly count: number; readonly examples: readonly string[] };
  readonly changed: Share;
  readonly groundsOnly: Share;
  /** Answers that rest on everything that matters being known. */
  readonly settled: { readonly before: Share; readonly after: Share };
  readonly answers: readonly AnswerCount[];
  readonly flows: readonly Flow[];
  readonly characteristics: readonly Characteristic[];
  readonly rules: readonly RuleCount[];
  readonly derived: readonly { readonly fact: string; readonly people: Share }[];
  readonly sample: readonly SampledCase[];
}

/** So many changed applicants are shown. */
const SHOWN = 12;
const EXAMPLES = 3;

export function reportOf(comparison: Comparison): LabReport {
  const { question, cases, impossible, judged } = comparison;
  const { population, edit, seed, size, date, otherDate } = question;
  const changed = cases.filter(({ change }) => change === 'outcome');
  const count = (test: (one: Case) => boolean): Share => shareOf(cases.filter(test).length, cases.length);
  const answers = countAnswers(cases);
  const places = new Map(answers.map(({ answer }, index) => [answerKey(answer), index]));
  const placeOf = (answer: Answer): number => places.get(answerKey(answer)) ?? -1;
  return {
    format: 1,
    pack: population.pack.id,
    population: population.source.population,
    edit: edit?.source.edit ?? null,
    seed,
    date,
    otherDate,
    size,
    judged,
    people: cases.length,
    impossible: { count: impossible.length, examples: [...new Set(impossible)].slice(0, EXAMPLES) },
    changed: shareOf(changed.length, cases.length),
    groundsOnly: count(({ change }) => change === 'grounds'),
    settled: { before: count(({ isSettled }) => isSettled.before), after: count(({ isSettled }) => isSettled.after) },
    answers,
    flows: countFlows(cases, placeOf),
    characteristics: population.source.draws.flatMap((draw): Characteristic[] => {
      if (draw.report !== true) return [];
      const groups = draw.options.map(({ id, title }): GroupCount => {
        const all = cases.filter(({ options }) => options[draw.id] === id);
        const moved = all.filter(({ change }) => change === 'outcome');
        return { option: id, title: title ?? null, changed: shareOf(moved.length, all.length) };
      });
      return [{ draw: draw.id, title: draw.title ?? null, groups }];
    }),
    rules: countRules(changed, comparison),
    derived: tally(changed.flatMap(({ derived }) => derived)).map(([fact, of]) => ({
      fact,
      people: shareOf(of, changed.length),
    })),
    sample: sampleOf(changed, seed).map(({ n, options, before, after, turns }) => ({
      n,
      from: placeOf(before),
      to: placeOf(after),
      options,
      turns,
    })),
  };
}

/** Every answer that anybody has on either side, the most frequent before first. */
function countAnswers(cases: readonly Case[]): AnswerCount[] {
  const answers = new Map<string, { answer: Answer; both: number; lost: number; gained: number }>();
  const entry = (answer: Answer): { both: number; lost: number; gained: number } => {
    const key = answerKey(answer);
    const known = answers.get(key) ?? { answer, both: 0, lost: 0, gained: 0 };
    answers.set(key, known);
    return known;
  };
  for (const { before, after, change } of cases) {
    if (change === 'outcome') {
      entry(before).lost++;
      entry(after).gained++;
    } else entry(before).both++;
  }
  const counted = [...answers.values()].map(({ answer, both, lost, gained }) => ({
    answer,
    before: shareOf(both + lost, cases.length),
    after: shareOf(both + gained, cases.length),
    change: pairedDifference(both, lost, gained, cases.length - both - lost - gained),
    gained,
    lost,
  }));
  return counted.sort(
    (a, b) =>
      b.before.count - a.before.count ||
      b.after.count - a.after.count ||
      compareText(answerKey(a.answer), answerKey(b.answer)),
  );
}

function countFlows(cases: readonly Case[], placeOf: (answer: Answer) => number): Flow[] {
  const pairs = tally(cases.map(({ before, after }) => `${placeOf(before)} ${placeOf(after)}`));
  const flows = pairs.map(([pair, people]): Flow => {
    const [from = 0, to = 0] = pair.split(' ').map(Number);
    return { from, to, share: shareOf(people, cases.length) };
  });
  return flows.sort((a, b) => a.from - b.from || a.to - b.to);
}

function countRules(changed: readonly Case[], { before, after, question }: Comparison): RuleCount[] {
  const touched = question.edit?.touched ?? new Set<string>();
  const partOf = (rule: string): RuleCount['part'] => {
    if (touched.has(rule)) return 'edited';
    return (after.pack.ruleById.get(rule) ?? before.pack.ruleById.get(rule))?.readsLetters === true
      ? 'follows'
      : 'first';
  };
  const turns = new Map<string, { turn: Turn; people: number }>();
  for (const turn of changed.flatMap((one) => one.turns)) {
    const key = `${turn.rule} ${turn.before} ${turn.after}`;
    const known = turns.get(key) ?? { turn, people: 0 };
    known.people++;
    turns.set(key, known);
  }
  const order = ['edited', 'first', 'follows'];
  return [...turns.values()]
    .map(({ turn, people }) => ({ ...turn, part: partOf(turn.rule), people: shareOf(people, changed.length) }))
    .sort(
      (a, b) =>
        order.indexOf(a.part) - order.indexOf(b.part) ||
        b.people.count - a.people.count ||
        compareText(a.rule, b.rule) ||
        compareText(a.after, b.after),
    );
}

/** Changed applicants by chance, each way of changing in turn, so that a rare one is seen too. */
function sampleOf(changed: readonly Case[], seed: number): Case[] {
  const ways = new Map<string, Case[]>();
  for (const one of stream(seed, 'sample').shuffle(changed)) {
    const way = `${answerKey(one.before)}>${answerKey(one.after)}`;
    ways.set(way, [...(ways.get(way) ?? []), one]);
  }
  const rows = [...ways.values()].sort((a, b) => b.length - a.length);
  const shown: Case[] = [];
  for (let turn = 0; shown.length < SHOWN && rows.some((row) => row.length > turn); turn++)
    for (const row of rows) {
      const one = row[turn];
      if (one !== undefined && shown.length < SHOWN) shown.push(one);
    }
  return shown;
}

/** How often each is there, the most frequent first. */
function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, of], [b, more]) => more - of || compareText(a, b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
