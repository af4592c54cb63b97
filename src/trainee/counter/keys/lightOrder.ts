// The stations of the lamp's dial in the order in which a key goes through them.

import type { Light } from '#documents';

export const LIGHT_ORDER: readonly Light[] = ['white', 'oblique', 'transmitted', 'ultraviolet', 'infrared'];
