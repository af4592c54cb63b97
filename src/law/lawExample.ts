// What a test of a pack says: these facts over a person who meets every condition, on this day, come to that. Every table of a pack
// (cases of the reference text, rows of its rules, days of entry into force) has this shape, so that tests check it against the
// shipped pack and tests/mutation against every pack that is wrong in one place.

import { assess } from './assess.ts';
import type { Assessment, OutcomeFinding } from './assessment.ts';
import { addDays } from './calendar.ts';
import type { FactValue, Facts } from './factValue.ts';
import { layFacts } from './layFacts.ts';
import { isInForce, type Pack } from './pack.ts';
import { parseFacts } from './parseFacts.ts';

/** What must follow. What is not said is not asked. */
export interface Expectation {
  /** Exactly what is required and what is open, each in order of the alphabet: `REFUSE[A, C] SECOND_LINE | ADMIT`. */
  readonly outcomes?: string;
  /** Exactly what is prohibited, in order of the alphabet: `ADMIT REFUSE`. */
  readonly prohibited?: string;
  /** Prohibited, whatever else is. */
  readonly mustNot?: readonly string[];
  /** Duties that are there, with the last day or the hours, or by code: `screening 2026-07-17`, `decideForChild 12 h`, `stamp`. */
  readonly duties?: readonly string[];
  /** Codes of duties that are not there. */
  readonly noDuties?: readonly string[];
  /** Exactly the rules of conduct that are breached. */
  readonly breached?: readonly string[];
  /** Letters that practice accepts in place of one that stands. */
  readonly orGrounds?: { readonly [letter: string]: readonly string[] };
  /** Rules among those that an outcome rests on: that require, open or prohibit it, or found its letters. */
  readonly rests?: { readonly [outcome: string]: readonly string[] };
  /** Rules that do not hold, and rules among those that defeat them. */
  readonly defeated?: { readonly [rule: string]: readonly string[] };
  /** How rules are found (met, failed, waivable, defeated, holds, breached); `none`: not found. */
  readonly findings?: { readonly [rule: string]: string };
  /** Whether rules stand: hold, are breached, or found a letter. */
  readonly stands?: { readonly [rule: string]: boolean };
  /** Values that the pack derives. */
  readonly derived?: { readonly [fact: string]: FactValue };
  /** Facts of which the pack derives no value. */
  readonly underived?: readonly string[];
  /** The stated facts that keep it from being settled; none if not said, and not asked of bare facts. */
  readonly lacking?: readonly string[];
  /** The facts cannot be so: the constraint, or the derived fact, that they break. Nothing else is asked then. */
  readonly contradicts?: string;
}

export interface LawExample {
  readonly name: string;
  /** The day of the check. */
  readonly date: string;
  readonly facts: object;
  /** The facts as they stand, with no baseline under them: what is not stated is unknown. */
  readonly bare?: true;
  /** Facts that are unknown all the same: taken away after the baseline is laid. */
  readonly without?: readonly string[];
  readonly expect: Expectation;
}

/** Rules, their ids with blanks between them, and the days they are in force: the first and the last, null where there is none. */
export type ForceRow = readonly [rules: string, from: string | null, to: string | null];

/** States on a dated list, codes with blanks between them, first and last day as above. */
export type ListRow = readonly [list: string, codes: string, from: string | null, to: string | null];

/** Everything that is said of a pack. The file is src/law/<pack>Examples.ts, its one export <PACK>_EXAMPLES. */
export interface PackExamples {
  readonly pack: string;
  readonly examples: readonly LawExample[];
  readonly inForce: readonly ForceRow[];
  readonly lists: readonly ListRow[];
}

/** A row of a table: what is required and open as `must | may`, or more than that. */
export type ExampleRow = readonly [name: string, facts: object, expected: string | Expectation, date?: string];

/** A table of rows under a heading. */
export function exampleRows(heading: string, date: string, rows: readonly ExampleRow[]): LawExample[] {
  return rows.map(([name, facts, expected, on = date]) => ({
    name: `${heading}: ${name}`,
    date: on,
    facts,
    expect: typeof expected === 'string' ? { outcomes: expected } : expected,
  }));
}

