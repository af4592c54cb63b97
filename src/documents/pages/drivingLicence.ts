// A driving licence: a polycarbonate card with numbered entries, and on its back the table of categories (the numbering follows the
// annexes of the Convention on Road Traffic of 1968). It has no machine-readable zone and proves no nationality.

import { box, circle, nums } from '../art/path.ts';
import { offsetInk } from '../paper/ink.ts';
import type { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import type { Style } from '../series/style.ts';
import {
  beginCard,
  ENGRAVED,
  finishCard,
  printCardFields,
  printCardHeader,
  printCardMicrotext,
  printCardNumber,
  printCardPhotographs,
  signCard,
  type CardField,
} from './card.ts';
import { figureDate, type Content } from './content.ts';
import { printShift, stampFoil } from './ornament.ts';

const FRONT: readonly CardField[] = [
  { key: 'surname', x: 29, y: 14, width: 40, mark: '1. ' },
  { key: 'givenNames', x: 29, y: 19.6, width: 40, mark: '2. ' },
  { key: 'birthDate', x: 29, y: 25.2, width: 18, mark: '3. ', raised: true },
  { key: 'birthPlace', x: 48, y: 25.2, width: 20 },
  { key: 'issueDate', x: 29, y: 30.8, width: 19, mark: '4a. ' },
  { key: 'expiryDate', x: 48, y: 30.8, width: 20, mark: '4b. ' },
  { key: 'authority', x: 29, y: 36.4, width: 39, mark: '4c. ' },
  { key: 'address', x: 29, y: 42, width: 39, mark: '8. ' },
  { key: 'categories', x: 29, y: 47.4, width: 26, mark: '9. ' },
];
/** The rows of the table, with how many years after the first a further category is usually earned. */
export const LICENCE_CATEGORIES = ['AM', 'A', 'B', 'BE', 'C', 'D'] as const;

/** Pink roots of every licence, tinted by the state. */
function licenceStyle({ style }: State): Style {
  const [first, second, third] = style.iris;
  return {
    ...style,
    iris: ['#c77a94', first, third],
    tints: ['#f8dfe6', style.tints[1], '#f3e3ea'],
    accents: ['#b0607a', second],
  };
}

export function composeLicenceFront(state: State, series: Series, content: Content, seed: string): Sheet {
  const style = licenceStyle(state);
  const { press, design, whole } = beginCard(state, series, 'front', style);
  const deep = offsetInk(style.deep, 0.95, 0.5);
  printCardHeader(press, state, 'drivingLicence', deep);
  printCardPhotographs(press, design, content);
  printCardFields(press, state, content, FRONT, deep);
  printCardNumber(press, content);
  printShift(press, design, box(70.6, 13.2, 9, 10.4), state.code, 'print');
  signCard(press, content);
  printCardMicrotext(press, design, whole, state.formalName.toUpperCase().replaceAll(' ', '·'));
  stampFoil(press, design, { x: 22.8, y: 39.2 }, 5.3);
  return finishCard(press, seed, style);
}

export function composeLicenceBack(state: State, series: Series, content: Content, seed: string): Sheet {
  const style = licenceStyle(state);
  const { press } = beginCard(state, series, 'back', style);
  printTable(press, content, style);
  return finishCard(press, seed, style);
}

const COLUMNS = [6, 16, 32, 49, 66, 79.6] as const;

function printTable(press: Press, content: Content, style: Style): void {
  const deep = offsetInk(style.deep, 0.95, 0.5);
  const table = press.area('table', box(6, 5, 73.6, 40));
  const step = table.height / (LICENCE_CATEGORIES.length + 1);
  const rows = LICENCE_CATEGORIES.map((_, i) => `M${nums(table.x, table.y + (i + 1) * step)}h${table.width}`);
  const columns = COLUMNS.map((x) => `M${nums(x, table.y)}v${table.height}`);
  press.print({
    area: 'table',
    ink: deep,
    shape: { kind: 'line', d: `${rows.join('')}${columns.join('')}M6 5h73.6M6 45h73.6`, widthMm: 0.12 },
    part: 'rules',
  });
  const word = (text: string, x: number, y: number, sizeMm: number, value: boolean): void =>
    press.print({
      area: 'table',
      ...(value ? { layer: 'personal' as const, feature: 'laser-engraving' as const } : {}),
      ink: value ? ENGRAVED : deep,
      shape: { kind: 'text', text, x, y, sizeMm, face: value ? 'regular' : 'bold' },
      part: value ? 'value' : 'caption',
    });
  ['9.', '', '10.', '11.', '12.'].forEach((text, i) => word(text, (COLUMNS[i] ?? 0) + 1, table.y + 3.8, 2, false));
  const held = (content.values['categories'] ?? '').split(/[ ,]+/);
  LICENCE_CATEGORIES.forEach((category, index) => {
    const y = table.y + (index + 1) * step + 3.8;
    word(category, 7, y, 2.4, false);
    press.print({ area: 'table', ink: deep, shape: { kind: 'area', d: vehicle(category, 19, y) }, part: 'sign' });
    const from = held.includes(category) ? figureDate(content.values['issueDate'] ?? '', '.', 4) : '–';
    const until = held.includes(category) ? figureDate(content.values['expiryDate'] ?? '', '.', 4) : '–';
    word(from, 33, y, 2.1, true);
    word(until, 50, y, 2.1, true);
  });
}

/** A small side view of what may be driven. */
function vehicle(category: (typeof LICENCE_CATEGORIES)[number], x: number, y: number): string {
  const wheel = (at: number): string => circle(x + at, y, 0.62);
  switch (category) {
    case 'AM':
    case 'A':
      return cycle(x, y, category === 'A' ? 4.6 : 3.6);
    case 'C':
      return `M${nums(x, y - 0.3)}v-2.6h5.6v2.6zM${nums(x + 5.8, y - 0.3)}v-1.9h1.2l.8 1v.9z${wheel(1)}${wheel(2.6)}${wheel(6.8)}`;
    case 'D':
      return `M${nums(x, y - 0.3)}v-2.4h8.4v2.4zM${nums(x + 0.5, y - 1.5)}h7.4v-.8h-7.4z${wheel(1.6)}${wheel(6.6)}`;
    default: {
      const car = `M${nums(x, y - 0.2)}v-1l1-.2 1-1.1h2.2l1.1 1.1 1 .3v.9z${wheel(1.2)}${wheel(4.9)}`;
      return category === 'BE' ? `${car}M${nums(x + 6.9, y - 0.3)}v-1.4h2.6v1.4z${wheel(8.2)}` : car;
    }
  }
}

/** Two wheels, a frame and a handlebar. */
function cycle(x: number, y: number, length: number): string {
  const wheel = (at: number): string => circle(x + at, y - 0.4, 0.95) + circle(x + at, y - 0.4, 0.55);
  return `${wheel(0.9)}${wheel(0.9 + length)}M${nums(x + 1, y - 0.7)}l.8-1.2h${length - 2}l.4-.7h.9l-.2.4h-.3l.9 1.6-.5.2-.6-1-.9 1.1h-1.6z`;
}
