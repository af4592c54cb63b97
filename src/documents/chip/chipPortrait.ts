// How does the portrait in a chip look? As a reader's screen shows it: in colour, on a plain ground, without the print around it.

import { makeCamera, renderPortrait, stream } from '#people';
import type { Portrait } from '../art/portrait.ts';

export function drawChipPortrait({ looks, camera }: Portrait): string {
  return renderPortrait(looks, { camera: makeCamera(stream(camera, 'camera')) });
}
