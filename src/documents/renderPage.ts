// The picture of a page under a look.

import { sheetOf } from './compose.ts';
import type { Look } from './light/look.ts';
import { renderSheet } from './light/renderSheet.ts';
import type { PaperDocument } from './paperDocument.ts';

/** A complete SVG. `prefix` begins every id in it, for pages that hold several drawings. */
export function renderPage(document: PaperDocument, look: Look, prefix = 'p'): string {
  return renderSheet(sheetOf(document, look.page), look, prefix);
}
