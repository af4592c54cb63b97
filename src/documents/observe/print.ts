// What can be said of print, devices and photographs under each lamp.

import { colourTurn, type Mark, type Method, type Shape } from '../paper/mark.ts';
import { hasMark, hasShape, type Aspect, type Seen } from './aspect.ts';

const seen = (code: Seen['code'], params?: Seen['params']): Seen =>
  params === undefined ? { code } : { code, params };

/** The first shape of a kind among the marks. */
function shapeOf<K extends Shape['kind']>(marks: readonly Mark[], kind: K): Extract<Shape, { kind: K }> | null {
  const found = marks.find((mark) => mark.shape.kind === kind)?.shape;
  return found === undefined ? null : (found as Extract<Shape, { kind: K }>);
}

/** What a loupe sees of a print that only imitates. */
const COPY_SEEN: Readonly<Partial<Record<Method, Seen['code']>>> = {
  inkjet: 'dotsOfColour',
  halftone: 'rosettesOfColour',
  toner: 'straySpecks',
  scan: 'stairsOfSquares',
};

const lines: Aspect = {
  name: 'lines',
  lights: ['white', 'oblique'],
  applies: hasMark('guilloche'),
  see: (marks, _sheet, { level }) => {
    if (level < 3) return seen('linesSolid');
    return seen(marks.map((mark) => COPY_SEEN[mark.method]).find((code) => code !== undefined) ?? 'linesSolid');
  },
};

const microtext: Aspect = {
  name: 'microtext',
  lights: ['white', 'oblique', 'transmitted', 'infrared'],
  applies: hasShape('microtext'),
  see: (marks, _sheet, { level }) => {
    if (level < 3) return seen('fineRule');
    return seen(shapeOf(marks, 'microtext')?.blurred === true ? 'dashesOnly' : 'wordsReadable');
  },
};

const isRaised = (mark: Mark): boolean =>
  mark.feature === 'intaglio' || mark.feature === 'tactile-engraving' || mark.feature === 'cover-emboss';

const relief: Aspect = {
  name: 'relief',
  lights: ['oblique'],
  applies: (marks) => marks.some(isRaised),
  see: (marks) => seen(marks.some((mark) => isRaised(mark) && mark.ink.relief !== 0) ? 'printRaised' : 'printFlat'),
};

const glow: Aspect = {
  name: 'glow',
  lights: ['ultraviolet'],
  applies: hasMark('uv-ink-invisible'),
  see: (marks, sheet) => {
    const colours = new Set(
      marks.flatMap((mark) => (mark.feature === 'uv-ink-invisible' && mark.ink.glow !== null ? [mark.ink.glow] : [])),
    );
    if (colours.size === 0) return seen('designAbsent');
    return seen('designGlows', {
      colours: colours.size,
      strength: sheet.paper.ultraviolet === 'bright' ? 'faint' : 'full',
    });
  },
};

const glowingValue: Aspect = {
  name: 'value',
  lights: ['ultraviolet'],
  applies: (marks) => marks.some((mark) => mark.ink.glow !== null && mark.ink.hue !== null && mark.says !== null),
  see: (marks) => seen(marks.some((mark) => mark.ink.glow !== null && mark.says !== null) ? 'valueGlows' : 'valueDark'),
};

const shift: Aspect = {
  name: 'colour',
  lights: ['white', 'oblique'],
  applies: hasMark('ovi'),
  see: (marks, _sheet, { tilt }) => {
    const turns = marks.some((mark) => mark.feature === 'ovi' && mark.ink.shift !== null);
    const share = turns ? colourTurn(tilt) : 0;
    return seen(share === 0 ? 'firstColour' : share < 1 ? 'betweenColours' : 'secondColour');
  },
};

const foil: Aspect = {
  name: 'picture',
  lights: ['white', 'oblique'],
  applies: hasShape('foil'),
  see: (marks, _sheet, { tilt }) => {
    const step = shapeOf(marks, 'foil')?.frozen === true ? 0 : tilt;
    return seen(step === 0 ? 'pictureEmblem' : Math.abs(step) === 1 ? 'pictureLetters' : 'pictureTurned');
  },
};

const latent: Aspect = {
  name: 'hidden',
  lights: ['white', 'oblique'],
  applies: hasShape('latent'),
  see: (marks, _sheet, { tilt }) => {
    const dead = shapeOf(marks, 'latent')?.dead === true;
    return seen(!dead && Math.abs(tilt) === 2 ? 'lettersAppear' : 'linesOnly');
  },
};

const register: Aspect = {
  name: 'register',
  lights: ['white', 'transmitted'],
  applies: hasMark('see-through-register'),
  see: (marks, _sheet, { light }) => {
    if (light === 'white') return seen('motifHalf');
    const back = marks.find((mark) => mark.part === 'back');
    return seen(back?.shape.kind === 'area' ? 'motifWhole' : 'motifBroken');
  },
};

