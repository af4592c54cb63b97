// What establishes a fact? Standards, contradictions, corrections, findings as the officer and as the scorer sees them.

import { describe, expect, it } from 'vitest';
import type { FactValue, Source } from '#law';
import {
  addStatements,
  discountPaper,
  establish,
  NO_EVIDENCE,
  withdrawFinding,
  type Act,
  type EvidenceState,
  type Statement,
} from '#attempt';
import { drawShipped, openShipped, play } from '../kit/library.ts';

const { vocabulary } = openShipped('nervous-visitor').pack;

function says(fact: string, value: FactValue, source: Source, more: Partial<Statement> = {}): Omit<Statement, 'id'> {
  const origins = {
    question: 'person',
    behaviour: 'person',
    register: 'register',
    file: 'file',
    field: 'paper',
    chip: 'paper',
    seal: 'paper',
    light: 'finding',
    finding: 'finding',
  } as const;
  return {
    fact,
    value,
    complete: true,
    source,
    origin: { kind: origins[source], id: source },
    act: 1,
    sound: true,
    ...more,
  };
}

function evidenceOf(...statements: Omit<Statement, 'id'>[]): EvidenceState {
  return addStatements(NO_EVIDENCE, statements);
}

function established(
  evidence: EvidenceState,
  fact: string,
  eye: 'officer' | 'scorer' = 'scorer',
): FactValue | undefined {
  return establish(evidence, vocabulary, eye).established.get(fact)?.value;
}

interface NamedStay {
  readonly entry?: string;
  readonly exit?: string | null;
}

function staysOf(known: { readonly value: FactValue } | undefined): readonly NamedStay[] {
  return (known?.value ?? []) as readonly NamedStay[];
}

describe('standards', () => {
  it('a printed date establishes itself', () => {
    expect(established(evidenceOf(says('doc.expiryDate', '2030-01-01', 'field')), 'doc.expiryDate')).toBe('2030-01-01');
  });

  it('a purpose told is not yet a purpose supported', () => {
    expect(
      established(evidenceOf(says('stay.purposeSupported', true, 'question')), 'stay.purposeSupported'),
    ).toBeUndefined();
  });

  it('told and borne out by a paper, it is', () => {
    const evidence = evidenceOf(
      says('stay.purposeSupported', true, 'question'),
      says('stay.purposeSupported', true, 'field'),
    );
    expect(established(evidence, 'stay.purposeSupported')).toBe(true);
  });

  it('what the file says needs nothing more', () => {
    expect(established(evidenceOf(says('stay.purposeSupported', true, 'file')), 'stay.purposeSupported')).toBe(true);
  });

  it('a finding alone establishes nothing', () => {
    expect(established(evidenceOf(says('doc.genuineness', 'forged', 'finding')), 'doc.genuineness')).toBeUndefined();
  });

  it('what nothing speaks of holds as presumed, and no longer once something does', () => {
    expect(established(NO_EVIDENCE, 'protection.claim')).toBe(false);
    expect(established(evidenceOf(says('protection.claim', true, 'question')), 'protection.claim')).toBe(true);
  });
});

describe('contradiction', () => {
  const evidence = evidenceOf(
    says('stay.intendedDeparture', '2026-10-01', 'question'),
    says('stay.intendedDeparture', '2026-12-01', 'field'),
  );

  it('leaves the fact unknown and opens a discrepancy', () => {
    const picture = establish(evidence, vocabulary, 'officer');
    expect(picture.established.has('stay.intendedDeparture')).toBe(false);
    expect(picture.discrepancies).toEqual([{ fact: 'stay.intendedDeparture', statements: ['s1', 's2'] }]);
  });

  it('a person who says otherwise corrects their own word, not that of a paper', () => {
    const corrected = addStatements(evidence, [says('stay.intendedDeparture', '2026-12-01', 'question')]);
    expect(established(corrected, 'stay.intendedDeparture')).toBe('2026-12-01');
    expect(corrected.discounts).toEqual([{ statement: 's1', by: 's3', from: 'both' }]);
  });

  it('the same said twice adds nothing', () => {
    const once = evidenceOf(says('stay.purpose', 'wedding', 'question'));
    expect(addStatements(once, [says('stay.purpose', 'wedding', 'question')]).statements).toHaveLength(1);
  });
});

