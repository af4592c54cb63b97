// Where do the edges of an inked shape run on the sheet, letters and groups resolved? For prints whose dots and stairs do not follow the
// shape but the sheet.

import { printable, selectLetter, textWidth } from '../art/letters.ts';
import { OCR_GLYPHS, OCR_HEIGHT, OCR_HEIGHT_MM, OCR_PITCH_MM, OCR_STROKE } from '../art/ocrGlyphs.ts';
import { matrixOf, moved, nested, outlineOf, placing, UPRIGHT, type Matrix } from '../art/outline.ts';
import { boxesMeet, polyline, type Box, type Point } from '../art/path.ts';
import type { Shape, TextShape } from '../paper/mark.ts';
import type { Form } from './lettering.ts';

/** Outlines that are filled together (`widthMm` null) or stroked. */
type Visit = (outlines: readonly (readonly Point[])[], widthMm: number | null) => void;

/** Everything a shape paints, as points on the sheet. */
export function eachOutline(shape: Shape, visit: Visit): void {
  lay(shape, UPRIGHT, visit);
}

/** The shape as plain paths in millimetres on the sheet; what lies outside a region is left out. */
export function plainForms(shape: Shape, region: Box): Form[] {
  const forms = new Map<number | null, string>();
  eachOutline(shape, (outlines, widthMm) => {
    const near = outlines.filter((points) => points.length > 0 && boxesMeet(boxAround(points), region));
    if (near.length === 0) return;
    // A filled form keeps its holes, so all of it stays.
    const kept = widthMm === null ? outlines : near.flatMap((points) => within(points, region));
    const d = kept.map((points) => polyline(points, widthMm === null)).join('');
    forms.set(widthMm, (forms.get(widthMm) ?? '') + d);
  });
  return [...forms].map(([widthMm, d]) => ({ svg: `<path d="${d}" fill-rule="evenodd"/>`, widthMm, unitMm: 1 }));
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  // A level line has a height too, or nothing meets it.
  return { x: x - 0.1, y: y - 0.1, width: Math.max(...xs) - x + 0.2, height: Math.max(...ys) - y + 0.2 };
}

/** The stretches of a line that come near a region. */
function within(points: readonly Point[], region: Box): Point[][] {
  const out: Point[][] = [];
  let stretch: Point[] = [];
  points.slice(1).forEach((next, i) => {
    const from = points[i] ?? next;
    if (boxesMeet(boxAround([from, next]), region)) {
      if (stretch.length === 0) stretch.push(from);
      stretch.push(next);
    } else if (stretch.length > 0) {
      out.push(stretch);
      stretch = [];
    }
  });
  return stretch.length > 0 ? [...out, stretch] : out;
}

function lay(shape: Shape, matrix: Matrix, visit: Visit): void {
  const size = Math.hypot(matrix[0], matrix[1]);
  const path = (d: string, at: Matrix, widthMm: number | null): void => {
    visit(
      outlineOf(d).map((points) => points.map((point) => moved(point, at))),
      widthMm,
    );
  };
  switch (shape.kind) {
    case 'line':
      return path(shape.d, matrix, shape.widthMm * size);
    case 'area':
      return path(shape.d, matrix, null);
    case 'copies':
      for (const at of shape.at)
        path(shape.d, nested(matrix, matrixOf(at)), shape.widthMm === null ? null : shape.widthMm * size);
      return undefined;
    case 'group': {
      const { x, y, turnDegrees, scale } = shape.place;
      for (const one of shape.shapes) lay(one, nested(matrix, placing(x, y, turnDegrees, scale)), visit);
      return undefined;
    }
    case 'text':
      return letters(shape, matrix, path);
    case 'ocr': {
      const scale = (OCR_HEIGHT_MM / OCR_HEIGHT) * (shape.scale ?? 1);
      const pitch = (OCR_PITCH_MM * (shape.scale ?? 1)) / scale;
      const at = nested(matrix, placing(shape.x, shape.y, shape.turnDegrees, scale));
      Array.from(shape.text).forEach((letter, i) =>
        path(OCR_GLYPHS[letter] ?? '', nested(at, placing(i * pitch, 0)), OCR_STROKE * scale * size),
      );
      return undefined;
    }
    case 'microtext': {
      // Letters finer than the grid: what is left of them are clots.
      const { from, to, text, heightMm } = shape;
      const sizeMm = heightMm / 0.723;
      const wordMm = textWidth(`${text} `, 'bold') * sizeMm;
      const count = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / wordMm);
      const turnDegrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
      for (let i = 0; i < count; i++) {
        const share = (i * wordMm) / Math.hypot(to.x - from.x, to.y - from.y);
        const place = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share + heightMm / 2 };
        letters({ kind: 'text', text, ...place, sizeMm, face: 'bold', turnDegrees }, matrix, path);
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

function letters(shape: TextShape, matrix: Matrix, path: (d: string, at: Matrix, widthMm: null) => void): void {
  const { text, face, sizeMm, anchor = 'start', tracking = 0, turnDegrees = 0, stretch = 1 } = shape;
  const width = textWidth(text, face, tracking) * 1000;
  let x = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  const size = sizeMm / 1000;
  const at = nested(matrix, placing(shape.x, shape.y, turnDegrees, size * stretch, size));
  for (const letter of printable(text, face)) {
    const { advance, d } = selectLetter(letter, face);
    if (d !== '') path(d, nested(at, placing(x, 0)), null);
    x += advance + tracking * 1000;
  }
}
