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
  /** Languages in which lines were recorded, where there are any. */
  readonly recorded?: readonly string[];
  readonly kind: string;
  readonly line: string;
  /** The trainee is a witness, and is asked. */
  readonly hearing?: true;
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

/** A law pack that can be read, whether or not a scenario asks for it. */
export interface CatalogueLaw {
  readonly pack: string;
  /** In English, as the pack names itself. */
  readonly title: string;
  /** The day on which it was last read against its sources. */
  readonly asAt: string;
  /** Path of the bundle, relative to the index. */
  readonly path: string;
}

export interface Catalogue {
  readonly format: 1;
  readonly laws: readonly CatalogueLaw[];
  readonly scenarios: readonly CatalogueEntry[];
}
