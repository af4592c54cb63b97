// A certificate of the civil registry: A4 security paper with arms, the place of the entry in the register, numbered rows, a margin for
// later notes, the registrar's signature and the office's seal. Two editions: an engraved frame, then a glowing number and a code.

import { stream } from '#people';
import { braid } from '../art/guilloche.ts';
import { box, nums, rectangle } from '../art/path.ts';
import { glowingInk, intaglioInk, offsetInk, PERSONAL_INK } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { DocumentKind, Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { finderCode } from './barcode.ts';
import { captionOf, type CaptionKey } from './captions.ts';
import type { Content } from './content.ts';
import { printMicrotextLine } from './microtext.ts';
import { fitted } from './fitted.ts';
import { wrapped } from './office.ts';
import { armsLines, armsShape, engraveArms, printGlow } from './ornament.ts';
import { roundSeal } from './seal.ts';
import { signatureOf } from './signature.ts';
import { hasFeature, layFibres, layWatermark, printBackground, type Design } from './substance.ts';

const SHEET = { widthMm: 210, heightMm: 297 } as const;
const LEFT = 54;
const RIGHT = 194;
const TOP = 98;
const STEP = 13.4;

const ROWS: Readonly<Partial<Record<DocumentKind, readonly CaptionKey[]>>> = {
  birthCertificate: ['surname', 'givenNames', 'sex', 'birthDate', 'birthPlace', 'father', 'mother', 'registrationDate'],
  marriageCertificate: [
    'spouse1',
    'birthDate1',
    'spouse2',
    'birthDate2',
    'marriageDate',
    'marriagePlace',
    'nameAfter',
    'registrationDate',
  ],
  civilStatusCertificate: ['surname', 'givenNames', 'birthDate', 'birthPlace', 'status', 'registrationDate'],
};

export function composeCertificate(state: State, series: Series, content: Content, seed: string): Sheet {
  const { style } = state;
  const design: Design = { state: state.code, style, features: series.features };
  const press = new Press();
  const page = press.area('page', box(0, 0, SHEET.widthMm, SHEET.heightMm));
  press.area('background', box(20, 90, 170, 150));
  press.area('glow', page);
  layFibres(press, design, page, stream(seed, 'fibres'));
  layWatermark(press, design, { x: 122, y: 176 }, 60);
  printBackground(press, design, page, {
    centre: { x: 124, y: 160 },
    radiusMm: 44,
    scene: box(0, 210, 210, 70),
    upper: box(0, 60, 210, 180),
    drawn: [series.id, 'scene'],
    spread: 1.7,
  });
  printGlow(press, design, box(0, 100, 210, 110), { x: 105, y: 150 }, 70, [series.id, 'glow']);
  printFrame(press, design);
  printHeading(press, design, state, series, content);
  printPlace(press, state, content);
  printRows(press, state, series, content);
  printMargin(press, state, content);
  printClosing(press, state, series, content, seed);
  return press.finish({
    widthMm: page.width,
    heightMm: page.height,
    outline: rectangle(page),
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.96, material: 'paper' },
    seed,
  });
}

/** An engraved braid round the older form, two plain rules and small lettering round the newer. */
function printFrame(press: Press, design: Design): void {
  const engraved = hasFeature(design, 'intaglio');
  const ink = engraved ? intaglioInk(design.style.deep, 0.85) : offsetInk(design.style.deep, 0.8, 0.4);
  const shared = {
    area: 'border',
    ink,
    ...(engraved ? { layer: 'engraving' as const, feature: 'intaglio' as const } : {}),
  };
  press.area('border', box(8, 8, 194, 281));
  if (engraved) {
    const side = (lengthMm: number, x: number, y: number, turnDegrees: number): void => {
      const strip = box(0, 0, lengthMm, 5);
      const shapes = [{ kind: 'copies' as const, ...braid(strip, 8, 5), widthMm: 0.12 }];
      press.print({
        ...shared,
        shape: { kind: 'group', place: { x, y, turnDegrees }, shapes, clip: rectangle(strip) },
        part: 'braid',
      });
    };
    side(190, 10, 8, 0);
    side(190, 10, 284, 0);
    side(273, 13, 12, 90);
    side(273, 202, 12, 90);
  }
  press.print({
    ...shared,
    shape: { kind: 'line', d: rectangle(box(14, 14, 182, 269)), widthMm: engraved ? 0.3 : 0.7 },
    part: 'frame',
  });
  printMicrotextLine(press, design, { from: 17, to: 193, y: 16, text: `${design.state}·CIVIL·REGISTRY` });
}

