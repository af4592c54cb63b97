// How rules work together, on a pack of a dozen rules: defeat, rank, softening, exceptions, dates, directions, duties, and what
// becomes of all that where something is unknown.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { compilePack } from './compilePack.ts';
import { outcomesOf } from './lawExample.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { lawInForce, type Pack } from './pack.ts';
import { PACK_SCHEMA, type PackSource } from './packSchema.ts';
import { parseFacts } from './parseFacts.ts';

const vocabulary = smallVocabulary(
  {
    'scenario.checkDate': { type: 'date' },
    'scenario.direction': { type: 'word', words: 'direction' },
    passport: { type: 'bool' },
    visa: { type: 'bool' },
    money: { type: 'bool' },
    emergency: { type: 'bool' },
    claim: { type: 'bool' },
    citizen: { type: 'bool' },
    child: { type: 'bool' },
    age: { type: 'int' },
    number: { type: 'int' },
    rude: { type: 'bool' },
  },
  { words: { direction: { words: ['entry', 'exit'] } } },
);

const rule = (id: string, more: object) => ({ id, citation: `S ${id}`, source: 'S', mark: 'verified', ...more });

const SOURCE: PackSource = PACK_SCHEMA.parse({
  pack: 'small',
  title: 'A small pack',
  asAt: '2026-07-10',
  sources: { S: { title: 'An act', url: 'https://example.org/act', from: '2020-01-01' } },
  lists: {},
  outcomes: {
    ADMIT: { role: 'decision' },
    REFUSE: { role: 'decision', grounded: true },
    PROTECT: { role: 'step' },
    ASYLUM: { role: 'decision' },
    VISA: { role: 'decision' },
    LEAVE: { role: 'decision' },
  },
  grounds: { A: { citation: 'S A' }, C: { citation: 'S C' }, G: { citation: 'S G' } },
  duties: ['appeal', 'register', 'record'],
  steps: [
    { id: 'protection', basis: 'S' },
    { id: 'refusal', basis: 'S' },
    { id: 'admission', basis: 'S' },
  ],
  derive: [{ fact: 'child', rule: 'minor', value: 'age < 18' }],
  constraints: [],
  rules: [
    rule('minor', { kind: 'definition' }),
    rule('passport', { kind: 'condition', test: 'passport', ground: 'A' }),
    rule('visa', { kind: 'condition', test: 'visa', ground: 'C', orGrounds: ['A'] }),
    rule('money', { kind: 'condition', test: 'money', ground: 'G', from: '2026-01-01' }),
    rule('emergency', { kind: 'derogation', when: 'emergency', softens: ['visa'] }),
    rule('border-visa', {
      kind: 'derogation',
      when: 'grounds.exists(g, g == "C") && !grounds.exists(g, g != "C") && child',
      opens: ['VISA'],
      softens: ['refuse'],
    }),
    rule('claim', {
      kind: 'requirement',
      step: 'protection',
      when: 'claim',
      unless: 'citizen',
      requires: ['ASYLUM'],
      prohibits: ['REFUSE'],
      outranks: ['refusal', 'admission'],
      duty: 'register',
      due: 'addDays(scenario.checkDate, 5)',
    }),
    rule('refuse', {
      kind: 'requirement',
      step: 'refusal',
      when: 'grounds.exists(g, true)',
      requires: ['REFUSE'],
      prohibits: ['ADMIT'],
    }),
    rule('refuse:waivable', {
      kind: 'derogation',
      step: 'refusal',
      when: 'waivable.exists(g, true) && !grounds.exists(g, true)',
      opens: ['REFUSE', 'ADMIT'],
    }),
    rule('admit', {
      kind: 'requirement',
      step: 'admission',
      when: '!grounds.exists(g, true) && !waivable.exists(g, true)',
      requires: ['ADMIT'],
      prohibits: ['REFUSE'],
    }),
    rule('leave', { kind: 'requirement', for: ['exit'], requires: ['LEAVE'] }),
    rule('appeal', { kind: 'duty', duty: 'appeal', on: ['REFUSE'], dueHours: 24 }),
    rule('record', { kind: 'duty', duty: 'record', for: ['entry', 'exit'] }),
    rule('manners', { kind: 'conduct', when: 'rude', weight: 'fail' }),
  ],
  baseline: { entry: [] },
});

