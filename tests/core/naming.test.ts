// Does a name go with whoever was drawn? A draw of a name may take its gender from an earlier draw, and so do the papers and the texts.

import { describe, expect, it } from 'vitest';
import { STATES } from '#documents';
import { makeName, stream } from '#people';
import { drawShipped, scenarioIds, openShipped } from '../kit/library.ts';

const SEEDS = Array.from({ length: 16 }, (_, index) => index + 1);

/** Every shipped draw of a name whose gender is a formula. */
const NAMED = scenarioIds().flatMap((id) =>
  Object.entries(openShipped(id).content.scenario.draw).flatMap(([draw, source]) =>
    'name' in source && source.gender?.startsWith('=') === true ? [{ id, draw, state: source.name }] : [],
  ),
);

describe.each(NAMED)('$id: $draw', ({ id, draw, state }) => {
  const naming = STATES.find(({ code }) => code === state)?.naming;
  const drawn = SEEDS.map((seed) => ({ seed, one: drawShipped(id, seed) }));

  it('is a name of the gender that the papers give', () => {
    for (const { seed, one } of drawn) {
      const gender = one.args['gender'] === 'feminine' ? 'feminine' : 'masculine';
      expect(naming).toBeDefined();
      if (naming === undefined) continue;
      expect(one.args['given'] ?? one.args['name']).toBe(
        makeName(stream(seed, `draw:${draw}`), naming, { gender }).given,
      );
    }
  });

  it('is a woman’s and a man’s', () => {
    expect(new Set(drawn.map(({ one }) => one.args['gender']))).toEqual(new Set(['feminine', 'masculine']));
  });
});
