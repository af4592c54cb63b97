// How do all features, techniques and states look side by side? Entries of a contact sheet: each a row of pictures, genuine beside false
// under the look that tells, for anyone who wants to judge the drawing with their own eyes, and for the golden pictures of the tests.

import { printable, selectLetter } from './art/letters.ts';
import { num } from './art/path.ts';
import { drawDocument } from './drawDocument.ts';
import { selectOptionalTechnique } from './fraud/techniques.ts';
import { keyOf, withoutMutation } from './key.ts';
import type { Look } from './light/look.ts';
import type { PaperDocument } from './paperDocument.ts';
import { referenceOf } from './reference/specimen.ts';
import type { DocumentKind } from './series/series.ts';
import { pagesOf } from './compose.ts';
import { tellingLook } from './telling.ts';

export interface SheetPicture {
  readonly caption: string;
  readonly document: PaperDocument;
  readonly look: Look;
}

export interface SheetEntry {
  readonly name: string;
  readonly pictures: readonly SheetPicture[];
}

/** The seed of every paper on a sheet. */
const SEED = 1;

/** A technique or an innocent oddity: the paper without it, and the paper with it, where its key first tells. Throws for an unknown slug. */
export function techniqueEntry(slug: string, kind?: DocumentKind): SheetEntry {
  const technique = selectOptionalTechnique(slug);
  if (technique === null) throw new Error(`no technique ${slug}`);
  const drawn = drawDocument(kind ?? technique.kinds[0] ?? 'passport', SEED, slug);
  if (!drawn.ok) throw new Error(`${slug}: ${drawn.error.map(({ message }) => message).join('; ')}`);
  const document = drawn.value;
  const [entry] = keyOf(document);
  if (entry === undefined) throw new Error(`${slug} writes nothing into the key`);
  const look = tellingLook(document, entry);
  return {
    name: slug,
    pictures: [
      { caption: 'genuine', document: withoutMutation(document, entry.mutation), look },
      { caption: captionOf(look), document, look },
    ],
  };
}

/** A series: its first pages in white light, and the last two of these under ultraviolet. Throws for an unknown id. */
export function seriesEntry(id: string): SheetEntry {
  const document = referenceOf(id);
  const pages = pagesOf(document).slice(0, 3);
  const white = pages.map((page) => ({ page, light: 'white' }) as const);
  const dark = pages.slice(-2).map((page) => ({ page, light: 'ultraviolet' }) as const);
  return { name: id, pictures: [...white, ...dark].map((look) => ({ caption: captionOf(look), document, look })) };
}

/** `page3 ultraviolet x12 tilt 2` */
function captionOf({ page, light, level = 1, tilt = 0 }: Look): string {
  const nearer = level === 1 ? '' : ` level ${level}`;
  return `${page} ${light}${nearer}${tilt === 0 ? '' : ` tilt ${tilt}`}`;
}

/** A line of text as SVG, so that a sheet needs no font. `x`, `y` of the baseline and `size` in the sheet's own units. */
export function drawCaption(text: string, x: number, y: number, size: number): string {
  let at = x;
  const letters = printable(text, 'regular').map((letter) => {
    const { advance, d } = selectLetter(letter, 'regular');
    const placed = `<path d="${d}" transform="translate(${num(at)} ${num(y)}) scale(${num(size / 1000)})"/>`;
    at += (advance * size) / 1000;
    return d === '' ? '' : placed;
  });
  return letters.join('');
}
