// Acts beside the conversation: querying a register, taking a note, asking for a hint (practice only).

import type { Act, Refusal } from './act.ts';
import { addStatements } from './evidence.ts';
import { heldPaper } from './lookAt.ts';
import { sayRegister } from './reveal.ts';
import type { Workbench } from './workbench.ts';

type InquiringAct = Extract<Act, { type: 'query' | 'note' | 'hint' }>;

export function inquire(bench: Workbench, act: InquiringAct): Refusal | null {
  const state = bench.read();
  switch (act.type) {
    case 'note':
      bench.change({ notes: [...state.notes, { act: state.acts, text: act.text }] });
      return null;
    case 'hint':
      bench.change({ hints: [...state.hints, { act: state.acts, step: state.hints.length }] });
      return null;
    case 'query': {
      const register = bench.drawn.registers.find((one) => one.id === act.register);
      if (register === undefined) return 'noSuchThing';
      const paper = heldPaper(bench.drawn, state, register.source.subject);
      if (typeof paper === 'string') return paper;
      if (!state.looks.some((look) => look.paper === paper.id && !look.reference)) return 'notSeen';
      bench.change({
        queries: [...state.queries, { register: register.id, act: state.acts, reason: act.reason ?? '' }],
        evidence: addStatements(state.evidence, sayRegister(register, state.acts)),
      });
      return null;
    }
  }
}
