// The data page of a passport: ICAO Doc 9303-4 zones I (header) to VII (machine-readable zone) on 125 × 88 mm, in the style and
// with the features of its series.

import { stream } from '#people';
import { textWidth } from '../art/letters.ts';
import { box, EVERYWHERE, growBox, num, smooth, type Box } from '../art/path.ts';
import { glowInk, glowingInk, intaglioInk, NO_INK, offsetInk, PERSONAL_INK } from '../paper/ink.ts';
import { Press, type Impression } from '../paper/press.ts';
import { capitalsOf, isJoined } from '../names/script.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { State } from '../series/state.ts';
import type { Series } from '../series/series.ts';
import { captionOf, stateCaption, type CaptionKey } from './captions.ts';
import { fitted } from './fitted.ts';
import type { Content } from './content.ts';
import { printZone } from './holderPrint.ts';
import {
  engraveArms,
  engraveBand,
  engraveLatent,
  printGlow,
  printRegister,
  printShift,
  stampFoil,
} from './ornament.ts';
import { layElectrotype, layOwnMark, layTaggants } from './paperMaking.ts';
import {
  cutWindow,
  embossArms,
  encodePortrait,
  layHinge,
  layRetro,
  piercePortrait,
  printDeliberateError,
  printGlowPortrait,
  stampOverPortrait,
} from './protection.ts';
import { signatureOf } from './signature.ts';
import { hasFeature, layFibres, layThread, layWatermark, printBackground, type Design } from './substance.ts';

export const DATA_PAGE = { widthMm: 125, heightMm: 88, cornerMm: 3.18 } as const;

/** The outer corners are round; the upper edge is the fold. */
export function leafOutline(width: number, height: number, radius: number): string {
  const r = num(radius);
  return `M0 0h${num(width)}v${num(height - radius)}a${r} ${r} 0 0 1-${r} ${r}h${num(2 * radius - width)}a${r} ${r} 0 0 1-${r}-${r}z`;
}

const PORTRAIT = box(5, 19.4, 33, 42.4);
const GHOST = box(102.5, 20.5, 17, 21.9);
const MRZ = box(4, 69.4, 117, 13.6);
const MRZ_LEFT = 6;

