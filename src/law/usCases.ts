// The test cases of the reference text for the United States (section P1), as they stand there (usCaseData.ts). What a case expects is read
// as the text means it: an outcome is required, or open where the law leaves the choice; findings are the rules that found grounds or
// the route; every other name is a value that the pack derives, under its own name or an alias.

import type { LawExample } from './lawExample.ts';
import { US_CASE_DATA } from './usCaseData.ts';

export interface UsCase {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly facts: { readonly [fact: string]: unknown };
  readonly expect: { readonly [what: string]: unknown };
}

/** The cases, and each variant as a case of its own that expects what it says and nothing else. */
export const US_CASES: readonly UsCase[] = (US_CASE_DATA as readonly UsCase[]).flatMap((one) => [
  one,
  ...variantOf(one),
]);

const EXPECTED = ['findings', 'outcome', 'outcomeOneOf', 'forbidden', 'duties', 'deadlinesHours', 'lifetimeGround', 'and_', 'inquiry', 'next']; // prettier-ignore
/** Said of a case, not asked of the pack. */
const SAID = ['note', 'citations', 'preferred', 'variant'];

/** The values that a case expects the pack to derive. */
export function derivedOf({ expect }: UsCase): [name: string, value: unknown][] {
  return Object.entries(expect).filter(([key]) => !EXPECTED.includes(key) && !SAID.includes(key));
}

function variantOf({ id, title, asOf, facts, expect }: UsCase): UsCase[] {
  const { variant } = expect as { variant?: { readonly [key: string]: unknown } };
  if (variant === undefined) return [];
  const changed = Object.entries(variant).filter(([key]) => key === 'asOf' || isFact(key, facts));
  let stated = facts;
  for (const [key, value] of changed) if (key !== 'asOf') stated = change(stated, key, value);
  return [
    {
      id: `${id} variant`,
      title: `${title}: ${changed.map(([key, value]) => `${key} ${String(value)}`).join(', ')}`,
      asOf: (variant['asOf'] as string | undefined) ?? asOf,
      facts: stated,
      expect: Object.fromEntries(Object.entries(variant).filter(([key]) => !changed.some(([name]) => name === key))),
    },
  ];
}

/** Whether a name of a variant is one of the facts, `absences[5].return` included. */
function isFact(key: string, facts: UsCase['facts']): boolean {
  return key.replace(/\[.*$/, '') in facts;
}

function change(facts: UsCase['facts'], key: string, value: unknown): UsCase['facts'] {
  const indexed = /^(.+)\[(\d+)\]\.(.+)$/.exec(key);
  if (indexed === null) return { ...facts, [key]: value };
  const [, name = '', index = '', field = ''] = indexed;
  const list = (facts[name] as readonly object[]).map((item, at) =>
    at === Number(index) ? { ...item, [field]: value } : item,
  );
  return { ...facts, [name]: list };
}

/** A case in the shape that tables of a pack share, for what can be said of it there. */
export function exampleOfUsCase({ id, title, asOf, facts, expect }: UsCase): LawExample {
  const findings = expect['findings'] as readonly string[] | undefined;
  const forbidden = (expect['forbidden'] as readonly string[] | undefined) ?? [];
  return {
    name: `${id}: ${title}`,
    date: asOf,
    facts,
    expect: {
      mustNot: forbidden,
      findings: Object.fromEntries(
        (findings ?? []).map((rule) => [rule, rule.startsWith('us-uac') ? 'holds' : 'failed']),
      ),
    },
  };
}
