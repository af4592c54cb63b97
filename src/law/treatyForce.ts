// Since which day are the rules of the international pack in force? The days are those of the reference text (source keys, cases).

import type { ForceRow } from './lawExample.ts';

export const TREATY_FORCE: readonly ForceRow[] = [
  // Convention relating to the Status of Refugees, 1951, and Protocol, 1967
  [
    `rc-1a2 rc-1a2:definition rc-1c rc-1d-1e rc-1f rc-3 rc-31-1 rc-31-1:false-papers rc-31-2 rc-32 rc-33-1 rc-33-1:claim rc-33-1:indications rc-33-1:chain rc-33-2 rc-27-28 rc-35`,
    '1954-04-22',
    null,
  ],
  // UNHCR Handbook on procedures and criteria (HCR/1P/4/ENG/REV.4)
  [
    `rc-status-declaratory hb-28 hb-37-42 hb-192 hb-195 hb-196 hb-197 hb-198 hb-199 hb-200-202 hb-203 hb-204 hb-205 hb-206-212 hb-213-219`,
    null,
    null,
  ],
  // European Convention on Human Rights
  [
    `echr-3 echr-3-procedure echr-3-procedure:third-country echr-3-procedure:interpreter echr-5 echr-5:missing echr-8 echr-13 echr-14 echr-34-rule39`,
    '1953-09-03',
    null,
  ],
  // Protocol 4 to the European Convention on Human Rights
  [`echr-p4-4 echr-p4-4:each echr-p4-4:turned-back echr-p4-4-claims`, '1968-05-02', null],
  // echr-p4-4:own-conduct
  [`echr-p4-4:own-conduct`, '2020-02-13', null],
  // Protocol 7 to the European Convention on Human Rights
  [`echr-p7-1`, null, null],
  // Convention against Torture, 1984
  [`cat-1 cat-3 cat-10-11 order-warrant:surrender`, '1987-06-26', null],
  // Convention on Enforced Disappearance, 2006
  [`ced-16`, '2010-12-23', null],
  // Covenant on Civil and Political Rights, 1966
  [
    `ccpr-7 ccpr-9-10 ccpr-12-2 ccpr-12-4 ccpr-12-4:unproven ccpr-13 ccpr-26 order-safety order-warrant national-refuse:reasons national-refuse:remedy`,
    '1976-03-23',
    null,
  ],
  // Universal Declaration of Human Rights, 1948
  [`udhr-14`, null, null],
  // Convention on the Rights of the Child, 1989
  [
    `crc-2 crc-3 crc-3:missed crc-7-8-9-10 crc-11 crc-11:adult crc-12 crc-22 crc-34-36-39 crc-37 crc-37:adults crc-37:first-line crc-gc6 crc-gc6:return crc-age-doubt crc-age-doubt:looks`,
    '1990-09-02',
    null,
  ],
  // Protocol on Trafficking in Persons, 2000
  [
    `tip-3a tip-3a:indicators tip-3b tip-3c-d tip-6 tip-6:separate tip-6:not-separated tip-6:conditional tip-7-8 tip-11 tip-14 tip-vs-som`,
    '2003-12-25',
    null,
  ],
  // Protocol against the Smuggling of Migrants, 2000
  [`som-3 som-5 som-6 som-13 som-16 som-19`, '2004-01-28', null],
  // Vienna Convention on Consular Relations, 1963
  [
    `vccr-36-1a vccr-36-1b vccr-36-1b:on-request vccr-36-1b:untold vccr-36-1b:not-passed-on vccr-36-1c vccr-36-1c:objects vccr-36-1c:forced vccr-36-2 vccr-asylum`,
    '1967-03-19',
    null,
  ],
  // Vienna Convention on Diplomatic Relations, 1961
  [`vcdr-29`, null, null],
  // Convention on discrimination against women, 1979
  [`cedaw-1-2-5 cedaw-6 cedaw-9-15`, '1981-09-03', null],
  // cedaw-gr32
  [`cedaw-gr32`, '2014-11-14', null],
  // Convention on the Rights of Persons with Disabilities, 2006
  [`crpd-9-18`, null, null],
  // UNHCR Guidelines on International Protection No. 9, 2012
  [`unhcr-gp9`, null, null],
  // ICAO Annex 9, Facilitation
  [
    `a9-def-inadmissible a9-custody a9-notify a9-order a9-cost a9-cost:state a9-remove a9-accept a9-letter a9-nofine a9-nodelay a9-docs a9-dignity a9-asylum-note a9-minors a9-trafficking a9-crew`,
    null,
    null,
  ],
  // ICAO Doc 9303, Machine Readable Travel Documents
  [`icao-9303`, null, null],
  // Convention on Facilitation of International Maritime Traffic; ILO Convention 185
  [`fal-stowaway fal-stowaway:care`, null, null],
  // Istanbul Protocol, revised 2022
  [`ip-1 ip-2 ip-3 ip-4 ip-5 ip-6 ip-7`, null, null],
  // National law, as the case states it
  [
    `order-document national-conditions order-humanitarian national-admit national-refuse national-refuse:waivable`,
    null,
    null,
  ],
];
