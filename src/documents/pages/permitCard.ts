// The residence permit of the Union's members: a polycarbonate card, TD1, 85.6 × 54 mm (ICAO Doc 9303-5). Data are engraved by
// laser inside the card; the number and the birth date stand up and can be felt.

import { box } from '../art/path.ts';
import { offsetInk } from '../paper/ink.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import type { Style } from '../series/style.ts';
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
import { cutWindow, layLenses } from './protection.ts';
import { printWarm } from './specialInks.ts';
import { armsLines, armsShape, printShift, stampFoil } from './ornament.ts';

const STYLE: Style = {
  cover: '#7a2f52',
  blocking: '#d9b968',
  deep: '#6b2a4c',
  iris: ['#b0567f', '#5f7fb8', '#4f9a94'],
  accents: ['#a84a74', '#4a74a8'],
  paper: '#f5f1f2',
  tints: ['#f5dbe6', '#e2e6f5', '#d6ecea'],
  shift: ['#9a2f6a', '#2f8a5a'],
  glows: ['#ff6ab8', '#6affd0', '#6a9aff'],
  scene: 'fields',
  composition: 'rosette',
  lobes: 15,
  waveMm: 8,
};
const FIELDS: readonly CardField[] = [
  { key: 'surname', x: 29, y: 14, width: 40 },
  { key: 'givenNames', x: 29, y: 19.8, width: 40 },
  { key: 'sex', x: 29, y: 25.6, width: 8 },
  { key: 'nationality', x: 38, y: 25.6, width: 12 },
  { key: 'birthDate', x: 50, y: 25.6, width: 18, raised: true },
  { key: 'permitType', x: 29, y: 31.4, width: 38 },
  { key: 'expiryDate', x: 29, y: 37.2, width: 20 },
  { key: 'remarks', x: 29, y: 43, width: 40 },
];

export function composePermitFront(state: State, series: Series, content: Content, seed: string): Sheet {
  const { press, design, whole } = beginCard(state, series, 'front', STYLE);
  const deep = offsetInk(STYLE.deep, 0.95, 0.5);
  printCardHeader(press, state, 'residencePermit', deep);
  printCardChip(press, design, deep);
  printCardPhotographs(press, design, content);
  printCardFields(press, state, content, FIELDS, deep);
  printCardNumber(press, content);
  printShift(press, design, box(70.6, 13.2, 9, 10.4), state.code, 'print');
  signCard(press, content);
  printCardMicrotext(press, design, whole, 'UNION·OF·MEMBER·STATES');
  stampFoil(press, design, { x: 22.8, y: 39.2 }, 5.3);
  layLenses(press, design, content, box(54, 37.2, 11.4, 9));
  return finishCard(press, seed, STYLE);
}

export function composePermitBack(state: State, series: Series, content: Content, seed: string): Sheet {
  const { press, design } = beginCard(state, series, 'back', STYLE);
  const deep = offsetInk(STYLE.deep, 0.95, 0.5);
  press.area('mrz', box(3, 30.4, 80, 20));
  press.area('emblem', box(64, 6, 16, 16));
  press.print({ area: 'emblem', ink: deep, shape: armsShape(design, { x: 72, y: 14 }, 14), part: 'arms' });
  press.print({
    area: 'emblem',
    ink: offsetInk(STYLE.paper, 0.9),
    shape: armsLines(design, { x: 72, y: 14 }, 14),
    part: 'armsLines',
  });
  printCardFields(press, state, content, BACK_FIELDS, deep);
  printCardZone(press, content);
  cutWindow(press, design, box(52, 6, 9, 13));
  printWarm(press, design, { x: 57, y: 25 });
  return finishCard(press, seed, STYLE);
}

const BACK_FIELDS: readonly CardField[] = (['birthPlace', 'issueDate', 'authority'] as const).map((key, index) => ({
  key,
  x: 5.4,
  y: 6 + index * 6.4,
  width: 44,
}));
