// A drawing is at most 150 KB: every page of every series in every lamp's light, whatever was done to it and however long it was carried,
// whole and through a glass.
import { describe, expect, test } from 'vitest';
import {
  cellAround,
  drawDocument,
  GLASSES,
  keyOf,
  ODDITIES,
  pagesOf,
  referenceOf,
  renderPage,
  SERIES_IDS,
  TECHNIQUES,
  areasOf,
  type Light,
  type PaperDocument,
} from '#documents';

const LIMIT = 150_000;
/** The lights that show print; in the others little is drawn. */
const LAMPS: readonly Light[] = ['white', 'oblique', 'transmitted', 'ultraviolet', 'infrared'];
const CARRIED = 70;

/** Pages that are composed in different ways: all but the inner ones of a booklet. */
const ownPages = (document: PaperDocument): string[] =>
  pagesOf(document).filter((page) => !page.startsWith('page') || Number(page.slice(4)) < 7);

function tooLarge(drawings: Iterable<readonly [string, string]>): string[] {
  return [...drawings].flatMap(([name, svg]) => (svg.length > LIMIT ? `${name}: ${svg.length}` : []));
}

describe('a page of a series', () => {
  test.each(SERIES_IDS)('%s', (id) => {
    const document = { ...referenceOf(id), wear: CARRIED };
    const drawings = ownPages(document).flatMap((page) =>
      LAMPS.map((light) => [`${page} ${light}`, renderPage(document, { page, light })] as const),
    );
    expect(tooLarge(drawings)).toEqual([]);
  });
});

describe('a page that something was done to', () => {
  const done = [...TECHNIQUES, ...ODDITIES].flatMap(({ slug, kinds }) => kinds.map((kind) => [slug, kind] as const));

  test.each(done)('%s on a %s, whole and through each glass', (slug, kind) => {
    // The first seed of passports draws the state with the most letters and the finest art.
    const drawn = drawDocument(kind, 1, slug);
    if (!drawn.ok) throw new Error(`${slug} does not fit a ${kind}`);
    const document = { ...drawn.value, wear: CARRIED };
    const pages = pagesOf(document);
    const drawings = keyOf(document)
      .filter(({ page }) => pages.includes(page))
      .flatMap(({ page, areas, lights }) =>
        lights.slice(0, 2).flatMap((light) => {
          const whole = [`${page} ${light}`, renderPage(document, { page, light })] as const;
          const all = areasOf(document, page);
          const box = (all.find(({ name }) => areas.includes(name)) ?? all[0])?.box;
          const sheet = all.find(({ name }) => name === 'page')?.box;
          if (box === undefined || sheet === undefined) return [whole];
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const near = GLASSES.map((level) => {
            const region = cellAround(level, x, y, sheet.width, sheet.height);
            return [`${page} ${light} ${level}`, renderPage(document, { page, light, level, region })] as const;
          });
          return [whole, ...near];
        }),
      );
    expect(tooLarge(drawings)).toEqual([]);
  });
});
