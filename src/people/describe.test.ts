import { describe, expect, test } from 'vitest';
import { stream } from './chance.ts';
import { describeLooks, describeManner } from './describe.ts';
import { EXPRESSIONS } from './expression.ts';
import { POSTURES } from './figure.ts';
import { makeLooks } from './makeLooks.ts';

const valueOf = (
  traits: readonly { readonly code: string; readonly value?: string }[],
  code: string,
): string | undefined => traits.find((trait) => trait.code === code)?.value;

describe('looks in codes', () => {
  test('are codes, never sentences, and tell nothing of origin or sex', () => {
    for (let n = 0; n < 200; n++) {
      for (const trait of describeLooks(makeLooks(stream(n, 'say'), { ageYears: [1, 90] }))) {
        expect(`${trait.code}${trait.value ?? ''}`).toMatch(/^[A-Za-z0-9]+$/);
        expect(trait.code).not.toMatch(/race|origin|ethnic|sex|gender|religion/i);
      }
    }
  });

  test.each([
    [1, 'toddler'],
    [8, 'child'],
    [15, 'teenager'],
    [25, 'youngAdult'],
    [40, 'adult'],
    [55, 'middleAged'],
    [70, 'older'],
    [88, 'old'],
  ])('%i years are told as %s', (age, band) => {
    expect(valueOf(describeLooks(makeLooks(stream(1, 'age'), { ageYears: [age, age] })), 'age')).toBe(band);
  });

  test('hair under a turban is not told, and what is absent is not named', () => {
    const looks = makeLooks(stream(2, 'say'), { headCovering: 'turban', glasses: 'none', facialHair: 'none' });
    const codes = describeLooks(looks).map((trait) => trait.code);
    expect(codes).toContain('headCovering');
    for (const hidden of ['hairStyle', 'hairColour', 'glasses', 'facialHair']) expect(codes).not.toContain(hidden);
  });

  test('a mark is told with its place as the viewer sees it', () => {
    const plain = makeLooks(stream(3, 'say'));
    const marks = plain.face.marks.map((mark, i) =>
      i === 0 ? { x: 800, y: 500, size: 700 } : { ...mark, x: 0, y: 0, size: 0 },
    );
    const traits = describeLooks({ ...plain, face: { ...plain.face, marks } });
    expect(traits.filter((trait) => trait.code === 'mole')).toEqual([{ code: 'mole', value: 'cheekRight' }]);
  });
});

describe('manner in codes', () => {
  test('every expression in every posture has its own description', () => {
    const all = EXPRESSIONS.flatMap((expression) =>
      POSTURES.map((posture) => JSON.stringify(describeManner(expression, posture))),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['neutral', []],
    ['anxious', ['browsRaisedInside', 'browsDrawnTogether', 'eyesWide']],
    ['tired', ['lidsHeavy', 'looksAway', 'headTilted', 'headBowed']],
    ['thinking', ['oneBrowRaised', 'looksAway', 'headTilted']],
  ] as const)('%s is told by what is seen: %s', (expression, signs) => {
    expect(
      describeManner(expression, 'upright')
        .slice(2)
        .map((trait) => trait.code),
    ).toEqual([...signs]);
  });
});
