// What is in the pictures of a face item, what of it is told, and what comes of rating features, judging in a pair, and a lesson.

import { describe, expect, test } from 'vitest';
import { FACE_FEATURES, faceDistance, stream } from '#people';
import { aHeader, played, rightly } from './drillTestKit.ts';
import { isRight, type DrillAnswer, type JudgedLog } from './drillLog.ts';
import { farOf, lessonFaces, LIKENESSES, looksOfFaces, renderFaces, type FaceContent } from './faceItem.ts';
import { differingFeatures, explanationsOf, featureTruths } from './faceTruth.ts';
import { lessonPairs } from './lesson.ts';
import { judgedResultOf } from './result.ts';
import { answered, itemAfter, type JudgedItem } from './session.ts';
import { dueCues, standingAfter } from './standing.ts';

function contentOf({ content }: Pick<JudgedItem, 'content'>): FaceContent {
  if (content.kind !== 'faces') throw new Error('no face');
  return content;
}

function facesOf(seed: number, length = 40): FaceContent[] {
  return played(aHeader('faces', { seed, length }), rightly).entries.map(({ resolved }) => {
    if (resolved.content === null) throw new Error('not kept');
    return contentOf({ content: resolved.content });
  });
}

describe('pictures (seeds 11 to 14)', () => {
  const contents = [11, 12, 13, 14].flatMap((seed) => facesOf(seed));

  test('every likeness is met, with and without a chip', () => {
    expect(new Set(contents.map(({ likeness }) => likeness))).toEqual(new Set(LIKENESSES));
    for (const likeness of ['same', 'lookAlike', 'stranger'])
      expect(new Set(contents.filter((one) => one.likeness === likeness).map(({ hasChip }) => hasChip)).size).toBe(2);
  });

  test('the same person at distance nought but for the years; another as far as was drawn', () => {
    for (const content of contents) {
      const { photograph, person, chip } = looksOfFaces(content);
      expect(person.ageYears - photograph.ageYears).toBe(content.years);
      expect(photograph.monk).toBe(person.monk);
      const isPhotographTheirs = content.likeness === 'same' || content.likeness === 'chipOther';
      const apart = faceDistance(photograph.face, person.face);
      if (isPhotographTheirs) expect(apart).toBeLessThan(46);
      else expect(apart).toBeGreaterThan(50);
      if (chip === null) continue;
      // The chip holds the picture of the office: another than the printed one only where that was put in its place.
      if (content.likeness === 'chipOther') expect(faceDistance(chip.face, person.face)).toBeGreaterThan(100);
      else expect(chip).toEqual(photograph);
    }
  });

  test('a morph lies half way between two people', () => {
    for (const content of contents.filter(({ likeness }) => likeness === 'morph'))
      expect(Math.abs(farOf(content) - content.distance / 2)).toBeLessThan(25);
  });

  test('that there is a chip tells nothing', () => {
    // Whether a chip is there is drawn before whether it is another's.
    const truths = [true, false].map((isFalse) => {
      let chips = 0;
      for (let seed = 0; seed < 400; seed++) {
        const header = aHeader('faces', { seed, length: 10 });
        const item = itemAfter(header, []);
        if (item.isFalse === isFalse) chips += contentOf(item).hasChip ? 1 : -1;
      }
      return chips / 200;
    });
    for (const lean of truths) expect(Math.abs(lean)).toBeLessThan(0.2);
  });

  test('two pictures, never the same', () => {
    const [content] = contents;
    if (content === undefined) throw new Error('no face');
    const { photograph, person } = renderFaces(content);
    expect(photograph.startsWith('<svg')).toBe(true);
    expect(photograph).not.toBe(person);
  });
});

describe('what differs in truth', () => {
  const contents = facesOf(21);

  test('of one person nothing; of others at least one feature', () => {
    for (const content of contents) {
      const truths = Object.values(featureTruths(content));
      if (content.likeness === 'same') {
        expect(new Set(truths)).toEqual(new Set(['alike']));
        expect(differingFeatures(content)).toEqual([]);
      } else {
        expect(differingFeatures(content).length).toBeGreaterThan(0);
        if (content.likeness === 'stranger')
          expect(truths.filter((one) => one === 'differs').length).toBeGreaterThan(4);
      }
    }
  });

  test('years and hair explain where they changed, and only there', () => {
    for (const content of contents) {
      const causes = explanationsOf(content);
      expect(causes.includes('hair')).toBe(content.changed);
      if (content.years < 3) expect(causes).not.toContain('age');
      if (content.years > 7) expect(causes).toContain('age');
    }
  });
});

/** Each item answered in full by the rule. */
function playedBy(log: JudgedLog, answer: (item: JudgedItem) => Partial<DrillAnswer>): JudgedLog {
  let next = log;
  while (next.entries.length < next.header.length) {
    const item = itemAfter(next.header, next.entries);
    const given: DrillAnswer = {
      item: item.item,
      verdict: rightly(item),
      confidence: 80,
      naming: null,
      lights: [],
      tookMs: 5000,
      faces: null,
      alone: null,
      ...answer(item),
    };
    next = answered(next, given, next.header.startedMs + item.item);
  }
  return next;
}

