// The address behind the hash, as path and query, for the router. Screens go on by links or by setting `location.hash`.

import { useMemo, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
}

const readHash = (): string => location.hash.replace(/^#/, '') || '/';

/** The path with its leading slash, parts still encoded; what router hooks are to be. */
export function useHashPath(): [string, (to: string) => void] {
  const hash = useSyncExternalStore(subscribe, readHash);
  return [
    hash.split('?')[0] ?? '/',
    (to) => {
      location.hash = to;
    },
  ];
}

/** What stands behind the question mark of the hash. */
export function useHashQuery(): URLSearchParams {
  const hash = useSyncExternalStore(subscribe, readHash);
  return useMemo(() => new URLSearchParams(hash.split('?')[1] ?? ''), [hash]);
}
