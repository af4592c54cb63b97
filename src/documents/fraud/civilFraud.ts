// Certificates that the register, the calendar or the law of their day knows nothing of (documents.md 4.3 I).

import type { PaperDocument } from '../paperDocument.ts';
import { civilDay, numbersOn, printedCivilDay, registerPlace } from '../series/civilRegister.ts';
import { selectOptionalSeries } from '../series/states.ts';
import { issuerOf } from '../issuerOf.ts';
import { numberParam, textParam, type Params, type Technique } from './technique.ts';
import { addDays, field, inWays, overprinted, place, rewritten } from './supportingWays.ts';
import { otherDigit } from './statementFraud.ts';

const CIVIL = ['birthCertificate', 'marriageCertificate', 'civilStatusCertificate'] as const;

/** The day on which a late birth is said to have been entered. */
const lateDay = (params: Params, document: PaperDocument): string =>
  textParam(params, 'on') || addDays(field(document, 'issueDate'), -45);

export const birthLate: Technique = {
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

export const anachronism = inWays('sd-birth-anachronism', CIVIL, 'genuineness', {
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

export const civilNumber: Technique = {
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

export const calendarConversion: Technique = {
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

export const certificateCode: Technique = {
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
