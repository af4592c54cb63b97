// English made strange: every letter accented and every text a third longer, so that what is not translated, cut off or put together
// from pieces shows itself. Placeholders and the names of plural cases stay as they are.

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';

export interface Nested {
  readonly [key: string]: string | Nested;
}

export function makePseudo(texts: Nested): Nested {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? makeStrange(text) : makePseudo(text)]),
  );
}

/** In an ICU message words and arguments take turns at each brace: at an even depth stand words. */
export function makeStrange(template: string): string {
  let depth = 0;
  let out = '';
  for (const letter of template) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    out += depth % 2 === 0 ? (STRANGE[PLAIN.indexOf(letter)] ?? letter) : letter;
  }
  return `[${out}${'·'.repeat(Math.ceil(template.length / 3))}]`;
}
