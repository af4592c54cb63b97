// The attempt that a screen works with, wherever it is kept: practice on this device and practice on a server give the same.

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState, ShiftView } from '#attempt';
import type { CatalogueEntry } from '#scenario';
import type { Feedback } from '#scoring';

export interface OpenAttempt {
  /** Names the attempt in addresses. */
  readonly id: string;
  readonly mode: 'practice' | 'guided' | 'exam';
  /** Language of the case's texts (BCP 47); the interface may speak another. */
  readonly language: string;
  readonly entry: CatalogueEntry;
  readonly session: Session;
  /** Where the case is one of a shift: which, which run of it, and how it stands there; null where it cannot be opened now. */
  readonly shift?: { readonly shift: string; readonly run: string; look(): Promise<ShiftView | null> };
  /** Answers once the attempt is signed; rejects before. */
  readonly feedback: Feedback;
  /** Texts of the law pack by id (`rule.<id>`, `fact.<name>`, `outcome.<CODE>`, `ground.<letter>` …); English where the language lacks one. */
  lawTexts(language: string): Promise<Readonly<Record<string, string>>>;
}

export const AttemptContext = createContext<OpenAttempt | null>(null);

/** The open attempt. Throws outside of an attempt's screens. */
export function useAttempt(): OpenAttempt {
  const attempt = useContext(AttemptContext);
  if (attempt === null) throw new Error('useAttempt: there is no open attempt around this screen');
  return attempt;
}

/** A session as it stands now. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
