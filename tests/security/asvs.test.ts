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

describe('ASVS 5.0', () => {
  it('stands item by item, each once', () => {
    const numbers = items.map(({ item }) => item);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const chapter of ['6.', '7.', '8.'])
      expect(numbers.filter((item) => item.startsWith(chapter)).length).toBeGreaterThan(6);
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
