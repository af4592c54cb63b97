// Which named places has a page? The list follows from the series and from what was visibly stuck and stamped on the page, never
// from what is false, so a genuine document and a forged one have the same list.

import { sheetOf } from './compose.ts';
import type { PaperDocument } from './paperDocument.ts';
import type { Area } from './paper/sheet.ts';

export function areasOf(document: PaperDocument, page: string): readonly Area[] {
  return sheetOf(document, page).areas;
}

/** The smallest area that holds a place, in millimetres. */
export function areaAt(document: PaperDocument, page: string, xMm: number, yMm: number): string {
  const holding = areasOf(document, page).filter(
    ({ box }) => xMm >= box.x && xMm <= box.x + box.width && yMm >= box.y && yMm <= box.y + box.height,
  );
  const size = ({ box }: Area): number => box.width * box.height;
  return (
    holding.reduce<Area | null>((best, area) => (best === null || size(area) < size(best) ? area : best), null)?.name ??
    'page'
  );
}
