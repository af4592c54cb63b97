// How does a holder's photograph come onto a paper? The one place where this room asks the people room for a face.

import { describeLooks, makeCamera, renderPortraitGroup, stream, type Looks, type Tint } from '#people';
import type { Box } from './path.ts';

/** One photograph of somebody. */
export interface Portrait {
  readonly looks: Looks;
  /** Names the photograph: two photographs of one person differ a little in pose, lens and light. */
  readonly camera: string;
  /** A second face blended in, whose edges a glass still finds. */
  readonly echo?: Looks;
}

/** The face in words: what a screen reader gets instead of the picture. */
export function describePortrait(portrait: Portrait): string {
  return describeLooks(portrait.looks)
    .map(({ code, value }) => (value === undefined ? code : `${code}=${value}`))
    .join(' ');
}

/** The photograph as an SVG group as wide as the box, without a ground; `idPrefix` begins every id in it. */
export function drawPortrait(portrait: Portrait, { x, y, width }: Box, tint: Tint, idPrefix: string): string {
  const camera = makeCamera(stream(portrait.camera, 'camera'));
  return renderPortraitGroup(portrait.looks, { x, y, width, tint, camera, background: null, idPrefix });
}
