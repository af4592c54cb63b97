// What does a paper look like in ordinary light? Inks in their colours, watermark and thread all but invisible, foils and shifting
// inks by the tilt.

import { stream, type Tint } from '#people';
import { drawPortrait, lightened, type Portrait } from '../art/portrait.ts';

import { circle, num, nums, rectangle } from '../art/path.ts';
import { colourTurn, isCopied, type Mark, type Shape, type Trace } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawInked, transformOf, type Brush } from './brush.ts';
import { mix, mixHue, type Canvas } from './canvas.ts';
import { colourHere, inkjetPaint, rosettePaints, speckPaint, squaresPaint } from './copying.ts';
import { piercedOf, screenOf, windowOf } from './devices.ts';
import { drawFoil, drawLatent, drawLenses } from './foil.ts';
import type { Lamp } from './lamp.ts';
import { drawTampering } from './tampering.ts';

/** What a finger leaves of an ink that fades when warm. */
const WARM = 0.08;

/** The brush of an ink head on or tilted; null for an ink that white light does not show. */
function whiteBrush(mark: Mark, canvas: Canvas, warm: boolean): Brush | null {
  const { hue, density, shift, metal, fadesWarm } = mark.ink;
  if (hue === null || density === 0) return null;
  const copied = isCopied(mark.method);
  const seen = shift === null ? hue : mixHue(hue, shift, colourTurn(canvas.tilt));
  const opacity = warm && fadesWarm === true ? density * WARM : density;
  if (metal === true) return { colour: copied ? DULL_METAL : shineOf(mark, colourHere(seen, canvas), canvas), opacity };
  const brush = { colour: canvas.paint(seen, mark.ink.steps), opacity };
  return copied ? { ...brush, copy: mark.method, plain: colourHere(seen, canvas) } : brush;
}

/** What a copier makes of metal. */
const DULL_METAL = '#8b7c63';

/** Metal mirrors a bright window that wanders with the tilt. */
function shineOf({ bounds }: Mark, colour: string, canvas: Canvas): string {
  const middle = bounds.x + bounds.width * (0.5 + 0.32 * canvas.tilt);
  const reach = Math.max(3, bounds.width * 0.8);
  const stops = [
    mix(colour, '#20180c', 0.45),
    colour,
    mix(colour, '#ffffff', 0.75),
    colour,
    mix(colour, '#20180c', 0.4),
  ];
  return canvas.gradient(stops, middle - reach, middle + reach, reach * 0.4);
}

/** All that white light shows of an ink: its sheen when tilted and, under a glass, a stamp's rim and the squash of engraving. */
export function whiteBrushes(mark: Mark, canvas: Canvas, warm = false): Brush[] {
  const brush = whiteBrush(mark, canvas, warm);
  if (brush === null) return [];
  const { sheen } = mark.ink;
  if (sheen !== undefined && canvas.tilt !== 0 && brush.copy === undefined)
    return [brush, { colour: sheen, opacity: 0.42 * colourTurn(canvas.tilt) + 0.12 }];
  if (mark.method === 'intaglio' && canvas.level === 4)
    return [
      { ...brush, opacity: brush.opacity * 0.35, growMm: 0.025 },
      { ...brush, opacity: brush.opacity * 0.8 },
      { ...brush, colour: '#120d08', opacity: brush.opacity * 0.3, rimMm: 0.03 },
    ];
  if (mark.method !== 'rubber' || canvas.level === 1) return [brush];
  return [
    { ...brush, opacity: brush.opacity * 0.78 },
    { ...brush, opacity: brush.opacity * 0.55, rimMm: 0.11 },
  ];
}

function ground(sheet: Sheet, canvas: Canvas): string {
  const { tone, tints } = sheet.paper;
  const fill = tints === null ? tone : canvas.gradient(tints, 0, sheet.widthMm, sheet.heightMm * 0.25);
  const page = `<path d="${sheet.outline}" fill="${fill}"/>`;
  return canvas.level >= 3 && sheet.paper.material === 'paper' ? page + pulp(sheet, canvas) : page;
}

/** The felt of the paper, seen through a loupe. */
function pulp(sheet: Sheet, canvas: Canvas): string {
  const { x, y, width, height } = canvas.region;
  const chance = stream(sheet.seed, `pulp ${Math.round(x)} ${Math.round(y)}`);
  let d = '';
  for (let i = 0; i < 70; i++) {
    d += `M${nums(x + chance.next() * width, y + chance.next() * height)}q${nums(chance.bell() * 0.5, chance.bell() * 0.5, chance.bell(), chance.bell())}`;
  }
  return `<path d="${d}" fill="none" stroke="#7d745f" stroke-opacity=".1" stroke-width=".05"/>`;
}

