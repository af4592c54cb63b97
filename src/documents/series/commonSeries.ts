// Which series does every state issue besides its passports? Identity cards, driving licences, emergency papers; visas of its own where the
// Union's sticker is not used; refugee travel documents and seafarers' books where there is cause; certificates of
// the civil registry on dated forms. Codes after ICAO Doc 9303 parts 4
// and 5: PU single-sheet emergency document, PR refugee.

import type { State } from './state.ts';
import {
  EMERGENCY_FEATURES,
  FULL_PAGE_VISA_FEATURES,
  LICENCE_FEATURES,
  OLD_CARD_FEATURES,
  OLD_REGISTRY_FEATURES,
  PASSPORT_FEATURES,
  CARD_FEATURES,
  REGISTRY_FEATURES,
  SEAFARER_FEATURES,
} from './featureSets.ts';
import type { Series } from './series.ts';

type Issuer = Pick<State, 'code' | 'member' | 'posts'>;

/** Visitors' states that have joined the Convention of 1951 and issue its travel document; all members do. */
const CONVENTION_STATES: readonly string[] = ['QVR', 'QMD', 'QRH'];

export function commonSeries({ code, member, posts }: Issuer): Series[] {
  const shared = {
    lastIssued: null,
    deviations: [],
    pages: 0,
    validity: { adultYears: 10, childYears: 5, adultFrom: 18 },
  };
  const number = (letter: string): Series['number'] => ({ prefixes: [`${code.slice(1)}${letter}`], digits: 6 });
  const atSea = posts.some((post) => post.transport === 'sea');
  const all: (Series | null)[] = [
    {
      ...shared,
      id: `${code}-I-2009`,
      kind: 'identityCard',
      documentCode: 'I',
      firstIssued: '2009-01-01',
      lastIssued: '2019-06-30',
      number: number('A'),
      features: OLD_CARD_FEATURES,
    },
    {
      ...shared,
      id: `${code}-I-2019`,
      kind: 'identityCard',
      documentCode: 'ID',
      firstIssued: '2019-05-01',
      number: number('C'),
      features: CARD_FEATURES,
    },
    {
      ...shared,
      id: `${code}-D-2013`,
      kind: 'drivingLicence',
      documentCode: '',
      firstIssued: '2013-01-19',
      number: number('D'),
      features: LICENCE_FEATURES,
    },
    {
      ...shared,
      id: `${code}-E-2015`,
      kind: 'emergencyDocument',
      documentCode: 'PU',
      firstIssued: '2015-01-01',
      validity: { adultYears: 1, childYears: 1, adultFrom: 18 },
      number: number('E'),
      features: EMERGENCY_FEATURES,
    },
    member
      ? null
      : {
          ...shared,
          id: `${code}-V-2014`,
          kind: 'fullPageVisa',
          documentCode: 'V',
          firstIssued: '2014-01-01',
          number: number('V'),
          features: FULL_PAGE_VISA_FEATURES,
        },
    member || CONVENTION_STATES.includes(code)
      ? {
          ...shared,
          id: `${code}-T-2018`,
          kind: 'refugeeDocument',
          documentCode: 'PR',
          firstIssued: '2018-01-01',
          validity: { adultYears: 2, childYears: 2, adultFrom: 18 },
          number: number('T'),
          features: PASSPORT_FEATURES,
          pages: 16,
        }
      : null,
    atSea
      ? {
          ...shared,
          id: `${code}-S-2012`,
          kind: 'seafarerBook',
          documentCode: 'IS',
          firstIssued: '2012-01-01',
          number: number('S'),
          features: SEAFARER_FEATURES,
        }
      : null,
  ];
  return [...all.filter((one) => one !== null), ...registryForms(code)];
}

/** The certificates of the civil registry, each in two editions of its form. */
function registryForms(code: State['code']): Series[] {
  const forms = [
    ['birthCertificate', 'B', 'CR-1'],
    ['marriageCertificate', 'M', 'CR-2'],
    ['civilStatusCertificate', 'F', 'CR-5'],
  ] as const;
  return forms.flatMap(([kind, letter, documentCode]): Series[] => {
    const shared = {
      kind,
      documentCode,
      validity: { adultYears: 10, childYears: 10, adultFrom: 18 },
      deviations: [],
      pages: 0,
    };
    return [
      {
        ...shared,
        id: `${code}-${letter}-1995`,
        firstIssued: '1995-01-01',
        lastIssued: '2014-12-31',
        number: { prefixes: [`${code.slice(2)}${letter}`], digits: 6 },
        features: OLD_REGISTRY_FEATURES,
      },
      {
        ...shared,
        id: `${code}-${letter}-2014`,
        firstIssued: '2014-07-01',
        lastIssued: null,
        number: { prefixes: [`${code.slice(1)}${letter}`], digits: 6 },
        features: REGISTRY_FEATURES,
      },
    ];
  });
}
