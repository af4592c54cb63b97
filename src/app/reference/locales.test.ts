// Has every code of the reference system a word?

import { expect, test } from 'vitest';
import { makeReferenceSystem } from '#documents';
import reference from '../../../assets/locales/en/reference.json' with { type: 'json' };
import terms from '../../../assets/locales/en/terms.json' with { type: 'json' };

const system = makeReferenceSystem();
const guide: Readonly<Record<string, string>> = reference.guide;
const places: Readonly<Record<string, unknown>> = terms.place;

test('every feature is explained', () => {
  expect(Object.keys(guide).sort()).toEqual(system.features.map(({ slug }) => slug).sort());
});

test('every deviation of the bulletin is said', () => {
  const codes = new Set(system.bulletin.map(({ code }) => code));
  expect(Object.keys(reference.deviation).sort()).toEqual([...codes].sort());
});

test('every place where a feature is has a name', () => {
  const areas = new Set(
    Object.values(system.places).flatMap((features) =>
      Object.values(features).flatMap((found) => found.flatMap((place) => place.areas)),
    ),
  );
  expect([...areas].filter((area) => !/^(?:stamp|sticker)\d/.test(area) && !(area in places))).toEqual([]);
});
