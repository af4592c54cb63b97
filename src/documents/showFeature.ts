// Where is a security feature seen best? One look for each feature: a document of a series that has it, the page, the place, the light,
// the glass and the tilt. Contact sheets, the reference system and tests look there. Looks after the product's list of features.

import { centreOf, type Point } from './art/path.ts';
import { pagesOf, sheetOf } from './compose.ts';
import { drawDocument } from './drawDocument.ts';
import { cellAround, type Glass, type Light, type Look, type Side, type Tilt } from './light/look.ts';
import { renderSheet } from './light/renderSheet.ts';
import type { PaperDocument } from './paperDocument.ts';
import { selectArea, type Sheet } from './paper/sheet.ts';
import { issuerOf } from './issuerOf.ts';
import { describeSeries, referenceOf, SERIES_IDS } from './reference/specimen.ts';
import { FEATURES, type FeatureSlug } from './series/features.ts';
import type { DocumentKind } from './series/series.ts';

interface BestLook {
  readonly kind: DocumentKind;
  readonly page: string;
  readonly area: string;
  readonly light: Light;
  readonly level?: Glass;
  /** Where the glass is held, in millimetres; the middle of the area unless told. */
  readonly at?: Point;
  readonly tilt?: Tilt;
  readonly from?: Side;
  /** The lights, beside its own, in which it can be told too; in all others the paper looks alike with it and without. */
  readonly also?: readonly Light[];
  /** It shows only on a paper to which this was done. */
  readonly after?: string;
}

const ALL_PRINT: readonly Light[] = ['white', 'oblique', 'transmitted', 'ultraviolet', 'infrared'];
const passport = (page: string, area: string, light: Light, more: Partial<BestLook> = {}): BestLook => ({
  kind: 'passport',
  page,
  area,
  light,
  ...more,
});
const card = (page: string, area: string, light: Light, more: Partial<BestLook> = {}): BestLook => ({
  ...passport(page, area, light, more),
  kind: 'residencePermit',
});
const visa = (area: string, light: Light, more: Partial<BestLook> = {}): BestLook => ({
  ...passport('sticker', area, light, more),
  kind: 'visaSticker',
});

