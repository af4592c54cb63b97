// What does an applicant write in a drawn form? Answers that agree with one another, most boxes ticked.

import { makeName, type Chance } from '#people';
import { cellsOf, FORM_LAYOUTS, type FormKind } from '../forms/formLayouts.ts';
import type { State } from '../series/state.ts';
import { addDays, before, TODAY } from './day.ts';
import { drawAddress } from './officeFields.ts';

export function drawFormFields(
  kind: FormKind,
  person: { surname: string; givenNames: string; birthDate: string; sex: string },
  home: State,
  chance: Chance,
): Record<string, string> {
  const city = chance.pick(home.cities.filter((one) => one.length < 13));
  const relative = (): string => makeName(chance, home.naming).display;
  const passportIssued = before(chance.int(200, 1800));
  const arrival = addDays(TODAY, chance.int(20, 50));
  const phone = (): string => `+000 ${chance.int(20, 79)} ${chance.int(100, 999)} ${chance.int(1000, 9999)}`;
  const answers: Record<string, string> = {
    ...person,
    civilStatus: chance.pick(['Single', 'Married']),
    birthPlace: city,
    nationality: home.adjective,
    address: drawAddress(chance, city),
    phone: phone(),
    passportNumber: `K${chance.int(1000000, 9999999)}`,
    passportIssued,
    passportExpires: addDays(passportIssued, 3651),
    occupation: chance.pick(['Accountant', 'Fitter', 'Nurse', 'Teacher', 'Cook']),
    employer: chance.pick(['Brigg Works Ltd', 'Norden Foods Ltd', 'Halvar Textiles Ltd']),
    income: `${chance.int(14, 39) * 100}.00`,
    employedSince: before(chance.int(400, 2500)),
    schooling: chance.pick(['Secondary school', 'Vocational school', 'Bachelor']),
    purpose: chance.pick(['Family visit', 'Holiday', 'Conference']),
    destination: 'Havenstad',
    arrival,
    leaving: addDays(arrival, chance.int(7, 40)),
    entries: chance.pick(['One', 'Two']),
    lodging: drawAddress(chance, 'Havenstad'),
    host: relative(),
    hostPhone: phone(),
    means: chance.pick(['Own savings', 'Salary', 'Savings and host']),
    payer: chance.pick(['Myself', 'My host']),
    convictions: 'None',
    refusedBefore: chance.pick(['No', 'No', 'Yes, in 2021']),
    removedBefore: 'No',
    previousStays: chance.pick(['None', 'Ten days in 2023']),
    signedIn: city,
    signedOn: before(chance.int(8, 30)),
    sponsor: relative(),
    sponsorBirthDate: addDays(person.birthDate, chance.int(-1800, 1800)),
    sponsorStatus: chance.pick(['Aldermarkian', 'Residence permit, permanent']),
    sponsorAddress: drawAddress(chance, 'Havenstad'),
    sponsorIncome: `${chance.int(18, 45) * 100}.00`,
    sponsorChildren: String(chance.int(0, 2)),
    rooms: String(chance.int(1, 4)),
    relation: chance.pick(['Spouse', 'Registered partner']),
    marriageDate: before(chance.int(300, 1400)),
    marriagePlace: city,
    metOn: before(chance.int(1500, 2600)),
    metWhere: chance.pick(['At a friend’s wedding', 'At work', 'At university']),
    livedTogether: chance.pick(['Two years', 'Not yet', 'Since the wedding']),
    languagesShared: 'English',
    earlierMarriages: 'None',
    children: 'None',
    relationStory:
      'We met through friends, wrote to each other every day and visited each other twice a year. After the wedding we decided to live together where my spouse works.',
    permitSought: chance.pick(['Employment', 'Studies', 'Family']),
    enteredOn: before(chance.int(30, 80)),
    livingSince: before(chance.int(2000, 3600)),
    insuranceHeld: chance.pick(['Public insurance', 'Private insurance']),
    languageLevel: chance.pick(['A2', 'B1', 'B2']),
    familyHere: chance.pick(['None', 'One sister']),
    stayReasons:
      'I have been offered permanent work in my trade and wish to stay with my employer, who has confirmed this in writing.',
    permitHeld: 'Permanent residence',
    permitSince: before(chance.int(700, 1800)),
    absences: chance.pick(['Three weeks each summer', 'None over two weeks']),
    civicsTest: 'Passed',
    otherNationalities: home.adjective,
    givesUp: chance.pick(['Yes', 'No']),
    spouse: relative(),
    spouseNationality: home.adjective,
    taxesPaid: '2021 to 2025',
    benefits: 'None',
    languagesSpoken: chance.pick(['My own and some English', 'My own only']),
    interpreterWish: chance.pick(['Yes, a woman', 'Yes', 'No']),
    lastAddress: drawAddress(chance, city),
    papersHeld: chance.pick(['Identity card', 'None']),
    family: 'Mother and two brothers at home; father not found',
    healthNeeds: chance.pick(['None', 'Medicine for the heart']),
    leftOn: before(chance.int(90, 200)),
    arrivedOn: before(chance.int(5, 60)),
    arrivedHow: chance.pick(['By lorry', 'By boat', 'By air']),
    routeTaken: 'Two countries by road, names not known',
    soughtElsewhere: 'No',
    whyLeft:
      'Men in uniform came to our street and took those whose names they had. A neighbour warned me that mine was on the list because I had spoken at the meeting of our trade.',
    harmSuffered:
      'I was held for nine days and beaten. My shop was closed and sealed. Nobody told me what I was charged with.',
    fearsOnReturn: 'That I shall be arrested at the border and not be heard of again, as happened to two others.',
    helpSought: 'A lawyer, who dared not act',
  };
  const asked = cellsOf(kind).flatMap(({ key, must }) =>
    answers[key] === undefined || (!must && chance.int(1, 8) === 1) ? [] : [[key, answers[key]] as const],
  );
  const { enclosures } = FORM_LAYOUTS[kind];
  return {
    ...Object.fromEntries(asked),
    fill: chance.pick(['hand', 'hand', 'typed']),
    enclosed: enclosures.filter(() => chance.int(1, 7) > 1).join(' '),
    number: `${chance.int(100, 999)}-${chance.int(100000, 999999)}`,
    receivedOn: before(chance.int(2, 7)),
  };
}
