// What stands on a drawn paper of a bank, an employer, a host, a school, an agency? Sums that add up, days that follow one another.

import type { Chance } from '#people';
import type { OfficeKind } from '../fieldsOffice.ts';
import { checkPair, parseCents, plainAmount, writeLedger, type LedgerLine } from '../money.ts';
import type { State } from '../series/state.ts';
import { addDays, before, TODAY } from './day.ts';

/** Whose paper is drawn. */
export interface Bearer {
  readonly name: string;
  readonly birthDate: string;
  readonly state: State;
  readonly city: string;
}

type Fields = Record<string, string>;

const STREETS = ['Harbour Street', 'Orchard Lane', 'Station Road', 'Mill Row', 'Foundry Street', 'Linden Way'] as const;
const POSITIONS = ['Accountant', 'Fitter', 'Nurse', 'Surveyor', 'Teacher', 'Cook', 'Draughtsman', 'Clerk'] as const;
const PEOPLE = ['I. Marek', 'T. Solveig', 'R. Adane', 'L. Orsini', 'K. Hallam', 'M. Duarte'] as const;

export function drawAddress(chance: Chance, city: string): string {
  return `${chance.pick(STREETS)} ${chance.int(1, 140)}, ${city}`;
}
const drawPhone = (chance: Chance): string =>
  `+000 ${chance.int(20, 79)} ${chance.int(100, 999)} ${chance.int(1000, 9999)}`;

/** Digits with the two that check them, in groups of four. */
function checkedNumber(prefix: string, digits: number, chance: Chance): string {
  const number = Array.from({ length: digits }, (_, i) => String(chance.int(i === 0 ? 1 : 0, 9))).join('');
  return `${prefix}${(number + checkPair(number)).replace(/(\d{4})(?=\d)/g, '$1 ')}`;
}