const compile = (source: PackSource): Pack => {
  const { pack, faults } = compilePack(source, vocabulary);
  if (pack === null) throw new Error(JSON.stringify(faults));
  return pack;
};

const pack = compile(SOURCE);
const GOOD = { 'scenario.direction': 'entry', passport: true, visa: true, money: true, emergency: false, claim: false, citizen: false, age: 30, rude: false }; // prettier-ignore

const judge = (json: object, date = '2026-07-10', by = pack): Assessment => {
  const facts = parseFacts(json, vocabulary);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return assess(by, facts.value, { date, proof: false });
};

/** `must | may | mustNot | undecided`, each in the order of the pack. */
const line = (found: Assessment): string =>
  [outcomesOf(found.required), outcomesOf(found.open), found.prohibited.map(({ outcome }) => outcome), found.undecided.map(({ outcome }) => outcome)]
    .map((outcomes) => outcomes.join(' '))
    .join(' | '); // prettier-ignore

/** The good facts with some changed, and some (given as undefined) unknown. */
const good = (change: { readonly [name: string]: unknown }) =>
  Object.fromEntries(Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined));

describe('must and may', () => {
  const may = compile({
    ...SOURCE,
    rules: SOURCE.rules.map((one) => (one.id === 'money' ? { ...one, force: 'may', requires: ['VISA'] } : one)),
  });

  test.each([
    ['a ground that may be used opens refusal', { money: false }, ' | ADMIT REFUSE[G] VISA |  | '],
    ['beside one that must be used it is named too', { money: false, passport: false }, 'REFUSE[A, G] | VISA | ADMIT | '],
    ['where it does not hold, nothing changes', {}, 'ADMIT |  | REFUSE | '],
  ])('%s', (_name, change, expected) => {
    const found = judge(good(change), '2026-07-10', may);
    expect(line(found)).toBe(expected);
    expect(found.findings.find(({ id }) => id === 'money')?.status).toBe('money' in change ? 'waivable' : 'met');
  }); // prettier-ignore
});

describe('outcomes', () => {
  test.each([
    ['every condition met', {}, 'ADMIT |  | REFUSE | '],
    ['one failed', { passport: false }, 'REFUSE[A] |  | ADMIT | '],
    ['grounds are collected, not the first hit', { passport: false, visa: false, money: false }, 'REFUSE[A, C, G] |  | ADMIT | '],
    ['a softened ground may be waived', { visa: false, emergency: true }, ' | ADMIT REFUSE[C] |  | '],
    ['beside a hard ground the soft one is named too', { visa: false, emergency: true, money: false }, 'REFUSE[C, G] |  | ADMIT | '],
    ['a softened requirement becomes open, and prohibits nothing', { visa: false, age: 10 }, ' | REFUSE[C] VISA |  | '],
    ['the stronger step defeats refusal', { visa: false, claim: true }, 'ASYLUM |  | REFUSE | '],
    ['… and admission', { claim: true }, 'ASYLUM |  | REFUSE | '],
    ['an exception that is shown', { visa: false, claim: true, citizen: true }, 'REFUSE[C] |  | ADMIT | '],
    ['another direction has its own rules', { 'scenario.direction': 'exit' }, 'LEAVE |  |  | '],
  ])('%s', (_name, change, expected) => {
    const found = judge(good(change));
    expect(line(found)).toBe(expected);
    expect(found.settled).toBe(true);
    expect(found.lacking).toEqual([]);
  }); // prettier-ignore

  test('the same facts on another day end otherwise', () => {
    expect(line(judge(good({ money: false }), '2025-12-31'))).toBe('ADMIT |  | REFUSE | ');
    expect(line(judge(good({ money: false }), '2026-01-01'))).toBe('REFUSE[G] |  | ADMIT | ');
    expect(line(judge(good({}), '2019-12-31'))).toBe(' |  |  | ');
  });

  test('an outcome names the rules and the letters that practice accepts instead', () => {
    const [refuse] = judge(good({ visa: false })).required;
    expect(refuse).toEqual({ outcome: 'REFUSE', grounds: ['C'], orGrounds: { C: ['A'] }, rules: ['refuse', 'visa'] });
  });
});

