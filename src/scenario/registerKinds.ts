// What kinds of register are there, what is each searched by, for which reasons may it be asked, and on what does that rest? Systems:
// documents.md 6.3; purposes: law-eu.md 13 (SIS), 9 and 19 (EES), 6 (VIS), UK and US packs. A purpose that no source settles is marked so.

export const REGISTER_FIELDS = [
  'documentNumber',
  'name',
  'birthDate',
  'visaNumber',
  'fingerprints',
  'documentType',
  'issuer',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** Why an officer asks. The last three are no reason in law; they can be given, are kept, and cost points. */
export const QUERY_REASONS = [
  'entryCheck',
  'identity',
  'paperInDoubt',
  'visaCheck',
  'stayCount',
  'application',
  'safety',
  'statement',
  'justInCase',
  'background',
  'favour',
] as const;
export type QueryReason = (typeof QUERY_REASONS)[number];

/** Given as a reason, these are none: nobody is searched without a need of their own case. */
export const NO_REASONS: readonly QueryReason[] = ['justInCase', 'background', 'favour'];

interface RegisterRule {
  readonly form: readonly RegisterField[];
  readonly reasons: readonly QueryReason[];
  /** Rules of law packs and passages that the purposes rest on. */
  readonly sources: readonly string[];
  /** False: no text read for this product settles the purposes; a reason that does not fit is told and costs nothing. */
  readonly verified: boolean;
}

export const REGISTER_KINDS = {
  alerts: {
    form: ['name', 'birthDate', 'documentNumber'],
    reasons: ['entryCheck', 'identity', 'paperInDoubt', 'safety'],
    sources: ['dp-sis', 'documents-6.3'],
    verified: true,
  },
  lostStolen: {
    form: ['documentNumber', 'documentType', 'issuer'],
    reasons: ['entryCheck', 'identity', 'paperInDoubt'],
    sources: ['interpol-sltd', 'documents-6.3'],
    verified: true,
  },
  visaFile: {
    form: ['visaNumber', 'fingerprints'],
    reasons: ['entryCheck', 'visaCheck', 'identity'],
    sources: ['sbc-8-3-b-vis', 'documents-6.3'],
    verified: true,
  },
  entryExit: {
    form: ['documentNumber', 'fingerprints'],
    reasons: ['entryCheck', 'stayCount', 'identity'],
    sources: ['dp-ees-use', 'documents-6.3'],
    verified: true,
  },
  applications: {
    form: ['name', 'birthDate', 'fingerprints'],
    reasons: ['application', 'identity', 'statement'],
    sources: ['dp-regime'],
    verified: false,
  },
  criminalRecords: {
    form: ['name', 'birthDate'],
    reasons: ['application', 'entryCheck', 'identity', 'safety'],
    sources: ['dp-regime'],
    verified: false,
  },
  travelHistory: {
    form: ['documentNumber', 'name', 'birthDate'],
    reasons: ['entryCheck', 'application', 'stayCount', 'statement'],
    sources: ['dp-regime'],
    verified: false,
  },
  watchList: {
    form: ['name', 'birthDate'],
    reasons: ['entryCheck', 'identity', 'safety'],
    sources: ['dp-regime'],
    verified: false,
  },
  certificates: {
    form: ['documentType', 'issuer', 'documentNumber'],
    reasons: ['application', 'paperInDoubt', 'identity'],
    sources: ['documents-6.3'],
    verified: false,
  },
  specimens: {
    form: ['documentType', 'issuer'],
    reasons: ['paperInDoubt', 'entryCheck', 'application', 'statement'],
    sources: ['documents-6.3'],
    verified: false,
  },
  counterfeits: {
    form: ['documentType', 'issuer'],
    reasons: ['paperInDoubt', 'entryCheck', 'application', 'statement'],
    sources: ['documents-6.3'],
    verified: false,
  },
  chipKeys: {
    form: ['issuer', 'documentType'],
    reasons: ['paperInDoubt', 'entryCheck', 'application'],
    sources: ['documents-6.3'],
    verified: false,
  },
  thirdParty: {
    form: ['name'],
    reasons: ['entryCheck', 'application', 'statement', 'safety'],
    sources: ['dp-regime'],
    verified: false,
  },
} as const satisfies Readonly<Record<string, RegisterRule>>;
export type RegisterKind = keyof typeof REGISTER_KINDS;
export const REGISTER_KIND_NAMES = Object.keys(REGISTER_KINDS) as [RegisterKind, ...RegisterKind[]];

export const ruleOfRegister = (kind: RegisterKind): RegisterRule => REGISTER_KINDS[kind];

/** How lawful a query for this reason is; `unsettled`: it does not fit, but no text was read that says so. */
export const QUERY_STANDINGS = ['lawful', 'unsettled', 'unlawful'] as const;
export type QueryStanding = (typeof QUERY_STANDINGS)[number];

export function standingOf(kind: RegisterKind, reason: QueryReason, also: readonly QueryReason[] = []): QueryStanding {
  if (NO_REASONS.includes(reason)) return 'unlawful';
  const { reasons, verified } = ruleOfRegister(kind);
  if (reasons.includes(reason) || also.includes(reason)) return 'lawful';
  return verified ? 'unlawful' : 'unsettled';
}

/** How a record was found: a record of somebody of the same name is a namesake, found by another spelling it is transliterated. */
export const RECORD_MATCHES = ['exact', 'namesake', 'transliterated', 'partial'] as const;
export type RecordMatch = (typeof RECORD_MATCHES)[number];

/** Whether what a record says still holds. */
export const RECORD_STATES = ['current', 'outdated', 'wrong'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** By what a record can be confirmed as a person's. Biometrics where there are any (SISB 33(1)); the owner of the record takes a while. */
export const RECORD_CHECKS = ['birthDate', 'paper', 'photo', 'fingerprints', 'owner'] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

/** What settles alone that a record is a person's. What is printed may agree between two people; that it differs tells as well. */
const STRONG_CHECKS: readonly RecordCheck[] = ['photo', 'fingerprints', 'owner'];

export const CHECK_RESULTS = ['agrees', 'differs', 'unclear'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** Whether a check tells truly whose record it is, beside the other checks that there are. */
export function doesTell(
  check: RecordCheck,
  result: CheckResult,
  theirs: boolean,
  offered: readonly RecordCheck[],
): boolean {
  if (result === 'unclear' || (result === 'agrees') !== theirs) return false;
  return result === 'differs' || STRONG_CHECKS.includes(check) || !offered.some((one) => STRONG_CHECKS.includes(one));
}
