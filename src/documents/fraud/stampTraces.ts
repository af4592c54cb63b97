// Stamps taken away and stamps made together: an impression that was removed leaves residue, a refusal that was scraped off leaves its
// groove, and stamps of several states from one pad share ink and faults.

import { stream } from '#people';
import { centreOf, nums, rectangle } from '../art/path.ts';
import { stampBox, stampImpressions, type Stamp } from '../pages/stamp.ts';
import { drySpecks } from '../pages/pressure.ts';
import { NO_INK } from '../paper/ink.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { selectState } from '../series/states.ts';
import { stampCodeOf } from '../series/stampCode.ts';
import { addMarks, blotOutline, changeMarks, tornFibres, trace } from './alterSheet.ts';
import { missing, placeOf, STAMP_PARAM, stampKey, stampOf } from './stampFraud.ts';
import { numberParam, textParam, type Technique } from './technique.ts';

/** The impression that stood where nothing seems to be. */
function removedStamp(document: PaperDocument, page: number): Stamp {
  const chance = stream(document.seed, 'removed stamp');
  const state = selectState('QSA');
  const post = chance.pick(state.posts.filter((one) => one.closedOn === null));
  const date = Temporal.PlainDate.from(document.fields['issueDate'] ?? '2020-01-01')
    .add({ days: chance.int(60, 500) })
    .toString();
  return {
    state: state.code,
    post: post.name,
    date,
    direction: 'exit',
    transport: post.transport,
    code: stampCodeOf(state.code, post.name, date),
    officer: '041',
    page,
    x: 62,
    y: 42,
    turnDegrees: chance.int(-70, 70) / 10,
    smudge: 0,
  };
}

const pageOf = (name: string): number => Number(name.slice('page'.length));

const erased: Technique = {
  slug: 'st-erased',
  kinds: ['passport'],
  params: { page: { type: 'page', required: true } },
  misfit: (document, params) => {
    const page = textParam(params, 'page');
    if (!/^page\d+$/.test(page))
      return { param: 'page', message: `"${page}" is no visa page`, hint: 'Choose a visa page, such as page7.' };
    return [...document.stamps, ...document.stickers].some((one) => one.page === pageOf(page))
      ? {
          param: 'page',
          message: `${page} carries other stamps or visas`,
          hint: 'Choose an empty page, so that the residue can be seen.',
        }
      : null;
  },
  alterSheet: (sheet, page, params, document) => {
    if (page !== textParam(params, 'page')) return sheet;
    const stamp = removedStamp(document, pageOf(page));
    const owner = selectState(stamp.state);
    const around = stampBox(stamp, owner.stamps);
    const residue = stampImpressions(stamp, owner, 'page', `${sheet.seed} removed`)
      .filter((one) => one.part !== 'dry')
      .map(({ says: _says, ...silent }) => ({
        ...silent,
        part: 'residue',
        bounds: around,
        ink: { ...NO_INK, density: 0.24, infrared: 0.62, glow: '#8d97d8' },
      }));
    const seed = `${sheet.seed} removed`;
    const worked = { x: around.x + 3, y: around.y + 3, width: around.width - 6, height: around.height - 6 };
    return addMarks(sheet, [
      ...residue,
      trace('page', 'abrasion', blotOutline(worked, seed), worked, 0.5, 'print', tornFibres(worked, seed, 120)),
    ]);
  },
  key: (params) => {
    const place = {
      page: textParam(params, 'page'),
      areas: ['page'],
      betrays: 'history' as const,
      alsoCalled: ['alt-erasure-mechanical', 'alt-erasure-chemical'] as const,
    };
    return [
      { ...place, lights: ['ultraviolet', 'infrared', 'oblique', 'transmitted'] },
      { ...place, lights: ['white'], minLevel: 2 },
    ];
  },
};

/** One pad for all: hue and answer to ultraviolet. */
const PAD = { hue: '#2b3f86', glow: '#b9a24e', infrared: 0.35 } as const;

