// A text by its id, with the values that it shows.

import type { Case } from '#scenario';
import type { Message } from './view.ts';

/** A text with the values of just those placeholders that it shows. */
export function messageOf(drawn: Case, id: string): Message {
  const names = drawn.content.placeholders[id] ?? [];
  return { id, args: Object.fromEntries(names.map((name) => [name, drawn.args[name] ?? ''])) };
}
