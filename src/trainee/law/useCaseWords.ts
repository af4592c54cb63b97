// The law in words, with what values are called in the open attempt's case: as far as somebody has said them.

import { useMemo } from 'react';
import { withOwnValues, type LawTexts } from '#words';
import { useAttempt, useSessionState } from '../openAttempt.ts';

export function useCaseWords<T extends LawTexts>(words: T | null): T | null {
  const { values } = useSessionState(useAttempt().session).view;
  return useMemo(() => (words === null ? null : withOwnValues(words, values)), [words, values]);
}
