// Contents by their hash. New attempts begin on what the library holds now; an attempt goes on with what it began on, kept in the
// database, whatever becomes of the files.

import { openLawBundle, type LawBundle, type Pack } from '#law';
import { openScenario, type Catalogue, type OpenScenario, type ScenarioContent } from '#scenario';
import { Lately } from './lately.ts';
import { hashText } from './secret.ts';
import { SharedCases } from './sharedCases.ts';
import { insertContentOnce, selectContent } from './store/contents.ts';
import { insertLawOnce, selectLaw } from './store/laws.ts';
import type { ContentRow, Db, LawRow } from './store/tables.ts';

/** The content as it is served: JSON text by path, with an index.json. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A content opened for play. */
export interface OpenContent {
  readonly open: OpenScenario;
  readonly cases: SharedCases;
  readonly lawTexts: LawBundle['texts'];
}

/** A scenario of the library as attempts on it are kept. */
export interface ShelvedScenario {
  readonly content: ContentRow;
  readonly law: LawRow;
}

/** Contents held open. */
const MAX_OPEN = 40;
/** Laws held open, each for all contents that stand on it. */
const MAX_LAWS = 8;

interface OpenLaw {
  readonly pack: Pack;
  readonly texts: LawBundle['texts'];
}

export class ContentShelf {
  readonly #scenarios: ReadonlyMap<string, ShelvedScenario>;
  readonly #opened = new Lately<OpenContent>(MAX_OPEN);
  readonly #laws = new Lately<OpenLaw>(MAX_LAWS);

  constructor(files: ContentFiles) {
    this.#scenarios = shelve(files);
  }

  /** The scenario as the library holds it now; null if it does not. */
  selectOptional(scenario: string): ShelvedScenario | null {
    return this.#scenarios.get(scenario) ?? null;
  }

  /** Of the library's scenarios. */
  get names(): readonly string[] {
    return [...this.#scenarios.keys()];
  }

  /** Puts a scenario into the database, where it stays as long as an attempt names it. */
  async keep(db: Db, { content, law }: ShelvedScenario): Promise<void> {
    await insertLawOnce(db, law);
    await insertContentOnce(db, content);
  }

  /** A scenario as the database keeps it; throws if it does not. */
  async selectKept(db: Db, hash: string): Promise<ShelvedScenario> {
    const content = await selectContent(db, hash);
    return { content, law: await selectLaw(db, content.law_hash) };
  }

  /** The law of a kept content, with its texts. */
  async selectLaw(db: Db, hash: string): Promise<LawBundle> {
    const { law } = await this.selectKept(db, hash);
    return JSON.parse(law.body) as LawBundle;
  }

  open(db: Db, hash: string): Promise<OpenContent> {
    return takeFrom(this.#opened, db, hash, () => this.#read(db, hash));
  }

  async #read(db: Db, hash: string): Promise<OpenContent> {
    const content = await selectContent(db, hash);
    const law = await takeFrom(this.#laws, db, content.law_hash, () => readLaw(db, content.law_hash));
    const { open, faults } = openScenario(JSON.parse(content.body) as ScenarioContent, law.pack);
    if (faults.length > 0) throw new Error(`content ${hash} of ${content.scenario} does not open any more`);
    return { open, cases: new SharedCases(open), lawTexts: law.texts };
  }
}

async function readLaw(db: Db, hash: string): Promise<OpenLaw> {
  const bundle = JSON.parse((await selectLaw(db, hash)).body) as LawBundle;
  return { pack: openLawBundle(bundle), texts: bundle.texts };
}

/** A transaction waits for nobody else's reading, which might wait for the connection that it holds. */
async function takeFrom<T>(kept: Lately<T>, db: Db, key: string, read: () => Promise<T>): Promise<T> {
  if (!db.isTransaction) return kept.read(key, read);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = await read();
  kept.set(key, value);
  return value;
}

function shelve(files: ContentFiles): Map<string, ShelvedScenario> {
  const read = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`the content names ${path}, which is not there`);
    return text;
  };
  const catalogue = JSON.parse(read('index.json')) as Catalogue;
  // Many cases share a law, and a law is long.
  const lawHashes = new Map(
    [...new Set(catalogue.scenarios.map(({ law }) => law))].map((path) => [path, hashText(read(path))]),
  );
  return new Map(
    catalogue.scenarios.map((entry): [string, ShelvedScenario] => {
      const law = { hash: lawHashes.get(entry.law) ?? '', pack: entry.pack, body: read(entry.law) };
      const content = {
        hash: hashText(`${law.hash}\n${read(entry.content)}`),
        scenario: entry.id,
        play_hash: entry.playHash,
        key_hash: entry.keyHash,
        law_hash: law.hash,
        body: read(entry.content),
      };
      return [entry.id, { content, law }];
    }),
  );
}
