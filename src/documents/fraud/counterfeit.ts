// Counterfeits: the whole document or one of its elements was never made by the authority. Each technique fails to imitate one
// feature and is found by that feature's lamp. Terms and checks: the product's list of techniques; BSI TR-03135 triples.

import type { Mark, Shape } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { checkOf, type FeatureSlug } from '../series/features.ts';
import type { DocumentKind } from '../series/series.ts';
import { changeMarks } from './alterSheet.ts';
import {
  ANY_LIGHT,
  dataPageOf,
  textParam,
  zonePageOf,
  type KeyPlace,
  type Params,
  type Technique,
} from './technique.ts';

const BOOKS_AND_STICKERS: readonly DocumentKind[] = ['passport', 'visaSticker', 'residencePermit'];
const PAGE_PARAM = { page: { type: 'page' } } as const;

const pageOf = (params: Params, kind: DocumentKind, fallback = dataPageOf(kind)): string =>
  textParam(params, 'page') || fallback;

const checksOf = (feature: FeatureSlug): { feature: FeatureSlug; checks: readonly string[] } => {
  const check = checkOf(feature);
  return { feature, checks: check === null ? [] : [check] };
};

/** Changes the shape of every mark that realises a feature. */
function changeFeature(sheet: Sheet, feature: FeatureSlug, change: (shape: Shape) => Shape): Sheet {
  return changeMarks(
    sheet,
    (mark) => mark.feature === feature,
    (mark) => ({ ...mark, shape: change(mark.shape) }),
  );
}

/** A technique that spoils one feature on one page. */
function spoiler(
  slug: Technique['slug'],
  feature: FeatureSlug,
  on: { kinds?: readonly DocumentKind[]; page?: string },
  spoil: (sheet: Sheet) => Sheet,
  place: Omit<KeyPlace, 'page' | 'betrays' | 'feature'>,
): Technique {
  return {
    slug,
    kinds: on.kinds ?? BOOKS_AND_STICKERS,
    feature,
    params: PAGE_PARAM,
    alterSheet: (sheet, page, params, document) =>
      page === pageOf(params, document.kind, on.page) ? spoil(sheet) : sheet,
    key: (params, document) => [
      { ...checksOf(feature), ...place, page: pageOf(params, document.kind, on.page), betrays: 'genuineness' },
    ],
  };
}

const isPrint = (mark: Mark): boolean => mark.layer === 'print' && mark.method === 'offset' && mark.ink.hue !== null;

const brightPaper = spoiler(
  'cf-bright-paper',
  'uv-dull-substrate',
  {},
  (sheet) => ({ ...sheet, paper: { ...sheet.paper, ultraviolet: 'bright' } }),
  { areas: ['page'], lights: ['ultraviolet'], alsoCalled: ['cf-uv-absent'] },
);

const uvAbsent = spoiler(
  'cf-uv-absent',
  'uv-ink-invisible',
  {},
  (sheet) =>
    changeMarks(
      sheet,
      (mark) => mark.feature === 'uv-ink-invisible',
      () => null,
    ),
  { areas: ['page'], lights: ['ultraviolet'] },
);

const inkjet = spoiler(
  'cf-inkjet-background',
  'guilloche',
  {},
  (sheet) => changeMarks(sheet, isPrint, (mark) => ({ ...mark, method: 'inkjet' })),
  {
    areas: ['page'],
    lights: ['white', 'oblique'],
    minLevel: 3,
    alsoCalled: ['cf-offset-halftone', 'cf-guilloche-broken', 'cf-rainbow-step'],
  },
);

const microtextBlurred = spoiler(
  'cf-microtext-blurred',
  'microtext',
  {},
  (sheet) =>
    changeFeature(sheet, 'microtext', (shape) => (shape.kind === 'microtext' ? { ...shape, blurred: true } : shape)),
  { areas: ['microtext', 'microtextFrame'], lights: ANY_LIGHT, minLevel: 3 },
);

const intaglioFlat = spoiler(
  'cf-intaglio-flat',
  'intaglio',
  { kinds: ['passport', 'visaSticker'] },
  (sheet) =>
    changeMarks(
      sheet,
      (mark) => mark.feature === 'intaglio',
      (mark) => ({ ...mark, ink: { ...mark.ink, relief: 0 } }),
    ),
  { areas: ['header', 'emblem', 'pageNumber'], lights: ['oblique'] },
);

