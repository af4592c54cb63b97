// Who is in the room, and through whom one understands: people who are there in some cases only, who are led out, who interpret well or
// badly; and a photograph that a forger has put in.

import { describe, expect, it } from 'vitest';
import { Authority } from '#attempt';
import { levelOf } from '#interview';
import { score } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

const CASE = 'another-name';
const ask = (question: string) => ({ type: 'ask', question }) as const;
const toTheInterpreter = [
  ask('step_greet'),
  ask('step_purpose'),
  { type: 'respond', dilemma: 'yesYes', option: 'sayBack' },
  ask('call_interpreter'),
] as const;

describe('who is there', () => {
  it('a companion is there where the case has one, and gone once led out', () => {
    expect(play(drawShipped(CASE, 3, 'said-lookalike-alone'), []).simulation.state.present).toEqual(['applicant']);
    const led = play(drawShipped(CASE, 3, 'bound-afraid'), [ask('separate')]).simulation.state;
    expect(led.present).toEqual(['applicant']);
  });

  it('nothing can be asked of somebody who is not there', () => {
    const { simulation } = play(drawShipped(CASE, 3, 'bound-afraid'), [ask('separate')]);
    expect(simulation.perform(ask('ask_companion_how'))).toEqual({ ok: false, refusal: 'notOffered' });
  });

  it('one interpreter goes when the other comes', () => {
    const { state } = play(drawShipped(CASE, 3, 'hinted-substituted-dialect'), [
      ...toTheInterpreter,
      ask('change_interpreter'),
    ]).simulation;
    expect(state.present).toEqual(['applicant', 'second']);
    expect(state.interpreted).toBe(true);
  });
});

describe('understanding', () => {
  const heard = (variant: string, more: readonly ReturnType<typeof ask>[] = []): number =>
    levelOf(
      play(drawShipped(CASE, 3, variant), [...toTheInterpreter, ...more]).simulation.state.applicant,
      'comprehension',
    );

  it('is as good as the interpreter', () => {
    expect(heard('hinted-substituted-dialect')).toBeLessThan(heard('hinted-lookalike-kind') - 20);
  });

  it('rises with another interpreter', () => {
    expect(heard('hinted-substituted-dialect', [ask('change_interpreter')])).toBeGreaterThan(
      heard('hinted-substituted-dialect') + 20,
    );
  });
});

describe('the photograph', () => {
  const matches = (variant: string): boolean | null | undefined =>
    drawShipped(CASE, 3, variant).papers.find((paper) => paper.id === 'passport')?.faceMatches;

  it('shows the bearer where it is the bearer’s own book, or where it was put in', () => {
    expect(matches('own-alone')).toBe(true);
    expect(matches('audition-substituted')).toBe(true);
    expect(matches('audition-lookalike')).toBe(false);
  });
});

it('who is at the second line already need not be sent there', () => {
  const drawn = drawShipped(CASE, 3, 'said-lookalike-alone');
  const { start, moments } = play(drawn, expertActs(drawn));
  const lawful = score(openShipped(CASE), drawn, start, moments).items.find((item) => item.id === 'outcome.lawful');
  expect(lawful?.explanation.code).toBe('required');
  expect(lawful?.points).toBe(lawful?.max);
});

it('a view still names who has spoken and left', () => {
  const drawn = drawShipped(CASE, 3, 'bound-afraid');
  const authority = new Authority(drawn, openShipped(CASE).pack, makeWords(openShipped(CASE).content.texts, 'en'));
  authority.performInside(ask('separate'));
  const view = authority.view();
  const said = view.transcript.find(({ who }) => who !== 'officer')?.who ?? '';
  expect(view.people.map(({ id }) => id)).not.toContain(said);
  expect(view.names[said]).toBe('The lady beside him');
});
