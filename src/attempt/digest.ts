// A short digest of what was shown, chained from act to act: a program that replays differently is caught at the very act. It is a
// checksum against mistakes, not against forgers; content and receipts are bound by SHA-256 elsewhere. 53 bits of cyrb53 (bryc).

export function digestOf(previous: string, shown: unknown): string {
  const text = `${previous}\u0000${JSON.stringify(shown)}`;
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0');
}
