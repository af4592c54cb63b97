// An outcome that hangs on an unverified or contested rule alone is refused, unless the author acknowledges it.

import { expect, it } from 'vitest';
import { proveScenario } from '#proof';
import type { OpenScenario } from '#scenario';
import { contentFiles, openShipped } from '../kit/library.ts';

/** A shipped scenario with one variant alone, and with other rules acknowledged. */
function only(id: string, variant: string, acknowledges?: Record<string, string>): OpenScenario {
  const open = openShipped(id);
  const { scenario } = open.content;
  const own = scenario.variants[variant];
  if (own === undefined) throw new Error(`${id} has no variant ${variant}`);
  const { acknowledges: _, ...law } = scenario.law;
  const changed = acknowledges === undefined ? law : { ...law, acknowledges };
  return {
    ...open,
    content: { ...open.content, scenario: { ...scenario, law: changed, variants: { [variant]: own } } },
  };
}

const doubts = (open: OpenScenario): string[] =>
  proveScenario(open, contentFiles(), { walksPerVariant: 0 })
    .diagnostics.filter(({ code }) => code === 'doubtfulLaw')
    .map(({ message }) => message);

it.each([
  ['another-name', 'audition-lookalike', 'sbc-6-1-a-doc:impostor'],
  ['returning-visitor', 'some-days-left', 'sbc-90-180:partial'],
])('%s, %s hangs on %s', (id, variant, rule) => {
  const found = doubts(only(id, variant));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`without ${rule} (contested)`);
  expect(doubts(only(id, variant, { 'sbc-fundamental:interim-measure': 'another rule' }))).toEqual(found);
  expect(doubts(only(id, variant, { [rule]: 'practice' }))).toEqual([]);
});

it('a variant that stands without them is not refused', () => {
  expect(doubts(only('nervous-visitor', 'ship-hotel'))).toEqual([]);
});
