// A line of text on paper, in whatever scripts it is: pieces by direction (Unicode's bidirectional algorithm) and by the font that has the letters,
// drawn in the order in which they are seen, and told to screen readers in the order in which they are read.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import bidiFactory from 'bidi-js';
import { create, type Font } from 'fontkit';

/** Of @fontsource: each file has the letters of some scripts. The first that has a letter draws it. */
const SCRIPTS = [
  'noto-sans/files/noto-sans-latin',
  'noto-sans/files/noto-sans-latin-ext',
  'noto-sans/files/noto-sans-vietnamese',
  'noto-sans-arabic/files/noto-sans-arabic-arabic',
  'noto-sans/files/noto-sans-cyrillic',
  'noto-sans/files/noto-sans-cyrillic-ext',
  'noto-sans/files/noto-sans-greek',
  'noto-sans/files/noto-sans-greek-ext',
  'noto-sans/files/noto-sans-devanagari',
] as const;
const WEIGHTS = { plain: 400, strong: 600 } as const;
type Weight = keyof typeof WEIGHTS;

interface PaperFont {
  readonly name: string;
  readonly bytes: Buffer;
  readonly font: Font;
}

const loaded = new Map<Weight, readonly PaperFont[]>();

function fontsOf(weight: Weight): readonly PaperFont[] {
  const known = loaded.get(weight);
  if (known !== undefined) return known;
  const fonts = SCRIPTS.map((script): PaperFont => {
    const name = `${script}-${WEIGHTS[weight]}-normal.woff`;
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${name}`)));
    return { name, bytes, font: create(bytes) as Font };
  });
  loaded.set(weight, fonts);
  return fonts;
}

// Its types speak of a module of another kind than it is.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

interface Piece {
  readonly text: string;
  readonly level: number;
  readonly font: PaperFont;
}

/** The pieces of a line as they are seen, from left to right. */
function piecesOf(text: string, weight: Weight, isRightToLeft: boolean): Piece[] {
  const fonts = fontsOf(weight);
  const [usual] = fonts;
  if (usual === undefined) throw new Error('there are no fonts');
  const embedding = bidi.getEmbeddingLevels(text, isRightToLeft ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
  const pieces: { text: string; level: number; font: PaperFont }[] = [];
  let at = 0;
  for (const letter of text) {
    const level = embedding.levels[at] ?? 0;
    const shown = mirrored.get(at) ?? letter;
    at += letter.length;
    const last = pieces.at(-1);
    const code = shown.codePointAt(0) ?? 0;
    // What several fonts have, such as a blank, stays with the letters before it.
    const font =
      last !== undefined && has(last.font, code) ? last.font : (fonts.find((one) => has(one, code)) ?? usual);
    if (last !== undefined && last.level === level && last.font === font) last.text += shown;
    else pieces.push({ text: shown, level, font });
  }
  return inOrderOfSight(pieces);
}

function has({ font }: PaperFont, code: number): boolean {
  return font.hasGlyphForCodePoint(code);
}

/** Rule L2: from the highest level down to the lowest odd one, whatever stands at it or above is turned round. */
function inOrderOfSight(pieces: readonly Piece[]): Piece[] {
  const seen = pieces.map((piece) =>
    isTurnedByHand(piece) ? { ...piece, text: Array.from(piece.text).toReversed().join('') } : piece,
  );
  const highest = Math.max(0, ...seen.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < seen.length; from++) {
      if ((seen[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((seen[to + 1]?.level ?? 0) >= level) to++;
      seen.splice(from, to - from + 1, ...seen.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return seen;
}

/** Shaping turns letters that are written from right to left; marks and blanks alone it leaves. */
function isTurnedByHand({ text, level }: Piece): boolean {
  return level % 2 === 1 && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly color: string;
}

interface Written extends Place {
  readonly align: 'start' | 'middle';
  readonly weight?: Weight;
  /** An address is read from left to right in any language. */
  readonly isAddress?: boolean;
}

/** Shaping as a whole, or the library lays out word by word, and words of Arabic come in the wrong order. */
const WHOLE = { features: ['kern'], lineBreak: false } satisfies PDFKit.Mixins.TextOptions;

export class PaperText {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #isRightToLeft: boolean;

  constructor(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, isRightToLeft: boolean) {
    this.#doc = doc;
    this.#root = root;
    this.#isRightToLeft = isRightToLeft;
  }

  /** One line; what is too long for it gets smaller. */
  write(
    tag: 'H1' | 'H2' | 'P',
    words: string,
    { align, weight = 'plain', isAddress = false, ...place }: Written,
  ): void {
    const isRightToLeft = this.#isRightToLeft && !isAddress;
    const draw = (): void => {
      const { pieces, size, width } = this.#fit(words, weight, isRightToLeft, place.size, place.width);
      const free = place.width - width;
      const x = place.x + (align === 'middle' ? free / 2 : this.#isRightToLeft ? free : 0);
      this.#draw(pieces, x, place.y, size, place.color);
    };
    this.#root.add(this.#doc.struct(tag, { actual: words }, draw));
  }

  /** A name and its figure at the two ends of a line. */
  writePair(name: string, figure: string, { x, y, width, size, color }: Place): void {
    const draw = (): void => {
      const right = this.#fit(figure, 'strong', this.#isRightToLeft, size, width);
      const left = this.#fit(name, 'plain', this.#isRightToLeft, size, width - right.width - 10);
      const [nameX, figureX] = this.#isRightToLeft ? [x + width - left.width, x] : [x, x + width - right.width];
      this.#draw(left.pieces, nameX, y, left.size, color);
      this.#draw(right.pieces, figureX, y, right.size, color);
    };
    this.#root.add(this.#doc.struct('P', { actual: `${name}: ${figure}` }, draw));
  }

  #fit(words: string, weight: Weight, isRightToLeft: boolean, size: number, room: number) {
    const pieces = piecesOf(words, weight, isRightToLeft);
    const widthAt = (at: number): number =>
      pieces.reduce((sum, { text, font }) => sum + this.#use(font, at).widthOfString(text, WHOLE), 0);
    const wide = widthAt(size);
    const fits = wide <= room ? size : (size * room) / wide;
    return { pieces, size: fits, width: Math.min(wide, room) };
  }

  #draw(pieces: readonly Piece[], from: number, y: number, size: number, color: string): void {
    let x = from;
    this.#doc.fillColor(color);
    for (const { text, font } of pieces) {
      const doc = this.#use(font, size);
      // Fonts sit on their lines at different heights.
      doc.text(text, x, y, { ...WHOLE, baseline: -size * 1.069 });
      x += doc.widthOfString(text, WHOLE);
    }
  }

  #use({ name, bytes }: PaperFont, size: number): PDFKit.PDFDocument {
    return this.#doc.registerFont(name, bytes).font(name, size);
  }
}
