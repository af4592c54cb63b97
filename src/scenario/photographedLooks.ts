// Whose face a paper shows: the person at the counter some years ago, or somebody at a known distance from them in the space of faces.

import { ageLooks, faceAtDistance, FACE_DISTANCES, type Chance, type Looks } from '#people';

export const PHOTOGRAPHED = ['holder', 'relative', 'lookAlike', 'stranger'] as const;
export type Photographed = (typeof PHOTOGRAPHED)[number];

/** The looks in the photograph. Another person keeps hair and colouring: features tell them apart, not fashion. */
export function photographedLooks(looks: Looks, of: Photographed, yearsAgo: number, chance: Chance): Looks {
  const then = yearsAgo > 0 ? ageLooks(looks, Math.max(1, looks.ageYears - yearsAgo)) : looks;
  if (of === 'holder') return then;
  const [from, to] = FACE_DISTANCES[of];
  return { ...then, face: faceAtDistance(then.face, chance.int(from, to), chance), glasses: 'none' };
}