function special(mark: Mark, sheet: Sheet, canvas: Canvas): string {
  const { shape, ink } = mark;
  switch (shape.kind) {
    case 'portrait':
      if (ink.hue === null) return '';
      return photograph(shape, canvas, ink.density) + photographGrain(mark, canvas, sheet.paper.tone);
    case 'tones':
      return tonesOf(shape, canvas, shape.flat === true ? 0.3 : 0.045);
    case 'thread':
      return shape.printed === true
        ? threadBand(shape, '#85858a', 0.55)
        : threadBand(shape, '#8f8774', 0.1) + threadWindows(shape, canvas);
    case 'pierced':
      return piercedOf(shape, canvas, '#5a4a33', shape.printed === true ? 0.7 : 0.4);
    case 'screen':
      return screenOf(shape, canvas, canvas.paint(ink.hue ?? '#888888'), ink.density);
    case 'window':
      return windowOf(shape, BEHIND, '#ffffff', 0.92);
    case 'lenses':
      return drawLenses(shape, canvas, canvas.tilt);
    case 'encoded':
      return '';
    case 'holes':
      return holesOf(shape, '#5a4a33', shape.printed === true ? 0.75 : 0.5, 0.85);
    case 'foil':
      return drawFoil(shape, canvas, canvas.tilt, 1);
    case 'latent':
      return drawLatent(shape, canvas, canvas.tilt, canvas.paint(ink.hue ?? '#444444'), sheet.paper.tone);
    case 'trace':
      return shape.trace.kind === 'dry' ? drySpots(shape.trace, sheet.paper.tone) : traceOf(shape.trace, canvas);
    default:
      return '';
  }
}

/** Where a stamp took no ink the paper shows. */
const drySpots = ({ d, strength }: Trace, tone: string): string =>
  `<path d="${d}" fill="${tone}" fill-opacity="${num(0.8 * strength)}"/>`;

function traceOf(trace: Trace, canvas: Canvas): string {
  const { kind, d, strength } = trace;
  const line = (colour: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}"/>`;
  const area = (colour: string, opacity: number): string =>
    `<path d="${d}" fill="${colour}" fill-opacity="${num(opacity * strength)}"/>`;
  switch (kind) {
    case 'cut':
      return line('#4d463c', 0.09, 0.4);
    case 'bleach':
      return area('#fffdf4', 0.42) + line('#b79c62', 0.3, 0.16) + line('#b79c62', 0.1, 0.3);
    case 'stain':
      return area('#9a7a4a', 0.16) + line('#8a6a3c', 0.25, 0.22);
    case 'crease':
      return line('#fffaf0', 0.3, 0.55) + line('#6d6252', 0.12, 0.45);
    case 'scuff':
      return line('#fffdf8', 0.14, 0.5);
    case 'lift':
      return line('#ffffff', 0.22, 0.5) + line('#6a6458', 0.09, 0.45);
    default:
      return drawTampering(trace, 'white', canvas.level);
  }
}

const makeWhite = (warm: boolean): Lamp => ({
  ground,
  mark(mark, sheet, canvas) {
    if (mark.layer === 'back') return '';
    const drawn = special(mark, sheet, canvas);
    if (drawn !== '') return drawn;
    return drawInked(mark.shape, whiteBrushes(mark, canvas, warm), canvas);
  },
  veil: (sheet) => `<path d="${sheet.outline}" fill="none" stroke="#3d3527" stroke-width=".25" stroke-opacity=".35"/>`,
  under: (sheet) => `<path d="${sheet.outline}" transform="translate(.12 .18)" fill="#3d3527" fill-opacity=".22"/>`,
});

export const WHITE: Lamp = makeWhite(false);
/** White light after a warm finger lay on the paper. */
export const WARMTH: Lamp = makeWhite(true);

/** The desk, seen through a clear window. */
const BEHIND = '#5a5349';

/** A photograph; `tint` says how this light shows it. */
export function photograph(
  shape: Extract<Shape, { kind: 'portrait' }>,
  canvas: Canvas,
  opacity: number,
  tint: Tint = shape.tint,
): string {
  const face = (portrait: Portrait, strength: number): string => {
    const drawn = drawPortrait(portrait, shape.box, tint, canvas.ownPrefix());
    return `<g opacity="${num(strength)}">${canvas.level === 1 ? drawn : lightened(drawn)}</g>`;
  };
  const { echo, camera } = shape.portrait;
  const blended = echo === undefined || canvas.level === 1 ? '' : face({ looks: echo, camera }, opacity * 0.2);
  return face(shape.portrait, opacity) + blended;
}

