// People at a port of entry of the United States, and applications inside, with what is wrong with them planned. What must follow is worked
// out here from the reference text (its rows are named), without the pack: grounds are collected, then the order of section O is walked.

import type { LawExample } from '../../src/law/lawExample.ts';
import type { Chance } from './chance.ts';
import { daysOf, plusDays, plusMonths, plusYears, toDay, weekdayOf } from './plainDays.ts';

interface Plan {
  readonly date: string;
  readonly facts: { [fact: string]: unknown };
  /** Grounds under 6(C) and 7, which expedited removal may rest on, and all others. */
  readonly expedited: Set<string>;
  readonly other: Set<string>;
  readonly seen: string[];
}

type Defect = (plan: Plan, chance: Chance) => void;

const visaNationals = ['CN', 'VN', 'KE'] as const;
const clubMembers = ['BR', 'MX', 'IN', 'NG'] as const;

/** A forged paper or a lie to an officer: 6(C)(i) asks for all of false, wilful, material, and not taken back in time. */
const lie = { 'stmt.false': true, 'stmt.willful': true, 'stmt.material': true };

const DEFECTS: { readonly [name: string]: Defect } = {
  // us-7b-passport-6mo: expiry ≥ periodEnd + 6 months, to the end of the month.
  'passport short of six months': ({ date, facts, expedited }, chance) => {
    const end = plusDays(date, chance.int(1, 150));
    facts['document.issuingState'] = chance.of(visaNationals);
    facts['travel.periodEnd'] = end;
    facts['document.expiryDate'] = plusDays(plusMonths(end, 6), -chance.int(1, 170));
    expedited.add('7B-I');
  },
  'six-month club: short of the stay itself': ({ date, facts, expedited }, chance) => {
    const end = plusDays(date, chance.int(5, 150));
    facts['document.issuingState'] = chance.of(clubMembers);
    facts['travel.periodEnd'] = end;
    facts['document.expiryDate'] = plusDays(end, -chance.int(1, 4));
    expedited.add('7B-I');
  },
  'six-month club: long enough': ({ date, facts }, chance) => {
    const end = plusDays(date, chance.int(5, 150));
    facts['document.issuingState'] = chance.of(clubMembers);
    facts['travel.periodEnd'] = end;
    facts['document.expiryDate'] = plusDays(end, chance.int(0, 170));
  },
  'no visa': ({ facts, expedited }) => {
    facts['visa'] = null;
    expedited.add('7B-II');
  },
  'altered passport shown as one’s own': ({ facts, expedited }) => {
    Object.assign(facts, lie, { 'document.altered': true });
    expedited.add('6C-i').add('7B-II');
  },
  'a lie that opens the door': ({ facts, expedited }) => {
    Object.assign(facts, lie);
    expedited.add('6C-i');
  },
  'an untruth that changes nothing': ({ facts }) => {
    Object.assign(facts, lie, { 'stmt.material': false });
  },
  'a lie taken back in time': ({ facts }) => {
    Object.assign(facts, lie, { 'stmt.timelyRetracted': true });
  },
  'an honest mistake': ({ facts }) => {
    Object.assign(facts, lie, { 'stmt.willful': false });
  },
  'says to be a citizen and is not': ({ facts, expedited }) => {
    Object.assign(facts, { 'stmt.false': true, 'stmt.subject': 'usCitizenship' });
    expedited.add('6C-ii');
  },
  'ties do not outweigh the wish to stay': ({ facts, expedited }) => {
    facts['evidence.tiesOutweighIntent'] = false;
    expedited.add('7A');
  },
  'convicted of drugs': ({ facts, other }, chance) => {
    facts['crim'] = [{ controlledSubstance: true, convicted: true, grams: chance.int(1, 200) }];
    other.add('2A-II');
  },
  'voted unlawfully': ({ facts, other }) => {
    facts['voting.unlawful'] = true;
    other.add('10D');
  },
  'smuggled others': ({ facts, other }) => {
    facts['smuggling.knowing'] = true;
    other.add('6E');
  },
  // us-6b: five years from the departure.
  'missed the hearing': ({ date, facts, other }, chance) => {
    const isOver = chance.happens(40);
    const end = plusDays(date, isOver ? -chance.int(1, 900) : chance.int(1, 1700));
    facts['removalHistory.failedToAttend'] = true;
    facts['removalHistory.departed'] = plusYears(end, -5);
    if (toDay(plusYears(facts['removalHistory.departed'] as string, 5)) > toDay(date)) other.add('6B');
  },
  // us-9a: 5 years after an order on arrival, 10 after another, 20 after the second.
  'removed before': ({ date, facts, other }, chance) => {
    const type = chance.of(['ER', 'arrival240', 'other'] as const);
    const count = chance.of([1, 1, 2]);
    const years = count === 2 ? 20 : type === 'other' ? 10 : 5;
    const isOver = chance.happens(40);
    const last = plusYears(plusDays(date, isOver ? -chance.int(2, 900) : chance.int(2, 1700)), -years);
    const before = { type: 'other', date: plusYears(last, -1) };
    facts['removalHistory'] = count === 2 ? [before, { type, date: last }] : [{ type, date: last }];
    if (!isOver) other.add('9A');
  },
  // us-9bi, us-9bii: days after the last lawful one, the day of departure counted; the text scores no stay that hangs on that day.
  'stayed too long before': ({ date, facts, other }, chance) => {
    const days = chance.of([chance.int(1, 180), chance.int(182, 364), chance.int(366, 900)]);
    const bar = days <= 180 ? 0 : days < 365 ? 3 : 10;
    const isOver = chance.happens(35);
    const departed = plusDays(plusYears(date, -Math.max(bar, 1)), isOver ? -chance.int(2, 500) : chance.int(2, 300));
    facts['up.departureDate'] = departed;
    facts['i94.until'] = plusDays(departed, -days);
    facts['up.departedVoluntarily'] = true;
    facts['up.departedBeforeProceedings'] = true;
    if (bar > 0 && !isOver) other.add(bar === 3 ? '9B-I' : '9B-II');
  },
};

