// Which named places has a page? The list follows from the series and from what was visibly stuck and stamped on the page, never
// from what is false, so a genuine document and a forged one have the same list.

import { FIRST_VISA_PAGE, sheetOf } from './compose.ts';
import { KIND_RULES } from './kindRules.ts';
import type { PaperDocument } from './paperDocument.ts';
import type { Area } from './paper/sheet.ts';

/** Asked for after every act; a document never changes. */
const AREAS = new WeakMap<PaperDocument, Map<string, readonly Area[]>>();

export function areasOf(document: PaperDocument, page: string): readonly Area[] {
  const known = AREAS.get(document) ?? new Map<string, readonly Area[]>();
  AREAS.set(document, known);
  const areas = known.get(page) ?? sheetOf(document, page).areas;
  known.set(page, areas);
  return areas;
}

export interface PageSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Sizes by kind and page; the inner pages of a booklet are alike. */
const SIZES = new Map<string, PageSize>();

/** How large a page is. All papers of a kind are of one size, so that none has to be put together to know it. */
export function pageSizeOf(document: PaperDocument, page: string): PageSize {
  const isInner = KIND_RULES[document.kind].booklet === true && /^page\d+$/.test(page);
  const alike = isInner ? `page${FIRST_VISA_PAGE}` : page;
  const name = `${document.kind} ${alike}`;
  const known = SIZES.get(name);
  if (known !== undefined) return known;
  const whole = areasOf(document, alike).find((area) => area.name === 'page')?.box;
  const size = { widthMm: whole?.width ?? 0, heightMm: whole?.height ?? 0 };
  SIZES.set(name, size);
  return size;
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
