// What does a lamp show that grazes the paper from one side? Whatever stands up or lies deep: engraved ink, embossing, edges,
// wrinkles, creases, and the gloss of a laminate.

import { num } from '../art/path.ts';
import { isCopied, type Mark, type Trace } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawInked, type Brush } from './brush.ts';
import { mix, mixHue, type Canvas } from './canvas.ts';
import { piercedOf, screenOf, windowOf } from './devices.ts';
import { drawFoil, drawLatent, drawLenses } from './foil.ts';
import type { Lamp } from './lamp.ts';
import type { Side } from './look.ts';
import { drawTampering } from './tampering.ts';
import { holesOf, photograph, threadWindows, tonesOf, whiteBrushes } from './white.ts';

const SHADOW = '#241a0c';
const LIT = '#fff6e2';

/** Which way shadows fall, by the side the lamp stands on. */
const FALLS: Readonly<Record<Side, { readonly dx: number; readonly dy: number }>> = {
  left: { dx: 1, dy: 0.6 },
  right: { dx: -1, dy: 0.6 },
  top: { dx: 0.3, dy: 1 },
  bottom: { dx: 0.3, dy: -1 },
};

/** Colours that run from the lamp's side to the far one. */
function fallOf(canvas: Canvas, sheet: Sheet, colours: readonly string[]): string {
  const { widthMm, heightMm } = sheet;
  if (canvas.from === 'left') return canvas.gradient(colours, 0, widthMm, heightMm * 0.3);
  if (canvas.from === 'right') return canvas.gradient(colours.toReversed(), 0, widthMm, -heightMm * 0.3);
  return canvas.gradient(canvas.from === 'top' ? colours : colours.toReversed(), 0, 0, heightMm);
}

function ground(sheet: Sheet, canvas: Canvas): string {
  const { tone, material } = sheet.paper;
  // Cloth is too dark to take the colour of the lamp as paper does.
  const take = material === 'cloth' ? 0.35 : 1;
  const fall = fallOf(canvas, sheet, [
    mix(tone, '#fff3dc', 0.3 * take),
    mix(tone, '#b09a74', 0.42 * take),
    mix(tone, '#6e5a3c', 0.52 * take),
  ]);
  return `<path d="${sheet.outline}" fill="${fall}"/>`;
}

/** A ridge catches light on the side of the lamp and throws a shadow on the other; a hollow does the reverse. */
function relief(mark: Mark, canvas: Canvas): Brush[] {
  const { relief } = mark.ink;
  if (relief === 0) return [];
  const side = relief > 0 ? 1 : -1;
  const size = Math.abs(relief);
  const { dx, dy } = FALLS[canvas.from];
  return [
    { colour: SHADOW, opacity: 0.6 * size, shiftX: 0.2 * dx * side, shiftY: 0.19 * dy * side, growMm: 0.03 },
    { colour: LIT, opacity: 0.95 * size, shiftX: -0.14 * dx * side, shiftY: -0.12 * dy * side },
  ];
}

function special(mark: Mark, sheet: Sheet, canvas: Canvas): string | null {
  const { shape, ink } = mark;
  switch (shape.kind) {
    case 'portrait':
      return ink.hue === null ? '' : photograph(shape, canvas, ink.density * 0.85);
    case 'tones':
      return shape.flat === true ? tonesOf(shape, canvas, 0.12) : '';
    case 'thread':
      return threadWindows(shape, canvas);
    case 'pierced':
      return piercedOf(shape, canvas, SHADOW, 0.4);
    case 'screen':
      return screenOf(shape, canvas, canvas.paint(ink.hue ?? '#888888'), ink.density * 0.85);
    case 'window':
      return windowOf(shape, '#6b6050', LIT, 0.9);
    case 'lenses':
      return drawLenses(shape, canvas, canvas.tilt);
    case 'encoded':
      return '';
    case 'holes':
      return holesOf(shape, SHADOW, 0.5, 0.9);
    case 'foil':
      return drawFoil(shape, canvas, canvas.tilt, 0.85);
    case 'latent':
      return (
        (ink.relief > 0
          ? drawInked(
              { kind: 'area', d: frameOf(shape.box) },
              { colour: LIT, opacity: 0.35, shiftX: -0.1 * FALLS[canvas.from].dx },
              canvas,
            )
          : '') +
        drawLatent(
          shape,
          canvas,
          canvas.tilt,
          canvas.paint(mixHue(ink.hue ?? '#444444', SHADOW, 0.2)),
          sheet.paper.tone,
        )
      );
    case 'trace':
      return traceOf(shape.trace, canvas);
    default:
      return null;
  }
}

