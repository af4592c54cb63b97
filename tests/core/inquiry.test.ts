// Is the shortest further inquiry the shortest? Held against trying every set of rows, where there are few.

import { describe, expect, it } from 'vitest';
import { assessEvidence, RevealTable, shortestInquiry } from '#scoring';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

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

it('everything it proposes can be done in its order and settles the outcome', () => {
  const drawn = drawShipped(ID, 3, 'fair-hotel');
  const { simulation } = play(drawn, []);
  const { acts } = shortestInquiry(pack, drawn, simulation.save());
  for (const act of acts) {
    if (simulation.state.openDilemma !== null) {
      const open = drawn.dilemmas.find((one) => one.id === simulation.state.openDilemma);
      simulation.perform({ type: 'respond', dilemma: open?.id ?? '', option: open?.options[0] ?? '' });
    }
    expect(simulation.perform(act)).toMatchObject({ ok: true });
  }
  expect(assessEvidence(pack, drawn, simulation.state.evidence).settled).toBe(true);
});

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
