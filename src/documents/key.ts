// What is false about a document, where it shows and under which lamp: the key. It is written by the mutations themselves, so it
// cannot disagree with the pictures. Findings are judged against it: right place, right tool, right word.

import { boxesMeet, type Box } from './art/path.ts';
import { areasOf } from './areas.ts';
import { selectTechnique } from './fraud/techniques.ts';
import type { Betrayal, KeyPlace } from './fraud/technique.ts';
import type { Term } from './fraud/terms.ts';
import { regionOf, withAlike, type Level, type Light, type Look } from './light/look.ts';
import type { PaperDocument } from './paperDocument.ts';
import { isReader, type Instrument, type Reader } from './reader.ts';
import { placesByReader } from './fraud/readerPlaces.ts';
import type { FeatureSlug } from './series/features.ts';

export interface KeyEntry {
  readonly technique: Term;
  /** An oddity that is no fraud. */
  readonly innocent: boolean;
  /** Which mutation wrote it, for `withoutMutation`; stickers' mutations are counted after the document's own. */
  readonly mutation: number;
  readonly page: string;
  /** Pages on which the same shows as well. */
  readonly alsoOn: readonly string[];
  /** Any of these is the right place; `page` stands for the whole page. */
  readonly areas: readonly string[];
  /** What else looks otherwise because of it and is no place to mark: a sum, a code. */
  readonly follows: readonly string[];
  /** Lamps that show it, the plainest first; none when only a register or a call can tell. */
  readonly lights: readonly Light[];
  /** Machines that tell it, whatever the light. */
  readonly readers: readonly Reader[];
  readonly minLevel: Level;
  /** It shows only when the paper is tilted. */
  readonly tilted: boolean;
  readonly feature: FeatureSlug | null;
  /** BSI TR-03135 triples. */
  readonly checks: readonly string[];
  readonly betrays: Betrayal;
  readonly fields: readonly string[];
  /** The words that name it rightly, its own first. */
  readonly terms: readonly Term[];
}

const KEYS = new WeakMap<PaperDocument, readonly KeyEntry[]>();

/** Everything that can rightly be found on a document. */
export function keyOf(document: PaperDocument): readonly KeyEntry[] {
  const known = KEYS.get(document) ?? makeKey(document);
  KEYS.set(document, known);
  return known;
}

function makeKey(document: PaperDocument): KeyEntry[] {
  const own = document.mutations.flatMap((done, mutation) => {
    const known = selectTechnique(done.technique);
    const places = [...known.key(done.params, document), ...placesByReader(document, done)];
    return places.map((place) => entryOf(known.slug, known.innocent ?? false, mutation, place));
  });
  let counted = document.mutations.length;
  const stuck = document.stickers.flatMap((sticker, index) => {
    const before = document.stickers.slice(0, index).filter((one) => one.page === sticker.page).length;
    const name = `sticker${before + 1}`;
    const first = counted;
    counted += sticker.visa.mutations.length;
    return keyOf(sticker.visa).map((entry) => ({
      ...entry,
      mutation: first + entry.mutation,
      page: `page${sticker.page}`,
      alsoOn: [],
      areas: entry.areas.map((area) => (area === 'page' ? name : `${name}.${area}`)),
      follows: entry.follows.map((area) => `${name}.${area}`),
      fields: entry.fields.map((field) => `${name}.${field}`),
    }));
  });
  return [...own, ...stuck];
}

function entryOf(technique: Term, innocent: boolean, mutation: number, place: KeyPlace): KeyEntry {
  return {
    technique,
    innocent,
    mutation,
    page: place.page,
    alsoOn: place.alsoOn ?? [],
    areas: place.areas,
    follows: place.follows ?? [],
    lights: withAlike(place.lights),
    readers: place.readers ?? [],
    minLevel: place.minLevel ?? 1,
    tilted: place.tilted ?? false,
    feature: place.feature ?? null,
    checks: place.checks ?? [],
    betrays: place.betrays,
    fields: place.fields ?? [],
    terms: [technique, ...(place.alsoCalled ?? [])],
  };
}

/** The document without one of its mutations, counted as the key counts them. */
export function withoutMutation(document: PaperDocument, mutation: number): PaperDocument {
  const own = document.mutations.length;
  if (mutation < own) return { ...document, mutations: document.mutations.filter((_, i) => i !== mutation) };
  let first = own;
  const stickers = document.stickers.map((sticker) => {
    const index = mutation - first;
    first += sticker.visa.mutations.length;
    if (index < 0 || index >= sticker.visa.mutations.length) return sticker;
    return { ...sticker, visa: withoutMutation(sticker.visa, index) };
  });
  return { ...document, stickers };
}

/** What an examiner noted. `term` is one of TERMS. */
export interface Finding {
  readonly page: string;
  readonly area: string;
  /** The lamp or the machine by which it was noticed. */
  readonly light: Instrument;
  readonly term: string;
}

export interface FindingMatch {
  readonly place: boolean;
  readonly tool: boolean;
  readonly term: boolean;
  /** The entry that the finding comes nearest to; null when nothing on that page fits in place or word. */
  readonly entry: KeyEntry | null;
}

/** The entry a finding speaks of, and what about the finding is right. A place of its own weighs most, then the word, then the lamp. */
export function matchFinding(document: PaperDocument, finding: Finding): FindingMatch {
  let best: FindingMatch = { place: false, tool: false, term: false, entry: null };
  let most = 0;
  for (const entry of keyOf(document)) {
    if (!isOn(entry, finding.page)) continue;
    const place = liesIn(finding.area, entry.areas);
    const term = (entry.terms as readonly string[]).includes(finding.term);
    const tool = isToldBy(entry, finding.light);
    const own = entry.terms[0] === finding.term;
    // What concerns the whole page fits every place, so its place says little.
    const near = !place ? 0 : entry.areas.includes('page') ? 3 : 8;
    const weight = near + (term ? 6 : 0) + (tool ? 2 : 0) + (own ? 1 : 0);
    if ((place || term) && weight > most) {
      most = weight;
      best = { place, tool, term, entry };
    }
  }
  return best;
}

/** Whether a lamp or a machine shows what an entry speaks of; what only a register can tell may be noted under any. */
function isToldBy({ lights, readers }: KeyEntry, instrument: Instrument): boolean {
  if (isReader(instrument)) return readers.includes(instrument);
  return lights.includes(instrument) || (lights.length === 0 && readers.length === 0);
}

const isOn = (entry: KeyEntry, page: string): boolean => entry.page === page || entry.alsoOn.includes(page);

/** Whether an area is one of these: itself, a part of it (`sticker1.mrz` of `sticker1`), or anything when the page is meant. */
function liesIn(area: string, areas: readonly string[]): boolean {
  return areas.some((one) => one === 'page' || one === area || area.startsWith(`${one}.`));
}

/** Whether a look had the betraying detail of an entry before the eye: page, lamp, nearness, tilt and place. */
export function isInView(document: PaperDocument, entry: KeyEntry, look: Look): boolean {
  if (!isOn(entry, look.page) || !entry.lights.includes(look.light)) return false;
  if ((look.level ?? 1) < entry.minLevel) return false;
  if (entry.tilted && Math.abs(look.tilt ?? 0) < 2) return false;
  const areas = areasOf(document, look.page);
  const page = areas.find((area) => area.name === 'page')?.box;
  if (page === undefined) return false;
  const places: Box[] = areas.filter((area) => entry.areas.includes(area.name)).map((area) => area.box);
  const seen = regionOf(look, page.width, page.height);
  return places.some((place) => boxesMeet(place, seen));
}
