// Does a question still ask for the same thing as others? By the words that say what is meant and by what they speak of, as questions are
// matched.

import { foldQuestion, type HearingLanguage } from '../hearing/hearQuestion.ts';
import { CONCEPT_WEIGHTS, conceptsIn } from './concepts.ts';
import { termsOf } from './matchQuestion.ts';

/** Words that any matter can be asked about with, as they are cut: they make no question the same. */
const EVERYWHERE: Readonly<Record<HearingLanguage, readonly string[]>> = {
  en: cut(
    'happen happened happens after life day days place part more other others all up two far people remember',
    'en',
  ),
  es: cut(
    'vida hizo esas esos aquel aquella tiene desde despues entonces recuerde describame pasaba ocurrio lugar',
    'es',
  ),
  fr: cut(
    'moi comment vie quand apres depuis quelle quel arrive hui souvenez savent passait endroit quels quelles',
    'fr',
  ),
};

function cut(words: string, language: HearingLanguage): readonly string[] {
  return termsOf(words, language);
}

/** `pointsBack`: no matter of its own; it takes up what was said. */
export type Matter = 'same' | 'pointsBack' | 'other';

/** What is spoken of in common weighs at least so much, and half of all that is spoken of. */
const LEAST_SHARED = 0.8;

export function matterOf(words: string, others: readonly string[], language: HearingLanguage): Matter {
  const tellingOf = (text: string): string[] =>
    termsOf(text, language).filter((term) => !EVERYWHERE[language].includes(term));
  const terms = tellingOf(words);
  const theirs = new Set(others.flatMap(tellingOf));
  if (terms.some((term) => theirs.has(term) || [...theirs].some((other) => isOneWord(term, other)))) return 'same';
  const conceptsOf = (text: string) => conceptsIn(foldQuestion(text, language).folded, language);
  const concepts = conceptsOf(words);
  const known = new Set(others.flatMap(conceptsOf));
  const weigh = (all: typeof concepts): number => all.reduce((sum, concept) => sum + CONCEPT_WEIGHTS[concept], 0);
  const shared = weigh(concepts.filter((concept) => known.has(concept)));
  if (shared >= LEAST_SHARED && shared >= weigh(concepts) / 2) return 'same';
  return terms.length === 0 && weigh(concepts) < LEAST_SHARED ? 'pointsBack' : 'other';
}

/** Forms of one word are cut at different places: what one is cut to begins the other. */
function isOneWord(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one));
}
