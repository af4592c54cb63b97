// A receipt holds against the record it was made of, and against no other.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Log } from '#attempt';
import { canonicalJson } from '#scenario';
import { checkReceipt, hashEntries, makeReceipt } from './receipt.ts';

function aLog(attempt: string, acts: number): Log {
  const hash = '0'.repeat(64);
  return {
    header: { format: 1, attempt, scenario: 'oak', playHash: hash, keyHash: hash, program: 1, seed: 5, variant: 'a', mode: 'exam', language: 'en' }, // prettier-ignore
    entries: Array.from({ length: acts }, (_, index) => ({
      seq: index + 1,
      id: `act-${index + 1}`,
      act: { type: 'wait', seconds: index + 1 },
      resolved: { lines: [] },
      atMs: 1_000 + index,
      digest: `d${index}`,
    })),
  };
}

const LOGS = [aLog('first', 3), aLog('second', 0)];
const [FIRST, SECOND] = LOGS as [Log, Log];
const made = makeReceipt({
  exam: 'e1',
  sitting: 's1',
  person: 'p1',
  try: 1,
  openedAtMs: 1,
  submittedAtMs: 9,
  how: 'candidate',
  attempts: [
    { position: 1, late: 2, log: SECOND },
    { position: 0, late: 0, log: FIRST },
  ],
});

describe('a receipt', () => {
  test('is a text that anybody can hash again', () => {
    expect(bytesToHex(sha256(utf8ToBytes(made.text)))).toBe(made.hash);
    const { header, entries } = FIRST;
    const { attempt, scenario, playHash, keyHash, program } = header;
    const text = canonicalJson({ attempt, scenario, playHash, keyHash, program, entries });
    expect(hashEntries(FIRST)).toBe(bytesToHex(sha256(utf8ToBytes(text))));
  });

  test('names every attempt in order, and neither seed nor variant', () => {
    const read = JSON.parse(made.text) as { attempts: { attempt: string; acts: number; late: number }[] };
    expect(read.attempts.map(({ attempt, acts, late }) => [attempt, acts, late])).toEqual([
      ['first', 3, 0],
      ['second', 0, 2],
    ]);
    expect(made.text).not.toMatch(/seed|variant/);
  });

  test('holds against its record', () => expect(checkReceipt(made, [SECOND, FIRST])).toEqual([]));

  const changed = { ...FIRST, entries: FIRST.entries.slice(0, 2) };
  test.each([
    ['an act less', made, [changed, SECOND], 'attemptDiffers first'],
    ['an attempt less', made, [FIRST], 'attemptMissing second'],
    ['an attempt more', made, [FIRST, SECOND, aLog('third', 1)], 'attemptSurplus third'],
    ['another text', { ...made, text: made.text.replace('"p1"', '"p2"') }, LOGS, 'textChanged null'],
    ['another hash', { ...made, hash: 'f'.repeat(64) }, LOGS, 'textChanged null'],
    ['a text with spaces', { ...made, text: ` ${made.text}` }, LOGS, 'textChanged null'],
    ['no receipt', { text: '{"format":2}', hash: '' }, LOGS, 'unreadable null'],
    ['no JSON', { text: 'receipt', hash: '' }, LOGS, 'unreadable null'],
  ])('does not hold against %s', (_name, receipt, logs, fault) => {
    expect(checkReceipt(receipt, logs).map(({ code, attempt }) => `${code} ${attempt}`)).toEqual([fault]);
  });
});

test('any change of any entry is found', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.constantFrom('id', 'digest', 'atMs', 'act'), (index, part) => {
      const other = { id: 'other', digest: 'other', atMs: 7, act: { type: 'wait' as const, seconds: 99 } }[part];
      const entries = FIRST.entries.map((entry, place) => (place === index ? { ...entry, [part]: other } : entry));
      expect(checkReceipt(made, [{ ...FIRST, entries }, SECOND])).toEqual([
        { code: 'attemptDiffers', attempt: 'first' },
      ]);
    }),
    { seed: 4, numRuns: 30 },
  );
});