const BEST: Readonly<Record<FeatureSlug, BestLook>> = {
  'uv-dull-substrate': passport('data', 'page', 'ultraviolet'),
  'watermark-multitone': passport('page5', 'watermark', 'transmitted', { also: ['white', 'infrared'] }),
  'watermark-electrotype': passport('page5', 'wireMark', 'transmitted', { level: 2, also: ['white', 'infrared'] }),
  'watermark-registered': passport('page5', 'fittedMark', 'transmitted', { level: 2, also: ALL_PRINT }),
  'watermark-datapage-differs': passport('data', 'ownMark', 'transmitted', { also: ['white', 'infrared'] }),
  'fibres-visible': passport('page5', 'page', 'ultraviolet', { also: ['white', 'oblique', 'transmitted'] }),
  'fibres-invisible': passport('page5', 'page', 'ultraviolet'),
  planchettes: passport('page5', 'page', 'ultraviolet', { also: ['white', 'oblique', 'transmitted'] }),
  'thread-embedded': passport('page5', 'thread', 'transmitted', { also: ['white', 'ultraviolet', 'infrared'] }),
  'thread-windowed': passport('page5', 'threadWindows', 'white', {
    tilt: 1,
    also: ['oblique', 'transmitted', 'ultraviolet', 'infrared'],
  }),
  'chemical-sensitisers': passport('data', 'birthDate', 'white', {
    after: 'alt-erasure-chemical',
    also: ['oblique', 'ultraviolet', 'transmitted'],
  }),
  guilloche: passport('page5', 'background', 'white', { level: 3, also: ALL_PRINT }),
  'iris-print': passport('page5', 'background', 'white', { level: 2, also: ALL_PRINT }),
  microtext: passport('data', 'microtext', 'white', { level: 4, also: ALL_PRINT }),
  'relief-lines': card('front', 'background', 'white', { level: 2, also: ALL_PRINT }),
  'anti-copy': visa('screen', 'white', { level: 3, also: ALL_PRINT }),
  'duplex-pattern': passport('page5', 'duplex', 'transmitted', { level: 2, also: ALL_PRINT }),
  'see-through-register': passport('page5', 'register', 'transmitted', { level: 2, also: ALL_PRINT }),
  intaglio: passport('data', 'header', 'oblique', { level: 2, also: ALL_PRINT }),
  'latent-image': passport('data', 'latent', 'white', { level: 2, tilt: 2, also: ALL_PRINT }),
  'blind-emboss': passport('data', 'embossing', 'oblique', { level: 2 }),
  ovi: passport('data', 'shiftInk', 'white', { level: 2, tilt: 2, also: ALL_PRINT }),
  iridescent: passport('page5', 'pearl', 'white', { level: 2, tilt: 2, also: ALL_PRINT }),
  'metallic-ink': passport('page5', 'metal', 'white', { level: 2, tilt: 1, also: ALL_PRINT }),
  'metameric-pair': passport('page5', 'pair', 'infrared', { level: 2, also: ALL_PRINT }),
  'uv-ink-visible': visa('number', 'ultraviolet', { level: 2, also: ALL_PRINT }),
  'uv-ink-invisible': passport('page5', 'glow', 'ultraviolet'),
  'uv-bifluorescent': passport('page5', 'twoGlows', 'shortwave', { level: 2, also: ['ultraviolet'] }),
  phosphorescent: passport('page5', 'afterglow', 'afterglow', { level: 2, also: ['ultraviolet'] }),
  'anti-stokes': visa('dotRow', 'laser', { level: 2, also: ALL_PRINT }),
  'ir-dropout': passport('page5', 'background', 'white', { level: 2, also: ALL_PRINT }),
  'ir-absorb': passport('page5', 'lozenges', 'infrared', { level: 2, also: ALL_PRINT }),
  'ir-split': passport('page5', 'background', 'infrared', { also: ALL_PRINT }),
  thermochromic: card('back', 'warmSpot', 'warmth', { level: 2, also: ALL_PRINT }),
  'penetrating-ink': passport('page4', 'creptNumber', 'white', { level: 2, also: ALL_PRINT }),
  'special-numerals': visa('redNumber', 'white', { level: 2, also: ALL_PRINT }),
  'deliberate-error': passport('data', 'secondRule', 'white', { level: 4, also: ALL_PRINT }),
  'page-numbers-in-design': passport('page5', 'pageNumber', 'ultraviolet', { level: 2, also: ALL_PRINT }),
  dovid: passport('data', 'foil', 'white', { level: 2, tilt: 1, also: ALL_PRINT }),
  'dovid-over-portrait': passport('data', 'overPortrait', 'white', { level: 2, tilt: 2, also: ALL_PRINT }),
  'laminate-thin': passport('data', 'laminate', 'ultraviolet', { also: ['oblique'] }),
  retroreflective: passport('data', 'retro', 'coaxial'),
  'laser-engraving': card('front', 'surname', 'white', { level: 4, at: { x: 31.5, y: 17 }, also: ALL_PRINT }),
  'tactile-engraving': card('front', 'number', 'oblique', { level: 2, also: ALL_PRINT }),
  'polycarbonate-page': passport('data', 'hinge', 'ultraviolet', { level: 2, also: ALL_PRINT }),
  'transparent-window': card('back', 'window', 'transmitted', { level: 2, also: ALL_PRINT }),
  'cli-mli': card('front', 'lenses', 'white', { level: 2, tilt: -2, also: ALL_PRINT }),
  'ghost-portrait': passport('data', 'ghost', 'white', { level: 2, also: ['oblique', 'transmitted'] }),
  'uv-portrait': passport('data', 'glowPortrait', 'ultraviolet', { level: 2 }),
  ipi: passport('data', 'portrait', 'decoder', { level: 2 }),
  'laser-perforation-number': passport('page5', 'perforation', 'transmitted', {
    level: 2,
    also: ['white', 'oblique', 'infrared'],
  }),
  'perforated-portrait': passport('data', 'pierced', 'transmitted', {
    level: 2,
    also: ['white', 'oblique', 'infrared'],
  }),
  'mrz-ocrb': passport('data', 'mrz', 'infrared', { also: ALL_PRINT }),
  vds: { ...visa('digitalSeal', 'white', { also: ALL_PRINT }) },
  'contactless-chip': passport('cover', 'chip', 'white', { level: 2, also: ALL_PRINT }),
  'sewing-thread': passport('fold', 'stitches', 'ultraviolet', { level: 2, also: ALL_PRINT }),
  'stitch-pattern': passport('fold', 'stitches', 'transmitted', { also: ['white', 'oblique', 'infrared'] }),
  'index-marks': passport('edge', 'indexMarks', 'white', { also: ALL_PRINT }),
  'uv-glue': passport('fold', 'gutter', 'ultraviolet'),
  'cover-emboss': passport('cover', 'arms', 'oblique', { also: ALL_PRINT }),
  'visa-die-cuts': visa('dieCuts', 'oblique', { level: 2, also: ['white', 'transmitted', 'ultraviolet'] }),
  taggants: passport('data', 'page', 'sensor'),
};

