// What every paper is made with, painted once for all: the soft shadow under it, the leaves of a booklet, the frame of the one in hand.

import type { Textures } from './textures.ts';

/** Keys of the textures that every paper shares. */
export interface PaperStock {
  readonly shadow: string;
  readonly leaves: string;
  readonly frame: string;
}

/** The soft rim of the shadow's texture at its shown size. */
export const SHADOW_MARGIN = 14;

export async function paintPaperStock(textures: Textures): Promise<PaperStock> {
  const [shadow, leaves, frame] = await Promise.all([
    textures.takeCanvas('shadow', paintShadow),
    textures.takeSvg('leaves', LEAVES, 200, 140),
    textures.takeSvg('frame', FRAME, 200, 140),
  ]);
  return { shadow, leaves, frame };
}

const LEAVES =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 140" width="200" height="140"><rect width="200" height="140" rx="5" fill="#b9ae98"/><rect y="0" width="200" height="138.500" rx="5" fill="#ece5d6"/><rect width="200" height="137" rx="5" fill="#cfc5b0"/></svg>';
const FRAME =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 140" width="200" height="140"><rect x="2" y="2" width="196" height="136" rx="7" fill="#f3d89b" fill-opacity=".18" stroke="#f3d08a" stroke-width="2"/></svg>';

/** A soft shadow with its rim, to be stretched under a paper. */
function paintShadow(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 200 + SHADOW_MARGIN * 2;
  canvas.height = 140 + SHADOW_MARGIN * 2;
  const context = canvas.getContext('2d');
  if (context !== null) {
    // Far to the side, so that only its shadow falls into the picture.
    context.shadowColor = 'rgba(0,0,0,0.8)';
    context.shadowBlur = SHADOW_MARGIN;
    context.shadowOffsetX = 1000;
    context.fillStyle = '#000';
    context.fillRect(SHADOW_MARGIN - 1000, SHADOW_MARGIN, 200, 140);
  }
  return canvas;
}
