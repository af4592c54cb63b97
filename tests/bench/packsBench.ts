// Each pack by itself: assessments a second with and without proof, 10,000 synthetic people judged, and what a change of the law does to the
// whole library.

import { sample } from 'fast-check';
import { assess, dateChanges, editChanges, type Facts, type Pack } from '#law';
import { judgeImpact } from '#proof';
import { packPeople } from '../../src/law/packPeople.ts';
import { library, openShipped, scenarioIds } from '../kit/library.ts';
import { ratioOf, say, sayRatio, timeMs } from './measure.ts';

const SEED = 20260710;
const PEOPLE = 10_000;
/** People of whom proofs are made, and how often the two kinds are timed in turn. */
const PROVED = 60;
const ROUNDS = 20;

interface Judged {
  readonly date: string;
  readonly facts: Facts;
}

export function benchPacks(): void {
  for (const pack of library().packs.values()) benchPack(pack);
  benchImpact();
}

function benchPack(pack: Pack): void {
  // Drawing a person takes longer than judging one; it is not what is measured.
  const people: readonly Judged[] = sample(packPeople(pack), { seed: SEED, numRuns: PEOPLE }).map(({ date, laid }) => ({
    date,
    facts: laid.facts,
  }));
  const judge = (some: readonly Judged[], proof: boolean) => (): void => {
    for (const { date, facts } of some) assess(pack, facts, { date, proof });
  };
  const few = people.slice(0, PROVED);
  const { ratio, aMs, bMs } = ratioOf(judge(few, true), judge(few, false), ROUNDS);
  say(`${pack.id}: ${pack.rules.length} rules, assessments a second with proof`, perSecond(PROVED, aMs));
  say(`${pack.id}: without proof`, perSecond(PROVED, bMs));
  sayRatio(`${pack.id}: with proof against without`, ratio, 'at most 4');
  say(`${pack.id}: judging ${PEOPLE.toLocaleString('en')} people`, seconds(timeMs(judge(people, false))));
}

function benchImpact(): void {
  const scenarios = scenarioIds().map(openShipped);
  let judged = 0;
  const byDate = timeMs(() => {
    judged = judgeImpact(scenarios, ({ pack, content }) => dateChanges(pack, content.scenario.law.date, '2028-06-01')).cases; // prettier-ignore
  });
  say(`impact of another date on the library (${judged} cases)`, seconds(byDate));
  const byEdit = timeMs(() => {
    judgeImpact(scenarios, ({ pack, content }) => {
      const rules = pack.source.rules.map((rule) => (rule.id === 'sbc-6-1-a-doc' ? { ...rule, test: 'false' } : rule));
      return editChanges(pack.source, { ...pack.source, rules }, content.scenario.law.date);
    });
  });
  say('impact of an edited rule on the library', seconds(byEdit));
}

function perSecond(count: number, milliseconds: number): string {
  return Math.round((count * 1000) / milliseconds).toLocaleString('en');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
