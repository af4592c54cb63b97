// What comes through an interpreter: the officer is given what was rendered, the log and the debrief hold both, the law sees only what was
// said. And what people do not remember is no lie of theirs.

import { describe, expect, it } from 'vitest';
import { Authority, establish, Simulation, type Act } from '#attempt';
import { score } from '#scoring';
import { makeWords } from '#words';
import { drawOpened, loadChanged, openChanged } from '../kit/changedCase.ts';
import { play } from '../kit/library.ts';

const CASE = 'another-name';
const AFRAID = 'hinted-lookalike-kind';
const ask = (question: string): Act => ({ type: 'ask', question });

/** The first interpreter softens what is hard, and a day is remembered as days are. */
const CHANGES = (habits: string, memory = 'level: wrong') => ({
  'scenario.yaml': [
    [`    interprets: '=line == "fits" ? 84 : line == "dialect" ? 44 : 80'`, `    interpreting: ${habits}`],
    [
      'reluctance:\n',
      `memory:\n  day: { kind: date, fact: stay.intendedDeparture, since: 1, wrong: '2026-09-30', ${memory} }\nreluctance:\n`,
    ],
  ] as const,
  'interview.ink': [
    [
      'INCLUDE',
      'EXTERNAL recall(name)\nEXTERNAL interpreter(name)\nEXTERNAL fits(name)\nEXTERNAL probed(topic)\nINCLUDE',
    ],
    [
      '=== ask_understand',
      [
        '=== ask_hard',
        '# ask: What happened then?',
        '# type: open',
        '# topic: account',
        '# when: did("interpreter")',
        'They came to the house of my friend Dorin at night, and on the way they broke two of my fingers, so that I do not play. ' +
          '# line: hard.fingers # heard: “Dorin”, twice # says: protection.answer = yes # signals: protection.indications ' +
          '# rendered: softens There was some trouble at a friend’s. # says: protection.answer = no',
        '-> DONE',
        '=== ask_day',
        '# ask: When do you go back?',
        '# type: probing',
        '# topic: account',
        '{ recall("day") == "exact":',
        '    On the day of the ticket. # line: day.exact # recalls: day',
        '- else:',
        '    On the thirtieth, I think. # line: day.wrong # recalls: day # rendered: softens Soon.',
        '}',
        '-> DONE',
        '=== say_again',
        '# ask: Please tell me in his words, in the first person, exactly what he said.',
        '# type: procedural',
        '# topic: care',
        '# measure: sayAgain',
        '# when: did("interpreter")',
        'Of course. # line: again.course # who: first',
        'He is a guest here, do not tire him. # line: again.tire # who: first # aside',
        '-> DONE',
        '=== remind',
        '# ask: Please give me everything, and in the first person.',
        '# type: procedural',
        '# topic: care',
        '# measure: remindInterpreter',
        '# when: did("interpreter")',
        'Yes. # line: remind.yes # who: first',
        '-> DONE',
        '=== ask_understand',
      ].join('\n'),
    ],
  ] as const,
  'locales/es.yaml': [
    [
      'title:',
      [
        'rendered.hard.fingers.softens: Hubo algún problema en casa de un amigo.',
        'rendered.day.wrong.softens: Pronto.',
        'heard.hard.fingers: “Dorin”, dos veces',
        'line.hard.fingers: Vinieron de noche y me rompieron dos dedos.',
        'line.day.exact: El día del billete.',
        'line.day.wrong: El treinta, creo.',
        'line.again.course: Claro.',
        'line.again.tire: Es un huésped, no lo canse.',
        'line.remind.yes: Sí.',
        'ask.ask_hard: ¿Qué pasó entonces?',
        'ask.ask_day: ¿Cuándo regresa?',
        'ask.say_again: Dígame exactamente lo que ha dicho.',
        'ask.remind: Todo, por favor, y en primera persona.',
        'title:',
      ].join('\n'),
    ],
  ] as const,
});

const SOFT = '{ habits: { softens: true }, heeds: 2 }';
const start: Act[] = [
  ask('step_greet'),
  ask('step_purpose'),
  { type: 'respond', dilemma: 'yesYes', option: 'sayBack' },
  ask('call_interpreter'),
];

function opened(habits = SOFT, memory?: string) {
  return openChanged(CASE, CHANGES(habits, memory));
}

