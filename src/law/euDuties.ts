// Duties under the EU pack: what must be done beside the outcome, by when, and when not.

import { EU_CASES } from './euCases.ts';
import { exampleRows, type ExampleRow, type Expectation, type LawExample } from './lawExample.ts';

const DATE = '2026-07-10';

/** A reference case, asked for more than its outcomes. */
const ofCase = (id: string, expected: Expectation): ExampleRow => {
  const found = EU_CASES.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return [id, found.stated, expected, found.date];
};

export const EU_DUTIES: readonly LawExample[] = [
  ...exampleRows('duties', DATE, [
    ofCase('E01', { duties: ['recordEes', 'tellRemainingDays'], noDuties: ['reasonedForm'] }),
    ofCase('E02', { duties: ['reasonedForm', 'appealInformation', 'recordRefusal', 'carrierOrder', 'preventEntry', 'signatureOnForm'] }),
    ofCase('E07', { duties: ['cancelledStamp', 'recordRefusal'] }),
    ofCase('E09', { duties: ['revokeVisa', 'visaDecisionReasons'] }),
    ofCase('E12', { duties: ['seizeDocument'] }),
    ofCase('E13', { duties: ['registerApplication 2026-07-15', 'screening 2026-07-17', 'seizeDocument'], noDuties: ['carrierOrder'] }),
    ofCase('E14', { duties: ['askAndInform', 'informOnAsylum'] }),
    ofCase('E17', { duties: ['collectDiscreetly'] }),
    ofCase('E18', { duties: ['decideForChild 12 h'] }),
    ofCase('E19', { duties: ['contactPointMinors'] }),
    ofCase('E20', { duties: ['appointRepresentative 2026-07-31', 'registerApplication 2026-07-15', 'treatAsMinor', 'accompanyChild'] }),
    ofCase('E21', { duties: ['referVictim', 'informVictim'] }),
    ofCase('E23', { duties: ['stampAndRecord'] }),
    ofCase('E25', { duties: ['recordEes', 'countStamps'] }),
  ]), // prettier-ignore
  ...exampleRows('values', DATE, [
    ofCase('E01', { derived: { 'stay.maxConsecutive': 90, 'stay.lastLawfulDay': '2026-10-07' } }),
    ofCase('E25', { derived: { 'stay.overstayDays': 1 } }),
  ]),
];
