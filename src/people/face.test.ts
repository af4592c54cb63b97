import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageFace, ageLooks } from './ageing.ts';
import { stream } from './chance.ts';
import { FACE_MEASURES, type Face, makeFace } from './face.ts';
import { blendFaces, FACE_DISTANCES, faceAtDistance, faceDistance, STABLE_MEASURES } from './faceDistance.ts';
import { makeLooks } from './makeLooks.ts';

const SEED = 20_260_117;
const properties = { seed: SEED, numRuns: 150 };
const face = integer({ min: 0, max: 1_000_000 }).map((n) => makeFace(stream(n, 'face')));

describe(`faces (fast-check seed ${SEED})`, () => {
  test('a face is whole numbers from 0 to 1000, and survives JSON', () => {
    assert(
      property(face, (f) => {
        const values = [...Object.values(f.measures), ...f.marks.flatMap((mark) => Object.values(mark))];
        expect(values.every((v) => Number.isInteger(v) && v >= 0 && v <= 1000)).toBe(true);
        expect(JSON.parse(JSON.stringify(f))).toEqual(f);
        expect(f.marks.every((mark) => mark.size > 0 || (mark.x === 0 && mark.y === 0))).toBe(true);
      }),
      properties,
    );
  });

  test('distance is symmetric, whole, and 0 only on the same face', () => {
    assert(
      property(face, face, (a, b) => {
        expect(faceDistance(a, b)).toBe(faceDistance(b, a));
        expect(Number.isInteger(faceDistance(a, b))).toBe(true);
        expect(faceDistance(a, a)).toBe(0);
        expect(faceDistance(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      properties,
    );
  });

  test.each(FACE_MEASURES)('the least change of %s is seen', (name) => {
    const a = makeFace(stream(1, 'least'));
    const b: Face = {
      ...a,
      measures: { ...a.measures, [name]: a.measures[name] === 1000 ? 999 : a.measures[name] + 1 },
    };
    expect(faceDistance(a, b)).toBeGreaterThan(0);
  });

  test('no detour is shorter: d(a, c) ≤ d(a, b) + d(b, c)', () => {
    assert(
      property(face, face, face, (a, b, c) => {
        expect(faceDistance(a, c)).toBeLessThanOrEqual(faceDistance(a, b) + faceDistance(b, c));
      }),
      properties,
    );
  });

  test('a face at a distance lies at that distance to within 1', () => {
    assert(
      property(face, integer({ min: 0, max: 350 }), nat(), (f, distance, n) => {
        const other = faceAtDistance(f, distance, stream(n, 'at'));
        expect(Math.abs(faceDistance(f, other) - distance)).toBeLessThanOrEqual(1);
      }),
      properties,
    );
  });

  test('the ranges of likeness are in order and do not overlap, and people taken at random are strangers', () => {
    const { samePerson, lookAlike, relative, stranger } = FACE_DISTANCES;
    const bounds = [...samePerson, ...lookAlike, ...relative, ...stranger];
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    for (let i = 0; i < 500; i++) {
      const chance = stream(i, 'strangers');
      expect(faceDistance(makeFace(chance), makeFace(chance))).toBeGreaterThan(relative[1]);
    }
  });

  test('a blend is the one face at 0, the other at 1000, and between them it is nearer to both than they are to each other', () => {
    assert(
      property(face, face, (a, b) => {
        expect(blendFaces(a, b, 0)).toEqual(a);
        expect(blendFaces(a, b, 1000)).toEqual(b);
        const middle = blendFaces(a, b, 500);
        expect(faceDistance(a, middle)).toBeLessThan(faceDistance(a, b));
        expect(faceDistance(b, middle)).toBeLessThan(faceDistance(a, b));
      }),
      properties,
    );
  });

  test('a stable feature weighs more than one that changes with mood or fashion', () => {
    const a = makeFace(stream(3, 'weight'));
    const moved = (name: 'earLobe' | 'browArch'): Face => ({
      ...a,
      measures: { ...a.measures, [name]: (a.measures[name] + 500) % 1001 },
    });
    const at = (name: 'earLobe' | 'browArch'): number =>
      faceDistance(a, moved(name)) / Math.abs(moved(name).measures[name] - a.measures[name]);
    expect(at('earLobe')).toBeGreaterThan(at('browArch'));
  });
});

describe(`ageing (fast-check seed ${SEED})`, () => {
  const age = integer({ min: 1, max: 90 });

  test('stable features, ears and marks do not age', () => {
    assert(
      property(face, age, age, (f, from, to) => {
        const aged = ageFace(f, from, to);
        for (const name of STABLE_MEASURES) expect(aged.measures[name]).toBe(f.measures[name]);
        expect(aged.marks).toEqual(f.marks);
      }),
      properties,
    );
  });

  test('a person stays within the range of the same person for fifteen years', () => {
    assert(
      property(face, integer({ min: 18, max: 75 }), (f, from) => {
        expect(faceDistance(f, ageFace(f, from, from + 15))).toBeLessThanOrEqual(FACE_DISTANCES.samePerson[1]);
      }),
      properties,
    );
  });

  test('hair greys and thins with the years, and no child has a beard', () => {
    const looks = makeLooks(stream(5, 'ageing'), { ageYears: [40, 40], facialHair: 'fullBeard', softness: 200 });
    const old = ageLooks(looks, 75);
    expect(old.hair.grey).toBeGreaterThan(looks.hair.grey);
    expect(old.hair.recession).toBeGreaterThan(looks.hair.recession);
    expect(ageLooks(looks, 9)).toMatchObject({ ageYears: 9, facialHair: 'none', hair: { grey: 0, recession: 0 } });
  });
});
