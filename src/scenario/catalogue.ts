// The catalogue: what is known of each scenario before its package is fetched. Written by the build, read by every home of an attempt.

/** A text by language. */
type Texts = Readonly<Record<string, string>>;

/** One scenario in the catalogue. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: Texts;
  readonly summary: Texts;
  readonly place: Texts;
  readonly briefing: Texts;
  readonly bulletins: readonly Texts[];
  readonly contentNotes: readonly Texts[];
  readonly level: number;
  readonly minutes: number;
  readonly competencies: readonly string[];
  readonly languages: readonly string[];
  readonly kind: string;
  readonly line: string;
  readonly pack: string;
  readonly date: string;
  readonly startsAt: string;
  readonly playHash: string;
  readonly keyHash: string;
  /** Path of the package, relative to the index. */
  readonly content: string;
  /** Path of the law bundle, relative to the index. */
  readonly law: string;
}

export interface Catalogue {
  readonly format: 1;
  readonly scenarios: readonly CatalogueEntry[];
}
