// A text by its id, with the values that it shows; and what values of facts are called.

import type { FactValue } from '#law';
import { textIdOfValue, type Case } from '#scenario';
import type { Message } from './view.ts';

/** A text with the values of just those placeholders that it shows. */
export function messageOf(drawn: Case, id: string): Message {
  const names = drawn.content.placeholders[id] ?? [];
  return { id, args: Object.fromEntries(names.map((name) => [name, drawn.args[name] ?? ''])) };
}

/** What the values of these are called in this case, by the value, as far as it has words of its own for them. */
export function wordsOfValues<M>(
  drawn: Case,
  stated: readonly { readonly value: FactValue }[],
  say: (id: string) => M,
): Readonly<Record<string, M>> {
  const texts = drawn.content.texts['en'] ?? {};
  const words: Record<string, M> = {};
  for (const value of stated.flatMap((one) => textsIn(one.value)))
    if (textIdOfValue(value) in texts) words[value] ??= say(textIdOfValue(value));
  return words;
}

/** The texts in values: in lists, and in the fields of what they list. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
