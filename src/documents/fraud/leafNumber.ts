// By what is a leaf known to belong to its booklet? By the number that is perforated through it, the page number, and the fluorescent picture of
// its page; here they are exchanged for those of another.

import { stream } from '#people';
import { dotMatrix } from '../art/dotMatrix.ts';
import { FOLD } from '../pages/foldPage.ts';
import type { Mark, Shape } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { makeNumber, type NumberPattern } from '../series/series.ts';
import { changeMarks } from './alterSheet.ts';
import type { KeyPlace } from './technique.ts';

export const pageNumber = (page: string): number => Number(page.slice('page'.length));

/** Another number of the same pattern. */
export function otherNumber(document: PaperDocument, pattern: NumberPattern, why: string): string {
  return makeNumber(pattern, stream(document.seed, why));
}

/** The perforated number with other holes. */
export function perforated(sheet: Sheet, change: (mark: Mark) => Mark): Sheet {
  return changeMarks(sheet, (mark) => mark.area === 'perforation' && mark.shape.kind === 'holes', change);
}

export function withNumber(mark: Mark, number: string): Mark {
  const { shape } = mark;
  if (shape.kind !== 'holes') return mark;
  const pitchMm = 0.62;
  const width = (number.length * 7 - 2) * pitchMm;
  const points = dotMatrix(number, (FOLD.widthMm - width) / 2, 81.9, pitchMm);
  return { ...mark, shape: { ...shape, points }, says: { field: 'perforation', value: number, zone: 'viz' } };
}

/** The fluorescent picture of another page: its colours in another order and another landscape. */
export function withGlowOf(sheet: Sheet, other: Sheet | null, turn: number): Sheet {
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

export const tellsByHoles = (page: string, more: Partial<KeyPlace> = {}): KeyPlace => ({
  page,
  areas: ['perforation'],
  lights: ['transmitted', 'white', 'oblique', 'infrared'],
  betrays: 'genuineness',
  feature: 'laser-perforation-number',
  checks: ['VI,AB,PD'],
  ...more,
});
