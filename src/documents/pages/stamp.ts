// How does a stamp of a border post look? The Union's members share one pattern (entry rectangular, exit with rounded corners, date
// red); every other state has its own. Drawn as rubber prints: uneven, a darker rim, slightly turned.

import { stream } from '#people';
import { box, nums, polyline, type Box, type Point } from '../art/path.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import { NO_INK, offsetInk, type Ink } from '../paper/ink.ts';
import type { Shape, TextShape } from '../paper/mark.ts';
import type { Impression } from '../paper/press.ts';
import { alongSides, drySpecks, makePressure, pressForm, pressOutline, pressWord, type Pressure } from './pressure.ts';
import type { DateStyle, StampShape, State, Transport } from '../series/state.ts';

export const DIRECTIONS = ['entry', 'exit'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One impression on a page. */
export interface Stamp {
  readonly state: StateCode;
  readonly post: string;
  readonly date: string;
  readonly direction: Direction;
  readonly transport: Transport;
  readonly code: string;
  /** The officer's stamp number. */
  readonly officer: string;
  readonly page: number;
  /** Middle of the impression on the page. */
  readonly x: number;
  readonly y: number;
  readonly turnDegrees: number;
  /** 0 crisp … 1 smudged. */
  readonly smudge: number;
  /** The letter of the ground for which the holder was turned back; the stamp is crossed out (SBC, Annex V). */
  readonly refusal?: RefusalGround;
}

export const REFUSAL_GROUNDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

const STAMP_SIZE: Readonly<Record<StampShape, { readonly width: number; readonly height: number }>> = {
  rectangle: { width: 39, height: 25 },
  rounded: { width: 39, height: 25 },
  oval: { width: 41, height: 27 },
  circle: { width: 32, height: 32 },
  hexagon: { width: 40, height: 28 },
  octagon: { width: 36, height: 28 },
  shield: { width: 32, height: 33 },
  triangle: { width: 42, height: 34 },
};

/** The box a stamp covers on its page, however it is turned. */
export function stampBox(stamp: Stamp, kit: State['stamps']): Box {
  const { width, height } = STAMP_SIZE[kit[stamp.direction]];
  const turn = (Math.abs(stamp.turnDegrees) * Math.PI) / 180;
  const w = width * Math.cos(turn) + height * Math.sin(turn) + 1.4;
  const h = height * Math.cos(turn) + width * Math.sin(turn) + 1.4;
  return box(stamp.x - w / 2, stamp.y - h / 2, w, h);
}

/** The impressions a stamp leaves on a page: frame and words in one ink, the date in another, dry specks in both. */
export function stampImpressions(stamp: Stamp, state: State, area: string, seed: string): Impression[] {
  const kit = state.stamps;
  const size = STAMP_SIZE[kit[stamp.direction]];
  const chance = stream(seed, `press ${stamp.post}`);
  const side = chance.int(0, 1);
  const face = faceOf(stamp, state, pressureOf(stamp, seed));
  const place = { x: stamp.x, y: stamp.y, turnDegrees: stamp.turnDegrees };
  const shared = { area, layer: 'stamp' as const, method: 'rubber' as const, bounds: stampBox(stamp, kit) };
  const frameInk = offsetInk(kit.frameInk, 0.9, 0.75);
  const dateInk = offsetInk(kit.dateInk, 0.9, 0.05);
  const part = (name: keyof StampFace, ink: Ink, field: string, value: string): Impression => ({
    ...shared,
    ink,
    shape: { kind: 'group', place, shapes: face[name] },
    part: name,
    says: { field: `${area}.${field}`, value, zone: 'stamp' },
  });
  const impressions = [
    part('frame', frameInk, 'state', stamp.state),
    part('date', dateInk, 'date', stamp.date),
    part('post', frameInk, 'post', stamp.post),
    part('code', frameInk, 'code', stamp.code),
    part('sign', frameInk, 'transport', stamp.transport),
    part('way', frameInk, 'direction', stamp.direction),
  ];
  const dry: Impression = {
    ...shared,
    ink: NO_INK,
    shape: {
      kind: 'trace',
      trace: { kind: 'dry', d: drySpecks(`${seed} ${stamp.post}`, size, place, 130), strength: 1 },
    },
    part: 'dry',
  };
  return [
    ...impressions,
    ...refusalMarks(stamp, shared, area, size),
    ...(stamp.smudge < 0.5 ? [] : impressions.map((one) => smear(one, side))),
    dry,
  ];
}

/** The officer's pen: a cross through the impression and the letter of the ground beside it. */
function refusalMarks(
  { refusal, x, y, turnDegrees }: Stamp,
  shared: Pick<Impression, 'area' | 'layer' | 'bounds'>,
  area: string,
  { width, height }: { width: number; height: number },
): Impression[] {
  if (refusal === undefined) return [];
  const turn = (turnDegrees * Math.PI) / 180;
  const at = (u: number, v: number): string =>
    nums(x + u * Math.cos(turn) - v * Math.sin(turn), y + u * Math.sin(turn) + v * Math.cos(turn));
  const [w, h] = [width * 0.4, height * 0.36];
  const ink: Ink = { ...offsetInk('#17181c', 0.92, 0.95), relief: -0.2 };
  const pen = (d: string, part: string, widthMm: number): Impression => ({
    ...shared,
    method: 'engraved',
    ink,
    shape: { kind: 'line', d, widthMm, round: true },
    part,
  });
  const strokes = REFUSAL_STROKES[refusal].map((stroke) =>
    stroke.map(([u, v], i) => `${i === 0 ? 'M' : 'L'}${at(width / 2 - 5 + u * 3, v * 4.6 - 2.3)}`).join(''),
  );
  return [
    pen(`M${at(-w, -h)}L${at(w, h)}M${at(-w, h)}L${at(w, -h)}`, 'cross', 0.55),
    {
      ...pen(strokes.join(''), 'letter', 0.5),
      says: { field: `${area}.refusal`, value: refusal, zone: 'stamp' },
    },
  ];
}

/** Capitals as a pen draws them, in a field one wide and one high. */
const REFUSAL_STROKES: Readonly<Record<RefusalGround, readonly (readonly (readonly [number, number])[])[]>> = {
  A: [
    [
      [0, 1],
      [0.5, 0],
      [1, 1],
    ],
    [
      [0.2, 0.62],
      [0.8, 0.62],
    ],
  ],
  B: [
    [
      [0, 0.5],
      [0.75, 0.5],
      [1, 0.75],
      [0.75, 1],
      [0, 1],
      [0, 0],
      [0.65, 0],
      [0.85, 0.25],
      [0.65, 0.5],
    ],
  ],
  C: [
    [
      [1, 0.15],
      [0.6, 0],
      [0.15, 0.2],
      [0, 0.5],
      [0.15, 0.8],
      [0.6, 1],
      [1, 0.85],
    ],
  ],
  D: [
    [
      [0, 0],
      [0, 1],
      [0.6, 1],
      [1, 0.65],
      [1, 0.35],
      [0.6, 0],
      [0, 0],
    ],
  ],
  E: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [0, 0.5],
      [0.8, 0.5],
    ],
  ],
  F: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
    ],
    [
      [0, 0.5],
      [0.8, 0.5],
    ],
  ],
  G: [
    [
      [1, 0.15],
      [0.6, 0],
      [0.15, 0.2],
      [0, 0.5],
      [0.15, 0.8],
      [0.6, 1],
      [1, 0.85],
      [1, 0.55],
      [0.6, 0.55],
    ],
  ],
  H: [
    [
      [0, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [0, 0.5],
      [1, 0.5],
    ],
  ],
  I: [
    [
      [0.5, 0],
      [0.5, 1],
    ],
  ],
};

