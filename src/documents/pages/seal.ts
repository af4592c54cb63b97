// How does an office's round seal look? A rubber print of two rings with words between them and arms or letters in the middle, a little
// turned and unevenly inked. Offices of a state show its arms; firms and schools their letters.

import { stream } from '#people';
import { EMBLEMS } from '../art/emblems.ts';
import { textWidth } from '../art/letters.ts';
import { centreOf, circle, type Box } from '../art/path.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import { NO_INK, offsetInk } from '../paper/ink.ts';
import type { Shape } from '../paper/mark.ts';
import type { Impression } from '../paper/press.ts';
import { drySpecks } from './pressure.ts';

interface Seal {
  readonly area: string;
  readonly around: Box;
  /** The words that run round. */
  readonly rim: string;
  readonly ink: string;
  readonly state?: StateCode;
  /** Letters in the middle where there are no arms. */
  readonly letters?: string;
  readonly seed: string;
  /** A number that the seal carries below its middle. */
  readonly number?: string;
}

export function roundSeal({ area, around, rim, ink, state, letters = '', seed, number = '' }: Seal): Impression[] {
  const r = around.width / 2 - 0.6;
  const centre = centreOf(around);
  const chance = stream(seed, 'seal');
  const place = { ...centre, turnDegrees: chance.int(-14, 14) };
  const middle: Shape[] =
    state === undefined
      ? [
          {
            kind: 'text',
            text: letters,
            x: 0,
            y: r * 0.16,
            sizeMm: r * 0.52,
            face: 'bold',
            anchor: 'middle',
            tracking: 0.04,
          },
        ]
      : [
          {
            kind: 'group',
            place: { x: 0, y: number === '' ? 0 : -r * 0.08, scale: (r * 0.98) / 100 },
            shapes: EMBLEMS[state].solid.map((d) => ({ kind: 'area', d })),
          },
        ];
  const rings: Shape[] = [
    { kind: 'line', d: circle(0, 0, r), widthMm: 0.5 },
    { kind: 'line', d: circle(0, 0, r * 0.66), widthMm: 0.24 },
  ];
  const below: Shape[] =
    number === ''
      ? []
      : [{ kind: 'text', text: number, x: 0, y: r * 0.58, sizeMm: r * 0.16, face: 'bold', anchor: 'middle' }];
  const fade = 0.74 + 0.16 * chance.next();
  return [
    {
      area,
      layer: 'stamp',
      method: 'rubber',
      ink: offsetInk(ink, fade, 0.15),
      shape: {
        kind: 'group',
        place,
        shapes: [...rings, ...around360(rim.toUpperCase(), r * 0.83, r * 0.2), ...middle, ...below],
      },
      part: 'seal',
    },
    {
      area,
      layer: 'stamp',
      ink: NO_INK,
      shape: {
        kind: 'trace',
        trace: { kind: 'dry', d: drySpecks(`${seed} dry`, { width: 2 * r, height: 2 * r }, place, 60), strength: 0.8 },
      },
      part: 'dry',
    },
  ];
}

/** Letters round a circle, spread so that they close it. */
function around360(text: string, radiusMm: number, sizeMm: number): Shape[] {
  const whole = 2 * Math.PI * radiusMm;
  const spoken = `${text}  ·  `;
  const length = textWidth(spoken, 'bold') * sizeMm;
  const times = Math.max(1, Math.floor(whole / length));
  const written = spoken.repeat(times);
  const stretch = whole / (length * times);
  let at = 0;
  return Array.from(written).flatMap((letter): Shape[] => {
    const advance = textWidth(letter, 'bold') * sizeMm * stretch;
    const angle = (at + advance / 2) / radiusMm;
    at += advance;
    if (letter === ' ') return [];
    const x = (radiusMm - sizeMm * 0.36) * Math.sin(angle);
    const y = -(radiusMm - sizeMm * 0.36) * Math.cos(angle);
    return [
      {
        kind: 'text',
        text: letter,
        x,
        y,
        sizeMm: stretch < 1 ? sizeMm * stretch : sizeMm,
        face: 'bold',
        anchor: 'middle',
        turnDegrees: (angle * 180) / Math.PI,
      },
    ];
  });
}
