// The rows of the reference text for the international pack, by id, with the mark of how well each was read there: T in the text, S in a
// summary, K from knowledge.

import type { ForceRow } from './lawExample.ts';

export const TREATY_ROWS: { readonly [row: string]: 'T' | 'S' | 'K' } = {
  'rc-1a2': 'S',
  'rc-status-declaratory': 'K',
  'rc-1c': 'S',
  'rc-1d-1e': 'K',
  'rc-1f': 'K',
  'rc-3': 'K',
  'rc-31-1': 'K',
  'rc-31-2': 'K',
  'rc-32': 'K',
  'rc-33-1': 'K',
  'rc-33-2': 'K',
  'rc-27-28': 'K',
  'rc-35': 'K',
  'echr-3': 'K',
  'echr-3-procedure': 'K',
  'echr-5': 'K',
  'echr-8': 'K',
  'echr-13': 'K',
  'echr-14': 'K',
  'echr-34-rule39': 'K',
  'echr-p4-4': 'S',
  'echr-p4-4-claims': 'K',
  'echr-p7-1': 'K',
  'cat-1': 'K',
  'cat-3': 'K',
  'cat-10-11': 'K',
  'ced-16': 'K',
  'ccpr-7': 'K',
  'ccpr-9-10': 'K',
  'ccpr-12-2': 'K',
  'ccpr-12-4': 'K',
  'ccpr-13': 'K',
  'ccpr-26': 'K',
  'udhr-14': 'K',
  'crc-2': 'K',
  'crc-3': 'K',
  'crc-7-8-9-10': 'K',
  'crc-11': 'K',
  'crc-12': 'K',
  'crc-22': 'K',
  'crc-34-36-39': 'K',
  'crc-37': 'K',
  'crc-gc6': 'K',
  'crc-age-doubt': 'K',
  'tip-3a': 'K',
  'tip-3b': 'K',
  'tip-3c-d': 'K',
  'tip-6': 'K',
  'tip-7-8': 'K',
  'tip-11': 'K',
  'tip-14': 'K',
  'som-3': 'S',
  'som-5': 'S',
  'som-6': 'S',
  'som-13': 'K',
  'som-16': 'K',
  'som-19': 'K',
  'tip-vs-som': 'S',
  'vccr-36-1a': 'S',
  'vccr-36-1b': 'S',
  'vccr-36-1c': 'S',
  'vccr-36-2': 'S',
  'vccr-asylum': 'K',
  'vcdr-29': 'K',
  'cedaw-1-2-5': 'K',
  'cedaw-6': 'K',
  'cedaw-9-15': 'K',
  'cedaw-gr32': 'S',
  'crpd-9-18': 'K',
  'unhcr-gp9': 'K',
  'a9-def-inadmissible': 'S',
  'a9-custody': 'S',
  'a9-notify': 'K',
  'a9-order': 'K',
  'a9-cost': 'K',
  'a9-remove': 'S',
  'a9-accept': 'S',
  'a9-letter': 'S',
  'a9-nofine': 'S',
  'a9-nodelay': 'S',
  'a9-docs': 'K',
  'a9-dignity': 'K',
  'a9-asylum-note': 'K',
  'a9-minors': 'S',
  'a9-trafficking': 'K',
  'a9-crew': 'K',
  'icao-9303': 'K',
  'fal-stowaway': 'K',
  'hb-28': 'K',
  'hb-37-42': 'K',
  'hb-192': 'K',
  'hb-195': 'K',
  'hb-196': 'K',
  'hb-197': 'K',
  'hb-198': 'K',
  'hb-199': 'K',
  'hb-200-202': 'K',
  'hb-203': 'S',
  'hb-204': 'S',
  'hb-205': 'K',
  'hb-206-212': 'K',
  'hb-213-219': 'K',
  'ip-1': 'K',
  'ip-2': 'K',
  'ip-3': 'K',
  'ip-4': 'K',
  'ip-5': 'K',
  'ip-6': 'K',
  'ip-7': 'S',
};

