// The draft of an attempt's decision, kept on the device with every change: a reload, a way back or a crash loses nothing.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_DRAFT, readDraft, type Draft } from './draft.ts';

export interface Kept {
  readonly draft: Draft;
  /** False where the device keeps nothing. */
  readonly kept: boolean;
}

export type DraftStore = StoreApi<Kept>;

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (attempt: string): string => `firstline.decision.${attempt}`;

/** Begins with what was kept, else with `otherwise`. */
export function openDraft(attempt: string, keeper: Keeper, otherwise: Draft = EMPTY_DRAFT): DraftStore {
  const key = keyOf(attempt);
  const found = attemptOr(null, () => keeper.getItem(key));
  const store = createStore<Kept>(() => ({ draft: readDraft(found) ?? otherwise, kept: true }));
  store.subscribe(({ draft }, before) => {
    if (draft === before.draft) return;
    const kept = attemptOr(false, () => {
      keeper.setItem(key, JSON.stringify(draft));
      return true;
    });
    if (kept !== before.kept) store.setState({ kept });
  });
  return store;
}

export function changeDraft(store: DraftStore, change: (draft: Draft) => Draft): void {
  store.setState(({ draft }) => ({ draft: change(draft) }));
}

/** Forgets the draft once the decision is signed. */
export function forgetDraft(attempt: string, keeper: Keeper): void {
  attemptOr(undefined, () => keeper.removeItem(keyOf(attempt)));
}

/** Storage may be closed or full; then the draft lives in memory alone. */
function attemptOr<T>(otherwise: T, act: () => T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
