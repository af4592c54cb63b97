// Does anything of the author's leave by the gate? Handles in and out, and no id in any view.

import { describe, expect, it } from 'vitest';
import { Authority, Gate, type Act } from '#attempt';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, scenarioIds } from '../kit/library.ts';

describe.each(scenarioIds())('%s', (id) => {
  const open = openShipped(id);
  const variants = Object.keys(open.content.scenario.variants);

  it('an act comes in as it went out', () => {
    const drawn = drawShipped(id, 5, variants[0]);
    const gate = new Gate(drawn);
    for (const act of expertActs(drawn)) expect(gate.admit(gate.release(act))).toEqual(act);
  });

  it('what names nothing that is there does not come in', () => {
    const gate = new Gate(drawShipped(id, 5, variants[0]));
    const strangers: Act[] = [
      { type: 'ask', question: 'q999' },
      { type: 'open', paper: 'passport', page: 'data' },
      { type: 'query', register: 'searches' },
      { type: 'respond', dilemma: 'm1', option: 'nothing' },
      { type: 'look', person: 'applicant' },
    ];
    for (const act of strangers) expect(gate.admit(act)).toBeNull();
  });

  it('no view names a knot, a line, a paper, an option, a variant or a seed', () => {
    const drawn = drawShipped(id, 90210, variants.at(-1));
    const authority = new Authority(drawn, open.pack, makeWords(open.content.texts, 'en'));
    const { scenario, ink } = open.content;
    const secret = [
      ...ink.knots.map((knot) => knot.name),
      ...Object.keys(scenario.dilemmas).flatMap((dilemma) => Object.keys(scenario.dilemmas[dilemma]?.options ?? {})),
      ...variants,
    ];
    for (const act of [null, ...expertActs(drawn)]) {
      if (act !== null) authority.performInside(act);
      const keys = idsIn(authority.view());
      for (const word of secret) expect(keys.has(word), word).toBe(false);
      expect(keys.has('90210')).toBe(false);
    }
  });
});

/** Every string and number of a view that is not prose. */
function idsIn(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string' || typeof value === 'number') into.add(String(value));
  else if (Array.isArray(value)) for (const item of value) idsIn(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      into.add(key);
      idsIn(item, into);
    }
  return into;
}
