import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { makeCamera, PLAIN_CAMERA } from './camera.ts';
import { stream } from './chance.ts';
import { renderContactSheet } from './contactSheet.ts';
import { EXPRESSIONS } from './expression.ts';
import { FIGURE_HEIGHT, FIGURE_LAYERS, FIGURE_WIDTH, GAZES, POSTURES, renderFigure } from './figure.ts';
import { makeFace } from './face.ts';
import { CLOTHING_STYLES, FACIAL_HAIR, GLASSES, HAIR_STYLES, HEAD_COVERINGS, type Looks, MONK_TONES } from './looks.ts';
import { makeLooks } from './makeLooks.ts';
import { renderPortrait, renderPortraitGroup } from './portrait.ts';

const person = (n: number): Looks => makeLooks(stream(n, 'portrait'));

/** Tags without their attributes, in order: what remains when all that is drawn is taken away. */
const skeleton = (svg: string): string => [...svg.matchAll(/<\/?([a-zA-Z]+)/g)].map((tag) => tag[0]).join('');

/** Every element is closed, nothing is `NaN`, ids are unique and every reference is kept. */
function expectWellFormed(svg: string, prefix: string): void {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else if (selfClosing !== '/') open.push(name as string);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(svg).not.toMatch(/<filter|<text|<image|<script|<style/);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] as string);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.startsWith(prefix)).toBe(true);
  for (const [, used] of svg.matchAll(/#([A-Za-z][\w-]*)["')]/g)) {
    if (!/^[0-9a-f]{6}$/.test(used as string)) expect(ids).toContain(used);
  }
}

/** The picture as resvg paints it, `width` pixels wide: one byte each for red, green, blue, alpha. */
function paint(svg: string, width = 120): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().pixels;
}
const inked = (pixels: Uint8Array): number => pixels.filter((value, i) => i % 4 === 3 && value > 128).length;

describe('a portrait', () => {
  test.each(EXPRESSIONS)('%s: is well formed, painted by resvg, and differs from the others', (expression) => {
    for (const n of [1, 2, 3]) {
      const svg = renderPortrait(person(n), { expression });
      expectWellFormed(svg, 'p');
      const pixels = paint(svg);
      expect(inked(pixels)).toBe(pixels.length / 4);
      if (expression !== 'neutral') expect(svg).not.toBe(renderPortrait(person(n)));
    }
  });

  test('is the same text for the same person, and another for another camera', () => {
    const camera = makeCamera(stream(4, 'camera'));
    expect(renderPortrait(person(4), { camera })).toBe(renderPortrait(person(4), { camera }));
    expect(renderPortrait(person(4), { camera })).not.toBe(renderPortrait(person(4), { camera: PLAIN_CAMERA }));
  });

  test('keeps to 25 KB for anybody', () => {
    for (let n = 0; n < 400; n++) {
      const chance = stream(n, 'size');
      const svg = renderPortrait(makeLooks(chance, { ageYears: [1, 90] }), { camera: makeCamera(chance) });
      expect(svg.length).toBeLessThanOrEqual(25_000);
    }
  });

  const heaviest = HAIR_STYLES.flatMap((hairStyle) => FACIAL_HAIR.map((facialHair) => ({ hairStyle, facialHair })));
  test.each(heaviest)('keeps to 25 KB with $hairStyle and $facialHair, glasses and any clothes', (wish) => {
    for (const clothing of CLOTHING_STYLES) {
      const looks = makeLooks(stream(8, 'heavy'), {
        ...wish,
        clothing,
        glasses: 'browline',
        headCovering: 'none',
        softness: 200,
      });
      expect(renderPortrait(looks).length).toBeLessThanOrEqual(25_000);
    }
  });

  const wardrobe: readonly (readonly [string, Partial<Looks>])[] = [
    ...HAIR_STYLES.map((style) => [style, { hair: { ...person(6).hair, style }, headCovering: 'none' }] as const),
    ...HEAD_COVERINGS.map((headCovering) => [headCovering, { headCovering }] as const),
    ...FACIAL_HAIR.map((facialHair) => [facialHair, { facialHair }] as const),
    ...GLASSES.map((glasses) => [glasses, { glasses }] as const),
    ...CLOTHING_STYLES.map((style) => [style, { clothing: { ...person(6).clothing, style } }] as const),
    ...MONK_TONES.map((monk) => [`tone ${monk}`, { monk }] as const),
  ];
  test.each(wardrobe)('%s is drawn well formed', (_, part) => {
    const svg = renderPortrait({ ...person(6), ...part });
    expectWellFormed(svg, 'p');
    expect(inked(paint(svg, 60))).toBeGreaterThan(0);
  });

  test.each([1, 2, 4, 8, 13, 17, 30, 60, 90])('is drawn at %i years', (age) => {
    const svg = renderPortrait(makeLooks(stream(age, 'ages'), { ageYears: [age, age] }));
    expectWellFormed(svg, 'p');
  });

  test('of another face with the same hair and clothes has the same elements in the same order', () => {
    for (let n = 0; n < 20; n++) {
      const looks = person(n);
      const impostor = { ...looks, face: makeFace(stream(n, 'impostor')) };
      expect(skeleton(renderPortrait(impostor))).toBe(skeleton(renderPortrait(looks)));
    }
  });

  test('in grey has no colour, and as one ink keeps to its ink and paper', () => {
    const grey = paint(renderPortrait(person(2), { tint: 'grey' }));
    for (let i = 0; i < grey.length; i += 4) {
      const [r, g, b] = [grey[i] as number, grey[i + 1] as number, grey[i + 2] as number];
      expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThanOrEqual(2);
    }
    const ghost = paint(renderPortrait(person(2), { tint: { ink: '#3355aa', paper: '#ffffff' } }));
    for (let i = 0; i < ghost.length; i += 4)
      expect(ghost[i + 2] as number).toBeGreaterThanOrEqual((ghost[i] as number) - 3);
  });

  test('without a background leaves the paper bare', () => {
    const pixels = paint(renderPortrait(person(2), { background: null }));
    expect(pixels[3]).toBe(0);
    expect(inked(pixels)).toBeGreaterThan(pixels.length / 4 / 3);
  });

  test('in a document keeps to its box and its prefix', () => {
    const group = renderPortraitGroup(person(3), { x: 40, y: 30, width: 70, idPrefix: 'doc7-' });
    expect(group.startsWith('<g ')).toBe(true);
    expectWellFormed(group, 'doc7-');
    const page = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200">${group}</svg>`;
    const pixels = paint(page, 200);
    const alpha = (x: number, y: number): number => pixels[(y * 200 + x) * 4 + 3] as number;
    expect([alpha(42, 32), alpha(108, 118)]).toEqual([255, 255]);
    expect([alpha(38, 60), alpha(112, 60), alpha(70, 28), alpha(70, 122)]).toEqual([0, 0, 0, 0]);
  });

  test('stands among others in a contact sheet', () => {
    const sheet = renderContactSheet(
      [1, 2, 3].map((n) => ({ looks: person(n) })),
      { columns: 2 },
    );
    expectWellFormed(sheet, 'c');
  });
});