export function drawOfficeFields(kind: OfficeKind, bearer: Bearer, chance: Chance): Fields {
  const { name, birthDate, city } = bearer;
  const shared = { address: drawAddress(chance, city), phone: drawPhone(chance) };
  const signed = { signatory: chance.pick(PEOPLE) };
  const company = `${chance.pick(['Brigg', 'Norden', 'Halvar', 'Corvin', 'Estrel'])} ${chance.pick(['Works', 'Textiles', 'Foods', 'Engineering', 'Trading'])} Ltd`;
  const salary = plainAmount(chance.int(180, 420) * 1000);
  switch (kind) {
    case 'bankStatement':
      return { ...shared, ...drawAccount(name, company, salary, chance) };
    case 'payslip':
      return { company, ...shared, employee: name, position: chance.pick(POSITIONS), ...drawPay(salary, chance) };
    case 'employerLetter': {
      const leaveFrom = addDays(TODAY, chance.int(-3, 10));
      return {
        company,
        ...shared,
        email: `office@${company.split(' ').slice(0, 2).join('').toLowerCase()}.example`,
        registration: `Reg. ${chance.int(100000, 999999)} ${city}`,
        employee: name,
        position: chance.pick(POSITIONS),
        since: before(chance.int(400, 3000)),
        contract: 'Permanent, full time',
        salary,
        currency: 'marks',
        leaveFrom,
        leaveUntil: addDays(leaveFrom, chance.int(10, 24)),
        issueDate: before(chance.int(6, 40)),
        ...signed,
        signatoryRole: 'Head of personnel',
      };
    }
    case 'invitation': {
      const arrival = addDays(TODAY, chance.int(-1, 6));
      return {
        host: chance.pick(PEOPLE),
        address: drawAddress(chance, 'Havenstad'),
        phone: drawPhone(chance),
        guest: name,
        guestBirthDate: birthDate,
        guestPassport: `K${chance.int(1000000, 9999999)}`,
        relation: chance.pick(['friend', 'cousin', 'former colleague', 'sister-in-law']),
        arrival,
        leaving: addDays(arrival, chance.int(7, 30)),
        purpose: chance.pick(['a family visit', 'a holiday', 'a wedding']),
        costs: chance.pick(['my guest', 'me, the host']),
        issueDate: before(chance.int(12, 50)),
        confirmedBy: 'Town Hall Havenstad',
        confirmationNumber: `No. ${chance.int(1000, 9999)}/2026`,
      };
    }
    case 'flightItinerary':
      return drawFlights(name, bearer.state, chance);
    case 'enrolmentLetter': {
      const from = addDays(TODAY, chance.int(8, 25));
      return {
        institution: chance.pick(['Aldersund University', 'Havenstad Polytechnic', 'Lind College of Music']),
        address: drawAddress(chance, 'Havenstad'),
        phone: drawPhone(chance),
        accreditation: `Accredited provider ${chance.int(100, 999)}-${chance.int(10, 99)}`,
        student: name,
        birthDate,
        studentNumber: `S${chance.int(100000, 999999)}`,
        programme: chance.pick(['Marine Biology', 'Civil Engineering', 'Nursing', 'History', 'Music Theory']),
        level: chance.pick(['Bachelor, first year', 'Master, first year', 'Foundation year']),
        from,
        until: addDays(from, 280),
        hours: String(chance.int(16, 24)),
        fees: 'Paid for the first year',
        issueDate: before(chance.int(20, 90)),
        ...signed,
        signatoryRole: 'Registrar',
      };
    }
    case 'diploma': {
      const year = Math.min(2025, Number(birthDate.slice(0, 4)) + chance.int(22, 26));
      return {
        institution: chance.pick(['University of Kestrel', 'Ashkand Institute of Technology', 'Santa Orla College']),
        accreditation: `Chartered, register of schools ${chance.int(100, 999)}`,
        graduate: name,
        birthDate,
        birthPlace: city,
        degree: chance.pick(['Bachelor of Science', 'Bachelor of Arts', 'Master of Science']),
        programme: chance.pick(['Marine Biology', 'Civil Engineering', 'Nursing', 'History']),
        grade: `${chance.int(2, 3)}.${chance.int(1, 9)} of 4.0`,
        graduationDate: `${year}-07-${chance.int(10, 28)}`,
        number: `${year}/${chance.int(1000, 4999)}`,
        ...signed,
        signatoryRole: 'Rector',
      };
    }
    case 'insurance': {
      const from = addDays(TODAY, chance.int(-2, 0));
      return {
        insurer: chance.pick(['Meridian Mutual', 'Alder Assurance', 'Trident Travel Cover']),
        ...shared,
        policy: checkedNumber('', 10, chance),
        insured: name,
        birthDate,
        from,
        until: addDays(from, chance.int(30, 90)),
        territory: 'All member states of the Union',
        sum: '30000.00',
        currency: 'euro',
        excess: 'None',
        assistancePhone: drawPhone(chance),
        issuedOn: before(chance.int(10, 40)),
        ...signed,
        signatoryRole: 'Underwriting',
      };
    }
    case 'recordSheet':
      return {
        office: `Border Office ${city}`,
        ...shared,
        title: 'Note of the counter',
        sheet: '1 of 1',
        reference: `F ${chance.int(1000, 9999)}/2026`,
        subject: name,
        madeOn: before(chance.int(5, 60)),
        line1: `09:${chance.int(10, 55)}  Stepped up to desk ${chance.int(1, 9)}. Passport, ticket and an address handed over at once.`,
        line2: 'Asked what the journey is for: a visit to family. Asked where: the address on the sheet.',
        line3: 'Papers in order. Nothing to add when asked. Admitted.',
        ...signed,
        signatoryRole: 'Officer',
      };
    case 'translation':
      return drawTranslation(name, birthDate, bearer.state, city, chance);
  }
}

/** A month and a half of one account: pay in, rent and purchases out. */
function drawAccount(holder: string, company: string, salary: string, chance: Chance): Fields {
  const until = before(chance.int(8, 20));
  const from = addDays(until, -60);
  const pay = parseCents(salary) ?? 0;
  const net = Math.round(pay * 0.0074) * 100;
  const rent = Math.round(net * 0.0032) * 100;
  const lines: LedgerLine[] = [];
  const reference = (): string => `${chance.pick(['A', 'C', 'K', 'T'])}${chance.int(10000, 99999)}`;
  const enter = (day: number, text: string, cents: number): number =>
    lines.push({ date: addDays(from, day), text, reference: reference(), cents });
  const small = [
    'Grocer Linden',
    'Pharmacy Sun',
    'Tram ticket',
    'Bakery Korn',
    'Bookshop Tern',
    'Phone bill',
    'Water works',
    'Cash machine',
  ];
  for (const month of [0, 30]) {
    enter(month + 1, `Salary ${company}`.slice(0, 34), net);
    enter(month + 3, 'Standing order rent', -rent);
    enter(month + 5, 'Electricity', -chance.int(3800, 9900));
    for (let i = 0; i < 5; i++) enter(month + 7 + i * 4, chance.pick(small), -chance.int(450, 14900));
  }
  return {
    bank: `${chance.pick(['Harbour', 'Ostrava', 'Meridian', 'Savings'])} Bank`.replace('Ostrava', 'Ferry'),
    branch: `Branch ${chance.int(100, 499)}`,
    holder,
    account: checkedNumber('', 14, chance),
    currency: 'marks',
    from,
    until,
    issuedOn: addDays(until, 2),
    opening: plainAmount(chance.int(60000, 380000)),
    ledger: writeLedger(lines),
  };
}