function printHeading(press: Press, design: Design, state: State, series: Series, content: Content): void {
  press.area('emblem', box(94, 20, 22, 22));
  press.area('header', box(40, 42, 130, 24));
  if (hasFeature(design, 'intaglio')) engraveArms(press, design, 'emblem', { x: 105, y: 31 }, 20);
  else {
    const deep = offsetInk(design.style.deep, 0.95, 0.4);
    press.print({ area: 'emblem', ink: deep, shape: armsShape(design, { x: 105, y: 31 }, 18), part: 'arms' });
    const lines = armsLines(design, { x: 105, y: 31 }, 18);
    press.print({ area: 'emblem', ink: offsetInk(design.style.paper, 0.9), shape: lines, part: 'armsLines' });
  }
  const heading = (text: string, y: number, sizeMm: number, bold: boolean, part: string): void =>
    press.print({
      area: 'header',
      ink: offsetInk(design.style.deep, 0.95, 0.5),
      shape: { ...fitted(text, bold ? 'bold' : 'regular', sizeMm, 0.1, 128), x: 105, y, anchor: 'middle' },
      part,
    });
  heading(state.formalName.toUpperCase(), 48, 4, true, 'state');
  state.languages.forEach((language, index) =>
    heading(
      captionOf(series.kind as 'birthCertificate', [language]).toUpperCase(),
      index === 0 ? 56.4 : 62,
      index === 0 ? 5.6 : 3.4,
      index === 0,
      `title${index + 1}`,
    ),
  );
  const glows = hasFeature(design, 'uv-ink-visible');
  const number = content.printed['number'] ?? '';
  press.area('number', box(150, 19, 44, 8));
  press.print({
    area: 'number',
    layer: 'personal',
    ...(glows ? { feature: 'uv-ink-visible' as const } : {}),
    ink: glows ? glowingInk('#8f1f2a', '#ff7a3a', 0.92, 0.9) : { ...PERSONAL_INK, hue: '#8f1f2a' },
    shape: { kind: 'text', text: number, x: 192, y: 25, sizeMm: 4.6, face: 'bold', anchor: 'end', tracking: 0.08 },
    says: { field: 'number', value: content.values['number'] ?? number, zone: 'viz' },
    part: 'value',
  });
}

/** Office, volume, folio and entry. */
function printPlace(press: Press, state: State, content: Content): void {
  const cells: readonly [CaptionKey, number, number][] = [
    ['office', 20, 84],
    ['volume', 106, 26],
    ['folio', 134, 26],
    ['entry', 162, 32],
  ];
  for (const [key, x, width] of cells) {
    const where = press.area(key, box(x, 72, width, 13));
    press.print({
      area: key,
      ink: offsetInk(state.style.deep, 0.8, 0.4),
      shape: { kind: 'line', d: rectangle(where, 0.8), widthMm: 0.25 },
      part: 'frame',
    });
    caption(press, state, key, x + 1.6, 76);
    value(press, content, key, key, x + 1.6, 82.6, width - 3, 3.8);
  }
}

function printRows(press: Press, state: State, { kind }: Series, content: Content): void {
  (ROWS[kind] ?? []).forEach((key, index) => {
    const y = TOP + index * STEP;
    press.area(key, box(LEFT - 2, y - 4, RIGHT - LEFT + 2, STEP - 0.6));
    press.print({
      area: key,
      ink: offsetInk(state.style.deep, 0.7, 0.3),
      shape: { kind: 'line', d: `M${nums(LEFT - 2, y + 8.2)}H${RIGHT}`, widthMm: 0.14 },
      part: 'rule',
    });
    caption(press, state, key, LEFT, y - 0.8, `${index + 1}. `);
    const local = content.printed[`${key}Local`];
    value(press, content, key, key, LEFT, y + 5.6, local === undefined ? 138 : 62, 3.9);
    if (local !== undefined) value(press, content, key, `${key}Local`, LEFT + 66, y + 5.6, 70, 3.9);
  });
}

