// An application form: pages of numbered questions on office paper, filled in by hand or by machine, and a last page with the
// instructions and the list of what must be enclosed, ticked by the applicant.

import { handwritten } from '../art/handwriting.ts';
import { box, nums, rectangle } from '../art/path.ts';
import { offsetInk, type Ink } from '../paper/ink.ts';
import type { Shape } from '../paper/mark.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import { barsOf } from '../pages/barcode.ts';
import type { Content } from '../pages/content.ts';
import { fitted } from '../pages/fitted.ts';
import { GREY, PEN, TONER, wrapped } from '../pages/office.ts';
import { armsShape } from '../pages/ornament.ts';
import { roundSeal } from '../pages/seal.ts';
import { signatureOf } from '../pages/signature.ts';
import type { State } from '../series/state.ts';
import { formCaption, type FormCaption } from './formCaptions.ts';
import { cellsOf, FORM_LAYOUTS, type FormCell, type FormKind, type FormSection } from './formLayouts.ts';

const WIDTH = 210;
const HEIGHT = 297;
const LEFT = 14;
const COLUMN = (WIDTH - 2 * LEFT) / 12;
const ROW = 15.4;
const LINE = 6.4;
const PHOTO = box(164, 14, 32, 41);

/** What the composers of a form's pages share. */
interface Form {
  readonly press: Press;
  readonly state: State;
  readonly kind: FormKind;
  readonly content: Content;
  readonly typed: boolean;
  /** Whose hand fills it in. */
  readonly hand: string;
}

export function composeForm(state: State, kind: FormKind, page: string, content: Content, seed: string): Sheet {
  const { pages } = FORM_LAYOUTS[kind];
  const number = Number(page.slice('page'.length));
  const sections = pages[number - 1];
  if (sections === undefined && number !== pages.length + 1) throw new Error(`form has no page "${page}"`);
  const press = new Press();
  press.area('page', box(0, 0, WIDTH, HEIGHT));
  const { values } = content;
  const hand = `${values['surname'] ?? ''} ${values['givenNames'] ?? ''}`;
  const form: Form = { press, state, kind, content, typed: values['fill'] === 'typed', hand };
  const top = number === 1 ? printHeading(form, seed) : printRunningHead(form, number);
  if (sections === undefined) printInstructions(form, top);
  else {
    let y = top;
    sections.forEach((section, index) => {
      y = printSection(form, section, `section${index + 1}`, y);
    });
    if (number === pages.length) printSigning(form, y);
  }
  printFoot(form, number, pages.length + 1);
  return press.finish({
    widthMm: WIDTH,
    heightMm: HEIGHT,
    outline: rectangle(box(0, 0, WIDTH, HEIGHT)),
    paper: { tone: '#fdfcf9', tints: null, ultraviolet: 'bright', translucency: 0.92, material: 'paper' },
    seed,
  });
}

const tint = ({ style }: State): string => style.deep;

function words(
  { press }: Form,
  area: string,
  text: string,
  x: number,
  y: number,
  sizeMm: number,
  more: { bold?: boolean; ink?: Ink; within?: number; end?: boolean } = {},
): void {
  press.print({
    area,
    layer: 'print',
    ink: more.ink ?? TONER,
    shape: {
      ...fitted(text, more.bold === true ? 'bold' : 'regular', sizeMm, 0, more.within ?? 180),
      x,
      y,
      anchor: more.end === true ? 'end' : 'start',
    },
    part: 'caption',
  });
}

/** Arms, title, photograph and the box that the office fills. */
function printHeading(form: Form, seed: string): number {
  const { press, state, kind, content } = form;
  press.area('header', box(LEFT, 12, 146, 32));
  const ink = offsetInk(tint(state), 0.95, 0.3);
  press.print({
    area: 'header',
    ink,
    shape: armsShape({ state: state.code, style: state.style, features: [] }, { x: 23, y: 22 }, 17),
    part: 'arms',
  });
  words(form, 'header', state.formalName.toUpperCase(), 36, 18, 3.2, { ink, within: 110 });
  state.languages.forEach((language, index) =>
    words(form, 'header', formCaption(kind, language), 36, index === 0 ? 26 : 32, index === 0 ? 6 : 3.8, {
      bold: index === 0,
      within: 122,
    }),
  );
  words(form, 'header', `${state.code} ${FORM_LAYOUTS[kind].code} · 2024`, 36, 38, 2.8, { ink: GREY });
  const photo = press.area('portrait', PHOTO);
  press.print({
    area: 'portrait',
    ink: GREY,
    shape: { kind: 'line', d: rectangle(photo), widthMm: 0.2 },
    part: 'frame',
  });
  if (content.photo !== null)
    press.print({
      area: 'portrait',
      layer: 'personal',
      ink: { ...TONER, infrared: 0.8 },
      shape: { kind: 'portrait', portrait: content.photo, box: PHOTO, tint: 'colour' },
      part: 'photo',
    });
  printOffice(form, seed);
  return 64;
}