const begun = (changes: Parameters<typeof aHeader>[1]): JudgedLog => ({
  header: aHeader('faces', changes),
  entries: [],
  endedMs: null,
  contested: [],
});

describe('rating features', () => {
  test('an eye that sees what is so finds every difference and invents none', () => {
    const log = playedBy(begun({ way: 'features', length: 40 }), (item) => {
      const content = contentOf(item);
      const truths = featureTruths(content);
      const causes = explanationsOf(content);
      return {
        faces: {
          ratings: Object.fromEntries(
            FACE_FEATURES.map((one) => [one, truths[one] === 'differs' ? 'different' : 'similar'] as const),
          ),
          explained: { ears: causes[0] ?? 'nothing' },
        },
      };
    });
    const { faces } = judgedResultOf(log);
    expect(faces?.features.map(({ feature }) => feature)).toEqual(FACE_FEATURES);
    for (const { found, wrongly } of faces?.features ?? []) {
      expect(found.count).toBe(found.of);
      expect(found.of).toBeGreaterThan(0);
      expect(wrongly.count).toBe(0);
      expect(wrongly.of).toBeGreaterThan(10);
    }
    expect(faces?.explained?.share).toBe(1);
    const rights = faces?.likenesses ?? [];
    expect(rights.reduce((sum, { right }) => sum + right.of, 0)).toBe(40);
    for (const { near, far, likeness } of rights) {
      expect(near).toBeLessThanOrEqual(far);
      if (likeness === 'same') expect(far).toBe(0);
      else expect(near).toBeGreaterThan(50);
    }
    // Recent, changed and years share all pictures out; a chip is beside them.
    const parts = (faces?.conditions ?? []).filter(({ condition }) => condition !== 'chip');
    expect(parts.reduce((sum, { same, others }) => sum + same.of + others.of, 0)).toBe(40);
  });
});

describe('a pair', () => {
  const say = (isFalse: boolean): 'false' | 'genuine' => (isFalse ? 'false' : 'genuine');
  const log = playedBy(begun({ way: 'pair', length: 20 }), ({ item, isFalse }) => ({
    // The first is wrong at every fourth, the second at every fifth; they settle on the truth but for item 8.
    verdict: say(item === 8 ? !isFalse : isFalse),
    alone: [
      { verdict: say(item % 4 === 0 ? !isFalse : isFalse), confidence: 70, tookMs: 4000 },
      { verdict: say(item % 5 === 0 ? !isFalse : isFalse), confidence: 90, tookMs: 3000 },
    ],
  }));

  test('what each said alone, what they agreed on, and what talking changed', () => {
    const { pair } = judgedResultOf(log);
    // Alone: first wrong at 4, 8, 12, 16, 20; second at 5, 10, 15, 20.
    const rights = pair?.alone.map(({ counts }) => counts.hits + counts.correctRejections);
    expect(rights).toEqual([15, 16]);
    expect(pair).toMatchObject({
      answers: 20,
      agreed: 13,
      agreedWrongly: 1,
      settledRightly: 6,
      settledWrongly: 1,
      overturned: 1,
    });
    expect(log.entries.filter(isRight)).toHaveLength(19);
  });

  test('what they agreed on says nothing of either: neither ability nor reviews change', () => {
    const standing = standingAfter([log]);
    expect(standing.abilities).toEqual({});
    expect(dueCues(standing, 'faces', log.header.startedMs + 400 * 86_400_000)).toEqual([]);
  });
});

describe('a lesson (40 seeds)', () => {
  test('both parts are as hard as each other, half of each are others, and no face comes twice', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const [before, after] = ([0, 1] as const).map((block) => lessonFaces(seed, block).map(contentOf));
      if (before === undefined || after === undefined) throw new Error('no parts');
      const kinds = (part: readonly FaceContent[]): readonly string[] =>
        part.map(({ likeness, distance, years, changed }) => `${likeness} ${distance} ${years} ${changed}`).sort();
      expect(kinds(after)).toEqual(kinds(before));
      expect(before.filter(({ likeness }) => likeness !== 'same')).toHaveLength(10);
      expect(new Set([...before, ...after].map((one) => one.seed)).size).toBe(40);
    }
  });

  test('somebody who learns is seen to, with what chance could do', () => {
    const chance = stream(5, 'learner');
    const log = playedBy(begun({ protocol: 'lesson', length: 40, seed: 3 }), ({ item, isFalse }) => ({
      verdict: (item > 20 || chance.next() < 0.55) === isFalse ? 'false' : 'genuine',
    }));
    const { moved, blocks } = judgedResultOf(log);
    expect(blocks).toHaveLength(2);
    expect(moved?.right.difference).toBeGreaterThan(0.2);
    expect(moved?.right.low).toBeGreaterThan(0);
    expect(moved?.ability?.difference).toBeGreaterThan(0.5);
  });

  test('its pictures show a feature each, and are none of those that are asked about', () => {
    const pairs = lessonPairs();
    expect(pairs.map(({ step }) => step)).toEqual(['ears', 'marks', 'inner', 'years']);
    for (const { pictures } of pairs) expect(pictures[0]).not.toBe(pictures[1]);
  });
});
