// Reproductions: what the authority printed in true lines was copied with an office's or a printer's means. To the bare eye the copy
// may be excellent; a glass, a tilt or another lamp tells the means.

import { growBox } from '../art/path.ts';
import type { Ink } from '../paper/ink.ts';
import type { Mark, Method, Shape } from '../paper/mark.ts';
import { selectArea, type Sheet } from '../paper/sheet.ts';
import { checkOf, type FeatureSlug } from '../series/features.ts';
import type { DocumentKind } from '../series/series.ts';
import { addMarks, changeMarks, trace } from './alterSheet.ts';
import { dataPageOf, textParam, type KeyPlace, type Params, type Technique } from './technique.ts';

const BOOKS_AND_STICKERS: readonly DocumentKind[] = ['passport', 'visaSticker', 'residencePermit'];
const PAGE_PARAM = { page: { type: 'page' } } as const;
type Place = Omit<KeyPlace, 'page' | 'betrays'>;

const checked = (feature: FeatureSlug): Pick<KeyPlace, 'feature' | 'checks'> => {
  const check = checkOf(feature);
  return { feature, checks: check === null ? [] : [check] };
};

/** A technique that copies something on one page, its data page unless told. */
function copy(
  slug: Technique['slug'],
  feature: FeatureSlug,
  kinds: readonly DocumentKind[],
  spoil: (sheet: Sheet) => Sheet,
  places: (kind: DocumentKind) => readonly Place[],
): Technique {
  const pageOf = (params: Params, kind: DocumentKind): string => textParam(params, 'page') || dataPageOf(kind);
  return {
    slug,
    kinds,
    feature,
    params: PAGE_PARAM,
    alterSheet: (sheet, page, params, document) => (page === pageOf(params, document.kind) ? spoil(sheet) : sheet),
    key: (params, { kind }) =>
      places(kind).map((place) => ({
        ...checked(feature),
        ...place,
        page: pageOf(params, kind),
        betrays: 'genuineness' as const,
      })),
  };
}

const changeInk = (sheet: Sheet, matches: (mark: Mark) => boolean, change: (ink: Ink, mark: Mark) => Ink): Sheet =>
  changeMarks(sheet, matches, (mark) => ({ ...mark, ink: change(mark.ink, mark) }));

const isPrint = (mark: Mark): boolean => mark.layer === 'print' && mark.method === 'offset' && mark.ink.hue !== null;
const isEntered = (mark: Mark): boolean => mark.layer === 'personal' && mark.shape.kind === 'text';

const printedAs = (method: Method) => (sheet: Sheet) => changeMarks(sheet, isPrint, (mark) => ({ ...mark, method }));

const tonerText = copy(
  'cf-toner-text',
  'uv-dull-substrate',
  BOOKS_AND_STICKERS,
  // Molten powder stands a little up from the paper and shines.
  (sheet) =>
    changeMarks(sheet, isEntered, (mark) => ({
      ...mark,
      method: 'toner',
      ink: { ...mark.ink, relief: Math.max(0.45, mark.ink.relief) },
    })),
  () => {
    const place = { areas: ['page'], feature: 'laser-engraving', checks: [], alsoCalled: ['sb-stolen-blank'] } as const;
    return [
      { ...place, lights: ['oblique'] },
      { ...place, lights: ['white'], minLevel: 3 },
    ];
  },
);

const halftone = copy('cf-offset-halftone', 'guilloche', BOOKS_AND_STICKERS, printedAs('halftone'), () => [
  {
    areas: ['page'],
    lights: ['white', 'oblique'],
    minLevel: 3,
    alsoCalled: ['cf-inkjet-background', 'cf-guilloche-broken'],
  },
]);

const broken = copy('cf-guilloche-broken', 'guilloche', BOOKS_AND_STICKERS, printedAs('scan'), () => [
  {
    areas: ['page'],
    lights: ['white', 'oblique'],
    minLevel: 3,
    alsoCalled: ['cf-inkjet-background', 'cf-offset-halftone'],
  },
]);

const rainbowStep = copy(
  'cf-rainbow-step',
  'iris-print',
  BOOKS_AND_STICKERS,
  (sheet) =>
    changeInk(
      sheet,
      (mark) => mark.feature === 'iris-print',
      (ink) => ({ ...ink, steps: 5 }),
    ),
  () => [{ areas: ['background', 'page'], lights: ['white', 'oblique'], minLevel: 2 }],
);

