// The cases an exam may be made of: what was uploaded, what lies in the academy's own folder, what is shipped with the product. Nobody can
// practise the first two. Of one name the first of these holds. Which variants are equal by law is proved for the seeds that people will meet.

import {
  provedSeeds,
  type CaseFinding,
  type EqualityReport,
  type ExamDesign,
  type KnownCase,
  type PooledCase,
  type ProofState,
} from '#exam';
import { COMPETENCIES, type ScenarioContent } from '#scenario';
import { ContentShelf, type ContentFiles, type ShelvedScenario } from '../contentShelf.ts';
import { Lately } from '../lately.ts';
import { selectExamCasesNamed, selectExams } from '../store/exams.ts';
import { selectPool } from '../store/pool.ts';
import type { PoolRow } from '../store/examRows.ts';
import type { Db } from '../store/tables.ts';
import { titleOf } from './proofJob.ts';
import type { Prover } from './prover.ts';

/** The academy's own folder, as it was read when the server started. */
export interface PrivateContent {
  /** Of the cases that open. */
  readonly files: ContentFiles;
  /** Texts of each case by path in the content, also of those that do not open. */
  readonly sources: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

export const NO_PRIVATE_CONTENT: PrivateContent = { files: new Map(), sources: new Map() };

/** How the proof of a case stands. */
export interface ProofOf {
  readonly state: ProofState;
  readonly findings: readonly CaseFinding[];
}

interface ExamPoolDeps {
  readonly db: Db;
  /** What is shipped, and what the database keeps. */
  readonly shelf: ContentShelf;
  readonly own: PrivateContent;
  readonly prover: Prover;
  /** How the proof of a case of the academy's folder stands. */
  readonly proofOf: (name: string) => Promise<ProofOf>;
}

interface Found {
  readonly shelved: ShelvedScenario;
  readonly origin: PooledCase['origin'];
  readonly row: PoolRow | null;
}

type Facts = Pick<PooledCase, 'title' | 'titles' | 'minutes' | 'languages' | 'variants'>;

/** Contents and proofs of equality remembered. */
const MAX_KNOWN = 500;

export class ExamPool {
  readonly #deps: ExamPoolDeps;
  readonly #own: ContentShelf | null;
  /** By the hash of the content, which says all. */
  readonly #kept = new Lately<ShelvedScenario>(MAX_KNOWN);
  readonly #facts = new Lately<Facts>(MAX_KNOWN);
  readonly #proved = new Lately<Promise<EqualityReport>>(MAX_KNOWN);

  constructor(deps: ExamPoolDeps) {
    this.#deps = deps;
    this.#own = deps.own.files.size === 0 ? null : new ContentShelf(deps.own.files);
  }

