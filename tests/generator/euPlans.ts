// People at an external border of the Union, with what is wrong with them planned. What must follow is worked out here from the
// reference text (its sections are named), without the pack: letters are collected, then the order of what goes before what is walked.

import type { LawExample } from '../../src/law/lawExample.ts';
import type { Chance } from './chance.ts';
import { daysOf, plusDays, plusMonths, plusYears, toDay } from './plainDays.ts';

/** What is planned of one person, beside the facts that state it. */
interface Plan {
  readonly date: string;
  readonly nationality: 'exempt' | 'visa' | 'biometric';
  readonly departure: string;
  readonly facts: { [fact: string]: unknown };
  readonly letters: Set<string>;
  /** Letters that may be waived. */
  readonly waivable: Set<string>;
  readonly seen: string[];
  isFalse: boolean;
  hasBan: boolean;
  isShorter: boolean;
}

type Defect = (plan: Plan, chance: Chance) => void;

const NATIONALS = {
  exempt: ['QVR', 'QYK', 'QRH', 'US', 'JP', 'AR', 'BR', 'KR'],
  visa: ['QZL', 'QMD', 'QNB', 'QUL', 'IN', 'TR', 'NG', 'PH', 'MA'],
  biometric: ['QTS', 'RS', 'AL', 'GE'],
} as const;

/** Section 4: what is wrong with the document, the visa, the purpose, the days, the person. Each founds a letter of Annex V. */
const LETTERS: { readonly [name: string]: Defect } = {
  'passport expired': (plan, chance) => {
    plan.facts['doc.expiryDate'] = plusDays(plan.date, -chance.int(1, 400));
    plan.letters.add('A');
  },
  // 4: expiryDate >= addMonths(departure, 3), to the end of the month.
  'passport short of three months': (plan, chance) => {
    const needed = plusMonths(plan.departure, 3);
    const expiry = plusDays(needed, -chance.int(1, 60));
    plan.facts['doc.expiryDate'] = expiry;
    plan.letters.add('A');
    if (expiry >= plan.date && plan.facts['emergency.humanitarian'] === true) {
      plan.letters.delete('A');
      plan.waivable.add('A');
    }
  },
  'passport older than ten years': (plan, chance) => {
    plan.facts['doc.issueDate'] = plusDays(plusYears(plan.date, -10), -chance.int(1, 300));
    plan.letters.add('A');
  },
  'passport not recognised': (plan) => {
    plan.facts['doc.recognisedBy'] = ['QSB'];
    plan.letters.add('A');
  },
  'passport reported, confirmed': (plan, chance) => {
    plan.facts['doc.status'] = chance.of(['lost', 'stolen', 'misappropriated', 'invalidated']);
    plan.facts['doc.statusCheck'] = 'confirmed';
    plan.letters.add('A');
  },
  'forged passport': (plan, chance) => {
    plan.facts['doc.genuineness'] = chance.of(['forged', 'counterfeit']);
    plan.letters.add('B');
    plan.isFalse = true;
  },
  'passport of somebody else': (plan) => {
    plan.facts['doc.holderMatch'] = 'mismatch';
    plan.letters.add('B');
    plan.isFalse = true;
  },
  'no visa': (plan) => {
    if (plan.nationality !== 'visa' || Object.keys(plan.facts).some((fact) => fact.startsWith('visa'))) return;
    plan.facts['visa'] = null;
    plan.letters.add('C');
  },
  'not a biometric passport, no visa': (plan) => {
    if (plan.nationality !== 'biometric') return;
    plan.facts['doc.biometric'] = false;
    plan.facts['visa'] = null;
    plan.letters.add('C');
  },
  'visa not yet valid': (plan, chance) => onVisa(plan, { validFrom: plusDays(plan.date, chance.int(1, 30)), validUntil: plusDays(plan.date, 200) }),
  'visa over': (plan, chance) => onVisa(plan, { validFrom: plusDays(plan.date, -200), validUntil: plusDays(plan.date, -chance.int(1, 90)) }),
  'visa used up': (plan, chance) => {
    const entries = chance.int(1, 2);
    onVisa(plan, { entries, entriesUsed: entries });
  },
  'days of the visa used up': (plan, chance) => {
    const days = chance.int(5, 60);
    onVisa(plan, { entries: 2, entriesUsed: 1, durationDays: days, daysUsed: days });
  },
  'visa for elsewhere': (plan) => onVisa(plan, { territory: ['QSB'] }),
  'airport transit visa': (plan) => onVisa(plan, { type: 'A' }),
  // A false visa is no visa, and its own letter.
  'forged visa': (plan) => {
    if (plan.nationality !== 'visa' || 'visa' in plan.facts || 'visa.genuine' in plan.facts) return;
    plan.facts['visa.genuine'] = false;
    plan.letters.add('D');
    plan.letters.delete('C');
    plan.isFalse = true;
  },
  'purpose not shown': (plan) => {
    plan.facts['stay.purposeSupported'] = false;
    plan.letters.add('E');
  },
  'means too small': (plan, chance) => {
    const required = chance.int(20, 400) * 500;
    plan.facts['stay.meansRequired'] = required;
    plan.facts['stay.means'] = Math.max(0, required - chance.int(1, 9000));
    plan.facts['stay.sponsor'] = false;
    plan.letters.add('G');
  },
  'no way on or back': (plan) => {
    plan.facts['stay.onwardSecured'] = false;
    plan.letters.add('G');
  },
  'entry ban': (plan, chance) => {
    plan.facts['alerts.sis'] = [{ act: '1861', article: chance.of(['24', '24(1)(a)', '24(2)', '25']) }];
    plan.letters.add('H');
    plan.hasBan = true;
  },
  'on the national list': (plan) => {
    plan.facts['alerts.national'] = true;
    plan.letters.add('H');
  },
  'a threat': (plan) => {
    plan.facts['threat.level'] = 'substantiated';
    plan.letters.add('I');
  },
  'fingerprints or face refused': (plan, chance) => {
    plan.facts[chance.of(['biometrics.face', 'biometrics.fingerprints'])] = false;
    plan.facts['biometrics.exempt'] = 'none';
    plan.letters.add('J');
  },
  // Section 4.1: 90 days in any 180, entry and exit day both counted.
  'no day left': (plan, chance) => planDays(plan, chance, 0),
  'fewer days left than planned': (plan, chance) => planDays(plan, chance, chance.int(1, 40)),
}; // prettier-ignore

