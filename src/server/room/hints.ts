// Who is to hear that something changed? Pages listen to an exam or to a sitting and are told the version there is now; what it is they read
// from the rows. A change is told at once to those who listen here, and by the store to other servers. Nothing hangs on it: what is listened
// to is looked up every few seconds as well, and more often where other servers cannot be heard.

import type { Signals } from '../store/signals.ts';
import { selectRoomVersion, selectSittingVersions } from '../store/roomRows.ts';
import type { Db } from '../store/tables.ts';

export interface Topic {
  readonly kind: 'exam' | 'sitting';
  readonly id: string;
}

type Listener = (version: number) => void;

/** Changes that come together are told together; by then they are in the database. */
const SITTING_MS = 100;
/** A room of a thousand changes all the time. */
const EXAM_MS = 1000;
const LOOK_MS = 5000;
const LOOK_ALONE_MS = 2000;
/** Names in one signal: PostgreSQL takes 8,000 bytes. */
const LOT = 100;

/** How long what changed waits to be told, and how often all is looked up. */
export interface HintTimes {
  readonly sittingMs: number;
  readonly examMs: number;
  readonly lookMs: number;
  readonly lookAloneMs: number;
}

export const HINT_TIMES: HintTimes = {
  sittingMs: SITTING_MS,
  examMs: EXAM_MS,
  lookMs: LOOK_MS,
  lookAloneMs: LOOK_ALONE_MS,
};

export interface HintDeps {
  readonly db: Db;
  /** Words to other servers and from them; null: there are none, or they are not to be heard. */
  readonly signals: Signals | null;
  /** Whether other servers may change what is listened to here. */
  readonly isShared: boolean;
  readonly times: HintTimes;
  readonly onError: (error: unknown) => void;
}

export class Hints {
  readonly #deps: HintDeps;
  readonly #listeners = { exam: new Map<string, Set<Listener>>(), sitting: new Map<string, Set<Listener>>() };
  readonly #changed = { exam: new Set<string>(), sitting: new Set<string>() };
  readonly #waiting: { exam: NodeJS.Timeout | null; sitting: NodeJS.Timeout | null } = { exam: null, sitting: null };
  readonly #toOthers = { exam: new Set<string>(), sitting: new Set<string>() };
  readonly #looking: NodeJS.Timeout;
  #sinceLookMs = 0;
  #hasEnded = false;
  /** Once anybody listens here, other servers are listened to. */
  #hears = false;

  constructor(deps: HintDeps) {
    this.#deps = deps;
    const { signals, isShared, times } = deps;
    this.#looking = setInterval(() => {
      this.#sinceLookMs += times.lookAloneMs;
      const isAlone = isShared && signals?.isUp !== true;
      if (isAlone || this.#sinceLookMs >= times.lookMs) this.#look();
    }, times.lookAloneMs).unref();
  }

  /** How many listen. */
  get listeners(): number {
    return [...this.#listeners.exam.values(), ...this.#listeners.sitting.values()].reduce((n, { size }) => n + size, 0);
  }

  /** Something of a sitting changed; null: only what the room shows of it, as one act more. */
  tell(exam: string, sitting: string | null): void {
    this.#toOthers.exam.add(exam);
    this.#note('exam', exam);
    if (sitting === null) return;
    this.#toOthers.sitting.add(sitting);
    this.#note('sitting', sitting);
  }

  /** Gives what ends it. */
  listen({ kind, id }: Topic, listener: Listener): () => void {
    if (!this.#hears) this.#deps.signals?.listen((text) => this.#hear(text));
    this.#hears = true;
    const listeners = this.#listeners[kind].get(id) ?? new Set();
    this.#listeners[kind].set(id, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners[kind].delete(id);
    };
  }

  /** The version of one topic; null: it is not there. */
  async version({ kind, id }: Topic): Promise<number | null> {
    const { db } = this.#deps;
    if (kind === 'exam') return selectRoomVersion(db, id);
    return (await selectSittingVersions(db, [id]))[0]?.version ?? null;
  }

  end(): void {
    this.#hasEnded = true;
    clearInterval(this.#looking);
    for (const timer of Object.values(this.#waiting)) if (timer !== null) clearTimeout(timer);
  }

  #note(kind: Topic['kind'], id: string): void {
    if (this.#hasEnded) return;
    this.#changed[kind].add(id);
    const { sittingMs, examMs } = this.#deps.times;
    this.#waiting[kind] ??= setTimeout(
      () => {
        this.#waiting[kind] = null;
        void this.#tellListeners(kind).catch(this.#deps.onError);
      },
      kind === 'exam' ? examMs : sittingMs,
    ).unref();
  }

  #look(): void {
    this.#sinceLookMs = 0;
    for (const kind of ['exam', 'sitting'] as const)
      for (const id of this.#listeners[kind].keys()) this.#note(kind, id);
  }

  async #tellListeners(kind: Topic['kind']): Promise<void> {
    await this.#tellOthers(kind);
    const ids = [...this.#changed[kind]].filter((id) => this.#listeners[kind].has(id));
    this.#changed[kind].clear();
    const { db } = this.#deps;
    if (kind === 'sitting')
      for (const { sitting, version } of await selectSittingVersions(db, ids)) this.#call(kind, sitting, version);
    else
      for (const id of ids)
        // oxlint-disable-next-line no-await-in-loop -- few exams are watched at once.
        this.#call(kind, id, await selectRoomVersion(db, id));
  }

  #call(kind: Topic['kind'], id: string, version: number): void {
    for (const listener of this.#listeners[kind].get(id) ?? []) listener(version);
  }

  async #tellOthers(kind: Topic['kind']): Promise<void> {
    const names = [...this.#toOthers[kind]];
    this.#toOthers[kind].clear();
    const { signals } = this.#deps;
    if (signals === null) return;
    for (let from = 0; from < names.length; from += LOT)
      // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one.
      await signals.send(JSON.stringify([kind, ...names.slice(from, from + LOT)]));
  }

  #hear(text: string): void {
    // Another server only tried whether it is heard.
    if (text === '') return;
    const [kind, ...ids] = JSON.parse(text) as [Topic['kind'], ...string[]];
    for (const id of ids) if (this.#listeners[kind].has(id)) this.#note(kind, id);
  }
}
