// What can be said of inks and devices that answer to a tilt, a second lamp, warmth, a lens or a sensor? Each says what is seen there now;
// whether that is as it should be, only the reference beside it tells.

import type { Light } from '../light/look.ts';
import { isCopied, type Mark } from '../paper/mark.ts';
import type { FeatureSlug } from '../series/features.ts';
import { hasMark, type Aspect, type ObservationCode } from './aspect.ts';

const of = (marks: readonly Mark[], feature: FeatureSlug): Mark[] => marks.filter((mark) => mark.feature === feature);

/** An aspect with two answers: whether some mark of a feature does something in a light. */
function either(
  name: string,
  feature: FeatureSlug,
  lights: readonly Light[],
  does: (mark: Mark) => boolean,
  [yes, no]: readonly [ObservationCode, ObservationCode],
): Aspect {
  return {
    name,
    lights,
    applies: hasMark(feature),
    see: (marks) => ({ code: of(marks, feature).some(does) ? yes : no }),
  };
}

const lastsDark = either('afterglow', 'phosphorescent', ['afterglow'], ({ ink }) => ink.afterglow !== undefined, [
  'glowStays',
  'glowGone',
]);
const answersPointer = either('answer', 'anti-stokes', ['laser'], ({ ink }) => ink.upconverts !== undefined, [
  'dotsAnswer',
  'noAnswer',
]);
const fades = either('warmth', 'thermochromic', ['warmth'], ({ ink }) => ink.fadesWarm === true, [
  'colourFades',
  'colourStays',
]);
const flashes = either('flash', 'retroreflective', ['coaxial'], ({ ink }) => ink.retro === true, [
  'motifFlashes',
  'noFlash',
]);
const hidden = either(
  'hiddenWords',
  'ipi',
  ['decoder'],
  ({ shape }) => shape.kind === 'encoded' && shape.lost !== true,
  ['wordsReadable', 'linesOnly'],
);
const sensed = either('sensor', 'taggants', ['sensor'], ({ ink }) => ink.tagged === true, [
  'sensorAnswers',
  'noAnswer',
]);
const absorbs = either('remains', 'ir-absorb', ['infrared'], ({ ink }) => ink.infrared > 0.5, [
  'printRemains',
  'printVanishes',
]);
const emboss = either('relief', 'blind-emboss', ['oblique'], ({ ink }) => ink.relief !== 0, [
  'reliefWithoutInk',
  'surfaceFlat',
]);
const glowPortrait = either('glowPortrait', 'uv-portrait', ['ultraviolet'], ({ ink }) => ink.glow !== null, [
  'portraitGlows',
  'portraitDark',
]);
const hinge = either('hinge', 'polycarbonate-page', ['ultraviolet'], ({ ink }) => ink.glow !== null, [
  'hingeGlows',
  'hingeDark',
]);
const glue = either('glue', 'uv-glue', ['ultraviolet'], ({ ink }) => ink.glow !== null, ['glueLine', 'noGlueLine']);
const discs = either('discs', 'planchettes', ['ultraviolet'], ({ ink }) => ink.glow !== null, [
  'discsGlow',
  'discsDark',
]);

const twoGlows: Aspect = {
  name: 'twoGlows',
  lights: ['ultraviolet', 'shortwave'],
  applies: hasMark('uv-bifluorescent'),
  see: (marks, _sheet, { light }) => {
    const inks = of(marks, 'uv-bifluorescent').map(({ ink }) => ink);
    const shown = inks.filter(({ glow, shortGlow }) => (light === 'shortwave' ? (shortGlow ?? glow) : glow) !== null);
    if (shown.length === 0) return { code: 'designAbsent' };
    const other = shown.some(({ glow, shortGlow }) => shortGlow !== undefined && shortGlow !== glow);
    return { code: light === 'shortwave' && other ? 'glowsInSecondColour' : 'glowsInFirstColour' };
  },
};

const sheen: Aspect = {
  name: 'sheen',
  lights: ['white', 'oblique'],
  applies: hasMark('iridescent'),
  see: (marks, _sheet, { tilt }) => {
    const shows = of(marks, 'iridescent').some(({ ink, method }) => ink.sheen !== undefined && !isCopied(method));
    return { code: shows && tilt !== 0 ? 'sheenShows' : 'sheenUnseen' };
  },
};

const metal: Aspect = either(
  'metal',
  'metallic-ink',
  ['white', 'oblique'],
  ({ ink, method }) => ink.metal === true && !isCopied(method),
  ['metalMirrors', 'metalDull'],
);

