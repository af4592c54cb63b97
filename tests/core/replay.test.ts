// Is an attempt its log? Prefixes, refusal of other content, and a program that shows something else.

import { describe, expect, it } from 'vitest';
import { checkHeader, LOG_FORMAT, PROGRAM_VERSION, replay, Simulation, type LogHeader } from '#attempt';
import { makeTrail, walk } from '#proof';
import { drawCase, hashContent } from '#scenario';
import { drawShipped, expertActs, openShipped, play, scenarioIds } from '../kit/library.ts';

/** All that a simulation would go on with, in no order. */
function standing(simulation: Simulation): unknown {
  const { state, ink } = JSON.parse(simulation.save()) as { state: unknown; ink: string };
  const { story, choices } = JSON.parse(ink) as { story: string; choices: unknown };
  return { state, story: JSON.parse(story) as unknown, choices };
}

describe.each(scenarioIds())('%s', (id) => {
  const drawn = drawShipped(id, 3);
  const entries = play(drawn, walk(drawn, 11, 30, makeTrail()).acts).moments.map((moment) => moment.entry);

  it('replays to the same states', () => {
    const replayed = replay(drawn, { entries });
    expect(replayed.ok && replayed.moments.map((moment) => moment.state.digest)).toEqual(
      entries.map((entry) => entry.digest),
    );
  });

  it('the replay of a prefix is a prefix of the replay', () => {
    const whole = replay(drawn, { entries });
    for (const length of [0, 1, 7, 19]) {
      const part = replay(drawn, { entries: entries.slice(0, length) });
      if (!part.ok || !whole.ok) throw new Error('the log does not replay');
      expect(part.moments).toEqual(whole.moments.slice(0, length));
    }
  });

  it('goes on from a fork as if there were no other', () => {
    const plain = new Simulation(drawn);
    let [goesOn, goesAstray] = [new Simulation(drawn), new Simulation(drawn)];
    for (const [index, { act }] of entries.entries()) {
      plain.perform(act);
      goesAstray = goesOn.fork();
      for (const later of entries.slice(index + 1, index + 4)) goesAstray.perform(later.act);
      const next = goesOn.fork();
      next.perform(act);
      goesOn.perform(act);
      expect(standing(goesOn), `act ${index + 1}`).toEqual(standing(plain));
      goesOn = index % 2 === 0 ? next : goesOn;
      expect(standing(goesOn), `act ${index + 1}`).toEqual(standing(plain));
    }
    expect(standing(goesAstray)).not.toEqual(standing(new Simulation(drawn)));
  });

  it('says at which act it shows something else', () => {
    const changed = entries.map((entry, index) => (index === 4 ? { ...entry, digest: 'something else' } : entry));
    const replayed = replay(drawn, { entries: changed });
    expect(replayed).toMatchObject({ ok: false, fault: { code: 'otherDigest', seq: 5 } });
  });

  it('says which act is out of order', () => {
    const [first, second, third, ...rest] = entries;
    if (first === undefined || second === undefined || third === undefined) throw new Error('the walk is too short');
    expect(replay(drawn, { entries: [first, third, second, ...rest] })).toMatchObject({
      ok: false,
      fault: { code: 'sequence', seq: 3, expected: 2 },
    });
  });

  it('refuses a log of other content', () => {
    const hashes = hashContent(openShipped(id).content);
    const header: LogHeader = {
      format: LOG_FORMAT,
      attempt: 'a',
      scenario: id,
      ...hashes,
      program: PROGRAM_VERSION,
      seed: 3,
      variant: null,
      mode: 'practice',
      language: 'en',
    };
    expect(checkHeader(header, hashes)).toBeNull();
    expect(checkHeader(header, { ...hashes, playHash: '0'.repeat(64) })?.code).toBe('otherContent');
    expect(checkHeader(header, { ...hashes, keyHash: '0'.repeat(64) })).toBeNull();
  });
});

describe('the two hashes', () => {
  const { content } = openShipped('nervous-visitor');
  const before = hashContent(content);
  const { scenario } = content;

  it('a weight changes the key alone', () => {
    const changed = hashContent({
      ...content,
      scenario: { ...scenario, scoring: { ...scenario.scoring, passPercent: 61 } },
    });
    expect(changed.playHash).toBe(before.playHash);
    expect(changed.keyHash).not.toBe(before.keyHash);
  });

  it('a fact changes what can be seen', () => {
    const changed = hashContent({
      ...content,
      scenario: { ...scenario, facts: { ...scenario.facts, 'stay.purpose': 'other' } },
    });
    expect(changed.playHash).not.toBe(before.playHash);
    expect(changed.keyHash).toBe(before.keyHash);
  });

  it('the expert’s way is part of the key', () => {
    const changed = hashContent({ ...content, expert: { ...content.expert, steps: content.expert.steps.slice(1) } });
    expect(changed.playHash).toBe(before.playHash);
    expect(changed.keyHash).not.toBe(before.keyHash);
  });
});

describe('drawing', () => {
  it('one seed gives one case', () => {
    const draw = (): string => {
      const drawn = drawCase(openShipped('nervous-visitor'), 12);
      if (!drawn.ok) throw new Error('no case was drawn');
      const { truth, papers, people } = drawn.value;
      return JSON.stringify([...truth, papers, people]);
    };
    expect(draw()).toBe(draw());
  });

  it('seeds fall on every variant', () => {
    const variants = new Set(Array.from({ length: 80 }, (_, seed) => drawShipped('nervous-visitor', seed).variant));
    expect(variants.size).toBe(Object.keys(openShipped('nervous-visitor').content.scenario.variants).length);
  });

  it('the same acts cost the same case time whatever the wall clock says', () => {
    const drawn = drawShipped('nervous-visitor', 4);
    const acts = expertActs(drawn);
    expect(play(drawn, acts).simulation.state.seconds).toBe(play(drawn, acts).simulation.state.seconds);
  });
});
