import { describe, expect, test } from 'vitest';
import { areasOf } from './areas.ts';
import { pagesOf, sheetOf } from './compose.ts';
import { drawDocument } from './drawDocument.ts';
import { keyOf, withoutMutation, type KeyEntry } from './key.ts';
import { cellAround, LIGHTS, TILTS, type Level, type Look } from './light/look.ts';
import { referenceOf, SERIES_IDS } from './reference/specimen.ts';
import { renderPage } from './renderPage.ts';
import { aDocument, BOARDING_PASS_SPEC, HOTEL_SPEC, PASSPORT_SPEC, PERMIT_SPEC, VISA_SPEC } from './sampleDocument.ts';
import { leavesNothing, SAMPLE_FRAUDS, TOLD_BY_COMPARING } from './sampleFrauds.ts';
import type { PaperDocument } from './paperDocument.ts';
import { DOCUMENT_KINDS } from './series/series.ts';

const LIMIT = 150_000;
const isOn = (entry: KeyEntry, page: string): boolean => entry.page === page || entry.alsoOn.includes(page);
const make = ({ spec, mutation, innocent }: (typeof SAMPLE_FRAUDS)[number]): PaperDocument =>
  innocent ? aDocument(spec, [], [mutation]) : aDocument(spec, [mutation]);
const nameOf = ({ spec, mutation }: (typeof SAMPLE_FRAUDS)[number]): string =>
  `${mutation.technique} on a ${spec.kind} ${JSON.stringify({ ...mutation, technique: undefined })}`;
/** The pages of a document worth looking at: those of the key, and a few that should stay untouched. */
const somePages = (document: PaperDocument): string[] => [
  ...new Set([...keyOf(document).map((entry) => entry.page), ...pagesOf(document).slice(0, 4)]),
];

const genuineOnes = new Map<string, PaperDocument>();
const drawings = new WeakMap<PaperDocument, Map<string, string>>();

/** What was there before the fraud: one document for all frauds that were done to the same. */
function genuineOf(forged: PaperDocument): PaperDocument {
  const genuine = withoutMutation(forged, 0);
  const key = JSON.stringify(genuine);
  const known = genuineOnes.get(key) ?? genuine;
  genuineOnes.set(key, known);
  return known;
}

/** Drawn once: the same genuine page is held against many forged ones. */
function drawnGenuine(genuine: PaperDocument, look: Look): string {
  const drawn = drawings.get(genuine) ?? new Map<string, string>();
  drawings.set(genuine, drawn);
  const key = JSON.stringify(look);
  const svg = drawn.get(key) ?? renderPage(genuine, look);
  drawn.set(key, svg);
  return svg;
}

/** A drawing is made of the sheet alone: where the sheet is the same, so is it in every light. */
const hasSameSheet = (one: PaperDocument, other: PaperDocument, page: string): boolean =>
  JSON.stringify(sheetOf(one, page)) === JSON.stringify(sheetOf(other, page));

/** Frauds of which a light alone can tell or not tell. */
const lit = SAMPLE_FRAUDS.filter(({ mutation }) => !TOLD_BY_COMPARING.has(mutation.technique));

describe('a light tells nothing of what it does not show: forged and genuine give the same drawing', () => {
  test.each(lit.map((sample) => [nameOf(sample), sample] as const))('%s', (_name, sample) => {
    const forged = make(sample);
    const genuine = genuineOf(forged);
    const key = keyOf(forged);
    for (const page of somePages(forged).filter((one) => !hasSameSheet(forged, genuine, one)))
      for (const light of LIGHTS) {
        const shows = key.some(
          (entry) => isOn(entry, page) && entry.lights.includes(light) && !entry.tilted && entry.minLevel === 1,
        );
        if (!shows)
          expect(
            `${page} ${light} ${renderPage(forged, { page, light }) === drawnGenuine(genuine, { page, light })}`,
          ).toBe(`${page} ${light} true`);
      }
  });
});

describe('nor does a glass, in a light that tells nothing or below the level that tells', () => {
  test.each(lit.map((sample) => [nameOf(sample), sample] as const))('%s', (_name, sample) => {
    const forged = make(sample);
    const genuine = genuineOf(forged);
    const key = keyOf(forged);
    for (const { page, areas } of key)
      for (const light of LIGHTS)
        for (const level of [2, 3] as const) {
          const shows = key.some(
            (entry) => isOn(entry, page) && entry.lights.includes(light) && !entry.tilted && entry.minLevel <= level,
          );
          const look = lookAt(forged, page, areas, light, level, false);
          if (!shows)
            expect(`${page} ${light} ${level} ${renderPage(forged, look) === drawnGenuine(genuine, look)}`).toBe(
              `${page} ${light} ${level} true`,
            );
        }
  });
});

describe('what the key says can be seen there differs there', () => {
  const visible = lit.filter((sample) => !leavesNothing(sample));
  test.each(visible.map((sample) => [nameOf(sample), sample] as const))('%s', (_name, sample) => {
    const forged = make(sample);
    const genuine = genuineOf(forged);
    for (const light of LIGHTS) {
      const telling = keyOf(forged).filter((entry) => entry.lights.includes(light));
      const differs = telling.some((entry) => {
        const look = lookAt(forged, entry.page, entry.areas, light, entry.minLevel, entry.tilted);
        return renderPage(forged, look) !== drawnGenuine(genuine, look);
      });
      expect(`${light} ${differs}`).toBe(`${light} ${telling.length > 0}`);
    }
  });

  test('a technique that leaves nothing on the paper changes no drawing', () => {
    const forged = aDocument(PASSPORT_SPEC, [{ technique: 'im-lookalike' }, { technique: 'lr-reported' }]);
    const genuine = aDocument(PASSPORT_SPEC);
    for (const light of LIGHTS)
      expect(renderPage(forged, { page: 'data', light })).toBe(renderPage(genuine, { page: 'data', light }));
  });
});

