// How do seals pack capital letters and digits? C40 as ICAO Doc 9303-13 writes it: three characters in two bytes; of two left over the
// third is 0; one left over stands as 0xFE and its ASCII code plus one. `<` becomes a space.

const SIGNS = '*** 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Values below switch to other sets of signs, which seals do not use. */
const FIRST_SIGN = 3;
const ONE_LEFT = 0xfe;

export function packC40(text: string): Uint8Array {
  const letters = text.replaceAll('<', ' ').split('');
  const bytes: number[] = [];
  for (let i = 0; i < letters.length; i += 3) {
    const rest = letters.slice(i, i + 3);
    const [first = ' '] = rest;
    if (rest.length === 1) {
      bytes.push(ONE_LEFT, first.charCodeAt(0) + 1);
      continue;
    }
    const [a = 0, b = 0, c = 0] = rest.map(valueOf);
    const packed = 1600 * a + 40 * b + c + 1;
    bytes.push(packed >> 8, packed & 0xff);
  }
  return Uint8Array.from(bytes);
}

function valueOf(letter: string): number {
  const value = SIGNS.indexOf(letter, FIRST_SIGN);
  if (value < 0) throw new Error(`"${letter}" cannot be packed`);
  return value;
}

/** Spaces come back as `<`. Null for bytes that are no such text. */
export function unpackC40(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const [high = 0, low = 0] = [bytes[i], bytes[i + 1]];
    if (high === ONE_LEFT) {
      text += String.fromCharCode(low - 1);
      continue;
    }
    const packed = high * 256 + low - 1;
    const values = [Math.trunc(packed / 1600), Math.trunc(packed / 40) % 40, packed % 40];
    // Only the last of three may be left out.
    if (values[2] === 0 && i + 2 === bytes.length) values.pop();
    for (const value of values) {
      const sign = SIGNS[value];
      if (value < FIRST_SIGN || sign === undefined) return null;
      text += sign;
    }
  }
  return text.replaceAll(' ', '<');
}