function drawPay(salary: string, chance: Chance): Fields {
  const basic = parseCents(salary) ?? 0;
  const overtime = chance.int(0, 30) * 1000;
  const gross = basic + overtime + 12000;
  return {
    employeeNumber: String(chance.int(1000, 9999)),
    taxId: checkedNumber('', 9, chance),
    month: 'August 2026',
    basic: salary,
    overtime: plainAmount(overtime),
    allowance: '120.00',
    tax: plainAmount(Math.round(gross * 0.16)),
    social: plainAmount(Math.round(gross * 0.068)),
    pension: plainAmount(Math.round(gross * 0.041)),
    paidOn: '2026-08-28',
    account: checkedNumber('', 14, chance),
  };
}

/** A locator as reservation systems give it: six letters and digits, no vowels. */
export function drawLocator(chance: Chance): string {
  const signs = Array.from('BCDFGHJKLMNPQRSTVWXZ23456789');
  return Array.from({ length: 6 }, () => chance.pick(signs)).join('');
}

function drawFlights(passenger: string, home: State, chance: Chance): Fields {
  const outDate = addDays(TODAY, chance.int(-1, 0));
  const flight = chance.int(100, 898);
  const from = chance.pick(home.cities);
  return {
    agency: chance.pick(['Compass Travel', 'Blue Lantern Tours', 'Meridian Journeys']),
    phone: drawPhone(chance),
    issuedOn: before(chance.int(20, 80)),
    passenger: passenger.toUpperCase(),
    locator: drawLocator(chance),
    ticket: `${chance.int(100, 999)} ${chance.int(10000, 99999)}${chance.int(10000, 99999)}`,
    carrier: 'Nordair',
    outFlight: `NA ${flight}`,
    outDate,
    outDeparts: `0${chance.int(6, 9)}:${chance.pick(['05', '20', '45'])}`,
    outArrives: `1${chance.int(1, 4)}:${chance.pick(['10', '30', '55'])}`,
    outClass: 'Economy',
    outFrom: from,
    outTo: 'Havenstad',
    backFlight: `NA ${flight + 1}`,
    backDate: addDays(outDate, chance.int(8, 24)),
    backDeparts: `1${chance.int(5, 8)}:${chance.pick(['05', '20', '45'])}`,
    backArrives: `2${chance.int(0, 3)}:${chance.pick(['10', '30', '55'])}`,
    backClass: 'Economy',
    backFrom: 'Havenstad',
    backTo: from,
    status: 'Confirmed',
    baggage: '1 piece, 23 kg',
    price: `${chance.int(240, 690)}.00`,
  };
}

function drawTranslation(name: string, birthDate: string, home: State, city: string, chance: Chance): Fields {
  const office = `Civil registry of ${city}`;
  const entry = `${birthDate.slice(0, 4)}/${chance.int(100, 2000)}`;
  const [father, mother] = [chance.pick(PEOPLE), chance.pick(PEOPLE)];
  const pairs = [
    [`${home.name}. Reg. civ. ${city}`, `${home.formalName}. ${office}.`],
    [`Extr. nat. ${entry}`, `Extract from the register of births, entry ${entry}.`],
    [`Nom. ${name}`, `Name: ${name}.`],
    [`Dat. nat. ${birthDate}`, `Date of birth: ${birthDate}.`],
    [`Loc. ${city}`, `Place of birth: ${city}.`],
    [`Pat. ${father}`, `Father: ${father}.`],
    [`Mat. ${mother}`, `Mother: ${mother}.`],
    ['Sig. et sigil.', 'Signature and seal of the registrar.'],
  ] as const;
  return {
    translator: chance.pick(['Ada Lindqvar', 'Tomas Orel', 'Ines Calder']),
    address: drawAddress(chance, 'Havenstad'),
    phone: drawPhone(chance),
    registration: `Sworn translator no. ${chance.int(100, 899)}`,
    original: 'Extract from the register of births',
    language: `Official language of ${home.name}`,
    certificate: `${chance.int(100, 999)}/2026`,
    stampNumber: `T ${chance.int(100, 899)}`,
    issuedOn: before(chance.int(15, 80)),
    ...Object.fromEntries(
      pairs.flatMap(([source, target], index) => [
        [`source${index + 1}`, source],
        [`target${index + 1}`, target],
      ]),
    ),
  };
}
