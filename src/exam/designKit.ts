// For the tests of this room: a sound design, and what is known of its cases.

import type { KnownCase } from './checkDesign.ts';
import { examDesignSchema, type ExamDesign } from './design.ts';

const NAMES = ['oak', 'elm', 'ash', 'fir', 'yew', 'bay', 'fig', 'box'] as const;

/** Eight short private cases, everything else usual; `change` is laid over it before it is read. */
export function aDesign(change: Readonly<Record<string, unknown>> = {}): ExamDesign {
  return examDesignSchema.parse({
    format: 1,
    title: 'First line, spring',
    language: 'en',
    cases: NAMES.map((name) => ({ name, variants: { policy: 'same', variant: 'a' } })),
    order: 'fixed',
    time: { per: 'exam', minutes: 120 },
    rulesPanel: 'open',
    passMark: { bp: 6000, standard: { method: 'angoff', basis: 'Five judges, two rounds.', seBp: 110 } },
    ...change,
  });
}

const KNOWN: KnownCase = {
  isPublic: false,
  faults: 0,
  minutes: 12,
  languages: ['en', 'fr'],
  variants: ['a', 'b', 'c'],
  equal: [['a', 'b'], ['c']],
  competencies: ['entryConditions', 'dignity'],
};

export function knownCases(change: Readonly<Record<string, Partial<KnownCase>>> = {}): Map<string, KnownCase> {
  return new Map(NAMES.map((name) => [name, { ...KNOWN, ...change[name] }]));
}