/** From which day the rules are in force: that of their instrument. */
export const TREATY_FORCE: readonly ForceRow[] = [
  // Convention relating to the Status of Refugees, 1951, and Protocol, 1967
  [
    `
    rc-1a2 rc-1a2:definition rc-1c rc-1d-1e rc-1f rc-3 rc-31-1 rc-31-1:false-papers rc-31-2 rc-32 rc-33-1 rc-33-1:claim
    rc-33-1:indications rc-33-1:chain rc-33-2 rc-27-28 rc-35
  `,
    '1954-04-22',
    null,
  ],
  // UNHCR Handbook on procedures and criteria (HCR/1P/4/ENG/REV.4)
  [
    `
    rc-status-declaratory hb-28 hb-37-42 hb-192 hb-195 hb-196 hb-197 hb-198 hb-199 hb-200-202 hb-203 hb-204 hb-205 hb-206-212
    hb-213-219
  `,
    null,
    null,
  ],
  // European Convention on Human Rights
  [
    `
    echr-3 echr-3-procedure echr-3-procedure:third-country echr-3-procedure:interpreter echr-5 echr-5:missing echr-8 echr-13
    echr-14 echr-34-rule39
  `,
    '1953-09-03',
    null,
  ],
  // Protocol 4 to the European Convention on Human Rights
  ['echr-p4-4 echr-p4-4:each echr-p4-4:turned-back echr-p4-4-claims', '1968-05-02', null],
  // Protocol 4 to the European Convention on Human Rights
  ['echr-p4-4:own-conduct', '2020-02-13', null],
  // Protocol 7 to the European Convention on Human Rights
  ['echr-p7-1', null, null],
  // Convention against Torture, 1984
  ['cat-1 cat-3 cat-10-11 order-warrant:surrender', '1987-06-26', null],
  // Convention on Enforced Disappearance, 2006
  ['ced-16', '2010-12-23', null],
  // Covenant on Civil and Political Rights, 1966
  [
    `
    ccpr-7 ccpr-9-10 ccpr-12-2 ccpr-12-4 ccpr-12-4:unproven ccpr-13 ccpr-26 order-safety order-warrant national-refuse:reasons
    national-refuse:remedy
  `,
    '1976-03-23',
    null,
  ],
  // Universal Declaration of Human Rights, 1948
  ['udhr-14', null, null],
  // Convention on the Rights of the Child, 1989
  [
    `
    crc-2 crc-3 crc-3:missed crc-7-8-9-10 crc-11 crc-11:adult crc-12 crc-22 crc-34-36-39 crc-37 crc-37:adults crc-37:first-line
    crc-gc6 crc-gc6:return crc-age-doubt crc-age-doubt:looks
  `,
    '1990-09-02',
    null,
  ],
  // Protocol on Trafficking in Persons, 2000
  [
    `
    tip-3a tip-3a:indicators tip-3b tip-3c-d tip-6 tip-6:separate tip-6:not-separated tip-6:conditional tip-7-8 tip-11 tip-14
    tip-vs-som
  `,
    '2003-12-25',
    null,
  ],
  // Protocol against the Smuggling of Migrants, 2000
  ['som-3 som-5 som-6 som-13 som-16 som-19', '2004-01-28', null],
  // Vienna Convention on Consular Relations, 1963
  [
    `
    vccr-36-1a vccr-36-1b vccr-36-1b:on-request vccr-36-1b:untold vccr-36-1b:not-passed-on vccr-36-1c vccr-36-1c:objects
    vccr-36-1c:forced vccr-36-2 vccr-asylum
  `,
    '1967-03-19',
    null,
  ],
  // Vienna Convention on Diplomatic Relations, 1961
  ['vcdr-29', null, null],
  // Convention on discrimination against women, 1979
  ['cedaw-1-2-5 cedaw-6 cedaw-9-15', '1981-09-03', null],
  // Convention on discrimination against women, 1979
  ['cedaw-gr32', '2014-11-14', null],
  // Convention on the Rights of Persons with Disabilities, 2006
  ['crpd-9-18', null, null],
  // UNHCR Guidelines on International Protection No. 9, 2012
  ['unhcr-gp9', null, null],
  // ICAO Annex 9, Facilitation
  [
    `
    a9-def-inadmissible a9-custody a9-notify a9-order a9-cost a9-cost:state a9-remove a9-accept a9-letter a9-nofine a9-nodelay
    a9-docs a9-dignity a9-asylum-note a9-minors a9-trafficking a9-crew
  `,
    null,
    null,
  ],
  // ICAO Doc 9303, Machine Readable Travel Documents
  ['icao-9303', null, null],
  // Convention on Facilitation of International Maritime Traffic; ILO Convention 185
  ['fal-stowaway fal-stowaway:care', null, null],
  // Istanbul Protocol, revised 2022
  ['ip-1 ip-2 ip-3 ip-4 ip-5 ip-6 ip-7', null, null],
  // National law, as the case states it
  [
    `
    order-document national-conditions order-humanitarian national-admit national-refuse national-refuse:waivable
  `,
    null,
    null,
  ],
];
