// What does an ultraviolet lamp show, at 365 nm and at 254 nm? Security paper stays dull; ordinary inks only darken it; fluorescent inks, fibres and thread glow.
// Office paper glows all over, so that whatever should glow looks washed out.

import { num } from '../art/path.ts';
import type { Ink } from '../paper/ink.ts';
import type { Mark, Trace } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawInked } from './brush.ts';
import type { Canvas } from './canvas.ts';
import { ribsOf, screenOf, windowOf } from './devices.ts';
import type { Lamp } from './lamp.ts';
import { drawTampering } from './tampering.ts';
import { photograph, threadBand } from './white.ts';

const DARK = '#07050d';
const THREAD_GLOW = '#ff9a3d';
const SHORT_GROUND: Readonly<Record<Sheet['paper']['material'], readonly string[]>> = {
  paper: ['#1d2735', '#151d29', '#0e141d'],
  plastic: ['#18212d', '#121923', '#0c1119'],
  label: ['#1f2a38', '#17202c', '#101721'],
  cloth: ['#1d2735', '#151d29', '#0e141d'],
};

type Wave = 'long' | 'short';

/** The colour an ink glows in at a wave length. */
const glowOf = ({ glow, shortGlow }: Ink, wave: Wave): string | null =>
  wave === 'short' && shortGlow !== undefined ? shortGlow : glow;

function ground(sheet: Sheet, canvas: Canvas, wave: Wave): string {
  const { ultraviolet, material } = sheet.paper;
  const colours =
    ultraviolet === 'bright'
      ? wave === 'short'
        ? ['#8fb4d8', '#7799c4', '#5f80ac']
        : ['#b3c4ff', '#98aefa', '#7f95ea']
      : wave === 'short'
        ? SHORT_GROUND[material]
        : material === 'plastic'
          ? ['#221d33', '#191527', '#120f1c']
          : material === 'label'
            ? ['#2b2440', '#211b33', '#181326']
            : ['#2a2340', '#1e1930', '#151122'];
  const pool = canvas.pool(colours, sheet.widthMm * 0.46, sheet.heightMm * 0.42, sheet.widthMm * 0.72);
  return `<path d="${sheet.outline}" fill="${pool}"/>`;
}

function glowing(mark: Mark, glow: string, sheet: Sheet, canvas: Canvas): string {
  const { density } = mark.ink;
  if (sheet.paper.ultraviolet === 'bright')
    return drawInked(mark.shape, { colour: glow, opacity: 0.3 * density }, canvas);
  const passes = [
    { colour: glow, opacity: 0.1 * density, growMm: 0.42 },
    { colour: glow, opacity: 0.2 * density, growMm: 0.14 },
    { colour: glow, opacity: 0.95 * density },
  ];
  return drawInked(mark.shape, passes, canvas);
}

function special(mark: Mark, sheet: Sheet, canvas: Canvas, wave: Wave): string | null {
  const { shape } = mark;
  switch (shape.kind) {
    case 'portrait':
      if (mark.feature === 'uv-portrait') {
        const glow = glowOf(mark.ink, wave);
        const faint = sheet.paper.ultraviolet === 'bright' ? 0.3 : 0.9;
        return glow === null ? '' : photograph(shape, canvas, faint, { ink: DARK, paper: glow });
      }
      // A second portrait in thin ink is lost in the dark.
      return mark.feature === 'ghost-portrait' ? '' : photograph(shape, canvas, 0.5, { ink: DARK, paper: '#2c2545' });
    case 'tones':
      return shape.flat === true
        ? drawInked(
            { kind: 'group', place: shape.place, shapes: shape.tones.map(({ d }) => ({ kind: 'area', d })) },
            { colour: DARK, opacity: 0.42 },
            canvas,
          )
        : '';
    case 'thread':
      return shape.printed === true
        ? ''
        : threadBand(shape, THREAD_GLOW, 0.16) +
            threadBand({ ...shape, widthMm: shape.widthMm * 0.45 }, THREAD_GLOW, 0.75);
    case 'foil':
      return `<path d="${shape.outline}" fill="#3c3558" fill-opacity=".35"/>`;
    case 'window':
      return windowOf(shape, '#050409', '#3c3558');
    case 'lenses':
      return ribsOf(shape, DARK, 0.6);
    case 'screen':
      return screenOf(shape, canvas, DARK, mark.ink.density * 0.5);
    case 'holes':
    case 'pierced':
    case 'encoded':
    case 'latent':
      return '';
    case 'trace':
      return traceOf(shape.trace, sheet, canvas);
    default:
      return null;
  }
}

function traceOf(trace: Trace, sheet: Sheet, canvas: Canvas): string {
  const { kind, d, strength } = trace;
  if (sheet.paper.ultraviolet === 'bright' && kind !== 'stain') return '';
  const line = (colour: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}" stroke-linejoin="round"/>`;
  const area = (colour: string, opacity: number): string =>
    `<path d="${d}" fill="${colour}" fill-opacity="${num(opacity * strength)}"/>`;
  switch (kind) {
    case 'cut':
      return line('#8fa6ff', 0.9, 0.16) + line('#a9bcff', 0.22, 0.55);
    case 'glue':
      return line('#8da2ff', 2.2, 0.12) + line('#9fb3ff', 1.1, 0.22) + line('#b8c7ff', 0.4, 0.4);
    case 'bleach':
      return (
        area('#4a5fb5', 0.42) + line('#8fa4ff', 1.3, 0.16) + line('#b4c3ff', 0.5, 0.3) + line('#dfe6ff', 0.14, 0.6)
      );
    case 'stain':
      return area(DARK, 0.35) + line('#5d4f78', 0.3, 0.5);
    case 'lift':
      return line('#9fb3ff', 0.8, 0.25) + line('#c2d0ff', 0.25, 0.55);
    default:
      return drawTampering(trace, 'ultraviolet', canvas);
  }
}

const makeUltraviolet = (wave: Wave): Lamp => ({
  ground: (sheet, canvas) => ground(sheet, canvas, wave),
  mark(mark, sheet, canvas) {
    if (mark.layer === 'back') return '';
    const drawn = special(mark, sheet, canvas, wave);
    if (drawn !== null) return drawn;
    const glow = glowOf(mark.ink, wave);
    const { hue, density } = mark.ink;
    if (glow !== null) return glowing(mark, glow, sheet, canvas);
    // The thin lines of a landscape cannot darken what is dark.
    if (hue === null || mark.part === 'scene') return '';
    const bright = sheet.paper.ultraviolet === 'bright';
    return drawInked(
      mark.shape,
      { colour: bright ? '#26356e' : DARK, opacity: density * (bright ? 0.62 : 0.5) },
      canvas,
    );
  },
  veil: () => '',
  under: (sheet) => `<path d="${sheet.outline}" transform="translate(.12 .18)" fill="#000" fill-opacity=".4"/>`,
});

export const ULTRAVIOLET: Lamp = makeUltraviolet('long');
export const SHORTWAVE: Lamp = makeUltraviolet('short');
