// Every ground of Part Suitability under the UK pack in the four situations it can meet: who asks for leave at the port, who applies for
// entry clearance, who arrives with leave, who holds leave inland. What must and what may is kept apart in each.

import { exampleRows, type ExampleRow, type LawExample } from './lawExample.ts';

const DATE = '2026-02-10';

/** `must SUI-3.1`, `may SUI-5.3`, or nothing where the ground does not reach the situation. */
interface Reach {
  readonly entry?: string;
  readonly clearance?: string;
  readonly held?: string;
  readonly inland?: string;
}

type GroundRow = readonly [name: string, facts: object, reach: Reach, date?: string];

export const EC = { 'app.type': 'EC' };
export const HELD = { 'scenario.direction': 'entry', 'leave.inForceOnArrival': true };
export const INLAND = { 'scenario.direction': 'inland' };
/** No offence is suspected, so that nothing but the ground is asked. */
const QUIET = { 'offence.suspected': false };

const SITUATIONS = [
  ['entry', 'at the port', { 'scenario.direction': 'entry' }, 'GRANT_VISITOR', 'REFUSE_LEAVE', ''],
  ['clearance', 'for entry clearance', EC, 'GRANT', 'REFUSE_EC', ''],
  ['held', 'with leave on arrival', HELD, 'ADMIT_EXISTING_LEAVE', 'CANCEL_LEAVE', 'SUSPEND_AND_EXAMINE'],
  ['inland', 'with leave inland', INLAND, '', 'CANCEL_LEAVE', ''],
] as const;

const line = (outcomes: readonly string[]): string =>
  outcomes
    .filter((one) => one !== '')
    .toSorted()
    .join(' ');

const expand = ([name, facts, reach, date = DATE]: GroundRow): ExampleRow[] =>
  SITUATIONS.map(([key, where, more, good, bad, step]) => {
    const [force, letters] = reach[key]?.split(/ (.*)/) ?? [];
    const stated = { ...QUIET, ...more, ...facts };
    const outcome = `${bad}[${letters}]`;
    const expected =
      force === undefined
        ? `${good} | `
        : force === 'must'
          ? `${outcome} | ${step}`
          : ` | ${line([good, outcome, step])}`;
    return [`${name}, ${where}`, stated, expected, date];
  });

const both = (entry: string, held: string): Reach => ({ entry, clearance: entry, held, inland: held });
const asked = (entry: string): Reach => ({ entry, clearance: entry });
const crime = (more: object) => ({ crim: [more] });

const recent = { ...crime({ nonCustodial: true, convictionDate: '2025-06-01' }), 'entryClearance.valid': false };