interface FieldPlace {
  readonly key: CaptionKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where each field stands: left edge, top of its caption, room for its value. */
const FIELDS: readonly FieldPlace[] = [
  { key: 'surname', x: 43.4, y: 21.6, width: 57 },
  { key: 'givenNames', x: 43.4, y: 28.2, width: 57 },
  { key: 'nationality', x: 43.4, y: 34.8, width: 33 },
  { key: 'birthDate', x: 76, y: 34.8, width: 25 },
  { key: 'sex', x: 43.4, y: 41.4, width: 9 },
  { key: 'birthPlace', x: 53, y: 41.4, width: 30 },
  { key: 'personalNumber', x: 84, y: 44.9, width: 36 },
  { key: 'issueDate', x: 43.4, y: 48, width: 30 },
  { key: 'expiryDate', x: 43.4, y: 54.6, width: 30 },
  { key: 'authority', x: 73, y: 54.6, width: 47 },
];

/** With a line for the name in the state's own script, the lines stand closer. */
const NATIVE_ROWS: Readonly<Partial<Record<CaptionKey, number>>> = {
  surname: 20,
  givenNames: 25.7,
  nationality: 37.1,
  birthDate: 37.1,
  sex: 42.7,
  birthPlace: 42.7,
  issueDate: 48.5,
};

const NATIVE_FIELDS: readonly FieldPlace[] = [
  ...FIELDS.map((place) => ({ ...place, y: NATIVE_ROWS[place.key] ?? place.y })),
  { key: 'nativeName', x: 43.4, y: 31.4, width: 57 },
];

export function composeDataPage(state: State, series: Series, content: Content, seed: string): Sheet {
  const design: Design = { state: state.code, style: state.style, features: series.features };
  const { style } = state;
  const press = new Press();
  const page = press.area('page', box(0, 0, DATA_PAGE.widthMm, DATA_PAGE.heightMm));
  press.area('background', box(0, 18, page.width, 50));
  press.area('header', box(0, 0, page.width, 18.4));
  press.area('glow', page);
  press.area('portrait', PORTRAIT);
  press.area('mrz', MRZ);

  layFibres(press, design, page, stream(seed, 'fibres'));
  layThread(press, design, 99.4 + stream(seed, 'thread').int(-10, 10) / 10, page.height);
  layWatermark(press, design, { x: 71, y: 41 }, 30);
  layOwnMark(press, design, { x: 71, y: 41 }, 34);
  layElectrotype(press, design, { x: 112, y: 57 });
  layTaggants(press, design, page, seed);
  printBackground(press, design, page, {
    centre: { x: 80, y: 44 },
    radiusMm: 21,
    scene: box(0, 30, page.width, 34),
    upper: box(0, 0, page.width, 62),
    drawn: [series.id, 'scene data'],
  });
  printGlow(press, design, page, { x: 76, y: 42 }, 34, [series.id, 'glow data']);
  printHeader(press, design, state, series, content);
  printPhotographs(press, design, content);
  printFields(press, design, state, content);
  printMicrotext(press, design, state);
  printSignature(press, content, state);
  protect(press, design, content, state, page);
  printZone(press, content, { x: MRZ_LEFT, y: 71.1 });
  layLaminate(press, design, page);
  stampFoil(press, design, { x: 34.4, y: 54.4 }, 7.6);

  return press.finish({
    widthMm: page.width,
    heightMm: page.height,
    outline: leafOutline(page.width, page.height, DATA_PAGE.cornerMm),
    paper: hasFeature(design, 'polycarbonate-page')
      ? { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.4, material: 'plastic' }
      : { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.86, material: 'paper' },
    seed,
  });
}

/** What the better series add to the page. */
function protect(press: Press, design: Design, content: Content, state: State, page: Box): void {
  cutWindow(press, design, growBox(GHOST, 0.8));
  layHinge(press, design, box(0, 0, page.width, 1.9));
  embossArms(press, design, { x: 76, y: 65.3 }, 6.4);
  printGlowPortrait(press, design, content, box(56, 24, 24, 30.8));
  if (!hasFeature(design, 'ghost-portrait')) piercePortrait(press, design, content, GHOST);
  encodePortrait(press, design, content, PORTRAIT);
  printDeliberateError(press, design, microtextOf(state), { x: 42, y: 66.4 }, 26);
  layRetro(press, design, page);
  stampOverPortrait(press, design, { x: 34, y: 30 }, 6.4);
}

/** The state's name, as fine lines spell it. */
const microtextOf = (state: State): string => state.formalName.toUpperCase().replaceAll(' ', '·');

function printHeader(press: Press, design: Design, state: State, series: Series, content: Content): void {
  const { style } = design;
  const deep = intaglioInk(style.deep);
  press.area('emblem', box(3.5, 2.2, 14.6, 14.6));
  engraveArms(press, design, 'emblem', { x: 10.8, y: 9.5 }, 14);
  engraveBand(press, design, 'header', box(0, 17.2, 125, 1.2));
  const heading = { area: 'header', layer: 'engraving' as const, feature: 'intaglio' as const, ink: deep };
  const native = series.kind === 'refugeeDocument' ? null : state.native;
  const line = (text: string, y: number, sizeMm: number, tracking: number, part: string): Impression => {
    const capitals = capitalsOf(text);
    const stretch = Math.min(0.94, 66 / (textWidth(capitals, 'bold', tracking) * sizeMm));
    return {
      ...heading,
      shape: { kind: 'text', text: capitals, x: 21, y, sizeMm, face: 'bold', tracking, stretch },
      part,
    };
  };
  const says = { field: 'issuer', value: state.formalName, zone: 'viz' as const };
  const title = (text: string, y: number, sizeMm: number, tracking: number): Impression => ({
    ...heading,
    shape: { ...fitted(text, 'regular', sizeMm, tracking, 67), x: 21, y },
    part: 'title',
  });
  if (native === null) {
    press.print({ ...line(state.formalName, 6.7, 3.5, 0.09, 'state'), says });
    press.print(title(titleOf(state, series), 10.6, 2.5, 0.16));
  } else {
    const joined = isJoined(native.script);
    press.print(line(native.formalName, 5.4, 3.3, joined ? 0 : 0.07, 'stateNative'));
    press.print({ ...line(state.formalName, 8.5, 2.4, 0.09, 'state'), says });
    press.print(title(capitalsOf(stateCaption('passport', state)), 11.3, 2, joined ? 0 : 0.12));
  }
  printRegister(press, design, { x: 94.5, y: 8.2 }, 4.4);
  printShift(press, design, box(112.4, 2.4, 9.6, 12.6), state.code);
  engraveLatent(press, design, box(101, 3.4, 9.4, 4.6));
  const type = series.documentCode;
  const number = content.printed['number'] ?? '';
  for (const [key, x, value, face] of [
    ['type', 21, type, 'bold'],
    ['code', 33, state.code, 'bold'],
    ['number', 47, number, 'bold'],
  ] as const) {
    const area = press.area(key, box(x - 0.5, 11.7, key === 'number' ? 30 : 11, 5.2));
    press.print({
      area: key,
      ink: offsetInk(style.deep, 0.9, 0.4),
      shape: { kind: 'text', text: stateCaption(key, state), x, y: area.y + 1.7, sizeMm: 1.5, face: 'italic' },
      part: 'caption',
    });
    const glows = key === 'number' && hasFeature(design, 'uv-ink-visible');
    press.print({
      area: key,
      layer: 'personal',
      ...(glows ? { feature: 'uv-ink-visible' as const } : {}),
      ink: glows ? { ...glowingInk('#7c1a22', '#ff7a3a', 0.92, 0.9) } : PERSONAL_INK,
      shape: {
        kind: 'text',
        text: value,
        x,
        y: area.y + 4.9,
        sizeMm: 3.1,
        face,
        tracking: key === 'number' ? 0.07 : 0,
      },
      says: { field: key, value: content.values[key] ?? value, zone: 'viz' },
      part: 'value',
    });
  }
}

/** What the booklet calls itself. */
function titleOf({ languages }: State, series: Series): string {
  if (series.kind !== 'refugeeDocument') return captionOf('passport', languages).toUpperCase();
  return `${captionOf('refugeeDocument', languages).toUpperCase()} · ${captionOf('convention', [languages[0]])}`;
}

function printPhotographs(press: Press, design: Design, content: Content): void {
  if (content.photo !== null)
    press.print({
      area: 'portrait',
      layer: 'personal',
      ...personal(design, false),
      ink: { ...PERSONAL_INK, density: 0.95, infrared: 0.85 },
      shape: {
        kind: 'portrait',
        portrait: content.photo,
        box: PORTRAIT,
        tint: hasFeature(design, 'laser-engraving') ? 'grey' : 'colour',
      },
      part: 'photo',
    });
  // The background runs on over the portrait's edge and binds it to the page.
  press.print({
    area: 'portrait',
    layer: 'personal',
    feature: 'guilloche',
    ink: offsetInk(design.style.iris, 0.42),
    shape: {
      kind: 'group',
      place: { x: 0, y: 0 },
      shapes: [{ kind: 'line', d: bindingLines(PORTRAIT), widthMm: 0.09 }],
      clip: EVERYWHERE,
    },
    part: 'binding',
  });
  if (content.ghost !== null && hasFeature(design, 'ghost-portrait')) {
    press.area('ghost', GHOST);
    press.print({
      area: 'ghost',
      layer: 'personal',
      feature: 'ghost-portrait',
      ink: { ...PERSONAL_INK, density: 0.8, infrared: 0 },
      shape: {
        kind: 'portrait',
        portrait: content.ghost,
        box: GHOST,
        tint: { ink: design.style.deep, paper: design.style.paper },
      },
      part: 'photo',
    });
  }
}

/**
 * Waves that sweep over the portrait from its right edge and fade towards the middle. `slipMm` cuts them at the edge and moves what lies on
 * the portrait, as on a photograph that was brought from elsewhere.
 */
export function bindingLines(area: Box, slipMm = 0): string {
  const right = area.x + area.width;
  return Array.from({ length: 20 }, (_, i) => {
    const y = area.y + 1 + (i * (area.height - 2)) / 19;
    const reach = 6 + 4 * Math.sin(i * 1.3);
    const beside = { x: right + 3, y: y - 0.6 };
    const edge = { x: right, y: y + 0.5 };
    const within = [
      { x: right - reach / 2, y: y - 0.5 },
      { x: right - reach, y: y + 0.4 },
    ];
    if (slipMm === 0) return smooth([beside, edge, ...within]);
    return smooth([beside, edge]) + smooth([edge, ...within].map((point) => ({ ...point, y: point.y + slipMm })));
  }).join('');
}

/** What personalises the page: black ink, or in plastic a laser; a date of birth engraved by it can be felt. */
function personal(design: Design, raised: boolean): Pick<Impression, 'ink' | 'feature'> {
  if (raised && hasFeature(design, 'tactile-engraving'))
    return { ink: { ...PERSONAL_INK, relief: 0.9 }, feature: 'tactile-engraving' };
  return { ink: PERSONAL_INK, ...(hasFeature(design, 'laser-engraving') ? { feature: 'laser-engraving' } : {}) };
}

function printFields(press: Press, design: Design, state: State, content: Content): void {
  for (const { key, x, y, width } of state.native === null ? FIELDS : NATIVE_FIELDS) {
    const text = content.printed[key];
    press.area(key, box(x - 0.6, y - 0.3, width, state.native === null ? 6 : 5.6));
    press.print({
      area: key,
      ink: offsetInk(state.style.deep, 0.9, 0.4),
      shape: { kind: 'text', text: stateCaption(key, state), x, y: y + 1.4, sizeMm: 1.5, face: 'italic' },
      part: 'caption',
    });
    if (text === undefined || text === '') continue;
    const small = key === 'authority' || key === 'birthPlace' ? 2.45 : 2.85;
    press.print({
      area: key,
      layer: 'personal',
      ...personal(design, key === 'birthDate'),
      shape: {
        kind: 'text',
        text,
        x,
        y: y + 4.7,
        sizeMm: small,
        face: 'regular',
        tracking: key === 'nativeName' ? 0 : 0.02,
      },
      says: { field: key, value: content.values[key] ?? text, zone: 'viz' },
      part: 'value',
    });
  }
}

function printMicrotext(press: Press, design: Design, state: State): void {
  if (!hasFeature(design, 'microtext')) return;
  const text = microtextOf(state);
  const ink = offsetInk(design.style.deep, 0.95, 0.3);
  press.area('microtext', box(41, 60.6, 43, 2));
  press.area('microtextFrame', box(4.4, 62, 34.2, 1.4));
  press.print({
    area: 'microtext',
    feature: 'microtext',
    ink,
    shape: { kind: 'microtext', from: { x: 42, y: 61.6 }, to: { x: 83, y: 61.6 }, text, heightMm: 0.26 },
  });
  press.print({
    area: 'microtextFrame',
    feature: 'microtext',
    ink,
    shape: { kind: 'microtext', from: { x: 5, y: 62.7 }, to: { x: 38, y: 62.7 }, text, heightMm: 0.26 },
  });
}

function printSignature(press: Press, content: Content, state: State): void {
  const area = press.area('signature', box(86, 58.8, 34, 7));
  const name = `${content.values['givenNames'] ?? ''} ${content.values['surname'] ?? ''}`;
  press.print({
    area: 'signature',
    ink: offsetInk(state.style.deep, 0.9, 0.4),
    shape: {
      kind: 'text',
      text: stateCaption('signature', state),
      x: 96,
      y: area.y + 7.6,
      sizeMm: 1.4,
      face: 'italic',
    },
    part: 'caption',
  });
  press.print({
    area: 'signature',
    layer: 'personal',
    ink: PERSONAL_INK,
    shape: { kind: 'line', d: signatureOf(name, area), widthMm: 0.22, round: true },
    part: 'value',
  });
}

/** The film over the page: unseen but for its gloss, and a net that ultraviolet shows. */
function layLaminate(press: Press, design: Design, page: Box): void {
  if (!hasFeature(design, 'laminate-thin')) return;
  press.area('laminate', box(1.6, 1.2, page.width - 3.2, page.height - 2.8));
  let net = '';
  for (let i = 0; i < 15; i++) net += `M${num(-20 + i * 11)} 0l44 88M${num(150 - i * 11)} 0l-44 88`;
  press.print({
    area: 'laminate',
    layer: 'laminate',
    feature: 'laminate-thin',
    ink: glowInk(design.style.glows[2], 0.16),
    shape: { kind: 'line', d: net, widthMm: 0.1 },
    part: 'net',
  });
  press.print({
    area: 'laminate',
    layer: 'laminate',
    feature: 'laminate-thin',
    ink: NO_INK,
    shape: { kind: 'area', d: '' },
    part: 'film',
  });
}
