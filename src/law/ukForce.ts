// From which day to which day are the rules of the UK pack in force, and the states on its lists? The days are those of the reference text;
// tests ask on each of them and on the day beside it.

import type { ForceRow, ListRow } from './lawExample.ts';

export const UK_FORCE: readonly ForceRow[] = [
  [
    `
    uk-ms-dtn
  `,
    '2015-11-01',
    null,
  ],
  [
    `
    uk-detain-removal:risk uk-bail uk-bail:regard uk-bail:notice
  `,
    '2018-01-15',
    null,
  ],
  [
    `
    uk-bail:presumption
  `,
    '2023-09-28',
    null,
  ],
  [
    `
    uk-asylum-definition uk-asylum-s32 uk-asylum-s32:refuse
  `,
    '2022-06-28',
    null,
  ],
  [
    `
    uk-eu-visitor
  `,
    '2025-04-02',
    null,
  ],
  [
    `
    uk-burden-deception uk-burden-deception:put uk-burden-deception:not-put uk-passport-required uk-passport-required:cancel
    uk-passport-unrecognised uk-ec-required uk-ec-required:outside-rules uk-sui-scope uk-sui-2-exclusion
    uk-sui-2-exclusion:direction uk-sui-2-exclusion:travel-ban uk-sui-2-exclusion:travel-ban-held uk-sui-3-conducive
    uk-sui-3-conducive:cancel uk-sui-4-asylum-exclusion uk-sui-4-asylum-exclusion:cancel uk-sui-5-1-crim-mandatory
    uk-sui-5-1-crim-mandatory:cancel uk-sui-5-3-crim-discretion uk-sui-5-3-crim-discretion:cancel uk-sui-5-4-crim-visitor
    uk-sui-8-sham uk-sui-8-sham:cancel uk-sui-9-deception uk-sui-9-deception:leave uk-sui-10-false-reps
    uk-sui-10-false-reps:cancel uk-sui-10-false-reps:weigh uk-sui-11-breach-def uk-sui-11-1-ban uk-sui-11-2 uk-sui-11-3
    uk-sui-12-periods uk-sui-13-overstay-exc uk-sui-14-noncompliance uk-sui-14-noncompliance:cancel uk-sui-15-onward
    uk-sui-15-onward:next uk-sui-16-17-debt uk-sui-16-17-debt:litigation uk-sui-18-purpose uk-sui-19-medical
    uk-sui-19-medical:compassion uk-sui-19-medical:cancel uk-sui-22-child-consent uk-sui-23-returning uk-sui-24-customs
    uk-sui-24-customs:cancel uk-sui-25-change uk-sui-25-change:purpose uk-sui-other-cancel uk-sui-other-cancel:conditions
    uk-part9
  `,
    '2025-11-11',
    null,
  ],
  [
    `
    uk-overlay:eta-enforced
  `,
    '2026-02-25',
    null,
  ],
  [
    `
    uk-overlay:refugee-30m
  `,
    '2026-03-02',
    null,
  ],
  [
    `
    uk-overlay:visa-brake
  `,
    '2026-03-05',
    null,
  ],
  [
    `
    uk-sui-5-1-crim-mandatory:suspended uk-overlay:hc1691-criminality
  `,
    '2026-03-26',
    null,
  ],
  [
    `
    uk-overlay:bill-2026
  `,
    '2026-05-13',
    null,
  ],
  [
    `
    uk-leave-required uk-prove-right-of-abode uk-who-decides uk-who-decides:authority uk-who-decides:maker uk-burden-visitor
    uk-exam-power uk-exam-power:examined uk-exam-2A uk-exam-duty-info uk-exam-duty-info:search uk-interview-before-refusal
    uk-interview-before-refusal:duty uk-24h-notice uk-24h-notice:duty uk-detain-exam uk-detain-exam:unlawful
    uk-detain-exam:reasons uk-removal-liable uk-removal-liable:none uk-detain-removal uk-detain-removal:no-prospect
    uk-removal-directions uk-removal-directions:carrier uk-id-card uk-false-document-def
    uk-eta-required uk-eta-validity uk-eta-suitability uk-eta-suitability:refuse uk-eta-suitability:grant uk-transit uk-cta
    uk-sui-23-returning:clearance uk-v-genuine uk-v-successive uk-v-work uk-v-study uk-v-volunteer uk-v-medical uk-v-marry
    uk-v-ppe uk-v-religion uk-v-grant uk-v-grant:discretion uk-decision:refuse uk-decision:refuse-may uk-decision:grant
    uk-decision:grant-may uk-decision:refuse-clearance uk-decision:refuse-clearance-may uk-decision:grant-clearance
    uk-decision:cancel uk-decision:cancel-may uk-decision:admit uk-decision:admit-may uk-asylum-port-referral
    uk-asylum-screening uk-asylum-no-removal uk-asylum-resume uk-asylum-inadmissible uk-asylum-inadmissible:connection
    uk-asylum-interview uk-asylum-hp-hr uk-asylum-leave-length uk-art31 uk-fresh-claim uk-cred-339L uk-cred-339I
    uk-cred-339K uk-cred-s8 uk-cred-indicators uk-cred-documents uk-cred-gender uk-cred-gender:late uk-ms-indicators
    uk-ms-indicators:separate uk-ms-nrm uk-ms-s45 uk-ms-leave uk-s55 uk-s55:best-interests uk-child-detention
    uk-child-detention:examination uk-age-dispute uk-adults-at-risk uk-adults-at-risk:level-3 uk-pregnant uk-eqa-29
    uk-eqa-sch3-17 uk-religion-id uk-interpreter uk-caution uk-forgery-offences uk-euss-admit uk-euss-admit:check
    uk-euss-joining uk-frontier-worker uk-frontier-worker:restricted uk-refusal-notice uk-refusal-notice:duty uk-ar-scope
    uk-ar-time uk-appeal uk-hr-at-port
    uk-ar-scope:review uk-ar-scope:told uk-ar-time:review uk-ar-time:late uk-ar-error uk-ar-error:evidence
    uk-ar-decision:invalid uk-ar-decision:maintain uk-ar-decision:withdraw uk-ar-decision:redecide
  `,
    null,
    null,
  ],
];