const DATE_SPAN = 240;
const someDay = (chance: Chance): string => plusDays('2026-02-20', chance.int(0, DATE_SPAN));

function drawArrival(chance: Chance): LawExample {
  const date = someDay(chance);
  const plan: Plan = { date, facts: {}, expedited: new Set(), other: new Set(), seen: [] };
  for (const name of chance.some(Object.keys(DEFECTS), chance.of([0, 1, 1, 1, 2, 2, 3]))) plant(plan, name, chance);
  const { facts, expedited, other, seen } = plan;
  const named = `[${[...expedited, ...other].sort(byNumber).join(', ')}]`;
  const name = (): string => seen.join(' + ') || 'nothing';
  if (expedited.size + other.size === 0) return { name: name(), date, facts, expect: { outcomes: 'ADMIT | ' } };
  // Step 8, the gate of fear: before any removal, and whatever is thought of it. Who can be charged only otherwise is heard by a judge.
  if (chance.happens(25)) {
    seen.push('fear');
    facts['fear.indicated'] = true;
    const outcomes = expedited.size > 0 ? `NO_REMOVAL REFER_CREDIBLE_FEAR | NTA_240@` : `NO_REMOVAL NTA_240@ | `;
    return { name: name(), date, facts, expect: { outcomes: lettered(outcomes, named), mustNot: ['ADMIT', 'EXPEDITED_REMOVAL', 'WITHDRAWAL'] } }; // prettier-ignore
  }
  if (expedited.size === 0) {
    return { name: name(), date, facts, expect: { outcomes: lettered(' | NTA_240@ WITHDRAWAL', named), mustNot: ['ADMIT', 'EXPEDITED_REMOVAL'] } }; // prettier-ignore
  }
  // Step 9, cure: 212(d)(4) waives what is lacking in papers (7B), and only that; not a paper that was altered.
  // Whether an untruth that founds no ground stands in the way of the waiver is for discretion: the text does not say.
  if ('stmt.false' in facts && other.size === 0 && !expedited.has('6C-i') && !expedited.has('6C-ii') && !expedited.has('7A')) {
    return { name: name(), date, facts, expect: { mustNot: ['ADMIT'] } };
  }
  const isCurable = other.size === 0 && [...expedited].every((letter) => letter.startsWith('7B')) && !('document.altered' in facts);
  const outcomes = ` | ${isCurable ? 'ADMIT_WITH_D4_WAIVER ' : ''}EXPEDITED_REMOVAL@ NTA_240@ WITHDRAWAL`;
  return { name: name(), date, facts, expect: { outcomes: lettered(outcomes, named), mustNot: ['ADMIT'] } };
} // prettier-ignore

