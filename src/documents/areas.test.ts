// Is the size of a page known without putting it together?
import { describe, expect, test } from 'vitest';
import { areasOf, pageSizeOf } from './areas.ts';
import { pagesOf } from './compose.ts';
import { drawDocument } from './drawDocument.ts';
import type { PaperDocument } from './paperDocument.ts';
import { referenceOf, SERIES_IDS } from './reference/specimen.ts';
import { DOCUMENT_KINDS } from './series/series.ts';

function misjudged(document: PaperDocument): string[] {
  return pagesOf(document).flatMap((page) => {
    const whole = areasOf(document, page).find(({ name }) => name === 'page')?.box;
    const { widthMm, heightMm } = pageSizeOf(document, page);
    return whole !== undefined && whole.width === widthMm && whole.height === heightMm ? [] : [page];
  });
}

describe('the size of a page', () => {
  test.each(DOCUMENT_KINDS)('%s: as it is drawn', (kind) => {
    for (const seed of [1, 2, 3]) {
      const drawn = drawDocument(kind, seed);
      if (!drawn.ok) throw new Error(drawn.error.map(({ code }) => code).join());
      expect(misjudged(drawn.value)).toEqual([]);
    }
  });

  test('every series', () => {
    expect(SERIES_IDS.flatMap((id) => misjudged(referenceOf(id)).map((page) => `${id} ${page}`))).toEqual([]);
  });
});