/** What a loupe sees of a photograph's making: a printer's dots, the tracks of a laser. */
function photographGrain({ shape, method }: Mark, canvas: Canvas, paper: string): string {
  if (shape.kind !== 'portrait' || canvas.level < 3) return '';
  const clip = shape.clip === undefined ? '' : ` clip-path="${canvas.clip(shape.clip)}"`;
  const over = (fill: string, opacity: number): string =>
    `<path d="${rectangle(shape.box)}"${clip} fill="${fill}" fill-opacity="${opacity}"/>`;
  if (method === 'laser') return canvas.level === 4 ? over(tracksOf(canvas, paper), 0.35) : '';
  if (method === 'scan') return over(squaresPaint(paper, canvas), 0.5);
  if (method === 'toner') return over(speckPaint('#201d22', canvas), 0.8);
  if (method === 'inkjet') return over(inkjetPaint('#808080', 0.9, canvas), 0.8);
  return method === 'halftone'
    ? rosettePaints('#a0a0a0', 0.6, canvas)
        .map((paint) => over(paint, 0.8))
        .join('')
    : '';
}

/** A laser burns in tracks of one width. */
function tracksOf(canvas: Canvas, paper: string): string {
  const d = Array.from({ length: 17 }, (_, i) => `M0 ${num(0.03 + 0.06 * i)}h1.02`).join('');
  const id = canvas.define(
    (id) =>
      `<pattern id="${id}" width="1.02" height="1.02" patternUnits="userSpaceOnUse"><path d="${d}" stroke="${paper}" stroke-width=".016"/></pattern>`,
  );
  return `url(#${id})`;
}

export function tonesOf(shape: Extract<Shape, { kind: 'tones' }>, canvas: Canvas, strength: number): string {
  const flat = shape.flat === true;
  if (shape.crisp === true && !flat) {
    const line = shape.tones.map(({ d }) => `<path d="${d}" fill="#fffdf0" fill-rule="evenodd"/>`).join('');
    return `<g opacity="${num(strength)}" transform="${transformOf(shape.place)}">${line}</g>`;
  }
  // An imitation has one tone and only the outline of the dark form.
  const tones = flat ? shape.tones.filter(({ tone }) => tone < -0.5) : shape.tones;
  const forms = tones
    .map(({ d, tone }) => {
      const fill = flat ? '#8a8069' : tone > 0 ? '#fffdf0' : '#5d4a26';
      return `<path d="${d}" fill-rule="evenodd" fill="${fill}"${flat ? '' : ` fill-opacity="${num(Math.abs(tone))}"`}/>`;
    })
    .join('');
  const soft = flat ? '' : ` filter="${canvas.blur(1.1)}"`;
  return `<g opacity="${num(strength)}"><g transform="${transformOf(shape.place)}"${soft}>${forms}</g></g>`;
}

export function threadBand(shape: Extract<Shape, { kind: 'thread' }>, colour: string, opacity: number): string {
  const { x, top, bottom, widthMm } = shape;
  return `<path d="M${nums(x - widthMm / 2, top)}h${num(widthMm)}V${num(bottom)}h${num(-widthMm)}z" fill="${colour}" fill-opacity="${num(opacity)}"/>`;
}

/** Metal that comes to the surface at intervals, bright or dark by the tilt. */
export function threadWindows(shape: Extract<Shape, { kind: 'thread' }>, canvas: Canvas): string {
  const { x, top, bottom, widthMm, windowMm } = shape;
  if (windowMm === undefined) return '';
  let d = '';
  for (let y = top + windowMm * 0.3; y < bottom; y += windowMm)
    d += `M${nums(x - widthMm / 2, y)}h${num(widthMm)}v${num(windowMm * 0.45)}h${num(-widthMm)}z`;
  const colours = ['#8b949b', '#dfe5e8', '#ffffff', '#aab3b9', '#7f888f'];
  const middle = x + 0.5 * canvas.tilt * widthMm;
  return `<path d="${d}" fill="${canvas.gradient(colours, middle - widthMm, middle + widthMm, widthMm)}" fill-opacity=".9"/>`;
}

export function holesOf(
  shape: Extract<Shape, { kind: 'holes' }>,
  colour: string,
  opacity: number,
  size: number,
): string {
  const d = shape.points.map(({ x, y }) => circle(x, y, shape.radiusMm * size)).join('');
  return `<path d="${d}" fill="${colour}" fill-opacity="${num(opacity)}"/>`;
}
