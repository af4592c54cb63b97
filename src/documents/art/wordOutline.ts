// What outline has a whole word, as one path in millimetres? For words that are a form: in a watermark, in a screen of lines.

import { printable, selectLetter, textWidth, type Face } from './letters.ts';
import { moved, outlineOf, placing } from './outline.ts';
import { polyline, type Point } from './path.ts';

/** The word around the middle of its baseline; even-odd. */
export function wordOutline(text: string, face: Face, middle: Point, sizeMm: number, tracking = 0.04): string {
  let x = (-textWidth(text, face, tracking) * sizeMm) / 2;
  return printable(text, face)
    .map((letter) => {
      const { advance, d } = selectLetter(letter, face);
      const matrix = placing(middle.x + x, middle.y, 0, sizeMm / 1000);
      x += (advance / 1000 + tracking) * sizeMm;
      return outlineOf(d)
        .map((points) =>
          polyline(
            points.map((point) => moved(point, matrix)),
            true,
          ),
        )
        .join('');
    })
    .join('');
}
