// How does each lamp show what a forger's knife, film, filler or solvent left on the surface? Grazing light shows height, light from
// behind shows thickness, ultraviolet shows glue and solvents; a glass shows torn fibres. What is not named here is not seen.

import { num, nums } from '../art/path.ts';
import type { Trace } from '../paper/mark.ts';
import type { Canvas } from './canvas.ts';
import type { Light } from './look.ts';

const SHADOW = '#241a0c';
const LIT = '#fff6e2';

interface Pen {
  /** The outline as a line, moved a little. */
  line(colour: string, widthMm: number, opacity: number, dx?: number, dy?: number): string;
  area(colour: string, opacity: number): string;
  /** The finer lines within. */
  fine(colour: string, widthMm: number, opacity: number, dx?: number, dy?: number): string;
}

/** An outline longer than this that is drawn more than once is written once. */
const LONG = 400;

function penOf({ d, fine = '', strength }: Trace, canvas: Canvas): Pen {
  const form = (path: string, paint: string): string =>
    path.length < LONG
      ? `<path d="${path}" ${paint}/>`
      : `<use href="#${canvas.define((id) => `<path id="${id}" d="${path}"/>`)}" ${paint}/>`;
  const stroke = (path: string, colour: string, width: number, opacity: number, dx: number, dy: number): string =>
    path === ''
      ? ''
      : form(
          path,
          `${dx === 0 && dy === 0 ? '' : `transform="translate(${nums(dx, dy)})" `}fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-opacity="${num(opacity * strength)}" stroke-linejoin="round"`,
        );
  return {
    line: (colour, width, opacity, dx = 0, dy = 0) => stroke(d, colour, width, opacity, dx, dy),
    fine: (colour, width, opacity, dx = 0, dy = 0) => stroke(fine, colour, width, opacity, dx, dy),
    area: (colour, opacity) =>
      form(d, `fill="${colour}" fill-opacity="${num(opacity * strength)}" fill-rule="evenodd"`),
  };
}

/** The trace in a light; '' where the light does not show it. */
export function drawTampering(trace: Trace, light: Light, canvas: Canvas): string {
  const pen = penOf(trace, canvas);
  switch (light) {
    case 'white':
      return canvas.level === 1 ? '' : nearby(trace, pen);
    case 'oblique':
      return grazed(trace, pen);
    case 'transmitted':
      return fromBehind(trace, pen);
    case 'ultraviolet':
      return fluorescent(trace, pen);
    default:
      return '';
  }
}

/** White light through a glass. */
function nearby({ kind }: Trace, pen: Pen): string {
  switch (kind) {
    case 'abrasion':
      return pen.area('#f7f2e6', 0.55) + pen.fine('#8d8471', 0.05, 0.5) + pen.fine('#ffffff', 0.06, 0.8, 0.05, 0.04);
    case 'plug':
      return pen.line('#6d6252', 0.05, 0.4);
    case 'film':
      return pen.line('#6d6a60', 0.05, 0.35);
    default:
      return '';
  }
}

function grazed({ kind }: Trace, pen: Pen): string {
  switch (kind) {
    case 'abrasion':
      return pen.area(LIT, 0.12) + pen.fine(SHADOW, 0.12, 0.34, 0.08, 0.05) + pen.fine(LIT, 0.12, 0.6, -0.05, -0.03);
    case 'stub':
      return pen.area('#f0e3c8', 0.5) + pen.line(SHADOW, 0.3, 0.5, 0.12, 0.12) + pen.line(LIT, 0.2, 0.6, -0.06, -0.06);
    case 'scratch':
      return pen.line('#fffdf6', 0.34, 0.85) + pen.line(SHADOW, 0.1, 0.5, 0.17, 0.11);
    case 'step':
      return pen.line(SHADOW, 0.34, 0.55, 0.2, 0.13) + pen.line(LIT, 0.24, 0.75, -0.09, -0.06);
    case 'film':
      return (
        pen.area('#ffffff', 0.09) +
        pen.line(SHADOW, 0.18, 0.4, 0.1, 0.07) +
        pen.line('#ffffff', 0.16, 0.65, -0.06, -0.04) +
        pen.fine(SHADOW, 0.2, 0.35, 0.07, 0.05) +
        pen.fine('#ffffff', 0.16, 0.6)
      );
    case 'dish':
      return pen.area(SHADOW, 0.09) + pen.line(SHADOW, 0.7, 0.16, -0.3, -0.2) + pen.line(LIT, 0.6, 0.4, 0.28, 0.18);
    case 'plug':
      return pen.line(SHADOW, 0.08, 0.34, 0.04, 0.03) + pen.line(LIT, 0.08, 0.45, -0.04, -0.03);
    default:
      return '';
  }
}

function fromBehind({ kind }: Trace, pen: Pen): string {
  switch (kind) {
    case 'abrasion':
      return pen.area('#fffdf0', 0.26) + pen.line('#fffdf0', 0.8, 0.12) + pen.fine('#fffef8', 0.1, 0.4);
    case 'stub':
      return pen.area('#4a3413', 0.3) + pen.line('#4a3413', 0.12, 0.4);
    case 'dish':
      return pen.area('#fff3cf', 0.2) + pen.line('#fff3cf', 1, 0.12);
    case 'plug':
      return pen.area('#5a4218', 0.2) + pen.line('#4a3413', 0.1, 0.32);
    case 'residue':
      return pen.line('#4a3413', 0.3, 0.2) + pen.fine('#4a3413', 0.2, 0.2);
    default:
      return '';
  }
}

function fluorescent({ kind }: Trace, pen: Pen): string {
  switch (kind) {
    case 'film':
      return pen.area('#55639c', 0.2) + pen.line('#9fb0f0', 0.9, 0.12) + pen.line('#b4c3ff', 0.25, 0.35);
    case 'residue':
      return pen.line('#8f9fe6', 0.7, 0.1) + pen.line('#a9b6f2', 0.24, 0.3) + pen.fine('#a9b6f2', 0.2, 0.26);
    default:
      return '';
  }
}