const latentMissing = spoiler(
  'cf-latent-missing',
  'latent-image',
  { kinds: ['passport', 'visaSticker'] },
  (sheet) =>
    changeFeature(sheet, 'latent-image', (shape) => (shape.kind === 'latent' ? { ...shape, dead: true } : shape)),
  { areas: ['latent'], lights: ['white', 'oblique'], tilted: true, alsoCalled: ['cf-intaglio-flat'] },
);

const oviStatic = spoiler(
  'cf-ovi-static',
  'ovi',
  {},
  (sheet) =>
    changeMarks(
      sheet,
      (mark) => mark.feature === 'ovi',
      (mark) => ({ ...mark, ink: { ...mark.ink, shift: null } }),
    ),
  { areas: ['shiftInk'], lights: ['white', 'oblique'], tilted: true },
);

const foilStatic = spoiler(
  'cf-foil-static',
  'dovid',
  {},
  (sheet) => changeFeature(sheet, 'dovid', (shape) => (shape.kind === 'foil' ? { ...shape, frozen: true } : shape)),
  { areas: ['foil'], lights: ['white', 'oblique'], tilted: true },
);

const watermarkPrinted = spoiler(
  'cf-watermark-printed',
  'watermark-multitone',
  { kinds: ['passport'] },
  (sheet) =>
    changeFeature(sheet, 'watermark-multitone', (shape) => (shape.kind === 'tones' ? { ...shape, flat: true } : shape)),
  { areas: ['watermark'], lights: ['transmitted', 'ultraviolet', 'white', 'oblique', 'infrared'] },
);

const fibresPrinted = spoiler(
  'cf-fibres-printed',
  'fibres-invisible',
  { kinds: ['passport', 'visaSticker'] },
  (sheet) =>
    changeMarks(
      sheet,
      (mark) => mark.feature === 'fibres-visible' || mark.feature === 'fibres-invisible',
      (mark) => (mark.feature === 'fibres-invisible' ? null : { ...mark, ink: { ...mark.ink, glow: null } }),
    ),
  { areas: ['page'], lights: ['ultraviolet'] },
);

const threadPrinted = spoiler(
  'cf-thread-printed',
  'thread-embedded',
  { kinds: ['passport'] },
  (sheet) =>
    changeFeature(sheet, 'thread-embedded', (shape) => (shape.kind === 'thread' ? { ...shape, printed: true } : shape)),
  { areas: ['thread'], lights: ['ultraviolet', 'transmitted', 'white', 'infrared'] },
);

const registerOff = spoiler(
  'cf-register-off',
  'see-through-register',
  { kinds: ['passport'] },
  (sheet) =>
    changeMarks(
      sheet,
      (mark) => mark.feature === 'see-through-register' && mark.part === 'back',
      (mark) => ({ ...mark, shape: { kind: 'group', place: { x: 0.55, y: -0.45 }, shapes: [mark.shape] } }),
    ),
  { areas: ['register'], lights: ['transmitted'] },
);

const perforationMechanical = spoiler(
  'cf-perforation-mechanical',
  'laser-perforation-number',
  { kinds: ['passport'], page: 'page5' },
  (sheet) =>
    changeFeature(sheet, 'laser-perforation-number', (shape) =>
      shape.kind === 'holes' ? { ...shape, printed: true } : shape,
    ),
  { areas: ['perforation'], lights: ['transmitted', 'white'] },
);

const zoneInvisible: Technique = {
  slug: 'cf-mrz-ir-invisible',
  kinds: BOOKS_AND_STICKERS,
  feature: 'mrz-ocrb',
  alterSheet: (sheet, page, _params, document) =>
    page !== zonePageOf(document.kind)
      ? sheet
      : changeMarks(
          sheet,
          (mark) => mark.feature === 'mrz-ocrb',
          (mark) => ({ ...mark, ink: { ...mark.ink, infrared: 0.1 } }),
        ),
  key: (_params, document) => [
    {
      ...checksOf('mrz-ocrb'),
      page: zonePageOf(document.kind),
      areas: ['mrz'],
      lights: ['infrared'],
      betrays: 'genuineness',
    },
  ],
};

/** Techniques of class A that can be drawn. */
export const COUNTERFEITS: readonly Technique[] = [
  brightPaper,
  uvAbsent,
  inkjet,
  microtextBlurred,
  intaglioFlat,
  latentMissing,
  oviStatic,
  foilStatic,
  watermarkPrinted,
  fibresPrinted,
  threadPrinted,
  registerOff,
  perforationMechanical,
  zoneInvisible,
];
