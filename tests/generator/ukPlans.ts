// People at the border of the United Kingdom, and applications decided inside, with what is wrong with them planned. What must follow is
// worked out here from the reference text (its rows and tables are named), without the pack: what must and what may be refused is
// collected, then the order of section N is walked.

import type { LawExample } from '../../src/law/lawExample.ts';
import type { Chance } from './chance.ts';
import { plusDays, plusMonths, plusYears, toDay } from './plainDays.ts';

interface Plan {
  readonly date: string;
  readonly facts: { [fact: string]: unknown };
  /** Grounds on which one must refuse, and on which one may. */
  readonly must: Set<string>;
  readonly may: Set<string>;
  readonly seen: string[];
  isForged: boolean;
}

type Defect = (plan: Plan, chance: Chance) => void;

const dated = (chance: Chance): string => plusDays('2025-11-20', chance.int(0, 210));

/** What is wrong with somebody who asks to visit. Each speaks of facts of its own. */
const DEFECTS: { readonly [name: string]: Defect } = {
  // uk-passport-required; and an authorisation ends with the passport that it is in (uk-eta-validity).
  'passport over': ({ date, facts, must, may }, chance) => {
    facts['passport.expiry'] = plusDays(date, -chance.int(1, 700));
    must.add('SUI-21.1');
    may.add('SUI-26.1');
  },
  'passport of the last day': ({ date, facts }) => {
    facts['passport.expiry'] = date;
  },
  'passport not authentic': (plan) => {
    plan.facts['document.authentic'] = false;
    plan.must.add('SUI-21.1');
    plan.isForged = true;
  },
  'passport of another': (plan) => {
    plan.facts['document.holderIsRightful'] = false;
    plan.must.add('SUI-21.1');
    plan.isForged = true;
  },
  'no entry clearance': ({ facts, must }, chance) => {
    Object.assign(facts, { 'person.nationality': chance.of(['IN', 'NG', 'PK', 'CN']), 'entryClearance.valid': false });
    must.add('SUI-20.1');
  },
  'no authorisation': ({ facts, may }, chance) => {
    Object.assign(facts, { 'person.nationality': chance.of(['CA', 'US', 'AU', 'JP']), 'eta.valid': false });
    may.add('SUI-26.1');
  },
  'deportation order': ({ facts, must }) => {
    facts['exclusion.deportationOrder'] = true;
    must.add('SUI-2.1');
  },
  'a long sentence': ({ facts, must }, chance) => {
    facts['crim'] = [{ custodialMonths: chance.int(12, 120), suspended: false, sentenceYear: chance.int(1990, 2024) }];
    must.add('SUI-5.1');
  },
  // uk-sui-5-4: a visitor within twelve months of the end of it, that day included; 5.3 always.
  'a short sentence': ({ date, facts, must, may }, chance) => {
    const end = plusDays(plusMonths(date, -12), chance.of([-chance.int(1, 2000), 0, chance.int(1, 300)]));
    facts['crim'] = [{ custodialMonths: chance.int(1, 11), suspended: false, sentenceYear: 2020, custodialEnd: end, convictionDate: plusYears(end, -1) }];
    may.add('SUI-5.3');
    if (toDay(date) <= toDay(plusMonths(end, 12))) must.add('SUI-5.4');
  },
  'a fine': ({ date, facts, must, may }, chance) => {
    const convicted = plusDays(plusMonths(date, -12), chance.of([-chance.int(1, 2000), 0, chance.int(1, 300)]));
    facts['crim'] = [{ nonCustodial: true, convictionDate: convicted }];
    may.add('SUI-5.3');
    if (toDay(date) <= toDay(plusMonths(convicted, 12))) must.add('SUI-5.4');
  },
  deception: (plan) => {
    Object.assign(plan.facts, { 'deception.byApplicant': true, 'deception.inThisApplication': true, dishonesty: true });
    plan.must.add('SUI-9.1');
    plan.isForged = true;
  },
  'a false paper that another put in': ({ facts, may }) => {
    Object.assign(facts, { 'falseRep.present': true, 'falseRep.byThirdParty': true, 'falseRep.knowledge': false, dishonesty: false });
    may.add('SUI-10.1');
  },
  'stayed too long, left at own cost': ({ date, facts, must, may }, chance) => {
    const left = plusDays(plusMonths(date, -12), chance.of([chance.int(2, 300), -chance.int(2, 900)]));
    const days = chance.of([chance.int(1, 30), chance.int(31, 700)]);
    Object.assign(facts, { 'breach.type': 'overstay', 'overstay.from': plusDays(left, -days), 'left.date': left, 'left.voluntarily': true, 'left.publicExpense': false });
    // uk-sui-11-breach-def: up to thirty days, left by oneself: no breach at all.
    if (days <= 30) return;
    may.add('SUI-11.3');
    if (toDay(date) < toDay(plusMonths(left, 12))) must.add('SUI-11.1');
  },
  // Table C2 rows b and c: at public expense, two years within six months of the notice, five after.
  'left at public expense': ({ date, facts, must, may }, chance) => {
    const isSoon = chance.happens(50);
    const years = isSoon ? 2 : 5;
    const left = plusDays(plusYears(date, -years), chance.of([chance.int(2, 400), -chance.int(2, 900)]));
    const notice = isSoon ? plusDays(left, -chance.int(1, 170)) : plusDays(left, -chance.int(190, 600));
    Object.assign(facts, { 'breach.type': 'overstay', 'overstay.from': plusDays(left, -800), 'notice.liability': notice, 'left.date': left, 'left.voluntarily': true, 'left.publicExpense': true });
    may.add('SUI-11.3');
    if (toDay(date) < toDay(plusYears(left, years))) must.add('SUI-11.1');
  },
  // Row e: removed, ten years.
  'removed before': ({ date, facts, must, may }, chance) => {
    const left = plusDays(plusYears(date, -10), chance.of([chance.int(2, 3000), -chance.int(2, 900)]));
    Object.assign(facts, { 'breach.type': 'illegalEntrant', 'left.date': left, 'left.removed': true, 'left.publicExpense': true });
    may.add('SUI-11.3');
    if (toDay(date) < toDay(plusYears(left, 10))) must.add('SUI-11.1');
  },
  'debt to the health service': ({ facts, may }, chance) => {
    const debt = chance.of([chance.int(1, 499), 500, chance.int(501, 9000)]);
    facts['nhsDebt'] = debt;
    if (debt >= 500) may.add('SUI-16.1');
  },
  'debt of a court': ({ facts, may }) => {
    facts['litigationDebt'] = true;
    may.add('SUI-17.1');
  },
  customs: ({ facts, may }) => {
    facts['customsBreach'] = true;
    may.add('SUI-24.1');
  },
  'not a genuine visitor': ({ facts, must }, chance) => {
    const part = chance.of(['willLeave', 'purposePermitted', 'noProhibitedActivity', 'fundsSufficient', 'livesThroughVisits']);
    facts[part] = part === 'livesThroughVisits';
    must.add('V-4.2');
  },
}; // prettier-ignore

