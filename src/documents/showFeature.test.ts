import { describe, expect, test } from 'vitest';
import { describePage } from './describePage.ts';
import { LIGHTS, withAlike } from './light/look.ts';
import { FEATURES } from './series/features.ts';
import { drawFeature, drawnFeatures, pagesWith, renderFeature } from './showFeature.ts';

const DRAWN = drawnFeatures();

test('every security feature of the list is realised by some series', () => {
  // The chip and the seal are read by machines, which have their own series.
  const read = ['vds', 'contactless-chip'];
  const missing = FEATURES.map(({ slug }): string => slug).filter((slug) => !(DRAWN as string[]).includes(slug));
  expect(missing.filter((slug) => !read.includes(slug))).toEqual([]);
});

describe('a feature shows where it is looked for, and in no light that is not its own', () => {
  test.each(DRAWN)('%s', (slug) => {
    const shown = drawFeature(slug);
    const own = withAlike([shown.look.light, ...shown.also]);
    for (const light of LIGHTS) {
      const differs = renderFeature(shown, { light }) !== renderFeature(shown, { light, absent: true });
      // In a light beside its own a feature may be all but lost; in none that is not listed may it be told.
      if (light === shown.look.light) expect(`${light} ${differs}`).toBe(`${light} true`);
      if (!own.includes(light)) expect(`${light} ${differs}`).toBe(`${light} false`);
    }
  });
});

describe('a drawing of a feature holds at most 150 KB', () => {
  test.each(DRAWN)('%s', (slug) => {
    expect(renderFeature(drawFeature(slug)).length).toBeLessThanOrEqual(150_000);
  });
});

describe('a feature is words too, beside what the reference shows there', () => {
  test.each(DRAWN)('%s', (slug) => {
    const { document, area, look } = drawFeature(slug);
    const said = describePage(document, look.page, look.light, look).filter((one) => one.area === area);
    expect(said.length).toBeGreaterThan(0);
  });
});

describe('what a mark realises is on a page that can be opened', () => {
  test.each(DRAWN.filter((slug) => !['uv-dull-substrate', 'chemical-sensitisers'].includes(slug)))('%s', (slug) => {
    const { document, look } = drawFeature(slug);
    expect(pagesWith(document, slug)).toContain(look.page);
  });
});
