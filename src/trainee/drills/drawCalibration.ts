// The curve of calibration: what was said to be so likely, and how much of it was right. On the line, words and facts agree; a step with few
// answers is hollow.

import { axisX, axisY, dot, gridX, gridY, line, plot } from '@observablehq/plot';
import type { CalibrationBin } from '#measurement';

/** Fewer answers are drawn hollow. */
const FEW = 5;

export interface CalibrationWords {
  readonly direction: 'ltr' | 'rtl';
  readonly percent: (share: number) => string;
  readonly x: string;
}

export function drawCalibration(bins: readonly CalibrationBin[], words: CalibrationWords, width: number): Element {
  const isRtl = words.direction === 'rtl';
  const steps = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
  const height = Math.min(360, Math.max(240, width * 0.75));
  const tick = (share: number): string => words.percent(share);
  return plot({
    width,
    height,
    marginTop: 12,
    marginBottom: 46,
    marginLeft: isRtl ? 20 : 52,
    marginRight: isRtl ? 52 : 20,
    x: { domain: [0.48, 1.02], reverse: isRtl },
    y: { domain: [0, 1] },
    marks: [
      gridX({ ticks: steps, stroke: 'var(--edge)', strokeOpacity: 1 }),
      gridY({ ticks: 5, stroke: 'var(--edge)', strokeOpacity: 1 }),
      axisX({ ticks: steps, tickFormat: tick, label: words.x, labelAnchor: 'center', labelArrow: 'none', color: 'var(--ink-soft)', fontSize: 12 }), // prettier-ignore
      axisY({ ticks: 5, tickFormat: tick, anchor: isRtl ? 'right' : 'left', label: null, color: 'var(--ink-soft)', fontSize: 12 }), // prettier-ignore
      line([[0.5, 0.5], [1, 1]], { stroke: 'var(--ink-soft)', strokeDasharray: '4 4' }), // prettier-ignore
      line(bins, { x: 'meanConfidence', y: 'accuracy', stroke: 'var(--primary)', strokeWidth: 1.5 }),
      dot(bins, {
        x: 'meanConfidence',
        y: 'accuracy',
        r: (bin: CalibrationBin) => 4 + Math.min(6, Math.sqrt(bin.n)),
        stroke: 'var(--primary)',
        strokeWidth: 2,
        fill: (bin: CalibrationBin) => (bin.n < FEW ? 'var(--ground)' : 'var(--primary)'),
      }),
    ],
  });
}
