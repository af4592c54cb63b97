// The desk where attempts are kept: one writer an attempt, an act durable before it is answered, a repeat answered as it was first. What
// is in memory is a cache; after a crash the next request finds everything in the log.

import {
  InTurn,
  LOG_FORMAT,
  PROGRAM_VERSION,
  type Acted,
  type Created,
  type CreateAttempt,
  type LogEntry,
  type Opened,
  type PostAct,
  type Refusal,
  type Scored,
  type Stated,
} from '#attempt';
import { nameAgent } from '#exam';
import { releaseReport, type Report } from '#scoring';
import type { SignedIn } from './access.ts';
import { ApiError } from './apiError.ts';
import type { TellTime } from './trust/clock.ts';
import type { ContentShelf } from './contentShelf.ts';
import type { ExamGuard, Standing } from './exams/examGuard.ts';
import { readKeptLog } from './keptLog.ts';
import { LiveAttempt, type Receipt } from './liveAttempt.ts';
import { scoreRowOf } from './scoreRow.ts';
import { hashText, isSecretOf, type Chance } from './secret.ts';
import {
  insertAttempt,
  lockOptionalAttempt,
  lockProgress,
  selectOptionalAttempt,
  selectProgress,
  updateDamagedAt,
  updateDiffersAt,
  updateSession,
} from './store/attempts.ts';
import { insertEntry, selectEntries } from './store/entries.ts';
import { insertScore, selectOptionalScore } from './store/scores.ts';
import type { AttemptRow, ContentRow, Db } from './store/tables.ts';
import { transact } from './store/transact.ts';
import { recordAudit } from './trust/audit.ts';

export interface AttemptDeskDeps {
  readonly db: Db;
  readonly shelf: ContentShelf;
  readonly clock: TellTime;
  readonly chance: Chance;
  /** What exams ask of their attempts. */
  readonly guard: ExamGuard;
  /** Attempts held in memory; the one longest unused goes first. */
  readonly maxLive: number;
}

/** Who asks: the attempt, the token that opens it, the session, where one was named, and who is signed in. */
export interface Asker {
  readonly attempt: string;
  readonly token: string;
  readonly session: string | null;
  readonly who: () => Promise<SignedIn | null>;
  /** What it calls itself. */
  readonly agent: string;
}

/** An attempt that is to be: on what, drawn how, for whom. */
export interface NewAttempt {
  /** Kept already. */
  readonly content: Omit<ContentRow, 'body'>;
  readonly seed: number;
  readonly variant: string | null;
  readonly mode: string;
  readonly language: string;
  readonly sitting: string | null;
  readonly token: string;
}

/** What tells one device from another: browser and system, and which signing in it was. */
function nameDevice(agent: string, who: SignedIn | null): string {
  const mark = hashText(`${agent} ${who?.session ?? ''}`).slice(0, 4);
  return `${nameAgent(agent) ?? '?'} · ${mark}`;
}

/** Idle for so long, an attempt leaves the memory. */
const IDLE_MS = 30 * 60_000;

export class AttemptDesk {
  readonly #deps: AttemptDeskDeps;
  /** In the order of use. */
  readonly #live = new Map<string, { attempt: LiveAttempt; usedAtMs: number }>();
  readonly #turns = new Map<string, InTurn>();

  constructor(deps: AttemptDeskDeps) {
    this.#deps = deps;
  }

  /** Attempts held in memory. */
  get live(): number {
    return this.#live.size;
  }

  async create({ scenario, mode, language, seed }: CreateAttempt): Promise<Created> {
    const { db, shelf, clock, chance } = this.#deps;
    const shelved = shelf.selectOptional(scenario);
    if (shelved === null) throw new ApiError('noSuchScenario');
    const token = chance.makeSecret();
    const { content } = shelved;
    const wanted = { content, seed: seed ?? chance.makeSeed(), variant: null, mode, language, sitting: null, token };
    const nowMs = await clock(db);
    const { row, session } = await transact(db, async (transaction) => {
      await shelf.keep(transaction, shelved);
      return this.begin(transaction, wanted, nowMs);
    });
    const live = new LiveAttempt(row, await shelf.open(db, row.content_hash));
    this.#cache(live);
    return { token, header: live.header(), session, state: live.state(true) };
  }