describe('findings', () => {
  const lucky = evidenceOf(
    says('doc.genuineness', 'forged', 'light', { sound: false }),
    says('doc.genuineness', 'forged', 'finding', { sound: false }),
  );

  it('count at their word for the officer', () => {
    expect(established(lucky, 'doc.genuineness', 'officer')).toBe('forged');
  });

  it('count for the score only where they rest on what was in view', () => {
    expect(established(lucky, 'doc.genuineness', 'scorer')).toBeUndefined();
  });

  it('a detail in view that betrays the paper stands against calling it genuine, noticed or not', () => {
    const called = evidenceOf(
      says('doc.genuineness', 'genuine', 'light'),
      says('doc.genuineness', 'genuine', 'finding'),
    );
    const seen: EvidenceState = {
      ...called,
      betrayals: [
        { fact: 'doc.genuineness', value: 'forged', technique: 'cf-bright-paper', paper: 'passport', act: 2 },
      ],
    };
    expect(established(called, 'doc.genuineness')).toBe('genuine');
    expect(established(seen, 'doc.genuineness')).toBeUndefined();
    expect(established(seen, 'doc.genuineness', 'officer')).toBe('genuine');
  });

  it('a field shown to be false counts no more; taken back, it counts again', () => {
    const printed = evidenceOf(
      says('doc.expiryDate', '2030-01-01', 'field', {
        origin: { kind: 'paper', id: 'passport', page: 'data', field: 'expiryDate' },
      }),
    );
    for (const eye of ['officer', 'scorer'] as const) {
      const found = discountPaper(printed, 'passport', () => true, 'f1', eye);
      expect(established(found, 'doc.expiryDate', eye)).toBeUndefined();
      expect(established(found, 'doc.expiryDate', eye === 'officer' ? 'scorer' : 'officer')).toBe('2030-01-01');
      expect(established(withdrawFinding(found, 'f1'), 'doc.expiryDate', eye)).toBe('2030-01-01');
    }
  });
});

describe('lists', () => {
  const stay = (entry: string, exit: string | null) => ({ entry, exit, regime: 'short', state: 'QSA' });

  it('what one source leaves open another fills', () => {
    const evidence = evidenceOf(
      says('stay.history', [stay('2026-03-01', null)], 'field', { complete: false }),
      says('stay.history', [stay('2026-03-01', '2026-03-09')], 'register'),
    );
    expect(established(evidence, 'stay.history')).toEqual([stay('2026-03-01', '2026-03-09')]);
  });

  it('two exits for one entry contradict', () => {
    const evidence = evidenceOf(
      says('stay.history', [stay('2026-03-01', '2026-03-08')], 'field', { complete: false }),
      says('stay.history', [stay('2026-03-01', '2026-03-09')], 'register'),
    );
    expect(establish(evidence, vocabulary, 'scorer').discrepancies.map((one) => one.fact)).toEqual(['stay.history']);
  });

  it('a source that claims to know all and lacks a stay contradicts the stamp that shows it', () => {
    const evidence = evidenceOf(
      says('stay.history', [stay('2026-03-01', '2026-03-08')], 'field', { complete: false }),
      says('stay.history', [], 'register'),
    );
    expect(establish(evidence, vocabulary, 'scorer').discrepancies.map((one) => one.fact)).toEqual(['stay.history']);
  });

  it('a list that nobody claims to be complete stays open', () => {
    const evidence = evidenceOf(says('stay.history', [stay('2026-03-01', '2026-03-08')], 'field', { complete: false }));
    expect(establish(evidence, vocabulary, 'scorer').established.get('stay.history')?.complete).toBe(false);
  });
});

