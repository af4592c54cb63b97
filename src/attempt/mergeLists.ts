// What several sources name of one list, put together. Each source speaks with one voice, however many statements it makes. Elements
// with one key are one element; spans of time may be known by one end, and a loose end joins the span it closes.

import { addDays, isSameValue, type Fact, type FactValue, type Source } from '#law';
import type { Closed, Statement } from './evidence.ts';

export interface MergedList {
  readonly value: readonly FactValue[];
  /** Whether sources that suffice claim, together, to name every element. */
  readonly complete: boolean;
}

/** From when to when a source claims to name everything that begins then; null: without limit. */
interface Claim {
  readonly from: string | null;
  readonly until: string | null;
}

interface Voice {
  readonly sources: readonly Source[];
  readonly elements: readonly FactValue[];
  readonly claims: readonly Claim[];
}

/** Whether the sources contain every source of one of the standard's alternatives. What the file says needs nothing more. */
export function meetsStandard(sources: readonly Source[], fact: Fact): boolean {
  if (sources.includes('file')) return true;
  return fact.standard.some((alternative) => {
    const left = [...sources];
    return alternative.every((needed) => {
      const at = left.findIndex((source) => answers(source, needed));
      if (at === -1) return false;
      left.splice(at, 1);
      return true;
    });
  });
}

/** What lies in a chip or a seal is read off the paper, as print is. */
function answers(source: Source, needed: Source): boolean {
  return source === needed || (needed === 'field' && (source === 'chip' || source === 'seal'));
}

/**
 * The union of what the sources name, or null where they contradict: two elements with one key differ, a span would end before it is
 * known to end, or a source that claims to name everything lacks what another names. All may contradict; what is taken as named comes
 * from sources of the fact's standard alone.
 */
export function mergeLists(statements: readonly Statement[], fact: Fact, closed: readonly Closed[]): MergedList | null {
  const voices = listVoices(statements, closed);
  const all = unite(voices, fact);
  if (all === null || voices.some((voice) => isSilentOn(voice, all, fact))) return null;
  const able = new Set<Source>([...fact.standard.flat(), 'file']);
  const bearing = voices.filter((voice) => voice.sources.some((source) => able.has(source)));
  return { value: unite(bearing, fact) ?? [], complete: isComplete(bearing, fact) };
}

function listVoices(statements: readonly Statement[], closed: readonly Closed[]): Voice[] {
  const byOrigin = new Map<string, Statement[]>();
  for (const statement of statements) {
    const name = `${statement.origin.kind}:${statement.origin.id}`;
    byOrigin.set(name, [...(byOrigin.get(name) ?? []), statement]);
  }
  return [...byOrigin].map(([name, own]) => ({
    sources: own.map((statement) => statement.source),
    elements: own.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly FactValue[]) : [])),
    claims: [
      ...own.flatMap(({ complete, since }) => (complete ? [{ from: since ?? null, until: null }] : [])),
      ...closed.flatMap((one) =>
        `${one.kind}:${one.id}` === name && one.fact === own[0]?.fact ? [{ from: null, until: one.until }] : [],
      ),
    ],
  }));
}

/** The elements of all voices, each once; null where two of one key differ. */
function unite(voices: readonly Voice[], fact: Fact): FactValue[] | null {
  const elements: FactValue[] = [];
  const looseEnds = new Map<string, FactValue>();
  for (const element of voices.flatMap((voice) => voice.elements)) {
    const end = looseEndOf(element, fact);
    if (end !== null) {
      looseEnds.set(end, element);
      continue;
    }
    const at = elements.findIndex((other) => isSameElement(other, element, fact.key));
    const known = elements[at];
    const merged = known === undefined ? element : mergeElements(known, element);
    if (merged === null) return null;
    if (known === undefined) elements.push(merged);
    else elements[at] = merged;
  }
  for (const [end, element] of [...looseEnds].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!joinEnd(elements, end, element, fact)) return null;
  return elements.map((element) => forgetEnd(element, elements, fact));
}

/** A span said to be lasting although another began after it has ended: on a day that nobody has named. */
function forgetEnd(element: FactValue, elements: readonly FactValue[], { key, until }: Fact): FactValue {
  if (key === null || until === null || !isRecord(element) || element[until] !== null) return element;
  const begin = fieldOf(element, key) ?? '';
  if (!elements.some((other) => (fieldOf(other, key) ?? '') > begin)) return element;
  const { [until]: _lasting, ...rest } = element;
  return rest;
}

