// What does a loupe see of a copy? Ink-jet: scattered dots of four inks. Offset halftone: dots in rows at four angles, which fall into
// rosettes. Toner: a frayed edge and stray specks. A scan: stairs (stairs.ts). Paper and colour are the same to the bare eye.

import { stream } from '#people';
import { num } from '../art/path.ts';
import type { Hue } from '../paper/ink.ts';
import { mix, type Canvas } from './canvas.ts';

/** How much of each printing ink makes a colour, 0 … 1. */
interface Separation {
  readonly colour: string;
  readonly share: number;
  /** The angle of its screen (the usual four). */
  readonly turnDegrees: number;
}

const CYAN = '#1f9cc9';
const MAGENTA = '#c4307f';
const YELLOW = '#e0c62f';
const BLACK = '#2b282c';

function separations(colour: string, strength: number): Separation[] {
  const part = (i: number): number => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
  const [c, m, y] = [1 - part(0), 1 - part(1), 1 - part(2)];
  const k = Math.min(c, m, y) * 0.7;
  const share = (value: number): number => Math.min(1, Math.max(0, (value - k) * 1.15 * strength));
  return [
    { colour: CYAN, share: share(c), turnDegrees: 15 },
    { colour: MAGENTA, share: share(m), turnDegrees: 75 },
    { colour: YELLOW, share: share(y), turnDegrees: 0 },
    { colour: BLACK, share: Math.min(1, k * strength), turnDegrees: 45 },
  ];
}

/** The one colour of a hue where the glass lies. */
export function colourHere(hue: Hue, canvas: Canvas): string {
  if (typeof hue === 'string') return hue;
  const at = Math.max(0, Math.min(1, (canvas.region.x + canvas.region.width / 2) / canvas.widthMm));
  return at < 0.5 ? mix(hue[0], hue[1], at * 2) : mix(hue[1], hue[2], at * 2 - 1);
}

const INKJET_TILE_MM = 1.1;
const DOT_MM = 0.032;

/** Scattered dots, more of an ink the more the colour needs it. */
export function inkjetPaint(colour: string, strength: number, canvas: Canvas): string {
  const chance = stream('inkjet', colour);
  const dots = separations(colour, strength)
    .map(({ colour: ink, share }) => {
      const count = Math.round(share * 150);
      let d = '';
      for (let i = 0; i < count; i++) d += dot(chance.next() * INKJET_TILE_MM, chance.next() * INKJET_TILE_MM, DOT_MM);
      return d === '' ? '' : `<path d="${d}" fill="${ink}" fill-opacity=".85"/>`;
    })
    .join('');
  return pattern(canvas, INKJET_TILE_MM, 0, dots);
}

const SCREEN_MM = 0.17;
/** Dots along a tile: one smaller than a pixel cannot be drawn. */
const SCREEN_DOTS = 6;

/** One screen of dots for each ink. */
export function rosettePaints(colour: string, strength: number, canvas: Canvas): string[] {
  return separations(colour, strength)
    .filter(({ share }) => share > 0.03)
    .map(({ colour: ink, share, turnDegrees }) => {
      const radius = SCREEN_MM * Math.min(0.62, Math.sqrt(share / Math.PI));
      let d = '';
      for (let i = 0; i < SCREEN_DOTS; i++)
        for (let j = 0; j < SCREEN_DOTS; j++) d += dot((i + 0.5) * SCREEN_MM, (j + 0.5) * SCREEN_MM, radius);
      return pattern(canvas, SCREEN_MM * SCREEN_DOTS, turnDegrees, `<path d="${d}" fill="${ink}" fill-opacity=".8"/>`);
    });
}

const SPECK_TILE_MM = 1.7;

/** Stray specks of toner. */
export function speckPaint(colour: string, canvas: Canvas): string {
  const chance = stream('toner', colour);
  let d = '';
  for (let i = 0; i < 34; i++)
    d += dot(chance.next() * SPECK_TILE_MM, chance.next() * SPECK_TILE_MM, 0.008 + 0.018 * chance.next());
  return pattern(canvas, SPECK_TILE_MM, 0, `<path d="${d}" fill="${colour}"/>`);
}

/** Toner lies in grains that do not quite close. */
export function grainPaint(colour: string, paper: string, canvas: Canvas): string {
  const chance = stream('grain', colour);
  let d = '';
  for (let i = 0; i < 74; i++) d += dot(chance.next(), chance.next(), 0.006 + 0.014 * chance.next());
  const ground = `<path d="M0 0h1v1h-1z" fill="${colour}"/>`;
  return pattern(canvas, 1, 0, `${ground}<path d="${d}" fill="${paper}" fill-opacity=".4"/>`);
}

/** The squares of a scan, seen in a photograph as a net of steps. */
export function squaresPaint(paper: string, canvas: Canvas): string {
  const chance = stream('squares', paper);
  let d = '';
  for (let i = 0; i < 12; i++)
    for (let j = 0; j < 12; j++)
      if (chance.next() < 0.3) d += `M${fine(i * 0.085)} ${fine(j * 0.085)}h.085v.085h-.085z`;
  return pattern(canvas, 1.02, 0, `<path d="${d}" fill="${paper}" fill-opacity=".5"/>`);
}

const fine = (value: number): string => String(Math.round(value * 1000) / 1000);

function dot(x: number, y: number, r: number): string {
  return `M${fine(x - r)} ${fine(y)}a${fine(r)} ${fine(r)} 0 1 0 ${fine(2 * r)} 0a${fine(r)} ${fine(r)} 0 1 0 ${fine(-2 * r)} 0z`;
}

function pattern(canvas: Canvas, tileMm: number, turnDegrees: number, inner: string): string {
  const turn = turnDegrees === 0 ? '' : ` patternTransform="rotate(${num(turnDegrees)})"`;
  const id = canvas.define(
    (id) =>
      `<pattern id="${id}" width="${num(tileMm)}" height="${num(tileMm)}" patternUnits="userSpaceOnUse"${turn}>${inner}</pattern>`,
  );
  return `url(#${id})`;
}