const frameOf = (b: { x: number; y: number; width: number; height: number }): string =>
  `M${num(b.x)} ${num(b.y)}h${num(b.width)}v${num(b.height)}h${num(-b.width)}z`;

function traceOf(trace: Trace, canvas: Canvas): string {
  const { kind, d, strength } = trace;
  const fall = FALLS[canvas.from];
  const line = (colour: string, width: number, opacity: number, dx = 0, dy = 0): string =>
    `<path d="${d}" transform="translate(${num(dx * fall.dx)} ${num((dy * fall.dy) / 0.6)})" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}" stroke-linejoin="round" stroke-linecap="round"/>`;
  const edge = (width: number, opacity: number): string =>
    line(SHADOW, width, opacity, 0.1, 0.07) + line(LIT, width * 0.8, opacity, -0.07, -0.05);
  switch (kind) {
    case 'cut':
      return edge(0.16, 0.75);
    case 'wrinkle':
      // A rounded fold: broad and faint beneath, narrow and sharp at the crest.
      return (
        line(SHADOW, 1.5, 0.1, 0.5, 0.3) +
        line(LIT, 1.1, 0.2, -0.3, -0.2) +
        line(SHADOW, 0.5, 0.3, 0.24, 0.15) +
        line(LIT, 0.24, 0.6, -0.08, -0.05)
      );
    case 'crease':
      return edge(0.22, 0.7);
    case 'lift':
      return edge(0.26, 0.75);
    case 'glue':
      return line('#fffbe9', 0.7, 0.12);
    case 'bleach':
      return `<path d="${d}" fill="#fff8e4" fill-opacity="${num(0.16 * strength)}"/>`;
    case 'scuff':
      return line(LIT, 0.13, 0.7);
    case 'stain':
      return `<path d="${d}" fill="${SHADOW}" fill-opacity="${num(0.1 * strength)}"/>`;
    default:
      return drawTampering(trace, 'oblique', canvas);
  }
}

export const OBLIQUE: Lamp = {
  ground,
  mark(mark, sheet, canvas) {
    if (mark.layer === 'back') return '';
    const drawn = special(mark, sheet, canvas);
    if (drawn !== null) return drawn;
    const flat = whiteBrushes(mark, canvas).map((brush) => ({ ...brush, opacity: brush.opacity * 0.85 }));
    return drawInked(
      mark.shape,
      isCopied(mark.method) && mark.method !== 'toner' ? flat : [...relief(mark, canvas), ...flat],
      canvas,
    );
  },
  veil: (sheet, canvas) => {
    const glossy = sheet.paper.material === 'plastic' || sheet.marks.some((mark) => mark.layer === 'laminate');
    const fall = `<path d="${sheet.outline}" fill="${fallOf(canvas, sheet, ['#ffe9c400', '#2a1d0d1c', '#1a11075c'])}"/>`;
    if (!glossy) return fall;
    const middle = sheet.widthMm * (0.3 + 0.16 * canvas.tilt);
    const streak = canvas.gradient(
      ['#ffffff00', '#ffffff00', '#ffffff4a', '#ffffff00', '#ffffff00'],
      middle - 42,
      middle + 42,
      34,
    );
    return `${fall}<path d="${sheet.outline}" fill="${streak}"/>`;
  },
  under: (sheet) =>
    `<path d="${sheet.outline}" transform="translate(.35 .22)" fill="${SHADOW}" fill-opacity=".5"/><path d="${sheet.outline}" transform="translate(-.14 -.09)" fill="${LIT}" fill-opacity=".7"/>`,
};
