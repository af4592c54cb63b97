// Pages and binding: what makes a booklet one booklet is its thread, its number through every leaf, its page numbers and the design that
// belongs to each page. Where a part was exchanged, these stop agreeing.

import { num } from '../art/path.ts';
import { issuerOf } from '../issuerOf.ts';
import { FIRST_VISA_PAGE } from '../pages/visaPage.ts';
import type { PaperDocument } from '../paperDocument.ts';
import type { Series } from '../series/series.ts';
import { sceneLines } from '../pages/substance.ts';
import { addMarks, changeMarks, trace } from './alterSheet.ts';
import { leafForeign, leafRemoved, perforationBroken } from './leaf.ts';
import { otherNumber, pageNumber, perforated, tellsByHoles, withGlowOf, withNumber } from './leafNumber.ts';
import { foldPlace, oldHoles, sewn, withStub } from './sewing.ts';
import { ANY_LIGHT, type KeyPlace, type Technique } from './technique.ts';
import { changeZone } from './zone.ts';

const datapageSubstituted: Technique = {
  slug: 'bk-datapage-substituted',
  kinds: ['passport'],
  feature: 'laser-perforation-number',
  alterContent: (content, _params, document) => {
    // The page brought its own number; the leaves keep theirs.
    const number = broughtNumber(document);
    const was = document.fields['number'] ?? '';
    return {
      ...content,
      values: { ...content.values, number, encoded: number, perforation: was },
      printed: { ...content.printed, number },
      mrz: zoneWithNumber(content.mrz, number),
    };
  },
  alterSheet: (sheet, page) => {
    if (page === 'fold') return withStub(sewn(sheet, { spare: oldHoles(sheet.seed, 0.3), glows: true }), 1.4);
    if (page !== 'data') return sheet;
    return withGlowOf({ ...sheet, paper: { ...sheet.paper, tone: '#f1eee6' } }, null, 2);
  },
  key: (_params, document) => [
    {
      page: 'data',
      areas: ['number', 'mrz'],
      lights: ANY_LIGHT,
      betrays: 'data',
      fields: ['number'],
      alsoCalled: ['bk-composite'],
    },
    ...decodedPlace(document),
    {
      page: 'data',
      areas: ['page'],
      lights: ['ultraviolet'],
      betrays: 'genuineness',
      feature: 'uv-ink-invisible',
      alsoCalled: ['bk-composite'],
    },
    foldPlace({ areas: ['stitches', 'gutter'], alsoCalled: ['bk-restitched', 'bk-leaf-removed'] }),
  ],
};

/** The photograph was made for the other booklet: the number hidden in it is that of the page, not that of the leaves. */
const decodedPlace = (document: PaperDocument): KeyPlace[] =>
  issuerOf(document).series.features.includes('ipi')
    ? [
        {
          page: 'data',
          areas: ['portrait'],
          lights: ['decoder'],
          betrays: 'data',
          feature: 'ipi',
          fields: ['number'],
          alsoCalled: ['bk-composite'],
        },
      ]
    : [];

const broughtNumber = (document: PaperDocument): string =>
  otherNumber(document, issuerOf(document).series.number, 'brought data page');

const zoneWithNumber = (lines: readonly string[], number: string): readonly string[] =>
  changeZone(lines, 'TD3', 'documentNumber', number, 'all');

const visaPagesOf = (document: PaperDocument): string[] =>
  Array.from({ length: issuerOf(document).series.pages - FIRST_VISA_PAGE + 1 }, (_, i) => `page${FIRST_VISA_PAGE + i}`);

/** Another series of booklets that the state issued. */
function otherSeries(document: PaperDocument): Series | null {
  const { state, series } = issuerOf(document);
  return state.series.find((one) => one.kind === series.kind && one.id !== series.id) ?? null;
}

const composite: Technique = {
  slug: 'bk-composite',
  kinds: ['passport'],
  feature: 'laser-perforation-number',
  misfit: (document) =>
    otherSeries(document) === null
      ? { message: 'the state has issued one series only', hint: 'Choose a state with an older series.' }
      : null,
  alterSheet: (sheet, page, _params, document) => {
    const other = otherSeries(document);
    if (other === null || !visaPagesOf(document).includes(page)) return sheet;
    const number = otherNumber(document, other.number, 'other booklet');
    const scene = sceneLines(issuerOf(document).state.style.scene, { x: 0, y: 26, width: sheet.widthMm, height: 44 }, [
      other.id,
      `scene ${pageNumber(page)}`,
    ]);
    const leaf = changeMarks(
      withGlowOf(
        perforated(sheet, (mark) => withNumber(mark, number)),
        null,
        2,
      ),
      (mark) => mark.part === 'scene' && mark.ink.hue !== null,
      (mark) => (mark.shape.kind === 'line' ? { ...mark, shape: { ...mark.shape, d: scene } } : mark),
    );
    return leaf;
  },
  key: (_params, document) => {
    const [first = '', ...others] = visaPagesOf(document);
    return [
      tellsByHoles(first, {
        alsoOn: others,
        areas: ['perforation', 'background'],
        fields: ['perforation'],
        lights: ['transmitted', 'white', 'oblique', 'infrared'],
        alsoCalled: ['bk-leaf-foreign', 'bk-datapage-substituted'],
      }),
      {
        page: first,
        alsoOn: others,
        areas: ['page'],
        lights: ['ultraviolet'],
        betrays: 'genuineness',
        feature: 'uv-ink-invisible',
        alsoCalled: ['bk-leaf-foreign', 'bk-datapage-substituted'],
      },
    ];
  },
};

const coverReplaced: Technique = {
  slug: 'bk-cover-replaced',
  kinds: ['passport'],
  feature: 'cover-emboss',
  alterSheet: (sheet, page) => {
    if (page !== 'cover') return sheet;
    // Blocked with another die: the arms a little too small and not quite upright, and another hand mixed the hidden inks.
    const blocked = changeMarks(
      sheet,
      (mark) => mark.part === 'arms',
      (mark) =>
        mark.shape.kind === 'group'
          ? {
              ...mark,
              shape: {
                ...mark.shape,
                place: {
                  ...mark.shape.place,
                  y: mark.shape.place.y + 0.8,
                  scale: (mark.shape.place.scale ?? 1) * 0.93,
                },
              },
            }
          : mark,
    );
    const seam = `M7.2-1C7.6 ${num(30)} 7 ${num(70)} 7.5 ${num(sheet.heightMm + 1)}`;
    return addMarks(withGlowOf(blocked, null, 1), [
      trace('page', 'step', seam, { x: 6, y: 0, width: 3, height: sheet.heightMm }, 0.3),
    ]);
  },
  key: () => [
    { page: 'cover', areas: ['page'], lights: ['oblique'], betrays: 'genuineness', feature: 'cover-emboss' },
    {
      page: 'cover',
      areas: ['arms'],
      lights: ['white', 'infrared', 'transmitted'],
      betrays: 'genuineness',
      feature: 'cover-emboss',
      alsoCalled: ['cf-layout-language'],
    },
    { page: 'cover', areas: ['page'], lights: ['ultraviolet'], betrays: 'genuineness', feature: 'uv-ink-invisible' },
  ],
};

/** Techniques of class D, besides those of sewing.ts and the leaf of circumstance.ts. */
export const BOOKLET_FRAUDS: readonly Technique[] = [
  datapageSubstituted,
  leafRemoved,
  leafForeign,
  coverReplaced,
  perforationBroken,
  composite,
];