const watermark: Aspect = {
  name: 'watermark',
  lights: ['white', 'oblique', 'transmitted', 'ultraviolet', 'infrared'],
  applies: hasShape('tones'),
  see: (marks, _sheet, { light }) => {
    const flat = shapeOf(marks, 'tones')?.flat === true;
    const crisp = shapeOf(marks, 'tones')?.crisp === true;
    if (light === 'transmitted') return seen(flat ? 'markFlat' : crisp ? 'wireBright' : 'markOfSoftTones');
    if (light === 'ultraviolet') return seen(flat ? 'markDark' : 'markUnseen');
    if (light === 'infrared') return seen(flat ? 'markUnseen' : 'markFaint');
    return seen(flat ? 'markPrinted' : 'markUnseen');
  },
};

const thread: Aspect = {
  name: 'thread',
  lights: ['white', 'transmitted', 'ultraviolet', 'infrared'],
  applies: hasShape('thread'),
  see: (marks, _sheet, { light }) => {
    const printed = shapeOf(marks, 'thread')?.printed === true;
    if (light === 'transmitted') return seen(printed ? 'bandGrey' : 'bandDark');
    if (light === 'ultraviolet') return seen(printed ? 'threadDark' : 'threadGlows');
    if (light === 'infrared') return seen(printed ? 'bandUnseen' : 'bandFaint');
    if (!printed && shapeOf(marks, 'thread')?.windowMm !== undefined) return seen('threadFlashes');
    return seen(printed ? 'bandPrinted' : 'threadFaint');
  },
};

const holes: Aspect = {
  name: 'holes',
  lights: ['white', 'transmitted'],
  applies: hasShape('holes'),
  see: (marks, _sheet, { light }) => {
    if (shapeOf(marks, 'holes')?.printed === true) return seen('dotsDark');
    return seen(light === 'white' ? 'holesFine' : 'holesBright');
  },
};

const cuts: Aspect = {
  name: 'cuts',
  lights: ['white', 'oblique'],
  applies: hasMark('visa-die-cuts'),
  see: (marks) => seen(marks.some((mark) => mark.ink.relief <= -1) ? 'cutsOpen' : 'cutsClosed'),
};

const numerals: Aspect = {
  name: 'numerals',
  lights: ['white', 'oblique'],
  applies: (marks, area) => area === 'redNumber' && marks.length > 0,
  see: (marks) => seen(shapeOf(marks, 'ocr') === null ? 'textNumerals' : 'ownNumerals'),
};

/** What infrared leaves of coloured designs and of the machine-readable zone. */
const remains: Aspect = {
  name: 'remains',
  lights: ['infrared'],
  applies: (marks) => marks.some((mark) => mark.feature === 'ir-split'),
  see: (marks) =>
    seen(
      marks.some((mark) => mark.feature === 'ir-split' && mark.ink.infrared > 0.5) ? 'printRemains' : 'printVanishes',
    ),
};

const zone: Aspect = {
  name: 'zone',
  lights: ['infrared'],
  applies: hasMark('mrz-ocrb'),
  see: (marks) =>
    seen(marks.some((mark) => mark.feature === 'mrz-ocrb' && mark.ink.infrared > 0.5) ? 'zoneBlack' : 'zoneFaint'),
};

/** Whether infrared keeps what was entered: the authority's ink stays black. */
const entry: Aspect = {
  name: 'entry',
  lights: ['infrared'],
  applies: (marks) =>
    marks.some((mark) => mark.layer === 'personal' && mark.part === 'value' && mark.ink.infrared > 0.5),
  see: (marks) =>
    seen(
      !marks.some((mark) => mark.part === 'value' && mark.ink.infrared > 0.5)
        ? 'valueFaint'
        : marks.some((mark) => mark.part === 'added' && mark.ink.infrared <= 0.6)
          ? 'valuePartlyBlack'
          : 'valueBlack',
    ),
};

const binding: Aspect = {
  name: 'binding',
  lights: ['white', 'oblique'],
  applies: (marks) => marks.some((mark) => mark.part === 'binding'),
  see: (marks) => {
    const lines = marks.find((mark) => mark.part === 'binding');
    return seen(lines?.shape.kind === 'line' ? 'backgroundMerges' : 'backgroundStops');
  },
};

const code: Aspect = {
  name: 'code',
  lights: ['white', 'oblique', 'transmitted', 'infrared'],
  applies: hasMark('vds'),
  see: (marks) => seen(marks.some((mark) => mark.feature === 'vds') ? 'codePrinted' : 'codeAbsent'),
};

export const PRINT_ASPECTS: readonly Aspect[] = [
  lines,
  microtext,
  relief,
  glow,
  glowingValue,
  shift,
  foil,
  latent,
  register,
  watermark,
  thread,
  holes,
  cuts,
  numerals,
  code,
  remains,
  zone,
  entry,
  binding,
];
