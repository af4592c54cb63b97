// To whom can somebody be referred, why, what of theirs may be passed on, and must they agree? Lists: interviewing.md 5.2 and 5.3,
// law-eu.md 12, 13, 16 and 18, law-international.md 7.

export const REFERRAL_REASONS = [
  'crime',
  'wanted',
  'missing',
  'danger',
  'childAlone',
  'childAtRisk',
  'exploitation',
  'victimSupport',
  'legalAdvice',
  'shelter',
  'returnTransport',
  'assistance',
  'personAsks',
  'paperLost',
  'urgentIllness',
  'tortureSigns',
  'lifeAtRisk',
  'asksProtection',
  'noState',
] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];

/** What can be passed on of a person: each is a piece of data of its own. */
export const PASSED_ON = ['identity', 'paper', 'travel', 'family', 'whereNow', 'signs', 'health', 'account'] as const;
export type PassedOn = (typeof PASSED_ON)[number];

export const CONSENTS = ['given', 'refused', 'notAsked'] as const;
export type Consent = (typeof CONSENTS)[number];

export const URGENCIES = ['now', 'today', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

interface AgencyRule {
  readonly reasons: readonly ReferralReason[];
  /** What they need; anything else is more than they need. */
  readonly passes: readonly PassedOn[];
  /** Reasons for which an adult must agree. */
  readonly agreed: readonly ReferralReason[];
  /** The step of the law that a referral takes, by reason; none for what is not named. */
  readonly outcome: Readonly<Partial<Record<ReferralReason, string>>>;
  readonly sources: readonly string[];
  /** Case time until they answer, where the scenario does not say. */
  readonly seconds: number;
}

export const AGENCIES = {
  police: {
    reasons: ['crime', 'wanted', 'missing', 'danger', 'exploitation'],
    passes: ['identity', 'paper', 'travel', 'whereNow', 'signs'],
    agreed: [],
    outcome: { exploitation: 'PROTECT', danger: 'PROTECT' },
    sources: ['sisp-26', 'interviewing-5.2'],
    seconds: 240,
  },
  childProtection: {
    reasons: ['childAlone', 'childAtRisk'],
    passes: ['identity', 'family', 'whereNow', 'signs', 'health'],
    agreed: [],
    outcome: { childAlone: 'PROTECT', childAtRisk: 'PROTECT' },
    sources: ['sisp-32-child', 'interviewing-5.2'],
    seconds: 300,
  },
  labourInspectorate: {
    reasons: ['exploitation'],
    passes: ['signs', 'whereNow', 'identity'],
    agreed: ['exploitation'],
    outcome: { exploitation: 'PROTECT' },
    sources: ['thb-content', 'interviewing-5.3'],
    seconds: 360,
  },
  ngo: {
    reasons: ['victimSupport', 'legalAdvice', 'shelter', 'exploitation'],
    passes: ['identity', 'whereNow', 'signs'],
    agreed: ['victimSupport', 'legalAdvice', 'shelter', 'exploitation'],
    outcome: { victimSupport: 'PROTECT', exploitation: 'PROTECT', shelter: 'PROTECT' },
    sources: ['thb-content', 'interviewing-5.3'],
    seconds: 300,
  },
  carrier: {
    reasons: ['returnTransport', 'assistance'],
    passes: ['identity', 'travel'],
    agreed: [],
    outcome: {},
    sources: ['dp-regime'],
    seconds: 180,
  },
  consulate: {
    reasons: ['personAsks', 'paperLost'],
    passes: ['identity', 'paper', 'whereNow'],
    agreed: ['personAsks', 'paperLost'],
    outcome: {},
    sources: ['asy-confidential', 'dp-regime'],
    seconds: 600,
  },
  health: {
    reasons: ['urgentIllness', 'tortureSigns', 'lifeAtRisk'],
    passes: ['identity', 'health', 'whereNow'],
    agreed: ['tortureSigns'],
    outcome: {},
    sources: ['interviewing-5.2'],
    seconds: 180,
  },
  asylumAuthority: {
    reasons: ['asksProtection', 'noState'],
    passes: ['identity', 'paper', 'family', 'account', 'signs'],
    agreed: [],
    outcome: { asksProtection: 'ASYLUM' },
    sources: ['asy-register', 'interviewing-5.2'],
    seconds: 300,
  },
} as const satisfies Readonly<Record<string, AgencyRule>>;
export type Agency = keyof typeof AGENCIES;
export const AGENCY_NAMES = Object.keys(AGENCIES) as [Agency, ...Agency[]];

export const ruleOfAgency = (agency: Agency): AgencyRule => AGENCIES[agency];
