// The drawing of a look that nobody has taken yet, for practice on this device: turning a lamp is then a swap. It is no act, changes no state
// and gives what the look itself will give. No server has a door to it: there, a layer that was not asked for stays where it is.

import { comesInSeries, pagesOf, referenceOf, renderPage, SIDES, TILTS } from '#documents';
import { lightsOf, type CasePaper } from '#scenario';
import type { Look } from './attemptState.ts';
import type { Gate } from './gate.ts';
import { isOpened } from './lookAt.ts';
import { refOfLook } from './lookRef.ts';
import { describeLook } from './makeView.ts';
import { documentLook } from './reveal.ts';
import type { Simulation } from './simulation.ts';

/** null where the trainee could not take the look now: the paper is not held, its page not opened, the lamp not at this desk. */
export function drawAhead({ drawn, state }: Simulation, gate: Gate, ref: string): string | null {
  const lights = lightsOf(drawn.procedure.equipment);
  const held = drawn.papers.filter(({ id }) => state.held.includes(id));
  for (const paper of held) {
    if (gate.out('paper', paper.id) !== ref.split('.')[0]) continue;
    const pages = pagesOf(paper.document).filter((page) => isOpened(state, paper.id, page));
    const look = looksOf(paper, pages, lights).find((one) => refOfLook(one, gate) === ref);
    if (look === undefined) return null;
    // What is seen in it is worked out as well, once for this and for the view that will tell it.
    if (!look.reference) describeLook(paper, look);
    return renderPage(look.reference ? referenceOf(paper.document.series) : paper.document, documentLook(look));
  }
  return null;
}

type Lamp = Pick<Look, 'light' | 'tilt' | 'from'>;

/** Every look at whole pages, and at the reference beside them. */
function looksOf(paper: CasePaper, pages: readonly string[], lights: readonly Look['light'][]): readonly Look[] {
  const shone = lights.flatMap((light): Lamp[] =>
    light === 'oblique'
      ? SIDES.map((from) => ({ light, tilt: 0, ...(from === 'left' ? {} : { from }) }))
      : [{ light, tilt: 0 }],
  );
  const tilted = TILTS.filter((tilt) => tilt !== 0).map((tilt): Lamp => ({ light: 'white', tilt }));
  const kinds = comesInSeries(paper.kind) ? [false, true] : [false];
  return pages.flatMap((page) =>
    [...shone, ...tilted].flatMap((lamp) =>
      kinds.map((reference) => ({
        act: 0,
        paper: paper.id,
        page,
        level: 1 as const,
        region: null,
        ...lamp,
        reference,
      })),
    ),
  );
}
