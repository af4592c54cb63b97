// A state's identity card: polycarbonate, TD1 (ICAO Doc 9303-5), in the state's own colours.

import { box } from '../art/path.ts';
import { offsetInk } from '../paper/ink.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import {
  beginCard,
  finishCard,
  printCardChip,
  printCardFields,
  printCardHeader,
  printCardMicrotext,
  printCardNumber,
  printCardPhotographs,
  printCardZone,
  signCard,
  type CardField,
} from './card.ts';
import type { Content } from './content.ts';
import { armsLines, armsShape, printShift, stampFoil } from './ornament.ts';
import { layLenses } from './protection.ts';

const FRONT: readonly CardField[] = [
  { key: 'surname', x: 29, y: 14, width: 40 },
  { key: 'givenNames', x: 29, y: 19.8, width: 40 },
  { key: 'sex', x: 29, y: 25.6, width: 8 },
  { key: 'nationality', x: 38, y: 25.6, width: 12 },
  { key: 'birthDate', x: 50, y: 25.6, width: 18, raised: true },
  { key: 'personalNumber', x: 29, y: 31.4, width: 38 },
  { key: 'expiryDate', x: 29, y: 37.2, width: 20 },
];
const BACK: readonly CardField[] = [
  { key: 'birthPlace', x: 5.4, y: 5.4, width: 30 },
  { key: 'issueDate', x: 36, y: 5.4, width: 24 },
  { key: 'address', x: 5.4, y: 11.8, width: 55 },
  { key: 'authority', x: 5.4, y: 18.2, width: 55 },
];

export function composeIdentityFront(state: State, series: Series, content: Content, seed: string): Sheet {
  const { press, design, whole } = beginCard(state, series, 'front', state.style);
  printCardHeader(press, state, 'identityCard', offsetInk(state.style.deep, 0.95, 0.5));
  printCardChip(press, design, offsetInk(state.style.deep, 0.95, 0.5));
  printCardPhotographs(press, design, content);
  printCardFields(press, state, content, FRONT, offsetInk(state.style.deep, 0.95, 0.5));
  printCardNumber(press, content);
  printShift(press, design, box(70.6, 13.2, 9, 10.4), state.code, 'print');
  signCard(press, content);
  printCardMicrotext(press, design, whole, state.formalName.toUpperCase().replaceAll(' ', '·'));
  stampFoil(press, design, { x: 22.8, y: 39.2 }, 5.3);
  layLenses(press, design, content, box(54, 37.2, 11.4, 9));
  return finishCard(press, seed, state.style);
}

export function composeIdentityBack(state: State, series: Series, content: Content, seed: string): Sheet {
  const { press, design } = beginCard(state, series, 'back', state.style);
  const deep = offsetInk(state.style.deep, 0.95, 0.5);
  press.area('mrz', box(3, 30.4, 80, 20));
  press.area('emblem', box(64, 6, 16, 16));
  press.print({ area: 'emblem', ink: deep, shape: armsShape(design, { x: 72, y: 14 }, 14), part: 'arms' });
  press.print({
    area: 'emblem',
    ink: offsetInk(state.style.paper, 0.9),
    shape: armsLines(design, { x: 72, y: 14 }, 14),
    part: 'armsLines',
  });
  printCardFields(press, state, content, BACK, deep);
  printCardZone(press, content);
  return finishCard(press, seed, state.style);
}
