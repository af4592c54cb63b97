// From when until when is a rule in force, in words? Null where neither day is known: then it is in force as far as anybody looks.

import { FIRST_DAY, LAST_DAY } from '#law';
import type { Say } from './lawTexts.ts';
import type { LawWords } from './lawWords.ts';

export function inForceInWords(
  { formats }: LawWords,
  say: Say,
  { from, to }: { readonly from: string; readonly to: string },
): string | null {
  const [begins, ends] = [from > FIRST_DAY, to < LAST_DAY];
  if (begins && ends) return say('explain.inForce', { from: formats.date(from), to: formats.date(to) });
  if (begins) return say('explain.inForceFrom', { from: formats.date(from) });
  return ends ? say('explain.inForceTo', { to: formats.date(to) }) : null;
}