/** One hand, one pad, one stroke: follows from the page and the stamp, not from what the date says. */
function pressureOf(stamp: Stamp, seed: string): Pressure {
  const unevenness = 0.4 + 0.4 * stream(seed, 'unevenness').next() + 0.2 * stamp.smudge;
  return makePressure(`${seed} ${stamp.post}`, unevenness);
}

function faceOf(stamp: Stamp, state: State, pressure: Pressure): StampFace {
  const form = state.stamps[stamp.direction];
  return state.member ? unionFace(stamp, state, form, pressure) : ownFace(stamp, state, form, pressure);
}

/** A second, fainter print beside the first: the hand slipped. */
function smear(impression: Impression, side: number): Impression {
  const { says: _says, ...silent } = impression;
  const dx = side === 0 ? 0.5 : -0.5;
  return {
    ...silent,
    ink: { ...impression.ink, density: impression.ink.density * 0.4 },
    shape: { kind: 'group', place: { x: dx, y: 0.28 }, shapes: [impression.shape] },
    part: `${impression.part ?? ''}Slip`,
  };
}

interface StampFace {
  readonly frame: readonly Shape[];
  readonly date: readonly Shape[];
  readonly post: readonly Shape[];
  readonly code: readonly Shape[];
  readonly sign: readonly Shape[];
  readonly way: readonly Shape[];
}