describe('stays from stamps and registers', () => {
  const stamp = (page: string, area: string, end: { entry?: string; exit?: string }) =>
    says('stay.history', [{ ...end, regime: 'short', state: 'QSA' }], 'field', {
      complete: false,
      origin: { kind: 'paper', id: 'passport', page, field: area },
    });
  const entry = (date: string, area = 'stamp1', page = 'page9') => stamp(page, area, { entry: date });
  const exit = (date: string, area = 'stamp2', page = 'page9') => stamp(page, area, { exit: date });
  const whole = (from: string, until: string | null) => ({ entry: from, exit: until, regime: 'short', state: 'QSA' });
  const register = (list: FactValue, since?: string) =>
    says('stay.history', list, 'register', since === undefined ? {} : { since });
  const closed = (evidence: EvidenceState, until: string): EvidenceState => ({
    ...evidence,
    closed: [{ fact: 'stay.history', kind: 'paper', id: 'passport', until }],
  });
  const picture = (evidence: EvidenceState) => establish(evidence, vocabulary, 'scorer');
  const history = (evidence: EvidenceState) => picture(evidence).established.get('stay.history');
  const doubts = (evidence: EvidenceState) => picture(evidence).discrepancies.map((one) => one.fact);

  it('an entry and the next exit are one stay, in whatever order the pages are turned', () => {
    for (const statements of [
      [entry('2026-03-02'), exit('2026-03-29')],
      [exit('2026-03-29'), entry('2026-03-02')],
    ])
      expect(history(evidenceOf(...statements))?.value).toEqual([whole('2026-03-02', '2026-03-29')]);
  });

  it('each exit ends the stay before it, and a day may end one stay and begin another', () => {
    const evidence = evidenceOf(
      entry('2026-03-02', 'stamp1'),
      exit('2026-03-16', 'stamp2'),
      entry('2026-03-16', 'stamp3'),
      exit('2026-03-29', 'stamp4'),
    );
    expect(history(evidence)?.value).toEqual([whole('2026-03-02', '2026-03-16'), whole('2026-03-16', '2026-03-29')]);
  });

  it('an entry without an exit leaves the end unknown, and does not let the stay last until today', () => {
    expect(staysOf(history(evidenceOf(entry('2026-03-02'))))).toEqual([
      { entry: '2026-03-02', regime: 'short', state: 'QSA' },
    ]);
  });

  it('an exit without an entry leaves the beginning unknown', () => {
    expect(staysOf(history(evidenceOf(exit('2026-03-29'))))).toEqual([
      { exit: '2026-03-29', regime: 'short', state: 'QSA' },
    ]);
  });

  it('a stay that a register holds open has ended where another began later, on a day that nobody named', () => {
    const list = [whole('2026-03-02', null), whole('2026-04-20', '2026-05-05')];
    expect(history(evidenceOf(register(list)))?.value).toEqual([
      { entry: '2026-03-02', regime: 'short', state: 'QSA' },
      whole('2026-04-20', '2026-05-05'),
    ]);
    expect(history(evidenceOf(register([whole('2026-04-20', null)])))?.value).toEqual([whole('2026-04-20', null)]);
  });

  it('what a stamp or a paper shows fills the end that the register lacks', () => {
    const ees = register([whole('2026-03-02', null), whole('2026-04-20', '2026-05-05')], '2026-04-10');
    expect(history(evidenceOf(ees, exit('2026-03-29')))?.value).toEqual([
      whole('2026-03-02', '2026-03-29'),
      whole('2026-04-20', '2026-05-05'),
    ]);
  });

  it('stamps read to their end and a register from the next day on leave no gap; each alone does', () => {
    const stamps = evidenceOf(entry('2026-03-02'), exit('2026-03-29'));
    const ees = register([whole('2026-04-20', '2026-05-05')], '2026-04-10');
    expect(history(closed(addStatements(stamps, [ees]), '2026-04-09'))?.complete).toBe(true);
    expect(history(closed(addStatements(stamps, [ees]), '2026-04-08'))?.complete).toBe(false);
    expect(history(closed(stamps, '2026-04-09'))?.complete).toBe(false);
    expect(history(addStatements(stamps, [ees]))?.complete).toBe(false);
  });

  it('a register contradicts only what began while it claims to know all', () => {
    const ees = register([], '2026-04-10');
    expect(doubts(evidenceOf(entry('2026-03-02'), exit('2026-03-29'), ees))).toEqual([]);
    expect(doubts(evidenceOf(entry('2026-04-20'), exit('2026-05-05'), ees))).toEqual(['stay.history']);
  });

  it('a booklet read to its end contradicts a register that knows a stay without a stamp', () => {
    const evidence = evidenceOf(entry('2026-03-02'), exit('2026-03-29'), register([whole('2026-01-08', '2026-02-06')]));
    expect(doubts(closed(evidence, '2026-04-09'))).toEqual(['stay.history']);
  });

  it('an exit earlier than the end that is known contradicts, until its stamp is found to be false', () => {
    const evidence = evidenceOf(
      entry('2026-03-02'),
      exit('2026-03-14'),
      exit('2026-02-06', 'stamp2', 'page8'),
      entry('2026-01-08', 'stamp1', 'page8'),
      says('stay.history', [whole('2026-03-02', '2026-03-29')], 'field', {
        complete: false,
        origin: { kind: 'paper', id: 'stub' },
      }),
    );
    expect(doubts(evidence)).toEqual(['stay.history']);
    const isFalse = ({ origin }: Statement): boolean => origin.page === 'page9' && origin.field === 'stamp2';
    const found = discountPaper(evidence, 'passport', isFalse, 'f1', 'scorer');
    expect(history(found)?.value).toEqual([whole('2026-03-02', '2026-03-29'), whole('2026-01-08', '2026-02-06')]);
    expect(doubts(withdrawFinding(found, 'f1'))).toEqual(['stay.history']);
  });

  it('what the person says may contradict, and fills nothing by itself', () => {
    const said = says('stay.history', [whole('2026-03-02', '2026-03-29')], 'question');
    expect(history(evidenceOf(entry('2026-03-02'), said))?.value).toEqual([
      { entry: '2026-03-02', regime: 'short', state: 'QSA' },
    ]);
    expect(doubts(evidenceOf(entry('2026-03-02'), exit('2026-03-10'), said))).toEqual(['stay.history']);
  });
});

