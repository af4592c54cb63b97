// The cases of the reference text for the international pack (section 14), in its words and facts: what is stated, what must follow. A
// fictional state, every treaty in force, and a national law that asks for a passport and a visa. Used by the tests of this room.

export interface TreatyCase {
  readonly id: string;
  readonly name: string;
  readonly stated: object;
  /** Required outcomes, a refusal with its letter. */
  readonly must: readonly string[];
  readonly may?: readonly string[];
  readonly mustNot?: readonly string[];
  /** Duties that must be among those found, by code. */
  readonly duties?: readonly string[];
  /** Duties that must not be. */
  readonly noDuties?: readonly string[];
  /** Rules of conduct that are breached, no others. */
  readonly breaches?: readonly string[];
}

const religion = { 'doc.present': false, 'protection.claim': true, 'claim.ground': ['religion'] };
const noVisa = { visa: null };
const directly = { 'entry.cameDirectly': true, 'entry.presentedWithoutDelay': true, 'entry.goodCause': true };
const held = { 'custody.detained': true };
const fence = {
  'scenario.border': 'land',
  'doc.present': false,
  'entry.irregular': true,
  'expulsion.groupSize': 15,
  'expulsion.individualised': false,
  'check.secondLineDone': true,
};
const storm = { ...fence, 'entry.force': true, 'entry.accessAvailable': true, 'entry.cogentReason': false };
const alone12 = { 'person.birthDate': '2014-01-10', 'person.accompaniedBy': [], 'doc.present': false };

