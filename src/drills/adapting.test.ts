// Difficulty follows ability: simulated trainees who answer by the very model, with chance of their own, over four sessions on four days.

import { describe, expect, test } from 'vitest';
import { expectedShare } from '#measurement';
import { stream } from '#people';
import { TARGET_SHARE } from './chooseCue.ts';
import type { JudgedKind } from './drill.ts';
import type { JudgedLog } from './drillLog.ts';
import { aHeader, played } from './drillTestKit.ts';
import { startFor, standingAfter } from './standing.ts';

const DAY = 86_400_000;
const ITEMS = 40;
const SESSIONS = 4;
/** Fewer for papers, which take longest to draw. */
const traineesOf = (kind: JudgedKind): number => (kind === 'papers' ? 4 : 8);

interface Simulated {
  /** Of the answers after the first session. */
  readonly right: number;
  readonly estimate: number;
}

/** Trainees of one true ability; an item is as hard as its cue is held to be before anybody answers. */
function simulate(kind: JudgedKind, ability: number): Simulated {
  const trainees = traineesOf(kind);
  let right = 0;
  let asked = 0;
  let estimate = 0;
  for (let who = 0; who < trainees; who++) {
    const chance = stream(who, `trainee ${ability}`);
    const logs: JudgedLog[] = [];
    for (let session = 0; session < SESSIONS; session++) {
      const startedMs = session * DAY;
      const start = startFor(standingAfter(logs), kind, startedMs);
      const log = played(
        aHeader(kind, { length: ITEMS, seed: who * SESSIONS + session, startedMs, start }),
        ({ cue, isFalse }) => {
          const isRight = chance.next() < expectedShare(ability, cue.prior);
          if (session > 0) {
            asked++;
            right += isRight ? 1 : 0;
          }
          return isRight === isFalse ? 'false' : 'genuine';
        },
      );
      logs.push(log);
    }
    estimate += (standingAfter(logs).abilities[kind]?.value ?? 0) / trainees;
  }
  return { right: right / asked, estimate };
}

describe.each(['papers', 'faces', 'zones', 'stays'] as const)('%s', (kind) => {
  test.each([
    ['weak', 0.5],
    ['middling', 1],
    ['strong', 1.5],
  ])('a %s trainee comes to the target, and is known for what they are', (_, ability) => {
    const { right, estimate } = simulate(kind, ability);
    expect(Math.abs(right - TARGET_SHARE), `right ${right}`).toBeLessThan(0.07);
    expect(Math.abs(estimate - ability), `estimate ${estimate}`).toBeLessThan(0.45);
  });
});

test('where nothing harder or easier is left, that is all there is: a master is right more often, a beginner of beginners less', () => {
  expect(simulate('zones', 3).right).toBeGreaterThan(0.91);
  expect(simulate('zones', -0.5).right).toBeLessThan(0.78);
});
