// The states of a procedure's chart and how they hang together, guards taken as passable: what no transition leads to, and where
// nothing more can be done.

import type { ChartStateSource, ProcedureSource } from './procedure.ts';

export interface ChartStates {
  /** Leaf states as region.state. */
  readonly all: ReadonlySet<string>;
  readonly reachable: ReadonlySet<string>;
  /** Leaves that allow no act, are not final and have no way out, in a region that has a say in what may be done. */
  readonly stuck: readonly string[];
}

export function listChartStates(procedure: ProcedureSource): ChartStates {
  const all = new Set<string>();
  const reachable = new Set<string>();
  const stuck: string[] = [];
  visit(procedure.chart, '');
  return { all, reachable, stuck };

  function visit(source: ChartStateSource, path: string): void {
    const children = Object.entries(source.states ?? {});
    if (children.length === 0) return;
    const name = (child: string): string => (path === '' ? child : `${path}.${child}`);
    const starts = source.parallel === true ? children.map(([child]) => child) : [source.initial ?? ''];
    const seen = new Set(starts);
    const open = [...starts];
    for (let state = open.pop(); state !== undefined; state = open.pop())
      for (const target of targetsOf(source.states?.[state]))
        if (!seen.has(target)) {
          seen.add(target);
          open.push(target);
        }
    const decides = children.some(([, child]) => (child.allow?.length ?? 0) > 0);
    for (const [child, inner] of children) {
      if (inner.states !== undefined) {
        if (seen.has(child)) visit(inner, name(child));
        continue;
      }
      all.add(name(child));
      if (seen.has(child)) reachable.add(name(child));
      const isDead = (inner.allow?.length ?? 0) === 0 && inner.final !== true && targetsOf(inner).length === 0;
      if (decides && isDead) stuck.push(name(child));
    }
  }
}

function targetsOf(source: ChartStateSource | undefined): string[] {
  return Object.values(source?.on ?? {}).flatMap((target) =>
    typeof target === 'string' ? [target] : target.map((branch) => branch.target),
  );
}
