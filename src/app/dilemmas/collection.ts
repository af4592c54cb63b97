// The collection of dilemmas as the page reads it: what they are made of, and their words in one language, English where it lacks them.

import type { DilemmaFile, DilemmaIndex } from '#scenario';
import { isHarmful, isProvisional, isScored, keyOfOption } from '#scoring';
import type { Answer, AnswerOption } from '../../trainee/dilemma/AnswerForm.tsx';
import { answerKey, selectOptionalAnswer } from '../../trainee/dilemma/keptAnswers.ts';
import type { ResultOption } from '../../trainee/dilemma/ResultList.tsx';
import { readContent } from '../practice/readContent.ts';

export interface Collection {
  readonly dilemmas: readonly DilemmaFile[];
  /** Language of the words. */
  readonly language: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Rejects with `ContentMissing`. */
export async function readCollection(language: string): Promise<Collection> {
  const folder = new URL('content/', document.baseURI).href;
  const { dilemmas, words } = (await readContent(folder, 'dilemmas.json')) as DilemmaIndex;
  const spoken = words[language] === undefined ? 'en' : language;
  const path = words[spoken];
  if (path === undefined) throw new Error('the dilemmas have no words');
  return { dilemmas, language: spoken, words: (await readContent(folder, path)) as Collection['words'] };
}

/** The words of one dilemma. */
export function makeTell({ words }: Collection, dilemma: string): (id: string) => string {
  return (id) => words[dilemma]?.[id] ?? '';
}

/** The ways out, in an order that tells nothing: that of their words. */
export function optionsOf(file: DilemmaFile, tell: (id: string) => string, seed: string): AnswerOption[] {
  return Object.keys(file.options)
    .map((id) => ({ id, text: tell(`option.${id}`), rank: rankOf(`${seed}/${file.id}/${id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, text }) => ({ id, text }));
}

/** A number that depends on nothing but the text (FNV-1a). */
function rankOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

export function resultsOf(file: DilemmaFile, tell: (id: string) => string, answer: Answer | null): ResultOption[] {
  return Object.entries(file.options).map(([id, option]) => ({
    text: tell(`option.${id}`),
    why: tell(`option.${id}.why`),
    key: keyOfOption(option),
    harmful: isHarmful(option),
    chosen: answer?.option === id,
    rated: answer?.ratings?.find((one) => one.option === id)?.rating ?? null,
    panel: isProvisional(option) ? null : (option.panel ?? null),
    scored: isScored(option),
    ...(option.speaks === undefined ? {} : { after: tell(`option.${id}.then`) }),
  }));
}

export type Standing = 'new' | 'half' | 'done';

/** With how many of its people a dilemma has been answered on this device. */
export function standingOf(file: DilemmaFile): Standing {
  const backgrounds = Object.keys(file.backgrounds);
  const done = backgrounds.filter((one) => selectOptionalAnswer(answerKey(file.id, one)) !== null).length;
  return done === 0 ? 'new' : done < backgrounds.length ? 'half' : 'done';
}

/** Agreement of two ratings apart from their level and spread: (1 + r) / 2; null where one of them is flat. */
export function shapeOf(ratings: readonly number[], keys: readonly number[]): number | null {
  const centred = (all: readonly number[]): number[] => {
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    return all.map((one) => one - mean);
  };
  const [a, b] = [centred(ratings), centred(keys)];
  const sum = (of: (index: number) => number): number => a.reduce((total, _, index) => total + of(index), 0);
  const spread = Math.sqrt(sum((i) => (a[i] ?? 0) ** 2) * sum((i) => (b[i] ?? 0) ** 2));
  return spread === 0 ? null : (1 + sum((i) => (a[i] ?? 0) * (b[i] ?? 0)) / spread) / 2;
}
