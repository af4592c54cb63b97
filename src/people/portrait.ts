// What does a photograph of this person look like? Head and shoulders in the 35 × 45 mm proportion of a passport picture, head 70–80 % of
// the height (ICAO Doc 9303-3, portrait guidelines), even light background. Pure: the same person, camera and options give the same text.
import { type Camera, PLAIN_CAMERA } from './camera.ts';
import { type Expression, musclesOf } from './expression.ts';
import type { Looks } from './looks.ts';
import { sketchOf } from './sitting.ts';
import { UPRIGHT } from './draw/body.ts';
import { mix } from './draw/colour.ts';
import { renderClothing, renderCollarBack } from './draw/clothing.ts';
import { renderHairAndCovering } from './draw/covering.ts';
import { renderHeadBase, renderHeadTop } from './draw/head.ts';
import { renderEyes } from './draw/eyes.ts';
import { renderNeck } from './draw/neck.ts';
import { makePaint, type Tint } from './draw/paint.ts';
import { GRAIN, num } from './draw/pen.ts';

/** The frame of a portrait in drawing units: a tenth of a millimetre of the printed photograph. */
export const PORTRAIT_WIDTH = 350;
export const PORTRAIT_HEIGHT = 450;

export interface PortraitOptions {
  readonly expression?: Expression;
  readonly camera?: Camera;
  /** Colour of the ground behind the head; null leaves the paper bare. */
  readonly background?: string | null;
  readonly tint?: Tint;
}

/** A picture of its own, `width` wide where it is shown. */
export function renderPortrait(looks: Looks, options: PortraitOptions & { readonly width?: number } = {}): string {
  const width = options.width ?? PORTRAIT_WIDTH;
  const height = (width * PORTRAIT_HEIGHT) / PORTRAIT_WIDTH;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PORTRAIT_WIDTH} ${PORTRAIT_HEIGHT}" width="${num(width)}" height="${num(height)}">` +
    `${renderPortraitGroup(looks, { ...options, x: 0, y: 0, width: PORTRAIT_WIDTH, idPrefix: 'p' })}</svg>`
  );
}

/** Where a portrait stands in a document. */
export interface PortraitPlace {
  /** Left upper corner and width of the box, in the units of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Begins every id of this drawing, so that many may stand in one document. */
  readonly idPrefix: string;
}

/** The same picture as a `<g>` in a box of a document. */
export function renderPortraitGroup(looks: Looks, options: PortraitOptions & PortraitPlace): string {
  return drawPortraitOnce(looks, options)(options);
}

/** Stands for what begins the ids until it is known where a picture goes. */
const PREFIX = '\u0001';

/** The picture drawn, to be put into as many places as show it. */
export function drawPortraitOnce(looks: Looks, options: PortraitOptions): (place: PortraitPlace) => string {
  const camera = options.camera ?? PLAIN_CAMERA;
  const paint = makePaint(PREFIX, options.tint ?? 'colour');
  const { sketch, body } = sketchOf(looks, {
    muscles: musclesOf(options.expression ?? 'neutral'),
    camera,
    paint,
    fine: false,
    stance: UPRIGHT,
  });
  const { a } = sketch;
  const scale = (324 / (a.chinY - a.crownY)) * (1 + camera.zoom / 1000) * 0.99;
  const left = PORTRAIT_WIDTH / 2 + (camera.shiftX / 1000) * PORTRAIT_WIDTH;
  const top = 48 - a.crownY * scale + (camera.shiftY / 1000) * PORTRAIT_HEIGHT;
  const hair = renderHairAndCovering(sketch, body);
  const head =
    hair.back +
    renderCollarBack(sketch, body) +
    renderNeck(sketch, body) +
    renderClothing(sketch, body) +
    renderHeadBase(sketch) +
    renderEyes(sketch) +
    renderHeadTop(sketch) +
    hair.front;
  const frame = `M0 0H${PORTRAIT_WIDTH}V${PORTRAIT_HEIGHT}H0z`;
  const clip = paint.clip(frame);
  const background = options.background === undefined ? '#dfe2e1' : options.background;
  const sheet =
    background === null
      ? ''
      : `<path d="${frame}" fill="${paint.radial(0.5, 0.36, 0.85, [
          [0, background],
          [1, mix(background, '#7c868c', 0.16)],
        ])}"/>`;
  const cast =
    camera.warmth === 0
      ? ''
      : `<path d="${frame}" fill="${paint.ink(camera.warmth > 0 ? '#ffb45e' : '#6f9fe0')}" opacity="${num((Math.abs(camera.warmth) / 1000) * 0.07, 3)}"/>`;
  const picture =
    `clip-path="${clip}" stroke-linecap="round">` +
    `${paint.defs()}${sheet}<g transform="translate(${num(left)} ${num(top)})scale(${num(scale / GRAIN, 4)})">${head}</g>${cast}</g>`;
  return ({ x, y, width, idPrefix }) => {
    const k = width / PORTRAIT_WIDTH;
    const transform = `translate(${num(x, 2)} ${num(y, 2)})${k === 1 ? '' : `scale(${num(k, 4)})`}`;
    return `<g transform="${transform}" ${picture.replaceAll(PREFIX, idPrefix)}`;
  };
}
