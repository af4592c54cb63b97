// What can be said of how a thing was made: the letters of entries, the machine letters, stitches and leaves of the binding, and entries
// of which a lamp shows a part only.

import type { Mark } from '../paper/mark.ts';
import { isCopied } from '../paper/mark.ts';
import { hasMark, type Aspect } from './aspect.ts';

const isEntry = (mark: Mark): boolean => mark.layer === 'personal' && mark.shape.kind === 'text';

const letters: Aspect = {
  name: 'letters',
  lights: ['white', 'oblique'],
  applies: (marks) => marks.some((mark) => isEntry(mark) && mark.part === 'value'),
  see: (marks, _sheet, { light, level }) => {
    const entries = marks.filter(isEntry);
    // Toner stands up, so a grazing lamp tells it to the bare eye.
    if (entries.some((mark) => mark.method === 'toner') && (level >= 3 || light === 'oblique'))
      return { code: 'lettersGrainy' };
    return { code: level >= 3 && entries.some((mark) => isCopied(mark.method)) ? 'lettersOfDots' : 'lettersEngraved' };
  },
};

const machineLetters: Aspect = {
  name: 'machineLetters',
  lights: ['white', 'oblique'],
  applies: hasMark('mrz-ocrb'),
  see: (marks) => {
    const other = marks.some(
      ({ feature, shape }) =>
        feature === 'mrz-ocrb' && shape.kind === 'ocr' && (shape.face !== undefined || (shape.pitch ?? 1) !== 1),
    );
    return { code: other ? 'otherType' : 'machineType' };
  },
};

/** Holes nearer to each other than any stitch is long. */
const CLOSE_MM = 2;

const stitches: Aspect = {
  name: 'stitches',
  lights: ['white', 'oblique', 'transmitted'],
  applies: hasMark('stitch-pattern'),
  see: (marks) => {
    const shape = marks.find((mark) => mark.feature === 'stitch-pattern')?.shape;
    const across = shape?.kind === 'holes' ? shape.points.map(({ x }) => x).sort((a, b) => a - b) : [];
    const close = across.some((x, i) => i > 0 && x - (across[i - 1] ?? 0) < CLOSE_MM);
    return { code: close ? 'stitchHolesDoubled' : 'stitchHoles', params: { n: across.length } };
  },
};

const sewing: Aspect = {
  name: 'sewing',
  lights: ['ultraviolet'],
  applies: hasMark('sewing-thread'),
  see: (marks) => ({
    code: marks.some((mark) => mark.feature === 'sewing-thread' && mark.ink.glow !== null)
      ? 'threadGlows'
      : 'threadDark',
  }),
};

const leaves: Aspect = {
  name: 'leaves',
  lights: ['white', 'oblique'],
  applies: (marks) => marks.some((mark) => mark.part === 'leaves'),
  see: (marks) => {
    const shape = marks.find((mark) => mark.part === 'leaves')?.shape;
    const edges = shape?.kind === 'line' ? shape.d.split('M').length - 1 : 0;
    return { code: edges > 2 ? 'leavesMore' : 'leavesTwo' };
  },
};

export const MAKING_ASPECTS: readonly Aspect[] = [letters, machineLetters, stitches, sewing, leaves];
