// Names and seeds from the browser's chance; also where a page is not served securely and `randomUUID` is missing.

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A name that nobody else makes: 100 random bits in letters that are not mistaken for one another. */
export function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** A whole number from 0 to 2³² − 1. */
export function makeSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
