// What helps an officer besides the papers and the people, and can be withheld in an exam: what a screen does not offer then, the authority
// refuses. The checks of a written record run in the screen alone and so are withheld there.

import type { Act } from './act.ts';

export const HELPS = ['rules', 'ownWords', 'reference', 'recordChecks', 'hints'] as const;
export type Help = (typeof HELPS)[number];

/** The acts that are nothing but the use of it. */
const ACTS: Readonly<Record<Help, readonly Act['type'][]>> = {
  rules: [],
  ownWords: ['say', 'mean', 'contest'],
  reference: ['compare'],
  recordChecks: [],
  hints: ['hint'],
};

export function isWithheld({ type }: Pick<Act, 'type'>, withheld: readonly Help[]): boolean {
  return withheld.some((help) => ACTS[help].includes(type));
}
