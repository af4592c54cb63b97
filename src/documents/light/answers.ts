// What answers in a light that shows nothing else: a film that throws light back, a glow that outlasts the lamp, an ink that turns
// infrared into colour, words behind a decoder lens, fibres that a sensor finds? One dark or plain sheet, and on it what answers.

import { num } from '../art/path.ts';
import type { Mark } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawInked } from './brush.ts';
import type { Canvas } from './canvas.ts';
import { encodedOf } from './devices.ts';
import type { Lamp } from './lamp.ts';

interface Answer {
  /** The sheet from its middle outwards. */
  readonly ground: readonly [string, string];
  /** The colour in which an ink answers; null for one that does not. */
  readonly colour: (mark: Mark) => string | null;
  /** A soft light around what answers. */
  readonly halo: boolean;
}

function answering({ ground, colour, halo }: Answer): Lamp {
  return {
    ground: (sheet: Sheet, canvas: Canvas) => {
      const { widthMm, heightMm, outline } = sheet;
      const pool = canvas.pool([ground[0], ground[1]], widthMm * 0.5, heightMm * 0.46, widthMm * 0.75);
      return `<path d="${outline}" fill="${pool}"/>`;
    },
    mark: (mark, _sheet, canvas) => {
      const seen = colour(mark);
      if (seen === null) return '';
      const density = mark.ink.density === 0 ? 1 : Math.max(0.5, mark.ink.density);
      const solid = { colour: seen, opacity: 0.95 * density };
      if (!halo) return drawInked(mark.shape, solid, canvas);
      const around = { colour: seen, opacity: 0.16 * density, growMm: 0.4 };
      return drawInked(mark.shape, [around, solid], canvas);
    },
    veil: (sheet) => `<path d="${sheet.outline}" fill="none" stroke="#8d8a99" stroke-width=".2" stroke-opacity=".35"/>`,
    under: () => '',
  };
}

/** The lamp stands in the line of sight. */
export const COAXIAL: Lamp = answering({
  ground: ['#6d7076', '#4b4d53'],
  colour: ({ ink }) => (ink.retro === true ? '#f4f7ff' : null),
  halo: true,
});

/** The lamp has just gone out. */
export const AFTERGLOW: Lamp = answering({
  ground: ['#0a0a10', '#050508'],
  colour: ({ ink }) => ink.afterglow ?? null,
  halo: true,
});

/** An infrared pointer is moved over the sheet in the dark. */
export const LASER: Lamp = answering({
  ground: ['#140b0d', '#090607'],
  colour: ({ ink }) => ink.upconverts ?? null,
  halo: true,
});

/** A sensor's map: what holds taggants is marked. */
export const SENSOR: Lamp = answering({
  ground: ['#26323a', '#1d272e'],
  colour: ({ ink }) => (ink.tagged === true ? '#7fe3d0' : null),
  halo: false,
});

/** A decoder lens over the photograph. */
export const DECODER: Lamp = {
  ...answering({ ground: ['#e9e6dd', '#d9d5ca'], colour: () => null, halo: false }),
  mark: (mark, _sheet, canvas) => (mark.shape.kind === 'encoded' ? encodedOf(mark.shape, canvas) : ''),
  veil: (sheet) =>
    `<path d="${sheet.outline}" fill="none" stroke="#3d3527" stroke-width="${num(0.25)}" stroke-opacity=".35"/>`,
};
