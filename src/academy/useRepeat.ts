// Something done again and again, as long as it is called for.

import { useEffect } from 'react';

/** `work` must stay the same function (useCallback) as long as the same thing is meant. */
export function useRepeat(isOn: boolean, everyMs: number, work: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(work, everyMs);
    return () => clearInterval(timer);
  }, [isOn, everyMs, work]);
}