describe('a figure', () => {
  test.each(POSTURES)('%s: is well formed, within 50 KB, painted, and leaves the ground free', (posture) => {
    for (let n = 0; n < 12; n++) {
      const svg = renderFigure(person(n), {
        posture,
        expression: EXPRESSIONS[n % EXPRESSIONS.length] ?? 'neutral',
        hands: true,
      });
      expectWellFormed(svg, 'f');
      expect(svg.length).toBeLessThanOrEqual(50_000);
    }
    const pixels = paint(renderFigure(person(1), { posture }), 160);
    expect(pixels[3]).toBe(0);
    expect(inked(pixels)).toBeGreaterThan(pixels.length / 4 / 4);
  });

  test('is the sum of its layers', () => {
    const looks = person(5);
    const whole = paint(renderFigure(looks, { posture: 'leaning' }), FIGURE_WIDTH / 4);
    const layers = FIGURE_LAYERS.filter((layer) => layer !== 'eyesClosed').map((layer) => {
      const svg = renderFigure(looks, { posture: 'leaning', layer });
      expectWellFormed(svg, 'f');
      expect(svg).toContain(`viewBox="0 0 ${FIGURE_WIDTH} ${FIGURE_HEIGHT}"`);
      return svg.replace('<svg ', '<svg x="0" y="0" ');
    });
    const stacked = paint(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FIGURE_WIDTH} ${FIGURE_HEIGHT}" width="${FIGURE_WIDTH}" height="${FIGURE_HEIGHT}">${layers.join('')}</svg>`,
      FIGURE_WIDTH / 4,
    );
    const off = whole.filter((value, i) => Math.abs(value - (stacked[i] as number)) > 40).length;
    expect(off / whole.length).toBeLessThan(0.003);
  });

  test('blinks by its eyes alone', () => {
    const looks = person(6);
    for (const layer of FIGURE_LAYERS) {
      if (layer === 'eyesOpen' || layer === 'eyesClosed') continue;
      expect(renderFigure(looks, { layer, blink: true })).toBe(renderFigure(looks, { layer, blink: false }));
    }
    expect(renderFigure(looks, { blink: true })).not.toBe(renderFigure(looks));
  });

  test.each(GAZES.filter((gaze) => gaze !== 'ahead'))('looks %s by its eyes alone', (gaze) => {
    const looks = person(7);
    expect(renderFigure(looks, { gaze, layer: 'eyesOpen' })).not.toBe(renderFigure(looks, { layer: 'eyesOpen' }));
    for (const layer of ['back', 'body', 'front', 'hands'] as const) {
      expect(renderFigure(looks, { gaze, layer })).toBe(renderFigure(looks, { layer }));
    }
  });
});