export interface ShownFeature {
  readonly feature: FeatureSlug;
  readonly document: PaperDocument;
  readonly area: string;
  readonly look: Look;
  /** In which other lights it can be told. */
  readonly also: readonly Light[];
}

/** The features that some series has. */
export function drawnFeatures(): FeatureSlug[] {
  const listed = new Set(SERIES_IDS.flatMap((id) => describeSeries(id).features.map(({ slug }) => slug)));
  return FEATURES.map(({ slug }) => slug).filter((slug) => listed.has(slug));
}

/** The look at which a feature is seen best. Throws for a feature that no series of its kind has. */
export function drawFeature(feature: FeatureSlug): ShownFeature {
  const { kind, page, area, light, level, tilt, from, also = [], after, at } = BEST[feature];
  const document = after === undefined ? specimenWith(kind, feature) : treatedWith(kind, feature, after);
  const { widthMm, heightMm, areas } = sheetOf(document, page);
  const { x, y } = at ?? centreOf(selectArea({ areas }, area));
  const cell = level === undefined ? {} : { level, region: cellAround(level, x, y, widthMm, heightMm) };
  const angle = { ...(tilt === undefined ? {} : { tilt }), ...(from === undefined ? {} : { from }) };
  return { feature, document, area, look: { page, light, ...cell, ...angle }, also };
}

/** The newest series of the kind that has the feature. */
function specimenWith(kind: DocumentKind, feature: FeatureSlug): PaperDocument {
  const fitting = SERIES_IDS.map((id) => describeSeries(id))
    .filter((series) => series.kind === kind && series.features.some(({ slug }) => slug === feature))
    .sort((a, b) => Number(b.lastIssued === null) - Number(a.lastIssued === null));
  const [first] = fitting;
  if (first === undefined) throw new Error(`no ${kind} has ${feature}`);
  return referenceOf(first.id);
}

function treatedWith(kind: DocumentKind, feature: FeatureSlug, technique: string): PaperDocument {
  for (let seed = 1; seed < 200; seed++) {
    const drawn = drawDocument(kind, seed, technique);
    if (!drawn.ok) continue;
    // A member's paper: the plainest, in one script.
    const { state, series } = issuerOf(drawn.value);
    if (state.member && series.features.includes(feature)) return drawn.value;
  }
  throw new Error(`no ${kind} with ${technique} has ${feature}`);
}

/** The sheet as it would be without a feature. */
function without(sheet: Sheet, feature: FeatureSlug): Sheet {
  const marks = sheet.marks.filter((mark) => mark.feature !== feature);
  if (feature !== 'uv-dull-substrate') return { ...sheet, marks };
  return { ...sheet, marks, paper: { ...sheet.paper, ultraviolet: 'bright' } };
}

/** The picture of a shown feature; `absent` draws the same paper without it, `light` another lamp. */
export function renderFeature(
  shown: ShownFeature,
  how: { absent?: boolean; light?: Light } = {},
  prefix = 'p',
): string {
  const { document, look, feature } = shown;
  const sheet = sheetOf(document, look.page);
  const seen = how.light === undefined ? look : { ...look, light: how.light };
  return renderSheet(how.absent === true ? without(sheet, feature) : sheet, seen, prefix);
}

/** The pages of a series on which a feature is realised by marks. */
export function pagesWith(document: PaperDocument, feature: FeatureSlug): string[] {
  return pagesOf(document).filter((page) => sheetOf(document, page).marks.some((mark) => mark.feature === feature));
}
