// Is every place drawn, as itself, by day and by night?

import { describe, expect, it } from 'vitest';
import { PLACES } from '#scenario';
import { drawPlace, seatOf } from './placeDrawing.ts';

describe('pictures of places', () => {
  it.each(PLACES)('draws %s with numbers and colours throughout, and another by night', (place) => {
    const day = drawPlace(place, 600, 4);
    expect(day).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(day).toMatch(/^<svg .*<\/svg>$/s);
    const used = [...day.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    for (const id of used) expect(day).toContain(`id="${id}"`);
    expect(drawPlace(place, 1380, 4)).not.toBe(day);
  });

  it('gives each place a picture of its own', () => {
    expect(new Set(PLACES.map((place) => drawPlace(place, 600, 0))).size).toBe(PLACES.length);
  });
});

it('lowers people where they sit low, and nowhere else; heads and shoulders stay in view', () => {
  expect(PLACES.filter((place) => seatOf(place).below > 0)).toEqual(['carLane', 'train']);
  // A head takes the upper half of the frame, not quite.
  for (const place of PLACES) expect(seatOf(place).below).toBeLessThan(0.45);
  expect(seatOf('carLane').edge).toBeLessThan(1);
});
