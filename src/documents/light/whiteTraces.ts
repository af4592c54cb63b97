// What do handling, liquids and knives leave to the bare eye in white light? Every sheet shows the same number of nodes for it, so that
// only the look of a trace tells what happened, never how many there are.

import { num, nums } from '../art/path.ts';
import type { Trace } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Canvas } from './canvas.ts';
import { drawTampering } from './tampering.ts';

/** Traces of handling and of forgers on one sheet are always drawn as so many lines, so that their number tells nothing. */
const TRACE_NODES = 8;

/** How many of them each kind of trace takes at the bare eye's level; scuffs take what is left. */
const NODES: Readonly<Partial<Record<Trace['kind'], number>>> = {
  cut: 1,
  bleach: 1,
  stain: 1,
  crease: 2,
  lift: 2,
  stub: 1,
};

interface Stroke {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly line: string;
  readonly widthMm: number;
  readonly opacity: number;
}

/** One node for one trace, with the same attributes whatever happened to the paper. */
function traceNode(d: string, { fill = 'none', fillOpacity = 0, line, widthMm, opacity }: Stroke): string {
  return `<path d="${d}" fill="${fill}" fill-opacity="${num(fillOpacity)}" stroke="${line}" stroke-width="${num(widthMm)}" stroke-opacity="${num(opacity)}"/>`;
}

/** The trace as white light shows it. */
export function whiteTrace(trace: Trace, sheet: Sheet, canvas: Canvas): string {
  const { kind, d, strength } = trace;
  const node = (stroke: Stroke): string =>
    traceNode(d, {
      ...stroke,
      fillOpacity: (stroke.fillOpacity ?? 0) * strength,
      opacity: stroke.opacity * strength,
    });
  switch (kind) {
    case 'cut':
      return node({ line: '#4d463c', widthMm: 0.09, opacity: 0.4 });
    case 'bleach':
      return node({ fill: '#fffdf4', fillOpacity: 0.42, line: '#b79c62', widthMm: 0.18, opacity: 0.34 });
    case 'stain':
      return node({ fill: '#9a7a4a', fillOpacity: 0.16, line: '#8a6a3c', widthMm: 0.25, opacity: 0.22 });
    case 'crease':
      return (
        node({ line: '#fffaf0', widthMm: 0.3, opacity: 0.55 }) + node({ line: '#6d6252', widthMm: 0.12, opacity: 0.45 })
      );
    case 'scuff':
      return scuffsOf(trace, sheet, canvas);
    case 'lift':
      return (
        node({ line: '#ffffff', widthMm: 0.22, opacity: 0.5 }) + node({ line: '#6a6458', widthMm: 0.09, opacity: 0.45 })
      );
    case 'stub':
      return node({ fill: '#f3ede0', fillOpacity: 0.72, line: '#5d5442', widthMm: 0.1, opacity: 0.45 });
    default:
      return drawTampering(trace, 'white', canvas);
  }
}

/** Scratches of handling, the same strokes shared out over as many nodes as the other traces leave. */
function scuffsOf(trace: Trace, sheet: Sheet, canvas: Canvas): string {
  const { d, strength } = trace;
  const stroke = { line: '#fffdf8', widthMm: 0.14, opacity: 0.5 * strength };
  if (canvas.level > 1) return traceNode(d, stroke);
  const traces = sheet.marks.flatMap(({ shape }) => (shape.kind === 'trace' ? shape.trace : []));
  const left = TRACE_NODES - traces.reduce((sum, { kind }) => sum + (NODES[kind] ?? 0), 0);
  const scuffs = traces.filter(({ kind }) => kind === 'scuff');
  const own = Math.floor(left / scuffs.length) + (trace === scuffs[0] ? left % scuffs.length : 0);
  const nodes = Math.max(1, own);
  const strokes = d.split(/(?=M)/).flatMap(cutUp);
  return Array.from({ length: nodes }, (_, at) =>
    traceNode(strokes.filter((_, i) => i % nodes === at).join(''), stroke),
  ).join('');
}

/** A straight stroke in pieces that join, so that there are enough to share out; a curved one whole. */
function cutUp(stroke: string): string[] {
  const [x = 0, y = 0, dx = 0, dy = 0] = stroke.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
  if (!stroke.includes('l')) return [stroke];
  return Array.from(
    { length: PIECES },
    (_, i) => `M${nums(x + (dx * i) / PIECES, y + (dy * i) / PIECES)}l${nums(dx / PIECES, dy / PIECES)}`,
  );
}

const PIECES = TRACE_NODES;
