// Lines that were engraved lately: all papers of a series have the same, and they are long.

const ENGRAVED = new Map<string, unknown>();
const MOST_ENGRAVED = 600;

/** What was made of the same before; `of` names all that it is made of. */
export function keepLines<T>(of: readonly unknown[], make: () => T): T {
  const key = JSON.stringify(of);
  const known = ENGRAVED.get(key) as T | undefined;
  const lines = known ?? make();
  ENGRAVED.delete(key);
  ENGRAVED.set(key, lines);
  const [oldest] = ENGRAVED.keys();
  if (ENGRAVED.size > MOST_ENGRAVED && oldest !== undefined) ENGRAVED.delete(oldest);
  return lines;
}