/** A case of a reference text: what must follow, what is left open, what must not. */
export interface ReferenceCase {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly stated: object;
  /** Required outcomes, a refusal with its letters: `REFUSE[A]`. */
  readonly must: readonly string[];
  readonly may?: readonly string[];
  readonly mustNot?: readonly string[];
}

export function exampleOfCase({ id, name, date, stated, must, may = [], mustNot = [] }: ReferenceCase): LawExample {
  const outcomes = `${must.toSorted().join(' ')} | ${may.toSorted().join(' ')}`;
  return { name: `${id}: ${name}`, date, facts: stated, expect: { outcomes, mustNot } };
}

/** The facts of an example as the pack is asked them, or what they contradict. */
export type LaidExample = { readonly facts: Facts } | { readonly contradicts: readonly string[] };

/** Lays the baseline of the pack under the facts. Throws where they are not facts of the vocabulary. */
export function layExample(pack: Pack, { facts, date, bare, without = [] }: LawExample): LaidExample {
  const stated = parseFacts(facts, pack.vocabulary);
  if (!stated.ok) throw new Error(stated.error.map(({ message }) => message).join('\n'));
  if (bare === true) return { facts: stated.value };
  const laid = layFacts(pack, null, stated.value, { date });
  if (!laid.ok) return { contradicts: laid.error.map(({ constraint }) => constraint) };
  return { facts: new Map([...laid.value.facts].filter(([name]) => !without.includes(name))) };
}

/** Where the pack does not say what the example expects; empty where it does. */
export function checkExample(pack: Pack, example: LawExample, laid = layExample(pack, example)): string[] {
  const { expect, date } = example;
  if ('contradicts' in laid) {
    const broken = laid.contradicts.join(', ');
    return compare('contradicts', expect.contradicts ?? '', laid.contradicts.includes(expect.contradicts ?? '') ? (expect.contradicts ?? '') : broken); // prettier-ignore
  }
  if (expect.contradicts !== undefined) return compare('contradicts', expect.contradicts, 'nothing');
  const found = assess(pack, laid.facts, { date, proof: false });
  return [
    ...compare('faults', '', found.faults.map(({ id, message }) => `${id}: ${message}`).join(', ')),
    ...(example.bare === true && expect.lacking === undefined
      ? []
      : compare('lacking', (expect.lacking ?? []).toSorted().join(' '), found.lacking.join(' '))),
    ...checkOutcomes(expect, found),
    ...checkFindings(expect, found),
  ];
}

function checkOutcomes(
  { outcomes, prohibited, mustNot = [], orGrounds, rests = {} }: Expectation,
  found: Assessment,
): string[] {
  const all = [...found.required, ...found.open, ...found.prohibited];
  const not = found.prohibited.map(({ outcome }) => outcome).sort();
  const line = [found.required, found.open].map((one) => outcomesOf(one).sort().join(' ')).join(' | ');
  return [
    ...(outcomes === undefined ? [] : compare('outcomes', outcomes, line)),
    ...(prohibited === undefined ? [] : compare('prohibited', prohibited, not.join(' '))),
    ...mustNot.filter((code) => !not.includes(code)).map((code) => `${code} is not prohibited`),
    ...(orGrounds === undefined
      ? []
      : compare(
          'orGrounds',
          JSON.stringify(orGrounds),
          JSON.stringify(Object.assign({}, ...all.map((one) => one.orGrounds))),
        )),
    ...Object.entries(rests).flatMap(([outcome, rules]) =>
      missing(rules, all.find((one) => one.outcome === outcome)?.rules).map(
        (rule) => `${outcome} does not rest on ${rule}`,
      ),
    ),
  ];
}