describe('stamps in a passport', () => {
  const pages = ['page7', 'page3', 'page5', 'page6'];
  const turn = (page: string): Act => ({ type: 'open', paper: 'passport', page });
  const ask = (register: string): Act => ({ type: 'query', register, purpose: 'stayCount' });
  // A register answers when the clock has come to its time.
  const ANSWERED: Act = { type: 'wait', seconds: 300 };
  const history = (variant: string, acts: readonly Act[]) => {
    const { simulation } = play(drawShipped('returning-visitor', 1, variant), acts);
    const { established, discrepancies } = establish(simulation.state.evidence, vocabulary, 'scorer');
    return { known: established.get('stay.history'), doubts: discrepancies.map((one) => one.fact) };
  };

  it('name all stays together with the register, once every page stamped by a member state has been opened', () => {
    const all = [turn('data'), ask('ees'), ANSWERED, ...pages.map(turn)];
    const { known, doubts } = history('used-up', all);
    expect(doubts).toEqual([]);
    expect(known?.complete).toBe(true);
    expect(known?.value).toHaveLength(4);
    expect(history('used-up', all.slice(0, -1)).known?.complete).toBe(false);
    expect(history('used-up', [turn('data'), ...pages.map(turn)]).known?.complete).toBe(false);
  });

  it('a missing exit is shown by the boarding pass of that day', () => {
    const read = [turn('data'), ask('ees'), ANSWERED, ...pages.map(turn)];
    const march = (acts: readonly Act[]) =>
      staysOf(history('boarding-pass', acts).known).find((stay) => stay.entry === '2026-03-02');
    expect(march(read)).not.toHaveProperty('exit');
    const shown: Act[] = [
      { type: 'ask', question: 'ask_trip' },
      { type: 'ask', question: 'put_no_exit' },
      { type: 'ask', question: 'ask_proof' },
      { type: 'open', paper: 'stub', page: 'sheet' },
    ];
    expect(march([...read, ...shown])?.exit).toBe('2026-03-29');
  });

  it.each([
    ['false-exit-stamp', 'st-counterfeit'],
    ['redrawn-stamp', 'st-date-altered'],
  ])('%s: the false stamp contradicts until it is found, and makes the passport a forged one', (variant, term) => {
    const read = [turn('data'), ask('ees'), ANSWERED, ...pages.map(turn)];
    expect(history(variant, read).doubts).toEqual(['stay.history']);
    const look: Act[] = [
      { type: 'light', paper: 'passport', page: 'page6', light: 'infrared' },
      { type: 'find', paper: 'passport', page: 'page6', area: 'stamp2', light: 'infrared', term },
    ];
    const { known, doubts } = history(variant, [...read, ...look]);
    expect(doubts).toEqual([]);
    // Areas are counted anew on every page: the second stamps of the other pages still count.
    expect(known?.complete).toBe(true);
    expect(staysOf(known).map((stay) => stay.exit ?? 'unknown')).not.toContain('unknown');
    const { simulation } = play(drawShipped('returning-visitor', 1, variant), [...read, ...look]);
    expect(establish(simulation.state.evidence, vocabulary, 'scorer').established.get('doc.genuineness')?.value).toBe(
      'forged',
    );
  });
});