function drawVisitor(chance: Chance): LawExample {
  const plan: Plan = { date: dated(chance), facts: {}, must: new Set(), may: new Set(), seen: [], isForged: false };
  for (const name of chance.some(Object.keys(DEFECTS), chance.of([0, 1, 1, 1, 2, 2, 3]))) plant(plan, name, chance);
  const { date, facts, must, may, seen, isForged } = plan;
  const crime = isForged ? ['REFER_CRIMINAL'] : [];
  const made = (outcomes: string, more: LawExample['expect'] = {}): LawExample => ({
    name: seen.join(' + ') || 'nothing',
    date,
    facts,
    expect: { outcomes, ...more },
  });
  const over = chance.int(1, 100);
  // Step 3, the gate of protection: any words of fear, whatever the papers.
  if (over <= 15) {
    seen.push('claim');
    facts['claim.atPort'] = true;
    return made(`${['NO_REMOVAL', 'REFER_ASYLUM', ...crime].join(' ')} | `, { mustNot: ['REFUSE_LEAVE', 'REMOVE_DIRECTIONS'] });
  }
  const named = `[${[...must, ...may].sort(byRule).join(', ')}]`;
  if (must.size > 0) {
    return made(`${[...crime, `REFUSE_LEAVE${named}`].join(' ')} | `, { mustNot: ['GRANT_VISITOR'] });
  }
  return made(may.size > 0 ? ` | GRANT_VISITOR REFUSE_LEAVE${named}` : 'GRANT_VISITOR | ');
} // prettier-ignore

function plant(plan: Plan, name: string, chance: Chance): void {
  const tried: Plan = { ...plan, facts: {}, must: new Set(), may: new Set(), isForged: false };
  DEFECTS[name]?.(tried, chance);
  // What speaks of the same papers, history or dishonesty is not planned twice.
  const themes = (all: object): string[] =>
    Object.keys(all).map((fact) => fact.split('.')[0] ?? fact).map((theme) => (['eta', 'entryClearance', 'passport'].includes(theme) ? 'person' : ['overstay', 'notice', 'left'].includes(theme) ? 'breach' : theme)); // prettier-ignore
  const taken = themes(plan.facts);
  if (themes(tried.facts).some((theme) => taken.includes(theme))) return;
  Object.assign(plan.facts, tried.facts);
  for (const letter of tried.must) plan.must.add(letter);
  for (const letter of tried.may) plan.may.add(letter);
  plan.isForged ||= tried.isForged;
  plan.seen.push(name);
}

