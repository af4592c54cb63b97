// Letters that vouch for a traveller: an employer's, a host's, a school's. A heading, the facts in rows so that each can be checked, a few
// sentences, a signature.

import { box } from '../art/path.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Content } from './content.ts';
import { GREY, OfficeSheet, TONER, houseNumber } from './office.ts';
import { roundSeal } from './seal.ts';

export function composeEmployerLetter(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  const colour = sheet.letterhead('company', ['address', 'phone', 'email', 'registration']);
  opening(sheet, 'To whom it may concern', 'Certificate of employment');
  sheet.rows(
    [
      ['employee', 'Employee'],
      ['position', 'Position'],
      ['since', 'Employed since'],
      ['contract', 'Contract'],
      ['salary', 'Gross salary a month'],
      ['leaveFrom', 'Leave granted from'],
      ['leaveUntil', 'until'],
    ],
    { x: 22, y: 92, captionMm: 46, widthMm: 150, ruled: true, stepMm: 7.4 },
  );
  const employee = sheet.printed('employee');
  sheet.paragraph(
    'body1',
    `We confirm that ${employee} is employed by us as stated above and that the contract has not been terminated by either side.`,
    { x: 22, y: 154, widthMm: 164, lines: 3 },
  );
  sheet.paragraph(
    'body2',
    'The leave named above has been granted. The place of work is kept, and we expect our colleague back on the first working day after it.',
    { x: 22, y: 173, widthMm: 164, lines: 3 },
  );
  sheet.paragraph(
    'body3',
    'This letter is issued at the request of the employee for presentation to a consular or border authority.',
    {
      x: 22,
      y: 192,
      widthMm: 164,
      lines: 2,
    },
  );
  closing(sheet, seed, { name: sheet.printed('company'), ink: colour });
  return sheet.finish(seed);
}

export function composeEnrolmentLetter(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  const colour = sheet.letterhead('institution', ['address', 'phone', 'accreditation']);
  opening(sheet, 'Office of the Registrar', 'Confirmation of enrolment');
  sheet.rows(
    [
      ['student', 'Student'],
      ['birthDate', 'Date of birth'],
      ['studentNumber', 'Student number'],
      ['programme', 'Programme'],
      ['level', 'Level'],
      ['from', 'Begins'],
      ['until', 'Ends'],
      ['hours', 'Hours of teaching a week'],
      ['fees', 'Fees'],
    ],
    { x: 22, y: 92, captionMm: 50, widthMm: 150, ruled: true, stepMm: 7.2 },
  );
  sheet.paragraph(
    'body1',
    `${sheet.printed('student')} is enrolled for full-time study in the programme named above. Teaching takes place on our premises and attendance is recorded.`,
    { x: 22, y: 166, widthMm: 164, lines: 3 },
  );
  sheet.paragraph(
    'body2',
    'We inform the competent authority if the student does not arrive, leaves the programme or stops attending.',
    {
      x: 22,
      y: 185,
      widthMm: 164,
      lines: 2,
    },
  );
  closing(sheet, seed, { name: sheet.printed('institution'), ink: colour });
  sheet.code('code', 'codeHolds', box(160, 252, 26, 26));
  sheet.text('code', sheet.printed('studentNumber'), 173, 282, 2.5, { anchor: 'middle', ink: GREY });
  return sheet.finish(seed);
}

/** A private person's letter on plain paper; the municipality has confirmed the signature. */
export function composeInvitation(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  sheet.press.area('title', box(20, 50, 170, 12));
  sheet.value('host', 22, 24, 110, 4.4, { face: 'bold' });
  sheet.value('address', 22, 31, 110, 3.6);
  sheet.value('phone', 22, 37, 110, 3.6);
  sheet.value('issueDate', 188, 44, 60, 3.6, { anchor: 'end' });
  sheet.text('title', 'Letter of invitation', 22, 58, 5.4, { face: 'bold' });
  sheet.rows(
    [
      ['guest', 'I invite'],
      ['guestBirthDate', 'born on'],
      ['guestPassport', 'passport number'],
      ['relation', 'who is my'],
      ['arrival', 'to stay with me from'],
      ['leaving', 'until'],
      ['purpose', 'for'],
      ['costs', 'Costs are borne by'],
    ],
    { x: 22, y: 76, captionMm: 46, widthMm: 150, stepMm: 8 },
  );
  sheet.paragraph('body1', sheet.printed('words'), { x: 22, y: 148, widthMm: 164, lines: 6 });
  sheet.paragraph(
    'body2',
    'I know that I must tell the authority if my guest does not arrive or does not leave in time, and that false statements are an offence.',
    { x: 22, y: 186, widthMm: 164, lines: 3 },
  );
  sheet.sign('host2', null, 22, 230);
  const office = sheet.press.area('confirmation', box(118, 212, 72, 44));
  sheet.text('confirmation', 'Signature confirmed', 122, 220, 3.2, { face: 'bold' });
  sheet.value('confirmedBy', 122, 226, 64, 3, { area: 'confirmation' });
  sheet.value('confirmationNumber', 122, 231.6, 64, 3, { area: 'confirmation' });
  for (const one of roundSeal({
    area: 'confirmation',
    around: box(office.x + 34, office.y + 14, 30, 30),
    rim: sheet.printed('confirmedBy'),
    letters: 'M',
    ink: '#5a2f7a',
    seed: `${seed} seal`,
  }))
    sheet.press.print(one);
  return sheet.finish(seed);
}

function opening(sheet: OfficeSheet, to: string, title: string): void {
  sheet.press.area('title', box(20, 62, 170, 14));
  sheet.value('issueDate', 188, 48, 60, 3.5, { anchor: 'end' });
  sheet.text('title', to, 22, 66, 3.6, { ink: GREY });
  sheet.text('title', title, 22, 75, 5.6, { face: 'bold', ink: TONER });
}

/** Signature, office, and the house's stamp beside it. */
function closing(sheet: OfficeSheet, seed: string, house: { name: string; ink: string }): void {
  sheet.sign('signatory', 'signatoryRole', 22, 236);
  const around = sheet.press.area('seal', box(96, 216, 34, 34));
  for (const one of roundSeal({
    area: 'seal',
    around,
    rim: house.name,
    letters: initials(house.name),
    ink: houseNumber(house.name) % 2 === 0 ? '#2b3f8f' : house.ink,
    seed: `${seed} seal`,
  }))
    sheet.press.print(one);
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, 3);
