// What does an eye see on a page, in words for a screen reader and for playing in text? A list of observations, each beside what the
// reference shows. Its length and order follow from the series and the look, so a genuine and a forged paper give the same list.

import { boxesMeet } from './art/path.ts';
import { sheetOf } from './compose.ts';
import { regionOf, SHOWS_AS, type Light, type Look } from './light/look.ts';
import { DEVICE_ASPECTS } from './observe/devices.ts';
import { SURFACE_ASPECTS } from './observe/surface.ts';
import { MAKING_ASPECTS } from './observe/making.ts';
import { PRINT_ASPECTS } from './observe/print.ts';
import { STAMP_ASPECTS } from './observe/stamps.ts';
import type { Aspect, ObservationCode, Seen } from './observe/aspect.ts';
import type { PaperDocument } from './paperDocument.ts';
import type { Mark } from './paper/mark.ts';
import type { Sheet } from './paper/sheet.ts';

export interface Observation {
  readonly area: string;
  /** In which respect the place was looked at. */
  readonly aspect: string;
  readonly code: ObservationCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** What a genuine, unworn document of the series shows there. */
  readonly reference: ObservationCode;
}

const ASPECTS: readonly Aspect[] = [
  ...SURFACE_ASPECTS,
  ...MAKING_ASPECTS,
  ...PRINT_ASPECTS,
  ...DEVICE_ASPECTS,
  ...STAMP_ASPECTS,
];

/** The light by which an aspect answers: its own, or the one that shows the same; null if it says nothing there. */
function lightFor(aspect: Aspect, light: Light): Light | null {
  if (aspect.lights.includes(light)) return light;
  const alike = SHOWS_AS[light];
  return alike !== undefined && aspect.lights.includes(alike) ? alike : null;
}

/** What is seen of a page under a lamp; nearer and tilted looks see more of fewer places. */
export function describePage(
  document: PaperDocument,
  page: string,
  light: Light,
  nearer: Pick<Look, 'level' | 'region' | 'tilt'> = {},
): Observation[] {
  return observe(sheetOf(document, page), sheetOf(untouched(document), page), { ...nearer, page, light });
}

/** Documents as their issuers made them: each is asked for once a light, and its sheets are put together once. */
const UNTOUCHED = new WeakMap<PaperDocument, PaperDocument>();

/** The same document as its issuer made it. */
function untouched(document: PaperDocument): PaperDocument {
  const known = UNTOUCHED.get(document);
  if (known !== undefined) return known;
  const genuine = {
    ...document,
    mutations: [],
    wear: 0,
    stickers: document.stickers.map((sticker) => ({ ...sticker, visa: untouched(sticker.visa) })),
  };
  UNTOUCHED.set(document, genuine);
  return genuine;
}

function observe(sheet: Sheet, genuine: Sheet, look: Look): Observation[] {
  const at = { level: look.level ?? 1, tilt: look.tilt ?? 0 } as const;
  const region = regionOf(look, sheet.widthMm, sheet.heightMm);
  const marksOf = (marks: readonly Mark[], area: string): Mark[] => marks.filter((mark) => mark.area === area);
  return genuine.areas
    .filter((area) => boxesMeet(area.box, region))
    .flatMap((area) => {
      const here = marksOf(genuine.marks, area.name);
      const [sticker] = marksOf(sheet.marks, area.name).flatMap((mark) =>
        mark.shape.kind === 'sheet' ? [mark.shape] : [],
      );
      const [issued] = here.flatMap((mark) => (mark.shape.kind === 'sheet' ? [mark.shape] : []));
      const on = sticker === undefined || issued === undefined ? [] : onSticker(area.name, sticker, issued, look);
      const own = ASPECTS.flatMap((aspect) => {
        const light = lightFor(aspect, look.light);
        if (light === null || !aspect.applies(here, area.name)) return [];
        const seen: Seen = aspect.see(marksOf(sheet.marks, area.name), sheet, { ...at, light });
        return {
          area: area.name,
          aspect: aspect.name,
          code: seen.code,
          params: seen.params ?? {},
          reference: aspect.see(here, genuine, { ...at, light }).code,
        };
      });
      return [...own, ...on];
    });
}

interface OnPage {
  readonly sheet: Sheet;
  readonly place: { readonly x: number; readonly y: number };
}

/** The observations on a sticker, its areas named as the page names them. */
function onSticker(name: string, sticker: OnPage, issued: OnPage, look: Look): Observation[] {
  const { region } = look;
  const near =
    region === undefined
      ? look
      : { ...look, region: { ...region, x: region.x - sticker.place.x, y: region.y - sticker.place.y } };
  return observe(sticker.sheet, issued.sheet, near).map((one) => ({
    ...one,
    area: one.area === 'page' ? name : `${name}.${one.area}`,
  }));
}