/** Grounds in the order of section 212(a): 2A before 6B before 10D. */
function byNumber(a: string, b: string): number {
  const [one, other] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  return one === other ? (a < b ? -1 : 1) : one - other;
}

/** Outcomes with the grounds in place of `@`, in the order in which the pack lists its grounds. */
function lettered(outcomes: string, named: string): string {
  return outcomes.replaceAll('@', named);
}

function plant(plan: Plan, name: string, chance: Chance): void {
  const { facts, expedited, other, seen } = plan;
  const tried: Plan = { ...plan, facts: {}, expedited: new Set(), other: new Set() };
  DEFECTS[name]?.(tried, chance);
  // What speaks of the same papers, or the same words, is not planned twice.
  const themes = (all: object): Set<string> => new Set(Object.keys(all).map((fact) => fact.split('.')[0] ?? fact));
  const taken = themes(facts);
  if ([...themes(tried.facts)].some((theme) => taken.has(theme))) return;
  if ('visa' in facts && 'document.altered' in tried.facts) return;
  Object.assign(facts, tried.facts);
  for (const letter of tried.expedited) expedited.add(letter);
  for (const letter of tried.other) other.add(letter);
  seen.push(name);
}

// us-vwp-presence-bar: Cuba from 2021-01-12, the others from 2011-03-01.
const PRESENCE = [['CU', '2021-01-12'], ['IR', '2011-03-01'], ['IQ', '2011-03-01'], ['SY', '2011-03-01'], ['KP', '2011-03-01'], ['LY', '2011-03-01'], ['SO', '2011-03-01'], ['YE', '2011-03-01']] as const; // prettier-ignore

/** Section E: who comes without a visa. A refusal is no removal, and fear leads to a judge for asylum only. */
function drawVisaWaiver(chance: Chance): LawExample {
  const date = someDay(chance);
  const state = chance.of(['DE', 'FR', 'GB', 'JP', 'AU', 'IT']);
  const facts: { [fact: string]: unknown } = { 'vwp.applicant': true, 'person.nationalities': [state] };
  const wrong = chance.of(['nothing', 'nothing', 'days', 'authorisation', 'violated before', 'no ticket on', 'second nationality', 'was there', 'was there before'] as const);
  const [country, since] = chance.of(PRESENCE);
  if (wrong === 'nothing') facts['travel.plannedDays'] = chance.int(1, 90);
  if (wrong === 'days') facts['travel.plannedDays'] = chance.int(91, 180);
  if (wrong === 'authorisation') facts['esta.status'] = chance.of(['denied', 'none']);
  if (wrong === 'violated before') facts['vwp.priorViolation'] = true;
  if (wrong === 'no ticket on') facts['ticket.roundTrip'] = false;
  if (wrong === 'second nationality') facts['person.nationalities'] = [state, chance.of(['CU', 'IR', 'IQ', 'KP', 'SD', 'SY'])];
  if (wrong === 'was there') facts['vwp.presentIn'] = [{ country, date: plusDays(since, chance.int(0, 1500)), capacity: 'tourist' }];
  if (wrong === 'was there before') facts['vwp.presentIn'] = [{ country, date: plusDays(since, -chance.int(1, 1500)), capacity: 'tourist' }];
  const isFine = wrong === 'nothing' || wrong === 'was there before';
  const isAfraid = !isFine && chance.happens(25);
  if (isAfraid) facts['fear.indicated'] = true;
  const outcomes = isFine ? 'ADMIT_VWP | ' : isAfraid ? 'NO_REMOVAL REFER_ASYLUM_ONLY | ' : 'REFUSE_VWP[VWP] | ';
  const name = `visa waiver: ${wrong}${isAfraid ? ' + fear' : ''}`;
  return { name, date, facts, expect: { outcomes, mustNot: ['EXPEDITED_REMOVAL', 'NTA_240', 'WITHDRAWAL'] } };
} // prettier-ignore

