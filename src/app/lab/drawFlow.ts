// The flow from answers before to answers after: a band for each way that people go, as thick as they are many. Who goes nowhere is pale.

import { areaY, plot, rectY, text } from '@observablehq/plot';
import type { LabReport } from '#lab';

interface Node {
  readonly x: number;
  readonly index: number;
  readonly y1: number;
  readonly y2: number;
}

interface Band {
  readonly way: string;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly changes: boolean;
}

/** Between two answers of a column, as a share of everybody. */
const GAP = 0.03;
/** Thinner answers have their words in the table alone. */
const NAMED = 0.03;

export interface FlowWords {
  readonly before: string;
  readonly after: string;
  readonly direction: 'ltr' | 'rtl';
  /** The name of answer `index` with its share on that side. */
  node(index: number, side: 'before' | 'after'): string;
}

export function drawFlow({ answers, flows }: LabReport, words: FlowWords, width: number): Element {
  const columns = [
    stack(answers.map(({ before }) => before.share), 0), // prettier-ignore
    stack(answers.map(({ after }) => after.share), 1), // prettier-ignore
  ] as const;
  const bands = bandsOf(flows, columns);
  const nodes = columns.flat().filter(({ y1, y2 }) => y2 > y1);
  const height = Math.max(240, Math.min(420, width * 0.62));
  const isRtl = words.direction === 'rtl';
  const named = nodes.filter(({ y1, y2 }) => y2 - y1 >= NAMED);
  const label = (one: Node): string => words.node(one.index, one.x === 0 ? 'before' : 'after');
  const middle = (one: Node): number => (one.y1 + one.y2) / 2;
  const textOptions = { y: middle, text: label, fill: 'var(--ink)', stroke: 'var(--raised)', strokeWidth: 4, fontSize: 13, lineWidth: width / 34 }; // prettier-ignore
  const total = Math.max(...columns.map((column) => Math.max(...column.map(({ y2 }) => y2))));
  return plot({
    width,
    height,
    marginTop: 26,
    marginBottom: 4,
    marginLeft: 4,
    marginRight: 4,
    x: { domain: [-0.03, 1.03], axis: null, reverse: isRtl },
    y: { domain: [0, total], axis: null, reverse: true },
    marks: [
      areaY(bands, { x: 'x', y1: 'y1', y2: 'y2', z: 'way', curve: 'bump-x', fill: (band: Band) => (band.changes ? 'var(--lamp)' : 'var(--edge)'), fillOpacity: 0.75 }), // prettier-ignore
      rectY(nodes, { x1: ({ x }: Node) => x - 0.012, x2: ({ x }: Node) => x + 0.012, y1: 'y1', y2: 'y2', fill: 'var(--primary)' }), // prettier-ignore
      text(named.filter(({ x }) => x === 0), { ...textOptions, x: 0, dx: isRtl ? -14 : 14, textAnchor: 'start' }), // prettier-ignore
      text(named.filter(({ x }) => x === 1), { ...textOptions, x: 1, dx: isRtl ? 14 : -14, textAnchor: 'end' }), // prettier-ignore
      text([words.before], { frameAnchor: isRtl ? 'top-right' : 'top-left', dy: -20, fill: 'var(--ink-soft)', fontSize: 13, fontWeight: 650, textAnchor: 'start' }), // prettier-ignore
      text([words.after], { frameAnchor: isRtl ? 'top-left' : 'top-right', dy: -20, fill: 'var(--ink-soft)', fontSize: 13, fontWeight: 650, textAnchor: 'end' }), // prettier-ignore
    ],
  });
}

function stack(shares: readonly number[], x: number): Node[] {
  let at = 0;
  return shares.map((share, index) => {
    const node = { x, index, y1: at, y2: at + share };
    if (share > 0) at += share + GAP;
    return node;
  });
}

/** Each band leaves its answer below those that left before it, and arrives likewise. */
function bandsOf(flows: LabReport['flows'], [before, after]: readonly [readonly Node[], readonly Node[]]): Band[] {
  const left = before.map(({ y1 }) => y1);
  const arrived = after.map(({ y1 }) => y1);
  return flows.flatMap(({ from, to, share: { share } }): Band[] => {
    const way = `${from} ${to}`;
    const changes = from !== to;
    const start = left[from] ?? 0;
    const end = arrived[to] ?? 0;
    left[from] = start + share;
    arrived[to] = end + share;
    return [
      { way, x: 0, y1: start, y2: start + share, changes },
      { way, x: 1, y1: end, y2: end + share, changes },
    ];
  });
}
