// How a regrade is looked at: the tone of each state, and how often it is asked how far the work is.

import type { RegradeView } from '#exam';
import type { Tone } from '#ui';

export const REGRADE_TONES: Readonly<Record<RegradeView['state'], Tone>> = {
  tried: 'note',
  applied: 'good',
  dropped: 'plain',
};

export const LOOK_MS = 1500;