const GROUNDS: readonly GroundRow[] = [
  ['SUI 2.1, 2.2: personal direction', { 'exclusion.personalDirection': true }, both('must SUI-2.1', 'must SUI-2.2')],
  ['SUI 2.1: exclusion order', { 'exclusion.exclusionOrder': true }, asked('must SUI-2.1')],
  ['SUI 2.1: deportation order', { 'exclusion.deportationOrder': true }, asked('must SUI-2.1')],
  ['SUI 2.1: decision to deport', { 'exclusion.deportDecision': true }, asked('must SUI-2.1')],
  ['SUI 2.3: travel ban', { 'exclusion.travelBan': true }, { clearance: 'must SUI-2.3' }],
  ['SUI 3: not conducive', { 'conducive.conductCharacterAssociations': true }, both('must SUI-3.1', 'must SUI-3.2')],
  ['SUI 4: article 1F', { exclusion1F: true }, both('must SUI-4.1', 'must SUI-4.2')],
  ['SUI 4: paragraph 339AC', { exclusion339AC: true }, both('must SUI-4.1', 'must SUI-4.2')],
  ['SUI 4: paragraph 339D', { exclusion339D: true }, both('must SUI-4.1', 'must SUI-4.2')],
  ['SUI 4: paragraph 339GB', { exclusion339GB: true }, both('must SUI-4.1', 'must SUI-4.2')],
  ['SUI 5.1: persistent offender', { 'crime.persistent': true }, both('must SUI-5.1', 'must SUI-5.2')],
  ['SUI 5.1: serious harm', { 'crime.seriousHarm': true }, both('must SUI-5.1', 'must SUI-5.2')],
  ['SUI 5.1: a persistent offence', crime({ custodialMonths: 14, persistent: true, suspended: true, convictionDate: '2003-05-01' }), both('must SUI-5.1, SUI-5.3', 'must SUI-5.2, SUI-5.5')],
  ['SUI 5.1: an offence of serious harm', crime({ custodialMonths: 14, seriousHarm: true, suspended: true, convictionDate: '2003-05-01' }), both('must SUI-5.1, SUI-5.3', 'must SUI-5.2, SUI-5.5')],
  ['SUI 5.1: twelve months', crime({ custodialMonths: 12, convictionDate: '2003-05-01' }), both('must SUI-5.1', 'must SUI-5.2')],
  ['SUI 5.3: eleven months, long ago', crime({ custodialMonths: 11, custodialEnd: '2004-05-01', convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.3: suspended, long ago', crime({ custodialMonths: 14, suspended: true, convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.3: non-custodial, long ago', crime({ nonCustodial: true, convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.3: out of court, long ago', crime({ outOfCourt: true, custodialMonths: 0, convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.4(a): on the last day of the twelve months', crime({ custodialMonths: 11, custodialEnd: '2025-02-10', convictionDate: '2024-05-01' }), both('must SUI-5.3, SUI-5.4', 'may SUI-5.5')],
  ['SUI 5.4(a): the day after', crime({ custodialMonths: 11, custodialEnd: '2025-02-09', convictionDate: '2024-05-01' }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.4(a): twelve months of custody are 5.1', crime({ custodialMonths: 12, custodialEnd: '2025-06-01', convictionDate: '2024-05-01' }), both('must SUI-5.1', 'must SUI-5.2')],
  ['SUI 5.4: a student of five months', { ...recent, route: 'student', stayMonths: 5 }, { clearance: 'must SUI-5.3, SUI-5.4', entry: 'must SUI-5.3, SUI-5.4, SUI-20.1', held: 'may SUI-5.5', inland: 'may SUI-5.5' }],
  ['SUI 5.4: a student of six months', { ...recent, route: 'student', stayMonths: 6 }, { clearance: 'may SUI-5.3', entry: 'must SUI-5.3, SUI-20.1', held: 'may SUI-5.5', inland: 'may SUI-5.5' }],
  ['SUI 5.4: a visitor of six months', { ...recent, route: 'visitor', stayMonths: 6 }, both('must SUI-5.3, SUI-5.4', 'may SUI-5.5')],
  ['SUI 5.4(b): non-custodial within twelve months', crime({ nonCustodial: true, convictionDate: '2025-02-10' }), both('must SUI-5.3, SUI-5.4', 'may SUI-5.5')],
  ['SUI 5.4(b): non-custodial the day after', crime({ nonCustodial: true, convictionDate: '2025-02-09' }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.4(b): out of court', crime({ outOfCourt: true, custodialMonths: 0, convictionDate: '2025-06-01' }), both('must SUI-5.3, SUI-5.4', 'may SUI-5.5')],
  ['SUI 5.4(b): suspended', crime({ custodialMonths: 3, suspended: true, convictionDate: '2025-06-01' }), both('must SUI-5.3, SUI-5.4', 'may SUI-5.5')],
  ['SUI 5.4(b): only the year is known, last year', crime({ nonCustodial: true, convictionDate: '2025-06-01', sentenceYear: 2025 }), both('must SUI-5.3, SUI-5.4', 'may SUI-5.5')],
  ['SUI 5.4(b): only the year is known, long ago', crime({ nonCustodial: true, sentenceYear: 2024 }), both('may SUI-5.3', 'may SUI-5.5')],
  ['SUI 5.1 and 5.3: custodial and another sentence', { crim: [{ custodialMonths: 30, convictionDate: '2001-05-01' }, { nonCustodial: true, convictionDate: '2002-05-01' }] }, both('must SUI-5.1, SUI-5.3', 'must SUI-5.2, SUI-5.5')],
  ['SUI 5.1: suspended, the last day before HC 1691', crime({ custodialMonths: 14, suspended: true, convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5'), '2026-03-25'],
  ['SUI 5.1: suspended, needs review since HC 1691', crime({ custodialMonths: 12, suspended: true, convictionDate: '2003-05-01' }), { ...asked('may SUI-5.1, SUI-5.3'), held: 'may SUI-5.5', inland: 'may SUI-5.5' }, '2026-03-26'],
  ['SUI 5.1: suspended for eleven months, since HC 1691', crime({ custodialMonths: 11, suspended: true, convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5'), '2026-03-26'],
  ['SUI 5.1: not suspended, since HC 1691', crime({ custodialMonths: 12, convictionDate: '2003-05-01' }), both('must SUI-5.1', 'must SUI-5.2'), '2026-03-26'],
  ['SUI 5.1: non-custodial, since HC 1691', crime({ nonCustodial: true, suspended: true, custodialMonths: 12, convictionDate: '2003-05-01' }), both('may SUI-5.3', 'may SUI-5.5'), '2026-03-26'],
  ['SUI 8: sham marriage', { 'marriage.sham': true }, both('may SUI-8.1', 'may SUI-8.2')],
  ['SUI 9.1: deception in this application', { 'deception.byApplicant': true, dishonesty: true }, both('must SUI-9.1', 'may SUI-10.2')],
  ['SUI 9.1: in another application', { 'deception.byApplicant': true, 'deception.inThisApplication': false, dishonesty: true }, { held: 'may SUI-10.2', inland: 'may SUI-10.2' }],
  ['SUI 9.1: not dishonest', { 'deception.byApplicant': true, dishonesty: false }, { held: 'may SUI-10.2', inland: 'may SUI-10.2' }],
  ['SUI 9.1: not by the applicant', { 'deception.byApplicant': false, 'deception.inThisApplication': true, dishonesty: true }, {}],
  ['SUI 9: not proved', { 'deception.byApplicant': true, dishonesty: true, 'deception.proved': false }, {}],
  ['SUI 10: not proved', { 'falseRep.present': true, 'deception.evidence': false }, {}],
  ['SUI 10: false representation', { 'falseRep.present': true }, both('may SUI-10.1', 'may SUI-10.2')],
  ['SUI 14: interview', { failedToAttendInterview: true }, both('may SUI-14.1', 'may SUI-14.2')],
  ['SUI 14: information', { failedToProvideInformation: true }, both('may SUI-14.1', 'may SUI-14.2')],
  ['SUI 14: biometrics', { failedToProvideBiometrics: true }, both('may SUI-14.1', 'may SUI-14.2')],
  ['SUI 14: medical', { failedMedical: true }, both('may SUI-14.1', 'may SUI-14.2')],
  ['SUI 14: with a reasonable excuse', { failedToAttendInterview: true, failedToProvideInformation: true, failedToProvideBiometrics: true, failedMedical: true, reasonableExcuse: true }, {}],
  ['SUI 15.1: not acceptable elsewhere in the area', { 'intends.otherCTA': true, acceptableThere: false }, asked('must SUI-15.1')],
  ['SUI 15.1: acceptable there', { 'intends.otherCTA': true, acceptableThere: true }, {}],
  ['SUI 15.2: onward admission not shown', { 'intends.onward': true, onwardAdmission: false }, asked('may SUI-15.2')],
  ['SUI 15.2: onward admission shown', { 'intends.onward': true, onwardAdmission: true }, {}],
  ['SUI 16.1: 500 pounds', { nhsDebt: 500 }, asked('may SUI-16.1')],
  ['SUI 16.1: 499 pounds', { nhsDebt: 499 }, {}],
  ['SUI 17.1: litigation debt', { litigationDebt: true }, asked('may SUI-17.1')],
  ['SUI 18.1: purpose not covered', { 'purpose.coveredByRules': false }, asked('may SUI-18.1')],
  ['SUI 19: medical inspector', { 'medicalInspector.undesirable': true }, { entry: 'must SUI-19.1', held: 'may SUI-19.2', inland: 'may SUI-19.2' }],
  ['SUI 19.1: strong compassionate reasons', { 'medicalInspector.undesirable': true, 'medical.compassionateReasons': true }, { entry: 'may SUI-19.1', held: 'may SUI-19.2', inland: 'may SUI-19.2' }],
  ['SUI 24: customs breach', { customsBreach: true }, both('may SUI-24.1', 'may SUI-24.2')],
  ['SUI 25.1: circumstances changed', { circumstancesChanged: true }, { held: 'may SUI-25.1', inland: 'may SUI-25.1' }],
  ['SUI 11.8: conditions breached', { conditionsBreached: true }, { held: 'may SUI-11.8', inland: 'may SUI-11.8' }],
  ['SUI 29: requirements no longer met', { ceasedToMeet: true }, { held: 'may SUI-29', inland: 'may SUI-29' }],
  ['SUI 29: dependant of cancelled leave', { dependantOfCancelled: true }, { held: 'may SUI-29', inland: 'may SUI-29' }],
  ['SUI 29: sponsor withdrawn', { sponsorWithdrawn: true }, { held: 'may SUI-29', inland: 'may SUI-29' }],
  ['SUI 29: not begun for 29 days', { notStartedDays: 29 }, { held: 'may SUI-29', inland: 'may SUI-29' }],
  ['SUI 29: not begun for 28 days', { notStartedDays: 28 }, {}],
  ['SUI 29: not begun, excused', { notStartedDays: 40, notStartedExcused: true }, {}],
  ['SUI 29: change of job', { jobChange: true }, { held: 'may SUI-29', inland: 'may SUI-29' }],
  ['SUI 29: change of job after six months of scale-up', { jobChange: true, scaleUpSixMonths: true }, {}],
  ['two mandatory grounds: cite both', { 'exclusion.deportationOrder': true, 'intends.otherCTA': true }, asked('must SUI-2.1, SUI-15.1')],
  ['a mandatory beside a discretionary ground', { 'exclusion.personalDirection': true, customsBreach: true }, both('must SUI-2.1, SUI-24.1', 'must SUI-2.2, SUI-24.2')],
]; // prettier-ignore

export const UK_GROUNDS: readonly LawExample[] = exampleRows('grounds', DATE, GROUNDS.flatMap(expand));
