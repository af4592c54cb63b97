// Whether the app comes from a server that has an academy: not on plain web space, not without a connection, and not where nobody has been
// set up.

import { useEffect, useState } from 'react';

const WAIT_MS = 5000;

/** Once there is one it is not asked for again. */
let isKnown = false;

/** Of all that want to know at one time one asks. */
let asking: Promise<boolean> | null = null;

async function askForAcademy(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const response = await fetch(new URL('/api/v1/academy', location.origin), {
      cache: 'no-store',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const body: unknown = await response.json();
    const isThere = typeof body === 'object' && body !== null && 'waitsForSetUp' in body && !body.waitsForSetUp;
    isKnown = response.ok && isThere;
    return isKnown;
  } catch {
    return false;
  }
}

export function useAcademyHere(): boolean {
  const [isHere, setHere] = useState(isKnown);
  useEffect(() => {
    if (isKnown) return undefined;
    let isWanted = true;
    asking ??= askForAcademy().finally(() => {
      asking = null;
    });
    void asking.then((here) => isWanted && setHere(here));
    return () => {
      isWanted = false;
    };
  }, []);
  return isHere;
}