/** A visa of who needs one is not usable, and lacks nothing else. */
function onVisa(plan: Plan, more: { readonly [field: string]: unknown }): void {
  if (plan.nationality !== 'visa' || 'visa' in plan.facts || plan.letters.has('D') || plan.letters.has('C')) return;
  for (const [field, value] of Object.entries(more)) plan.facts[`visa.${field}`] = value;
  plan.letters.add('C');
}

/** A past stay that leaves so many days from the day of entry on; counted by going through the days one by one. */
function planDays(plan: Plan, chance: Chance, left: number): void {
  if (plan.nationality === 'visa' || 'stay.history' in plan.facts) return;
  const exit = plusDays(plan.date, -chance.int(1, 20));
  const past = { entry: plusDays(exit, -(90 - left) + 1), exit };
  const days = lawfulRun([past], plan.date);
  const planned = toDay(plan.departure) - toDay(plan.date) + 1;
  plan.facts['stay.history'] = [past];
  if (days === 0) plan.letters.add('F');
  // Who plans the very last day stands on the edge that section 4.1 (9) leaves open.
  else if (planned === days) delete plan.facts['stay.history'];
  else if (planned > days) plan.isShorter = true;
}

/** The longest lawful stay from a day on: each of its days with at most 90 days of stay in the 180 that end on it. */
function lawfulRun(stays: readonly { readonly entry: string; readonly exit: string }[], entry: string): number {
  const present = new Set(stays.flatMap((stay) => daysOf(stay.entry, stay.exit)));
  const first = toDay(entry);
  let run = 0;
  for (; run <= 90; run++) {
    present.add(first + run);
    let used = 0;
    for (let day = first + run - 179; day <= first + run; day++) if (present.has(day)) used++;
    if (used > 90) break;
  }
  return run;
}

const finish = ({ date, facts, seen }: Plan, outcomes: string, more: Partial<LawExample['expect']> = {}): LawExample => ({
  name: seen.join(' + ') || 'nothing',
  date,
  facts,
  expect: { outcomes, ...more },
}); // prettier-ignore

