// Everything that is said of the international pack: the cases of the reference text, where each rule holds and where not, the order
// of decision, boundaries and dates.

import { TREATY_CASES } from './internationalCases.ts';
import { TREATY_HOLDS } from './internationalHolds.ts';
import {
  TREATY_AT_ONCE,
  TREATY_BESIDE,
  TREATY_EDGES,
  TREATY_LOWER,
  TREATY_ORDER,
  TREATY_OUTRANKS,
  TREATY_SPEAKS,
  TREATY_WEIGHED,
} from './internationalOrder.ts';
import { exampleOfCase, exampleRows, type LawExample, type PackExamples } from './lawExample.ts';
import { changed, DATE, treaty } from './treatyPeople.ts';
import { TREATY_FORCE } from './treatyRows.ts';

const cases = TREATY_CASES.map((one): LawExample => {
  const { name, date, facts, expect } = exampleOfCase({ ...one, date: DATE });
  const { duties = [], noDuties = [], breaches = [] } = one;
  return { name, date, facts, expect: { ...expect, duties, noDuties, breached: breaches } };
});

const holds = TREATY_HOLDS.flatMap(([rule, treaties, facts, ...not]): LawExample[] => {
  const changes = [...(treaties === '' ? [] : [{ [treaty(treaties)]: false }]), ...not];
  const said = JSON.stringify(facts);
  return [
    { name: `${rule} stands: ${said}`, date: DATE, facts, expect: { stands: { [rule]: true } } },
    ...changes.map((change): LawExample => {
      const name = `${rule} does not stand: ${said}, but ${JSON.stringify(change)}`;
      return { name, date: DATE, facts: changed(facts, change), expect: { stands: { [rule]: false } } };
    }),
  ];
});

const precedence = TREATY_OUTRANKS.flatMap(([rule, facts, steps]) =>
  steps.map((step): LawExample => {
    const [lower, weak] = TREATY_LOWER[step] ?? [{}, ''];
    const expect = { defeated: { [weak]: [rule] } };
    return { name: `${rule} outranks ${step}`, date: DATE, facts: changed(lower, facts), expect };
  }),
);

const speaks = TREATY_SPEAKS.map(([rule, outcomes]): LawExample => {
  const facts = TREATY_HOLDS.find(([id]) => id === rule)?.[2] ?? {};
  const rests = Object.fromEntries(outcomes.split(' ').map((outcome) => [outcome, [rule]]));
  return { name: `${rule} speaks for or against ${outcomes}`, date: DATE, facts, expect: { rests } };
});

export const INTERNATIONAL_EXAMPLES: PackExamples = {
  pack: 'international',
  examples: [
    ...cases,
    ...holds,
    ...speaks,
    ...precedence,
    ...exampleRows('order', DATE, TREATY_ORDER),
    ...exampleRows('boundaries', DATE, TREATY_EDGES),
    ...exampleRows('beside', DATE, TREATY_BESIDE),
    ...exampleRows('weighed', DATE, TREATY_WEIGHED),
    TREATY_AT_ONCE,
  ],
  inForce: TREATY_FORCE,
  lists: [],
};
