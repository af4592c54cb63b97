// From which day to which day are the rules of the United States pack in force, which states are on its lists, which days are
// holidays? Tests ask on each of these days and on the day beside it.

import type { ForceRow, ListRow } from './lawExample.ts';

export const US_FORCE: readonly ForceRow[] = [
  [
    `
    us-usc-claim us-usc-claim:sworn us-burden-applicant us-burden-applicant:met us-burden-applicant:other
    us-std-clearly-beyond-doubt us-presume-immigrant us-lpr-not-seeking-admission us-lpr-not-seeking-admission:inspected
    us-lpr-not-seeking-admission:contested us-lpr-not-seeking-admission:shield us-lpr-abandonment
    us-lpr-abandonment:pressure us-notice-of-ground us-notice-of-ground:given us-sworn-evidence us-b1-business
    us-b2-pleasure us-h1b us-intent-mismatch us-7b-passport-6mo us-7b-passport-6mo:none us-7b-no-visa us-7a-immigrant-docs
    us-doc-fraud-classify us-1a-health us-1a-health:vaccines us-2a-cimt us-2a-controlled-sub us-2b-multiple
    us-2c-trafficker-drugs us-2d-2h-2i us-2d-2h-2i:trafficking us-2d-2h-2i:laundering us-3a-3b-security
    us-3a-3b-security:protection us-3a-3b-security:resident us-3a-3b-security:child us-4-public-charge
    us-6a-present-no-admission us-6b-failed-to-attend us-6ci-misrep us-6ci-materiality us-6ci-retraction us-6cii-false-usc
    us-6e-smuggler us-6g-student-abuse us-9a-prior-removal us-9bi-3yr us-9bi-3yr:edge us-9bii-10yr us-9bii-10yr:edge
    us-9b-counting us-9c-permanent us-10d-unlawful-voter us-d3-niv-waiver us-d4-waiver us-d4-waiver:granted
    us-vwp-eligibility us-vwp-eligibility:admit us-vwp-presence-bar us-vwp-dual-national us-vwp-waiver-of-rights
    us-vwp-refusal us-vwp-refusal:supervisor us-vwp-refusal:fear us-esta-limits us-secondary us-deferred-inspection
    us-parole us-withdrawal us-er-basic us-er-basic:supervisor us-er-other-grounds us-235b2-nta us-stowaway-crew
    us-stowaway-crew:fear us-stowaway-crew:crew-fear us-i867b-questions us-fear-referral us-fear-referral:hearing
    us-fear-referral:no-withdrawal us-fear-referral:merits us-withholding us-cf-standard us-cf-ij-review us-asylum-1yr
    us-asylum-nexus us-asylum-nexus:fear us-asylum-credibility us-asylum-bars us-asylum-outcomes us-asylum-outcomes:refer
    us-asylum-outcomes:noid us-asylum-outcomes:deny us-asylum-interview us-asylum-interview:conduct us-uac-definition
    us-uac-definition:age us-uac-contiguous us-uac-contiguous:hhs us-uac-contiguous:screening us-uac-noncontiguous
    us-uac-noncontiguous:notify us-uac-noncontiguous:transfer us-trafficking-indicators us-trafficking-indicators:alone
    us-u-visa us-1367 us-asylum-confidential us-asylum-confidential:breach us-287-8 us-287-8:detention
    us-counsel-inspection us-consular-notice us-consular-notice:mandatory us-consular-notice:told us-photo-religion
    us-interpreter-uscis us-nondiscrimination us-privacy us-overlay-stb-rule us-nat-316-residence
    us-nat-316-residence:long-trips us-nat-early-file us-nat-early-file:gap us-nat-absence-6-12 us-nat-absence-1yr
    us-nat-physical us-nat-319a us-nat-gmc-bars us-nat-gmc-bars:duis us-nat-312-english us-nat-312-civics
    us-nat-312-civics:retest us-nat-n648 us-nat-318 us-nat-decision us-nat-decision:continue us-nat-decision:deny
    us-nat-decision:120-days us-nat-decision:notice us-nat-decision:hearing us-aos-245a us-aos-245a:discretion us-aos-245c us-marriage-bona-fides
    us-marriage-bona-fides:in-proceedings us-204c us-conditional us-filing us-proof-preponderance us-rfe-noid-choice
    us-rfe-noid-choice:basis us-rfe-noid-choice:noid us-rfe-noid-choice:still-missing us-rfe-noid-choice:approve
    us-rfe-noid-choice:deny us-rfe-noid-days us-rfe-noid-days:pending us-derogatory us-derogatory:withheld
    us-response-once us-response-once:refusal us-fdns us-fdns:vague us-interview-aos us-interview-aos:missed
    us-interview-nat us-interview-nat:missed us-appeals us-appeals:revocation us-appeals:petition us-representation
  `,
    null,
    null,
  ],
  [
    `
    us-f1-student us-f1-student:i515a us-f1-student:i515a-admission
  `,
    null,
    '2026-08-31',
  ],
  [
    `
    us-six-month-club
  `,
    '2024-01-28',
    null,
  ],
  [
    `
    us-212f-overlay
  `,
    '2026-01-01',
    null,
  ],
  [
    `
    us-nat-gmc-bars:whole
  `,
    '2025-08-15',
    null,
  ],
  [
    `
    us-er-interior
  `,
    '2025-01-21',
    null,
  ],
  [
    `
    us-overlay-p10888
  `,
    '2025-01-20',
    null,
  ],
  [
    `
    us-overlay-clp-rule
  `,
    '2023-05-11',
    '2025-05-11',
  ],
  [
    `
    us-overlay-stca
  `,
    '2023-03-25',
    null,
  ],
  [
    `
    us-overlay-asylum-hold
  `,
    '2025-12-02',
    '2026-06-11',
  ],
  [
    `
    us-overlay-h1b-payment
  `,
    '2025-09-21',
    '2026-09-20',
  ],
  [
    `
    us-aos-medical
  `,
    '2024-12-02',
    null,
  ],
  [
    `
    us-nta-policy
  `,
    '2025-02-28',
    null,
  ],
];