/** Letters, then what goes before them (sections 5, 7, 12 to 15), strongest first. */
function expect(plan: Plan, chance: Chance): LawExample {
  const { facts, seen, letters, waivable, isFalse, hasBan } = plan;
  const all = [...new Set([...letters, ...waivable])];
  // What may be waived is not met all the same: who refuses on another letter names it too.
  const named = `[${all.toSorted().join(', ')}]`;
  const isEmergency = facts['emergency.humanitarian'] === true;
  const falseOrBanned = isFalse || hasBan ? ['SECOND_LINE'] : [];
  const over = chance.int(1, 100);
  if (over <= 8) {
    // Asylum: a claim goes before every refusal, whatever the papers.
    seen.push('claim of protection');
    facts['protection.claim'] = true;
    return finish(plan, 'ASYLUM | ', { mustNot: ['REFUSE'] });
  }
  if (over <= 14) {
    seen.push('reasonable grounds of trafficking');
    facts['thb.reasonableGrounds'] = true;
    return finish(plan, hasBan ? 'PROTECT SECOND_LINE | ' : 'PROTECT | ', { mustNot: ['REFUSE'] });
  }
  if (over <= 20) {
    seen.push('child alone');
    facts['person.birthDate'] = plusDays(plusYears(plan.date, -chance.int(12, 17)), -chance.int(0, 300));
    facts['doc.issueDate'] =
      letters.has('A') && facts['doc.issueDate'] !== undefined ? facts['doc.issueDate'] : plusDays(plan.date, -400);
    facts['person.accompaniedBy'] = [];
    if ((facts['doc.issueDate'] as string) < (facts['person.birthDate'] as string))
      facts['person.birthDate'] = plusYears(plan.date, -17);
    // Humanitarian grounds stay open beside it: 6(5)(c) asks of nobody's age.
    if (letters.size > 0 && isEmergency) return finish(plan, 'PROTECT SECOND_LINE | ADMIT_6_5_C');
    return finish(plan, all.length > 0 ? 'PROTECT SECOND_LINE | ' : 'SECOND_LINE | PROTECT');
  }
  if (
    over <= 26 &&
    facts['alerts.national'] !== true &&
    !('visa' in facts && facts['visa'] === null) &&
    !letters.has('C') &&
    !letters.has('D')
  ) {
    // Section 5, 6(5)(a): a permit of another state opens the way to it; three months and ten years are not asked of its holder.
    seen.push('permit of another state');
    facts['permit.issuer'] = 'QSB';
    facts['stay.destination'] = 'QSB';
    const rest = permitLetters(plan);
    const must = rest.size === 0 ? ['ADMIT'] : ['ADMIT_TRANSIT'];
    const article = (facts['alerts.sis'] as { article: string }[] | undefined)?.[0]?.article ?? '';
    if (article.startsWith('24')) must.push('CONSULT');
    if (isFalse || article === '25') must.push('SECOND_LINE');
    const open = isEmergency && rest.size > 0 ? 'ADMIT_6_5_C' : '';
    return finish(plan, `${must.sort().join(' ')} | ${open}`, { mustNot: ['REFUSE'] });
  }
  const must: string[] = [...falseOrBanned];
  const may: string[] = [];
  if (letters.size > 0 && isEmergency) may.push('ADMIT_6_5_C', `REFUSE${named}`);
  else if (letters.size > 0) must.push(`REFUSE${named}`);
  else if (waivable.size > 0) may.push('ADMIT', `REFUSE[${[...waivable].sort().join(', ')}]`);
  else must.push(plan.isShorter ? 'ADMIT_SHORTER' : 'ADMIT');
  return finish(plan, `${must.sort().join(' ')} | ${may.sort().join(' ')}`);
}

/** The letters that stand against the holder of a permit on the way to the state that gave it. */
function permitLetters({ facts, letters, date }: Plan): Set<string> {
  const rest = new Set(letters);
  const isExpired = typeof facts['doc.expiryDate'] === 'string' && facts['doc.expiryDate'] < date;
  const isOtherwiseBad = 'doc.recognisedBy' in facts || 'doc.status' in facts;
  if (!isExpired && !isOtherwiseBad) rest.delete('A');
  // Who has a title needs no record of fingerprints (EES 2(3)).
  rest.delete('J');
  return rest;
}

