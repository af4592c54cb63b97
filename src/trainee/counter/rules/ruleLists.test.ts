// Rules arranged for reading: what bears on the person first, what is shown not to bear last, and every rule of the pack has its place.

import { describe, expect, it } from 'vitest';
import type { Assessment, RuleKind } from '#law';
import { arrangeFound, ruleLines, standingOf } from './ruleLists.ts';

const KINDS: Readonly<Record<string, RuleKind>> = {
  paper: 'condition',
  means: 'condition',
  visa: 'condition',
  tell: 'duty',
  read: 'provision',
  word: 'definition',
  other: 'provision',
  late: 'duty',
};
const law = { provision: (id: string) => ({ kind: KINDS[id] }) } as unknown as Parameters<typeof standingOf>[2];
const assessment = {
  applies: { paper: 'yes', means: 'yes', visa: 'open', tell: 'open', read: 'yes', word: 'open', other: 'no' },
  findings: [
    { id: 'paper', kind: 'condition', status: 'met' },
    { id: 'means', kind: 'condition', status: 'failed', ground: 'G' },
  ],
  unknown: [{ id: 'visa', lacking: ['visa'] }],
} as unknown as Assessment;

describe('a rule beside what is known', () => {
  it.each([
    ['paper', 'met', []],
    ['means', 'failed', []],
    ['visa', 'unknown', ['visa']],
    ['tell', 'unknown', []],
    ['read', 'informs', []],
    ['word', 'informs', []],
    ['other', 'notHere', []],
    ['late', 'notInForce', []],
  ])('%s: %s', (id, standing, lacking) => {
    expect(standingOf(id, assessment, law)).toEqual({ standing, lacking });
  });

  it('what was looked for keeps its order, in two parts', () => {
    expect(arrangeFound(['other', 'visa', 'late', 'read', 'paper'], assessment, law)).toEqual({
      here: ['visa', 'read', 'paper'],
      elsewhere: ['other', 'late'],
    });
  });

  it('what fails stands before what is open, and that before what is met', () => {
    expect(ruleLines(assessment).map(({ id }) => id)).toEqual(['means', 'visa', 'paper']);
  });
});
