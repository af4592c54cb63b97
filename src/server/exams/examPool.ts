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
  readonly shelf: ContentShelf;
  readonly shipped: ContentFiles;
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

/** Proofs of equality remembered; the one longest known goes first. */
const MAX_PROVED = 500;

export class ExamPool {
  readonly #deps: ExamPoolDeps;
  readonly #own: ContentShelf | null;
  readonly #shipped: ContentShelf;
  /** By the hash of the content, which says all. */
  readonly #kept = new Map<string, ShelvedScenario>();
  readonly #facts = new Map<string, Facts>();
  readonly #proved = new Map<string, Promise<EqualityReport>>();

  constructor(deps: ExamPoolDeps) {
    this.#deps = deps;
    this.#own = deps.own.files.size === 0 ? null : new ContentShelf(deps.own.files);
    this.#shipped = new ContentShelf(deps.shipped);
  }

  /** The cases by name, each once, the academy's own first. */
  async list(): Promise<PooledCase[]> {
    const { db, own } = this.#deps;
    const [rows, pinned, exams] = await Promise.all([selectPool(db), selectExamCasesNamed(db), selectExams(db)]);
    const names = new Set([
      ...rows.map(({ name }) => name),
      ...own.sources.keys(),
      ...(this.#own?.names ?? []),
      ...this.#shipped.names,
    ]);
    const cases = await Promise.all([...names].map((name) => this.#describe(name)));
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
    return (await this.#find(name))?.shelved ?? null;
  }

  /** The name itself, where the case is not here any more. */
  async titleOf(name: string): Promise<string> {
    return (await this.#describe(name)).title;
  }

  /** What a design's cases are, as far as they are known, for `checkDesign`. */
  async known(design: Pick<ExamDesign, 'cases'>, examSeed: number): Promise<ReadonlyMap<string, KnownCase>> {
    const known = await Promise.all(
      [...new Set(design.cases.map(({ name }) => name))].map(async (name): Promise<[string, KnownCase][]> => {
        const one = await this.#describe(name);
        const found = await this.#find(name);
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
        const report = await this.equality(name, examSeed, isAsked ? wanted : one.variants.slice(0, 1));
        const tested = new Set(report?.reports.flatMap(({ competencies }) => Object.keys(competencies)));
        return [
          [
            name,
            {
              ...one,
              faults: one.proof === 'faulty' ? one.findings.filter(({ severity }) => severity === 'error').length : 0,
              isProving: one.proof === 'running' || one.proof === 'broken',
              equal: isAsked ? (report?.groups ?? []) : [],
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
    const found = await this.#find(name);
    if (found === null) return null;
    const { content, law } = found.shelved;
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
    const [oldest] = this.#proved.keys();
    if (this.#proved.size > MAX_PROVED && oldest !== undefined) this.#proved.delete(oldest);
    try {
      return await proving;
    } catch (error) {
      // What failed is tried again.
      this.#proved.delete(key);
      throw error;
    }
  }

  async variants(name: string): Promise<readonly string[]> {
    return (await this.#describe(name)).variants;
  }

  async #find(name: string): Promise<Found | null> {
    const { db, shelf } = this.#deps;
    const row = (await selectPool(db)).find((one) => one.name === name);
    if (row !== undefined) {
      const shelved = this.#kept.get(row.content_hash) ?? (await shelf.selectKept(db, row.content_hash));
      this.#kept.set(row.content_hash, shelved);
      return { shelved, origin: 'uploaded', row };
    }
    const own = this.#own?.selectOptional(name) ?? null;
    if (own !== null) return { shelved: own, origin: 'folder', row: null };
    // A case of theirs that does not open hides a shipped one all the same.
    if (this.#deps.own.sources.has(name)) return null;
    const shipped = this.#shipped.selectOptional(name);
    return shipped === null ? null : { shelved: shipped, origin: 'shipped', row: null };
  }

  async #describe(name: string): Promise<PooledCase> {
    const found = await this.#find(name);
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
