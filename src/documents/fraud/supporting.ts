// Frauds with supporting papers: sums that do not chain, days that do not nest, registers that know nothing of it (documents.md 4.3 I). A
// false supporting paper does not make a passport false; most are settled by a second source: a register, a call, a calendar, a sibling.

import { issuedContent } from '../contentOf.ts';
import { ledgerOf, printLedgerLine, sayLedgerLine } from '../officeContent.ts';
import { parseCents, plainAmount, printedAmount, writeLedger } from '../money.ts';
import { houseStyle } from '../officeContent.ts';
import type { Content } from '../pages/content.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { civilDay, numbersOn, printedCivilDay, registerPlace } from '../series/civilRegister.ts';
import type { DocumentKind } from '../series/series.ts';
import { selectOptionalSeries } from '../series/states.ts';
import { issuerOf } from '../issuerOf.ts';
import type { Term } from './terms.ts';
import {
  ANY_LIGHT,
  numberParam,
  textParam,
  type Betrayal,
  type KeyPlace,
  type Params,
  type Technique,
} from './technique.ts';

type Changes = Readonly<Record<string, string>>;

/** The paper as its maker would have printed it with other entries: all that follows from them changes too. */
function rewritten(content: Content, document: PaperDocument, changes: Changes): Content {
  const before = issuedContent(document);
  const after = issuedContent({ ...document, fields: { ...document.fields, ...changes } });
  const differing = (from: Changes, to: Changes): Changes =>
    Object.fromEntries(
      [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .filter((key) => from[key] !== to[key])
        .map((key) => [key, to[key] ?? '']),
    );
  return {
    ...content,
    values: { ...content.values, ...differing(before.values, after.values) },
    printed: { ...content.printed, ...differing(before.printed, after.printed) },
  };
}

/** Another text in one place; what else follows from it stays as it was. */
const overprinted = (content: Content, field: string, value: string, printed = value): Content => ({
  ...content,
  values: { ...content.values, [field]: value },
  printed: { ...content.printed, [field]: printed },
});

const place = (areas: readonly string[], betrays: Betrayal, more: Partial<KeyPlace> = {}): KeyPlace => ({
  page: 'sheet',
  areas,
  lights: ANY_LIGHT,
  betrays,
  fields: areas,
  ...more,
});

/** A technique with several ways of being done, each with its change and its places. */
interface Way {
  readonly areas: readonly string[];
  readonly follows?: readonly string[];
  /** Only a register or a call can tell. */
  readonly unseen?: true;
  alter?(content: Content, document: PaperDocument): Content;
}

function inWays(
  slug: Term,
  kinds: readonly DocumentKind[],
  betrays: Betrayal,
  ways: Readonly<Record<string, Way>>,
  alsoCalled: readonly Term[] = [],
): Technique {
  const [first = ''] = Object.keys(ways);
  const wayOf = (params: Params): Way => ways[textParam(params, 'how')] ?? ways[first] ?? { areas: [] };
  return {
    slug,
    kinds,
    params: { how: { type: 'choice', choices: Object.keys(ways), fallback: first } },
    alterContent: (content, params, document) => wayOf(params).alter?.(content, document) ?? content,
    key: (params) => {
      const { areas, follows = [], unseen } = wayOf(params);
      return [place(areas, betrays, { alsoCalled, follows, ...(unseen === true ? { lights: [] } : {}) })];
    },
  };
}

const addDays = (iso: string, days: number): string => Temporal.PlainDate.from(iso).add({ days }).toString();
const field = (document: PaperDocument, name: string): string => document.fields[name] ?? '';

// Bank statements and payslips

/** The entry whose credit a forger raises: the largest. */
function raisedLine(document: PaperDocument): number {
  const lines = ledgerOf(document);
  return lines.reduce((best, line, index) => (line.cents > (lines[best]?.cents ?? 0) ? index : best), 0) + 1;
}

const RAISED_BY = 100_000;

const bankArithmetic: Technique = {
  slug: 'sd-bank-arithmetic',
  kinds: ['bankStatement'],
  alterContent: (content, _params, document) => {
    const index = raisedLine(document);
    const name = `line${index}`;
    const lines = ledgerOf(document);
    const line = lines[index - 1];
    if (line === undefined) return content;
    const balance = lines
      .slice(0, index)
      .reduce((sum, one) => sum + one.cents, parseCents(field(document, 'opening')) ?? 0);
    const raised = { ...line, cents: line.cents + RAISED_BY };
    const printed = printLedgerLine(document, name, raised, balance);
    return {
      ...content,
      values: { ...content.values, [name]: sayLedgerLine(raised, balance) },
      printed: { ...content.printed, ...printed },
    };
  },
  key: (_params, document) => [place([`line${raisedLine(document)}`, 'totalIn', 'closing'], 'data')],
};

/** How many days before the end the money came. */
const PARKED_BEFORE = 5;
const PARKED = 1_850_000;

/** The entries without regular income, and one large credit just before the statement was drawn. */
function parkedLedger(document: PaperDocument): { ledger: string; opening: string; line: number } {
  const parkedOn = addDays(field(document, 'until'), -PARKED_BEFORE);
  const spent = ledgerOf(document).filter(({ cents, date }, index) => cents < 0 && date <= parkedOn && index % 3 > 0);
  const parked = { date: parkedOn, text: 'Cash deposit at counter', reference: 'B00417', cents: PARKED };
  const total = spent.reduce((sum, { cents }) => sum + cents, 0);
  const opening = Math.max(parseCents(field(document, 'opening')) ?? 0, 4_000 - total);
  return { ledger: writeLedger([...spent, parked]), opening: plainAmount(opening), line: spent.length + 1 };
}

const bankParking: Technique = {
  slug: 'sd-bank-parking',
  kinds: ['bankStatement'],
  alterContent: (content, _params, document) => {
    const { ledger, opening } = parkedLedger(document);
    return rewritten(content, document, { ledger, opening });
  },
  key: (_params, document) => {
    const { line, opening } = parkedLedger(document);
    const areas = [`line${line}`];
    const raised = parseCents(opening) === parseCents(field(document, 'opening')) ? [] : ['opening'];
    return [place(areas, 'purpose', { follows: [...raised, ...restOfLedger(document, line, areas)] })];
  },
};

/** The rows and sums that look otherwise when the entries of a statement are others, but for the telling ones. */
function restOfLedger(document: PaperDocument, entries: number, telling: readonly string[]): string[] {
  const rows = Math.max(entries, ledgerOf(document).length);
  const all = [...Array.from({ length: rows }, (_, index) => `line${index + 1}`), 'totalOut', 'totalIn', 'closing'];
  return all.filter((area) => !telling.includes(area));
}

/** The entries of a template that has been sold more than once. */
const TEMPLATE = [
  ['Transfer from savings', 'A10007', 64_000],
  ['Grocer Linden', 'C20014', -8_120],
  ['Salary Estrel Trading Ltd', 'K30021', 241_300],
  ['Standing order rent', 'T40028', -79_500],
  ['Cash machine', 'A50035', -20_000],
  ['Electricity', 'C60042', -6_435],
  ['Salary Estrel Trading Ltd', 'K70049', 241_300],
] as const;

const bankShared: Technique = {
  slug: 'sd-bank-shared',
  kinds: ['bankStatement'],
  alterContent: (content, _params, document) => {
    const lines = TEMPLATE.map(([text, reference, cents], index) => ({
      date: addDays(field(document, 'from'), 3 + index * 6),
      text,
      reference,
      cents,
    }));
    return rewritten(content, document, { ledger: writeLedger(lines) });
  },
  key: (_params, document) => {
    const areas = TEMPLATE.map((_, index) => `line${index + 1}`);
    return [place(areas, 'genuineness', { follows: restOfLedger(document, TEMPLATE.length, areas) })];
  },
};

const bankFormat = inWays('sd-bank-format', ['bankStatement'], 'genuineness', {
  face: {
    areas: ['line3'],
    alter: (content) => ({
      ...content,
      values: { ...content.values, oddFace: `line3.${(content.printed['line3.in'] ?? '') === '' ? 'out' : 'in'}` },
    }),
  },
  pages: { areas: ['pageCount'], alter: (content) => overprinted(content, 'pageCount', 'Page 3 of 2') },
  decimal: {
    areas: ['line2'],
    alter: (content, document) => {
      const line = ledgerOf(document)[1];
      if (line === undefined) return content;
      const { amount } = houseStyle(document);
      const other = printedAmount(Math.abs(line.cents), { ...amount, decimal: amount.decimal === ',' ? '.' : ',' });
      return overprinted(content, line.cents < 0 ? 'line2.out' : 'line2.in', plainAmount(line.cents), other);
    },
  },
});

const payslip = inWays('sd-payslip-arithmetic', ['payslip'], 'data', {
  net: {
    areas: ['net'],
    alter: (content, document) => {
      const net = (parseCents(content.values['net'] ?? '') ?? 0) + 18_000;
      return overprinted(content, 'net', plainAmount(net), printedAmount(net, houseStyle(document).amount));
    },
  },
  taxNumber: {
    areas: ['taxId'],
    alter: (content, document) => overprinted(content, 'taxId', otherDigit(field(document, 'taxId'))),
  },
});

/** A number with its last digit but two changed, so that its check fails. */
const otherDigit = (number: string): string =>
  `${number.slice(0, -3)}${(Number(number.slice(-3, -2)) + 3) % 10}${number.slice(-2)}`;

// Journeys

/** The day that a kind of paper is made to disagree with the others, and by how many days. */
const SHIFTED: Readonly<Partial<Record<DocumentKind, readonly [field: string, days: number]>>> = {
  flightItinerary: ['backDate', 11],
  hotelBooking: ['leaving', -1],
  employerLetter: ['leaveUntil', -4],
  insurance: ['until', -21],
  invitation: ['leaving', 9],
};

const itineraryConflict: Technique = {
  slug: 'sd-itinerary-conflict',
  kinds: ['flightItinerary', 'hotelBooking', 'employerLetter', 'insurance', 'invitation'],
  params: { to: { type: 'date' } },
  misfit: (document) => {
    const [name] = SHIFTED[document.kind] ?? [''];
    return field(document, name) !== ''
      ? null
      : { message: `the paper has no ${name} to disagree`, hint: `Give it ${name}.` };
  },
  alterContent: (content, params, document) => {
    const [name, days] = SHIFTED[document.kind] ?? ['', 0];
    return rewritten(content, document, { [name]: textParam(params, 'to') || addDays(field(document, name), days) });
  },
  key: (_params, document) => {
    const [name] = SHIFTED[document.kind] ?? ['page'];
    // A booking says the last day twice: by its date and by the number of nights.
    return [place(document.kind === 'hotelBooking' ? [name, 'nights'] : [name], 'purpose')];
  },
};

const ticket = inWays('sd-ticket', ['flightItinerary'], 'purpose', {
  locator: {
    areas: ['locator'],
    alter: (content, document) => overprinted(content, 'locator', `${field(document, 'locator').slice(0, 4)}-0A1`),
  },
  schedule: {
    areas: ['backLeg', 'backFlight'],
    alter: (content) => overprinted(content, 'backFlight', 'NA 9017'),
  },
  cancelled: { areas: ['locator', 'status'], unseen: true },
});

const insurance = inWays('sd-insurance', ['insurance'], 'purpose', {
  late: {
    areas: ['from'],
    alter: (content, document) => rewritten(content, document, { from: addDays(field(document, 'from'), 9) }),
  },
  territory: {
    areas: ['territory'],
    alter: (content) => overprinted(content, 'territory', 'Worldwide except member states'),
  },
  sum: { areas: ['sum'], alter: (content, document) => rewritten(content, document, { sum: '3000.00' }) },
  number: {
    areas: ['policy'],
    alter: (content, document) => overprinted(content, 'policy', otherDigit(field(document, 'policy'))),
  },
});

// Letters

const employerLetter = inWays('sd-employer-letter', ['employerLetter'], 'purpose', {
  freeMail: {
    areas: ['email'],
    alter: (content, document) =>
      overprinted(
        content,
        'email',
        `${(field(document, 'email').split('@')[1] ?? 'office').split('.')[0] ?? ''}.office@freemail.example`,
      ),
  },
  address: { areas: ['address'], alter: (content) => overprinted(content, 'address', 'Unit 4, PO Box 1180') },
  salary: {
    areas: ['salary'],
    alter: (content, document) =>
      rewritten(content, document, {
        salary: plainAmount(Math.round((parseCents(field(document, 'salary')) ?? 0) * 1.6)),
      }),
  },
  dissolved: { areas: ['company', 'registration'], unseen: true },
});

const invitation = inWays('sd-invitation', ['invitation'], 'purpose', {
  mailbox: { areas: ['address'], alter: (content) => overprinted(content, 'address', 'PO Box 2217, Havenstad') },
  template: {
    areas: ['body1'],
    alter: (content) =>
      overprinted(
        content,
        'words',
        'I the undersigned hereby invite the above mentioned person to visit me. I will be responsible for accommodation and for all costs. I guarantee departure before the visa ends. Kindly grant the visa.',
      ),
  },
  denied: { areas: ['host', 'guest'], unseen: true },
});

const education = inWays('sd-education', ['diploma'], 'data', {
  grade: { areas: ['grade'], alter: (content) => overprinted(content, 'grade', '5.2 of 4.0') },
  age: {
    areas: ['graduationDate', 'birthDate'],
    follows: ['code'],
    alter: (content, document) => {
      const year = Number(field(document, 'birthDate').slice(0, 4)) + 14;
      return rewritten(content, document, { graduationDate: `${year}${field(document, 'graduationDate').slice(4)}` });
    },
  },
  unaccredited: { areas: ['institution', 'accreditation'], unseen: true },
});

const translation = inWays('sd-translation', ['translation'], 'data', {
  clause: {
    areas: ['target5', 'target6'],
    alter: (content) =>
      overprinted(content, 'target6', `${content.printed['target6'] ?? ''} The holder is unmarried and of full age.`),
  },
  stamp: { areas: ['stampNumber', 'seal'], alter: (content) => overprinted(content, 'stampNumber', 'T 1204') },
});

// Civil registers

const CIVIL = ['birthCertificate', 'marriageCertificate', 'civilStatusCertificate'] as const;

/** The day on which a late birth is said to have been entered. */
const lateDay = (params: Params, document: PaperDocument): string =>
  textParam(params, 'on') || addDays(field(document, 'issueDate'), -45);

const birthLate: Technique = {
  slug: 'sd-birth-late',
  kinds: ['birthCertificate'],
  params: { on: { type: 'date' } },
  alterContent: (content, params, document) => {
    const registrationDate = lateDay(params, document);
    const { from } = numbersOn(field(document, 'office'), registrationDate);
    const entered = registerPlace(Number(registrationDate.slice(0, 4)), from);
    return rewritten(content, document, { registrationDate, ...entered });
  },
  key: (_params, document) => [
    place(['registrationDate', 'entry', 'volume', 'folio'], 'history', {
      fields: ['registrationDate', 'entry'],
      follows: isCoded(document) ? ['code'] : [],
    }),
  ],
};

const anachronism = inWays('sd-birth-anachronism', CIVIL, 'genuineness', {
  edition: {
    areas: ['form', 'issueDate'],
    alter: (content, document) => {
      const { series } = issuerOf(document);
      const form = `${series.documentCode} · ${Number(field(document, 'issueDate').slice(0, 4)) + 2}`;
      return overprinted(content, 'form', form);
    },
  },
  closedDay: {
    areas: ['issueDate'],
    alter: (content, document) => {
      const day = Temporal.PlainDate.from(field(document, 'issueDate'));
      const sunday = day.subtract({ days: day.dayOfWeek === 7 ? 7 : day.dayOfWeek });
      return rewritten(content, document, { issueDate: sunday.toString() });
    },
  },
});

const civilNumber: Technique = {
  slug: 'sd-civil-number',
  kinds: CIVIL,
  alterContent: (content, _params, document) => {
    const day = field(document, 'registrationDate');
    // Three months of entries too far for the day, on a folio that the number does not lie on.
    const { to } = numbersOn(field(document, 'office'), day);
    const { entry } = registerPlace(Number(day.slice(0, 4)), to + 97 * 4 + 190);
    return overprinted(content, 'entry', entry);
  },
  key: () => [place(['entry', 'folio'], 'genuineness', { fields: ['entry'], alsoCalled: ['cf-number-impossible'] })],
};

const conversionField = (document: PaperDocument): string =>
  document.kind === 'marriageCertificate' ? 'marriageDate' : 'birthDate';

const calendarConversion: Technique = {
  slug: 'sd-calendar-conversion',
  kinds: CIVIL,
  params: { years: { type: 'years', fallback: 8 } },
  misfit: (document) =>
    civilDay(field(document, conversionField(document)), issuerOf(document).state) === null
      ? {
          message: `${issuerOf(document).state.name} writes its civil papers by the Gregorian calendar, or the day is not known`,
          hint: 'Choose a state with a calendar of its own and a whole date.',
        }
      : null,
  alterContent: (content, params, document) => {
    const { state } = issuerOf(document);
    const name = conversionField(document);
    const [year = '', ...rest] = (civilDay(field(document, name), state) ?? '').split('-');
    const wrong = [String(Number(year) + numberParam(params, 'years')), ...rest].join('-');
    return overprinted(content, `${name}Local`, wrong, printedCivilDay(wrong, state));
  },
  key: (_params, document) => [place([conversionField(document)], 'data')],
};

/** Whether the edition of a civil paper bears a code. */
const isCoded = (document: PaperDocument): boolean =>
  selectOptionalSeries(document.series)?.features.includes('uv-ink-visible') === true;

const CODED = [...CIVIL, 'diploma', 'enrolmentLetter', 'flightItinerary'] as const;

const certificateCode: Technique = {
  slug: 'sd-certificate-qr',
  kinds: CODED,
  misfit: (document) =>
    (CIVIL as readonly string[]).includes(document.kind) && !isCoded(document)
      ? { message: `series ${document.series} has no code`, hint: 'Use the edition of 2014.' }
      : null,
  alterContent: (content, _params, document) =>
    overprinted(
      content,
      'codeHolds',
      `${otherDigit(`${field(document, 'number') || 'A100'}00`).slice(0, -2)} | Sandor Wells | 2019-02-11`,
    ),
  key: () => [place(['code'], 'data', { fields: ['codeHolds'] })],
};

/** Techniques of class I; the hotel that knows nothing stands with the circumstances. */
export const SUPPORTING_FRAUDS: readonly Technique[] = [
  bankArithmetic,
  bankParking,
  bankFormat,
  bankShared,
  itineraryConflict,
  employerLetter,
  payslip,
  birthLate,
  anachronism,
  civilNumber,
  calendarConversion,
  education,
  invitation,
  ticket,
  insurance,
  translation,
  certificateCode,
];
