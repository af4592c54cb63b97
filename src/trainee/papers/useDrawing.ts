// The picture of a look or a person for an image element: its address once it is drawn. While a new one comes, the last one stays.

import { useEffect, useState } from 'react';
import type { Drawings } from '../drawings.ts';

export interface Drawing {
  readonly url: string | null;
  readonly failed: boolean;
  /** The picture as pixels where it lies ready; then there is no need to wait for the address. */
  readonly ready: ImageBitmap | null;
}

interface Drawn extends Drawing {
  readonly ref: string | null;
}

const NOTHING_YET: Drawn = { ref: null, url: null, failed: false, ready: null };

/** Where drawings are had: a workplace, or anything else that keeps them. */
export interface DrawingSource {
  readonly drawings: Pick<Drawings, 'url' | 'urlAtHand' | 'readyAtHand' | 'shownAt'>;
}

export function useDrawing(source: DrawingSource, ref: string | null): Drawing {
  const [drawn, setDrawn] = useState<Drawn>(NOTHING_YET);
  useEffect(() => {
    if (ref === null) return;
    let left = false;
    const draw = async (): Promise<Drawn> => {
      try {
        return { ref, url: await source.drawings.url(ref), failed: false, ready: null };
      } catch {
        return { ref, url: null, failed: true, ready: null };
      }
    };
    void (async () => {
      const next = await draw();
      if (!left) setDrawn(next);
    })();
    return () => {
      left = true;
    };
  }, [source, ref]);
  if (ref === null) return NOTHING_YET;
  const atHand = source.drawings.urlAtHand(ref);
  if (atHand !== null) return { url: atHand, failed: false, ready: source.drawings.readyAtHand(ref) };
  return drawn.ref === ref ? drawn : { url: drawn.url, failed: false, ready: null };
}
