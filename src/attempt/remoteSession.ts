// The session abroad: acts go to a server, one at a time, each with an id and the number it is to have. An act is sent again until it
// is answered, and the server knows a repeat by its id, so a lost connection neither loses an act nor does it twice.

import type { Assessment } from '#law';
import type { Act, Refusal } from './act.ts';
import { InTurn } from './inTurn.ts';
import { RemoteFault, RemoteLine, type RemoteLineDeps } from './remoteLine.ts';
import {
  actedSchema,
  consultedSchema,
  createdSchema,
  drawnSchema,
  openedSchema,
  PATHS,
  statedSchema,
  type CreateAttempt,
  type Opened,
  type PostAct,
  type RemoteHeader,
  type RemoteState,
} from './remoteProtocol.ts';
import type { Receipt, Session, SessionState } from './session.ts';

export interface RemoteSessionDeps extends RemoteLineDeps {
  readonly makeId: () => string;
  /** Calls back when it is worth asking how things stand (somebody comes back to the window); returns the way to stop. */
  readonly watch?: (refresh: () => void) => () => void;
  /** Where an act stays until it is answered, so that it is sent again, by its id, after the page was left. */
  readonly unanswered?: UnansweredAct;
}

export interface UnansweredAct {
  read(): PostAct | null;
  write(act: PostAct | null): void;
}

/** For those who keep nothing: what was not answered is lost with the page. */
const UNKEPT: UnansweredAct = { read: () => null, write: () => undefined };

/** An attempt held open: the line serves its feedback as well. */
export interface RemoteOpened {
  readonly header: RemoteHeader;
  readonly session: RemoteSession;
  readonly line: RemoteLine;
}

/** Drawings kept at hand; the oldest goes first. */
const KEPT_DRAWINGS = 200;

/** Starts an attempt. Its token opens it again; it is told only here. Rejects if the server cannot be reached. */
export async function createRemote(
  deps: RemoteSessionDeps,
  wanted: CreateAttempt,
): Promise<RemoteOpened & { readonly token: string }> {
  const line = new RemoteLine(deps);
  const created = await line.ask({
    method: 'POST',
    path: PATHS.attempts(),
    body: wanted,
    answer: createdSchema,
    patience: 'once',
  });
  return { ...openOn(deps, line, created, created.token), token: created.token };
}

/** Goes on with an attempt; whoever had it open before is superseded. Rejects if the server cannot be reached. */
export async function openRemote(deps: RemoteSessionDeps, attempt: string, token: string): Promise<RemoteOpened> {
  const line = new RemoteLine(deps);
  const opened = await line.ask({
    method: 'POST',
    path: PATHS.sessions(attempt),
    token,
    answer: openedSchema,
    patience: 'once',
  });
  return openOn(deps, line, opened, token);
}

function openOn(deps: RemoteSessionDeps, line: RemoteLine, opened: Opened, token: string): RemoteOpened {
  const session = new RemoteSession({
    line,
    attempt: opened.header.attempt,
    token,
    session: opened.session,
    makeId: deps.makeId,
    state: opened.state,
    watch: deps.watch ?? (() => () => undefined),
    unanswered: deps.unanswered ?? UNKEPT,
  });
  return { header: opened.header, session, line };
}

interface RemoteSessionParts {
  readonly line: RemoteLine;
  readonly attempt: string;
  readonly token: string;
  readonly session: string;
  readonly makeId: () => string;
  readonly state: RemoteState;
  readonly watch: (refresh: () => void) => () => void;
  readonly unanswered: UnansweredAct;
}

export class RemoteSession implements Session {
  readonly #parts: RemoteSessionParts;
  readonly #listeners = new Set<(state: SessionState) => void>();
  readonly #drawings = new Map<string, Promise<string>>();
  /** The server's word on the state; what the line adds stands in `#state`. */
  #told: RemoteState;
  #state: SessionState;
  readonly #turns = new InTurn();
  #busy = false;
  readonly #stopWatching: () => void;

