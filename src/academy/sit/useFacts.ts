// What the page notes of itself while the exam runs, and nothing else: that it went out of sight and came back, how many letters were pasted,
// and which device this is. The candidate reads of it before they begin.

import { useEffect } from 'react';
import { nameAgent } from '#exam';
import type { SittingHere } from './sittingContext.ts';

const KEY = 'firstline.device-mark';

/** A name that tells two machines apart, and nothing about whose they are. */
export function nameDevice(): string {
  return `${nameAgent(navigator.userAgent) ?? 'Browser'} · ${readMark()}`;
}

let mark: string | null = null;

function readMark(): string {
  if (mark !== null) return mark;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(3)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  try {
    mark = localStorage.getItem(KEY) ?? made;
    localStorage.setItem(KEY, mark);
  } catch {
    mark = made;
  }
  return mark;
}

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
