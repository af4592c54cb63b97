// How hard is a text to read? English: Flesch–Kincaid grade, 0.39 · words/sentences + 11.8 · syllables/words − 15.59. Spanish:
// Fernández Huerta, 206.84 − 60 · syllables/words − 1.02 · words/sentences. French: Kandel and Moles, 207 − 73.6 · syllables/words − 1.015 ·
// words/sentences. The formulas are from general knowledge, not checked against their papers; syllables are counted by groups of vowels, so
// a value is a rough one, and so are the house's bands. It is a hint about sentences, never a mark.

import type { WritingLanguage } from './reasonCodes.ts';

export const READING_BANDS = ['plain', 'fair', 'hard'] as const;
export type ReadingBand = (typeof READING_BANDS)[number];

export interface Reading {
  readonly formula: 'fleschKincaid' | 'fernandezHuerta' | 'kandelMoles';
  /** In tenths: a school grade in English, an ease from 0 to 100 otherwise. */
  readonly tenths: number;
  readonly band: ReadingBand;
}

/** Below this nothing can be said. */
const FEWEST_WORDS = 30;

const VOWELS: Readonly<Record<WritingLanguage, RegExp>> = {
  en: /[aeiouy]+/gu,
  // Strong vowels stand apart from each other, and so does an accented weak one.
  es: /[iuü]?[aeoáéó][iuüy]?|[iíuúü]+/gu,
  fr: /[aeiouyàâäéèêëîïôöùûüÿœæ]+/gu,
};

/** Null: too short to say. */
export function readingOf(text: string, language: WritingLanguage): Reading | null {
  const words = text.toLowerCase().match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  // A sentence ends before a space or the end: "Art. 6(1)" and "3.5" do not end one in the middle of a line of numbers.
  const sentences = Math.max(1, (text.match(/[.!?…:;](?=\s+\p{Lu}|\s*$|\s*\n)/gu) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const perSentence = words.length / sentences;
  const perWord = syllables / words.length;
  switch (language) {
    case 'en': {
      const grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
      return { formula: 'fleschKincaid', tenths: Math.round(grade * 10), band: bandOf(-grade, -9, -13) };
    }
    case 'es': {
      const ease = 206.84 - 60 * perWord - 1.02 * perSentence;
      return { formula: 'fernandezHuerta', tenths: Math.round(ease * 10), band: bandOf(ease, 60, 45) };
    }
    case 'fr': {
      const ease = 207 - 73.6 * perWord - 1.015 * perSentence;
      return { formula: 'kandelMoles', tenths: Math.round(ease * 10), band: bandOf(ease, 60, 45) };
    }
  }
}

function bandOf(ease: number, plain: number, fair: number): ReadingBand {
  return ease >= plain ? 'plain' : ease >= fair ? 'fair' : 'hard';
}

export function syllablesOf(word: string, language: WritingLanguage): number {
  const silent =
    language === 'en' ? /(?<=[^aeiouy])e$|(?<=[^aeiouytd])ed$/u : language === 'fr' ? /(?:e|es|ent)$/u : /$^/u;
  const groups = word.match(VOWELS[language])?.length ?? 0;
  const spoken = silent.test(word) && groups > 1 && !/[^aeiouy]le$/u.test(word) ? groups - 1 : groups;
  return Math.max(1, spoken);
}