/** Steps 1 to 6: residents, children alone, citizens, stowaways, security. */
function drawRoute(chance: Chance): LawExample {
  const date = someDay(chance);
  const made = (name: string, facts: object, outcomes: string, mustNot: readonly string[] = ['EXPEDITED_REMOVAL']): LawExample => ({ name, date, facts, expect: { outcomes, mustNot } });
  const fear = chance.happens(40) ? { 'fear.indicated': true } : {};
  const isAfraid = 'fear.indicated' in fear;
  switch (chance.int(1, 8)) {
    case 1: {
      const days = chance.int(1, 360);
      const more = { derived: { 'lpr.seekingAdmission': days > 180 } };
      const one = made('resident back within a year', { 'lpr.verified': true, 'lpr.absenceDays': days }, 'ADMIT_LPR | ');
      return { ...one, expect: { ...one.expect, ...more } };
    }
    case 2:
      return made('resident away for a year', { 'lpr.verified': true, 'lpr.absenceDays': chance.int(366, 900) }, ' | ADMIT_LPR NTA_240[7A]');
    case 3:
      return made('child alone, not of a neighbour', { isUac: true, 'uac.nationality': chance.of(['HN', 'GT', 'SV', 'QZL']), ...fear }, isAfraid ? 'NO_REMOVAL NTA_240 TRANSFER_HHS | ' : 'NTA_240 TRANSFER_HHS | ', ['EXPEDITED_REMOVAL', 'WITHDRAWAL_UAC_RETURN']);
    case 4:
      return made('child alone, of a neighbour, everything asked', { isUac: true, 'uac.nationality': chance.of(['MX', 'CA']), 'uac.noTrafficking': true, 'uac.noCredibleFear': true, 'uac.canDecideIndependently': true }, ' | TRANSFER_HHS WITHDRAWAL_UAC_RETURN');
    case 5: {
      const missing = chance.of(['uac.noTrafficking', 'uac.noCredibleFear', 'uac.canDecideIndependently']);
      return made('child alone, of a neighbour, one answer lacking', { isUac: true, 'uac.nationality': 'MX', [missing]: false }, 'TRANSFER_HHS | NTA_240', ['EXPEDITED_REMOVAL', 'WITHDRAWAL_UAC_RETURN']);
    }
    case 6:
      return made('citizen', { 'person.claimsUsc': true, 'person.uscEstablished': true }, 'ADMIT_USC | ', ['EXPEDITED_REMOVAL', 'NTA_240', 'REFUSE_VWP']);
    case 7:
      return made('stowaway', { 'person.isStowaway': true, ...fear }, isAfraid ? 'NO_REMOVAL REFER_CREDIBLE_FEAR | ' : 'REMOVE_STOWAWAY | ', ['EXPEDITED_REMOVAL', 'NTA_240', ...(isAfraid ? ['REMOVE_STOWAWAY'] : [])]);
    default:
      return made('security', { 'intel.securityGround': true }, 'REMOVAL_235C | ', ['ADMIT', 'NTA_240']);
  }
} // prettier-ignore