export const UK_LISTS: readonly ListRow[] = [
  ['british', 'GB', null, null],
  ['british', 'QSA', null, null],
  ['irish', 'IE', null, null],
  ['irish', 'QSB', null, null],
  [
    'eeaSwiss',
    'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    null,
    null,
  ],
  ['eeaSwiss', 'QSC', null, null],
  ['euNational', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK', null, null],
  ['euNational', 'QSC', null, null],
  ['visaNational', 'BW CO IN JO TT', null, null],
  [
    'visaNational',
    'AF AL AM AO AZ BA BD BF BI BJ BO BT BY CD CF CG CI CM CN CU CV DJ DM DO DZ EC EG ER ET FJ GA GE GH GM GN GQ GW HN HT ID IQ IR JM KE KG KH KM KP KZ LA LB LK LR LS LY MA MD ME MG MK ML MM MN MR MW MZ NA NE NG NP PH PK RS RU RW SD SL SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TR TZ UA UG UZ VE VN VU XK YE ZA ZM ZW',
    null,
    null,
  ],
  ['visaNational', 'NR', '2025-12-01', null],
  ['visaNational', 'LC NI', '2026-03-05', null],
  ['visaNational', 'QZL QMD QNB QUL', null, null],
  [
    'etaNational',
    'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    '2025-04-02',
    null,
  ],
  ['etaNational', 'AU CA US', '2025-01-08', null],
  ['etaNational', 'AE BH KW OM QA SA', '2024-02-22', null],
  [
    'etaNational',
    'AD AG AR BB BN BR BS BZ CL CR FM GD GT GY HK IL JP KI KN KR MC MH MO MU MV MX MY NZ PA PE PG PW PY SB SC SG SM TO TV TW UY VA VC WS',
    '2025-01-08',
    null,
  ],
  ['etaNational', 'LC NI', '2025-01-08', '2026-03-04'],
  ['etaNational', 'QVR QYK QRH QTS QSC', null, null],
  ['visaBrake', 'AF CM MM SD', '2026-03-05', null],
  ['visaBrake', 'QUL', '2026-03-05', null],
];