/**
 * Lets a loose end close the last span begun before it; false where that span is known to end later. An end that is known already adds
 * nothing; one that no open span goes before stays loose: its beginning is unknown.
 */
function joinEnd(elements: FactValue[], end: string, loose: FactValue, { key, until }: Fact): boolean {
  if (key === null || until === null) return true;
  const ends = elements.map((element) => fieldOf(element, until));
  if (ends.includes(end)) return true;
  const begun = elements
    .map((element, index) => ({ index, begin: fieldOf(element, key) ?? '' }))
    .filter(({ begin }) => begin <= end)
    .sort((a, b) => (a.begin < b.begin ? -1 : 1));
  // Who leaves and comes back on one day leaves first, if somebody was there to leave.
  const before = begun.filter(({ begin }) => begin < end).at(-1);
  const last = before !== undefined && ends[before.index] === null ? before : begun.at(-1);
  const known = last === undefined ? null : (ends[last.index] ?? null);
  if (last === undefined || (known !== null && known < end)) {
    elements.push(loose);
    return true;
  }
  if (known !== null) return false;
  const { [key]: _begin, ...rest } = loose as { readonly [field: string]: FactValue };
  elements[last.index] = { ...rest, ...(elements[last.index] as object), [until]: end };
  return true;
}

/** The end of a span whose beginning the source does not know; null for every other element. */
function looseEndOf(element: FactValue, { key, until }: Fact): string | null {
  if (key === null || until === null || fieldOf(element, key) !== null) return null;
  return fieldOf(element, until);
}

/** Whether a voice claims to name everything of a time and is silent on an element of that time. */
function isSilentOn(voice: Voice, elements: readonly FactValue[], fact: Fact): boolean {
  return voice.claims.some((claim) =>
    elements.some(
      (element) =>
        isWithin(element, claim, fact) && !voice.elements.some((own) => isSameElement(own, element, fact.key)),
    ),
  );
}

function isWithin(element: FactValue, { from, until }: Claim, { key }: Fact): boolean {
  if (key === null || !isRecord(element)) return from === null && until === null;
  const at = fieldOf(element, key);
  return at !== null && (from === null || at >= from) && (until === null || at <= until);
}

function isComplete(voices: readonly Voice[], fact: Fact): boolean {
  const whole = voices.filter((voice) => voice.claims.some(({ from, until }) => from === null && until === null));
  if (
    whole.length > 0 &&
    meetsStandard(
      whole.flatMap((voice) => voice.sources),
      fact,
    )
  )
    return true;
  return leavesNoGap(voices.filter((voice) => meetsStandard(voice.sources, fact)).flatMap((voice) => voice.claims));
}

/** Whether the claims reach from the beginning of time to its end, the day after one being in the next. */
function leavesNoGap(claims: readonly Claim[]): boolean {
  let reached: string | null = null;
  let isBegun = false;
  const open = [...claims];
  for (;;) {
    const at = open.findIndex(
      ({ from }) => from === null || (isBegun && reached !== null && from <= dayAfter(reached)),
    );
    const [next] = at === -1 ? [] : open.splice(at, 1);
    if (next === undefined) return false;
    if (next.until === null) return true;
    isBegun = true;
    if (reached === null || next.until > reached) reached = next.until;
  }
}

function dayAfter(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? addDays(date, 1) : date;
}

function isSameElement(a: FactValue, b: FactValue, key: string | null): boolean {
  if (key === null || !isRecord(a) || !isRecord(b)) return isSameValue(a, b);
  const begin = a[key] ?? null;
  return begin === null ? isSameValue(a, b) : isSameValue(begin, b[key] ?? null);
}

/** Two accounts of one element; a field that one leaves open agrees with the other's. Null where they differ. */
function mergeElements(a: FactValue, b: FactValue): FactValue | null {
  if (!isRecord(a) || !isRecord(b)) return isSameValue(a, b) ? a : null;
  const merged: Record<string, FactValue> = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const known = merged[field] ?? null;
    if (known === null) merged[field] = value;
    else if (value !== null && !isSameValue(known, value)) return null;
  }
  return merged;
}

function fieldOf(element: FactValue, field: string): string | null {
  const value = isRecord(element) ? element[field] : undefined;
  return typeof value === 'string' ? value : null;
}

function isRecord(value: FactValue): value is { readonly [field: string]: FactValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