/** A look that has an area before the eye. */
function lookAt(
  document: PaperDocument,
  page: string,
  areas: readonly string[],
  light: Look['light'],
  level: Level,
  tilted: boolean,
): Look {
  const tilt = tilted ? 2 : 0;
  if (level === 1) return { page, light, tilt };
  const all = areasOf(document, page);
  const box = (all.find((area) => areas.includes(area.name)) ?? all[0])?.box ?? { x: 0, y: 0, width: 1, height: 1 };
  const { widthMm, heightMm } = sheetOf(document, page);
  return {
    page,
    light,
    tilt,
    level,
    region: cellAround(level, box.x + box.width / 2, box.y + box.height / 2, widthMm, heightMm),
  };
}

describe('drawings', () => {
  const sampled = [PASSPORT_SPEC, VISA_SPEC, PERMIT_SPEC, BOARDING_PASS_SPEC, HOTEL_SPEC].map((spec) =>
    aDocument({ ...spec, wear: 70 }),
  );
  const drawn = DOCUMENT_KINDS.filter((kind) => !sampled.some((document) => document.kind === kind)).map((kind) => {
    const document = drawDocument(kind, 4);
    if (!document.ok) throw new Error(document.error[0]?.message ?? kind);
    return { ...document.value, wear: 70 };
  });
  const documents = [...sampled, ...drawn];
  const looks = documents.flatMap((document) =>
    pagesOf(document)
      .slice(0, 6)
      .flatMap((page) => LIGHTS.map((light) => ({ document, page, light }))),
  );

  test.each(looks.map((one) => [one.document.kind, one.page, one.light, one] as const))(
    '%s %s under %s is one well-formed picture of at most 150 KB, the same each time',
    (_kind, page, light, { document }) => {
      const svg = renderPage(document, { page, light });
      expect(svg.length).toBeLessThanOrEqual(LIMIT);
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d. -]+" width="[\d.]+mm" height="[\d.]+mm">.*<\/svg>$/s,
      );
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<!--|<text|<image|<script|href="http/);
      const opened = svg.match(/<(?=[a-zA-Z])[^>]*[^/]>/g) ?? [];
      expect(opened.length).toBe((svg.match(/<\//g) ?? []).length);
      expect(renderPage(structuredCloned(document), { page, light })).toBe(svg);
    },
  );

  test('every id is defined once and every reference has its definition', () => {
    for (const { document, page, light } of looks) {
      const svg = renderPage(document, { page, light }, 'q');
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const defined = new Set(ids);
      const lacking = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].filter(([, id]) => !defined.has(id));
      expect(lacking.map(([, id]) => id)).toEqual([]);
      expect(ids.every((id) => id?.startsWith('q'))).toBe(true);
    }
  });

  test.each(SERIES_IDS)('the specimen of %s can be drawn whole, in every light', (id) => {
    const specimen = referenceOf(id);
    for (const page of pagesOf(specimen).slice(0, 3))
      for (const light of LIGHTS) expect(renderPage(specimen, { page, light }).length).toBeLessThanOrEqual(LIMIT);
  });

  test('magnified looks hold no more bytes than a page and microtext is words only under the loupe', () => {
    const document = aDocument(PASSPORT_SPEC);
    const region = { x: 44, y: 57, width: 12, height: 9 };
    const loupe = renderPage(document, { page: 'data', light: 'white', level: 3, region });
    const blurred = renderPage(aDocument(PASSPORT_SPEC, [{ technique: 'cf-microtext-blurred' }]), {
      page: 'data',
      light: 'white',
      level: 3,
      region,
    });
    expect(loupe.length).toBeLessThanOrEqual(LIMIT);
    expect(loupe).not.toBe(blurred);
    for (const level of [1, 2] as const) {
      const look: Look = { page: 'data', light: 'white', level, region };
      expect(renderPage(document, look)).toBe(
        renderPage(aDocument(PASSPORT_SPEC, [{ technique: 'cf-microtext-blurred' }]), look),
      );
    }
  });

  test('tilting changes what lives from the angle', () => {
    const document = aDocument(PASSPORT_SPEC);
    const pictures = TILTS.map((tilt) => renderPage(document, { page: 'data', light: 'white', tilt }));
    expect(new Set(pictures).size).toBe(TILTS.length);
  });

  test('a magnified look without its region, and a page the document lacks, are our own mistakes', () => {
    const document = aDocument(PASSPORT_SPEC);
    expect(() => renderPage(document, { page: 'data', light: 'white', level: 2 })).toThrow('region');
    expect(() => renderPage(document, { page: 'page99', light: 'white' })).toThrow('page99');
  });
});

const structuredCloned = (document: PaperDocument): PaperDocument =>
  JSON.parse(JSON.stringify(document)) as PaperDocument;
