// The front cover of a passport or of a refugee's travel document: cloth, blocked in foil, closed booklet 88 × 125 mm with the spine on the left. Ultraviolet shows a
// second design on it.

import { box, circle, num, polyline } from '../art/path.ts';
import { textWidth } from '../art/letters.ts';
import { capitalsOf, isJoined, scriptOf } from '../names/script.ts';
import { glowInk, NO_INK, type Ink } from '../paper/ink.ts';
import type { Shape } from '../paper/mark.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { captionOf, stateCaption } from './captions.ts';
import { chipSign } from './chipSign.ts';
import { armsShape } from './ornament.ts';
import { hasFeature, sceneLines, type Design } from './substance.ts';
import { stream } from '#people';

const WIDTH = 88;
const HEIGHT = 125;
/** The two slanting stripes in the upper corner by which the Convention's travel document is known. */
const STRIPES = 'M0 13L13 0H16.4L0 16.4zM0 19.4L19.4 0H22L0 22z';

export function composeCover(state: State, series: Series, seed: string): Sheet {
  const design: Design = { state: state.code, style: state.style, features: series.features };
  const { style } = state;
  const press = new Press();
  const page = press.area('page', box(0, 0, WIDTH, HEIGHT));
  press.area('title', box(8, 12, 72, 16));
  if (series.kind === 'refugeeDocument') press.area('stripes', box(0, 0, 22, 22));
  press.area('arms', box(18, 34, 52, 52));
  press.area('glow', page);
  const foil: Ink = { ...NO_INK, hue: shine(style.blocking), density: 1, infrared: 0.55, relief: -0.55 };
  const block = (area: string, shape: Shape, part: string): void =>
    press.print({ area, layer: 'engraving', feature: 'cover-emboss', ink: foil, shape, part });
  const middle = WIDTH / 2;
  const text = (value: string, y: number, sizeMm: number, tracking: number): Shape => ({
    kind: 'text',
    text: value,
    x: middle,
    y,
    sizeMm,
    face: 'bold',
    anchor: 'middle',
    tracking,
  });
  layCloth(press, seed);
  if (state.member) block('title', text('UNION OF MEMBER STATES', 15, 2.9, 0.2), 'union');
  const formal = state.formalName.toUpperCase().split(' ');
  const cut = Math.ceil(formal.length / 2);
  const rows =
    state.formalName.length > 20 ? [formal.slice(0, cut).join(' '), formal.slice(cut).join(' ')] : [formal.join(' ')];
  if (state.native === null)
    rows.forEach((row, i) => block('title', text(row, 21.5 + i * 6, 4.6, 0.12), `state${i + 1}`));
  else {
    const own = capitalsOf(state.native.formalName);
    const tracking = isJoined(state.native.script) ? 0 : 0.1;
    const fit = Math.min(1, 70 / (textWidth(own, 'bold', tracking) * 4.8));
    block('title', text(own, 17, 4.8 * fit, tracking), 'stateNative');
    rows.forEach((row, i) => block('title', text(row, 23.4 + i * 5.2, 3.9, 0.12), `state${i + 1}`));
  }
  block(
    'arms',
    armsShape(
      design,
      { x: middle, y: series.kind === 'refugeeDocument' ? 56 : 60 },
      series.kind === 'refugeeDocument' ? 44 : 50,
      true,
    ),
    'arms',
  );
  const refugee = series.kind === 'refugeeDocument';
  const names = refugee ? captionOf('refugeeDocument', state.languages) : stateCaption('passport', state);
  capitalsOf(names)
    .split(' / ')
    .forEach((row, i) => {
      const tracking = scriptOf(row) === null ? (refugee ? 0.14 : 0.24) : 0;
      block('title', text(row, 96.5 + i * 6, 4.4, tracking), `passport${i + 1}`);
    });
  if (refugee) {
    state.languages.forEach((language, i) =>
      block('title', text(captionOf('convention', [language]), 86.4 + i * 3.8, 2.5, 0.04), `convention${i + 1}`),
    );
    block('stripes', { kind: 'area', d: STRIPES }, 'stripes');
  }
  if (hasFeature(design, 'contactless-chip')) {
    press.area('chip', box(36, 104, 16, 11));
    press.print({
      area: 'chip',
      layer: 'engraving',
      feature: 'contactless-chip',
      ink: foil,
      shape: chipSign(middle, 113),
      part: 'chip',
    });
  }
  if (hasFeature(design, 'uv-ink-invisible')) {
    const [first, second] = style.glows;
    const lines = sceneLines(style.scene, box(0, 60, WIDTH, 62), [series.id, 'glow cover']);
    press.print({
      area: 'glow',
      feature: 'uv-ink-invisible',
      ink: glowInk(second, 0.6),
      shape: { kind: 'line', d: lines, widthMm: 0.16 },
      part: 'scene',
    });
    press.print({
      area: 'glow',
      feature: 'uv-ink-invisible',
      ink: glowInk(first, 0.8),
      shape: { kind: 'line', d: [29, 30, 33].map((r) => circle(middle, 60, r)).join(''), widthMm: 0.22 },
      part: 'ring',
    });
  }
  return press.finish({
    widthMm: WIDTH,
    heightMm: HEIGHT,
    outline: `M0 0h${WIDTH - 3.2}a3.2 3.2 0 0 1 3.2 3.2v${HEIGHT - 6.4}a3.2 3.2 0 0 1-3.2 3.2H0z`,
    paper: { tone: style.cover, tints: null, ultraviolet: 'dull', translucency: 0.1, material: 'cloth' },
    seed,
  });
}

/** Foil catches the light across the cover. */
function shine(colour: string): readonly [string, string, string] {
  const blend = (target: number, share: number): string =>
    `#${[1, 3, 5]
      .map((i) => Math.round(Number.parseInt(colour.slice(i, i + 2), 16) * (1 - share) + target * share))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')}`;
  return [blend(60, 0.28), blend(255, 0.38), blend(60, 0.36)];
}

/** The grain of the cover: woven rows and the groove along the spine. */
function layCloth(press: Press, seed: string): void {
  const chance = stream(seed, 'cloth');
  let grain = '';
  for (let i = 0; i < 260; i++) {
    const x = chance.next() * WIDTH;
    const y = chance.next() * HEIGHT;
    grain += `M${num(x)} ${num(y)}q${num(chance.bell() * 0.6)} ${num(chance.bell() * 0.6)} ${num(chance.bell() * 1.2)} ${num(chance.bell() * 1.2)}`;
  }
  press.print({
    area: 'page',
    ink: { ...NO_INK, hue: '#000000', density: 0.22, relief: -0.25 },
    shape: { kind: 'line', d: grain, widthMm: 0.18 },
    part: 'grain',
  });
  const groove = polyline([
    { x: 5, y: 0 },
    { x: 5, y: HEIGHT },
  ]);
  press.print({
    area: 'page',
    ink: { ...NO_INK, hue: '#000000', density: 0.3, relief: -0.7 },
    shape: { kind: 'line', d: groove, widthMm: 0.9 },
    part: 'groove',
  });
}
