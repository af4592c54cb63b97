// The way of the criterion from the burst to the shift: a dot for each part with the range in which its true value likely lies. Above the middle
// line one is slow to call something false, below it quick.

import { axisX, axisY, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';

export interface CriterionPoint {
  readonly name: string;
  readonly criterion: number;
  readonly low: number;
  readonly high: number;
}

export interface CriterionWords {
  readonly direction: 'ltr' | 'rtl';
  readonly signed: (value: number) => string;
  readonly quick: string;
  readonly slow: string;
}

export function drawCriterion(points: readonly CriterionPoint[], words: CriterionWords, width: number): Element {
  const isRtl = words.direction === 'rtl';
  const end = Math.max(1, ...points.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) * 1.15;
  const inside = { color: 'var(--ink-soft)', fontSize: 12 } as const;
  const side = {
    fill: 'var(--ink-soft)',
    fontSize: 12,
    frameAnchor: isRtl ? 'right' : 'left',
    dx: isRtl ? -6 : 6,
  } as const;
  return plot({
    width,
    height: 260,
    marginTop: 12,
    marginBottom: 34,
    marginLeft: isRtl ? 20 : 52,
    marginRight: isRtl ? 52 : 20,
    x: { type: 'point', domain: points.map(({ name }) => name), reverse: isRtl, padding: 0.9 },
    y: { domain: [-end, end] },
    marks: [
      ruleY([0], { stroke: 'var(--ink-soft)', strokeDasharray: '4 4' }),
      axisX({ ...inside, label: null, tickSize: 0 }),
      axisY({ ...inside, ticks: 5, tickFormat: (value: number) => words.signed(value), anchor: isRtl ? 'right' : 'left', label: null }), // prettier-ignore
      text([words.slow], { ...side, y: () => end * 0.92 }),
      text([words.quick], { ...side, y: () => -end * 0.92 }),
      line(points, { x: 'name', y: 'criterion', stroke: 'var(--primary)', strokeOpacity: 0.5, strokeWidth: 1.5 }),
      ruleX(points, { x: 'name', y1: 'low', y2: 'high', stroke: 'var(--ink-soft)', strokeWidth: 2 }),
      dot(points, { x: 'name', y: 'criterion', r: 6, fill: 'var(--primary)' }),
    ],
  });
}
