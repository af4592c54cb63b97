// What can be said of the surface and the paper of a place under each lamp.

import type { Light } from '../light/look.ts';
import type { Mark, Trace } from '../paper/mark.ts';
import { hasMark, type Aspect, type ObservationCode } from './aspect.ts';

/** How each lamp shows each trace; what it does not name it does not show. The graver first. */
const TRACES: Readonly<Partial<Record<Light, Readonly<Partial<Record<Trace['kind'], ObservationCode>>>>>> = {
  white: {
    cut: 'outlineCut',
    lift: 'edgeLifted',
    bleach: 'paleBlot',
    stain: 'stain',
    crease: 'crease',
    scuff: 'scratches',
  },
  oblique: {
    cut: 'cutEdge',
    lift: 'edgeLifted',
    wrinkle: 'wrinkled',
    glue: 'glossyLine',
    bleach: 'mattPatch',
    stain: 'stain',
    crease: 'crease',
    scuff: 'scratches',
  },
  ultraviolet: { cut: 'glowingRim', lift: 'glowingRim', glue: 'glueGlows', bleach: 'brightBlot', stain: 'darkStain' },
  transmitted: { cut: 'lightSeam', bleach: 'thinPatch', stain: 'stain', crease: 'crease' },
  infrared: { cut: 'darkHairline', crease: 'crease' },
};

const tracesOf = (marks: readonly Mark[]): Trace[] =>
  marks.flatMap((mark) => (mark.shape.kind === 'trace' ? [mark.shape.trace] : []));

/** Areas that overlap others or hold only a device have no surface of their own. */
const NO_SURFACE = new Set([
  'glow',
  'background',
  'thread',
  'watermark',
  'register',
  'surface',
  'foil',
  'latent',
  'shiftInk',
  'dieCuts',
  'microtext',
  'microtextFrame',
  'perforation',
]);

const surface: Aspect = {
  name: 'surface',
  lights: ['white', 'oblique', 'ultraviolet', 'transmitted', 'infrared'],
  applies: (_marks, area) => !NO_SURFACE.has(area),
  see: (marks, sheet, { light }) => {
    // Bright paper outshines what glows on it.
    if (light === 'ultraviolet' && sheet.paper.ultraviolet === 'bright') return { code: 'surfaceEven' };
    const shown = TRACES[light] ?? {};
    const kinds = new Set(tracesOf(marks).map(({ kind }) => kind));
    for (const [kind, code] of Object.entries(shown)) if (kinds.has(kind as Trace['kind'])) return { code };
    return { code: 'surfaceEven' };
  },
};

const paper: Aspect = {
  name: 'paper',
  lights: ['ultraviolet'],
  applies: (_marks, area) => area === 'page',
  see: (_marks, sheet) => ({ code: sheet.paper.ultraviolet === 'bright' ? 'paperBright' : 'paperDull' }),
};

const fibres: Aspect = {
  name: 'fibres',
  lights: ['ultraviolet'],
  applies: hasMark('fibres-invisible'),
  see: (marks, sheet) => {
    const glow = marks.some((mark) => mark.feature === 'fibres-invisible' && mark.ink.glow !== null);
    return { code: glow && sheet.paper.ultraviolet === 'dull' ? 'fibresGlow' : 'fibresDark' };
  },
};

export const SURFACE_ASPECTS: readonly Aspect[] = [surface, paper, fibres];
