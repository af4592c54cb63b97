// How do all features, techniques and states look side by side? Entries of a contact sheet: each a row of pictures, genuine beside false
// under the look that tells, for anyone who wants to judge the drawing with their own eyes, and for the golden pictures of the tests.

import { printable, selectLetter } from './art/letters.ts';
import { num, type Box } from './art/path.ts';
import { areasOf } from './areas.ts';
import { drawDocument } from './drawDocument.ts';
import { ODDITIES, selectOptionalTechnique, TECHNIQUES } from './fraud/techniques.ts';
import { keyOf, withoutMutation, type KeyEntry } from './key.ts';
import { withAlike, type Light, type Look } from './light/look.ts';
import { selectArea } from './paper/sheet.ts';
import type { PaperDocument } from './paperDocument.ts';
import { referenceOf, SERIES_IDS } from './reference/specimen.ts';
import { drawFeature, renderFeature } from './showFeature.ts';
import { renderPage } from './renderPage.ts';
import { FEATURES, type FeatureSlug } from './series/features.ts';
import { pagesOf } from './compose.ts';
import { tellingLook } from './telling.ts';

export interface SheetPicture {
  readonly caption: string;
  /** Draws it, under the light that tells or under another; a complete SVG. */
  readonly draw: (light?: Light) => string;
}

export interface SheetEntry {
  readonly name: string;
  readonly pictures: readonly SheetPicture[];
  /** Where the two pictures of a pair differ, in millimetres on the page; the first is what one should look at. */
  readonly places: readonly Box[];
  /** The lights in which they may differ. */
  readonly lights: readonly Light[];
}

/** What there are sheets of. */
export const SHEETS = ['features', 'techniques', 'states'] as const;
export type SheetName = (typeof SHEETS)[number];

/** The entries of a sheet, each put together when it is asked for. */
export function sheetEntries(sheet: SheetName): readonly { readonly name: string; readonly make: () => SheetEntry }[] {
  if (sheet === 'features') return FEATURES.map(({ slug }) => ({ name: slug, make: () => featureEntry(slug) }));
  if (sheet === 'states') return SERIES_IDS.map((id) => ({ name: id, make: () => seriesEntry(id) }));
  return [...TECHNIQUES, ...ODDITIES].map(({ slug }) => ({ name: slug, make: () => techniqueEntry(slug) }));
}

/** The seed of every paper on a sheet. */
const SEED = 1;

/** A feature where it is seen best: as it is, and the same paper without it. Throws for an unknown slug. */
function featureEntry(slug: FeatureSlug): SheetEntry {
  const shown = drawFeature(slug);
  const picture = (absent: boolean) => (light?: Light) =>
    renderFeature(shown, { absent, ...(light === undefined ? {} : { light }) });
  return {
    name: slug,
    pictures: [
      { caption: captionOf(shown.look), draw: picture(false) },
      { caption: 'without it', draw: picture(true) },
    ],
    places: [selectArea({ areas: areasOf(shown.document, shown.look.page) }, shown.area)],
    lights: withAlike([shown.look.light, ...shown.also]),
  };
}

/** A technique or an innocent oddity: the paper without it, and the paper with it, where its key first tells. Throws for an unknown slug. */
function techniqueEntry(slug: string): SheetEntry {
  const { document, mutation, look } = drawTechnique(slug);
  const genuine = withoutMutation(document, mutation);
  const picture =
    (paper: PaperDocument) =>
    (light: Light = look.light) =>
      renderPage(paper, { ...look, light });
  const here = keyOf(document).filter((entry) => showsAt(entry, look));
  const named = here
    .filter(({ lights }) => lights.includes(look.light))
    .flatMap(({ areas, follows }) => [...areas, ...follows]);
  return {
    name: slug,
    pictures: [
      { caption: 'genuine', draw: picture(genuine) },
      { caption: captionOf(look), draw: picture(document) },
    ],
    places: [...new Set(named)].flatMap((name) =>
      areasOf(document, look.page).flatMap((area) => (area.name === name ? area.box : [])),
    ),
    lights: [...new Set(here.flatMap(({ lights }) => lights))],
  };
}

/** Whether an entry shows itself on the page of a look, as near and as tilted, in one light or another. */
function showsAt({ page, alsoOn, minLevel, tilted }: KeyEntry, look: Look): boolean {
  const isThere = page === look.page || alsoOn.includes(look.page);
  return isThere && minLevel <= (look.level ?? 1) && (!tilted || Math.abs(look.tilt ?? 0) === 2);
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
function seriesEntry(id: string): SheetEntry {
  const document = referenceOf(id);
  const pages = pagesOf(document).slice(0, 3);
  const white = pages.map((page) => ({ page, light: 'white' }) as const);
  const dark = pages.slice(-2).map((page) => ({ page, light: 'ultraviolet' }) as const);
  return {
    name: id,
    pictures: [...white, ...dark].map((look) => ({
      caption: captionOf(look),
      draw: (light: Light = look.light) => renderPage(document, { ...look, light }),
    })),
    places: [],
    lights: [],
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
