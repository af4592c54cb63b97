// The rows of the reference text for the EU pack, by the mark of how well each was read there; and the rules that have no row of their own.

import type { Mark } from './packSchema.ts';

export const EU_ROW_IDS: { readonly [mark in Mark]: string } = {
  verified: `
    sbc-def-fm-person sbc-def-tcn sbc-def-second-line sbc-def-permit sbc-def-public-health sbc-scope-nonref sbc-fundamental
    sbc-cross-at-bcp sbc-bcp-closure sbc-health-travel-restr conduct-dignity conduct-proportional conduct-nondiscrimination
    conduct-private-check conduct-second-line-info conduct-training conduct-register-complaints conduct-search-same-sex
    conduct-ask-expressly sbc-6-1-a-doc sbc-6-1-a-i-3months sbc-6-1-a-ii-10years sbc-6-1-b-visa sbc-6-1-b-etias
    sbc-6-1-c-purpose sbc-6-1-c-means sbc-6-1-d-sis sbc-6-1-e-threat sbc-6-1-f-biometrics sbc-90-180 sbc-6-5-a-transit
    sbc-6-5-b-visa-border sbc-6-5-c-humanitarian sbc-check-6-5-first sbc-8-1-scope sbc-8-2-fm-check sbc-8-2a-targeted
    sbc-8-3-a-entry-thorough sbc-8-3-b-vis sbc-8-3-g-exit sbc-8-9-inform sbc-9-relax sbc-selfservice fm-beneficiary
    fm-entry-citizen fm-entry-family fm-no-turnback fm-no-stamp fm-public-policy fm-procedure fm-card-not-precondition
    fm-own-national fm-abuse fm-no-f fm-eea-ch fm-sis-alert vl-annex1 vl-annex2 vl-refugees vl-lbt vl-pupils vl-state-options
    vl-suspension vc-30-no-right vc-24-grace vc-usable vc-32-refusal vc-34-annul vc-34-revoke vc-34-not-automatic
    vc-34-appeal vc-35-border-visa vc-35-ltv vc-35-refuse vc-35-insurance vc-36-seafarer vc-39-conduct rec-phase-stamp
    rec-phase-progressive rec-phase-full rec-ees-exempt rec-ees-fail rec-ees-fingerprints rec-ees-refusal rec-12-presumption
    rec-12-not-apply rec-12-rebut rec-12-effect rec-12a-transition rec-12-progressive etias-status etias-transitional
    etias-grace etias-full etias-exempt sbc-14-1 sbc-14-2-reasons sbc-14-3-appeal sbc-14-4 sbc-14-5-stats annexV-A1-form
    annexV-A1-ees annexV-A1-visa annexV-A1-stamp annexV-A2-carrier annexV-A3-arrest car-26-return car-ees sis-24 sis-25
    sis-24-permit-holder sis-29-deadline sis-26-fm sisp-26 sisp-32-protect sisp-32-child sisp-32-adult sisp-32-b sisp-34
    sisp-36-discreet sisp-36-inquiry sisp-36-specific sisp-38-doc sisp-40 interpol-sltd ann7-1 ann7-2-aircrew ann7-3-seafarer
    ann7-3-stowaway ann7-4-diplomat ann7-5-crossborder ann7-8-offshore ann6-cruise child-attention child-accompanied
    child-alone child-contact-point child-best-interests child-uam-screening child-uam-rep child-age child-border-procedure
    child-ammr child-interview thb-def thb-consent thb-child thb-trigger thb-unconditional thb-content thb-nonpunish thb-age
    asy-made asy-ask asy-inform asy-interpreter asy-ngo asy-no-refuse asy-remain-exception asy-register
    asy-register-screening asy-lodge asy-info asy-document asy-duties asy-confidential asy-not-officer asy-penalty scr-5-1
    scr-5-2 scr-not scr-5-3 scr-6 scr-8-time scr-8-content scr-interpol scr-11-info scr-10-monitor scr-18-end
    apr-13-interview apr-14-record apr-15-19-legal apr-20-21 apr-24-medical apr-42 apr-43-45 apr-51 apr-53-2 apr-safe rbp-4-5
    ammr-17 q-persecution q-reasons q-doubt-new q-subsidiary q-exclusion q-actors dp-regime dp-ees-rights dp-ees-use dp-sis
    dp-missing-adult dp-asylum det-sbc det-screening det-rbp coerce-screen det-no-transit-limbo
  `,
  secondary: `
    etias-fee sbc-14-internal car-26-check car-transit car-cost car-fines lbt-entry rd-new cj-abc cj-f cj-xyz
  `,
  unverified: `
    cfr-core conduct-complaint-remedy vc-digital etias-no-right car-asylum sis-return lbt-outside tp-ukraine thb-1712
    thb-permit rd-scope rd-4-4 rd-5 rd-6-7 rd-8 rd-9 rd-10 rd-11 rd-12-13 rd-15 asy-old-access apd-14-17 q-facts q-doubt-old
    cj-yz cj-mm cj-women dp-special det-lawful det-rcd det-rd
  `,
  contested: `
    child-refusal-limit
  `,
};

/** Rules that stand in the running text or in a summary table of the reference text, and where. */
export const EU_RULES_BESIDE_ROWS: { readonly [rule: string]: string } = {
  'safety-first': 'section 22, step 1',
  'conduct-undressing': 'section 24: nothing covers intimate questions and undressing a person',
  'rec-ees-contradiction': 'section 24: a missing or contradicting file',
  'false-papers-report': 'section 11.1, letters B and D',
  'sis-identity': 'section 13, first paragraph: confirm identity before anything else',
  'sbc-6-1-admit': 'section 22, step 17',
  'heard-before-refusal': 'section 22, step 13',
};
