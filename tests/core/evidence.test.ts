// What establishes a fact? Standards, contradictions, corrections, findings as the officer and as the scorer sees them.

import { describe, expect, it } from 'vitest';
import type { FactValue, Source } from '#law';
import {
  addStatements,
  discountPaper,
  establish,
  NO_EVIDENCE,
  withdrawFinding,
  type EvidenceState,
  type Statement,
} from '#attempt';
import { openShipped } from '../kit/library.ts';

const { vocabulary } = openShipped('nervous-visitor').pack;

function says(fact: string, value: FactValue, source: Source, more: Partial<Statement> = {}): Omit<Statement, 'id'> {
  const origins = {
    question: 'person',
    behaviour: 'person',
    register: 'register',
    file: 'file',
    field: 'paper',
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
