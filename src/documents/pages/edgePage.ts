// What shows on the edge of a closed booklet? Its leaves between the covers, and a short mark on each, a little further along than on the
// leaf before, so that together they make a slanting line; a leaf that is missing leaves a gap in it. Drawn wider than it is: a
// passport's block of leaves is some 2.5 mm thick.

import { stream } from '#people';
import { box, num, rectangle } from '../art/path.ts';
import { NO_INK, offsetInk } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { hasFeature, type Design } from './substance.ts';

export const EDGE = { widthMm: 125, heightMm: 26, coverMm: 3, stepMm: 3.2 } as const;

/** The leaves of a booklet; each has two pages. */
export const leavesOf = (series: Series): number => Math.max(1, Math.floor(series.pages / 2));

export function composeEdge(state: State, series: Series, seed: string): Sheet {
  const design: Design = { state: state.code, style: state.style, features: series.features };
  const { style } = state;
  const { widthMm, heightMm, coverMm, stepMm } = EDGE;
  const press = new Press();
  press.area('page', box(0, 0, widthMm, heightMm));
  const block = press.area('leaves', box(0, coverMm, widthMm, heightMm - 2 * coverMm));
  const chance = stream(seed, 'edge');
  const leaves = leavesOf(series);
  const thick = block.height / leaves;
  const cover = { ...NO_INK, hue: style.cover, density: 1, infrared: 0.5 };
  for (const y of [0, heightMm - coverMm])
    press.print({
      area: 'page',
      ink: cover,
      shape: { kind: 'area', d: rectangle(box(0, y, widthMm, coverMm)) },
      part: 'cover',
    });
  const edges = Array.from({ length: leaves + 1 }, (_, i) => {
    const y = block.y + i * thick;
    return `M0 ${num(y)}q${num(widthMm / 2)} ${num(chance.bell() * 0.25)} ${num(widthMm)} 0`;
  });
  press.print({
    area: 'leaves',
    ink: { ...NO_INK, hue: '#4d4436', density: 0.42, relief: -0.5 },
    shape: { kind: 'line', d: edges.join(''), widthMm: 0.16 },
    part: 'edges',
  });
  if (hasFeature(design, 'index-marks')) {
    press.area('indexMarks', box(30, block.y, leaves * stepMm + 4, block.height));
    for (let i = 0; i < leaves; i++)
      press.print({
        area: 'indexMarks',
        feature: 'index-marks',
        ink: offsetInk(style.deep, 0.9, 0.5),
        shape: {
          kind: 'area',
          d: rectangle(box(31 + i * stepMm + chance.bell() * 0.12, block.y + i * thick + 0.1, 2.6, thick - 0.2)),
        },
        part: `leaf${i + 1}`,
      });
  }
  return press.finish({
    widthMm,
    heightMm,
    outline: rectangle(box(0, 0, widthMm, heightMm), 1),
    paper: { tone: style.paper, tints: null, ultraviolet: 'dull', translucency: 0.05, material: 'paper' },
    seed,
  });
}