const pair: Aspect = {
  name: 'pair',
  lights: ['white', 'infrared'],
  applies: hasMark('metameric-pair'),
  see: (marks, _sheet, { light }) => {
    const inks = of(marks, 'metameric-pair').map(({ ink }) => ink);
    if (light === 'white')
      return { code: new Set(inks.map(({ hue }) => hue)).size > 1 ? 'coloursApart' : 'coloursAlike' };
    const kept = inks.filter(({ infrared }) => infrared > 0.5).length;
    return { code: kept === 0 ? 'printVanishes' : kept === inks.length ? 'printRemains' : 'lettersRemain' };
  },
};

const duplex: Aspect = {
  name: 'duplex',
  lights: ['white', 'transmitted'],
  applies: hasMark('duplex-pattern'),
  see: (marks, _sheet, { light }) => {
    if (light === 'white') return { code: 'motifHalf' };
    const back = marks.find((mark) => mark.feature === 'duplex-pattern' && mark.part === 'back');
    return { code: back?.shape.kind === 'area' ? 'motifWhole' : 'motifBroken' };
  },
};

const pierced: Aspect = {
  name: 'pierced',
  lights: ['white', 'transmitted'],
  applies: hasMark('perforated-portrait'),
  see: (marks, _sheet, { light }) => {
    const shape = of(marks, 'perforated-portrait')[0]?.shape;
    if (shape === undefined || (shape.kind === 'pierced' && shape.printed === true)) return { code: 'dotsDark' };
    return { code: light === 'white' ? 'holesFine' : 'faceOfHoles' };
  },
};

const lenses: Aspect = {
  name: 'lenses',
  lights: ['white', 'oblique'],
  applies: hasMark('cli-mli'),
  see: (marks, _sheet, { tilt }) => {
    const shape = of(marks, 'cli-mli')[0]?.shape;
    const turn = shape?.kind === 'lenses' && shape.dead !== true ? tilt : 0;
    return { code: turn === 0 ? 'lensBoth' : turn < 0 ? 'lensFace' : 'lensLetters' };
  },
};

const pane: Aspect = {
  name: 'window',
  lights: ['white', 'transmitted'],
  applies: hasMark('transparent-window'),
  see: (marks) => ({
    code: marks.some((mark) => mark.shape.kind === 'window') ? 'windowClear' : 'windowDull',
  }),
};

const screen: Aspect = {
  name: 'tone',
  lights: ['white', 'oblique'],
  applies: hasMark('anti-copy'),
  see: (marks) => {
    const shape = of(marks, 'anti-copy')[0]?.shape;
    return { code: shape?.kind === 'screen' && shape.copied === true ? 'lettersStandOut' : 'toneEven' };
  },
};

const crept: Aspect = {
  name: 'crept',
  lights: ['white', 'transmitted'],
  applies: hasMark('penetrating-ink'),
  see: (marks) => {
    const parts = new Set(of(marks, 'penetrating-ink').map(({ part }) => part));
    return { code: parts.has('ghost') ? 'mirrorTrace' : parts.has('halo') ? 'redHalo' : 'noHalo' };
  },
};

const indexMarks: Aspect = {
  name: 'marks',
  lights: ['white'],
  applies: hasMark('index-marks'),
  see: (marks) => ({ code: 'marksSlant', params: { count: of(marks, 'index-marks').length } }),
};

const engraving: Aspect = {
  name: 'engraving',
  lights: ['white', 'oblique'],
  applies: (marks) => marks.some((mark) => mark.feature === 'laser-engraving' || mark.feature === 'tactile-engraving'),
  see: (marks, _sheet, { level }) => {
    const values = marks.filter((mark) => mark.feature === 'laser-engraving' || mark.feature === 'tactile-engraving');
    if (level < 3) return { code: 'toneDark' };
    return { code: values.every(({ method }) => method === 'laser') ? 'toneWithin' : 'inkOnSurface' };
  },
};

export const DEVICE_ASPECTS: readonly Aspect[] = [
  discs,
  twoGlows,
  glowPortrait,
  hinge,
  glue,
  lastsDark,
  answersPointer,
  fades,
  flashes,
  hidden,
  sensed,
  absorbs,
  emboss,
  sheen,
  metal,
  pair,
  duplex,
  pierced,
  lenses,
  pane,
  screen,
  crept,
  indexMarks,
  engraving,
];
