// From which day to which day are the rules of the EU pack in force, and the states on its lists? The days are those of the reference
// text (default dates per act, timeline, lists); tests ask on each of them and on the day beside it.

import type { ForceRow, ListRow } from './lawExample.ts';

export const EU_FORCE: readonly ForceRow[] = [
  // Schengen Borders Code, Regulation (EU) 2016/399
  [
    `
    sbc-def-fm-person sbc-def-tcn sbc-def-second-line sbc-def-permit sbc-def-public-health sbc-scope-nonref sbc-fundamental
    sbc-fundamental:interim-measure sbc-cross-at-bcp conduct-dignity conduct-proportional conduct-nondiscrimination
    conduct-private-check conduct-second-line-info conduct-training conduct-register-complaints conduct-register-complaints:taken conduct-undressing sbc-6-1-a-doc
    sbc-6-1-a-doc:false sbc-6-1-a-doc:impostor sbc-6-1-a-i-3months sbc-6-1-a-i-3months:emergency sbc-6-1-a-ii-10years
    sbc-6-1-b-visa sbc-6-1-b-visa:false sbc-6-1-c-purpose sbc-6-1-c-means sbc-6-1-d-sis sbc-6-1-e-threat
    sbc-6-1-e-threat:national sbc-6-1-e-threat:suspicion sbc-90-180 sbc-90-180:partial sbc-90-180:last-day sbc-90-180:insists
    sbc-90-180:brazil sbc-6-5-a-transit sbc-6-5-a-transit:own-state sbc-6-5-a-transit:own-state-doubt sbc-6-5-b-visa-border
    sbc-6-5-c-humanitarian sbc-check-6-5-first sbc-8-1-scope sbc-8-3-a-entry-thorough sbc-8-3-a-entry-thorough:false-papers
    sbc-8-3-a-entry-thorough:story sbc-8-3-b-vis sbc-8-3-g-exit sbc-8-3-g-exit:leave sbc-9-relax fm-no-f fm-eea-ch
    fm-eea-ch:withdrawal sbc-14-1 sbc-14-1:waivable sbc-14-2-reasons sbc-14-2-reasons:missing sbc-14-3-appeal
    sbc-14-3-appeal:missing sbc-14-4 sbc-14-5-stats annexV-A1-form annexV-A1-visa annexV-A2-carrier annexV-A3-arrest
    false-papers-report ann7-2-aircrew ann7-3-seafarer ann7-3-stowaway ann7-4-diplomat ann7-5-crossborder ann7-8-offshore
    ann6-cruise child-attention child-accompanied child-alone child-contact-point child-contact-point:force child-refusal-limit
    asy-ask asy-no-refuse asy-penalty sbc-6-1-admit coerce-screen heard-before-refusal
  `,
    '2016-04-12',
    null,
  ],
  // Regulation (EU) 2024/1717 (reform of the Borders Code)
  ['sbc-bcp-closure sbc-health-travel-restr', '2024-07-10', null],
  // Charter of Fundamental Rights of the European Union
  ['cfr-core safety-first child-best-interests', '2009-12-01', null],
  // Asylum Procedure Regulation (EU) 2024/1348
  [
    `
    conduct-search-same-sex conduct-ask-expressly child-uam-rep child-age child-age:looks child-border-procedure child-interview
    asy-made asy-inform asy-interpreter asy-ngo asy-remain-exception asy-register asy-register-screening asy-lodge asy-info
    asy-document asy-duties asy-confidential asy-not-officer
  `,
    '2026-06-12',
    null,
  ],
  // Judgments of the Court of Justice of the European Union
  ['conduct-complaint-remedy fm-beneficiary:own-state sbc-14-internal', null, null],
  // Travel authorisation, Regulation (EU) 2018/1240
  [
    `
    sbc-6-1-b-etias etias-status etias-transitional etias-grace etias-full etias-exempt etias-no-right etias-fee
  `,
    null,
    null,
  ],
  // Regulation (EU) 2017/2225 (entry/exit system in the Borders Code)
  [
    `
    sbc-6-1-f-biometrics sbc-selfservice rec-ees-exempt rec-ees-fail rec-ees-refusal annexV-A1-ees ann7-1
  `,
    '2025-10-12',
    null,
  ],
  // Regulation (EU) 2017/458 (systematic checks)
  ['sbc-8-2-fm-check sbc-8-2-fm-check:purpose sbc-8-2a-targeted interpol-sltd', '2017-04-07', null],
  // Regulation (EU) 2017/2225 (entry/exit system in the Borders Code)
  [
    `
    sbc-8-9-inform sbc-8-9-inform:told sbc-8-9-inform:asked rec-phase-full rec-12-presumption rec-12-not-apply rec-12-rebut rec-12-rebut:none rec-12-effect
  `,
    '2026-04-10',
    null,
  ],
  // Citizens' Rights Directive 2004/38/EC
  [
    `
    fm-beneficiary fm-beneficiary:other-relative fm-entry-citizen fm-entry-family fm-entry-family:visa fm-no-turnback fm-no-stamp
    fm-public-policy fm-procedure fm-card-not-precondition fm-own-national fm-abuse
  `,
    '2006-04-30',
    null,
  ],
  // Schengen Information System, border checks, Regulation (EU) 2018/1861
  [
    `
    fm-sis-alert fm-sis-alert:after sis-identity sis-24 sis-25 sis-24-permit-holder sis-29-deadline sis-26-fm
  `,
    '2023-03-07',
    null,
  ],
  // Visa list, Regulation (EU) 2018/1806
  ['vl-annex1 vl-annex2 vl-refugees vl-lbt vl-pupils vl-state-options vl-suspension', '2018-12-18', null],
  // Visa Code, Regulation (EC) No 810/2009
  [
    `
    vc-30-no-right vc-usable vc-32-refusal vc-34-annul vc-34-annul:alert vc-34-revoke vc-34-revoke:alert vc-34-not-automatic
    vc-34-appeal vc-35-border-visa vc-35-ltv vc-35-refuse vc-35-insurance vc-36-seafarer
  `,
    '2010-04-05',
    null,
  ],
  // Regulation (EU) 2019/1155 amending the Visa Code
  ['vc-24-grace vc-39-conduct', '2020-02-02', null],
  // Regulation (EU) 2023/2667 (digital visa)
  ['vc-digital', null, null],
  // Schengen Borders Code, Regulation (EU) 2016/399
  ['rec-phase-stamp', '2016-04-12', '2025-10-11'],
  // Regulation (EU) 2025/1534 (progressive start of the entry/exit system)
  ['rec-phase-progressive rec-12-progressive', '2025-10-12', '2026-04-09'],
  // Entry/Exit System, Regulation (EU) 2017/2226
  ['rec-ees-fingerprints rec-ees-contradiction', '2025-10-12', null],
  // Regulation (EU) 2017/2225 (entry/exit system in the Borders Code)
  ['rec-12a-transition', '2026-04-10', '2026-10-06'],
  // Schengen Borders Code, Regulation (EU) 2016/399
  ['annexV-A1-stamp', '2016-04-12', '2026-04-09'],
  // Schengen Information System, return, Regulation (EU) 2018/1860
  ['sis-return', '2023-03-07', null],
  // Schengen Information System, police and judicial cooperation, Regulation (EU) 2018/1862
  [
    `
    sisp-26 sisp-26:flagged sisp-32-protect sisp-32-child sisp-32-adult sisp-32-b sisp-32-b:disclosed sisp-34 sisp-36-discreet
    sisp-36-discreet:disclosed sisp-36-inquiry sisp-36-specific sisp-38-doc sisp-38-doc:seize sisp-40
  `,
    '2023-03-07',
    null,
  ],
  // Local border traffic, Regulation (EC) No 1931/2006
  ['lbt-entry lbt-outside', '2007-01-19', null],
  // Temporary protection, Council Implementing Decision (EU) 2022/382 and extensions
  ['tp-ukraine', '2022-03-04', '2027-03-04'],
  // Screening Regulation (EU) 2024/1356
  ['child-uam-screening scr-5-2', '2026-06-12', null],
  // Asylum and Migration Management Regulation (EU) 2024/1351
  ['child-ammr', '2026-07-01', null],
  // Anti-trafficking Directive 2011/36/EU
  [
    `
    thb-def thb-consent thb-child thb-trigger thb-trigger:separate thb-unconditional thb-content thb-nonpunish thb-age
  `,
    '2013-04-06',
    null,
  ],
  // Directive (EU) 2024/1712 amending the Anti-trafficking Directive
  ['thb-1712', '2026-07-15', null],
  // Residence permits for victims of trafficking, Directive 2004/81/EC
  ['thb-permit', '2006-08-06', null],
  // Asylum Procedures Directive 2013/32/EU
  ['asy-old-access', '2015-07-21', '2026-06-11'],
  // Carriers Directive 2001/51/EC and Article 26 of the Schengen Convention
  [`car-26-return car-26-check car-transit car-cost car-fines car-asylum`, '2003-02-11', null],
  // Entry/Exit System, Regulation (EU) 2017/2226
  [`car-ees dp-ees-rights dp-ees-rights:asked dp-ees-use dp-ees-use:other`, '2025-10-12', null],
  // Return Directive 2008/115/EC
  [`rd-scope rd-4-4 rd-5 rd-6-7 rd-8 rd-9 rd-10 rd-11 rd-12-13 rd-15 det-rd`, '2010-12-24', null],
  // Proposal for a Return Regulation, COM(2025) 101
  [`rd-new`, '2026-06-01', null],
  // Screening Regulation (EU) 2024/1356
  [
    `scr-5-1 scr-not scr-5-3 scr-6 scr-8-time scr-8-content scr-interpol scr-11-info scr-10-monitor scr-18-end det-screening`,
    '2026-06-12',
    null,
  ],
  // Asylum Procedure Regulation (EU) 2024/1348
  [
    `apr-13-interview apr-14-record apr-15-19-legal apr-20-21 apr-24-medical apr-42 apr-43-45 apr-51 apr-53-2 apr-safe dp-asylum det-no-transit-limbo`,
    '2026-06-12',
    null,
  ],
  // Return border procedure, Regulation (EU) 2024/1349
  [`rbp-4-5 det-rbp`, '2026-06-12', null],
  // Asylum and Migration Management Regulation (EU) 2024/1351
  [`ammr-17`, '2026-07-01', null],
  // Asylum Procedures Directive 2013/32/EU
  [`apd-14-17`, '2015-07-21', '2026-06-11'],
  // Qualification Regulation (EU) 2024/1347
  [`q-persecution q-reasons q-facts q-doubt-new q-subsidiary q-exclusion q-actors`, '2026-06-12', null],
  // Qualification Directive 2011/95/EU
  [`q-doubt-old`, '2013-12-22', '2026-06-11'],
  // Judgments of the Court of Justice of the European Union
  [`cj-abc`, '2014-12-02', null],
  // Judgments of the Court of Justice of the European Union
  [`cj-f cj-yz cj-xyz cj-mm cj-women`, null, null],
  // Regulation (EU) 2016/679 and Directive (EU) 2016/680 on data protection
  [`dp-regime dp-special`, '2018-05-25', null],
  // Schengen Information System, border checks, Regulation (EU) 2018/1861
  [`dp-sis`, '2023-03-07', null],
  // Schengen Information System, police and judicial cooperation, Regulation (EU) 2018/1862
  [`dp-missing-adult`, '2023-03-07', null],
  // Charter of Fundamental Rights of the European Union
  [`det-lawful`, '2009-12-01', null],
  // Schengen Borders Code, Regulation (EU) 2016/399
  [`det-sbc`, '2016-04-12', null],
  // Reception Conditions Directive (EU) 2024/1346
  [`det-rcd`, '2026-06-12', null],
];

