// What the page notes of itself while the exam runs, and nothing else: that it went out of sight and came back, and how many letters were
// pasted. The candidate reads of it before they begin.

import { useEffect } from 'react';
import type { SittingHere } from './sittingContext.ts';

export function useFacts({ view, note }: SittingHere): void {
  const isOver = view.phase === 'over';
  useEffect(() => {
    if (isOver) return undefined;
    const see = (): void => note({ kind: document.visibilityState === 'visible' ? 'shown' : 'hidden' });
    const paste = (event: ClipboardEvent): void =>
      note({ kind: 'pasted', letters: Math.min(1_000_000, event.clipboardData?.getData('text/plain').length ?? 0) });
    document.addEventListener('visibilitychange', see);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('visibilitychange', see);
      document.removeEventListener('paste', paste);
    };
  }, [note, isOver]);
}