export const US_LISTS: readonly ListRow[] = [
  ['sixMonthClub', 'GB MX IN NG BR', '2024-01-28', null],
  ['sixMonthClub', 'QSA QSB QSC QVR QYK QMD', null, null],
  [
    'vwp',
    'AD AT AU BE BN CH CL CZ DE DK EE ES FI FR GB GR HR HU IE IL IS IT JP KR LI LT LU LV MC MT NL NO NZ PL PT SE SG SI SK SM TW',
    null,
    null,
  ],
  ['vwp', 'QA', '2024-11-21', null],
  ['vwp', 'QSA QSB QVR', null, null],
  ['vwpPresence', 'IQ SY IR SD KP LY SO YE', null, null],
  ['vwpPresence', 'QUL', null, null],
  ['vwpPresenceLater', 'CU', null, null],
  ['vwpPresenceLater', 'QTS', null, null],
  ['vwpDual', 'CU IR IQ KP SD SY', null, null],
  ['vwpDual', 'QUL', null, null],
  ['contiguous', 'MX CA', null, null],
  ['contiguous', 'QMD', null, null],
  ['usVisaExempt', 'CA BM', null, null],
  ['usVisaExempt', 'QYK', null, null],
  [
    'consularNotice',
    'AL AG AM AZ BS BB BY BZ BN BG CN CR CY CZ DM DZ FJ GB GD GE GH GM GY HU JM KG KI KN KW KZ LC MD MN MT MU MY NG PH PL RO RU SC SG SK SL TJ TM TN TO TT TV TZ UA UZ VC ZM ZW',
    null,
    null,
  ],
  ['consularNotice', 'QZL', null, null],
];
