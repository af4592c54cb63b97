// What is on a sheet? Marks: a shape in an ink, in a layer, belonging to a named area, often realising a security feature.
// Mutations of a forger are changes to this list, so what every light shows follows from it.

import type { Face } from '../art/letters.ts';
import type { Box, Point } from '../art/path.ts';
import type { Portrait } from '../art/portrait.ts';
import type { Tint } from '#people';
import type { FeatureSlug } from '../series/features.ts';
import type { Ink } from './ink.ts';
import type { Sheet } from './sheet.ts';

/** How far an ink that changes with the angle has turned to its second colour, 0 … 1, by steps of tilting. */
export const colourTurn = (tilt: number): number => Math.abs(tilt) / 2;

/** In the order they lie on one another. */
export const LAYERS = [
  'back',
  'inside',
  'print',
  'engraving',
  'personal',
  'sticker',
  'stamp',
  'laminate',
  'foil',
  'hole',
  'trace',
] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * How a mark came onto the paper; a loupe tells dots from lines. The authority's: line offset, intaglio, `engraved` (what personalises),
 * `laser` (carbon within plastic), rubber stamps. The copyist's: ink-jet dots, toner, offset rosettes (`halftone`), a scan's stairs.
 */
const METHODS = ['offset', 'intaglio', 'engraved', 'inkjet', 'rubber', 'laser', 'toner', 'halftone', 'scan'] as const;
export type Method = (typeof METHODS)[number];

const COPIES: readonly Method[] = ['inkjet', 'toner', 'halftone', 'scan'];
/** Whether a method only imitates: what lives from true lines is lost by it. */
export const isCopied = (method: Method): boolean => COPIES.includes(method);

/** Move, then turn clockwise, then scale. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turnDegrees?: number;
  readonly scale?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Type size, the em. */
  readonly sizeMm: number;
  readonly face: Face;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Added after each letter, in ems. */
  readonly tracking?: number;
  readonly turnDegrees?: number;
  /** Which letters take ink, one `0` or `1` a letter; all, unless told. */
  readonly inked?: string;
  /** Strength of each letter, 0 … 1; full, unless told. */
  readonly fades?: readonly number[];
  /** Space added after each letter, in ems; none, unless told. */
  readonly kerns?: readonly number[];
  /** Condenses (below 1) or widens. */
  readonly stretch?: number;
}

