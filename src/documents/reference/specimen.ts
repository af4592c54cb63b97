// What does the reference system show of a series: a specimen to lay beside a document, and its description?

import { makeLooks, stream } from '#people';
import { build } from '../makeDocument.ts';
import { Faults } from '../fault.ts';
import { fieldRulesOf } from '../fields.ts';
import { pagesOf, sheetOf } from '../compose.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { FEATURES, type BsiCheck, type FeatureSlug } from '../series/features.ts';
import type { DocumentKind, PublishedDeviation, Series } from '../series/series.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import { selectOptionalSeries, STATES } from '../series/states.ts';

export interface SeriesDescription {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly state: StateCode;
  readonly firstIssued: string;
  readonly lastIssued: string | null;
  readonly adultYears: number;
  readonly childYears: number;
  /** Prefixes and digits of its numbers: `KA or KB, 7 digits`. */
  readonly number: { readonly prefixes: readonly string[]; readonly digits: number };
  readonly features: readonly {
    readonly slug: FeatureSlug;
    readonly level: 1 | 2 | 3;
    readonly check: BsiCheck | null;
  }[];
  readonly deviations: readonly PublishedDeviation[];
  readonly pages: readonly string[];
}

/** Every series that a state issued, in the order of the states. */
export const SERIES_IDS: readonly string[] = STATES.flatMap((state) => state.series.map((series) => series.id));

function selectSeries(id: string): { series: Series; state: (typeof STATES)[number] } {
  for (const state of STATES) {
    const series = state.series.find((one) => one.id === id);
    if (series !== undefined) return { series, state };
  }
  throw new Error(`no series ${id}`);
}

/** What the reference system lists of a series. Throws for an unknown id. */
export function describeSeries(id: string): SeriesDescription {
  const { series, state } = selectSeries(id);
  return {
    id,
    kind: series.kind,
    state: state.code,
    firstIssued: series.firstIssued,
    lastIssued: series.lastIssued,
    adultYears: series.validity.adultYears,
    childYears: series.validity.childYears,
    number: series.number,
    features: FEATURES.filter((feature) => series.features.includes(feature.slug)),
    deviations: series.deviations,
    pages: pagesOf(referenceOf(id)),
  };
}

/** Specimens made last: a page is looked at in light after light, and its sheets stay with the document. */
const KEPT = 6;
const specimens = new Map<string, PaperDocument>();

/** A genuine specimen of a series, new and untouched. Throws for an unknown id. */
export function referenceOf(id: string): PaperDocument {
  const specimen = specimens.get(id) ?? makeSpecimen(id);
  specimens.delete(id);
  specimens.set(id, specimen);
  for (const oldest of specimens.keys()) if (specimens.size > KEPT) specimens.delete(oldest);
  return specimen;
}

function makeSpecimen(id: string): PaperDocument {
  const { series, state } = selectSeries(id);
  const issueDate = Temporal.PlainDate.from(series.firstIssued).add({ months: 1 }).toString();
  const person = { surname: 'SPECIMEN', givenNames: 'ALEX', birthDate: '1985-06-15', sex: 'X', issueDate };
  const until = Temporal.PlainDate.from(issueDate).add({ years: 1 }).toString();
  const number = `${series.number.prefixes[0] ?? ''}${'0'.repeat(series.number.digits)}`;
  const own: Readonly<Partial<Record<DocumentKind, Readonly<Record<string, string>>>>> = {
    passport: {},
    visaSticker: {
      nationality: state.code,
      passportNumber: '000000000',
      validFrom: issueDate,
      validUntil: until,
      entries: '01',
      durationDays: '30',
      issuedIn: state.cities[0] ?? '',
    },
    fullPageVisa: {
      nationality: state.code,
      passportNumber: '000000000',
      validFrom: issueDate,
      validUntil: until,
      entries: '01',
      durationDays: '30',
      issuedIn: state.cities[0] ?? '',
    },
    emergencyDocument: { route: 'SPECIMEN' },
    marriageCertificate: {
      spouse1: 'SPECIMEN ALEX',
      spouse2: 'SPECIMEN SASHA',
      birthDate1: '1985-06-15',
      birthDate2: '1986-02-03',
      marriageDate: '1994-08-20',
    },
    civilStatusCertificate: { status: 'single' },
    seafarerBook: { capacity: 'SPECIMEN' },
    drivingLicence: { categories: 'B' },
    residencePermit: { nationality: state.code, permitType: 'SPECIMEN', expiryDate: until },
  };
  const faults = new Faults();
  const document = build(
    {
      kind: series.kind,
      state: state.code,
      series: id,
      seed: `specimen ${id}`,
      fields: Object.fromEntries(
        Object.entries({ ...person, number, ...own[series.kind] }).filter(
          ([field]) => field in fieldRulesOf(series.kind),
        ),
      ),
      looks: SPECIMEN_LOOKS,
      wear: 0,
    },
    faults,
  );
  if (document === null || faults.list.length > 0)
    throw new Error(`specimen of ${id}: ${faults.list[0]?.message ?? 'not made'}`);
  return document;
}

/** Nobody: the same face stands in every specimen. */
const SPECIMEN_LOOKS = makeLooks(stream('specimen', 'looks'), { ageYears: [36, 40] });

const PAGES = new Map<string, readonly string[]>();

/** The pages of a kind that a reference shows: all of a card; of a booklet cover, data page, two visa pages and what is no such page. */
export function specimenPages(kind: DocumentKind, id: string): readonly string[] {
  // Only a booklet with index marks has an edge to look at.
  const alike = `${kind} ${selectOptionalSeries(id)?.features.includes('index-marks')}`;
  const known = PAGES.get(alike);
  if (known !== undefined) return known;
  const pages = pagesOf(referenceOf(id)).filter((page, i) => i < 4 || !/^page\d+$/.test(page));
  PAGES.set(alike, pages);
  return pages;
}

/** Features that are a property of the whole sheet or of every ink rather than a mark of their own. */
export const WHOLE_SHEET: readonly FeatureSlug[] = ['uv-dull-substrate', 'ir-dropout', 'chemical-sensitisers'];

/** Where the features of a kind are found, by feature. */
export function featurePlaces(kind: DocumentKind): Readonly<Record<string, { page: string; areas: string[] }[]>> {
  const found = new Map<string, Map<string, Set<string>>>();
  const note = (feature: string, page: string, area: string): void => {
    const pages = found.get(feature) ?? new Map<string, Set<string>>();
    found.set(feature, pages.set(page, (pages.get(page) ?? new Set()).add(area)));
  };
  // Pages of a kind are laid out alike, so a series is looked through only for what none before it had.
  const all = STATES.flatMap((state) => state.series.filter((one) => one.kind === kind));
  for (const series of all) {
    if (series.features.every((feature) => found.has(feature))) continue;
    const specimen = referenceOf(series.id);
    for (const page of specimenPages(kind, series.id)) {
      for (const mark of sheetOf(specimen, page).marks) if (mark.feature !== null) note(mark.feature, page, mark.area);
      // The edge of a book is no sheet.
      if (page === 'edge') continue;
      for (const feature of WHOLE_SHEET) if (series.features.includes(feature)) note(feature, page, 'page');
    }
  }
  return Object.fromEntries(
    [...found].map(([feature, pages]) => [feature, [...pages].map(([page, areas]) => ({ page, areas: [...areas] }))]),
  );
}
