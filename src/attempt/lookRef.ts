// The name by which the drawing of a look is fetched; it says what was asked for and nothing else.

import type { Look } from './attemptState.ts';
import type { Gate } from './gate.ts';

export function refOfLook(look: Omit<Look, 'act'>, gate: Gate): string {
  const { page, level, region, tilt, from, reference } = look;
  const light = from === undefined ? look.light : `${look.light}-${from}`;
  const cell = region === null ? '-' : `${Math.trunc(region.x)}x${Math.trunc(region.y)}`;
  const parts = [gate.out('paper', look.paper), page, light, level, cell, tilt, reference ? 'reference' : 'paper'];
  return parts.join('.');
}
