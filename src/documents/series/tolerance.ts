// How exactly is a series made? Layers slip against each other, numbers are stamped a little aside, inks differ from one batch to the
// next: genuine papers vary within these bounds, and an examiner who does not know them takes tolerance for fraud.

import { stream, type Chance } from '#people';
import { mixHue } from '../light/canvas.ts';
import type { Mark } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';

export interface Tolerance {
  /** Register of the printing layers, as a multiple of what a good printer keeps (0.12 mm). */
  readonly slip: number;
  /** How far the number may stand off its place. */
  readonly numberMm: number;
  /** How much lighter or darker a batch of the background inks may be, 0 … 1. */
  readonly inkDrift: number;
}

export const FINE_TOLERANCE: Tolerance = { slip: 1, numberMm: 0.2, inkDrift: 0.05 };
export const OLD_TOLERANCE: Tolerance = { slip: 2.5, numberMm: 0.6, inkDrift: 0.14 };

/** The furthest that two layers of a sheet may stand apart. */
export const slipMmOf = ({ slip }: Tolerance): number => Math.round(2 * 0.12 * slip * 100) / 100;

/** A sheet as the press really left it. `batch` names the ink that was mixed together: a series and a month of issue. */
export function withTolerance(sheet: Sheet, tolerance: Tolerance, batch: string): Sheet {
  const { slip, numberMm, inkDrift } = tolerance;
  const aside = stream(sheet.seed, 'number place');
  const within = (chance: Chance): number => chance.int(-100, 100) / 100;
  const [dx, dy] = [within(aside) * numberMm, within(aside) * numberMm * 0.5];
  const drift = within(stream(batch, 'inks')) * inkDrift;
  return {
    ...sheet,
    slips: Object.fromEntries(
      Object.entries(sheet.slips).map(([layer, { x, y }]) => [layer, { x: x * slip, y: y * slip }]),
    ),
    marks: sheet.marks.map((mark) => drifted(moved(mark, dx, dy), drift)),
  };
}

function moved(mark: Mark, dx: number, dy: number): Mark {
  const { shape } = mark;
  if (mark.area !== 'number' || mark.part !== 'value' || shape.kind !== 'text') return mark;
  return { ...mark, shape: { ...shape, x: shape.x + dx, y: shape.y + dy } };
}

/** The fine-line inks of the background, which are mixed anew for each batch. */
function drifted(mark: Mark, drift: number): Mark {
  const { ink } = mark;
  if (mark.layer !== 'print' || mark.area !== 'background' || ink.hue === null) return mark;
  const hue = mixHue(ink.hue, drift < 0 ? '#ffffff' : '#000000', Math.abs(drift));
  return { ...mark, ink: { ...ink, hue } };
}
