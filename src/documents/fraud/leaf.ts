// Frauds with a single leaf of visa pages: put in from another booklet, taken out, or perforated apart from the rest.

import { num } from '../art/path.ts';
import { issuerOf } from '../issuerOf.ts';
import { FIRST_VISA_PAGE } from '../pages/visaPage.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { addMarks, trace } from './alterSheet.ts';
import { otherNumber, pageNumber, perforated, tellsByHoles, withGlowOf, withNumber } from './leafNumber.ts';
import { withStub } from './sewing.ts';
import { textParam, type KeyPlace, type Misfit, type Params, type Technique } from './technique.ts';

const PAGE = { page: { type: 'page', required: true } } as const;

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

export const leafForeign: Technique = {
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

export const perforationBroken: Technique = {
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

export const leafRemoved: Technique = {
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
