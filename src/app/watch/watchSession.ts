// A session to look at: it shows the view of one step after another and takes no acts.

import type { Receipt, Session, SessionState, View } from '#attempt';
import type { Assessment } from '#law';

export class WatchSession implements Session {
  readonly #draw: (act: number, ref: string) => Promise<string>;
  readonly #listeners = new Set<(state: SessionState) => void>();
  #state: SessionState;

  constructor(view: View<string>, draw: (act: number, ref: string) => Promise<string>) {
    this.#draw = draw;
    this.#state = { view, link: 'online', notices: [], deadlineMs: null, busy: false };
  }

  get state(): SessionState {
    return this.#state;
  }

  show(view: View<string>): void {
    this.#state = { ...this.#state, view };
    for (const listener of this.#listeners) listener(this.#state);
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  act(): Promise<Receipt> {
    return Promise.resolve({ ok: false, refusal: 'notNow' });
  }

  drawing(ref: string): Promise<string> {
    return this.#draw(this.#state.view.acts, ref);
  }

  ahead(): Promise<null> {
    return Promise.resolve(null);
  }

  consult(): Promise<Assessment> {
    return Promise.reject(new Error('the rules are not open while watching'));
  }

  close(): void {
    this.#listeners.clear();
  }
}
