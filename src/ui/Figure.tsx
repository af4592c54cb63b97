// A figure drawn by a plotting library, as wide as its place. What it shows stands in a table beside it, so that nobody needs to see it.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import './Figure.css';

export interface FigureProps {
  readonly label: string;
  /** Must stay the same function as long as it draws the same. */
  readonly draw: (width: number) => Element;
}

const SMALLEST = 240;

export function Figure({ label, draw }: FigureProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const drawn = draw(Math.max(SMALLEST, width));
    // The product allows no styles within the page; those of a figure are in Figure.css.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    place.current?.replaceChildren(drawn);
  }, [draw, width]);
  return (
    <figure className="figure" aria-label={label}>
      <div aria-hidden="true" ref={place} />
    </figure>
  );
}
