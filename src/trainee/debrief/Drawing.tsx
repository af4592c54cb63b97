// A drawing that is fetched when it is to be seen, as a picture with its words.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Box } from '#documents';
import { useSay } from '../law/say.ts';

export interface DrawingProps {
  /** Names the drawing: another key, another drawing. */
  readonly id: string;
  readonly load: () => Promise<string>;
  readonly alt: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly light?: string | undefined;
  /** Places to frame, in millimetres. */
  readonly frames?: readonly Box[] | undefined;
}

interface Loaded {
  readonly id: string;
  readonly url: string | null;
}

export function Drawing({ id, load, alt, widthMm, heightMm, light, frames = [] }: DrawingProps): ReactNode {
  const { say } = useSay('debrief');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    let isCurrent = true;
    let made: string | null = null;
    const take = (svg: string): void => {
      if (!isCurrent) return;
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setLoaded({ id, url: made });
    };
    latest.current().then(take, () => isCurrent && setLoaded({ id, url: null }));
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [id]);
  const isThere = loaded?.id === id;
  return (
    <div className="drawing" data-light={light} style={{ aspectRatio: `${widthMm} / ${heightMm}` }}>
      {isThere && loaded.url !== null && <img src={loaded.url} alt={alt} draggable={false} />}
      {!isThere && <p className="drawing-words">{say('documents.drawing')}</p>}
      {isThere && loaded.url === null && <p className="drawing-words">{say('documents.drawingFailed')}</p>}
      {isThere &&
        loaded.url !== null &&
        frames.map(({ x, y, width, height }) => (
          <span
            key={`${x}/${y}/${width}/${height}`}
            className="drawing-frame"
            aria-hidden="true"
            style={{
              left: `${(x / widthMm) * 100}%`,
              top: `${(y / heightMm) * 100}%`,
              width: `${(width / widthMm) * 100}%`,
              height: `${(height / heightMm) * 100}%`,
            }}
          />
        ))}
    </div>
  );
}