  /** The cases by name, each once, the academy's own first. */
  async list(): Promise<PooledCase[]> {
    const { db, own, shelf } = this.#deps;
    const [rows, pinned, exams] = await Promise.all([selectPool(db), selectExamCasesNamed(db), selectExams(db)]);
    const names = new Set([
      ...rows.map(({ name }) => name),
      ...own.sources.keys(),
      ...(this.#own?.names ?? []),
      ...shelf.names,
    ]);
    const cases = await Promise.all([...names].map(async (name) => this.#describe(name, await this.#find(name, rows))));
    return cases.map((one) => ({
      ...one,
      usedBy: pinned.flatMap(({ exam, name, content_hash }) => {
        const of = exams.find(({ id }) => id === exam);
        if (name !== one.name || of === undefined || of.state === 'draft') return [];
        return [{ exam, title: of.title, state: of.state, isCurrent: content_hash === one.contentHash }];
      }),
    }));
  }

  async selectOptional(name: string): Promise<ShelvedScenario | null> {
    return (await this.#findNow(name))?.shelved ?? null;
  }

  /** The name itself, where the case is not here any more. */
  async titleOf(name: string): Promise<string> {
    return (await this.#describe(name, await this.#findNow(name))).title;
  }

  /** What a design's cases are, as far as they are known, for `checkDesign`. */
  async known(design: Pick<ExamDesign, 'cases'>, examSeed: number): Promise<ReadonlyMap<string, KnownCase>> {
    const rows = await selectPool(this.#deps.db);
    const known = await Promise.all(
      [...new Set(design.cases.map(({ name }) => name))].map(async (name): Promise<[string, KnownCase][]> => {
        const found = await this.#find(name, rows);
        const one = await this.#describe(name, found);
        if (found === null) {
          if (!this.#deps.own.sources.has(name)) return [];
          const faults = Math.max(1, one.findings.filter(({ severity }) => severity === 'error').length);
          return [[name, { ...one, faults, isProving: one.proof === 'running', equal: [], competencies: [] }]];
        }
        const asked = design.cases.flatMap(({ name: other, variants: { policy, ...rest } }) =>
          other === name && policy === 'equalByLaw' && 'variants' in rest ? rest.variants : [],
        );
        const wanted = [...new Set(asked)].filter((variant) => one.variants.includes(variant));
        const isAsked = wanted.length > 1;
        const { reports, groups } = await this.#prove(
          name,
          found,
          examSeed,
          isAsked ? wanted : one.variants.slice(0, 1),
        );
        const tested = new Set(reports.flatMap(({ competencies }) => Object.keys(competencies)));
        return [
          [
            name,
            {
              ...one,
              faults: one.proof === 'faulty' ? one.findings.filter(({ severity }) => severity === 'error').length : 0,
              isProving: one.proof === 'running' || one.proof === 'broken',
              equal: isAsked ? groups : [],
              competencies: COMPETENCIES.filter((competency) => tested.has(competency)),
            },
          ],
        ];
      }),
    );
    return new Map(known.flat());
  }

  /** Which of these variants are equal for the people of an exam; null: there is no such case. Worked out once. */
  async equality(name: string, examSeed: number, variants: readonly string[]): Promise<EqualityReport | null> {
    const found = await this.#findNow(name);
    return found === null ? null : this.#prove(name, found, examSeed, variants);
  }

  async #prove(
    name: string,
    { shelved: { content, law } }: Found,
    examSeed: number,
    variants: readonly string[],
  ): Promise<EqualityReport> {
    const key = JSON.stringify([content.hash, examSeed, variants]);
    const known = this.#proved.get(key);
    if (known !== undefined) return known;
    const proving = this.#deps.prover.run({
      kind: 'equality',
      content: content.body,
      law: law.body,
      seeds: provedSeeds(examSeed, name),
      variants,
    });
    this.#proved.set(key, proving);
    try {
      return await proving;
    } catch (error) {
      // What failed is tried again.
      this.#proved.delete(key);
      throw error;
    }
  }

  async variants(name: string): Promise<readonly string[]> {
    return (await this.#describe(name, await this.#findNow(name))).variants;
  }

  async #findNow(name: string): Promise<Found | null> {
    return this.#find(name, await selectPool(this.#deps.db));
  }

  /** `rows`: the pool as it is. */
  async #find(name: string, rows: readonly PoolRow[]): Promise<Found | null> {
    const { db, shelf } = this.#deps;
    const row = rows.find((one) => one.name === name);
    if (row !== undefined) {
      const shelved = this.#kept.get(row.content_hash) ?? (await shelf.selectKept(db, row.content_hash));
      this.#kept.set(row.content_hash, shelved);
      return { shelved, origin: 'uploaded', row };
    }
    const own = this.#own?.selectOptional(name) ?? null;
    if (own !== null) return { shelved: own, origin: 'folder', row: null };
    // A case of theirs that does not open hides a shipped one all the same.
    if (this.#deps.own.sources.has(name)) return null;
    const shipped = shelf.selectOptional(name);
    return shipped === null ? null : { shelved: shipped, origin: 'shipped', row: null };
  }

  async #describe(name: string, found: Found | null): Promise<PooledCase> {
    const proof = found === null || found.origin === 'folder' ? await this.#deps.proofOf(name) : PROVED;
    const common = { name, proof: proof.state, findings: proof.findings, usedBy: [] };
    if (found === null)
      return {
        ...common,
        title: name,
        titles: {},
        isPublic: false,
        minutes: 0,
        languages: [],
        variants: [],
        origin: 'folder',
        contentHash: '',
        uploadedAtMs: null,
      };
    const { shelved, origin, row } = found;
    return {
      ...common,
      ...this.#read(shelved),
      isPublic: origin === 'shipped',
      origin,
      contentHash: shelved.content.hash,
      uploadedAtMs: row?.at_ms ?? null,
    };
  }

  #read({ content }: ShelvedScenario): Facts {
    const known = this.#facts.get(content.hash);
    if (known !== undefined) return known;
    const read = JSON.parse(content.body) as ScenarioContent;
    const { minutes, languages, variants } = read.scenario;
    const titles = Object.fromEntries(
      Object.entries(read.texts).flatMap(([language, { title }]) => (title === undefined ? [] : [[language, title]])),
    );
    const facts = { title: titleOf(read), titles, minutes, languages, variants: Object.keys(variants) };
    this.#facts.set(content.hash, facts);
    return facts;
  }
}

const PROVED: ProofOf = { state: 'good', findings: [] };
