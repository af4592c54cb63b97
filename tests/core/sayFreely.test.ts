// Asking in one's own words: what it reaches, how it moves the person, what the log keeps, and what it is worth.

import { describe, expect, it } from 'vitest';
import { Authority, Gate, replay, type Act, type LogEntry } from '#attempt';
import { examine, rulingsOf, score } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, openShipped } from '../kit/library.ts';

const CASE = 'nervous-visitor';
const open = openShipped(CASE);
const drawn = drawShipped(CASE, 7);

interface Desk {
  readonly authority: Authority;
  readonly entries: LogEntry[];
  readonly act: (act: Act) => ReturnType<Authority['perform']>;
}

function sit(language = 'en', tellsHearing = true): Desk {
  const words = makeWords(open.content.texts, language);
  const authority = new Authority(drawn, open.pack, words, { language, tellsHearing });
  const entries: LogEntry[] = [];
  return {
    authority,
    entries,
    act: (act) => {
      const done = authority.perform(act);
      if (done.ok)
        entries.push({
          seq: done.seq,
          id: `a${done.seq}`,
          act: done.act,
          resolved: { lines: [...done.resolved.lines] },
          atMs: 0,
          digest: done.digest,
        });
      return done;
    },
  };
}

const say = (words: string): Act => ({ type: 'say', words });

describe('words of one’s own', () => {
  it('are answered as the question that they mean', () => {
    const { authority, act } = sit();
    act(say('Could you tell me what brings you to our country?'));
    const { state } = authority.simulation;
    expect(state.free).toMatchObject([
      { label: 'open', question: expect.stringMatching(/^ask_(trip|why_here)$/) as string },
    ]);
    expect(state.evidence.statements.some(({ fact, act: at }) => fact === 'stay.purpose' && at === 1)).toBe(true);
    const [asked] = authority.view().transcript;
    expect(asked).toMatchObject({
      text: 'Could you tell me what brings you to our country?',
      asking: { type: 'open' },
    });
    expect(asked?.free).toMatchObject({ hearing: { label: 'open', rule: 'invitation' }, contested: false });
  });

  it('work in Spanish too', () => {
    const { authority, act } = sit('es');
    act(say('¿Cuánto dinero lleva?'));
    expect(authority.simulation.state.free[0]).toMatchObject({ label: 'probing', question: 'ask_means' });
  });

  it('move the person by how they are put, whatever question they reach', () => {
    const kind = sit();
    const poor = sit();
    kind.act(say('What are your arrangements for travelling back?'));
    poor.act(say('You are not going back home at all, are you?'));
    expect(poor.authority.simulation.state.free[0]?.label).toBe('leading');
    expect(poor.authority.simulation.state.applicant.rapport).toBeLessThan(
      kind.authority.simulation.state.applicant.rapport,
    );
  });

  it('that mean nothing here are asked back, with manner and at the cost of time', () => {
    const { authority, act } = sit();
    const before = authority.simulation.state.seconds;
    act(say('What is your favourite colour?'));
    act(say('Do you like football?'));
    const said = authority.view().transcript.filter(({ who }) => who !== 'officer');
    expect(said.map(({ text }) => text)).toEqual([
      'I do not understand. Could you say it differently?',
      'Sorry, I am not sure what you are asking me.',
    ]);
    expect(said.every(({ manner }) => manner === 'thinking')).toBe(true);
    expect(authority.simulation.state.seconds).toBeGreaterThan(before);
    expect(authority.simulation.state.evidence.statements.filter(({ act: at }) => at > 0)).toEqual([]);
  });

  it('are not understood in a language without rules, nor unheard', () => {
    expect(sit('ar').act(say('hello')).ok).toBe(false);
    expect(sit('ar').authority.view().listens).toBe(false);
    const { authority } = sit();
    expect(authority.simulation.perform(say('What brings you here?'))).toEqual({ ok: false, refusal: 'malformed' });
  });

  it('cannot say themselves how they are to be heard', () => {
    const { authority, act } = sit();
    const heard = {
      question: 'tell_means',
      among: [],
      label: 'open',
      fitting: true,
      flags: [],
      rule: 'x',
      hearing: 1,
      matching: 2,
    };
    expect(act({ ...say('xyzzy'), heard } as Act).ok).toBe(true);
    expect(authority.simulation.state.free[0]).toMatchObject({ question: null, rule: 'yesOrNo' });
  });

  it('never reach what is not offered', () => {
    // Offered only once money has been spoken of.
    const { authority, act } = sit();
    act(say('Would you show me what you have with you for the stay, please?'));
    expect(authority.simulation.state.free[0]?.question ?? null).not.toBe('ask_show_money');
  });

  it('may mean several questions; the officer says which', () => {
    const { authority, act } = sit();
    const questions = new Gate(drawn);
    const heard = {
      question: null,
      among: ['ask_return', 'ask_protection'],
      label: 'probing' as const,
      fitting: false,
      flags: [],
      rule: 'item',
      hearing: 1,
      matching: 2,
    };
    expect(authority.performInside({ type: 'say', words: 'And going back?', heard }).ok).toBe(true);
    const { meant } = authority.view();
    expect(meant?.options.map(({ id }) => questions.in('question', id))).toEqual(['ask_return', 'ask_protection']);
    expect(authority.simulation.state.questions).toEqual([]);
    const other = questions.out('question', 'ask_trip');
    expect(act({ type: 'mean', question: other })).toEqual({ ok: false, refusal: 'notOffered' });
    expect(act({ type: 'mean', question: meant?.options[0]?.id ?? '' }).ok).toBe(true);
    expect(authority.simulation.state.questions).toMatchObject([
      { question: 'ask_return', type: 'probing', free: true },
    ]);
    expect(authority.view().meant).toBeNull();
  });
});

