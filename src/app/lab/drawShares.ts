// Shares with their intervals, one row each: a dot where the share lies, a line as far as it may lie. The name of a row stands above it, so
// that long names need no room at the side.

import { axisX, dot, gridX, plot, ruleY, text } from '@observablehq/plot';
import type { Share } from '#measurement';

export interface ShareRow {
  readonly name: string;
  readonly marks: readonly (Pick<Share, 'share' | 'low' | 'high'> & { readonly side: 'before' | 'after' })[];
}

export interface ShareWords {
  readonly direction: 'ltr' | 'rtl';
  readonly tick: (share: number) => string;
}

interface Mark {
  readonly y: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly side: 'before' | 'after';
}

const ROW = 46;

/** `before` is drawn hollow, `after` full. */
export function drawShares(rows: readonly ShareRow[], { direction, tick }: ShareWords, width: number): Element {
  const marks = rows.flatMap(({ marks: own }, index): Mark[] =>
    own.map((mark) => ({ ...mark, y: index + (own.length === 1 ? 0.68 : mark.side === 'before' ? 0.56 : 0.8) })),
  );
  const most = Math.max(0.02, ...marks.map(({ high }) => high));
  const isRtl = direction === 'rtl';
  const colour = ({ side }: Mark): string => (side === 'before' ? 'var(--ink-soft)' : 'var(--primary)');
  return plot({
    width,
    height: rows.length * ROW + 30,
    marginTop: 4,
    marginBottom: 26,
    marginLeft: 14,
    marginRight: 14,
    x: { domain: [0, most], reverse: isRtl },
    y: { domain: [0, rows.length], axis: null, reverse: true },
    marks: [
      gridX({ stroke: 'var(--edge)', strokeOpacity: 1, ticks: 4 }),
      axisX({ ticks: 4, tickFormat: (value: number) => tick(value), color: 'var(--ink-soft)', fontSize: 12, label: null }), // prettier-ignore
      ruleY(marks, { x1: 'low', x2: 'high', y: 'y', stroke: colour, strokeWidth: 2 }),
      dot(marks, { x: 'share', y: 'y', r: 4.5, stroke: colour, strokeWidth: 2, fill: (one: Mark) => (one.side === 'before' ? 'var(--raised)' : colour(one)) }), // prettier-ignore
      text(rows, { x: 0, y: (_: ShareRow, index: number) => index + 0.24, text: 'name', lineWidth: (width - 30) / 13, textOverflow: 'ellipsis', textAnchor: 'start', fill: 'var(--ink)', stroke: 'var(--raised)', strokeWidth: 4, fontSize: 13 }), // prettier-ignore
    ],
  });
}
