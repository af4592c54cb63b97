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
import { drawFeature, renderFeature } from './showFeature.ts';
import { renderPage } from './renderPage.ts';
import type { FeatureSlug } from './series/features.ts';
import { pagesOf } from './compose.ts';
import { tellingLook } from './telling.ts';

export interface SheetPicture {
  readonly caption: string;
  /** Draws it; a complete SVG. */
  draw(): string;
}

export interface SheetEntry {
  readonly name: string;
  readonly pictures: readonly SheetPicture[];
}

/** The seed of every paper on a sheet. */
const SEED = 1;

/** A feature where it is seen best: as it is, and the same paper without it. Throws for an unknown slug. */
export function featureEntry(slug: FeatureSlug): SheetEntry {
  const shown = drawFeature(slug);
  return {
    name: slug,
    pictures: [
      { caption: captionOf(shown.look), draw: () => renderFeature(shown) },
      { caption: 'without it', draw: () => renderFeature(shown, { absent: true }) },
    ],
  };
}

/** A technique or an innocent oddity: the paper without it, and the paper with it, where its key first tells. Throws for an unknown slug. */
export function techniqueEntry(slug: string): SheetEntry {
  const { document, mutation, look } = drawTechnique(slug);
  const genuine = withoutMutation(document, mutation);
  return {
    name: slug,
    pictures: [
      { caption: 'genuine', draw: () => renderPage(genuine, look) },
      { caption: captionOf(look), draw: () => renderPage(document, look) },
    ],
  };
}

function drawTechnique(slug: string): { document: PaperDocument; mutation: number; look: Look } {
  const technique = selectOptionalTechnique(slug);
  if (technique === null) throw new Error(`no technique ${slug}`);
  const drawn = drawDocument(technique.kinds[0] ?? 'passport', SEED, slug);
  if (!drawn.ok) throw new Error(`${slug}: ${drawn.error.map(({ message }) => message).join('; ')}`);
  const document = drawn.value;
  const key = keyOf(document);
  // What a lamp shows says more on a sheet than what a register tells.
  const entry = key.find(({ lights }) => lights.length > 0) ?? key[0];
  if (entry === undefined) throw new Error(`${slug} writes nothing into the key`);
  return { document, mutation: entry.mutation, look: tellingLook(document, entry) };
}

/** A series: its first pages in white light, and the last two of these under ultraviolet. Throws for an unknown id. */
export function seriesEntry(id: string): SheetEntry {
  const document = referenceOf(id);
  const pages = pagesOf(document).slice(0, 3);
  const white = pages.map((page) => ({ page, light: 'white' }) as const);
  const dark = pages.slice(-2).map((page) => ({ page, light: 'ultraviolet' }) as const);
  return {
    name: id,
    pictures: [...white, ...dark].map((look) => ({ caption: captionOf(look), draw: () => renderPage(document, look) })),
  };
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