export const EU_LISTS: readonly ListRow[] = [
  ['eu', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK', null, null],
  ['eu', 'GB', null, '2020-12-31'],
  ['eu', 'QSA QSB QSC', null, null],
  ['eea', 'IS LI NO', null, null],
  ['ch', 'CH', null, null],
  ['freeMovement', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK', null, null],
  ['freeMovement', 'IS LI NO CH', null, null],
  ['freeMovement', 'GB', null, '2020-12-31'],
  ['freeMovement', 'QSA QSB QSC', null, null],
  ['schengen', 'AT BE CH CZ DE DK EE ES FI FR GR HU IS IT LI LT LU LV MT NL NO PL PT SE SI SK', null, null],
  ['schengen', 'HR', '2023-01-01', null],
  ['schengen', 'BG RO', '2025-01-01', null],
  ['schengen', 'QSA QSB QSC', null, null],
  ['shortStayArea', 'AT BE CH CZ DE DK EE ES FI FR GR HU IS IT LI LT LU LV MT NL NO PL PT SE SI SK', null, null],
  ['shortStayArea', 'HR', '2023-01-01', null],
  ['shortStayArea', 'BG RO', '2025-01-01', null],
  ['shortStayArea', 'QSA QSB QSC', null, null],
  ['apr', 'AT BE BG CZ DE EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK', null, null],
  ['apr', 'QSA QSB QSC', null, null],
  ['annex2', 'AR AU BR CA CL CO GB IL JP KR MX MY NZ PE SG US', null, null],
  [
    'annex2',
    `
    AD AE AG BB BN BS CR DM FM GD GT HK HN KI KN LC MC MH MO MU NI PA PW PY SB SC SM SV TL TO TT TV TW UY VA VC VE WS
  `,
    null,
    null,
  ],
  ['annex2', 'VU', null, '2023-02-03'],
  ['annex2', 'QVR QYK QRH', null, null],
  ['annex2Biometric', 'AL BA GE MD ME MK RS UA', null, null],
  ['annex2Biometric', 'XK', '2024-01-01', null],
  ['annex2Biometric', 'QTS', null, null],
  ['annex1', 'AF AM AZ BO BY CN CU EC EG ER ET GH IN IQ IR KE MA NG PH PK RU SY TN TR VN ZA', null, null],
  ['annex1', 'VU', '2023-02-04', null],
  ['annex1', 'QZL QMD QNB QUL', null, null],
];