function printOffice(form: Form, seed: string): void {
  const { press, state, content } = form;
  const office = press.area('office', box(LEFT, 43, 146, 15));
  press.print({
    area: 'office',
    ink: offsetInk('#dfe3e8', 0.8),
    shape: { kind: 'area', d: rectangle(office) },
    part: 'tint',
  });
  words(form, 'office', formCaption('officeUse', state.languages[0]), LEFT + 2, 47, 2.4, { ink: GREY });
  const number = content.printed['number'] ?? '';
  press.area('number', box(LEFT + 2, 48, 60, 8));
  if (number !== '') {
    press.print({
      area: 'number',
      layer: 'personal',
      ink: TONER,
      shape: { kind: 'area', d: barsOf(number, box(LEFT + 2, 48.4, 46, 4.6)) },
      part: 'bars',
    });
    press.print({
      area: 'number',
      layer: 'personal',
      ink: TONER,
      shape: { ...fitted(number, 'regular', 2.6, 0.08, 46), x: LEFT + 2, y: 56.4 },
      says: { field: 'number', value: number, zone: 'text' },
      part: 'value',
    });
  }
  const received = content.printed['receivedOn'] ?? '';
  const stamp = press.area('receivedOn', box(100, 40, 46, 19));
  if (received === '') return;
  const place = { x: 123, y: 50, turnDegrees: -4 };
  const line = (text: string, y: number, sizeMm: number): Shape => ({
    ...fitted(text, 'bold', sizeMm, 0.06, 36),
    x: 0,
    y,
    anchor: 'middle',
  });
  press.print({
    area: 'receivedOn',
    layer: 'stamp',
    method: 'rubber',
    ink: offsetInk('#7a2f6a', 0.85, 0.2),
    shape: {
      kind: 'group',
      place,
      shapes: [
        { kind: 'line', d: rectangle(box(-20, -7.4, 40, 14.8), 1.4), widthMm: 0.5 },
        line(formCaption('received', state.languages[0]).toUpperCase(), -2.4, 3.2),
        line(received, 3.6, 4.6),
      ],
    },
    says: { field: 'receivedOn', value: content.values['receivedOn'] ?? '', zone: 'text' },
    bounds: stamp,
    part: 'value',
  });
  for (const one of roundSeal({
    area: 'receivedOn',
    around: box(146, 41, 16, 16),
    rim: state.name,
    state: state.code,
    ink: '#7a2f6a',
    seed: `${seed} office`,
  }))
    press.print({ ...one, bounds: box(146, 41, 16, 16) });
}

function printRunningHead(form: Form, number: number): number {
  const { press, state, kind } = form;
  press.area('header', box(LEFT, 10, 182, 9));
  words(
    form,
    'header',
    `${formCaption(kind, state.languages[0])} · ${state.code} ${FORM_LAYOUTS[kind].code} · ${number}`,
    LEFT,
    16,
    3,
    { ink: GREY },
  );
  return 24;
}

/** The questions of a section in rows; returns where the next begins. */
function printSection(form: Form, section: FormSection, area: string, top: number): number {
  const { press, state, kind } = form;
  const band = press.area(area, box(LEFT, top, 182, 6));
  press.print({
    area,
    ink: offsetInk(tint(state), 0.9, 0.2),
    shape: { kind: 'area', d: rectangle(band) },
    part: 'tint',
  });
  const white = offsetInk('#ffffff', 1);
  words(form, area, bilingual(section.title, state), LEFT + 2, top + 4.3, 3.1, {
    bold: true,
    ink: white,
  });
  const order = cellsOf(kind);
  let y = top + 7;
  for (const row of section.rows) {
    let x = LEFT;
    const lines = Math.max(...row.map((cell) => cell.lines));
    const height = ROW + (lines - 1) * LINE;
    for (const cell of row) {
      printCell(form, cell, order.indexOf(cell) + 1, x, y, height);
      x += cell.columns * COLUMN;
    }
    y += height;
  }
  return y + 3;
}

const bilingual = (key: FormCaption, { languages }: State): string =>
  [...new Set(languages.map((language) => formCaption(key, language)))].join(' / ');

function printCell(form: Form, cell: FormCell, number: number, x: number, y: number, height: number): void {
  const { press, state, content } = form;
  const { key } = cell;
  const where = press.area(key, box(x, y, cell.columns * COLUMN, height));
  press.print({ area: key, ink: GREY, shape: { kind: 'line', d: rectangle(where), widthMm: 0.14 }, part: 'frame' });
  const caption = `${number}. ${bilingual(key, state)}${cell.must ? ' *' : ''}`;
  words(form, key, caption, x + 1.2, y + 3.6, 2.5, { within: where.width - 2.4, ink: { ...GREY, hue: '#454b52' } });
  const text = content.printed[key] ?? '';
  if (text === '') return;
  fillIn(form, key, text, x + 2, y + 11.4, where.width - 4, cell.lines);
}

