import { describe, expect, it } from 'vitest';
import type { Observation } from '#documents';
import type { PageView } from '../looks.ts';
import { areaOfField, inReadingOrder, neighbourArea, printedOf, rowsOf, showingOf, splitPlace } from './places.ts';

const area = (id: string, x: number, y: number, width = 20, height = 5): PageView['areas'][number] => ({
  id,
  box: { x, y, width, height },
});

const PAGE: PageView = {
  id: 'page4',
  widthMm: 125,
  heightMm: 88,
  seen: ['white'],
  fields: [
    { field: 'sticker1.mrz1', value: 'V<', zone: 'mrz' },
    { field: 'sticker1.number', value: 'A1', zone: 'sticker' },
    { field: 'stamp1.date', value: '2024-07-02', zone: 'stamp' },
  ],
  areas: [
    area('stamp1', 80, 30),
    area('sticker1.number', 60, 12),
    area('page', 0, 0, 125, 88),
    area('sticker1.mrz', 10, 60),
    area('sticker1.header', 20, 12.5),
  ],
};

const seen = (place: string, code: Observation['code'], reference = code): Observation => ({
  area: place,
  aspect: 'surface',
  code,
  params: {},
  reference,
});

describe('places', () => {
  it('are taken apart', () => {
    expect(splitPlace('sticker12.validFrom')).toEqual({ on: 'sticker', n: '12', part: 'validFrom' });
    expect(splitPlace('stamp2')).toEqual({ on: 'stamp', n: '2', part: null });
    expect(splitPlace('stub.seat')).toEqual({ on: 'stub', n: '', part: 'seat' });
    expect(splitPlace('surname')).toEqual({ on: 'page', n: '', part: 'surname' });
  });

  it('are found for fields: the own one, the zone, the stamp, else the page', () => {
    expect(areaOfField(PAGE, 'sticker1.number')).toBe('sticker1.number');
    expect(areaOfField(PAGE, 'sticker1.mrz2')).toBe('sticker1.mrz');
    expect(areaOfField(PAGE, 'stamp1.date')).toBe('stamp1');
    expect(areaOfField(PAGE, 'unheardOf')).toBe('page');
  });

  it('go in reading order, round and round', () => {
    const order = inReadingOrder(PAGE).map(({ id }) => id);
    expect(order).toEqual(['page', 'sticker1.header', 'sticker1.number', 'stamp1', 'sticker1.mrz']);
    expect(neighbourArea(PAGE, 'sticker1.header', 1)).toBe('sticker1.number');
    expect(neighbourArea(PAGE, 'page', -1)).toBe('sticker1.mrz');
    expect(neighbourArea(PAGE, null, 1)).toBe('page');
  });

  it('that show the same share a row, each once', () => {
    const rows = rowsOf([
      seen('header', 'surfaceEven'),
      seen('page', 'scratches', 'surfaceEven'),
      seen('mrz', 'surfaceEven'),
      seen('header', 'surfaceEven'),
    ]);
    expect(rows.map(({ code, places }) => [code, places])).toEqual([
      ['surfaceEven', ['header', 'mrz']],
      ['scratches', ['page']],
    ]);
  });

  it('print their machine zone last', () => {
    expect(printedOf(PAGE).map(({ field }) => field)).toEqual(['sticker1.number', 'stamp1.date', 'sticker1.mrz1']);
  });
});

describe('the dial', () => {
  const dial = { light: 'ultraviolet', lampFrom: 'left', lampOver: 'd1', tilts: { d1: 2, d2: -1 } } as const;

  it('counts for the paper under the lamp only', () => {
    expect(showingOf(dial, 'd1')).toEqual({ light: 'ultraviolet', from: 'left', tilt: 0 });
    expect(showingOf(dial, 'd2')).toEqual({ light: 'white', from: 'left', tilt: -1 });
  });
});