/** Section K: when may one file, and was one here for half of the time? */
function drawNaturalisation(chance: Chance): LawExample {
  const filed = someDay(chance);
  const facts: { [fact: string]: unknown } = { 'n400.filed': filed, 'nat.basis': '316' };
  if (chance.happens(50)) {
    const met = plusDays(filed, chance.of([-chance.int(0, 900), chance.int(1, 90), chance.int(93, 400)]));
    const since = plusYears(met, -5);
    if (plusYears(since, 5) !== met) return drawNaturalisation(chance);
    facts['lpr.since'] = since;
    const isEarly = toDay(filed) < toDay(plusDays(met, -90));
    // Between ninety days and three months the text scores nothing.
    if (isEarly && toDay(filed) >= toDay(plusMonths(met, -3))) return drawNaturalisation(chance);
    const derived = { 'nat.earliestFiling': plusDays(met, -90) };
    const outcomes = isEarly ? ' | DENY[N-334] REJECT' : 'CONTINUE_ADJUDICATION | ';
    return { name: isEarly ? 'naturalisation: too early' : 'naturalisation: in time', date: filed, facts, expect: { outcomes, derived } };
  }
  // Trips of half a year at most, one after the other, so that only the days decide.
  facts['lpr.since'] = plusYears(filed, -chance.int(7, 12));
  const absences: { depart: string; return: string }[] = [];
  const start = plusYears(filed, -5);
  let at = plusDays(start, chance.int(1, 60));
  for (let trip = chance.int(3, 8); trip > 0; trip--) {
    const back = plusDays(at, chance.int(20, 180));
    if (toDay(back) >= toDay(filed)) break;
    absences.push({ depart: at, return: back });
    at = plusDays(back, chance.int(2, 60));
  }
  facts['absences'] = absences;
  const away = new Set(absences.flatMap((one) => daysOf(plusDays(one.depart, 1), plusDays(one.return, -1))));
  const present = daysOf(start, plusDays(filed, -1)).filter((day) => !away.has(day)).length;
  const isMet = present >= 913;
  const name = isMet ? 'naturalisation: here for half of the time' : 'naturalisation: away for too long';
  return { name, date: filed, facts, expect: { outcomes: isMet ? 'CONTINUE_ADJUDICATION | ' : 'DENY[N-PHYS] | ', derived: { 'nat.presentDays': present } } };
} // prettier-ignore

// Public holidays are kept out of the way: no anniversary falls on or before one.
const QUIET = [
  ['2026-03-01', 78],
  ['2026-07-10', 50],
] as const;

/** us-asylum-1yr: within a year of the last arrival, moved to the next working day where the last one is none. */
function drawAsylum(chance: Chance): LawExample {
  const [from, span] = chance.of(QUIET);
  const anniversary = plusDays(from, chance.int(0, span));
  const arrived = plusYears(anniversary, -1);
  const last = plusDays(anniversary, { 6: 2, 0: 1 }[weekdayOf(anniversary)] ?? 0);
  const filed = plusDays(last, chance.of([0, 1, chance.int(2, 200), -chance.int(1, 300)]));
  const timely = toDay(filed) <= toDay(last);
  const name = timely ? 'asylum: within the year' : 'asylum: after the year';
  const derived = { 'asylum.timely': timely, 'asylum.lastTimelyDay': last };
  return { name, date: filed, facts: { 'arrival.last': arrived, 'i589.filed': filed, isUac: false }, expect: { outcomes: 'INTERVIEW | ', derived, stands: { 'us-asylum-1yr': !timely } } };
} // prettier-ignore

/** The next person, with what must follow. */
export function drawUs(chance: Chance): LawExample {
  const kind = chance.int(1, 100);
  if (kind <= 50) return drawArrival(chance);
  if (kind <= 68) return drawVisaWaiver(chance);
  if (kind <= 84) return drawRoute(chance);
  return kind <= 93 ? drawNaturalisation(chance) : drawAsylum(chance);
}
