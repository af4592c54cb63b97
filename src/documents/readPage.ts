// What can be read on a page? Every printed value with its place, as it stands there, true or not.

import { sheetOf } from './compose.ts';
import { selectArea, type Sheet } from './paper/sheet.ts';
import type { Box } from './art/path.ts';
import type { Zone } from './paper/mark.ts';
import type { PaperDocument } from './paperDocument.ts';

export interface Reading {
  readonly field: string;
  readonly value: string;
  /** The area it is printed in. */
  readonly box: Box;
  readonly zone: Zone;
}

/** Asked for after every act; a document never changes. */
const READINGS = new WeakMap<PaperDocument, Map<string, readonly Reading[]>>();

export function readPage(document: PaperDocument, page: string): readonly Reading[] {
  const known = READINGS.get(document) ?? new Map<string, readonly Reading[]>();
  READINGS.set(document, known);
  const readings = known.get(page) ?? readSheet(sheetOf(document, page));
  known.set(page, readings);
  return readings;
}

function readSheet(sheet: Sheet): Reading[] {
  return sheet.marks.flatMap((mark) => {
    if (mark.shape.kind === 'sheet') {
      const { x, y } = mark.shape.place;
      return readSheet(mark.shape.sheet).map((one) => ({
        ...one,
        field: `${mark.area}.${one.field}`,
        box: { ...one.box, x: one.box.x + x, y: one.box.y + y },
      }));
    }
    return mark.says === null ? [] : [{ ...mark.says, box: selectArea(sheet, mark.area) }];
  });
}