const sameHand: Technique = {
  slug: 'st-same-hand',
  kinds: ['passport'],
  params: { stamp: STAMP_PARAM, with: STAMP_PARAM },
  misfit: (document, params) => {
    const first = stampOf(document, params);
    const second = document.stamps[numberParam(params, 'with') - 1];
    if (first === undefined || second === undefined)
      return missing(document, params) ?? missing(document, { stamp: numberParam(params, 'with') });
    return first.state === second.state
      ? { param: 'with', message: `both stamps are of ${first.state}`, hint: 'Choose stamps of two states.' }
      : null;
  },
  alterSheet: (sheet, page, params, document) =>
    [numberParam(params, 'stamp'), numberParam(params, 'with')].reduce((before, number) => {
      const place = placeOf(document, number - 1);
      return place.page === page ? padded(before, place.area, document) : before;
    }, sheet),
  key: (params, document) =>
    ['stamp', 'with'].flatMap((name) =>
      stampKey(
        document,
        { stamp: params[name] ?? 1 },
        {
          lights: ['white', 'ultraviolet', 'oblique', 'transmitted', 'infrared'],
          betrays: 'genuineness',
          alsoCalled: ['st-counterfeit'],
        },
      ),
    ),
};

/** An impression from the one pad, with the fault of its rubber: a cut across, and the same dry spots every time. */
function padded(sheet: Sheet, area: string, document: PaperDocument): Sheet {
  const own = sheet.areas.find((one) => one.name === area)?.box;
  if (own === undefined) return sheet;
  const { x, y } = centreOf(own);
  const specks = drySpecks(`${document.seed} pad`, { width: 34, height: 20 }, { x, y, turnDegrees: 0 }, 110);
  const cut = `M${nums(x - 15, y - 3.2)}l30 5.4-.1.75-30-5.4z`;
  return changeMarks(
    sheet,
    (mark) => mark.area === area,
    (mark) =>
      mark.shape.kind === 'trace'
        ? { ...mark, shape: { kind: 'trace', trace: { ...mark.shape.trace, d: specks + cut } } }
        : { ...mark, ink: { ...mark.ink, ...PAD } },
  );
}

const refusalHidden: Technique = {
  slug: 'st-refusal-hidden',
  kinds: ['passport'],
  params: { stamp: STAMP_PARAM },
  misfit: (document, params) => {
    const stamp = stampOf(document, params);
    if (stamp === undefined) return missing(document, params);
    return stamp.refusal === undefined
      ? {
          param: 'stamp',
          message: `stamp ${numberParam(params, 'stamp')} marks no refusal`,
          hint: 'Give that stamp "refusal", one of the letters A to I.',
        }
      : null;
  },
  alterSheet: (sheet, page, params, document) => {
    const place = placeOf(document, numberParam(params, 'stamp') - 1);
    if (page !== place.page) return sheet;
    let strokes = '';
    const bare = changeMarks(
      sheet,
      (mark) => mark.area === place.area && (mark.part === 'cross' || mark.part === 'letter'),
      (mark) => {
        if (mark.shape.kind !== 'line') return mark;
        strokes += mark.shape.d;
        // The pen's carbon is scraped off, its groove is not.
        return {
          ...mark,
          says: null,
          ink: NO_INK,
          shape: { kind: 'trace', trace: { kind: 'residue', d: mark.shape.d, strength: 1 } },
        };
      },
    );
    if (strokes === '') return sheet;
    const own = sheet.areas.find((one) => one.name === place.area)?.box;
    if (own === undefined) return bare;
    return addMarks(bare, [
      trace(
        place.area,
        'abrasion',
        rectangle({ x: own.x + own.width - 9, y: own.y + own.height / 2 - 4, width: 8, height: 8 }, 2.5),
        own,
        0.45,
        'print',
      ),
    ]);
  },
  key: (params, document) =>
    stampKey(document, params, {
      lights: ['transmitted', 'ultraviolet', 'oblique', 'white', 'infrared'],
      betrays: 'history',
      alsoCalled: ['st-erased'],
    }),
};

/** Stamps removed, hidden, or made by one hand. */
export const STAMP_TRACES: readonly Technique[] = [erased, sameHand, refusalHidden];
