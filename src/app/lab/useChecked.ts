// What is wrong with a text as it stands, asked again shortly after it was changed. While an answer is on its way the last one stays.

import { useEffect, useState } from 'react';

/** Long enough that nobody is interrupted between two keys. */
const PAUSE_MS = 350;

export interface Checked<T> {
  /** Null before the first answer, and where nothing is checked. */
  readonly found: T | null;
  /** Whether the answer is to the text as it stands. */
  readonly isCurrent: boolean;
}

/** `check` must stay the same function as long as it checks against the same. */
export function useChecked<T>(text: string | null, check: (text: string) => Promise<T>): Checked<T> {
  const [answer, setAnswer] = useState<{ text: string; check: unknown; found: T } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const found = await check(text);
      if (isWanted) setAnswer({ text, check, found });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, check]);
  const isCurrent = answer !== null && answer.text === text && answer.check === check;
  return { found: text === null ? null : (answer?.found ?? null), isCurrent: text === null || isCurrent };
}