/** Plans a defect, unless it would say something else of a fact that is planned already. */
function plant(plan: Plan, name: string, chance: Chance): void {
  const { facts, letters, waivable, isFalse, hasBan, isShorter } = plan;
  const tried: Plan = { ...plan, facts: { ...facts }, letters: new Set(letters), waivable: new Set(waivable) };
  LETTERS[name]?.(tried, chance);
  const isNew = Object.keys(tried.facts).length > Object.keys(facts).length;
  if (!isNew || Object.entries(facts).some(([fact, value]) => tried.facts[fact] !== value)) return;
  Object.assign(facts, tried.facts);
  for (const letter of letters) if (!tried.letters.has(letter)) letters.delete(letter);
  for (const letter of tried.letters) letters.add(letter);
  for (const letter of tried.waivable) waivable.add(letter);
  plan.isFalse = isFalse || tried.isFalse;
  plan.hasBan = hasBan || tried.hasBan;
  plan.isShorter = isShorter || tried.isShorter;
  plan.seen.push(name);
}

function drawEntry(chance: Chance): LawExample {
  const date = plusDays('2026-06-15', chance.int(0, 105));
  const nationality = chance.of(['exempt', 'visa', 'biometric'] as const);
  const departure = plusDays(date, chance.int(0, 79));
  const facts: Plan['facts'] = {
    'person.nationalities': [chance.of(NATIONALS[nationality])],
    'stay.intendedDeparture': departure,
  };
  const plan: Plan = { date, nationality, departure, facts, letters: new Set(), waivable: new Set(), seen: [], isFalse: false, hasBan: false, isShorter: false }; // prettier-ignore
  if (chance.happens(12)) {
    facts['emergency.humanitarian'] = true;
    plan.seen.push('humanitarian emergency');
  }
  for (const name of chance.some(Object.keys(LETTERS), chance.of([0, 1, 1, 1, 2, 2, 3]))) plant(plan, name, chance);
  return expect(plan, chance);
}

/** Free movement (section 7): a citizen is never refused by the form; what lacks is mended. */
function drawCitizen(chance: Chance): LawExample {
  const date = plusDays('2026-06-15', chance.int(0, 105));
  const facts: { [fact: string]: unknown } = { 'person.nationalities': [chance.of(['QSB', 'QSC', 'PL', 'PT', 'NO', 'CH'])] };
  const wrong = chance.of(['nothing', 'card expired', 'no document', 'no means', 'days long used', 'entry ban'] as const);
  if (wrong === 'card expired') facts['doc.expiryDate'] = plusDays(date, -chance.int(1, 900));
  if (wrong === 'no document') facts['doc.present'] = false;
  if (wrong === 'no means') facts['stay.means'] = 0;
  if (wrong === 'days long used') facts['stay.history'] = [{ entry: plusDays(date, -chance.int(91, 500)), exit: plusDays(date, -1) }];
  if (wrong === 'entry ban') facts['alerts.sis'] = [{ act: '1861', article: '24(1)(a)' }];
  const outcomes = { nothing: 'ADMIT | ', 'card expired': 'FM_PATH | SECOND_LINE', 'no document': 'FM_PATH | SECOND_LINE', 'no means': 'ADMIT | ', 'days long used': 'ADMIT | ', 'entry ban': 'CONSULT FM_PATH | ' }[wrong];
  return { name: `free movement: ${wrong}`, date, facts, expect: { outcomes, mustNot: ['REFUSE'] } };
} // prettier-ignore

/** Who leaves (section 9): so many days too long are recorded, nobody is kept. */
function drawExit(chance: Chance): LawExample {
  const date = plusDays('2026-04-20', chance.int(0, 160));
  const over = chance.of([-chance.int(0, 40), 0, chance.int(1, 60)]);
  const entry = plusDays(date, -(90 + over) + 1);
  const facts = {
    'scenario.direction': 'exit',
    'person.nationalities': [chance.of(NATIONALS.exempt)],
    'stay.history': [{ entry, exit: chance.happens(50) ? null : date }],
  };
  const days = Math.max(0, over);
  return {
    name: over > 0 ? 'exit: days too long' : 'exit: in time',
    date,
    facts,
    expect: { outcomes: over > 0 ? 'EXIT_RECORD | ' : 'EXIT | ', derived: { 'stay.overstayDays': days } },
  };
}

/** The next person, with what must follow. */
export function drawEu(chance: Chance): LawExample {
  const kind = chance.int(1, 100);
  if (kind <= 8) return drawCitizen(chance);
  return kind <= 18 ? drawExit(chance) : drawEntry(chance);
}
