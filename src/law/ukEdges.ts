// The edges of the UK pack that the tables by subject leave out: each part of a condition by itself, and grounds of two kinds side by side.

import { exampleRows, type ExampleRow, type LawExample } from './lawExample.ts';
import { EC, HELD, INLAND } from './ukGrounds.ts';

const DATE = '2026-02-10';
const must = { fundsSufficient: false };
const may = { nhsDebt: 700 };
const other = { route: 'student' };

const stands = (rule: string, isSo: boolean, facts: object, date = DATE): ExampleRow => [
  `${rule} ${isSo ? 'stands' : 'does not stand'}: ${JSON.stringify(facts)}`,
  facts,
  { stands: { [rule]: isSo } },
  date,
];

const crime = (more: object, about: object = {}): object => ({ ...about, crim: [more] });
const fine = { nonCustodial: true, convictionDate: '2025-09-01' };
const deceived = {
  ...INLAND,
  'leave.section3C': true,
  'deception.byApplicant': true,
  'deception.inThisApplication': true,
  dishonesty: true,
};
const heldClearance = { ...HELD, 'entryClearance.valid': true };

export const UK_EDGES: readonly LawExample[] = [
  ...exampleRows('SUI 5.4: short stays', DATE, [
    stands('uk-sui-5-4-crim-visitor', true, crime(fine, { route: 'visitor', stayMonths: 6 })),
    stands('uk-sui-5-4-crim-visitor', true, crime(fine, { ...EC, ...other, stayMonths: 5 })),
    stands('uk-sui-5-4-crim-visitor', false, crime(fine, { ...EC, ...other, stayMonths: 6 })),
    stands('uk-sui-5-4-crim-visitor', false, crime({ custodialMonths: 12, custodialEnd: '2025-12-01', convictionDate: '2024-12-01' })),
    stands('uk-sui-5-4-crim-visitor', true, crime({ nonCustodial: true, sentenceYear: 2024, convictionDate: '2025-01-01' }), '2025-12-31'),
    stands('uk-sui-5-4-crim-visitor', false, crime({ nonCustodial: true, sentenceYear: 2024, convictionDate: '2025-01-01' }), '2026-01-01'),
  ]),
  ...exampleRows('SUI 9.2: deception while leave goes on', DATE, [
    stands('uk-sui-9-deception:leave', true, deceived),
    stands('uk-sui-9-deception:leave', false, { ...deceived, route: 'part11' }),
    stands('uk-sui-9-deception:leave', false, { ...deceived, 'leave.section3C': false }),
    stands('uk-sui-9-deception:leave', false, { ...deceived, 'deception.byApplicant': false }),
    stands('uk-sui-9-deception:leave', false, { ...deceived, 'deception.inThisApplication': false }),
    stands('uk-sui-9-deception:leave', false, { ...deceived, dishonesty: false }),
    ['not where it is not proved', { ...deceived, 'deception.proved': false }, { defeated: { 'uk-sui-9-deception:leave': ['uk-burden-deception'] } }],
  ]),
  ...exampleRows('leave that is held', DATE, [
    stands('uk-sui-25-change:purpose', true, { ...heldClearance, 'entryClearance.purposeMatches': false }),
    stands('uk-sui-25-change:purpose', false, { ...heldClearance, 'entryClearance.purposeMatches': false, route: 'euFamilyPermit' }),
    stands('uk-sui-2-exclusion:travel-ban-held', true, { ...heldClearance, 'exclusion.travelBan': true }),
    stands('uk-sui-2-exclusion:travel-ban-held', false, { ...heldClearance, 'exclusion.travelBan': true, route: 'euFamilyPermit' }),
    stands('uk-24h-notice:duty', true, {}),
    stands('uk-24h-notice:duty', false, HELD),
    stands('uk-24h-notice:duty', false, { 'exam.furtherExaminationRequired': true }),
  ]),
  ...exampleRows('what must and what may be refused, side by side', DATE, [
    ...['uk-v-grant:discretion', 'uk-decision:refuse-may'].map((rule) => stands(rule, false, { ...must, ...may })),
    ...['uk-decision:cancel-may', 'uk-decision:admit-may'].map((rule) => stands(rule, false, { ...HELD, customsBreach: true, 'exclusion.personalDirection': true })),
    stands('uk-decision:grant-may', false, { route: 'returning', ...may, 'exclusion.deportationOrder': true }),
    stands('uk-decision:refuse-clearance-may', false, { ...EC, ...may, 'exclusion.deportationOrder': true }),
    stands('uk-decision:refuse-clearance-may', true, { ...EC, ...may }),
    stands('uk-decision:refuse-clearance-may', false, EC),
    stands('uk-decision:refuse-may', false, { ...HELD, customsBreach: true }),
    ['a grant forbids refusal', { route: 'returning' }, { rests: { REFUSE_LEAVE: ['uk-decision:grant'] } }],
    ['a grant of clearance forbids its refusal', EC, { rests: { REFUSE_EC: ['uk-decision:grant-clearance'] } }],
    ['who must be cancelled is not admitted', { ...HELD, 'exclusion.personalDirection': true }, { rests: { ADMIT_EXISTING_LEAVE: ['uk-decision:cancel'] } }],
    ['who holds leave is not refused it', { ...HELD, customsBreach: true }, { rests: { REFUSE_LEAVE: ['uk-decision:admit-may'] } }],
  ]),
  ...exampleRows('a claim at the port', DATE, [
    ['goes before refusal', { ...must, 'claim.atPort': true }, { defeated: { 'uk-decision:refuse': ['uk-asylum-port-referral'] } }],
    ['goes before a grant', { 'claim.atPort': true }, { defeated: { 'uk-v-grant': ['uk-asylum-port-referral'] } }],
    stands('uk-age-dispute', false, { 'person.claimsMinor': true, 'person.age': 17 }),
  ]),
]; // prettier-ignore
