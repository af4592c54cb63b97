// Something that a screen asks the academy for: on its way, here, or refused; asked for again on demand.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from './askAcademy.ts';

/** `ask` must stay the same function (useCallback) as long as the same thing is meant. Null: on its way. */
export function useAsked<T>(ask: () => Promise<Answered<T>>): readonly [Answered<T> | null, () => void] {
  const [asked, setAsked] = useState<{ readonly ask: unknown; readonly answer: Answered<T> } | null>(null);
  const wanted = useRef<unknown>(null);
  const again = useCallback(() => {
    void (async () => {
      const answer = await ask();
      if (wanted.current === ask) setAsked({ ask, answer });
    })();
  }, [ask]);
  useEffect(() => {
    wanted.current = ask;
    again();
    return () => {
      wanted.current = null;
    };
  }, [ask, again]);
  // While it is asked for again, what is here stays.
  return [asked?.ask === ask ? asked.answer : null, again];
}
