// Something that a screen waits for: on its way, here, or failed; asked for again when what it depends on changes, or on demand.

import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

interface Answer<T> {
  readonly load: () => Promise<T>;
  readonly turn: number;
  readonly loaded: Loaded<T>;
}

const LOADING = { state: 'loading' } as const;

/** `load` must stay the same function (useCallback) as long as the same thing is meant. */
export function useLoaded<T>(load: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: Loaded<T>): void => {
      if (isWanted) setAnswer({ load, turn, loaded });
    };
    load().then(
      (value) => take({ state: 'ready', value }),
      (error: unknown) => take({ state: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  if (answer === null || answer.load !== load) return [LOADING, again];
  // While asked for again, what is here stays; a failure gives way to the wait.
  if (answer.turn !== turn && answer.loaded.state === 'failed') return [LOADING, again];
  return [answer.loaded, again];
}
