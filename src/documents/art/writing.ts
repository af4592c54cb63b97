// In which order and form do letters stand on a line? Latin, Cyrillic, Greek and Ethiopic letters stand as typed; Arabic letters join
// and run from the right; Devanagari syllables are drawn whole. A key names an outline: the text that it draws, where Arabic letters
// that join a neighbour carry a joiner on that side.

const JOINER = '\u200d';
const ARABIC = /[\u0620-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/u;
/** Letters that join only the one before them. */
const RIGHT_JOINING = /[اأإآدذرزوؤىةژ]/u;
const UNJOINED = 'ء';
/** Lam and alef are always one drawing. */
const LIGATURES = ['لا', 'لأ', 'لإ', 'لآ'];
/** What stands on the letter before it, or makes a syllable of it. */
const FOLLOWING = /^[\u0901-\u0903\u093c\u093e-\u094d]/u;
const LONGEST = 6;
/** Scripts whose keys may hold more than one letter. */
const SYLLABIC = /[\u0900-\u097f]/u;

/** The keys of a line from left to right, each the longest that has an outline; what has none stays as it is. */
export function lineUp(text: string, has: (key: string) => boolean): string[] {
  return runsOf(text).flatMap((run) => (ARABIC.test(run) ? joinArabic(run).reverse() : clustersOf(run, has)));
}

/** Arabic words with the blanks between them are one run; they keep their place in a line that runs from the left. */
function runsOf(text: string): string[] {
  return text.match(/[\u0620-\u06d3]+(?:[ \u00a0.،-]+[\u0620-\u06d3]+)*|[^\u0620-\u06d3]+/gu) ?? [];
}

/** The letters of an Arabic run in reading order, each in the form that its neighbours ask for. */
export function joinArabic(run: string): string[] {
  const letters = run.match(/ل[اأإآ]|./gu) ?? [];
  const joinsNext = (letter: string | undefined): boolean =>
    letter !== undefined && ARABIC.test(letter) && letter !== UNJOINED && !RIGHT_JOINING.test(letter.at(-1) ?? '');
  const joinsBefore = (letter: string | undefined): boolean =>
    letter !== undefined && ARABIC.test(letter) && letter !== UNJOINED;
  return letters.map((letter, i) => {
    if (!ARABIC.test(letter)) return letter;
    const before = joinsBefore(letter) && joinsNext(letters[i - 1]) ? JOINER : '';
    const after = joinsNext(letter) && joinsBefore(letters[i + 1]) ? JOINER : '';
    return before + letter + after;
  });
}

function clustersOf(run: string, has: (key: string) => boolean): string[] {
  if (!SYLLABIC.test(run)) return Array.from(run);
  const out: string[] = [];
  for (let at = 0; at < run.length;) {
    let size = String.fromCodePoint(run.codePointAt(at) ?? 0).length;
    for (let longer = Math.min(LONGEST, run.length - at); longer > size; longer--)
      if (has(run.slice(at, at + longer)) && !FOLLOWING.test(run.slice(at + longer))) size = longer;
    out.push(run.slice(at, at + size));
    at += size;
  }
  return out;
}

/** Every form in which the letters can stand, for those who take outlines from a font. */
export function arabicForms(letters: string): string[] {
  return [...Array.from(letters), ...LIGATURES].flatMap((letter) => {
    if (letter === UNJOINED) return [letter];
    const last = letter.at(-1) ?? '';
    return RIGHT_JOINING.test(last)
      ? [letter, JOINER + letter]
      : [letter, letter + JOINER, JOINER + letter, JOINER + letter + JOINER];
  });
}
