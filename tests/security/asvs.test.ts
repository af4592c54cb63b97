// The list of OWASP ASVS items: each says what meets it, what is lacking, or why it does not apply; and whatever test or place it names
// is there.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');

const words = z.string().min(5);
const itemSchema = z
  .strictObject({
    item: z.string().regex(/^\d+\.\d+\.\d+$/),
    about: words,
    met: z
      .array(z.string().regex(/^[\w./]+ > .+/))
      .min(1)
      .optional(),
    part: words.optional(),
    not: words.optional(),
  })
  .refine(
    ({ met, part, not }) => [met, part, not].filter((one) => one !== undefined).length === 1,
    'one of met, part, not',
  );

const items = z.array(itemSchema).parse(parse(readFileSync(join(ROOT, 'tests/security/asvs.yaml'), 'utf8')));

/** How many items of levels 1 and 2 each section of 5.0.0 has; in each they are its first. */
const SECTIONS: Readonly<Record<string, readonly number[]>> = {
  1: [2, 9, 11, 3, 2],
  2: [3, 3, 4, 1],
  3: [0, 2, 4, 6, 5, 0, 2],
  4: [3, 1, 2, 4],
  5: [1, 3, 2, 3],
  6: [3, 12, 4, 4, 5, 3, 0, 4],
  7: [3, 4, 2, 5, 2, 2],
  8: [2, 3, 1, 1],
  9: [3, 4],
  10: [2, 2, 4, 11, 5, 2, 3],
  11: [2, 3, 3, 4, 1, 1],
  12: [3, 2, 4],
  13: [1, 5, 2, 5],
  14: [2, 4, 3],
  15: [3, 3, 7],
  16: [1, 5, 4, 3, 3],
  17: [1, 4, 2],
};

describe('ASVS 5.0.0, levels 1 and 2', () => {
  it('stands whole, item by item, in order', () => {
    const asked = Object.entries(SECTIONS).flatMap(([chapter, counts]) =>
      counts.flatMap((count, section) => Array.from({ length: count }, (_, n) => `${chapter}.${section + 1}.${n + 1}`)),
    );
    expect(items.map(({ item }) => item)).toEqual(asked);
  });

  it.each(items.flatMap(({ item, met = [] }) => met.map((place) => [item, place] as const)))(
    '%s: %s',
    (_item, place) => {
      const [file = '', named = ''] = place.split(' > ');
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(named);
    },
  );
});
