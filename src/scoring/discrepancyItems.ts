// Points for what an officer makes of statements that differ: an innocent cause named as one, a red flag named as one, with its cause or with
// what follows from it. Suspecting an innocent slip costs as much as overlooking a false word.

import type { AttemptState } from '#attempt';
import { actsOf, INNOCENT_CAUSES } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { authoredKeys, keyByTruth, type DiscrepancyKey } from './discrepancyKey.ts';
import { explain, type RawItem } from './report.ts';

type Weighing = AttemptState['weighings'][number];

/** A difference as it should be weighed and as it was; `key` null: this case does not say. */
export interface WeighedDifference {
  readonly fact: string;
  readonly key: DiscrepancyKey | null;
  readonly weighing: Weighing | null;
  /** Thousandths; null where there is no key to measure by. */
  readonly share: number | null;
}

/** Every difference of the case, and every other that was weighed. */
export function weighedDifferences(record: AttemptRecord): WeighedDifference[] {
  const { weighings } = record.final;
  const keys = authoredKeys(record);
  const find = (fact: string): Weighing | null => weighings.find((one) => one.fact === fact) ?? null;
  const others = weighings.filter(({ fact }) => !keys.some((key) => key.fact === fact));
  return [
    ...keys.map((key) => ({ fact: key.fact, key, weighing: find(key.fact), share: shareOf(key, find(key.fact)) })),
    ...others.map((weighing) => {
      const key = keyByTruth(record, weighing.fact);
      return { fact: weighing.fact, key, weighing, share: key === null ? null : shareOf(key, weighing) };
    }),
  ];
}

/** Seven tenths for telling which it is, three for its cause or for where it leads. */
function shareOf(key: DiscrepancyKey, weighing: Weighing | null): number {
  if (weighing === null || weighing.weight.is !== key.weight) return 0;
  const { weight } = weighing;
  const named =
    weight.is === 'legitimate'
      ? key.causes.length === 0 || key.causes.includes(weight.cause)
      : key.leadsTo.length === 0 || weight.leadsTo.some((step) => key.leadsTo.includes(step));
  return named ? 1000 : 700;
}

export function discrepancyItems(record: AttemptRecord): RawItem[] {
  if (!actsOf(record.drawn.procedure).has('weigh')) return [];
  const measured = weighedDifferences(record).filter((one) => one.share !== null);
  if (measured.length === 0) return [];
  const share = Math.trunc(measured.reduce((sum, one) => sum + (one.share ?? 0), 0) / measured.length);
  const listed = (chosen: (one: WeighedDifference) => boolean): string =>
    measured
      .filter(chosen)
      .map(({ fact }) => fact)
      .join(', ');
  return [
    {
      id: 'justification.differences',
      weight: 3,
      share,
      acts: measured.flatMap(({ weighing }) => (weighing === null ? [] : [weighing.act])),
      provisions: [
        ...new Set(measured.flatMap(({ key }) => key?.causes.map((cause) => INNOCENT_CAUSES[cause]) ?? [])),
        'documents-7.2',
        'interviewing-3.1',
      ].filter((one, index, all) => all.indexOf(one) === index),
      explanation: explain(share === 1000 ? 'differencesWeighed' : 'differencesMisjudged', {
        overlooked: listed(({ weighing }) => weighing === null),
        wrong: listed(({ weighing, share: own }) => weighing !== null && own === 0),
        partly: listed(({ share: own }) => own === 700),
      }),
    },
  ];
}
