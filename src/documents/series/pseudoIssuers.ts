// Who puts papers into the world besides states? Bodies that no state recognises, names that are no longer those of a state, and bodies
// that may issue documents though they are no states. All are fictional; none of the codes is used by ISO 3166-1 or ICAO Doc 9303-3.

const ISSUER_STANDINGS = ['unknown', 'historic', 'organisation'] as const;
/** `organisation` is recognised; the others are not. */
export type IssuerStanding = (typeof ISSUER_STANDINGS)[number];

export interface PseudoIssuer {
  readonly code: string;
  readonly formalName: string;
  readonly adjective: string;
  readonly standing: IssuerStanding;
  /** The last day on which it was a state's name; null where it never was. */
  readonly until: string | null;
}

export const PSEUDO_ISSUERS = [
  {
    code: 'QZF',
    formalName: 'Free Principality of Larnmoor',
    adjective: 'Larnmoorian',
    standing: 'unknown',
    until: null,
  },
  {
    code: 'QZG',
    formalName: 'United Seas Territory',
    adjective: 'Seas Citizen',
    standing: 'unknown',
    until: null,
  },
  {
    code: 'QZH',
    formalName: 'Federation of Kestria',
    adjective: 'Kestrian',
    standing: 'historic',
    until: '1991-12-31',
  },
  {
    code: 'QZK',
    formalName: 'Crown Colony of Port Ambrose',
    adjective: 'Ambrosian',
    standing: 'historic',
    until: '1968-06-30',
  },
  {
    code: 'QZO',
    formalName: 'Hospitaller Order of the Lamp',
    adjective: 'Order of the Lamp',
    standing: 'organisation',
    until: null,
  },
] as const satisfies readonly PseudoIssuer[];
export type PseudoIssuerCode = (typeof PSEUDO_ISSUERS)[number]['code'];

export function selectPseudoIssuer(code: string): PseudoIssuer {
  const issuer = PSEUDO_ISSUERS.find((one) => one.code === code);
  if (issuer === undefined) throw new Error(`no issuer ${code}`);
  return issuer;
}

export const pseudoCodesOf = (standing: IssuerStanding): readonly PseudoIssuerCode[] =>
  PSEUDO_ISSUERS.filter((one) => one.standing === standing).map((one) => one.code);
