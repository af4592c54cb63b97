// The binding: thread, stitches and leaf edges in the fold. A booklet that was opened and sewn again, or bound by somebody else, has other
// holes, another thread, or what is left of a leaf.

import { stream } from '#people';
import { FOLD, leafEdges, stitchHoles, threadPath, twistPath } from '../pages/foldPage.ts';
import type { Sheet } from '../paper/sheet.ts';
import { changeMarks } from './alterSheet.ts';
import { ANY_LIGHT, textParam, type KeyPlace, type Technique } from './technique.ts';

export const withStub = (sheet: Sheet, stubMm: number): Sheet =>
  changeMarks(
    sheet,
    (mark) => mark.part === 'leaves',
    (mark) =>
      mark.shape.kind === 'line' ? { ...mark, shape: { ...mark.shape, d: leafEdges(sheet.seed, stubMm) } } : mark,
  );

interface Sewing {
  readonly holes?: readonly { readonly x: number; readonly y: number }[];
  /** Holes besides those the thread runs through. */
  readonly spare?: readonly { readonly x: number; readonly y: number }[];
  readonly slackMm?: number;
  /** Whether the thread answers to ultraviolet. */
  readonly glows: boolean;
}

/** The fold sewn in another way. */
export function sewn(sheet: Sheet, { holes = stitchHoles(sheet.seed), spare = [], slackMm = 0, glows }: Sewing): Sheet {
  return changeMarks(
    sheet,
    (mark) => mark.area === 'stitches',
    (mark) => {
      const ink = glows || mark.ink.glow === null ? mark.ink : { ...mark.ink, glow: null };
      if (mark.shape.kind === 'holes') return { ...mark, shape: { ...mark.shape, points: [...holes, ...spare] } };
      if (mark.shape.kind !== 'line') return mark;
      const d = mark.part === 'twist' ? twistPath(holes, slackMm) : threadPath(holes, slackMm);
      return { ...mark, ink, shape: { ...mark.shape, d } };
    },
  );
}

/** Old holes beside the new: nobody finds each of them again with the needle. */
export function oldHoles(seed: string, share: number): { x: number; y: number }[] {
  const chance = stream(seed, 'old holes');
  return stitchHoles(seed)
    .filter(() => chance.next() < share)
    .map(({ x, y }) => ({
      x: x + (chance.next() < 0.5 ? -1 : 1) * (0.7 + 0.5 * chance.next()),
      y: y + chance.bell() * 0.3,
    }));
}

export const foldPlace = (more: Partial<KeyPlace> = {}): KeyPlace => ({
  page: 'fold',
  areas: ['stitches'],
  lights: ANY_LIGHT,
  betrays: 'genuineness',
  feature: 'stitch-pattern',
  ...more,
});

const binding: Technique = {
  slug: 'cf-binding',
  kinds: ['passport'],
  feature: 'stitch-pattern',
  params: { how: { type: 'choice', choices: ['count', 'staples'], fallback: 'count' } },
  alterSheet: (sheet, page, params) => {
    if (page !== 'fold') return sheet;
    if (textParam(params, 'how') === 'count')
      return sewn(sheet, { holes: stitchHoles(`${sheet.seed} wide`, FOLD.stitches - 4), glows: false });
    return changeMarks(
      sewn(sheet, { holes: STAPLES, glows: false }),
      (mark) => mark.part === 'thread',
      (mark) => ({
        ...mark,
        ink: { ...mark.ink, hue: '#9a9ea3', infrared: 0.5 },
        shape: { kind: 'line', d: `M31 ${FOLD.middleMm}h12M82 ${FOLD.middleMm}h12`, widthMm: 0.6, round: true },
      }),
    );
  },
  key: () => [foldPlace({ alsoCalled: ['bk-restitched'] })],
};

const STAPLES = [31, 43, 82, 94].map((x) => ({ x, y: FOLD.middleMm }));

const restitched: Technique = {
  slug: 'bk-restitched',
  kinds: ['passport'],
  feature: 'stitch-pattern',
  alterSheet: (sheet, page) =>
    page === 'fold'
      ? sewn(sheet, {
          holes: stitchHoles(`${sheet.seed} by hand`).map(({ x, y }, i) => ({ x: x + (i % 3) * 0.3 - 0.3, y })),
          spare: oldHoles(sheet.seed, 0.75),
          slackMm: 0.55,
          glows: false,
        })
      : sheet,
  key: () => [foldPlace({ alsoCalled: ['cf-binding', 'bk-datapage-substituted'] })],
};

/** Bindings of counterfeits, and booklets sewn again. */
export const SEWING_FRAUDS: readonly Technique[] = [binding, restitched];
