// The desk where cases come into the pool: a zip is taken in, proved aside by whoever has the time, and put into the pool whole or not at all. A
// row tells how it stands, on every server. The academy's own folder is proved in the same way, once for each content.

import { PROGRAM_VERSION } from '#attempt';
import type { CaseFinding, ProofState, Upload } from '#exam';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import type { ContentShelf } from '../contentShelf.ts';
import { hashText, type Chance } from '../secret.ts';
import { putCaseProof, selectOptionalCaseProof, selectUploads, updateBeat } from '../store/caseProofs.ts';
import type { CaseProofRow } from '../store/examRows.ts';
import { putPoolVersion, selectOptionalPoolVersion, withdrawFromPool } from '../store/pool.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import type { PrivateContent, ProofOf } from './examPool.ts';
import type { ProvedUpload } from './proofJob.ts';
import type { Prover } from './prover.ts';

export interface UploadDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  readonly shelf: ContentShelf;
  readonly prover: Prover;
  readonly own: PrivateContent;
  /** Told of what failed aside, where nobody waits for an answer. */
  readonly onFailure: (error: unknown) => void;
}

interface Body {
  readonly cases: readonly string[];
  readonly left: readonly string[];
  readonly fault: Upload['fault'];
  readonly findings: readonly CaseFinding[];
}

const NOTHING: Body = { cases: [], left: [], fault: null, findings: [] };
const BEAT_MS = 5000;
/** Whoever said nothing for so long is not there any more. */
const GONE_MS = 30_000;
/** Uploads that wait on one server. */
const MAX_WAITING = 5;
const SHOWN = 20;

export class UploadDesk {
  readonly #deps: UploadDeskDeps;
  readonly #working = new Set<Promise<void>>();

  constructor(deps: UploadDeskDeps) {
    this.#deps = deps;
  }

  /** Takes it in; what comes of it is told by `see`. */
  async begin({ person }: SignedIn, zip: Uint8Array): Promise<Upload> {
    const { db, clock, chance, prover } = this.#deps;
    if (this.#working.size >= MAX_WAITING) throw new ApiError('tooMany');
    const id = chance.makeSecret();
    const row = await this.#enter(id, person);
    this.#aside(id, row, async () => {
      const proved = await prover.run({ kind: 'upload', zip });
      await this.#settle(row, proved, await clock(db));
    });
    return viewOf(row, row.at_ms);
  }

  async see(upload: string): Promise<Upload> {
    const { db, clock } = this.#deps;
    const row = await selectOptionalCaseProof(db, upload);
    if (row === null || row.by === null) throw new ApiError('notFound');
    return viewOf(row, await clock(db));
  }

  /** The last of them, the newest first. */
  async list(): Promise<Upload[]> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    return (await selectUploads(db, SHOWN)).map((row) => viewOf(row, nowMs));
  }

  /** From now on no new exam is made of it; those that are pinned to it keep it. */
  async withdraw({ person }: SignedIn, name: string): Promise<void> {
    const { db, clock } = this.#deps;
    const atMs = await clock(db);
    await transact(db, async (transaction) => {
      const current = await selectOptionalPoolVersion(transaction, name);
      if (current === null) throw new ApiError('notFound');
      await withdrawFromPool(transaction, name);
      const body = { contentHash: current.content_hash };
      await recordAudit(transaction, { atMs, actor: person, action: 'caseWithdrawn', subject: name, body });
    });
  }

  /** How the proof of a case of the academy's folder stands. */
  async proofOf(name: string): Promise<ProofOf> {
    const { db, clock } = this.#deps;
    const row = await selectOptionalCaseProof(db, this.#idOf(name));
    if (row === null) return { state: 'running', findings: [] };
    const { state, findings } = viewOf(row, await clock(db));
    return { state, findings };
  }

  /** Proves what lies in the academy's folder and was not proved yet; to be called once, when the server runs. */
  proveOwn(): void {
    const { db, prover, own } = this.#deps;
    for (const [name, files] of own.sources) {
      const id = this.#idOf(name);
      this.#aside(id, null, async () => {
        const known = await selectOptionalCaseProof(db, id);
        if (known?.state === 'good' || known?.state === 'faulty') return;
        const row = await this.#enter(id, null);
        const { findings, cases } = await prover.run({ kind: 'cases', files, names: [name] });
        const state = cases.length === 0 ? 'faulty' : 'good';
        await putCaseProof(db, { ...row, state, body: JSON.stringify({ ...NOTHING, cases: [name], findings }) });
      });
    }
  }

  /** When everything that was begun here is done. */
  async settled(): Promise<void> {
    while (this.#working.size > 0)
      // oxlint-disable-next-line no-await-in-loop -- until nothing is left.
      await Promise.all(this.#working);
  }

  /** The proof of this very content, by this very program. */
  #idOf(name: string): string {
    const files = this.#deps.own.sources.get(name) ?? [];
    return `folder-${PROGRAM_VERSION}-${hashText(JSON.stringify([name, files]))}`;
  }

  async #enter(id: string, by: string | null): Promise<CaseProofRow> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    const row: CaseProofRow = {
      id,
      state: 'running',
      by,
      at_ms: nowMs,
      beat_ms: nowMs,
      body: JSON.stringify(NOTHING),
    };
    await putCaseProof(db, row);
    return row;
  }

  /** Works while nobody waits, and says now and then that it is still at it. */
  #aside(id: string, row: CaseProofRow | null, work: () => Promise<void>): void {
    const { db, clock, onFailure } = this.#deps;
    const beat = async (): Promise<void> => updateBeat(db, id, await clock(db));
    const beating = setInterval(() => void beat().catch(onFailure), BEAT_MS).unref();
    const working = (async () => {
      try {
        await work();
      } catch (error) {
        onFailure(error);
        if (row !== null) await putCaseProof(db, { ...row, state: 'broken' }).catch(onFailure);
      } finally {
        clearInterval(beating);
      }
    })();
    this.#working.add(working);
    void working.finally(() => this.#working.delete(working));
  }

  /** All of its cases, or none. */
  async #settle(row: CaseProofRow, { names, left, fault, findings, cases }: ProvedUpload, atMs: number): Promise<void> {
    const { db, shelf } = this.#deps;
    const isGood = fault === null && cases.length > 0;
    const state: ProofState = isGood ? 'good' : 'faulty';
    const body: Body = { cases: names, left, fault, findings };
    await transact(db, async (transaction) => {
      for (const { name, title, shelved } of isGood ? cases : []) {
        // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
        await shelf.keep(transaction, shelved);
        // oxlint-disable-next-line no-await-in-loop
        await putPoolVersion(transaction, {
          name,
          content_hash: shelved.content.hash,
          is_public: 0,
          title,
          uploaded_by: row.by,
          at_ms: atMs,
        });
        // oxlint-disable-next-line no-await-in-loop
        await recordAudit(transaction, {
          atMs,
          actor: row.by,
          action: 'caseUploaded',
          subject: name,
          body: { contentHash: shelved.content.hash, upload: row.id },
        });
      }
      await putCaseProof(transaction, { ...row, state, beat_ms: atMs, body: JSON.stringify(body) });
    });
  }
}

function viewOf({ id, state, at_ms, beat_ms, body }: CaseProofRow, nowMs: number): Upload {
  const isGone = state === 'running' && nowMs - beat_ms > GONE_MS;
  return { upload: id, atMs: at_ms, ...(JSON.parse(body) as Body), state: isGone ? 'broken' : state };
}