const uvCrude = copy(
  'cf-uv-crude',
  'uv-ink-invisible',
  BOOKS_AND_STICKERS,
  (sheet) => {
    const isGlow = (mark: Mark): boolean => mark.feature === 'uv-ink-invisible';
    const one = sheet.marks.find(isGlow)?.ink.glow ?? null;
    return changeMarks(sheet, isGlow, (mark) => ({
      ...mark,
      shape: thicker(mark.shape),
      // The lacquer lies on the paper like milk.
      ink: { ...mark.ink, glow: one, relief: 0.07 },
    }));
  },
  () => [
    { areas: ['page'], lights: ['ultraviolet'], alsoCalled: ['cf-uv-absent'] },
    { areas: ['page'], lights: ['oblique'], alsoCalled: ['cf-uv-absent'] },
  ],
);

/** The same lines, twice as wide. */
function thicker(shape: Shape): Shape {
  if (shape.kind === 'line') return { ...shape, widthMm: shape.widthMm * 2.2 };
  if (shape.kind === 'copies') return { ...shape, widthMm: shape.widthMm === null ? null : shape.widthMm * 2.2 };
  return shape.kind === 'group' ? { ...shape, shapes: shape.shapes.map(thicker) } : shape;
}

const processInk = copy(
  'cf-ir-process-ink',
  'ir-dropout',
  BOOKS_AND_STICKERS,
  (sheet) =>
    changeInk(
      sheet,
      (mark) => (mark.layer === 'print' || mark.layer === 'engraving') && mark.ink.hue !== null,
      (ink) => ({ ...ink, infrared: 0.8 }),
    ),
  () => [{ areas: ['page'], lights: ['infrared'] }],
);

const foilTransplant = copy(
  'cf-foil-transplant',
  'dovid',
  BOOKS_AND_STICKERS,
  (sheet) => {
    const foil = sheet.marks.find((mark) => mark.feature === 'dovid' && mark.shape.kind === 'foil')?.shape;
    if (foil?.kind !== 'foil') return sheet;
    const around = selectArea(sheet, 'foil');
    return addMarks(sheet, [
      trace('foil', 'step', foil.outline, around, 0.9),
      trace('foil', 'glue', foil.outline, growBox(around, 0.4), 0.8),
    ]);
  },
  () => [{ areas: ['foil'], lights: ['oblique', 'ultraviolet'] }],
);

const qualityMismatch = copy(
  'ph-quality-mismatch',
  'uv-dull-substrate',
  BOOKS_AND_STICKERS,
  (sheet) =>
    changeMarks(
      sheet,
      (mark) => mark.area === 'portrait' && mark.part === 'photo',
      (mark) => ({ ...mark, method: 'inkjet' }),
    ),
  () => [{ areas: ['portrait'], lights: ['white'], minLevel: 3, feature: 'laser-engraving', checks: [] }],
);

const cardSurface = copy(
  'cf-card-surface-print',
  'laser-engraving',
  ['residencePermit'],
  (sheet) => {
    const portrait = selectArea(sheet, 'portrait');
    const { widthMm: w, heightMm: h } = sheet;
    // What lies on the surface is scratched off with it.
    const printed = changeMarks(
      sheet,
      (mark) => mark.layer === 'personal',
      (mark) => ({ ...mark, method: 'inkjet', ink: { ...mark.ink, relief: 0 } }),
    );
    const peeled = `M${w - 7} ${h}Q${w - 4.4} ${h - 3.6} ${w} ${h - 6.4}`;
    return addMarks(printed, [
      trace('portrait', 'scratch', scratches(portrait), portrait),
      trace('page', 'step', peeled, { x: w - 8, y: h - 7, width: 8, height: 7 }, 0.8),
    ]);
  },
  () => [
    { areas: ['portrait', 'page', 'birthDate', 'number'], lights: ['oblique'] },
    { areas: ['portrait', 'surname', 'number'], lights: ['white', 'oblique'], minLevel: 3 },
  ],
);

/** Scratches that go through what is printed. */
function scratches({ x, y, width, height }: ReturnType<typeof selectArea>): string {
  const at = (u: number, v: number): string => `${(x + u * width).toFixed(2)} ${(y + v * height).toFixed(2)}`;
  return `M${at(0.18, 0.72)}L${at(0.66, 0.3)}M${at(0.24, 0.75)}L${at(0.52, 0.5)}M${at(0.6, 0.82)}L${at(0.86, 0.6)}`;
}

/** Copies of print, photographs and devices. */
export const REPRODUCTIONS: readonly Technique[] = [
  tonerText,
  halftone,
  broken,
  rainbowStep,
  uvCrude,
  processInk,
  foilTransplant,
  qualityMismatch,
  cardSurface,
];
