// What a pack is called in the reader's language; the name that it gives itself where there is no other.

import type { CatalogueLaw } from '#scenario';
import type { Say } from '#words';

export function packInWords(say: Say, { pack, title }: Pick<CatalogueLaw, 'pack' | 'title'>): string {
  const key = `pack.${pack}`;
  const words = say(key);
  return words === key ? title : words;
}
