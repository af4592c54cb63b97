import { describe, expect, it } from 'vitest';
import { clampCamera, layOut, MOST_ZOOM, panBy, placeAt, scaleOf, showBox, wholePage, zoomBy } from './camera.ts';

const PAGE = { width: 125, height: 88 };
const STAGE = { width: 900, height: 700 };

describe('camera', () => {
  it('shows the whole page at first', () => {
    const laid = layOut(wholePage(PAGE), PAGE, STAGE);
    expect(laid.left).toBeGreaterThanOrEqual(0);
    expect(laid.top).toBeGreaterThanOrEqual(0);
    expect(laid.left + laid.width).toBeLessThanOrEqual(STAGE.width);
    expect(laid.top + laid.height).toBeLessThanOrEqual(STAGE.height);
  });

  it('keeps what is under the pointer while zooming', () => {
    const camera = zoomBy(wholePage(PAGE), 3, { x: 0, y: 0 }, PAGE, STAGE);
    const point = { x: 620, y: 180 };
    const before = placeAt(camera, point, PAGE, STAGE);
    const closer = zoomBy(camera, 1.7, { x: 620 - 450, y: 180 - 350 }, PAGE, STAGE);
    const after = placeAt(closer, point, PAGE, STAGE);
    expect(after.xMm).toBeCloseTo(before.xMm, 6);
    expect(after.yMm).toBeCloseTo(before.yMm, 6);
  });

  it('neither shrinks below the whole page nor grows without end', () => {
    expect(zoomBy(wholePage(PAGE), 0.2, { x: 100, y: 100 }, PAGE, STAGE)).toEqual(wholePage(PAGE));
    expect(zoomBy(wholePage(PAGE), 99, { x: 0, y: 0 }, PAGE, STAGE).zoom).toBe(MOST_ZOOM);
  });

  it('follows the hand that drags', () => {
    const camera = zoomBy(wholePage(PAGE), 4, { x: 0, y: 0 }, PAGE, STAGE);
    const dragged = panBy(camera, 120, -40, PAGE, STAGE);
    const scale = scaleOf(camera, PAGE, STAGE);
    expect(dragged.xMm).toBeCloseTo(camera.xMm - 120 / scale, 6);
    expect(dragged.yMm).toBeCloseTo(camera.yMm + 40 / scale, 6);
  });

  it('never loses the page', () => {
    const lost = clampCamera({ zoom: 5, xMm: -400, yMm: 900 }, PAGE);
    expect(lost).toEqual({ zoom: 5, xMm: 0, yMm: PAGE.height });
  });

  it('puts a place in the middle, larger', () => {
    const shown = showBox({ x: 100, y: 10, width: 10, height: 5 }, PAGE, STAGE);
    expect(shown).toMatchObject({ xMm: 105, yMm: 12.5 });
    expect(shown.zoom).toBeGreaterThan(2);
    expect(showBox({ x: 0, y: 0, width: 125, height: 88 }, PAGE, STAGE)).toEqual(wholePage(PAGE));
  });
});
