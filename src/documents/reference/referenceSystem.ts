// What does an officer find in the reference system of a desk? An entry for most series of all states, each with what its revisers
// believed: years, numbers, validity, features with where and under which light to check them, tolerance; and the bulletin of
// deviations that issuing states have published.

import { stream } from '#people';
import { fieldRulesOf } from '../fields.ts';
import type { Light } from '../light/look.ts';
import type { Script } from '../names/script.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type NumberPattern,
  type PublishedDeviation,
  type Series,
} from '../series/series.ts';
import { FEATURES, type FeatureSlug } from '../series/features.ts';
import type { State } from '../series/state.ts';
import { STATES } from '../series/states.ts';
import { FINE_TOLERANCE, slipMmOf } from '../series/tolerance.ts';
import { lightOfFeature } from './featureLights.ts';
import { referenceFlawOf, type ReferenceDesk } from './referenceKey.ts';
import { featurePlaces, specimenPages } from './specimen.ts';

export interface ReferenceEntry {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly state: string;
  readonly documentCode: string;
  readonly firstIssued: string;
  /** null: still issued, as far as the revisers know. */
  readonly lastIssued: string | null;
  /** Whether its validity follows from the series: visas state their own, certificates do not expire. */
  readonly expires: boolean;
  readonly adultYears: number;
  readonly childYears: number;
  readonly adultFrom: number;
  readonly number: NumberPattern;
  readonly features: readonly FeatureSlug[];
  readonly tolerance: { readonly slipMm: number; readonly numberMm: number; readonly inkPercent: number };
  /** Pages that are pictured. */
  readonly pages: readonly string[];
  readonly revisedOn: string;
}

export interface ReferenceNotice {
  readonly id: string;
  readonly series: string;
  readonly code: PublishedDeviation['code'];
  readonly firstIssued: string;
  readonly lastIssued: string;
  readonly publishedOn: string;
}

interface FeatureGuide {
  readonly slug: FeatureSlug;
  readonly level: 1 | 2 | 3;
  readonly light: Light;
}

/** All that a reference screen shows, as plain data. */
export interface ReferenceSystem {
  readonly format: 1;
  readonly states: readonly {
    readonly code: string;
    readonly name: string;
    readonly formalName: string;
    readonly adjective: string;
    readonly native: { readonly script: Script; readonly name: string } | null;
  }[];
  readonly desks: Readonly<Record<ReferenceDesk, readonly ReferenceEntry[]>>;
  /** How many series there are; a desk may have fewer entries. */
  readonly seriesCount: number;
  readonly features: readonly FeatureGuide[];
  /** By kind, then feature: where on which pages. */
  readonly places: Readonly<Record<string, Readonly<Record<string, readonly FeaturePlace[]>>>>;
  readonly bulletin: readonly ReferenceNotice[];
}

export interface FeaturePlace {
  readonly page: string;
  readonly areas: readonly string[];
}

/** The entry as a desk has it; null for a gap. */
function entryOf(state: State, series: Series, desk: ReferenceDesk): ReferenceEntry | null {
  const flaw = referenceFlawOf(series.id, desk);
  if (flaw?.kind === 'gap') return null;
  const { slip, numberMm, inkDrift } = series.tolerance ?? FINE_TOLERANCE;
  const sound: ReferenceEntry = {
    id: series.id,
    kind: series.kind,
    state: state.code,
    documentCode: series.documentCode,
    firstIssued: series.firstIssued,
    lastIssued: series.lastIssued,
    expires: 'expiryDate' in fieldRulesOf(series.kind),
    ...series.validity,
    number: series.number,
    features: FEATURES.flatMap(({ slug }) => (series.features.includes(slug) ? [slug] : [])),
    tolerance: {
      slipMm: slipMmOf(series.tolerance ?? FINE_TOLERANCE),
      numberMm,
      inkPercent: Math.round(inkDrift * 100),
    },
    pages: specimenPages(series.kind, series.id),
    revisedOn: revisionOf(series, slip),
  };
  if (flaw === null) return sound;
  if (flaw.kind === 'outdated')
    return {
      ...sound,
      revisedOn: flaw.since,
      lastIssued: sound.lastIssued !== null && sound.lastIssued > flaw.since ? null : sound.lastIssued,
    };
  switch (flaw.detail) {
    case 'digits':
      return { ...sound, number: { ...sound.number, digits: flaw.shown } };
    case 'prefixes':
      return { ...sound, number: { ...sound.number, prefixes: flaw.shown } };
    case 'adultYears':
      return { ...sound, adultYears: flaw.shown };
    case 'featureAdded': {
      const listed = [...sound.features, flaw.shown];
      return { ...sound, features: FEATURES.flatMap(({ slug }) => (listed.includes(slug) ? [slug] : [])) };
    }
    case 'featureMissing':
      return { ...sound, features: sound.features.filter((slug) => slug !== flaw.shown) };
  }
}

/** Entries are revised some months after a series begins or ends. */
function revisionOf(series: Series, salt: number): string {
  const days = stream(`${series.id} ${salt}`, 'revision').int(40, 400);
  return Temporal.PlainDate.from(series.lastIssued ?? series.firstIssued)
    .add({ days })
    .toString();
}

/** The entries of a desk, in the order of states and series. */
export function referenceEntries(desk: ReferenceDesk): readonly ReferenceEntry[] {
  return STATES.flatMap((state) => state.series.flatMap((series) => entryOf(state, series, desk) ?? []));
}

/** How much of what there is a desk's system knows; `sound`: entries without a known flaw. For keys and instructors. */
export function completenessOf(desk: ReferenceDesk): {
  readonly series: number;
  readonly entries: number;
  readonly sound: number;
} {
  const all = STATES.flatMap((state) => state.series);
  const flaws = all.map(({ id }) => referenceFlawOf(id, desk));
  return {
    series: all.length,
    entries: flaws.filter((flaw) => flaw?.kind !== 'gap').length,
    sound: flaws.filter((flaw) => flaw === null).length,
  };
}

/** Deviations that issuing states have published, the newest first. A notice comes out some weeks after the fault was mended. */
export function referenceBulletin(): readonly ReferenceNotice[] {
  return STATES.flatMap((state) =>
    state.series.flatMap((series) =>
      series.deviations.map((one, i) => ({
        id: `${series.id}-${i + 1}`,
        series: series.id,
        ...one,
        publishedOn: Temporal.PlainDate.from(one.lastIssued)
          .add({ days: stream(`${series.id} ${i}`, 'notice').int(14, 90) })
          .toString(),
      })),
    ),
  ).sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0));
}

/** The whole system as data for a screen; nothing in it tells a flaw. */
export function makeReferenceSystem(): ReferenceSystem {
  return {
    format: 1,
    states: STATES.map(({ code, name, formalName, adjective, native }) => ({
      code,
      name,
      formalName,
      adjective,
      native: native === null ? null : { script: native.script, name: native.name },
    })),
    desks: { firstLine: referenceEntries('firstLine'), secondLine: referenceEntries('secondLine') },
    seriesCount: STATES.flatMap((state) => state.series).length,
    features: FEATURES.map(({ slug, level }) => ({ slug, level, light: lightOfFeature(slug) })),
    places: Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, featurePlaces(kind)])),
    bulletin: referenceBulletin(),
  };
}
