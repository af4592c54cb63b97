// Acts beside the conversation: querying a register, taking a note, asking for a hint (practice only).

import { selectHeldPaper } from './lookAt.ts';
import { queryRegister } from './recordChecks.ts';
import type { Act, Refusal } from './act.ts';
import { holds, type Case, type History } from '#scenario';
import type { AttemptState } from './attemptState.ts';
import { hasDone } from './done.ts';
import type { Workbench } from './workbench.ts';

type InquiringAct = Extract<Act, { type: 'query' | 'note' | 'hint' }>;

export function inquire(bench: Workbench, act: InquiringAct): Refusal | null {
  const state = bench.read();
  switch (act.type) {
    case 'note':
      bench.change({
        notes: [
          ...state.notes,
          { act: state.acts, text: act.text, ...(act.about === undefined ? {} : { about: act.about }) },
        ],
      });
      return null;
    case 'hint': {
      const step = nextExpertStep(bench.drawn, state, bench.history);
      if (step === null) return 'notOffered';
      bench.change({ hints: [...state.hints, { act: state.acts, step }] });
      return null;
    }
    case 'query': {
      const register = bench.drawn.registers.find((one) => one.id === act.register);
      if (register === undefined) return 'noSuchThing';
      const paper = selectHeldPaper(bench.drawn, state, register.source.subject);
      if (paper === null) return 'notHeld';
      if (!state.looks.some((look) => look.paper === paper.id && !look.reference)) return 'notSeen';
      queryRegister(bench, register, act);
      return null;
    }
  }
}

/** The first step of the expert's way that applies now and has not been done. */
export function nextExpertStep(drawn: Case, state: AttemptState, history: History): string | null {
  const next = drawn.expert.find(
    ({ act, when }) =>
      !hasDone(state, act) && !isAskedOtherwise(state, act) && (when === null || holds(when, drawn.cells, history)),
  );
  return next?.id ?? null;
}

/** Whether that register has been asked, if for another reason. */
function isAskedOtherwise({ queries }: AttemptState, act: unknown): boolean {
  const { type, register } = act as { readonly type?: unknown; readonly register?: unknown };
  return type === 'query' && queries.some((one) => one.register === register && one.denied !== true);
}