describe('what is unknown', () => {
  test.each([
    ['an unknown condition', { money: undefined }, ' |  |  | ADMIT REFUSE', 'money'],
    ['a ground that stands decides refusal, not yet its letters', { passport: false, money: undefined }, 'REFUSE[A] |  | ADMIT | ', 'money'],
    ['an unknown stronger rule leaves the weaker outcome undecided', { passport: false, claim: undefined }, ' |  |  | ADMIT REFUSE ASYLUM', 'claim'],
    ['what the stronger rule decides needs nothing weaker', { claim: true, money: undefined, visa: undefined }, 'ASYLUM |  | REFUSE | ', ''],
    ['an exception that is not shown does not hold, but keeps it open', { claim: true, citizen: undefined }, 'ASYLUM |  | REFUSE | ', 'citizen'],
    ['an unknown exception to a rule that does not apply is nothing', { claim: false, citizen: undefined }, 'ADMIT |  | REFUSE | ', ''],
    ['a derived fact lacks what it comes from', { visa: false, age: undefined }, ' |  |  | ADMIT REFUSE VISA', 'age'],
    ['an unknown softening', { visa: false, emergency: undefined }, ' |  |  | ADMIT REFUSE', 'emergency'],
    ['an unknown direction', { 'scenario.direction': undefined }, ' |  |  | ADMIT REFUSE LEAVE', 'scenario.direction'],
    ['conduct bears on no outcome', { rude: undefined }, 'ADMIT |  | REFUSE | ', ''],
  ])('%s', (_name, change, expected, lacking) => {
    const found = judge(good(change));
    expect(line(found)).toBe(expected);
    expect(found.lacking.join(' ')).toBe(lacking);
    expect(found.settled).toBe(lacking === '');
  }); // prettier-ignore

  test('a rule that holds at once does not wait for its exception', () => {
    const rules = SOURCE.rules.map((one) => (one.id === 'claim' ? { ...one, atOnce: true } : one));
    const found = judge(good({ claim: true, citizen: undefined }), '2026-07-10', compile({ ...SOURCE, rules }));
    expect(line(found)).toBe('ASYLUM |  | REFUSE | ');
    expect(found.settled).toBe(true);
  });

  test('rules that bear on an outcome and are not decided are listed with what they lack', () => {
    expect(judge(good({ money: undefined })).unknown).toEqual([
      { id: 'money', lacking: ['money'] },
      { id: 'refuse', lacking: ['money'] },
      { id: 'admit', lacking: ['money'] },
    ]);
  });
});

