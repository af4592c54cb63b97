// The test cases of the reference text for the United States, run as they stand: its facts under its names, its expectations.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Pack } from './pack.ts';
import { lay, shippedPack } from './lawTestKit.ts';
import { US_CASES, derivedOf, type UsCase } from './usCases.ts';

const pack = shippedPack('us');

describe('P1', () => {
  test.each(US_CASES)('$id: $title', (one) => {
    const found = assess(pack, lay(pack, one.facts, one.asOf).facts, { date: one.asOf });
    expect(found.faults).toEqual([]);
    expect(found.lacking).toEqual([]);
    expect(complaints(pack, one, found)).toEqual([]);
  });

  test('every case of the reference text is there', () => {
    const ids = US_CASES.map(({ id }) => id).filter((id) => !id.includes('variant'));
    expect(ids).toEqual(['t01', 't02', 't03', 't04', 't05', 't06', 't07', 't09', 't10', 't12', 't14', 't16', 't18', 't20'].map((id) => `us-${id}`)); // prettier-ignore
    expect(US_CASES.length - ids.length).toBe(7);
  });
});

function complaints({ source, vocabulary }: Pack, one: UsCase, found: Assessment): string[] {
  const { expect: wanted } = one;
  const required = found.required.map(({ outcome }) => outcome);
  const open = found.open.map(({ outcome }) => outcome);
  const prohibited = found.prohibited.map(({ outcome }) => outcome);
  const decisions = required.filter((outcome) => source.outcomes[outcome]?.role === 'decision');
  const standing = found.findings.filter(({ status }) => status === 'holds' || status === 'failed');
  const grounds = standing.flatMap(({ ground }) => ground ?? []);
  const out: string[] = [];
  const ask = (holds: boolean, message: string): void => {
    if (!holds) out.push(message);
  };
  const texts = (key: string): readonly string[] => (wanted[key] as readonly string[] | undefined) ?? [];
  const and = texts('and_');
  const { outcome } = wanted as { outcome?: string };
  if (outcome !== undefined) {
    const others = decisions.filter((code) => code !== outcome && !and.includes(code));
    ask(required.includes(outcome) || (open.includes(outcome) && others.length === 0), `${outcome} is neither required nor open: ${required.join(' ')} | ${open.join(' ')}`);
    ask(others.length === 0, `also required: ${others.join(' ')}`);
  } // prettier-ignore
  for (const code of and) ask(required.includes(code), `${code} is not required`);
  if ('outcomeOneOf' in wanted) {
    for (const code of texts('outcomeOneOf')) ask(open.includes(code), `${code} is not open`);
    ask(decisions.length === 0, `required: ${decisions.join(' ')}`);
  }
  for (const code of texts('forbidden')) ask(prohibited.includes(code), `${code} is not prohibited`);
  if ('findings' in wanted) {
    const rules = texts('findings');
    for (const rule of rules) ask(standing.some(({ id }) => id === rule), `${rule} is not found`); // prettier-ignore
    const more = standing.filter(({ id, ground }) => ground !== undefined && !rules.includes(id));
    ask(more.length === 0, `also found: ${more.map(({ id }) => id).join(' ')}`);
  }
  for (const rule of texts('duties')) ask(found.duties.some(({ id }) => id === rule), `no duty by ${rule}`); // prettier-ignore
  for (const [duty, hours] of Object.entries(wanted['deadlinesHours'] ?? {})) {
    ask(found.duties.some((done) => done.duty === duty && done.dueHours === hours), `no duty ${duty} in ${String(hours)} h`); // prettier-ignore
  }
  if ('lifetimeGround' in wanted) {
    ask(grounds.some((letter) => source.grounds[letter]?.citation === wanted['lifetimeGround']), 'the lifetime ground is not found'); // prettier-ignore
  }
  if ('inquiry' in wanted) {
    ask(found.duties.some(({ duty }) => duty === 'examineContinuousResidence'), 'no inquiry into the long trips'); // prettier-ignore
  }
  if ('next' in wanted) ask(found.duties.some(({ duty }) => duty === 'examineExceptions'), 'exceptions are not to be tested'); // prettier-ignore
  for (const [name, value] of derivedOf(one)) {
    const fact = vocabulary.resolve(name) ?? name;
    const is = found.derived[fact];
    ask(is === value, `${name} is ${JSON.stringify(is)}, not ${JSON.stringify(value)}`);
  }
  return out;
}
