// One thing at a time is sent to the server; what was refused last stays to be shown.

import { useCallback, useRef, useState } from 'react';
import type { Answered, Refusal, Refused } from './askAcademy.ts';

interface Sending {
  readonly refused: Refused | null;
  /** The code of what was refused. */
  readonly trouble: Refusal | null;
  readonly isSending: boolean;
  /** Calls `then` with the answer. While something is on its way, nothing else is sent. */
  readonly send: <T>(ask: () => Promise<Answered<T>>, then?: (value: T) => void) => void;
}

export function useSend(): Sending {
  const isBusy = useRef(false);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const send = useCallback<Sending['send']>((ask, then) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    void (async () => {
      const answer = await ask();
      isBusy.current = false;
      setSending(false);
      setRefused(answer.ok ? null : answer);
      if (answer.ok) then?.(answer.value);
    })();
  }, []);
  return { refused, trouble: refused?.code ?? null, isSending, send };
}
