// What can be said of the surface and the paper of a place under each lamp.

import type { Light } from '../light/look.ts';
import type { Mark, Trace } from '../paper/mark.ts';
import { hasMark, type Aspect, type ObservationCode } from './aspect.ts';

/** How each lamp shows each trace; what it does not name it does not show. The graver first. */
const TRACES: Readonly<Partial<Record<Light, Readonly<Partial<Record<Trace['kind'], ObservationCode>>>>>> = {
  white: {
    cut: 'outlineCut',
    lift: 'edgeLifted',
    stub: 'stubSeen',
    abrasion: 'linesInterrupted',
    film: 'filmEdge',
    plug: 'holesFilled',
    bleach: 'paleBlot',
    stain: 'stain',
    crease: 'crease',
    scuff: 'scratches',
  },
  oblique: {
    cut: 'cutEdge',
    lift: 'edgeLifted',
    wrinkle: 'wrinkled',
    step: 'edgeRaised',
    film: 'filmEdge',
    abrasion: 'roughened',
    dish: 'hollow',
    plug: 'holesFilled',
    stub: 'stubSeen',
    scratch: 'scratchedThrough',
    glue: 'glossyLine',
    bleach: 'mattPatch',
    stain: 'stain',
    crease: 'crease',
    scuff: 'scratches',
  },
  ultraviolet: {
    cut: 'glowingRim',
    lift: 'glowingRim',
    film: 'filmGlows',
    glue: 'glueGlows',
    bleach: 'brightBlot',
    residue: 'faintTraces',
    stain: 'darkStain',
  },
  transmitted: {
    cut: 'lightSeam',
    stub: 'stubSeen',
    plug: 'holesFilled',
    residue: 'faintTraces',
    abrasion: 'thinPatch',
    dish: 'thinPatch',
    bleach: 'thinPatch',
    stain: 'stain',
    crease: 'crease',
  },
  infrared: { cut: 'darkHairline', crease: 'crease' },
};

/** What white light shows through a glass alone. */
const NEARBY = new Set<Trace['kind']>(['abrasion', 'film', 'plug']);

/** Ink that was taken off and still answers to a lamp. */
const isResidue = ({ part, says, ink, layer }: Mark): boolean =>
  part === 'residue' ||
  (part === 'value' && layer === 'personal' && says === null && ink.hue === null && ink.density > 0);

const isResidueIn =
  (light: Light) =>
  (mark: Mark): boolean =>
    isResidue(mark) && (light === 'infrared' ? mark.ink.infrared > 0 : mark.ink.glow !== null);

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
  see: (marks, sheet, { light, level }) => {
    // Bright paper outshines what glows on it.
    if (light === 'ultraviolet' && sheet.paper.ultraviolet === 'bright') return { code: 'surfaceEven' };
    const shown = TRACES[light] ?? {};
    const kinds = new Set(tracesOf(marks).map(({ kind }) => kind));
    if ((light === 'ultraviolet' || light === 'infrared') && marks.some(isResidueIn(light)))
      return { code: 'faintTraces' };
    if (light === 'white' && level === 1) for (const kind of NEARBY) kinds.delete(kind);
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