function printMargin(press: Press, state: State, content: Content): void {
  const margin = press.area('marginNote', box(18, 92, 31, 112));
  press.print({
    area: 'marginNote',
    ink: offsetInk(state.style.deep, 0.7, 0.3),
    shape: { kind: 'line', d: `M${nums(margin.x + margin.width, margin.y)}v${margin.height}`, widthMm: 0.25 },
    part: 'rule',
  });
  caption(press, state, 'marginNote', 20, 96);
  const note = content.printed['marginNote'] ?? '';
  wrapped(note, 2.9, 27).forEach((line, index) =>
    press.print({
      area: 'marginNote',
      layer: 'personal',
      ink: offsetInk('#1d2f7a', 0.92, 0.08),
      shape: { kind: 'text', text: line, x: 20, y: 102 + index * 4.6, sizeMm: 2.9, face: 'italic' },
      ...(index === 0 ? { says: { field: 'marginNote', value: note, zone: 'text' as const } } : {}),
      part: 'value',
    }),
  );
}

function printClosing(press: Press, state: State, series: Series, content: Content, seed: string): void {
  press.area('issueDate', box(LEFT - 2, 216, 76, 12));
  caption(press, state, 'issueDate', LEFT, 219.6);
  value(press, content, 'issueDate', 'issueDate', LEFT, 225.6, 40, 3.9);
  value(press, content, 'issueDate', 'issueDateLocal', LEFT + 40, 225.6, 40, 3.4);
  const signature = press.area('signature', box(LEFT, 232, 62, 18));
  press.print({
    area: 'signature',
    layer: 'personal',
    ink: offsetInk('#1d2f7a', 0.92, 0.08),
    shape: {
      kind: 'line',
      d: signatureOf(content.values['registrar'] ?? '', box(signature.x, signature.y, 56, 14)),
      widthMm: 0.42,
      round: true,
    },
    part: 'value',
  });
  press.area('registrar', box(LEFT, 250, 62, 12));
  press.print({
    area: 'registrar',
    ink: offsetInk(state.style.deep, 0.7, 0.3),
    shape: { kind: 'line', d: `M${nums(LEFT, 250)}h62`, widthMm: 0.14 },
    part: 'rule',
  });
  caption(press, state, 'registrar', LEFT, 254);
  value(press, content, 'registrar', 'registrar', LEFT, 259.4, 60, 3.4);
  const around = press.area('seal', box(124, 224, 44, 44));
  for (const one of roundSeal({
    area: 'seal',
    around,
    rim: `${state.name} · ${content.values['office'] ?? ''}`,
    state: state.code,
    ink: '#3a2f8f',
    seed: `${seed} seal`,
  }))
    press.print(one);
  press.area('form', box(18, 274, 60, 7));
  press.print({
    area: 'form',
    ink: offsetInk(state.style.deep, 0.9, 0.4),
    shape: { kind: 'text', text: content.printed['form'] ?? '', x: 20, y: 279, sizeMm: 2.7, face: 'regular' },
    says: { field: 'form', value: content.values['form'] ?? '', zone: 'text' },
    part: 'value',
  });
  if (!series.features.includes('uv-ink-visible')) return;
  const code = press.area('code', box(172, 254, 20, 20));
  const held = content.values['codeHolds'] ?? '';
  press.print({
    area: 'code',
    layer: 'personal',
    ink: PERSONAL_INK,
    shape: { kind: 'area', d: finderCode(held, code) },
    says: { field: 'codeHolds', value: held, zone: 'text' },
    part: 'code',
  });
}

function caption(press: Press, state: State, key: CaptionKey, x: number, y: number, mark = ''): void {
  press.print({
    area: key,
    ink: offsetInk(state.style.deep, 0.9, 0.4),
    shape: { kind: 'text', text: `${mark}${captionOf(key, state.languages)}`, x, y, sizeMm: 2.3, face: 'italic' },
    part: 'caption',
  });
}

function value(
  press: Press,
  content: Content,
  area: string,
  field: string,
  x: number,
  y: number,
  widthMm: number,
  sizeMm: number,
): void {
  const text = content.printed[field] ?? '';
  if (text === '') return;
  press.print({
    area,
    layer: 'personal',
    ink: PERSONAL_INK,
    shape: { ...fitted(text, 'regular', sizeMm, 0.02, widthMm), x, y },
    says: { field, value: content.values[field] ?? text, zone: 'viz' },
    part: 'value',
  });
}
