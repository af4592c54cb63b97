// The catalogue narrowed down by setting, level and competency, and how many cases each further choice would leave.

import type { CatalogueEntry } from '#scenario';

export const FACETS = ['kind', 'level', 'competency'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen in each; nothing chosen narrows nothing. */
export type CaseFilter = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTER: CaseFilter = { kind: [], level: [], competency: [] };

export interface FacetValue {
  readonly value: string;
  /** Cases that have it, under what is chosen in the other facets. */
  readonly count: number;
}

type Entry = Pick<CatalogueEntry, 'kind' | 'level' | 'competencies'>;

function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  if (facet === 'kind') return [entry.kind];
  if (facet === 'level') return [String(entry.level)];
  return entry.competencies;
}

function passes(entry: Entry, filter: CaseFilter, facets: readonly Facet[]): boolean {
  return facets.every(
    (facet) => filter[facet].length === 0 || valuesOf(entry, facet).some((value) => filter[facet].includes(value)),
  );
}

export function filterCases<T extends Entry>(entries: readonly T[], filter: CaseFilter): readonly T[] {
  return entries.filter((entry) => passes(entry, filter, FACETS));
}

/** Every value that occurs in the catalogue, sorted. */
export function listFacet(entries: readonly Entry[], filter: CaseFilter, facet: Facet): readonly FacetValue[] {
  const others = FACETS.filter((one) => one !== facet);
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(entry, facet))
      counts.set(value, (counts.get(value) ?? 0) + (passes(entry, filter, others) ? 1 : 0));
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