describe('a softened answer', () => {
  const open = opened();
  const drawn = drawOpened(open, 3, AFRAID);
  const { simulation, moments } = play(drawn, [...start, ask('ask_hard')]);
  const { state } = simulation;

  it('stands in the log as it was said and as it was rendered', () => {
    expect(moments.at(-1)?.entry.resolved.lines).toEqual([
      'ask.ask_hard',
      'line.hard.fingers',
      'rendered.hard.fingers.softens',
    ]);
  });

  it('reaches the officer as it was rendered, with how long either took and what could be caught', () => {
    const authority = new Authority(drawn, open.pack, makeWords(drawn.content.texts, 'en'));
    for (const act of [...start, ask('ask_hard')]) authority.simulation.perform(act);
    const line = authority.view().transcript.at(-1);
    expect(line?.text).toBe('There was some trouble at a friend’s.');
    expect(line?.through).toMatchObject({ saidSeconds: 11, renderedSeconds: 3, heard: '“Dorin”, twice' });
    expect(JSON.stringify(authority.view())).not.toContain('fingers');
  });

  it('says to the officer what it says, and to the law nothing', () => {
    const seenBy = (eye: 'officer' | 'scorer') =>
      establish(state.evidence, drawn.vocabulary, eye).established.get('protection.answer')?.value;
    expect(seenBy('officer')).toBe('no');
    expect(seenBy('scorer')).toBe('not-asked');
  });

  it('shows what can be seen without words', () => {
    expect(state.signals.map(({ fact }) => fact)).toContain('protection.indications');
  });

  it('asked for again, word for word, comes whole and takes the place of what was rendered', () => {
    const after = play(drawn, [...start, ask('ask_hard'), ask('say_again')]).simulation.state;
    const value = establish(after.evidence, drawn.vocabulary, 'scorer').established.get('protection.answer')?.value;
    expect(value).toBe('yes');
    const officer = establish(after.evidence, drawn.vocabulary, 'officer');
    expect(officer.established.get('protection.answer')?.value).toBe('yes');
    expect(after.transcript.filter(({ text }) => text === 'line.hard.fingers')).toHaveLength(1);
  });

  it('an aside is heard and not understood', () => {
    const after = play(drawn, [...start, ask('ask_hard'), ask('say_again')]).simulation.state;
    expect(after.transcript.at(-1)).toMatchObject({
      text: 'unrendered',
      through: { as: 'aside', said: 'line.again.tire' },
    });
  });

  it('a reminder makes the next answers whole', () => {
    const after = play(drawn, [...start, ask('remind'), ask('ask_hard')]).simulation.state;
    expect(after.transcript.at(-1)).toMatchObject({ text: 'line.hard.fingers', through: { as: null } });
  });

  it('is told in the points: noticed or not', () => {
    const item = (acts: readonly Act[]) => {
      const played = play(drawn, acts);
      return score(open, drawn, played.start, played.moments).items.find(({ id }) => id === 'interview.interpreting');
    };
    expect(item([...start, ask('ask_hard')])?.explanation.code).toBe('interpretingUnnoticed');
    const right = item([...start, ask('ask_hard'), ask('say_again')]);
    expect(right?.explanation.code).toBe('interpretingRight');
    expect(right?.points).toBe(right?.max);
  });

  it('goes on the same from JSON', () => {
    const twin = new Simulation(drawn);
    twin.restore(simulation.save());
    const outcomes = [simulation, twin].map((one) => one.perform(ask('say_again')).ok && one.state.digest);
    expect(outcomes[0]).toBe(outcomes[1]);
  });
});

it('an interpreter who does not understand cannot say it better when asked again', () => {
  const drawn = drawOpened(opened('{ dialect: 40, habits: { softens: true } }'), 3, AFRAID);
  const { state } = play(drawn, [...start, ask('ask_hard'), ask('remind'), ask('ask_hard')]).simulation;
  expect(state.transcript.at(-1)?.through?.as).toBeNull();
  expect(state.interpreters['first']?.restrained).toBeGreaterThan(0);
});

describe('an honest slip of memory', () => {
  const good = '{ quality: 90 }';
  const open = opened(good);
  const drawn = drawOpened(open, 3, AFRAID);
  const { simulation, start: from, moments } = play(drawn, [...start, ask('ask_day')]);

  it('is heard by the officer, and is nothing to the law', () => {
    const statement = simulation.state.evidence.statements.at(-1);
    expect(statement).toMatchObject({
      fact: 'stay.intendedDeparture',
      value: '2026-09-30',
      sound: false,
      cause: 'memory',
    });
  });

  it('takes no point from whoever does not hold it against the person', () => {
    expect(score(open, drawn, from, moments).items.some(({ id }) => id === 'record.slips')).toBe(false);
  });

  it('costs who rests a ground on it alone', () => {
    const slip = simulation.state.evidence.statements.at(-1)?.id ?? '';
    const decision: Extract<Act, { type: 'decide' }>['decision'] = {
      outcome: 'REFUSE',
      grounds: [{ ground: 'E', evidence: [slip], put: true }],
      told: [],
      rationale: 'The traveller gave a day of departure that is not that of the ticket, which is a lie.',
      confidence: 'sure',
    };
    const after = play(drawn, [...start, ask('ask_day'), { type: 'decide', decision }, { type: 'sign' }]);
    const item = score(open, drawn, after.start, after.moments).items.find(({ id }) => id === 'record.slips');
    expect(item).toMatchObject({ points: 0, explanation: { code: 'groundsOnSlips' } });
  });
});

type Changes = Readonly<Record<string, readonly (readonly [string, string])[]>>;

describe('what an author may write', () => {
  it.each<readonly [string, Changes, string]>([
    [
      'a habit that is none',
      { 'interview.ink': [['# rendered: softens There', '# rendered: sweetens There']] },
      'sweetens',
    ],
    [
      'a rendering without words',
      { 'interview.ink': [['# rendered: softens Soon.', '# rendered: softens']] },
      'no words',
    ],
    ['a memory that is not declared', { 'interview.ink': [['recall("day")', 'recall("night")']] }, 'recall("night")'],
    [
      'a telling of nothing',
      { 'interview.ink': [['# recalls: day # rendered', '# recalls: week # rendered']] },
      'week',
    ],
    ['a memory of a fact that is none', { 'scenario.yaml': [['fact: stay.intendedDeparture, since', 'fact: stay.depart, since']] }, 'stay.depart'], // prettier-ignore
  ])('not %s', (_, more, said) => {
    const base = CHANGES(SOFT);
    const changes = Object.fromEntries(
      Object.entries(base).map(([file, list]) => [file, [...list, ...(more[file] ?? [])]]),
    );
    expect(loadChanged(CASE, changes).faults.join('\n')).toContain(said);
  });
});
