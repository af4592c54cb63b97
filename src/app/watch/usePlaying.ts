// Going through the steps by itself: each stays as long as its words take to read.

import { useEffect, useState } from 'react';

const LEAST_MS = 3500;
/** About 150 words a minute, with time to look as well. */
const PER_WORD_MS = 420;

export interface Playing {
  readonly playing: boolean;
  toggle(): void;
  stop(): void;
}

export function usePlaying(words: string, isLast: boolean, onNext: () => void): Playing {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && !isLast;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(onNext, Math.max(LEAST_MS, words.split(/\s+/).length * PER_WORD_MS));
    return () => clearTimeout(timer);
  }, [playing, words, onNext]);
  return { playing, toggle: () => setWanted(!playing), stop: () => setWanted(false) };
}
