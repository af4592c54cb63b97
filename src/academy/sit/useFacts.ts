// What the page notes of itself while the exam runs, and nothing else: that it went out of sight and came back, and how many letters were
// pasted. The candidate reads of it before they begin.

import { useEffect } from 'react';
import { keeperOf } from './factKeeper.ts';
import type { SittingHere } from './sittingContext.ts';

export function useFacts({ view: { sitting, phase }, link }: Pick<SittingHere, 'view' | 'link'>): void {
  const isOver = phase === 'over';
  useEffect(() => {
    if (isOver) return undefined;
    const { note } = keeperOf(sitting);
    const see = (): void => note({ kind: document.visibilityState === 'visible' ? 'shown' : 'hidden' });
    const paste = (event: ClipboardEvent): void =>
      note({ kind: 'pasted', letters: Math.min(1_000_000, event.clipboardData?.getData('text/plain').length ?? 0) });
    document.addEventListener('visibilitychange', see);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('visibilitychange', see);
      document.removeEventListener('paste', paste);
    };
  }, [sitting, isOver]);

  // What an earlier page could not send, and what waits for the line; the end of the exam takes nothing back.
  const isLost = link === 'lost';
  useEffect(() => {
    const flush = (): void => void keeperOf(sitting).flush();
    if (!isLost) flush();
    globalThis.addEventListener('online', flush);
    return () => globalThis.removeEventListener('online', flush);
  }, [sitting, isLost]);
}