export const TREATY_CASES: readonly TreatyCase[] = [
  {
    id: 'I01',
    name: 'Valid passport and visa, tourist → ADMIT',
    stated: { 'doc.kind': 'passport', 'visa.type': 'C', 'stay.purpose': 'tourism' },
    must: ['ADMIT'],
    mustNot: ['REFUSE'],
  },
  {
    id: 'I02',
    name: 'No visa, no claim, no indication of fear, no family, child or trafficking issue → REFUSE individually with reasons and remedy',
    stated: { visa: null, 'protection.claim': false, 'protection.indications': false },
    must: ['REFUSE[national]'],
    mustNot: ['ADMIT'],
    duties: ['individual-exam', 'refusal-reasons', 'refusal-remedy'],
  },
  {
    id: 'I03',
    name: 'No papers, says "they will arrest me for my religion" → ASYLUM, NO_REMOVAL',
    stated: religion,
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    duties: ['remedy-before-removal'],
  },
  {
    id: 'I04',
    name: 'Same person has forged passport and admits it → ASYLUM; no penalty if 31(1) facts',
    stated: { ...religion, 'doc.present': true, 'doc.genuineness': 'forged', ...directly },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    duties: ['no-penalty', 'seizeDocument'],
  },
  {
    id: 'I04 without the 31(1) facts',
    name: 'Same, came by a third country → ASYLUM, but nothing is said of a penalty',
    stated: { ...religion, 'doc.present': true, 'doc.genuineness': 'forged', ...directly, 'entry.cameDirectly': false },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    noDuties: ['no-penalty'],
  },
  {
    id: 'I05',
    name: 'Same as I03 but convicted of serious violent crime abroad, officer wants to turn back → ASYLUM; exclusion/danger decided later',
    stated: { ...religion, 'excl.seriousReasons': '1Fb', 'danger.finalConvictionPSC': true },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
  },
  {
    id: 'I05 with torture risk',
    name: 'Same, if torture risk → absolute bar',
    stated: { ...religion, 'excl.seriousReasons': '1Fb', 'danger.finalConvictionPSC': true, 'risk.torture': true },
    must: ['ASYLUM', 'NO_REMOVAL'],
    may: ['SECOND_LINE'],
    mustNot: ['REFUSE'],
  },
  {
    id: 'I05 absolute, no claim',
    name: 'A conviction and a danger to security do not lift the ban on torture',
    stated: { ...noVisa, 'danger.security': true, 'danger.finalConvictionPSC': true, 'risk.torture': true },
    must: ['NO_REMOVAL'],
    may: ['SECOND_LINE'],
    mustNot: ['REFUSE'],
  },
  {
    id: 'I06',
    name: 'Speaker of rare language cries, gestures wounds, no words → interpreter, SECOND_LINE, treat as indications',
    stated: {
      ...noVisa,
      'person.languageBarrier': true,
      'protection.indications': true,
      'person.vulnerability': ['torture'],
    },
    must: ['NO_REMOVAL', 'SECOND_LINE'],
    may: ['ASYLUM'],
    mustNot: ['REFUSE'],
    duties: ['interpreter', 'torture-documentation'],
  },
  {
    id: 'I07',
    name: 'Officer: "story has gaps, refuse at desk" → wrong; refer',
    stated: { ...religion, 'officer.decidedClaim': true, 'officer.vaguenessHeldAgainst': true },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    breaches: ['hb-192', 'hb-198'],
  },
  {
    id: 'I07 untrue',
    name: 'Officer: one statement was untrue, refuse → wrong; refer',
    stated: { ...religion, 'officer.refusedForUntruth': true },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    breaches: ['hb-199'],
  },
  {
    id: 'I09',
    name: 'Group storms fence with force, 15 apprehended, official crossing with asylum office open and reachable → individual check; N.D. may excuse a missing decision under P4-4 only',
    stated: storm,
    must: [],
    may: ['REFUSE[national]', 'SECOND_LINE'],
    duties: ['individual-exam'],
  },
  {
    id: 'I09 turned back',
    name: 'The same group turned back unexamined → no breach of P4-4 by the exception',
    stated: { ...storm, 'officer.turnedBackUnexamined': true },
    must: [],
    may: ['REFUSE[national]', 'SECOND_LINE'],
    duties: ['individual-exam'],
  },
  {
    id: 'I09 who asks',
    name: 'Anyone who asks → ASYLUM, whatever the others did',
    stated: { ...storm, 'protection.claim': true, 'officer.turnedBackUnexamined': true },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    breaches: ['echr-p4-4:turned-back'],
  },
  {
    id: 'I09 who shows indications',
    name: 'Anyone who shows indications → looked at, not turned back',
    stated: { ...storm, 'protection.indications': true },
    must: ['NO_REMOVAL', 'SECOND_LINE'],
    may: ['ASYLUM'],
    mustNot: ['REFUSE'],
  },
  {
    id: 'I09 child',
    name: 'Every child → PROTECT',
    stated: { ...storm, 'person.birthDate': '2012-05-01', 'person.accompaniedBy': [] },
    must: ['NO_REMOVAL', 'PROTECT'],
    mustNot: ['REFUSE'],
    duties: ['guardian'],
  },
  {
    id: 'I09 no way open',
    name: 'The same without a reachable crossing → collective expulsion, no exception',
    stated: { ...storm, 'entry.accessAvailable': false, 'officer.turnedBackUnexamined': true },
    must: ['SECOND_LINE'],
    mustNot: ['REFUSE'],
    breaches: ['echr-p4-4:turned-back'],
  },
  {
    id: 'I08/I09',
    name: 'A group met without force is expelled together → each is examined, no refusal before',
    stated: { ...fence, 'officer.turnedBackUnexamined': true },
    must: ['SECOND_LINE'],
    mustNot: ['REFUSE'],
    duties: ['individual-exam'],
    breaches: ['echr-p4-4:turned-back'],
  },
  {
    id: 'I08/I09 individually',
    name: 'The same people, each examined → national law decides',
    stated: { ...fence, 'expulsion.individualised': true },
    must: ['REFUSE[national]'],
    mustNot: ['ADMIT'],
  },
  {
    id: 'I10',
    name: 'Transfer to neighbour that routinely sends people on to the persecutor → NO_REMOVAL',
    stated: { 'scenario.direction': 'inland', 'risk.onwardReturnLikely': true },
    must: ['NO_REMOVAL'],
    may: ['SECOND_LINE'],
    mustNot: ['REFUSE'],
  },
  {
    id: 'I12',
    name: 'Detained foreigner, officer does not mention consulate → breach; inform now',
    stated: { ...held, 'consular.informedOfRight': false },
    must: ['ADMIT'],
    duties: ['consular-info', 'consular-visit', 'detention-safeguards'],
    breaches: ['vccr-36-1b:untold'],
  },
  {
    id: 'I13',
    name: 'Detained asylum seeker; officer calls embassy of home state → critical fail',
    stated: {
      ...held,
      'protection.claim': true,
      'consular.informedOfRight': true,
      'consular.contactedWithoutRequest': true,
    },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    duties: ['consular-info', 'min-restriction'],
    noDuties: ['inform-consulate'],
    breaches: ['vccr-asylum'],
  },
  {
    id: 'I14',
    name: 'Detained person says no consul visit → refuse visit',
    stated: { ...held, 'consular.objects': true },
    must: ['ADMIT'],
    duties: ['no-consular-visit'],
    noDuties: ['consular-visit'],
  },
  {
    id: 'I14 forced',
    name: 'The visit takes place all the same → breach',
    stated: { ...held, 'consular.objects': true, 'officer.consularVisitForced': true },
    must: ['ADMIT'],
    breaches: ['vccr-36-1c:forced'],
  },
  {
    id: 'I15',
    name: 'Girl 15 with "uncle", coached answers, fake engagement story → separate, PROTECT, SECOND_LINE',
    stated: {
      'person.birthDate': '2011-03-01',
      'person.accompaniedBy': [{ relation: 'uncle', adult: true, parentalCareShown: false }],
      'thb.indicators': ['coachedAnswers', 'unrelatedAdult'],
      'stay.storyConsistent': false,
    },
    must: ['PROTECT', 'SECOND_LINE'],
    mustNot: ['ADMIT', 'REFUSE'],
    duties: ['separate', 'best-interests'],
  },
  {
    id: 'I16',
    name: 'Boy 12 alone, no papers, silent → PROTECT, guardian, access to territory',
    stated: alone12,
    must: ['NO_REMOVAL', 'PROTECT'],
    mustNot: ['REFUSE'],
    duties: ['guardian', 'best-interests'],
  },
  {
    id: 'I18',
    name: 'Child placed in holding cell overnight with unrelated adults → breach',
    stated: { ...alone12, ...held, 'custody.minutes': 600, 'custody.withUnrelatedAdults': true },
    must: ['NO_REMOVAL', 'PROTECT'],
    duties: ['no-child-detention-default'],
    breaches: ['crc-37:adults', 'crc-37:first-line'],
  },
  {
    id: 'I18 with the own parent',
    name: 'Held with the own parent, not with others → not that breach',
    stated: { 'person.birthDate': '2014-01-10', ...held, 'custody.withUnrelatedAdults': false },
    must: ['ADMIT'],
    breaches: ['crc-37:first-line'],
  },
  {
    id: 'I20',
    name: 'Man paid guide, crossed river, wants work, no coercion, no fear voiced → smuggled: no charge for having been smuggled; ordinary procedure; assistance',
    stated: {
      'scenario.border': 'land',
      smuggled: true,
      'smuggler.benefit': true,
      'entry.irregular': true,
      visa: null,
      'stay.purpose': 'work',
      'protection.claim': false,
    },
    must: ['REFUSE[national]'],
    mustNot: ['ADMIT'],
    duties: ['no-smuggling-charge', 'protect-smuggled', 'refer-smuggler'],
  },
  {
    id: 'I19/I20',
    name: 'The same man was deceived, is threatened over a debt and made to work → trafficked: PROTECT, consent is irrelevant',
    stated: {
      smuggled: true,
      visa: null,
      'thb.act': ['recruit', 'transport'],
      'thb.means': ['deception', 'threat'],
      'thb.purpose': ['forced-labour'],
      'thb.consent': true,
    },
    must: ['PROTECT'],
    may: ['ASYLUM'],
    mustNot: ['REFUSE'],
    duties: ['victim-support', 'no-smuggling-charge'],
  },
  {
    id: 'I20 with signs',
    name: 'Smuggled, and signs of a debt held over him → screen for both',
    stated: { smuggled: true, visa: null, 'thb.indicators': ['debtBondage'] },
    must: ['SECOND_LINE'],
    duties: ['protect-smuggled'],
  },
  {
    id: 'I22',
    name: 'Airline passenger without visa, no claim; carrier protests → REFUSE; removal order, cost on operator, place = start of journey or any place where admissible; written notice; no fine if operator took adequate precautions',
    stated: { visa: null, 'scenario.border': 'air', 'carrier.broughtPerson': true, 'carrier.precautionsTaken': true },
    must: ['REFUSE[national]'],
    mustNot: ['ADMIT'],
    duties: ['removal-order', 'carrier-bears-cost', 'removal-place', 'notify-carrier', 'no-carrier-fine'],
    noDuties: ['state-bears-cost', 'covering-letter'],
  },
  {
    id: 'I22 careless',
    name: 'The operator took no precautions → nothing keeps the fine away',
    stated: { visa: null, 'carrier.precautionsTaken': false },
    must: ['REFUSE[national]'],
    duties: ['removal-order'],
    noDuties: ['no-carrier-fine'],
  },
  {
    id: 'I22/I23',
    name: 'The same passenger asks for protection → ASYLUM, no removal order',
    stated: { visa: null, 'carrier.broughtPerson': true, 'protection.claim': true },
    must: ['ASYLUM', 'NO_REMOVAL'],
    mustNot: ['REFUSE'],
    noDuties: ['removal-order', 'carrier-bears-cost', 'notify-carrier'],
  },
  {
    id: 'I24',
    name: 'Woman travelling alone; officer asks for husband’s permission → conduct fail; equal movement',
    stated: { 'officer.permissionAsked': true },
    must: ['ADMIT'],
    breaches: ['cedaw-9-15'],
  },
];
