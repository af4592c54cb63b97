// Frauds with stamps: impressions no post ever made, dates redrawn, histories that cannot have happened.

import type { Mark, Shape } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { dateOf, type Stamp } from '../pages/stamp.ts';
import type { Content } from '../pages/content.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { selectOptionalPost, selectState } from '../series/states.ts';
import { changeMarks } from './alterSheet.ts';
import { splitLetters, textIn, withText } from './rewrite.ts';
import {
  ANY_LIGHT,
  numberParam,
  textParam,
  type KeyPlace,
  type Misfit,
  type Params,
  type Technique,
} from './technique.ts';

export const STAMP_PARAM = { type: 'stamp', required: true } as const;

/** The stamp a technique speaks of; stamps are counted from 1 in the order of the document. */
export function stampOf(document: PaperDocument, params: Params): Stamp | undefined {
  return document.stamps[numberParam(params, 'stamp') - 1];
}

/** The page and the area of a stamp: areas are counted anew on each page. */
export function placeOf(document: PaperDocument, index: number): { page: string; area: string } {
  const stamp = document.stamps[index];
  const before = document.stamps.slice(0, index).filter((one) => one.page === stamp?.page).length;
  return { page: `page${stamp?.page ?? 0}`, area: `stamp${before + 1}` };
}

export const missing = (document: PaperDocument, params: Params): Misfit | null =>
  stampOf(document, params) === undefined
    ? {
        param: 'stamp',
        message: `there is no stamp ${numberParam(params, 'stamp')}; the document has ${document.stamps.length}`,
        hint: 'Stamps are counted from 1 in the order they are listed.',
      }
    : null;

export function changeStamp(content: Content, params: Params, change: (stamp: Stamp) => Stamp): Content {
  const index = numberParam(params, 'stamp') - 1;
  return { ...content, stamps: content.stamps.map((stamp, i) => (i === index ? change(stamp) : stamp)) };
}

export function stampKey(document: PaperDocument, params: Params, rest: Omit<KeyPlace, 'page' | 'areas'>): KeyPlace[] {
  const { page, area } = placeOf(document, numberParam(params, 'stamp') - 1);
  return [{ ...rest, page, areas: [area], fields: [area] }];
}

export const ofStamp = (
  sheet: Sheet,
  page: string,
  document: PaperDocument,
  params: Params,
  change: (mark: Mark) => Mark | null,
): Sheet => {
  const place = placeOf(document, numberParam(params, 'stamp') - 1);
  return page === place.page ? changeMarks(sheet, (mark) => mark.area === place.area, change) : sheet;
};

const counterfeit: Technique = {
  slug: 'st-counterfeit',
  kinds: ['passport'],
  params: { stamp: STAMP_PARAM },
  misfit: missing,
  // A clean picture of a stamp in printer's ink: no rim, no dry spots, no carbon.
  alterSheet: (sheet, page, params, document) =>
    ofStamp(sheet, page, document, params, (mark) =>
      mark.shape.kind === 'trace'
        ? { ...mark, shape: { ...mark.shape, trace: { ...mark.shape.trace, strength: 0 } } }
        : { ...mark, method: 'inkjet', ink: { ...mark.ink, density: 0.8, infrared: 0 }, shape: evenly(mark.shape) },
    ),
  key: (params, document) =>
    stampKey(document, params, {
      lights: ['infrared', 'white', 'oblique', 'transmitted', 'ultraviolet'],
      betrays: 'genuineness',
    }),
};

/** Unevenness too small to be seen. Each stroke keeps a strength of its own, so that the drawing is made of as many parts. */
const even = (strength: number): number => 1 - (1 - strength) / 200;

function evenly(shape: Shape): Shape {
  if (shape.kind === 'text') {
    return shape.fades === undefined ? shape : { ...shape, fades: shape.fades.map(even) };
  }
  if (shape.kind === 'line' || shape.kind === 'area') {
    return shape.fade === undefined ? shape : { ...shape, fade: even(shape.fade) };
  }
  return shape.kind === 'group' ? { ...shape, shapes: shape.shapes.map(evenly) } : shape;
}

