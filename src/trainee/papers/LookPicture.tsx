// The picture of a whole page: its pixels where they lie ready and go as close as it is shown, else its vectors. Turning a lamp to a page
// that lies ready copies pixels and draws nothing.

import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { Drawing } from './useDrawing.ts';

/** Pixels may be stretched by so much before the vectors take over. */
const MOST_STRETCH = 1.02;

export interface LookPictureProps {
  readonly drawing: Drawing;
  /** How wide it is shown, in pixels of the page. */
  readonly widthPx: number;
  /** What it shows in words; '' where they stand beside it. */
  readonly alt: string;
  /** A short cut for the pointer; the same must be offered to the keyboard elsewhere. */
  readonly onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
}

export function LookPicture({ drawing: { url, ready }, widthPx, alt, onClick }: LookPictureProps): ReactNode {
  const suffices = ready !== null && widthPx * devicePixelRatio <= ready.width * MOST_STRETCH;
  if (suffices) return <Pixels picture={ready} alt={alt} onClick={onClick} />;
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
  return url === null ? null : <img src={url} alt={alt} draggable={false} onClick={onClick} />;
}

interface PixelsProps extends Pick<LookPictureProps, 'alt' | 'onClick'> {
  readonly picture: ImageBitmap;
}

function Pixels({ picture, alt, onClick }: PixelsProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const sheet = canvas.current;
    // A picture put away between drawing and showing has no size; the vectors come with the next look.
    if (sheet === null || picture.width === 0) return;
    sheet.width = picture.width;
    sheet.height = picture.height;
    sheet.getContext('2d')?.drawImage(picture, 0, 0);
  }, [picture]);
  const named = alt === '' ? ({ 'aria-hidden': true } as const) : { role: 'img', 'aria-label': alt };
  return <canvas ref={canvas} {...named} onClick={onClick} />;
}
