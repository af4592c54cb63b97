import { describe, expect, it } from 'vitest';
import { drawDocument } from './drawDocument.ts';
import { ODDITIES, TECHNIQUES } from './fraud/techniques.ts';
import { keyOf } from './key.ts';
import { DOCUMENT_KINDS } from './series/series.ts';

describe('a drawn document', () => {
  it.each(DOCUMENT_KINDS)('of kind %s can be made from every seed', (kind) => {
    for (let seed = 0; seed < 25; seed++) expect(drawDocument(kind, seed)).toMatchObject({ ok: true });
  });

  it.each([...TECHNIQUES, ...ODDITIES].flatMap(({ slug, kinds }) => kinds.map((kind) => [slug, kind] as const)))(
    '%s on a %s is drawn to fit and is in the key',
    (slug, kind) => {
      for (const seed of [1, 2, 3]) {
        const drawn = drawDocument(kind, seed, slug);
        if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
        expect(keyOf(drawn.value).map((entry) => entry.technique)).toContain(slug);
      }
    },
  );

  it('says when a technique is not done to a kind', () => {
    expect(drawDocument('hotelBooking', 1, 'alt-birth-date')).toMatchObject({
      ok: false,
      error: [{ code: 'techniqueUnfit' }],
    });
    expect(drawDocument('passport', 1, 'no-such-thing')).toMatchObject({
      ok: false,
      error: [{ code: 'unknownTechnique' }],
    });
  });
});
