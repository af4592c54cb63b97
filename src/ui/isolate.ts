// Words of one language within a sentence of another.

/** Keeps them from turning the order of the words around them. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