const dateAltered: Technique = {
  slug: 'st-date-altered',
  kinds: ['passport'],
  params: { stamp: STAMP_PARAM, to: { type: 'date', required: true } },
  misfit: missing,
  alterSheet: (sheet, page, params, document) => {
    const stamp = stampOf(document, params);
    const to = textParam(params, 'to');
    const place = placeOf(document, numberParam(params, 'stamp') - 1);
    if (stamp === undefined || page !== place.page) return sheet;
    const marks = sheet.marks.flatMap((mark): Mark[] => {
      const text = mark.area === place.area && mark.part === 'date' ? textIn(mark.shape) : null;
      if (text === null) return [mark];
      const { dates } = selectState(stamp.state).stamps;
      const { kept, added } = splitLetters(text, dateOf(stamp.date, dates), dateOf(to, dates));
      const stays: Mark = {
        ...mark,
        shape: withText(mark.shape, kept),
        says: mark.says === null ? null : { ...mark.says, value: to },
      };
      // Another pen: even, darker in infrared, and it glows.
      const pen: Mark = {
        ...mark,
        method: 'offset',
        ink: { ...mark.ink, density: 0.92, infrared: 0.9, glow: '#9dff8a' },
        shape: withText(mark.shape, added),
        says: null,
        part: 'dateAdded',
      };
      return [stays, pen];
    });
    return { ...sheet, marks };
  },
  key: (params, document) =>
    stampKey(document, params, {
      lights: ['infrared', 'ultraviolet', 'white', 'oblique', 'transmitted'],
      // A passport with a redrawn stamp is a forged passport, as one with a stamp that no post made.
      betrays: 'genuineness',
      alsoCalled: ['alt-digit-overwrite'],
    }),
};

const IMPOSSIBLE = ['post', 'sign', 'code', 'future'] as const;

const impossible: Technique = {
  slug: 'st-impossible',
  kinds: ['passport'],
  params: { stamp: STAMP_PARAM, how: { type: 'choice', choices: IMPOSSIBLE, fallback: 'code' } },
  misfit: (document, params) => {
    const stamp = stampOf(document, params);
    if (stamp === undefined) return missing(document, params);
    const opened = selectOptionalPost(selectState(stamp.state), stamp.post)?.openedOn ?? '';
    return textParam(params, 'how') === 'post' && opened < '1981-01-01'
      ? {
          param: 'how',
          message: `${stamp.post} has stamped since ${opened}`,
          hint: 'Choose a post that opened later, or another way.',
        }
      : null;
  },
  alterContent: (content, params) =>
    changeStamp(content, params, (stamp) => makeImpossible(stamp, textParam(params, 'how'))),
  key: (params, document) =>
    stampKey(document, params, { lights: ANY_LIGHT, betrays: 'genuineness', alsoCalled: ['st-counterfeit'] }),
};

function makeImpossible(stamp: Stamp, how: string): Stamp {
  switch (how) {
    case 'sign':
      return { ...stamp, transport: stamp.transport === 'sea' ? 'rail' : 'sea' };
    case 'post': {
      const opened = selectOptionalPost(selectState(stamp.state), stamp.post)?.openedOn ?? stamp.date;
      return { ...stamp, date: Temporal.PlainDate.from(opened).subtract({ days: 200 }).toString() };
    }
    case 'future':
      return { ...stamp, date: Temporal.PlainDate.from(stamp.date).add({ years: 6 }).toString() };
    default: {
      const letter = stamp.code.charCodeAt(0);
      return { ...stamp, code: `${String.fromCharCode(letter === 90 ? 65 : letter + 1)}${stamp.code.slice(1)}` };
    }
  }
}

const sequence: Technique = {
  slug: 'st-sequence',
  kinds: ['passport'],
  params: { stamp: STAMP_PARAM },
  misfit: missing,
  alterContent: (content, params) =>
    changeStamp(content, params, (stamp) => ({ ...stamp, direction: stamp.direction === 'entry' ? 'exit' : 'entry' })),
  key: (params, document) => {
    const index = numberParam(params, 'stamp') - 1;
    // The break shows between this stamp and its neighbours of the same state.
    const state = document.stamps[index]?.state;
    const near = document.stamps.map((stamp, i) => ({ stamp, i })).filter(({ stamp }) => stamp.state === state);
    const at = near.findIndex(({ i }) => i === index);
    const places = near.slice(Math.max(0, at - 1), at + 2).map(({ i }) => placeOf(document, i));
    return [...new Set(places.map(({ page }) => page))].map((page) => ({
      page,
      areas: places.filter((one) => one.page === page).map(({ area }) => area),
      lights: ANY_LIGHT,
      betrays: 'history' as const,
      fields: places.filter((one) => one.page === page).map(({ area }) => area),
    }));
  },
};

/** Techniques with stamps that can be drawn. */
export const STAMP_FRAUDS: readonly Technique[] = [counterfeit, dateAltered, impossible, sequence];
