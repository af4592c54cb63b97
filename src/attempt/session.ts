// The session port: how a screen takes part in an attempt, wherever the simulation runs. Screens cannot tell the two homes apart.

import type { Assessment } from '#law';
import type { Act, Refusal } from './act.ts';
import type { View } from './view.ts';

/** online: acts are answered. offline: they wait and are sent again. superseded: another window or device went on. over: signed. */
export const LINKS = ['online', 'offline', 'superseded', 'over'] as const;
export type Link = (typeof LINKS)[number];

export const NOTICES = ['resumed', 'replayedDifferently', 'storageFull'] as const;

export interface Notice {
  readonly code: (typeof NOTICES)[number];
  /** The act it is about, where it is about one. */
  readonly act?: number;
}

export interface SessionState {
  readonly view: View<string>;
  readonly link: Link;
  readonly notices: readonly Notice[];
  /** Wall time in milliseconds since the epoch after which acts are late; null: none. */
  readonly deadlineMs: number | null;
  /** Whether an act is on its way. */
  readonly busy: boolean;
}

/** What became of an act. `seq` and `digest` name the state after it. */
export type Receipt =
  | { readonly ok: true; readonly seq: number; readonly digest: string }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Session {
  readonly state: SessionState;
  /** Calls back on every change; returns the way to stop. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Resolves once the act is durable and answered. Acts are done in the order given. */
  act(act: Act): Promise<Receipt>;
  /** The drawing of a look or of a person, as SVG text; rejects if it has not been looked at. */
  drawing(ref: string): Promise<string>;
  /**
   * The drawing of a look that the trainee may take but has not taken, so that taking it is a swap; null where nothing is told before it is
   * asked for, as on a server. It is no act, and no view changes by it.
   */
  ahead(ref: string): Promise<string | null>;
  /**
   * The law on what the officer has so far, for the rules panel; rejects where the rules are closed. Its proof is that of the outcomes,
   * or of the one rule asked for.
   */
  consult(rule?: string): Promise<Assessment>;
  close(): void;
}
