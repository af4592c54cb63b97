// The name by which the drawing of a look is fetched; it says what was asked for and nothing else.

import type { Look } from './attemptState.ts';
import type { Gate } from './gate.ts';

/** A look as the trainee names it: its paper by handle. */
type NamedLook = Omit<Look, 'act'>;

export function lookRef({ paper, page, light, level, region, tilt, from, reference }: NamedLook): string {
  const lamp = from === undefined ? light : `${light}-${from}`;
  const cell = region === null ? '-' : `${Math.trunc(region.x)}x${Math.trunc(region.y)}`;
  return [paper, page, lamp, level, cell, tilt, reference ? 'reference' : 'paper'].join('.');
}

export function refOfLook(look: Omit<Look, 'act'>, gate: Gate): string {
  return lookRef({ ...look, paper: gate.out('paper', look.paper) });
}
