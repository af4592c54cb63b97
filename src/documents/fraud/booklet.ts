// Pages and binding: what makes a booklet one booklet is its thread, its number through every leaf, its page numbers and the design that
// belongs to each page. Where a part was exchanged, these stop agreeing.

import { stream } from '#people';
import { dotMatrix } from '../art/dotMatrix.ts';
import { num } from '../art/path.ts';
import { issuerOf } from '../issuerOf.ts';
import { FOLD } from '../pages/foldPage.ts';
import { FIRST_VISA_PAGE } from '../pages/visaPage.ts';
import type { Mark, Shape } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { makeNumber, type NumberPattern, type Series } from '../series/series.ts';
import { sceneLines } from '../pages/substance.ts';
import { addMarks, changeMarks, trace } from './alterSheet.ts';
import { foldPlace, oldHoles, sewn, withStub } from './sewing.ts';
import { ANY_LIGHT, textParam, type KeyPlace, type Misfit, type Params, type Technique } from './technique.ts';
import { changeZone } from './zone.ts';

const PAGE = { page: { type: 'page', required: true } } as const;

const pageNumber = (page: string): number => Number(page.slice('page'.length));

/** Both pages of the leaf that a page belongs to: 3 and 4, 5 and 6 … */
export function leafOf(params: Params): readonly [string, string] {
  const page = pageNumber(textParam(params, 'page'));
  const first = page % 2 === 1 ? page : page - 1;
  return [`page${first}`, `page${first + 1}`];
}

/** A leaf of visa pages can only be one that the booklet has. */
function noLeaf(document: PaperDocument, params: Params): Misfit | null {
  const page = textParam(params, 'page');
  const last = issuerOf(document).series.pages;
  return /^page\d+$/.test(page)
    ? null
    : { param: 'page', message: `"${page}" is no visa page`, hint: `Use page${FIRST_VISA_PAGE} to page${last}.` };
}

/** Another number of the same pattern. */
function otherNumber(document: PaperDocument, pattern: NumberPattern, why: string): string {
  return makeNumber(pattern, stream(document.seed, why));
}

/** The perforated number with other holes. */
function perforated(sheet: Sheet, change: (mark: Mark) => Mark): Sheet {
  return changeMarks(sheet, (mark) => mark.area === 'perforation' && mark.shape.kind === 'holes', change);
}

function withNumber(mark: Mark, number: string): Mark {
  const { shape } = mark;
  if (shape.kind !== 'holes') return mark;
  const pitchMm = 0.62;
  const width = (number.length * 7 - 2) * pitchMm;
  const points = dotMatrix(number, (FOLD.widthMm - width) / 2, 81.9, pitchMm);
  return { ...mark, shape: { ...shape, points }, says: { field: 'perforation', value: number, zone: 'viz' } };
}

/** The fluorescent picture of another page: its colours in another order and another landscape. */
function withGlowOf(sheet: Sheet, other: Sheet | null, turn: number): Sheet {
  const isGlow = (mark: Mark): boolean => mark.feature === 'uv-ink-invisible';
  const glows = [...new Set(sheet.marks.filter(isGlow).map((mark) => mark.ink.glow))];
  const shapeOf = (part: string): Shape | undefined =>
    other?.marks.find((mark) => isGlow(mark) && mark.part === part)?.shape;
  return changeMarks(sheet, isGlow, (mark) => {
    const at = glows.indexOf(mark.ink.glow);
    return {
      ...mark,
      shape: shapeOf(mark.part) ?? mark.shape,
      ink: { ...mark.ink, glow: glows[(at + turn) % glows.length] ?? mark.ink.glow },
    };
  });
}

const tellsByHoles = (page: string, more: Partial<KeyPlace> = {}): KeyPlace => ({
  page,
  areas: ['perforation'],
  lights: ['transmitted', 'white', 'oblique', 'infrared'],
  betrays: 'genuineness',
  feature: 'laser-perforation-number',
  checks: ['VI,AB,PD'],
  ...more,
});

const leafForeign: Technique = {
  slug: 'bk-leaf-foreign',
  kinds: ['passport'],
  feature: 'laser-perforation-number',
  params: PAGE,
  misfit: noLeaf,
  alterSheet: (sheet, page, params, document) => {
    if (!(leafOf(params) as readonly string[]).includes(page)) return sheet;
    const number = otherNumber(document, issuerOf(document).series.number, 'foreign leaf');
    return withGlowOf(
      perforated(sheet, (mark) => withNumber(mark, number)),
      null,
      1,
    );
  },
  key: (params) =>
    leafOf(params).flatMap((page): KeyPlace[] => [
      tellsByHoles(page, { alsoCalled: ['bk-perforation-broken', 'bk-composite'], fields: ['perforation'] }),
      {
        page,
        areas: ['page'],
        lights: ['ultraviolet'],
        betrays: 'genuineness',
        feature: 'uv-ink-invisible',
        checks: ['UV,LU,IS'],
      },
    ]),
};

