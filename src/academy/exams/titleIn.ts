// A case's title in the reader's language, or else in the one it has.

import type { PooledCase } from '#exam';

export function titleIn(language: string, { title, titles }: Pick<PooledCase, 'title' | 'titles'>): string {
  return titles[language] ?? title;
}
