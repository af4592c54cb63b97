// Which glasses lie on the bench, and how near does each come? None, a reading glass, a loupe, a microscope, as the desk has them.

import { GLASSES, type Glass as GlassLevel } from '#documents';
import type { TraineeView } from '../looks.ts';

export type Glass = 'off' | 'glass' | 'loupe' | 'microscope';

export const GLASS_NAMES: Readonly<Record<GlassLevel, Glass>> = { 2: 'glass', 3: 'loupe', 4: 'microscope' };
const TOOLS = { 2: 'readingGlass', 3: 'loupe', 4: 'microscope' } as const;

/** The level of a glass; null for none. */
export const levelOf = (glass: Glass): GlassLevel | null =>
  GLASSES.find((level) => GLASS_NAMES[level] === glass) ?? null;

/** None first, then the desk's glasses. */
export function glassesAt({ equipment }: TraineeView): Glass[] {
  return ['off', ...GLASSES.filter((level) => equipment.includes(TOOLS[level])).map((level) => GLASS_NAMES[level])];
}