  constructor(parts: RemoteSessionParts) {
    this.#parts = parts;
    this.#told = parts.state;
    this.#state = this.#publicState();
    parts.line.listen(() => this.#publish());
    this.#stopWatching = parts.watch(() => void this.refresh().catch(() => undefined));
    const left = parts.unanswered.read();
    if (left !== null) void this.#turns.run(() => this.#send(left)).catch(() => undefined);
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
    const known = this.#drawings.get(ref);
    if (known !== undefined) return known;
    const fetched = this.#fetchDrawing(ref);
    this.#drawings.set(ref, fetched);
    fetched.catch(() => this.#drawings.delete(ref));
    const [oldest] = this.#drawings.keys();
    if (this.#drawings.size > KEPT_DRAWINGS && oldest !== undefined) this.#drawings.delete(oldest);
    return fetched;
  }

  /** A server draws what was looked at, and is not even asked for more. */
  ahead(): Promise<null> {
    return Promise.resolve(null);
  }

  async consult(rule?: string): Promise<Assessment> {
    const { line, attempt, token } = this.#parts;
    const { assessment } = await line.ask({
      method: 'GET',
      path: PATHS.law(attempt, rule),
      token,
      answer: consultedSchema,
      patience: 'untilAnswered',
    });
    return assessment;
  }

  /** Asks how things stand; an older session learns here that a newer one went on. */
  refresh(): Promise<void> {
    return this.#turns.run(() => this.#refresh());
  }

  close(): void {
    this.#stopWatching();
    this.#listeners.clear();
    this.#parts.line.close();
  }

  async #perform(act: Act): Promise<Receipt> {
    if (this.#told.link === 'superseded') return { ok: false, refusal: 'superseded' };
    return this.#send({ id: this.#parts.makeId(), seq: this.#told.view.acts + 1, act });
  }

  /** An act that is there already is answered as it was first; the number keeps one that came too late from being done. */
  async #send(post: PostAct): Promise<Receipt> {
    const { line, attempt, token, session, unanswered } = this.#parts;
    unanswered.write(post);
    this.#setBusy(true);
    try {
      const { receipt, state } = await line.ask({
        method: 'POST',
        path: PATHS.acts(attempt),
        token,
        session,
        body: { ...post, since: this.#told.version },
        answer: actedSchema,
        patience: 'untilAnswered',
      });
      unanswered.write(null);
      this.#take(state);
      return receipt;
    } catch (error) {
      // Hung up before an answer came: it may have been done, or not.
      if (!(error instanceof RemoteFault && error.code === 'closed')) unanswered.write(null);
      return { ok: false, refusal: this.#refusalOf(error) };
    } finally {
      this.#setBusy(false);
    }
  }

  async #refresh(): Promise<void> {
    const { line, attempt, token, session } = this.#parts;
    const { state } = await line.ask({
      method: 'GET',
      path: PATHS.state(attempt),
      token,
      session,
      answer: statedSchema,
      patience: 'untilAnswered',
    });
    this.#take(state);
    this.#publish();
  }

  async #fetchDrawing(ref: string): Promise<string> {
    const { line, attempt, token } = this.#parts;
    const { svg } = await line.ask({
      method: 'GET',
      path: PATHS.drawing(attempt, ref),
      token,
      answer: drawnSchema,
      patience: 'untilAnswered',
    });
    return svg;
  }

  /** Errors that the session has words for; every other one is a mistake of ours and is thrown on. */
  #refusalOf(error: unknown): Refusal {
    if (!(error instanceof RemoteFault)) throw error;
    switch (error.code) {
      case 'storageFull':
        this.#told = { ...this.#told, notices: [{ code: 'storageFull' }] };
        return 'notKept';
      case 'replaysDifferently':
        this.#told = { ...this.#told, link: 'over', notices: [{ code: 'replayedDifferently', act: error.act ?? 0 }] };
        return 'over';
      case 'attemptFull':
        return 'over';
      case 'tooLarge':
        return 'malformed';
      case 'internal':
      case 'attemptDamaged':
      // Signed out, or by another browser than the exam asks for: what is around the attempt says so.
      case 'noSuchAttempt':
      case 'notSignedIn':
      case 'safeBrowser':
      case 'notNow':
      case 'closed':
        return 'notKept';
      default:
        throw error;
    }
  }

  /** Who was superseded keeps the view they had. */
  #take(state: RemoteState): void {
    if (state.link === 'superseded') {
      this.#told = { ...this.#told, link: 'superseded', notices: [] };
      return;
    }
    const { since, ...whole } = state;
    if (since === undefined) this.#told = whole;
    else if (since === this.#told.version) this.#told = { ...whole, view: { ...this.#told.view, ...state.view } };
    else throw new Error(`changes since a view that was never asked about: ${since}`);
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.#publish();
  }

  #publicState(): SessionState {
    const { view, link, notices, deadlineMs } = this.#told;
    const isWaiting = link === 'online' && !this.#parts.line.heard;
    return {
      view,
      link: isWaiting ? 'offline' : link,
      notices: notices.map(({ code, act }) => (act === undefined ? { code } : { code, act })),
      deadlineMs,
      busy: this.#busy,
    };
  }

  #publish(): void {
    this.#state = this.#publicState();
    for (const listener of this.#listeners) listener(this.#state);
  }
}
