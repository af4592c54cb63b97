// Where do people stand or sit in the picture, and how large? The applicant in the middle, whoever came along beside; in a car on its seats.

import type { Place } from '#scenario';
import { heightOf } from './figure.ts';
import type { Layout } from './layout.ts';
import { seatOf } from './placeDrawing.ts';

interface Stand {
  readonly x: number;
  /** The lower edge of the frame. */
  readonly y: number;
  readonly size: number;
}

/** How large people are drawn, by how many there are. */
const CROWDED = [1, 0.9, 0.8, 0.72];

/** In shares of the width, by how many there are. */
const AT_COUNTER: readonly (readonly number[])[] = [[0.5], [0.38, 0.72], [0.5, 0.8, 0.2], [0.39, 0.63, 0.15, 0.87]];
/** At the wheel, behind it, beside it, and beside that: the pillar between the doors hides nobody. */
const IN_CAR: readonly (readonly number[])[] = [[0.34], [0.34, 0.76], [0.29, 0.72, 0.48], [0.29, 0.72, 0.48, 0.87]];
const MANY = [0.5, 0.8, 0.2, 0.66, 0.34];

/** Of some people in a place: where each of them is. */
export function standing(
  { width, hall, strip, figureWidth }: Layout,
  place: Place,
  count: number,
): (index: number) => Stand {
  const { edge, below, scale } = seatOf(place);
  const size = figureWidth * scale * (CROWDED[count - 1] ?? 0.66);
  const y = hall.height * edge + heightOf(size) * below + 2;
  const shares = (place === 'carLane' ? IN_CAR : AT_COUNTER)[count - 1] ?? MANY;
  // On a strip the paper in hand lies on the other side.
  const onStrip = (index: number): number => (count === 1 ? 0.3 : 0.22 + index * 0.22);
  return (index) => ({ x: width * (strip ? onStrip(index) : (shares[index] ?? 0.5)), y, size });
}
