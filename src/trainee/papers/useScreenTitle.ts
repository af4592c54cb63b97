// Says which screen this is: in the window's title, and by giving the heading the focus when the screen opens.

import { useEffect, useRef, type RefObject } from 'react';

export function useScreenTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Firstline`;
  }, [title]);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
