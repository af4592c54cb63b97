// Is the shortest further inquiry the shortest? Held against trying every set of rows, where there are few.

import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from '#law';
import { Simulation, type Act } from '#attempt';
import type { Case } from '#scenario';
import { allows, answerBest, assessEvidence, RevealTable, shortestInquiry } from '#scoring';
import { drawShipped, expertActs, openShipped, play, scenarioIds } from '../kit/library.ts';

const ID = 'nervous-visitor';
const { pack } = openShipped(ID);

describe.each(['ship-hotel', 'friend-host'])('%s', (variant) => {
  const drawn = drawShipped(ID, 7, variant);
  const acts = expertActs(drawn);

  it.each([20, 22, 24, 25])('after %i acts of the expert', (length) => {
    const from = play(drawn, acts.slice(0, length)).simulation.save();
    const { acts: found, remaining } = shortestInquiry(pack, drawn, from);
    const table = new RevealTable(drawn, from);
    const lacking = new Set(
      assessEvidence(pack, drawn, play(drawn, acts.slice(0, length)).simulation.state.evidence).lacking,
    );
    const useful = [...table.rows.values()]
      .filter((row) => row.facts.some((fact) => lacking.has(fact)))
      .map((row) => row.id);
    expect(remaining).toEqual([]);
    expect(found.length).toBe(bruteForce(useful, table));
  });

  function bruteForce(useful: readonly string[], table: RevealTable): number {
    let best = Infinity;
    const tried = new Set<string>();
    const visit = (index: number, chosen: readonly string[]): void => {
      const ids = table.closure(chosen);
      if (ids.size >= best || chosen.length > 4) return;
      const key = [...ids].sort().join('|');
      if (!tried.has(key)) {
        tried.add(key);
        const simulation = table.play(ids);
        if (simulation !== null && assessEvidence(pack, drawn, simulation.state.evidence).settled) {
          best = ids.size;
          return;
        }
      }
      for (let next = index; next < useful.length; next++) visit(next + 1, [...chosen, useful[next] ?? '']);
    };
    visit(0, []);
    return best;
  }
});

/** Of the variants of each scenario the first and every sixth after it; FIRSTLINE_INQUIRIES=all asks of each. */
const EVERY = process.env['FIRSTLINE_INQUIRIES'] === 'all' ? 1 : 6;

const cases = scenarioIds().flatMap((id) => {
  const variants = Object.keys(openShipped(id).content.scenario.variants);
  return variants.filter((_, index) => index % EVERY === 0).map((variant) => [id, variant] as const);
});

/**
 * Variants whose truth no row of the table leads to alone: what an interpreter rendered wrongly is set right by a request that bears on no
 * fact itself, and a deceit is judged only after several questions. There the way is the expert's, without what it can do without.
 */
const BY_THE_EXPERT: readonly string[] = [
  'forty-minutes/bilge',
  'forty-minutes/nothing-amiss',
  'forty-minutes/the-drawer',
  'line-four/short-eager',
  'line-four/tram-eager',
  'line-four/tram-tired',
  'low-voice/late-applause',
  'winter-bees/old-letter',
  'winter-bees/one-good-visa',
];

describe('from the start of every shipped scenario and variant', () => {
  it.each(cases)(
    '%s, %s: what it proposes can be done, and settles the outcome as it is on the truth',
    (id, variant) => {
      const law = openShipped(id).pack;
      const drawn = drawShipped(id, 3, variant);
      const from = play(drawn, []).simulation.save();
      const { acts, remaining, exact } = shortestInquiry(law, drawn, from);
      expect(acts.length).toBeGreaterThan(0);
      expect(isSettled(id, drawn, from, acts, exact)).toBe(true);
      expect(remaining).toEqual([]);
      expect(exact).toBe(!BY_THE_EXPERT.includes(`${id}/${variant}`));
      // Nothing stands in the way that it can do without.
      const isTrue = isSettled(id, drawn, from, acts, true);
      const shorter = exact ? [] : acts.map((act) => acts.filter((one) => one !== act));
      expect(shorter.filter((way) => isSettled(id, drawn, from, way, isTrue))).toEqual([]);
    },
  );
});

/** Whether these acts can be done from there, and settle the outcome: exactly as it is on the truth, or so that it carries the right decision. */
function isSettled(id: string, drawn: Case, from: string, acts: readonly Act[], exact: boolean): boolean {
  const law = openShipped(id).pack;
  const simulation = new Simulation(drawn);
  simulation.restore(from);
  for (const act of acts) {
    answerBest(simulation);
    if (!simulation.perform(act).ok) return false;
  }
  const found = assessEvidence(law, drawn, simulation.state.evidence);
  const truth = assess(law, drawn.truth, { date: drawn.date, proof: false });
  if (!found.settled) return false;
  if (exact) return JSON.stringify(outcomesOf(found)) === JSON.stringify(outcomesOf(truth));
  return truth.required.every(({ outcome }) => allows(found, outcome));
}

const outcomesOf = ({ required, open }: Assessment): unknown =>
  [required, open].map((list) => list.map(({ outcome, grounds }) => [outcome, ...grounds].join(' ')).sort());

it('names a judgement, where what was heard still needs one', () => {
  const id = 'another-name';
  const drawn = drawShipped(id, 3, 'bound-afraid');
  const heard = ['call_interpreter', 'separate', 'ask_companion_alone', 'ask_protection'] as const;
  const from = play(
    drawn,
    heard.map((question) => ({ type: 'ask', question }) as const),
  ).simulation.save();
  const { acts } = shortestInquiry(openShipped(id).pack, drawn, from);
  expect(acts).toContainEqual({ type: 'judge', fact: 'thb.reasonableGrounds', value: true });
});