const word = (
  text: string,
  x: number,
  y: number,
  sizeMm: number,
  pressure: Pressure,
  more: Partial<TextShape> = {},
): TextShape => pressWord({ kind: 'text', text, x, y, sizeMm, face: 'bold', anchor: 'middle', ...more }, pressure);

function unionFace(stamp: Stamp, state: State, form: StampShape, pressure: Pressure): StampFace {
  const { width, height } = STAMP_SIZE[form];
  const stars = Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6;
    const at = { x: -13.2 + 4.6 * Math.sin(a), y: -6.2 - 4.6 * Math.cos(a) };
    return pressForm(starAt(at.x, at.y, 0.62), at, pressure);
  });
  // Into the frame for an entry, out of it for an exit.
  const arrow =
    stamp.direction === 'entry' ? 'M17.6-10.4 11-5M11-5V-8.6M11-5H14.8' : 'M10.6-4.6 17.2-10M17.2-10V-6.4M17.2-10H13.4';
  return {
    frame: [
      ...pressOutline(outlineOf(form, width, height), 0.62, pressure),
      ...stars,
      word(stamp.state, -13.2, -5.3, 2.5, pressure, { stretch: 0.9, tracking: 0.03 }),
    ],
    date: [word(dateOf(stamp.date, state.stamps.dates), 0.6, 3.1, 5.3, pressure, { tracking: 0.04 })],
    post: [word(stamp.post.toUpperCase(), 0, 9.6, 3, pressure, { tracking: 0.05 })],
    code: [word(stamp.code, 2.4, -6, 3.6, pressure)],
    sign: [
      pictogram(stamp.transport, { x: 14.4, y: 7.6 }, 0.56, pressure),
      word(stamp.officer, -14.6, 9.6, 2.4, pressure, { face: 'regular' }),
    ],
    way: [{ kind: 'line', d: arrow, widthMm: 0.62, round: true, fade: pressure({ x: 14, y: -7 }) }],
  };
}

function ownFace(stamp: Stamp, state: State, form: StampShape, pressure: Pressure): StampFace {
  const { width, height } = STAMP_SIZE[form];
  const low = form === 'triangle' ? 4.2 : form === 'shield' ? -1.6 : 0;
  const narrow = form === 'triangle' || form === 'circle' || form === 'shield';
  const words = state.stamps.words[stamp.direction];
  const inner = form === 'triangle' ? [] : pressOutline(outlineOf(form, width - 2.2, height - 2.2), 0.22, pressure);
  return {
    frame: [
      ...pressOutline(outlineOf(form, width, height), 0.6, pressure),
      ...inner,
      word(state.name.toUpperCase(), 0, low - (narrow ? 5.6 : 6.4), narrow ? 2.1 : 2.5, pressure, {
        tracking: 0.08,
        stretch: 0.92,
      }),
    ],
    date: [
      word(dateOf(stamp.date, state.stamps.dates), 0, low + 1.9, narrow ? 3.4 : 4.2, pressure, { tracking: 0.03 }),
    ],
    post: [word(stamp.post.toUpperCase(), 0, low + 5.8, narrow ? 2 : 2.4, pressure, { tracking: 0.06 })],
    code: [word(stamp.code, narrow ? 5.6 : 9.4, low + 9.4, 2.4, pressure)],
    sign: [
      pictogram(stamp.transport, { x: 0, y: low + 8.9 }, 0.36, pressure),
      word(stamp.officer, narrow ? -5.6 : -9.4, low + 9.4, 2.1, pressure, { face: 'regular' }),
    ],
    way: [word(words, 0, low - 2.6, narrow ? 2.5 : 2.9, pressure, { tracking: 0.14 })],
  };
}

