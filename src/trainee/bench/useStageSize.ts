// How large is an element now? Watched while it is there.

import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from './camera.ts';

export function useStageSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const { clientWidth: width, clientHeight: height } = element.current;
    // The first picture is not to wait for the observer's first call.
    // oxlint-disable-next-line react/set-state-in-effect
    if (width > 0 && height > 0) setSize({ width, height });
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width: wide, height: high } = entry.contentRect;
      if (wide > 0 && high > 0) setSize({ width: wide, height: high });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