describe('the log of words of one’s own', () => {
  it('keeps what they resolved to, and replays without listening again', () => {
    const { authority, entries, act } = sit();
    act(say('How long will you be staying?'));
    act(say('And what are you living on meanwhile?'));
    act(say('You are planning to work here, right?'));
    expect(entries[0]?.act).toMatchObject({
      heard: { question: 'ask_days', label: 'probing', hearing: 2, matching: 2 },
    });
    const kept = JSON.parse(JSON.stringify(entries)) as LogEntry[];
    const again = replay(drawn, { entries: kept });
    expect(again.ok && again.simulation.state).toEqual(authority.simulation.state);
    // Another matcher would have heard something else; the log says what was.
    const otherwise = kept.map((entry) =>
      entry.act.type === 'say' && entry.act.heard !== undefined
        ? { ...entry, act: { ...entry.act, words: 'unintelligible' } }
        : entry,
    );
    const replayed = replay(drawn, { entries: otherwise }, { digests: 'ignore' });
    expect(replayed.ok && replayed.simulation.state.evidence).toEqual(authority.simulation.state.evidence);
  });

  it('leaves the authority as words alone', () => {
    const { authority, entries, act } = sit();
    act(say('How long will you be staying?'));
    const [entry] = entries;
    if (entry === undefined) throw new Error('nothing was said');
    expect(authority.gate.release(entry.act)).toEqual(say('How long will you be staying?'));
  });

  it('tells no label where it is not to be told', () => {
    const { authority, act } = sit('en', false);
    act(say('You are planning to work here, right?'));
    const [line] = authority.view().transcript;
    expect(line).toMatchObject({ asking: null, free: { hearing: null } });
  });
});

describe('what words of one’s own are worth', () => {
  const report = (desk: Desk, confirmed: ReadonlySet<number> = new Set()): ReturnType<typeof score> => {
    const again = replay(drawn, { entries: desk.entries });
    if (!again.ok) throw new Error(again.fault.code);
    return score(open, drawn, again.start, again.moments, { confirmed, dismissed: new Set() });
  };
  const mix = (desk: Desk, confirmed?: ReadonlySet<number>): number =>
    report(desk, confirmed).items.find(({ id }) => id === 'interview.mix')?.points ?? -1;

  it('a contested label does not count against the officer until an examiner confirms it', () => {
    const desk = sit();
    desk.act(say('You are planning to work here, aren’t you?'));
    const counted = mix(desk);
    expect(desk.act({ type: 'contest', act: 1, reason: 'I was summing up.' }).ok).toBe(true);
    expect(desk.act({ type: 'contest', act: 1, reason: 'Twice.' }).ok).toBe(false);
    expect(desk.act({ type: 'contest', act: 9, reason: 'Nothing said there.' }).ok).toBe(false);
    expect(mix(desk)).toBeGreaterThan(counted);
    expect(mix(desk, new Set([1]))).toBe(counted);
    expect(desk.authority.view().transcript[0]?.free?.contested).toBe(true);
  });

  it('a step counts only where the words truly do it', () => {
    const well = sit();
    const poorly = sit();
    well.act(say('Are you afraid to go home, or are you asking for protection?'));
    poorly.act(say('You are not afraid to go home and you do not want protection, right?'));
    const steps = (desk: Desk): string[] => desk.authority.simulation.state.steps.map(({ step }) => step);
    expect(well.authority.simulation.state.free[0]).toMatchObject({ question: 'ask_protection', label: 'closed' });
    expect(poorly.authority.simulation.state.free[0]).toMatchObject({ question: 'ask_protection', label: 'leading' });
    expect(steps(well)).toContain('M17');
    expect(steps(poorly)).not.toContain('M17');
  });

  it('a critical error that rests on a label waits for an examiner', () => {
    const desk = sit();
    desk.act(say('Look at me when I am talking to you.'));
    const kinds = desk.authority.simulation.state.conduct;
    expect(kinds).toEqual([{ kind: 'humiliation', act: 1, free: true }]);
    const before = report(desk);
    const error = before.criticalErrors.find(({ basis }) => basis === 'conduct-dignity');
    expect(error).toMatchObject({ provisional: true, acts: [1] });
    expect(before.provisional).toBe(true);
    const after = report(desk, new Set([1]));
    expect(after.criticalErrors.find(({ id }) => id === error?.id)?.provisional).toBeUndefined();
  });

  it('an examiner sees what hangs on a label, and what they dismiss was put well', () => {
    const desk = sit();
    desk.act(say('Look at me when I am talking to you.'));
    const words = makeWords(open.content.texts, 'en');
    const ruled = (rulings: readonly { act: number; ruling: 'confirmed' | 'dismissed'; reason: string }[]) =>
      examine(open, drawn, desk, words, rulingsOf({ rulings }));
    const before = ruled([]);
    expect(before?.labels).toMatchObject([
      { act: 1, words: 'Look at me when I am talking to you.', carries: ['threat'] },
    ]);
    expect(before?.critical).toMatchObject([{ id: 'threat', provisional: true }]);
    const confirmed = ruled([{ act: 1, ruling: 'confirmed', reason: 'So it was said.' }]);
    expect(confirmed?.critical).toMatchObject([{ id: 'threat', provisional: false }]);
    const dismissed = ruled([{ act: 1, ruling: 'dismissed', reason: 'Said to the interpreter.' }]);
    expect(dismissed?.critical).toEqual([]);
    expect(dismissed?.report.provisional).toBe(before?.report.provisional === true && report(desk).pending.length > 0);
  });
});