function starAt(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const a = (i * Math.PI) / 5;
    const size = i % 2 === 0 ? r : r * 0.42;
    return { x: x + size * Math.sin(a), y: y - size * Math.cos(a) };
  });
  return polyline(points, true);
}

/** The outline as points along it. */
function outlineOf(form: StampShape, width: number, height: number): Point[] {
  const [w, h] = [width / 2, height / 2];
  const corners = (points: readonly (readonly [number, number])[]): Point[] =>
    alongSides(points.map(([x, y]) => ({ x, y })));
  // A curve that is rounder (2, an ellipse) or squarer (more).
  const oval = (roundness: number): Point[] =>
    Array.from({ length: 96 }, (_, i) => {
      const a = (i / 96) * 2 * Math.PI;
      const bow = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / roundness);
      return { x: w * bow(Math.cos(a)), y: h * bow(Math.sin(a)) };
    });
  switch (form) {
    case 'rounded':
      return oval(7);
    case 'oval':
    case 'circle':
      return oval(2);
    case 'hexagon':
      return corners([
        [-w, 0],
        [-w + 7, -h],
        [w - 7, -h],
        [w, 0],
        [w - 7, h],
        [7 - w, h],
      ]);
    case 'octagon':
      return corners([
        [-w, -h + 6],
        [-w + 6, -h],
        [w - 6, -h],
        [w, -h + 6],
        [w, h - 6],
        [w - 6, h],
        [6 - w, h],
        [-w, h - 6],
      ]);
    case 'shield':
      return corners([
        [-w, -h],
        [w, -h],
        [w, h * 0.2],
        [w * 0.78, h * 0.6],
        [w * 0.4, h * 0.88],
        [0, h],
        [-w * 0.4, h * 0.88],
        [-w * 0.78, h * 0.6],
        [-w, h * 0.2],
      ]);
    case 'triangle':
      return corners([
        [0, -h],
        [w, h],
        [-w, h],
      ]);
    default:
      return corners([
        [-w, -h],
        [w, -h],
        [w, h],
        [-w, h],
      ]);
  }
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

export function dateOf(iso: string, style: DateStyle): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  switch (style) {
    case 'dd mm yy':
      return `${day} ${month} ${year.slice(2)}`;
    case 'dd.mm.yyyy':
      return `${day}.${month}.${year}`;
    case 'dd MON yyyy':
      return `${day} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
    default:
      return iso;
  }
}

/** Aeroplane, car, ship and train, about ten units across. */
const PICTOGRAMS: Readonly<Record<Transport, string>> = {
  air: 'M0-5.4C.7-5.4 1-4.4 1-3.2V-1.4L5.6 1.6V2.8L1 1.4V4L2.4 5.2V6L0 5.3-2.4 6V5.2L-1 4V1.4L-5.6 2.8V1.6L-1-1.4V-3.2C-1-4.4-.7-5.4 0-5.4z',
  land: 'M-5.6 1.2C-5.6-.4-4.6-.6-3.6-.8L-2.2-3.2H2.6L4.2-.8C5.4-.6 5.8 0 5.8 1.4V2.8H4.6A1.6 1.6 0 0 1 1.4 2.8H-1.6A1.6 1.6 0 0 1-4.8 2.8H-5.6z',
  sea: 'M-5.6 1.2H5.6L4 4H-4zM-3.2.4V-1.6H3.2V.4zM-1.6-2.4V-4.4H1.2V-2.4zM-6 5.6Q-4.4 4.4-3 5.6T0 5.6 3 5.6 6 5.6V6.4Q4.4 5.2 3 6.4T0 6.4-3 6.4-6 6.4z',
  rail: 'M-3.4-5H3.4Q4.4-5 4.4-4V2.2Q4.4 3.4 3.2 3.4H-3.2Q-4.4 3.4-4.4 2.2V-4Q-4.4-5-3.4-5zM-3.2-3.8V-.6H3.2V-3.8zM-2.4 4H-1.2L-2.6 6H-4zM2.4 4H1.2L2.6 6H4z',
};

function pictogram(transport: Transport, at: Point, scale: number, pressure: Pressure): Shape {
  return { kind: 'group', place: { ...at, scale }, shapes: [pressForm(PICTOGRAMS[transport], at, pressure)] };
}
