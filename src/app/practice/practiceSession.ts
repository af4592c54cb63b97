// The session of an attempt as the page has it, while the simulation runs in the worker: the last state at hand, acts sent over one by
// one in the order given.

import type { Remote } from 'comlink';
import type { Act, Receipt, Session, SessionState } from '#attempt';
import type { Assessment } from '#law';
import type { PracticePort } from './practicePort.ts';

export class PracticeSession implements Session {
  readonly #port: Remote<PracticePort>;
  readonly #attempt: string;
  readonly #listeners = new Set<(state: SessionState) => void>();
  #state: SessionState;
  #underWay = 0;

  constructor(port: Remote<PracticePort>, attempt: string, state: SessionState) {
    this.#port = port;
    this.#attempt = attempt;
    this.#state = state;
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async act(act: Act): Promise<Receipt> {
    this.#underWay += 1;
    this.#set(this.#state);
    try {
      const { receipt, state } = await this.#port.act(this.#attempt, act);
      this.#underWay -= 1;
      this.#set(state);
      return receipt;
    } catch (error) {
      this.#underWay -= 1;
      this.#set(this.#state);
      throw error;
    }
  }

  drawing(ref: string): Promise<string> {
    return this.#port.drawing(this.#attempt, ref);
  }

  ahead(ref: string): Promise<string | null> {
    return this.#port.ahead(this.#attempt, ref);
  }

  consult(rule?: string): Promise<Assessment> {
    return this.#port.consult(this.#attempt, rule);
  }

  /** What the worker says by itself: another window went on. */
  takeIn(state: SessionState): void {
    this.#set(state);
  }

  close(): void {
    this.#listeners.clear();
  }

  #set(state: SessionState): void {
    this.#state = { ...state, busy: this.#underWay > 0 };
    for (const listener of this.#listeners) listener(this.#state);
  }
}