/** An answer, written or typed; sentences run over several lines. */
function fillIn(form: Form, field: string, text: string, x: number, y: number, widthMm: number, lines: number): void {
  const { press, content, typed, hand } = form;
  const sizeMm = typed ? 3.9 : 3.5;
  const rows = lines === 1 ? [text] : wrapped(text, typed ? sizeMm : sizeMm * 1.36, widthMm).slice(0, lines);
  rows.forEach((row, index) => {
    const at = { x, y: y + index * LINE };
    press.print({
      area: field,
      layer: 'personal',
      ink: typed ? TONER : PEN,
      shape: typed
        ? { ...fitted(row, 'regular', sizeMm, 0.04, widthMm), ...at }
        : { kind: 'line', d: handwritten(row, { ...at, sizeMm, widthMm }, hand), widthMm: 0.3, round: true },
      ...(index === 0 ? { says: { field, value: content.values[field] ?? text, zone: 'text' as const } } : {}),
      part: 'value',
    });
  });
}

/** The words that are signed, and the signature. */
function printSigning(form: Form, y: number): void {
  const { press, state, content, hand } = form;
  press.area('declares', box(LEFT, y, 182, 12));
  state.languages.forEach((language, index) =>
    words(form, 'declares', formCaption('declares', language), LEFT, y + 3.6 + index * 4.4, 2.6, { within: 182 }),
  );
  const where = press.area('signature', box(110, y + 13, 86, 20));
  press.print({
    area: 'signature',
    ink: GREY,
    shape: { kind: 'line', d: rectangle(where), widthMm: 0.14 },
    part: 'frame',
  });
  words(form, 'signature', bilingual('signature', state), 111.2, y + 16.6, 2.5, { ink: GREY });
  if (content.values['signed'] === 'no') return;
  press.print({
    area: 'signature',
    layer: 'personal',
    ink: PEN,
    shape: { kind: 'line', d: signatureOf(hand, box(116, y + 17, 56, 13)), widthMm: 0.38, round: true },
    says: { field: 'signature', value: hand.trim(), zone: 'text' },
    part: 'value',
  });
}

function printInstructions(form: Form, top: number): void {
  const { press, state, kind, content, typed } = form;
  const area = press.area('instructions', box(LEFT, top, 182, 92));
  words(form, 'instructions', bilingual('instructions', state), LEFT, top + 5, 4.6, { bold: true });
  let y = top + 13;
  (['advice1', 'advice2', 'advice3', 'advice4', 'advice5'] as const).forEach((key, index) => {
    words(form, 'instructions', `${index + 1}.`, LEFT, y, 3.1, { bold: true });
    for (const language of state.languages)
      for (const line of wrapped(formCaption(key, language), 3.1, 170)) {
        words(form, 'instructions', line, LEFT + 7, y, 3.1, language === state.languages[0] ? {} : { ink: GREY });
        y += 4.3;
      }
    y += 2.4;
  });
  const below = Math.max(y, area.y + area.height) + 6;
  press.area('checklist', box(LEFT, below, 182, 7));
  words(form, 'checklist', bilingual('checklist', state), LEFT, below + 5, 4.2, { bold: true });
  const ticked = (content.values['enclosed'] ?? '').split(/[ ,]+/);
  FORM_LAYOUTS[kind].enclosures.forEach((key, index) => {
    const line = press.area(key, box(LEFT, below + 9 + index * 9, 182, 8.4));
    const square = box(line.x + 1, line.y + 1.6, 5, 5);
    press.print({ area: key, ink: TONER, shape: { kind: 'line', d: rectangle(square), widthMm: 0.25 }, part: 'frame' });
    words(form, key, bilingual(key, state), LEFT + 10, line.y + 5.4, 3.3, { within: 168 });
    const enclosed = ticked.includes(key);
    // An empty box says so too: the mark is there and draws nothing.
    const cross = `M${nums(square.x + 0.8, square.y + 0.8)}l3.6 3.4M${nums(square.x + 4.2, square.y + 0.6)}l-3.5 3.8`;
    const tick = `M${nums(square.x + 0.6, square.y + 2.6)}q1.2 .8 1.7 2.1q1.1-3.3 3.9-5.4`;
    press.print({
      area: key,
      layer: 'personal',
      ink: typed ? TONER : PEN,
      shape: enclosed
        ? { kind: 'line', d: typed ? cross : tick, widthMm: typed ? 0.4 : 0.5, round: true }
        : { kind: 'area', d: '' },
      says: { field: key, value: enclosed ? 'yes' : 'no', zone: 'text' },
      part: 'value',
    });
  });
}

function printFoot(form: Form, number: number, of: number): void {
  form.press.area('footer', box(LEFT, 284, 182, 6));
  words(form, 'footer', `${form.state.code} ${FORM_LAYOUTS[form.kind].code}`, LEFT, 288, 2.4, { ink: GREY });
  words(form, 'footer', `${number} / ${of}`, WIDTH - LEFT, 288, 2.4, { ink: GREY, end: true });
}
