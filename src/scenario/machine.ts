// A procedure's statechart as an XState machine. Guards are CEL over what has happened so far; they come with the event, so that
// the machine itself stays free of case data and one machine serves every attempt.

import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { ActType, ChartStateSource, Phase, ProcedureSource } from './procedure.ts';

/** An event for the machine: what happened, and how to ask whether a guard holds now. */
export interface ChartEvent {
  readonly type: string;
  readonly holds: (guard: string) => boolean;
}

/** Where a procedure stands: the machine's value, as XState writes it (a string, or a record of regions). */
export type ChartValue = string | { readonly [region: string]: ChartValue };

export interface CompiledChart {
  readonly machine: AnyStateMachine;
  /** Where every attempt begins. */
  readonly begin: () => AnyMachineSnapshot;
  /** Every guard's source, and the way to it in the procedure's file. */
  readonly guards: ReadonlyMap<string, readonly (string | number)[]>;
}

interface ChartMeta {
  readonly phase: Phase | null;
  readonly allow: readonly ActType[];
}

export function compileChart(procedure: ProcedureSource): CompiledChart {
  const guards = new Map<string, readonly (string | number)[]>();
  const node = (source: ChartStateSource, path: readonly string[]): Record<string, unknown> => {
    const meta: ChartMeta = { phase: source.phase ?? null, allow: source.allow ?? [] };
    const on: Record<string, unknown> = {};
    for (const [event, target] of Object.entries(source.on ?? {})) {
      const branches = typeof target === 'string' ? [{ target, when: undefined }] : target;
      on[event] = branches.map(({ target: to, when }, index) => {
        if (when === undefined) return { target: to };
        guards.set(when, [...path, 'on', event, index, 'when']);
        return { target: to, guard: ({ event: at }: { event: ChartEvent }) => at.holds(when) };
      });
    }
    const states = Object.fromEntries(
      Object.entries(source.states ?? {}).map(([name, child]) => [name, node(child, [...path, 'states', name])]),
    );
    return {
      meta,
      on,
      ...(source.parallel === true ? { type: 'parallel' } : {}),
      ...(source.final === true ? { type: 'final' } : {}),
      ...(source.initial === undefined ? {} : { initial: source.initial }),
      ...(source.states === undefined ? {} : { states }),
    };
  };
  const machine: AnyStateMachine = createMachine({ id: procedure.id, ...node(procedure.chart, ['chart']) });
  let beginning: AnyMachineSnapshot | null = null;
  const begin = (): AnyMachineSnapshot => (beginning ??= initialTransition(machine)[0]);
  return { machine, begin, guards };
}

/** The chart in motion: a pure transition per event, nothing scheduled, nothing invoked. */
export class Chart {
  readonly #machine: AnyStateMachine;
  #snapshot: AnyMachineSnapshot;
  /** Of the active states; null: not yet asked of this snapshot. */
  #metas: readonly ChartMeta[] | null = null;

  /** `from`: where it stands, or another chart that stands there; without it, at the beginning. */
  constructor(chart: CompiledChart, from?: ChartValue | Chart) {
    this.#machine = chart.machine;
    if (from instanceof Chart) {
      this.#snapshot = from.#snapshot;
      this.#metas = from.#metas;
    } else if (from === undefined) {
      this.#snapshot = chart.begin();
    } else {
      this.#snapshot = chart.machine.resolveState({ value: from, context: undefined });
    }
  }

  get value(): ChartValue {
    return this.#snapshot.value as ChartValue;
  }

  get over(): boolean {
    return this.#snapshot.status === 'done';
  }

  /** The phase that the active states show; a safeguard in progress shows before the talk. */
  get phase(): Phase {
    const phases = this.#active().flatMap((meta) => (meta.phase === null ? [] : [meta.phase]));
    return phases.find((phase) => phase === 'safeguard') ?? phases.at(-1) ?? 'prepare';
  }

  allows(type: ActType): boolean {
    return this.#active().some((meta) => meta.allow.includes(type));
  }

  send(event: ChartEvent): void {
    const before = this.#snapshot;
    // To ask first costs little, and most of what happens moves nothing.
    if (!before.can(event)) return;
    [this.#snapshot] = transition(this.#machine, before, event);
    if (this.#snapshot !== before) this.#metas = null;
  }

  #active(): readonly ChartMeta[] {
    this.#metas ??= Object.values(this.#snapshot.getMeta() as Record<string, ChartMeta | undefined>).flatMap((meta) =>
      meta === undefined ? [] : [meta],
    );
    return this.#metas;
  }
}