export type Shape =
  | {
      readonly kind: 'line';
      readonly d: string;
      readonly widthMm: number;
      readonly round?: boolean;
      readonly dashMm?: string;
      /** Fainter than its ink, 0 … 1. */
      readonly fade?: number;
    }
  | { readonly kind: 'area'; readonly d: string; readonly fade?: number }
  /** One path at many places; `widthMm` null fills it. */
  | {
      readonly kind: 'copies';
      readonly d: string;
      readonly widthMm: number | null;
      readonly at: readonly string[];
      readonly dashMm?: string;
      readonly round?: boolean;
    }
  | {
      readonly kind: 'group';
      readonly place: Place;
      readonly shapes: readonly Shape[];
      readonly clip?: string;
    }
  | TextShape
  | {
      readonly kind: 'ocr';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly scale?: number;
      readonly turnDegrees?: number;
      /** From one letter to the next, of the standard's pitch; 1 unless told. */
      readonly pitch?: number;
      /** A typeface in place of the machine letters. */
      readonly face?: Face;
    }
  /** Words so small that they seem a line; `blurred` ones never become words. */
  | {
      readonly kind: 'microtext';
      readonly from: Point;
      readonly to: Point;
      readonly text: string;
      readonly heightMm: number;
      readonly blurred?: boolean;
    }
  | {
      readonly kind: 'portrait';
      readonly portrait: Portrait;
      readonly box: Box;
      readonly tint: Tint;
      readonly clip?: string;
      /** A photograph beneath it, which infrared brings out. */
      readonly under?: Portrait;
    }
  /** A watermark: soft tones, −1 dark … 1 light. `flat` is the imitation: one tone, hard edges. */
  | {
      readonly kind: 'tones';
      readonly place: Place;
      readonly tones: readonly { readonly d: string; readonly tone: number }[];
      readonly flat?: boolean;
      /** One sharp bright line, as wire sewn to the mould leaves it (electrotype). */
      readonly crisp?: boolean;
    }
  | {
      readonly kind: 'thread';
      readonly x: number;
      readonly top: number;
      readonly bottom: number;
      readonly widthMm: number;
      readonly text: string;
      readonly printed?: boolean;
      /** It comes to the surface, so often: metal flashes between stretches of paper. */
      readonly windowMm?: number;
    }
  | { readonly kind: 'holes'; readonly points: readonly Point[]; readonly radiusMm: number; readonly printed?: boolean }
  /** A diffractive device: pictures that change with the tilt. `frozen` shows the same at every angle. */
  | {
      readonly kind: 'foil';
      readonly outline: string;
      readonly centre: Point;
      readonly radiusMm: number;
      readonly emblem: string;
      readonly letters: string;
      readonly frozen?: boolean;
      /** Transparent: lines of light without a metal ground. */
      readonly clear?: boolean;
    }
  /** Letters hidden in the direction of engraved lines; `dead` ones never appear. */
  | { readonly kind: 'latent'; readonly box: Box; readonly letters: string; readonly dead?: boolean }
  /** A flat tone of fine lines in two directions; a copy brings out the letters. */
  | { readonly kind: 'screen'; readonly box: Box; readonly letters: string; readonly copied?: boolean }
  /** A clear window in plastic. */
  | { readonly kind: 'window'; readonly d: string }
  /** Lenses over a picture engraved from one side and letters from the other (changeable laser image). */
  | {
      readonly kind: 'lenses';
      readonly box: Box;
      readonly portrait: Portrait;
      readonly text: string;
      /** Shows the same from every side. */
      readonly dead?: boolean;
    }
  /** A portrait of fine holes, larger where the face is lighter. */
  | { readonly kind: 'pierced'; readonly portrait: Portrait; readonly box: Box; readonly printed?: boolean }
  /** Words hidden in the photograph's screen, for a decoder lens; `lost` in a copy. */
  | { readonly kind: 'encoded'; readonly box: Box; readonly text: string; readonly lost?: boolean }
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly place: Place }
  /** Something that happened to the surface; drawn by the light that shows it. */
  | { readonly kind: 'trace'; readonly trace: Trace };

/** What use, washing, knives and glue leave behind. `d` outlines it. */
export interface Trace {
  readonly kind: 'cut' | 'glue' | 'wrinkle' | 'bleach' | 'crease' | 'scuff' | 'stain' | 'lift' | 'dry' | Tampering;
  readonly d: string;
  readonly strength: number;
  /** Finer lines within the outline: torn fibres, dust, ragged edges. */
  readonly fine?: string;
}

/** What knives, film, fillers and solvents leave on a document that somebody worked on; drawn in light/tampering.ts. */
export type Tampering = 'scratch' | 'abrasion' | 'stub' | 'step' | 'film' | 'dish' | 'plug' | 'residue';

/** Where on the paper a printed value is meant to be read. */
const ZONES = ['viz', 'mrz', 'stamp', 'sticker', 'text'] as const;
export type Zone = (typeof ZONES)[number];

/** What a mark says to a reader. */
export interface Saying {
  readonly field: string;
  readonly value: string;
  readonly zone: Zone;
}

export interface Mark {
  readonly area: string;
  readonly layer: Layer;
  readonly ink: Ink;
  readonly shape: Shape;
  readonly bounds: Box;
  readonly method: Method;
  readonly feature: FeatureSlug | null;
  readonly says: Saying | null;
  /** What part of the area it is, for mutations: `cover`, `value`, `caption` … */
  readonly part: string;
}
