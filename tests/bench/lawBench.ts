// How many assessments a second, what a proof costs, and whether the unknown is slower than the known?

import { assess, judge, layFacts, parseFacts, presumeFacts, type Facts, type Pack } from '#law';
import { openShipped } from '../kit/library.ts';
import { ratioOf, say, sayRatio } from './measure.ts';

const DATE = '2026-07-10';
const ROUNDS = 60;

/** A handful of people, from those who meet every condition to those who meet none. */
const PEOPLE: readonly object[] = [
  {},
  { 'person.nationalities': ['IN'], visa: null },
  { 'doc.genuineness': 'forged', 'protection.claim': true },
  { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31' }], 'person.nationalities': ['RS'] },
  { 'alerts.sis': [{ act: '1861', article: '24', issuer: 'QSB' }] },
  { 'doc.expiryDate': '2026-08-30' },
  { 'stay.means': 1000, 'stay.sponsor': false },
  { 'person.nationalities': ['QSB'] },
];

export function benchLaw(): void {
  const { pack } = openShipped('nervous-visitor');
  const people = PEOPLE.map((stated) => lay(pack, stated));
  const each = (facts: readonly Facts[], proof: boolean) => (): void => {
    for (let round = 0; round < 12; round++) for (const one of facts) assess(pack, one, { date: DATE, proof });
  };
  const withProof = ratioOf(each(people, true), each(people, false), ROUNDS);
  const count = people.length * 12;
  say('EU pack: assessments a second, without proof', perSecond(count, withProof.bMs));
  say('EU pack: assessments a second, with proof', perSecond(count, withProof.aMs));
  sayRatio('with proof against the same conditions without', withProof.ratio, 'at most 4');

  // Every condition of the pack by itself: three-valued evaluation as such, before rules are weighed against each other.
  const conditions = pack.rules.flatMap(({ when, unless, test }) => [when, unless, test].filter((one) => one !== null));
  const judgeAll = (facts: readonly Facts[]) => (): void => {
    for (let round = 0; round < 40; round++)
      for (const one of facts) for (const condition of conditions) judge(condition, one);
  };
  const missing = people.map((facts) => new Map([...facts].filter((_, index) => index % 3 !== 0)));
  const alone = ratioOf(judgeAll(missing), judgeAll(people), ROUNDS);
  say('conditions judged a second, all known', perSecond(conditions.length * people.length * 40, alone.bMs));
  sayRatio('conditions with a third of the facts missing against all known', alone.ratio, 'at most 1');
  const none = ratioOf(judgeAll(people.map(() => new Map())), judgeAll(people), ROUNDS);
  sayRatio('conditions with nothing known against all known', none.ratio, 'at most 1');

  const half = people.map((facts) => new Map([...facts].filter((_, index) => index % 3 !== 0)));
  const partly = ratioOf(each(half, false), each(people, false), ROUNDS);
  sayRatio('a third of the facts missing against all known', partly.ratio, 'at most 1');
  const nothing = presumeFacts(pack.vocabulary, new Map([['scenario.checkDate', { value: DATE }]]), new Set());
  const empty = ratioOf(
    each(
      PEOPLE.map(() => nothing),
      false,
    ),
    each(people, false),
    ROUNDS,
  );
  sayRatio('nothing known but what is presumed against all known', empty.ratio, 'at most 1');
}

function lay(pack: Pack, stated: object): Facts {
  const parsed = parseFacts(stated, pack.vocabulary);
  if (!parsed.ok) throw new Error(parsed.error.map((one) => one.message).join('; '));
  const laid = layFacts(pack, 'entry', parsed.value, { date: DATE });
  if (!laid.ok) throw new Error(laid.error.map((one) => one.message).join('; '));
  return laid.value.facts;
}

function perSecond(count: number, milliseconds: number): string {
  return Math.round((count * 1000) / milliseconds).toLocaleString('en');
}
