// A hearing: questions come to the officer one at a time, what is said in between leaves them standing, and what an answer is worth hangs
// on the file and on what had been read when it was given.

import { describe, expect, it } from 'vitest';
import { Authority, listOffers, Simulation, type Act } from '#attempt';
import { FeedbackDesk, score } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

const open = openShipped('page-and-bell');
const ask = (question: string): Act => ({ type: 'ask', question });
const choose = (choice: string): Act => ({ type: 'choose', choice });
const read = (paper: string): Act => ({ type: 'open', paper, page: 'sheet' });
/** Reading note or letter opens the dilemma in the corridor. */
const inTheCorridor: Act = { type: 'respond', dilemma: 'corridor', option: 'both' };
const toDirect: Act[] = [ask('q_oath'), choose('oath.affirm'), ask('q_role'), choose('role.asked')];
const toContract: Act[] = [
  ...toDirect,
  ask('q_day'),
  choose('day.note'),
  ask('q_said'),
  choose('said.words'),
  ask('q_contract'),
];

function markOf(variant: string, acts: readonly Act[], topic: string): unknown {
  const drawn = drawShipped('page-and-bell', 3, variant);
  const { start, moments } = play(drawn, acts);
  const item = score(open, drawn, start, moments).items.find(
    ({ explanation: { code, args } }) => code === 'testified' && args['topic'] === topic,
  );
  return item?.explanation.args['mark'];
}

describe('a question put to the officer', () => {
  const drawn = drawShipped('page-and-bell', 3, 'nothing-wrong');
  const hearings = (simulation: Simulation): string[] =>
    listOffers(drawn, simulation.state, simulation.history).filter((id) => id.startsWith('q_'));

  it('comes in the author’s order, the next once the one before is answered', () => {
    const simulation = new Simulation(drawn);
    expect(hearings(simulation)).toEqual(['q_oath']);
    expect(simulation.perform(ask('q_role'))).toEqual({ ok: false, refusal: 'notOffered' });
    simulation.perform(ask('q_oath'));
    expect(simulation.state.standing).toBe('q_oath');
    expect(hearings(simulation)).toEqual([]);
    simulation.perform(choose('oath.affirm'));
    expect(simulation.state.standing).toBeNull();
    expect(hearings(simulation)).toEqual(['q_role']);
  });

  it('is spoken by who asks, and is no question of the officer’s', () => {
    const { state } = play(drawn, [ask('q_oath')]).simulation;
    expect(state.transcript[0]).toMatchObject({ who: 'judge', text: 'ask.q_oath', asking: null });
    expect(state.questions).toEqual([]);
  });

  it('stands while leave is asked for, and can be answered after it; also by who comes from a save', () => {
    const { simulation } = play(drawn, [...toDirect, ask('q_day')]);
    const answers = simulation.state.choices.map(({ id }) => id);
    expect(simulation.perform(read('note'))).toEqual({ ok: false, refusal: 'notNow' });
    expect(simulation.perform(ask('ask_leave')).ok).toBe(true);
    expect(simulation.state.choices.map(({ id }) => id)).toEqual(answers);
    const resumed = new Simulation(drawn);
    resumed.restore(simulation.save());
    for (const one of [simulation, resumed]) {
      expect(one.perform(read('note')).ok).toBe(true);
      expect(one.perform(choose('day.note')).ok).toBe(true);
      expect(one.perform(ask('q_said')).ok).toBe(true);
      // The next question closes the file.
      expect(one.perform(read('note'))).toEqual({ ok: false, refusal: 'notNow' });
    }
    expect(resumed.state).toEqual(simulation.state);
  });

  it('cannot be decided upon before the court has released the witness', () => {
    const { simulation } = play(drawn, toContract);
    const decide: Act = {
      type: 'decide',
      decision: { outcome: 'ADMIT', grounds: [], told: [], rationale: 'x'.repeat(50), confidence: 'sure' },
    };
    expect(simulation.perform(decide)).toEqual({ ok: false, refusal: 'notNow' });
  });

  it('tells who asks next, and nothing of what', () => {
    const authority = new Authority(drawn, open.pack, makeWords(open.content.texts, 'en'));
    const offer = authority.view().offers.find(({ kind }) => kind === 'hearing');
    expect(offer?.text).toBe('Judge Halloran');
    expect(JSON.stringify(authority.view())).not.toContain('do you swear');
    expect(authority.view().listens).toBe(false);
  });
});

describe('looking back', () => {
  it('each question has its answer, the reason, and what would have been better', () => {
    const drawn = drawShipped('page-and-bell', 3, 'sixth-of-november');
    const { moments } = play(drawn, [...toContract, choose('contract.june')]);
    const log = moments.map(({ entry }) => entry);
    const { interview } = new FeedbackDesk(open, drawn, log, makeWords(open.content.texts, 'en')).debrief();
    const last = interview.testimony.at(-1);
    expect(interview.testimony.map(({ share }) => share)).toEqual([1000, 0, 1000, 0]);
    expect(last).toMatchObject({ asker: 'Lia Ferro, for the agency', act: 10 });
    expect(last?.why).toContain('06.11.');
    expect(last?.best).toEqual([expect.stringContaining('My note is wrong, and I correct it.')]);
  });
});

describe('after the hearing', () => {
  it('nobody is told anything, and no line of a form that counsel handed up is held against the witness', () => {
    const drawn = drawShipped('page-and-bell', 3, 'sixth-of-november');
    const { moments } = play(drawn, expertActs(drawn));
    const words = makeWords(open.content.texts, 'en');
    expect(new Authority(drawn, open.pack, words).view().deciding.told).toEqual([]);
    const log = moments.map(({ entry }) => entry);
    expect(new FeedbackDesk(open, drawn, log, words).debrief().forms).toEqual([]);
  });
});

describe('an answer', () => {
  const june = [...toContract, choose('contract.june')];
  const november = [...toContract, choose('contract.november')];

  it('is worth what the file makes of it', () => {
    expect(markOf('nothing-wrong', june, 'letter')).toBe('answered');
    expect(markOf('sixth-of-november', june, 'letter')).toBe('untrue');
    expect(markOf('sixth-of-november', november, 'letter')).toBe('corrected');
    expect(markOf('nothing-wrong', november, 'letter')).toBe('untrue');
  });

  it('is a guess where nothing had been read by then, though it be right', () => {
    const guessed = [...toDirect, ask('q_day'), choose('day.note')];
    expect(markOf('nothing-wrong', guessed, 'day')).toBe('guessed');
    expect(markOf('nothing-wrong', [read('note'), inTheCorridor, ...guessed], 'day')).toBe('answered');
    const late = [...toContract, ask('ask_leave'), read('note')];
    expect(markOf('nothing-wrong', late, 'day')).toBe('guessed');
  });

  it('under oath that is known to be untrue fails the attempt; in ignorance it only loses points', () => {
    const errors = (acts: readonly Act[]): string[] => {
      const drawn = drawShipped('page-and-bell', 3, 'sixth-of-november');
      const { start, moments } = play(drawn, acts);
      return score(open, drawn, start, moments).criticalErrors.map(({ id }) => id);
    };
    expect(errors([read('letter'), inTheCorridor, ...june])).toEqual(['untrue-dates']);
    expect(errors(june)).toEqual([]);
  });
});