function checkFindings(expect: Expectation, found: Assessment): string[] {
  const {
    duties = [],
    noDuties = [],
    breached,
    findings = {},
    stands = {},
    defeated = {},
    derived = {},
    underived = [],
  } = expect;
  const done = found.duties.map(dutyText);
  const wrong = found.findings.filter(({ status }) => status === 'breached').map(({ id }) => id);
  const statusOf = (rule: string): string => found.findings.find(({ id }) => id === rule)?.status ?? 'none';
  return [
    ...duties
      .filter((duty) => !done.includes(duty) && !found.duties.some((one) => one.duty === duty))
      .map((duty) => `no duty ${duty} among ${done.join(', ')}`),
    ...found.duties.filter(({ duty }) => noDuties.includes(duty)).map(({ duty }) => `a duty ${duty}`),
    ...(breached === undefined ? [] : compare('breached', breached.toSorted().join(' '), wrong.sort().join(' '))),
    ...Object.entries(findings).flatMap(([rule, status]) => compare(rule, status, statusOf(rule))),
    ...Object.entries(stands).flatMap(([rule, wanted]) =>
      compare(
        `${rule} stands`,
        String(wanted),
        String(['holds', 'breached', 'failed', 'waivable'].includes(statusOf(rule))),
      ),
    ),
    ...Object.entries(defeated).flatMap(([rule, by]) =>
      missing(by, found.findings.find(({ id }) => id === rule)?.defeatedBy).map(
        (one) => `${rule} is not defeated by ${one}`,
      ),
    ),
    ...underived.flatMap((fact) => compare(fact, 'undefined', JSON.stringify(found.derived[fact]) ?? 'undefined')),
    ...Object.entries(derived).flatMap(([fact, value]) =>
      compare(fact, JSON.stringify(value), JSON.stringify(found.derived[fact])),
    ),
  ];
}

/** Where the rules of a row are not in force from the first to the last day and not beside them. */
export function checkForce(pack: Pack, [rules, from, to]: ForceRow): string[] {
  return wordsOf(rules).flatMap((id) => {
    const rule = pack.ruleById.get(id);
    if (rule === undefined) return [`there is no rule ${id}`];
    return checkDays(from, to, (day) => isInForce(rule, day)).map((complaint) => `${id} ${complaint}`);
  });
}

/** Where the states of a row are not on the list from the first to the last day and not beside them. */
export function checkList(pack: Pack, [name, codes, from, to]: ListRow): string[] {
  const list = pack.declarations.lists?.get(name);
  if (list === undefined) return [`there is no list ${name}`];
  return wordsOf(codes).flatMap((code) =>
    checkDays(from, to, (day) => list.has(code, day)).map((complaint) => `${code} on ${name} ${complaint}`),
  );
}

/** The words of a text, which blanks and line ends divide. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

const SOME_DAY = '2026-07-10';

function checkDays(from: string | null, to: string | null, holds: (day: string) => boolean): string[] {
  const inside = [from, to, ...(from === null && to === null ? [SOME_DAY] : [])].filter((day) => day !== null);
  const outside = [from === null ? null : addDays(from, -1), to === null ? null : addDays(to, 1)];
  return [
    ...inside.filter((day) => !holds(day)).map((day) => `does not hold on ${day}`),
    ...outside.filter((day) => day !== null && holds(day)).map((day) => `holds on ${day}`),
  ];
}

/** A duty as an expectation writes it. */
function dutyText({ duty, due, dueHours }: Assessment['duties'][number]): string {
  return [duty, ...(due === undefined ? [] : [due]), ...(dueHours === undefined ? [] : [`${dueHours} h`])].join(' ');
}

/** Outcomes as text, a refusal with its letters: `REFUSE[A, C]`. */
export function outcomesOf(findings: readonly OutcomeFinding[]): string[] {
  return findings.map(({ outcome, grounds }) => (grounds.length === 0 ? outcome : `${outcome}[${grounds.join(', ')}]`));
}

function missing(wanted: readonly string[], there: readonly string[] = []): string[] {
  return wanted.filter((one) => !there.includes(one));
}

function compare(what: string, expected: string, found: string | undefined): string[] {
  return expected === found ? [] : [`${what}: ${found ?? 'unknown'}, not ${expected}`];
}
