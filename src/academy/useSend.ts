// One thing at a time is sent to the server; what was refused last stays to be shown.

import { useCallback, useRef, useState } from 'react';
import type { Answered, Refusal } from '../askAcademy.ts';

interface Sending {
  readonly trouble: Refusal | null;
  /** Calls `then` with the answer. While something is on its way, nothing else is sent. */
  readonly send: <T>(ask: () => Promise<Answered<T>>, then?: (value: T) => void) => void;
}

export function useSend(): Sending {
  const isSending = useRef(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const send = useCallback<Sending['send']>((ask, then) => {
    if (isSending.current) return;
    isSending.current = true;
    void (async () => {
      const answer = await ask();
      isSending.current = false;
      setTrouble(answer.ok ? null : answer.code);
      if (answer.ok) then?.(answer.value);
    })();
  }, []);
  return { trouble, send };
}
