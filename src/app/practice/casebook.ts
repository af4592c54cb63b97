// The content as practice uses it: the catalogue, and each scenario opened once from its package and the law it names. Everything comes
// as plain files beside the app.

import { openLawBundle, type LawBundle, type Pack } from '#law';
import {
  drawCase,
  withoutEquipment,
  openScenario,
  type Case,
  type Catalogue,
  type CatalogueEntry,
  type Cue,
  type Equipment,
  type OpenScenario,
  type ScenarioContent,
} from '#scenario';

export interface OpenBook {
  readonly entry: CatalogueEntry;
  readonly open: OpenScenario;
  readonly pack: Pack;
  readonly law: LawBundle;
}

/** Reads a file of the content folder; rejects with `ContentMissing` where it cannot be had. */
export type ReadContent = (path: string) => Promise<unknown>;

export class Casebook {
  readonly #read: ReadContent;
  #catalogue: Promise<Catalogue> | null = null;
  readonly #laws = new Map<string, Promise<{ readonly pack: Pack; readonly law: LawBundle }>>();
  readonly #books = new Map<string, Promise<OpenBook>>();

  constructor(read: ReadContent) {
    this.#read = read;
  }

  /** What could not be read is tried again the next time. */
  catalogue(): Promise<Catalogue> {
    this.#catalogue ??= this.#read('index.json').then(
      (content) => content as Catalogue,
      (error: unknown) => {
        this.#catalogue = null;
        throw error;
      },
    );
    return this.#catalogue;
  }

  /** The scenario, opened; null if the catalogue does not know it. */
  async open(scenario: string): Promise<OpenBook | null> {
    const entry = (await this.catalogue()).scenarios.find(({ id }) => id === scenario);
    if (entry === undefined) return null;
    return remember(this.#books, entry.content, () => this.#openBook(entry));
  }

  async #openBook(entry: CatalogueEntry): Promise<OpenBook> {
    const [content, { pack, law }] = await Promise.all([
      this.#read(entry.content) as Promise<ScenarioContent>,
      remember(this.#laws, entry.law, () => this.#openLaw(entry.law)),
    ]);
    const { open, faults } = openScenario(content, pack);
    const [fault] = faults;
    if (fault !== undefined) throw new Error(`scenario ${entry.id}: ${fault.fault.message}`);
    return { entry, open, pack, law };
  }

  async #openLaw(path: string): Promise<{ pack: Pack; law: LawBundle }> {
    const law = (await this.#read(path)) as LawBundle;
    return { pack: openLawBundle(law), law };
  }
}

export function selectCase(
  { entry, open }: OpenBook,
  seed: number,
  variant: string | null,
  cue: Cue | null = null,
  lacks: readonly Equipment[] = [],
): Case {
  const drawn = drawCase(open, seed, variant, cue);
  if (!drawn.ok) throw new Error(`scenario ${entry.id}, seed ${seed}: ${drawn.error[0]?.message ?? 'cannot be drawn'}`);
  return withoutEquipment(drawn.value, lacks);
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
