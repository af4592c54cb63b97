// The session at home: the simulation runs right here, for practice. An act is kept durably before its view is shown, so that a
// reload, a crash or a closed tab loses nothing; of two windows on one attempt the newer goes on.

import type { Assessment } from '#law';
import type { Act } from './act.ts';
import type { Authority } from './authority.ts';
import { drawAhead } from './drawAhead.ts';
import { InTurn } from './inTurn.ts';
import type { LogEntry } from './log.ts';
import type { Link, Notice, Receipt, Session, SessionState } from './session.ts';

/** Where logs are kept. `owner` is the window that opened the attempt last; an append by another is refused. */
export interface LogStore {
  append(attempt: string, owner: string, entry: LogEntry): Promise<'kept' | 'superseded'>;
}

export interface LocalSessionDeps {
  readonly attempt: string;
  readonly owner: string;
  readonly authority: Authority;
  readonly store: LogStore;
  readonly nowMs: () => number;
  readonly makeId: () => string;
  readonly notices?: readonly Notice[];
}

export class LocalSession implements Session {
  readonly #deps: LocalSessionDeps;
  readonly #listeners = new Set<(state: SessionState) => void>();
  #state: SessionState;
  readonly #turns = new InTurn();
  /** Set when an act could not be kept: the simulation is one act ahead of the store and may not go on. */
  #unkept: LogEntry | null = null;

  constructor(deps: LocalSessionDeps) {
    this.#deps = deps;
    const view = deps.authority.view();
    this.#state = {
      view,
      link: view.over ? 'over' : 'online',
      notices: deps.notices ?? [],
      deadlineMs: null,
      busy: false,
    };
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  act(act: Act): Promise<Receipt> {
    return this.#turns.run(() => this.#perform(act));
  }

  drawing(ref: string): Promise<string> {
    const svg = this.#deps.authority.drawing(ref);
    return svg === null ? Promise.reject(new Error(`nothing was looked at under ${ref}`)) : Promise.resolve(svg);
  }

  ahead(ref: string): Promise<string | null> {
    const { simulation, gate } = this.#deps.authority;
    return Promise.resolve(drawAhead(simulation, gate, ref));
  }

  consult(rule?: string): Promise<Assessment> {
    return Promise.resolve(this.#deps.authority.consult(rule));
  }

  /** Another window took this attempt over. */
  supersede(): void {
    this.#set({ link: 'superseded' });
  }

  close(): void {
    this.#listeners.clear();
  }

  async #perform(act: Act): Promise<Receipt> {
    if (this.#state.link === 'superseded') return { ok: false, refusal: 'superseded' };
    const { authority, nowMs, makeId } = this.#deps;
    if (this.#unkept !== null && !(await this.#keep(this.#unkept))) return { ok: false, refusal: 'notKept' };
    const performed = authority.perform(act);
    if (!performed.ok) return performed;
    const { seq, digest, resolved } = performed;
    const entry: LogEntry = {
      seq,
      id: makeId(),
      act: performed.act,
      resolved: { lines: [...resolved.lines] },
      atMs: nowMs(),
      digest,
    };
    if (!(await this.#keep(entry))) return { ok: false, refusal: this.#linkRefusal() };
    const view = authority.view();
    this.#set({ view, link: view.over ? 'over' : 'online', notices: [] });
    return { ok: true, seq, digest };
  }

  /** Keeps an entry; on failure it is remembered and tried again before the next act. */
  async #keep(entry: LogEntry): Promise<boolean> {
    const { store, attempt, owner } = this.#deps;
    this.#unkept = entry;
    try {
      const kept = await store.append(attempt, owner, entry);
      if (kept === 'superseded') {
        this.#set({ link: 'superseded' });
        return false;
      }
      this.#unkept = null;
      return true;
    } catch {
      this.#set({ link: 'offline', notices: [{ code: 'storageFull' }] });
      return false;
    }
  }

  #linkRefusal(): 'superseded' | 'notKept' {
    return this.#state.link === 'superseded' ? 'superseded' : 'notKept';
  }

  #set(changes: Partial<{ view: SessionState['view']; link: Link; notices: readonly Notice[] }>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener(this.#state);
  }
}
