// How people are judged in the tests of the international pack.

import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { lay, outcomesOf, shippedPack } from './lawTestKit.ts';
import { DATE } from './treatyPeople.ts';

export const pack = shippedPack('international');

export const judge = (stated: object, date = DATE): Assessment =>
  assess(pack, lay(pack, stated, date).facts, { date, proof: false });

/** What is required and what is open, as `must | may`. */
export const line = ({ required, open }: Assessment): string =>
  [outcomesOf(required), outcomesOf(open)].map((one) => one.sort().join(' ')).join(' | ');
