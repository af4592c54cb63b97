// The cases an exam may be made of: the academy's own, which nobody can practise, and those shipped with the product. Which variants of a
// case are equal by law is proved here, for the seeds that people will meet.

import { proveEqual, provedSeeds, type ExamDesign, type KnownCase } from '#exam';
import { openLawBundle, type LawBundle } from '#law';
import { COMPETENCIES, openScenario, type Catalogue, type OpenScenario, type ScenarioContent } from '#scenario';
import { ContentShelf, type ContentFiles, type ShelvedScenario } from '../contentShelf.ts';

/** The academy's own cases, as they were read when the server started. */
export interface PrivateContent {
  readonly files: ContentFiles;
  /** Cases that are left out because of faults, with how many each has. */
  readonly faulty: ReadonlyMap<string, number>;
}

export const NO_PRIVATE_CONTENT: PrivateContent = { files: new Map(), faulty: new Map() };

export interface PooledCase {
  readonly name: string;
  readonly title: string;
  readonly isPublic: boolean;
  readonly minutes: number;
  readonly languages: readonly string[];
  readonly variants: readonly string[];
}

interface Shelf {
  readonly shelf: ContentShelf;
  readonly catalogue: Catalogue;
  readonly isPublic: boolean;
}

const EMPTY: Catalogue = { format: 1, laws: [], scenarios: [] };

export class ExamPool {
  /** The academy's own first: a name of theirs hides a shipped one. */
  readonly #shelves: readonly Shelf[];
  readonly #faulty: ReadonlyMap<string, number>;
  readonly #opened = new Map<string, OpenScenario>();

  constructor(shipped: ContentFiles, own: PrivateContent = NO_PRIVATE_CONTENT) {
    const shelfOf = (files: ContentFiles, isPublic: boolean): Shelf => ({
      shelf: new ContentShelf(files),
      catalogue: JSON.parse(files.get('index.json') ?? JSON.stringify(EMPTY)) as Catalogue,
      isPublic,
    });
    this.#shelves = [...(own.files.size === 0 ? [] : [shelfOf(own.files, false)]), shelfOf(shipped, true)];
    this.#faulty = own.faulty;
  }

  /** The cases by name, each once. */
  list(): PooledCase[] {
    const names = new Set(this.#shelves.flatMap(({ catalogue }) => catalogue.scenarios.map(({ id }) => id)));
    return [...names].flatMap((name) => this.#read(name) ?? []);
  }

  selectOptional(name: string): ShelvedScenario | null {
    return this.#find(name)?.shelved ?? null;
  }

  /** The name itself, where the case is not here any more. */
  titleOf(name: string): string {
    return this.#find(name)?.shelf.catalogue.scenarios.find(({ id }) => id === name)?.title['en'] ?? name;
  }

  /** What a design's cases are, as far as they are known, for `checkDesign`. */
  known(design: Pick<ExamDesign, 'cases'>, examSeed: number): ReadonlyMap<string, KnownCase> {
    return new Map(
      design.cases.flatMap(({ name, variants }): [string, KnownCase][] => {
        const faults = this.#faulty.get(name) ?? 0;
        const pooled = this.#read(name);
        const shelved = this.selectOptional(name);
        if (pooled === null || shelved === null)
          return faults === 0
            ? []
            : [
                [
                  name,
                  { isPublic: false, faults, minutes: 0, languages: [], variants: [], equal: [], competencies: [] },
                ],
              ];
        const open = this.#open(shelved);
        const asked =
          variants.policy === 'equalByLaw' ? variants.variants.filter((one) => pooled.variants.includes(one)) : [];
        const report = proveEqual(
          open,
          provedSeeds(examSeed, name),
          asked.length > 1 ? asked : pooled.variants.slice(0, 1),
        );
        const tested = new Set(report.reports.flatMap(({ competencies }) => Object.keys(competencies)));
        return [
          [
            name,
            {
              ...pooled,
              faults,
              equal: asked.length > 1 ? report.groups : [],
              competencies: COMPETENCIES.filter((one) => tested.has(one)),
            },
          ],
        ];
      }),
    );
  }

  #find(name: string): { shelved: ShelvedScenario; shelf: Shelf } | null {
    for (const one of this.#shelves) {
      const shelved = one.shelf.selectOptional(name);
      if (shelved !== null) return { shelved, shelf: one };
    }
    return null;
  }

  #read(name: string): PooledCase | null {
    const found = this.#find(name);
    const entry = found?.shelf.catalogue.scenarios.find(({ id }) => id === name);
    if (found === null || entry === undefined) return null;
    const { title, minutes, languages } = entry;
    const variants = Object.keys(this.#open(found.shelved).content.scenario.variants);
    return { name, title: title['en'] ?? name, isPublic: found.shelf.isPublic, minutes, languages, variants };
  }

  #open({ content, law }: ShelvedScenario): OpenScenario {
    const known = this.#opened.get(content.hash);
    if (known !== undefined) return known;
    const { open, faults } = openScenario(
      JSON.parse(content.body) as ScenarioContent,
      openLawBundle(JSON.parse(law.body) as LawBundle),
    );
    if (faults.length > 0) throw new Error(`the case ${content.scenario} does not open`);
    this.#opened.set(content.hash, open);
    return open;
  }
}