  /** Puts a new attempt into the store, in a transaction of the caller's. */
  async begin(db: Db, wanted: NewAttempt, nowMs: number): Promise<{ row: AttemptRow; session: string }> {
    const { chance } = this.#deps;
    const { content, seed, variant, mode, language, sitting, token } = wanted;
    const session = chance.makeSecret();
    const row: AttemptRow = {
      id: chance.makeSecret(),
      token_hash: hashText(token),
      session_hash: hashText(session),
      content_hash: content.hash,
      scenario: content.scenario,
      play_hash: content.play_hash,
      key_hash: content.key_hash,
      format: LOG_FORMAT,
      program: PROGRAM_VERSION,
      seed,
      variant,
      mode,
      language,
      created_at_ms: nowMs,
      differs_at: null,
      sitting,
      damaged_at: null,
    };
    await insertAttempt(db, row);
    return { row, session };
  }

  /** From now on the new session acts, and no other. */
  open(asker: Asker): Promise<Opened> {
    return this.#inTurn(asker, async (live) => {
      const { db, chance, clock, guard } = this.#deps;
      const standing = await this.#uncovered(live);
      const session = chance.makeSecret();
      const hash = hashText(session);
      if (live.row.sitting === null) await updateSession(db, live.row.id, hash);
      else {
        const device = nameDevice(asker.agent, await asker.who());
        const nowMs = await clock(db);
        await transact(db, async (transaction) => {
          await guard.noteDevice(transaction, live.row, device, nowMs);
          await updateSession(transaction, live.row.id, hash);
        });
      }
      live.sessionHash = hash;
      const notices = live.acts > 0 ? [{ code: 'resumed' as const }] : [];
      const state = live.state(true, standing, { notices });
      return { header: live.header(), session, state };
    });
  }

  state(asker: Asker): Promise<Stated> {
    return this.#inTurn(asker, async (live) => {
      const standing = await this.#uncovered(live);
      return { state: live.state(isOwner(live, asker), standing) };
    });
  }

  act(asker: Asker, posted: PostAct): Promise<Acted> {
    return this.#queue(asker.attempt, async () => {
      // What is in memory is taken for current where it fits; the transaction of the act finds out if it is not.
      const known = this.#live.get(asker.attempt)?.attempt;
      if (known !== undefined && isNext(known, asker, posted)) {
        await this.#reach(known.row, asker);
        const acted = await this.#actOn(known, asker, posted);
        if (acted !== 'behind') return acted;
      }
      const acted = await this.#actOn(await this.#take(asker), asker, posted);
      if (acted === 'behind') throw new ApiError('changedMeanwhile');
      return acted;
    });
  }

  /** `behind`: another server has gone on with it meanwhile; nothing was done. */
  async #actOn(live: LiveAttempt, asker: Asker, { id, seq, act, since }: PostAct): Promise<Acted | 'behind'> {
    const { db, clock } = this.#deps;
    const answer = async (receipt: Receipt): Promise<Acted> => ({
      receipt,
      state: live.state(isOwner(live, asker), await this.#standing(live), { known: since }),
    });
    const first = live.receiptOf(id, act);
    if (first === 'other') throw new ApiError('actReused');
    if (first !== null) return answer(first);
    if (!isOwner(live, asker)) return answer({ ok: false, refusal: 'superseded' });
    if (seq !== live.acts + 1) return answer({ ok: false, refusal: 'sequence' });
    if (live.isFull) throw new ApiError('attemptFull');
    const atMs = await clock(db);
    // Until it is kept, the attempt in memory is ahead of the log: if anything fails it is built again.
    this.#live.delete(live.row.id);
    const performed = live.authority.perform(act);
    if (!performed.ok) {
      // Refused on what is known here, which another server may have gone beyond.
      if (!(await this.#isCurrent(live))) return 'behind';
      this.#cache(live);
      return answer(performed);
    }
    const { entry, receipt } = live.enter(performed, id, atMs);
    const kept = await this.#keep(live, entry, receipt);
    if (kept === 'behind') return 'behind';
    const { refusal, standing } = kept;
    if (refusal === null) {
      // What is signed in an exam is seldom asked for again, and those who still act need the room.
      if (entry.act.type !== 'sign' || live.row.sitting === null) this.#cache(live);
      // Whoever signs changes how the exam stands.
      return entry.act.type === 'sign'
        ? answer(receipt)
        : { receipt, state: live.state(true, standing, { known: since }) };
    }
    const before = await this.#rebuild(live.row);
    before.sessionHash = live.sessionHash;
    this.#cache(before);
    return {
      receipt: { ok: false, refusal },
      state: before.state(isOwner(before, asker), await this.#standing(before)),
    };
  }

  /** The score of an attempt as it stands, with its log, for whoever ends it. */
  async reckon(row: AttemptRow): Promise<{ report: Report; entries: readonly LogEntry[] }> {
    const { db } = this.#deps;
    const score = await selectOptionalScore(db, row.id);
    const log = score === null ? null : readKeptLog(await selectEntries(db, row.id));
    // What was scored when it was signed stands, and is not played again.
    if (score !== null && log?.ok === true && log.kept.length === score.seq)
      return { report: JSON.parse(score.report) as Report, entries: log.kept.map(({ entry }) => entry) };
    const live = await this.#rebuild(row);
    return { report: live.score(), entries: live.entries };
  }

  /** What an attempt that replays as it should gives to whoever holds its token, unless the papers are covered. */
  read<T>(asker: Asker, work: (live: LiveAttempt) => T): Promise<T> {
    return this.#inTurn(asker, async (live) => {
      await this.#uncovered(live);
      return work(live);
    });
  }

  /** The same for whoever sees an attempt without its token; that they may has been asked. */
  look<T>(row: AttemptRow, work: (live: LiveAttempt) => T): Promise<T> {
    return this.#queue(row.id, async () => {
      const known = this.#live.get(row.id)?.attempt;
      const live = known !== undefined && (await this.#catchUp(known)) ? known : await this.#rebuild(row);
      this.#cache(live);
      return work(live);
    });
  }

  /** The same of the law, where the rules are open. */
  consult<T>(asker: Asker, work: (live: LiveAttempt) => T): Promise<T> {
    return this.#inTurn(asker, async (live) => {
      if (live.row.sitting !== null && !(await this.#deps.guard.mayConsult(live.row)))
        throw new ApiError('rulesClosed');
      await this.#uncovered(live);
      return work(live);
    });
  }

  /** The same once it is signed, with the score as it was given. */
  lookBack<T>(asker: Asker, work: (live: LiveAttempt, stored: Report) => T): Promise<T> {
    return this.#inTurn(asker, async (live) => {
      if (live.row.sitting !== null && !(await this.#deps.guard.mayLookBack(live.row)))
        throw new ApiError('notReleased');
      if (!live.isSigned) throw new ApiError('notSigned');
      const score = await selectOptionalScore(this.#deps.db, live.row.id);
      if (score === null) throw new Error(`attempt ${live.row.id} is signed and has no score`);
      return work(live, JSON.parse(score.report) as Report);
    });
  }

  /** The score as it was given, also of an attempt that replays differently now. */
  async score(asker: Asker): Promise<Scored> {
    const { db, shelf } = this.#deps;
    const row = await this.#admit(asker);
    if (row.sitting !== null && !(await this.#deps.guard.mayLookBack(row))) throw new ApiError('notReleased');
    const score = await selectOptionalScore(db, row.id);
    if (score === null) throw new ApiError('notSigned');
    const { drawn, authority } = new LiveAttempt(row, await shelf.open(db, row.content_hash));
    const report = releaseReport(JSON.parse(score.report) as Report, drawn, authority.gate);
    return { report, program: score.program, scoredAtMs: score.scored_at_ms, differsAt: row.differs_at };
  }

  /** One transaction: the act, and its score where it brings one. Session and number are asked again, for servers that share a database. */
  async #keep(
    live: LiveAttempt,
    entry: LogEntry,
    receipt: Receipt,
  ): Promise<{ refusal: Refusal | null; standing: Standing | null } | 'behind'> {
    const { db, guard } = this.#deps;
    const { row } = live;
    const isExam = row.sitting !== null;
    const { type } = entry.act;
    // Whoever sits an exam does not mark it.
    if (isExam && type === 'review') return { refusal: 'notNow', standing: null };
    const isScored = type === 'sign' || type === 'review' || (type === 'contest' && live.isSigned);
    const report = isScored ? live.score() : null;
    return transact(db, async (transaction) => {
      const progress = await lockProgress(transaction, row.id);
      if (progress?.sessionHash !== live.sessionHash || progress.acts !== entry.seq - 1) return 'behind';
      const judged = isExam ? await guard.judge(transaction, row, entry, entry.atMs) : NOT_JUDGED;
      if (judged.refusal !== null) return judged;
      await insertEntry(transaction, {
        attempt: row.id,
        seq: entry.seq,
        id: entry.id,
        act: JSON.stringify(entry.act),
        resolved: JSON.stringify(entry.resolved),
        at_ms: entry.atMs,
        digest: entry.digest,
        receipt: JSON.stringify(receipt),
      });
      if (isExam && type === 'sign') await guard.noteSigned(transaction, row, entry.atMs);
      if (report !== null) await insertScore(transaction, scoreRowOf(row.id, entry.seq, report, entry.atMs));
      return judged;
    });
  }

  /** One piece of work at a time for an attempt, in the order of arrival. */
  #inTurn<T>(asker: Asker, work: (live: LiveAttempt) => Promise<T>): Promise<T> {
    return this.#queue(asker.attempt, async () => work(await this.#take(asker)));
  }

  async #queue<T>(attempt: string, work: () => Promise<T>): Promise<T> {
    const turns = this.#turns.get(attempt) ?? new InTurn();
    this.#turns.set(attempt, turns);
    try {
      return await turns.run(work);
    } finally {
      if (turns.isIdle) this.#turns.delete(attempt);
    }
  }

  async #take(asker: Asker): Promise<LiveAttempt> {
    const known = this.#live.get(asker.attempt)?.attempt;
    if (known !== undefined) {
      await this.#reach(known.row, asker);
      if (await this.#catchUp(known)) {
        this.#cache(known);
        return known;
      }
      this.#live.delete(asker.attempt);
    }
    const live = await this.#rebuild(await this.#admit(asker));
    this.#cache(live);
    return live;
  }

  /** Whether no other server has gone on with it since. */
  async #isCurrent({ row, sessionHash, acts }: LiveAttempt): Promise<boolean> {
    const progress = await selectProgress(this.#deps.db, row.id);
    return progress?.sessionHash === sessionHash && progress.acts === acts;
  }

  /** Plays what other servers have kept of it since; false: it is to be built again, which finds out what is wrong with it. */
  async #catchUp(live: LiveAttempt): Promise<boolean> {
    const { db } = this.#deps;
    const { row, acts } = live;
    const progress = await selectProgress(db, row.id);
    if (progress === null || progress.acts < acts) return false;
    if (progress.acts > acts) {
      const log = readKeptLog(await selectEntries(db, row.id, acts), acts);
      if (!log.ok || live.resume(log.kept) !== null) return false;
    }
    live.sessionHash = progress.sessionHash;
    return true;
  }

  /** A wrong token and an attempt that is not there are the same to whoever asks. */
  async #admit(asker: Asker): Promise<AttemptRow> {
    const row = await selectOptionalAttempt(this.#deps.db, asker.attempt);
    if (row === null) throw new ApiError('noSuchAttempt');
    await this.#reach(row, asker);
    return row;
  }

  /** To an attempt of an exam belongs a person besides the token. */
  async #reach(row: AttemptRow, { token, who }: Asker): Promise<void> {
    const isHeld = isSecretOf(row.token_hash, token);
    const isTheirs = row.sitting === null || (await this.#deps.guard.mayReach(row, await who()));
    if (!isHeld || !isTheirs) throw new ApiError('noSuchAttempt');
  }

  /** How the exam stands for it; null: it belongs to none. */
  #standing({ row }: LiveAttempt): Promise<Standing | null> {
    return row.sitting === null ? Promise.resolve(null) : this.#deps.guard.standing(this.#deps.db, row);
  }

  /** The same, where the papers are not covered: while the clock of an exam stands, nobody reads. */
  async #uncovered(live: LiveAttempt): Promise<Standing | null> {
    const standing = await this.#standing(live);
    if (standing?.isPaused === true) throw new ApiError('notNow', { why: 'paused' });
    return standing;
  }

  async #rebuild(row: AttemptRow): Promise<LiveAttempt> {
    const { db, shelf, guard } = this.#deps;
    const log = readKeptLog(await selectEntries(db, row.id));
    const damagedAt = log.ok ? null : log.seq;
    if (damagedAt !== row.damaged_at) await this.#noteDamage(row.id, damagedAt);
    if (!log.ok) throw new ApiError('attemptDamaged', { act: log.seq, attempt: row.id });
    const manner = row.sitting === null ? null : (await guard.standing(db, row)).manner;
    const live = new LiveAttempt(row, await shelf.open(db, row.content_hash), manner);
    const differsAt = live.resume(log.kept);
    if (differsAt !== row.differs_at) await updateDiffersAt(db, row.id, differsAt);
    if (differsAt !== null) throw new ApiError('replaysDifferently', { act: differsAt });
    return live;
  }

  /** Puts an attempt aside whose log is damaged, or takes it up again once it was mended; the record tells of both. */
  async #noteDamage(attempt: string, damagedAt: number | null): Promise<void> {
    const { db, clock } = this.#deps;
    const atMs = await clock(db);
    await transact(db, async (transaction) => {
      const row = await lockOptionalAttempt(transaction, attempt);
      if (row === null || row.damaged_at === damagedAt) return;
      await updateDamagedAt(transaction, attempt, damagedAt);
      const action = damagedAt === null ? 'attemptMended' : 'attemptDamaged';
      await recordAudit(transaction, { atMs, actor: null, action, subject: attempt, body: { damagedAt } });
    });
  }

  #cache(live: LiveAttempt): void {
    const { maxLive } = this.#deps;
    const now = performance.now();
    this.#live.delete(live.row.id);
    this.#live.set(live.row.id, { attempt: live, usedAtMs: now });
    for (const [id, { usedAtMs }] of this.#live) {
      if (this.#live.size <= maxLive && now - usedAtMs < IDLE_MS) break;
      this.#live.delete(id);
    }
  }
}

/** An exam has no say in practice. */
const NOT_JUDGED = { refusal: null, standing: null } as const;

/** Whether an act is the next one of whoever may act, as far as is known here. */
function isNext(live: LiveAttempt, asker: Asker, { id, seq }: PostAct): boolean {
  return asker.session !== null && isOwner(live, asker) && seq === live.acts + 1 && !live.hasDone(id) && !live.isFull;
}

/** Whoever names no session only reads, and is told how things stand. */
function isOwner(live: LiveAttempt, { session }: Asker): boolean {
  return session === null || isSecretOf(live.sessionHash, session);
}