const perforationBroken: Technique = {
  slug: 'bk-perforation-broken',
  kinds: ['passport'],
  feature: 'laser-perforation-number',
  params: { ...PAGE, how: { type: 'choice', choices: ['shifted', 'missing'], fallback: 'shifted' } },
  misfit: noLeaf,
  alterSheet: (sheet, page, params) => {
    if (!brokenPages(params, page)) return sheet;
    return perforated(sheet, (mark) => {
      const { shape } = mark;
      if (shape.kind !== 'holes') return mark;
      if (textParam(params, 'how') === 'missing') return { ...mark, shape: { ...shape, points: [] }, says: null };
      return {
        ...mark,
        shape: { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + 1.5 + (y - 82) * 0.06, y: y + 0.9 })) },
      };
    });
  },
  key: (params, document) => {
    const first = pageNumber(leafOf(params)[0]);
    const last = issuerOf(document).series.pages;
    return [
      tellsByHoles(`page${first}`, {
        alsoOn: Array.from({ length: last - first }, (_, i) => `page${first + 1 + i}`),
        alsoCalled: ['bk-leaf-foreign', 'cf-perforation-mechanical'],
      }),
    ];
  },
};

/** From the leaf named on, nothing lines up any more. */
const brokenPages = (params: Params, page: string): boolean =>
  /^page\d+$/.test(page) && pageNumber(page) >= pageNumber(leafOf(params)[0]);

const leafRemoved: Technique = {
  slug: 'bk-leaf-removed',
  kinds: ['passport'],
  params: PAGE,
  misfit: (document, params) => {
    const wrong = noLeaf(document, params);
    if (wrong !== null) return wrong;
    const [first, second] = leafOf(params).map(pageNumber);
    const taken = [...document.stamps, ...document.stickers].some(({ page }) => page === first || page === second);
    if (taken)
      return {
        param: 'page',
        message: `pages ${first} and ${second} carry stamps or visas`,
        hint: 'Leave out what the forger took out with the leaf, or choose another leaf.',
      };
    const last = issuerOf(document).series.pages;
    return first === FIRST_VISA_PAGE || second === last
      ? { param: 'page', message: 'the first and the last leaf are held by the cover', hint: 'Choose a leaf between.' }
      : null;
  },
  alterPages: (pages, params) => {
    const gone: readonly string[] = leafOf(params);
    return pages.filter((page) => !gone.includes(page));
  },
  alterSheet: (sheet, page, params) => {
    const [before, after] = besideLeaf(params);
    if (page === 'fold') return withStub(sheet, 1.9);
    if (page !== before && page !== after) return sheet;
    // What is left of the leaf stands up from the fold, which is the upper edge.
    const stub = { x: 0, y: 0, width: sheet.widthMm, height: 2 };
    const edge = `M-1-1H${num(sheet.widthMm + 1)}V1.7L${num(sheet.widthMm * 0.68)} 1.95 ${num(sheet.widthMm * 0.4)} 1.8-1 2z`;
    return addMarks(sheet, [trace('page', 'stub', edge, stub)]);
  },
  key: (params) => {
    const [before, after] = besideLeaf(params);
    const stub = { lights: ['white', 'oblique', 'transmitted'] as const, betrays: 'genuineness' as const };
    return [
      { ...stub, page: after, areas: ['pageNumber', 'page'] },
      { ...stub, page: before, areas: ['pageNumber', 'page'] },
      {
        ...stub,
        lights: ['white', 'oblique', 'transmitted', 'ultraviolet'],
        page: 'fold',
        areas: ['gutter'],
        alsoCalled: ['bk-datapage-substituted'],
      },
    ];
  },
};

/** The pages that lie beside each other where a leaf is gone. */
function besideLeaf(params: Params): readonly [string, string] {
  const [first, second] = leafOf(params);
  return [`page${pageNumber(first) - 1}`, `page${pageNumber(second) + 1}`];
}

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
    const scene = sceneLines(
      issuerOf(document).state.style.scene,
      { x: 0, y: 26, width: sheet.widthMm, height: 44 },
      stream(other.id, `scene ${pageNumber(page)}`),
    ).join('');
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