/** In the order of the rules: Part Suitability by number, then the route. */
function byRule(a: string, b: string): number {
  const [one, other] = [a, b].map((rule) => {
    const [, part = '', whole = '0', section = '0'] = /^(\w+)-(\d+)\.(\d+)$/.exec(rule) ?? [];
    return (part === 'SUI' ? 0 : 10_000) + Number(whole) * 100 + Number(section);
  });
  return (one ?? 0) - (other ?? 0);
}

/** Step 2: who needs no leave; and who has leave that may have lapsed (uk-sui-23-returning). */
function drawStatus(chance: Chance): LawExample {
  const date = dated(chance);
  const made = (name: string, facts: object, outcomes: string): LawExample => ({ name, date, facts, expect: { outcomes } });
  if (chance.happens(30)) {
    const state = chance.of(['GB', 'IE']);
    return made('needs no leave', { 'person.nationality': state, 'nhsDebt': 700 }, 'ADMIT_NO_LEAVE | ');
  }
  const [kind, years] = chance.of([['ILR', 2], ['EUSS', 5], ['EUSS_Swiss', 4]] as const);
  const isLapsed = chance.happens(50);
  const from = plusDays(plusYears(date, -years), isLapsed ? -chance.int(2, 900) : chance.int(2, 500));
  const facts = { 'settlement.kind': kind, 'absence.from': from };
  return made(`settled: ${isLapsed ? 'away too long' : 'back in time'}`, facts, isLapsed ? ' | GRANT REFUSE_LEAVE[SUI-23.1]' : 'ADMIT_EXISTING_LEAVE | ');
} // prettier-ignore

/** Entry clearance: the periods of table C2 on the day of the application. */
function drawClearance(chance: Chance): LawExample {
  const date = dated(chance);
  const [row, months, facts] = chance.of<readonly [string, number, object]>([
    ['a', 12, { 'breach.type': 'overstay', 'overstay.days': 200, 'left.voluntarily': true, 'left.publicExpense': false }],
    ['e', 120, { 'breach.type': 'illegalEntrant', 'left.removed': true, 'left.publicExpense': true }],
    ['f', 120, { 'breach.type': 'deception', 'deceptionApp.kind': 'visitEntryClearance' }],
  ]);
  const isOver = chance.happens(45);
  const from = plusDays(plusMonths(date, -months), isOver ? -chance.int(2, 900) : chance.int(2, 300));
  const day = row === 'f' ? { 'deceptionApp.refusalDate': from } : { 'left.date': from };
  const outcomes = isOver ? 'GRANT | ' : 'REFUSE_EC[SUI-11.1] | ';
  const derived = { barRow: row, barEnd: plusMonths(from, months) };
  return { name: `entry clearance, row ${row}: ${isOver ? 'over' : 'barred'}`, date, facts: { ...facts, ...day, 'app.type': 'EC', 'app.date': date }, expect: { outcomes, derived } };
} // prettier-ignore

/** uk-asylum-s32 and uk-asylum-leave-length: five questions; thirty months for claims from March 2026, else five years. */
function drawAsylum(chance: Chance): LawExample {
  const date = plusDays('2026-04-01', chance.int(0, 85));
  const questions = ['q1.characteristicBoP', 'q2.subjectiveFearBoP', 'q3.riskRDL', 'q4.noProtectionRDL', 'q5.noRelocationRDL'];
  const failed = chance.happens(50) ? chance.of(questions) : null;
  const isNew = chance.happens(50);
  const claimed = isNew ? plusDays('2026-03-27', chance.int(0, toDay(date) - toDay('2026-03-27'))) : plusDays('2026-03-01', -chance.int(0, 300));
  const facts = { 'claim.date': claimed, exclusion: false, ...Object.fromEntries(questions.map((question) => [question, question !== failed])) };
  const name = failed === null ? `asylum: a refugee, claimed ${isNew ? 'after' : 'before'} March 2026` : `asylum: not ${failed}`;
  const outcomes = failed === null ? 'GRANT_REFUGEE | ' : 'REFUSE_REFUGEE_CONSIDER_HP | ';
  return { name, date, facts, expect: { outcomes, derived: { leaveMonths: isNew ? 30 : 60 } } };
} // prettier-ignore

/** The next person, with what must follow. */
export function drawUk(chance: Chance): LawExample {
  const kind = chance.int(1, 100);
  if (kind <= 70) return drawVisitor(chance);
  if (kind <= 80) return drawStatus(chance);
  return kind <= 91 ? drawClearance(chance) : drawAsylum(chance);
}
