// What does somebody who examines a paper choose? A page, a lamp, how near, which part, and how far the paper is tilted. Looking is
// made of these discrete choices, so that a log can hold it.

import { box, type Box } from '../art/path.ts';

/** Lamps, and the few things beside a lamp that make a paper answer. Which of them a desk has is data of its procedure. */
export const LIGHTS = [
  'white',
  'oblique',
  'transmitted',
  'ultraviolet',
  'infrared',
  /** Ultraviolet of 254 nm. */
  'shortwave',
  /** A lamp in the line of sight: only what throws light straight back shines. */
  'coaxial',
  /** The dark, just after the ultraviolet lamp went out. */
  'afterglow',
  /** White light, after a warm finger lay on the place. */
  'warmth',
  /** An infrared pointer near 980 nm in the dark. */
  'laser',
  /** A decoder lens laid on the photograph. */
  'decoder',
  /** A laboratory's sensor for taggants and magnetic fibres. */
  'sensor',
] as const;
export type Light = (typeof LIGHTS)[number];

/** The lamps of a first line's desk: torch, a small lamp of 365 nm, the reader's infrared, a warm finger (documents.md, 6.2). */
export const FIRST_LINE_LIGHTS = [
  'white',
  'oblique',
  'transmitted',
  'ultraviolet',
  'infrared',
  'afterglow',
  'warmth',
] as const satisfies readonly Light[];

/** What a light shows beside its own answers: everything that this other light shows. A key that names the one means both. */
export const SHOWS_AS: Readonly<Partial<Record<Light, Light>>> = { shortwave: 'ultraviolet', warmth: 'white' };

/** Lights of a key, with those that show the same. */
export function withAlike(lights: readonly Light[]): Light[] {
  const alike = LIGHTS.filter((light) => {
    const other = SHOWS_AS[light];
    return other !== undefined && lights.includes(other) && !lights.includes(light);
  });
  return [...lights, ...alike];
}

/** Where a grazing lamp stands. */
export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** 1 the bare eye on the whole page, 2 a reading glass, 3 a loupe, 4 a strong loupe or microscope. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];
/** The levels that show a part of the page. */
export const GLASSES = [2, 3, 4] as const;
export type Glass = (typeof GLASSES)[number];

/** How many times larger each level shows things, and how much of the page it shows. */
export const MAGNIFICATION: Readonly<Record<Level, { factor: number; widthMm: number; heightMm: number }>> = {
  1: { factor: 1, widthMm: Infinity, heightMm: Infinity },
  2: { factor: 4, widthMm: 36, heightMm: 26 },
  3: { factor: 12, widthMm: 12, heightMm: 9 },
  4: { factor: 30, widthMm: 4.8, heightMm: 3.6 },
};

/** Steps of tilting about the upright axis; 0 is head on. */
export const TILTS = [-2, -1, 0, 1, 2] as const;
export type Tilt = (typeof TILTS)[number];

export interface Look {
  readonly page: string;
  readonly light: Light;
  readonly level?: Level;
  /** The part looked at, in millimetres; wanted from level 2 on. */
  readonly region?: Box;
  readonly tilt?: Tilt;
  /** Where the grazing lamp stands; left unless told. */
  readonly from?: Side;
}

/** The part of a page that a look shows: the whole at level 1, else the wanted part cut to what the glass can show. */
export function regionOf(look: Look, widthMm: number, heightMm: number): Box {
  const level = look.level ?? 1;
  if (level === 1) return box(0, 0, widthMm, heightMm);
  if (look.region === undefined) throw new Error('look: a magnified look needs its region');
  const { x, y, width, height } = look.region;
  const most = MAGNIFICATION[level];
  const w = Math.min(width, most.widthMm, widthMm);
  const h = Math.min(height, most.heightMm, heightMm);
  const clamp = (value: number, limit: number): number => Math.max(0, Math.min(limit, value));
  return box(clamp(x + (width - w) / 2, widthMm - w), clamp(y + (height - h) / 2, heightMm - h), w, h);
}

/** The fixed field of a magnified look around a place: the same cell for every look into it. */
export function cellAround(level: Glass, xMm: number, yMm: number, widthMm: number, heightMm: number): Box {
  const most = MAGNIFICATION[level];
  const w = Math.min(most.widthMm, widthMm);
  const h = Math.min(most.heightMm, heightMm);
  // Cells overlap by half, so that nothing lies on a border only.
  const snap = (value: number, size: number, limit: number): number =>
    Math.max(0, Math.min(limit - size, Math.round((value - size / 2) / (size / 2)) * (size / 2)));
  return box(snap(xMm, w, widthMm), snap(yMm, h, heightMm), w, h);
}
