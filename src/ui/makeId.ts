// A name that nobody else makes.

/** 96 bits in hex; `crypto.randomUUID` is missing where a page comes over plain http from another machine. */
export function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
