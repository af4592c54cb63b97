// One thing at a time is sent to the server; what was refused last stays to be shown, with why.

import { useCallback, useRef, useState } from 'react';
import type { Answered, Refused } from '../askAcademy.ts';

interface Telling {
  readonly refused: Refused | null;
  readonly isSending: boolean;
  /** Calls `then` with the answer. While something is on its way, nothing else is sent. */
  readonly tell: <T>(ask: () => Promise<Answered<T>>, then?: (value: T) => void) => void;
}

export function useTell(): Telling {
  const busy = useRef(false);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const tell = useCallback<Telling['tell']>((ask, then) => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    void (async () => {
      const answer = await ask();
      busy.current = false;
      setSending(false);
      setRefused(answer.ok ? null : answer);
      if (answer.ok) then?.(answer.value);
    })();
  }, []);
  return { refused, isSending, tell };
}