describe('findings, duties, derived facts', () => {
  test('each rule says how it stands', () => {
    const found = judge(good({ visa: false, passport: false, emergency: true, claim: true, rude: true }));
    expect(found.findings.map(({ id, status, defeatedBy }) => [id, status, ...(defeatedBy ?? [])])).toEqual([
      ['passport', 'failed'],
      ['visa', 'waivable'],
      ['money', 'met'],
      ['emergency', 'holds'],
      ['claim', 'holds'],
      ['refuse', 'defeated', 'claim'],
      ['appeal', 'holds'],
      ['record', 'holds'],
      ['manners', 'breached'],
    ]);
  });

  test('a duty has its day, its hours, and the outcome it goes with', () => {
    expect(judge(good({ visa: false })).duties).toEqual([
      { id: 'appeal', duty: 'appeal', dueHours: 24, on: ['REFUSE'] },
      { id: 'record', duty: 'record' },
    ]);
    expect(judge(good({ visa: false, claim: true })).duties).toEqual([
      { id: 'claim', duty: 'register', due: '2026-07-15' },
      { id: 'record', duty: 'record' },
    ]);
  });

  test('a stated value goes before a derived one', () => {
    expect(judge(good({ age: 30 })).derived).toEqual({ child: false });
    expect(judge(good({ age: 30, child: true })).derived).toEqual({ child: true });
    expect(judge(good({ age: undefined })).derived).toEqual({});
  });

  test('a fault in a rule is reported and leaves what rests on it undecided', () => {
    const faulty = compile({
      ...SOURCE,
      rules: SOURCE.rules.map((one) => (one.id === 'money' ? { ...one, test: 'number * 9007199254740991 > 0' } : one)),
    });
    const found = judge(good({ number: 2 }), '2026-07-10', faulty);
    expect(found.faults.map(({ id, part, start, end }) => [id, part, start, end])).toEqual([['money', 'test', 0, 25]]);
    expect(line(found)).toBe(' |  |  | ADMIT REFUSE');
    expect(found.settled).toBe(false);
  });

  test('a fault in the day of a duty is reported too', () => {
    const faulty = compile({
      ...SOURCE,
      rules: SOURCE.rules.map((one) =>
        one.id === 'claim' ? { ...one, due: 'addYears(scenario.checkDate, 9000)' } : one,
      ),
    });
    const found = judge(good({ claim: true }), '2026-07-10', faulty);
    expect(found.faults.map(({ id, part }) => [id, part])).toEqual([['claim', 'due']]);
    expect(found.duties[0]).toEqual({ id: 'claim', duty: 'register' });
    expect([found.undecided, found.settled]).toEqual([[], false]);
  });

  test('an assessment is plain JSON', () => {
    const facts = parseFacts(good({ visa: false, money: undefined }), vocabulary);
    if (!facts.ok) throw new Error('facts');
    const found = assess(pack, facts.value, { date: '2026-07-10' });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('what is asked for besides', () => {
  const asked = (json: object, options: object): Assessment => {
    const facts = parseFacts(json, vocabulary);
    if (!facts.ok) throw new Error('facts');
    return assess(pack, facts.value, { date: '2026-07-10', ...options });
  };

  test('whether each rule in force applies', () => {
    expect(asked(good({}), {})).not.toHaveProperty('applies');
    expect(asked(good({}), { applies: false })).not.toHaveProperty('applies');
    expect(asked(good({ claim: undefined, rude: true }), { applies: true }).applies).toEqual({
      minor: 'yes', passport: 'yes', visa: 'yes', money: 'yes', emergency: 'no', 'border-visa': 'no', claim: 'open', refuse: 'no',
      'refuse:waivable': 'no', admit: 'yes', leave: 'no', appeal: 'yes', record: 'yes', manners: 'yes',
    }); // prettier-ignore
  });

  test('a proof of the outcomes, of one rule, or none', () => {
    const ids = (options: object): unknown => asked(good({}), options).proof?.map(({ kind, id }) => `${kind} ${id}`) ?? null;
    expect(ids({})).toEqual(['outcome ADMIT', 'outcome REFUSE']);
    expect(ids({ proof: true })).toEqual(['outcome ADMIT', 'outcome REFUSE']);
    expect(ids({ rule: 'visa' })).toEqual(['rule visa']);
    expect(ids({ rule: 'visa', proof: false })).toBeNull();
  }); // prettier-ignore

  test('the pack and the day', () => expect(asked(good({}), {})).toMatchObject({ pack: 'small', date: '2026-07-10' }));
});

describe('word for word', () => {
  const law = (rules: readonly object[], more: Partial<PackSource> = {}): Pack =>
    compile({ ...SOURCE, derive: [], rules: rules.map((one) => PACK_SCHEMA.shape.rules.element.parse(one)), ...more });

  test('a finding names its kind and its letter', () => {
    const found = judge(good({ visa: false }));
    expect(found.findings.slice(0, 3)).toEqual([
      { id: 'passport', kind: 'condition', status: 'met', ground: 'A' },
      { id: 'visa', kind: 'condition', status: 'failed', ground: 'C' },
      { id: 'money', kind: 'condition', status: 'met', ground: 'G' },
    ]);
  });

  test('only rules that stand defeat', () => {
    const by = law([
      rule('weak', { kind: 'requirement', requires: ['ADMIT'] }),
      rule('strong', { kind: 'derogation', when: 'visa', defeats: ['weak'] }),
      rule('idle', { kind: 'derogation', when: 'claim', defeats: ['weak'] }),
    ]);
    expect(judge(good({}), '2026-07-10', by).findings).toEqual([
      { id: 'weak', kind: 'requirement', status: 'defeated', defeatedBy: ['strong'] },
      { id: 'strong', kind: 'derogation', status: 'holds' },
    ]);
  });

  test.each([
    ['a letter', { kind: 'ground', ground: 'A' }],
    ['an outcome that must be', { kind: 'requirement', requires: ['ADMIT'] }],
    ['an outcome that may be', { kind: 'derogation', opens: ['ADMIT'] }],
    ['an outcome that must not be', { kind: 'prohibition', prohibits: ['ADMIT'] }],
    ['a rule that is defeated', { kind: 'derogation', defeats: ['other'] }],
    ['a step that is outranked', { kind: 'derogation', outranks: ['refusal'] }],
    ['a rule that is softened', { kind: 'derogation', softens: ['other'] }],
  ])('a rule that is not decided is listed where %s hangs on it', (_, more) => {
    const by = law([rule('open', { when: 'claim', ...more }), rule('other', { kind: 'derogation' }), rule('duty', { kind: 'duty', duty: 'record', when: 'claim' })]); // prettier-ignore
    expect(judge(good({ claim: undefined }), '2026-07-10', by).unknown).toEqual([{ id: 'open', lacking: ['claim'] }]);
  });

  test('a letter that stands and may or may not be waived is not decided, and no finding', () => {
    const by = law([rule('hard', { kind: 'ground', ground: 'A' }), rule('mild', { kind: 'derogation', when: 'emergency', softens: ['hard'] })]); // prettier-ignore
    const found = judge(good({ emergency: undefined }), '2026-07-10', by);
    expect(found.unknown).toEqual([{ id: 'hard', lacking: ['emergency'] }, { id: 'mild', lacking: ['emergency'] }]); // prettier-ignore
    expect(found.findings).toEqual([]);
  });

  test('exceptions that are not shown are lacking together', () => {
    const by = law([
      rule('one', { kind: 'requirement', requires: ['ADMIT'], unless: 'citizen' }),
      rule('two', { kind: 'requirement', requires: ['ADMIT'], unless: 'claim' }),
      rule('gone', { kind: 'requirement', requires: ['VISA'], unless: 'rude' }),
      rule('strong', { kind: 'derogation', defeats: ['gone'] }),
    ]);
    const found = judge(good({ citizen: undefined, claim: undefined, rude: undefined }), '2026-07-10', by);
    expect([line(found), found.lacking, found.settled]).toEqual(['ADMIT |  |  | ', ['citizen', 'claim'], false]);
  });

  test('letters that are not decided are lacking where an outcome names letters, together', () => {
    const rules = [
      rule('first', { kind: 'ground', when: 'claim', ground: 'A' }),
      rule('second', { kind: 'ground', when: 'rude', ground: 'C' }),
      rule('third', { kind: 'ground', ground: 'G' }),
    ];
    const lacking = (...more: object[]): readonly string[] => judge(good({ claim: undefined, rude: undefined }), '2026-07-10', law([...rules, ...more])).lacking;
    expect(lacking(rule('refuse', { kind: 'requirement', requires: ['REFUSE'] }))).toEqual(['claim', 'rude']);
    expect(lacking(rule('refuse', { kind: 'derogation', opens: ['REFUSE'] }))).toEqual(['claim', 'rude']);
    expect(lacking(rule('admit', { kind: 'requirement', requires: ['ADMIT'] }))).toEqual([]);
    expect(lacking(rule('never', { kind: 'prohibition', prohibits: ['REFUSE'] }))).toEqual([]);
  }); // prettier-ignore

  test('an outcome names the rules that bear on it, and letters only where it is one of letters', () => {
    const by = law([
      rule('z', { kind: 'requirement', requires: ['ADMIT'] }),
      rule('a', { kind: 'derogation', opens: ['ADMIT'] }),
      rule('n', { kind: 'prohibition', prohibits: ['REFUSE'] }),
      rule('not', { kind: 'requirement', when: 'claim', requires: ['ADMIT'] }),
      rule('g', { kind: 'ground', ground: 'A' }),
    ]);
    const found = judge(good({}), '2026-07-10', by);
    expect(found.required).toEqual([{ outcome: 'ADMIT', grounds: [], rules: ['a', 'z'] }]);
    expect(found.prohibited).toEqual([{ outcome: 'REFUSE', grounds: [], rules: ['n'] }]);
  });

  test('a duty goes with an outcome that must be or may be, and with no other', () => {
    const duty = rule('tell', { kind: 'duty', duty: 'appeal', on: ['REFUSE', 'VISA'] });
    const on = (...rules: object[]): unknown => judge(good({ claim: undefined }), '2026-07-10', law([duty, ...rules])).duties.map((one) => one.on);
    expect(on(rule('r', { kind: 'requirement', requires: ['REFUSE'] }))).toEqual([['REFUSE']]);
    expect(on(rule('r', { kind: 'derogation', opens: ['VISA', 'REFUSE'] }))).toEqual([['REFUSE', 'VISA']]);
    expect(on(rule('r', { kind: 'prohibition', prohibits: ['REFUSE'] }))).toEqual([]);
    expect(on(rule('r', { kind: 'requirement', when: 'claim', requires: ['REFUSE'] }))).toEqual([]);
    expect(on()).toEqual([]);
  }); // prettier-ignore

  test('what is not in force defeats nothing, what may be defeated is no finding, what says what a word means is none', () => {
    const by = law([
      rule('weak', { kind: 'requirement', requires: ['ADMIT'] }),
      rule('strong', { kind: 'derogation', when: 'visa', defeats: ['weak'] }),
      rule('past', { kind: 'derogation', to: '2025-01-01', defeats: ['weak'] }),
      rule('shaky', { kind: 'requirement', requires: ['VISA'] }),
      rule('perhaps', { kind: 'derogation', when: 'claim', defeats: ['shaky'] }),
      rule('word', { kind: 'provision' }),
      rule('idle', { kind: 'condition', when: 'emergency', test: 'visa', ground: 'A' }),
      rule('asked', { kind: 'requirement', test: 'visa', requires: ['LEAVE'] }),
    ]);
    expect(judge(good({ claim: undefined }), '2026-07-10', by).findings).toEqual([
      { id: 'weak', kind: 'requirement', status: 'defeated', defeatedBy: ['strong'] },
      { id: 'strong', kind: 'derogation', status: 'holds' },
    ]);
  });

  test('a rule without a letter is not waited for to name letters', () => {
    const by = law([
      rule('letter', { kind: 'ground', ground: 'A' }),
      rule('refuse', { kind: 'requirement', requires: ['REFUSE'] }),
      rule('manners', { kind: 'conduct', when: 'rude', weight: 'fail' }),
    ]);
    const found = judge(good({ rude: undefined }), '2026-07-10', by);
    expect(found.required).toEqual([{ outcome: 'REFUSE', grounds: ['A'], rules: ['letter', 'refuse'] }]);
    expect(Object.hasOwn(found.required[0] ?? {}, 'orGrounds')).toBe(false);
    expect([found.lacking, found.settled]).toEqual([[], true]);
  });

  test('what is lacking is told in the order of the alphabet', () => {
    const by = law(
      [
        rule('minor', { kind: 'definition' }),
        rule('one', { kind: 'requirement', when: 'child && claim', requires: ['ADMIT'] }),
        rule('two', { kind: 'requirement', when: 'citizen', requires: ['VISA'] }),
      ],
      { derive: [{ fact: 'child', rule: 'minor', value: 'passport' }] },
    );
    const found = judge(good({ passport: undefined, claim: undefined, citizen: undefined }), '2026-07-10', by);
    expect(found.undecided.map(({ lacking }) => lacking)).toEqual([['claim', 'passport'], ['citizen']]);
    expect(found.lacking).toEqual(['citizen', 'claim', 'passport']);
  });

  test('a duty that is not decided is none yet', () => {
    const by = law([rule('tell', { kind: 'duty', duty: 'appeal', when: 'claim' })]);
    expect(judge(good({ claim: undefined }), '2026-07-10', by).duties).toEqual([]);
  });
});

describe('the rules in force', () => {
  test('are listed with citation, address, mark and dates, in the order of the pack', () => {
    const listed = lawInForce(pack, '2025-06-01');
    expect(listed.map(({ id }) => id)).not.toContain('money');
    expect(listed[1]).toEqual({
      id: 'passport',
      kind: 'condition',
      step: null,
      citation: 'S passport',
      url: 'https://example.org/act',
      mark: 'verified',
      from: '2020-01-01',
      to: '9999-12-31',
    });
  });
});

describe('a pack that contradicts itself does not load', () => {
  const faultsOf = (change: Partial<PackSource>): string[] =>
    compilePack({ ...SOURCE, ...change }, vocabulary).faults.map(({ code, path }) => `${code} ${path.join('.')}`);
  const withRule = (more: object): string[] =>
    faultsOf({ rules: [...SOURCE.rules, PACK_SCHEMA.shape.rules.element.parse(rule('more', more))] });
  const at = SOURCE.rules.length;

  test.each([
    ['an unknown source', { kind: 'provision', source: 'T' }, `lawReference rules.${at}.source`],
    ['an unknown step', { kind: 'provision', step: 'stp' }, `lawReference rules.${at}.step`],
    ['an unknown outcome', { kind: 'requirement', requires: ['ADMIT', 'ADMITT'] }, `lawReference rules.${at}.requires.1`],
    ['an unknown letter', { kind: 'ground', ground: 'Z' }, `lawReference rules.${at}.ground`],
    ['an unknown duty', { kind: 'duty', duty: 'sing' }, `lawReference rules.${at}.duty`],
    ['a rule that defeats itself', { kind: 'provision', defeats: ['more'] }, `lawCycle rules.${at}.id`],
    ['rules that defeat each other', { kind: 'provision', step: 'admission', defeats: ['claim'] }, 'lawCycle rules.6.id'],
    ['a rule on grounds that bears on a ground', { kind: 'derogation', when: 'grounds.exists(g, true)', softens: ['visa'] }, 'lawCycle rules.2.id'],
    ['a condition without a test', { kind: 'condition', ground: 'A' }, `missingKey rules.${at}.kind`],
    ['an exception of another type', { kind: 'provision', unless: 'age' }, `celType rules.${at}.unless`],
    ['a day that is none', { kind: 'provision', from: '2026-02-30' }, `lawDates rules.${at}.from`],
    ['a last day that is no date', { kind: 'duty', duty: 'record', due: 'age' }, `celType rules.${at}.due`],
  ])('%s', (_name, more, expected) => expect(withRule(more)).toContain(expected)); // prettier-ignore

  test.each([
    ['a fact derived twice', { derive: [...SOURCE.derive, ...SOURCE.derive] }, 'lawDuplicate derive.1.fact'],
    ['facts derived from each other', { derive: [{ fact: 'child', rule: 'minor', value: 'age < 18' }, { fact: 'age', rule: 'minor', value: 'child ? 1 : 20' }] }, 'lawCycle derive.0.fact'],
    ['a derived fact that the vocabulary lacks', { derive: [{ fact: 'chld', rule: 'minor', value: 'age < 18' }] }, 'unknownFact derive.0.fact'],
    ['a derivation by no rule', { derive: [{ fact: 'child', rule: 'minr', value: 'age < 18' }] }, 'lawReference derive.0.rule'],
    ['a derived value of another type', { derive: [{ fact: 'child', rule: 'minor', value: 'age' }] }, 'celType derive.0.value'],
    ['a list of states that do not exist', { lists: { l: { meaning: 'm', source: 'S', entries: [{ codes: ['ZZ'] }] } } }, 'invalidValue lists.l.entries.0.codes.0'],
    ['a baseline of a direction that does not exist', { baseline: { sideways: [] } }, 'lawReference baseline.sideways'],
    ['a baseline value of another type', { baseline: { entry: [{ facts: { passport: 3 } }] } }, 'invalidType baseline.entry.0.facts.passport'],
    ['a baseline fact that does not exist', { baseline: { entry: [{ facts: { pasport: true } }] } }, 'unknownFact baseline.entry.0.facts.pasport'],
  ] as [string, Partial<PackSource>, string][])('%s', (_name, change, expected) => expect(faultsOf(change)).toContain(expected)); // prettier-ignore
});
