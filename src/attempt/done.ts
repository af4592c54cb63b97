// Has this very act been done already? The guide and the reveal table leave out what has.

import { canonicalJson } from '#scenario';
import type { Act } from './act.ts';
import type { AttemptState } from './attemptState.ts';

/** Written once for each act, when somebody asks; most attempts never do. */
const texts = new WeakMap<Act, string>();

/** `act` may be as an author wrote it: equal content counts, whatever the order of its keys. */
export function hasDone({ done }: Pick<AttemptState, 'done'>, act: unknown): boolean {
  const wanted = canonicalJson(act);
  return done.some((one) => textOf(one) === wanted);
}

function textOf(act: Act): string {
  const known = texts.get(act);
  if (known !== undefined) return known;
  const text = canonicalJson(act);
  texts.set(act, text);
  return text;
}
