// Thousands of interviews with every shipped case, at random and sensible: no exception, no dead end, nothing learnt that the case does not
// hold, each replayed from JSON to the same state. An ordinary run holds a few; `npm run test:long` ten thousand and a thousand per case.

import { describe, expect, it, vi } from 'vitest';
import { actSchema, establish, Simulation, type Act, type AttemptState } from '#attempt';
import { isSameValue } from '#law';
import { INTERVIEWERS, walkInterview, type Interviewer } from '#proof';
import type { Case } from '#scenario';
import { drawShipped, openShipped, scenarioIds } from './kit/library.ts';

vi.setConfig({ testTimeout: 7_200_000 });

const isLong = process.env['FIRSTLINE_LONG'] === '1';
const COUNT: Readonly<Record<Interviewer, number>> = isLong
  ? { random: 10_000, sensible: 1000 }
  : { random: 40, sensible: 8 };
/** Cases drawn per variant; many interviews are held with each. */
const DRAWN = isLong ? 12 : 1;
const ACTS = 45;

describe.each(scenarioIds())('%s', (id) => {
  const cases = Object.keys(openShipped(id).content.scenario.variants).flatMap((variant) =>
    Array.from({ length: DRAWN }, (_, index) => drawShipped(id, 7000 + index, variant)),
  );

  it.each(INTERVIEWERS)('%s interviewers', (interviewer) => {
    for (let seed = 0; seed < COUNT[interviewer]; seed++) {
      const drawn = cases[seed % cases.length];
      if (drawn === undefined) throw new Error('no case was drawn');
      const who = `${interviewer} ${seed}, ${drawn.variant}`;
      const { acts, final, saved, deadEnd } = walkInterview(drawn, seed, ACTS, interviewer);
      expect(deadEnd, who).toBeNull();
      expect(falsehoods(drawn, final), who).toEqual([]);
      expect(replayed(drawn, acts), who).toBe(saved);
    }
  });
});

/** Replays acts that went through JSON. */
function replayed(drawn: Case, acts: readonly Act[]): string {
  const simulation = new Simulation(drawn);
  for (const act of JSON.parse(JSON.stringify(acts)) as unknown[]) simulation.perform(actSchema.parse(act));
  return simulation.save();
}

/** What the scorer takes for established by people's words that is neither so nor what they claim. A part of a list is true as far as it goes. */
function falsehoods({ vocabulary, truth, claims }: Case, { evidence }: AttemptState): unknown[] {
  const said = new Set(evidence.statements.filter(({ origin }) => origin.kind === 'person').map(({ id }) => id));
  return [...establish(evidence, vocabulary, 'scorer').established.values()].flatMap(({ fact, value, statements }) => {
    if (statements.length === 0 || !statements.every((statement) => said.has(statement))) return [];
    const known = [truth.get(fact)?.value, claims.get(fact)?.value];
    const isHeld = known.some((one) => one !== undefined && isSameValue(one, value));
    // Who does not answer clearly says nothing of the fact.
    return isHeld || value === 'unclear' || Array.isArray(value) ? [] : [{ fact, value, truth: known[0] ?? null }];
  });
}
