// Which three-letter codes may name an issuing state or a nationality in a machine-readable zone? ISO 3166-1 alpha-3 and the
// additions of ICAO Doc 9303-3 section 5. The product's own states follow below; states.ts describes them.

const ISO_3166 =
  'ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU ' +
  'BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA ' +
  'DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM ' +
  'GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT ' +
  'LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ ' +
  'MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF ' +
  'QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD ' +
  'TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE';

const ICAO_ADDITIONS =
  'D EUE GBD GBN GBO GBP GBS RKS UNO UNA UNK UTO IAO XBA XIM XCC XCE XCO XEC XES XDC XPO XMP XOM XXA XXB XXC XXX ANT NTZ';

/** Codes of the world outside the product: states, organisations, and the special codes for people without a nationality. */
export const WORLD_CODES: ReadonlySet<string> = new Set(`${ISO_3166} ${ICAO_ADDITIONS}`.split(' '));

/** The product's own states. None is a code of the world; most lie in QMA–QZZ, which ISO 3166-1 leaves to its users. */
export const STATE_CODES = [
  'QSA',
  'QSB',
  'QSC',
  'QVR',
  'QZL',
  'QMD',
  'QTS',
  'QYK',
  'QNB',
  'QUL',
  'QRH',
  'QPN',
  'QWD',
  'QOV',
] as const;
export type StateCode = (typeof STATE_CODES)[number];

export function isStateCode(text: string): text is StateCode {
  return (STATE_CODES as readonly string[]).includes(text);
}

/** Bodies of the product that may issue travel documents though they are no states. */
export const ORGANISATION_CODES: readonly string[] = ['QZO'];
