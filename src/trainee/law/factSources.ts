// Where a fact comes from, in words: the paper, the person, the register, the finding, each with the act that brought it.

import type { View } from '#attempt';
import type { Say } from '#words';
import { filedBy } from '../looks.ts';

export interface FactSourceWords {
  readonly words: string;
  /** Number of the act that brought it; 0: known from the start. */
  readonly act: number;
  /** False once it was corrected, withdrawn or shown to be false. */
  readonly counted: boolean;
  /** The first statement that says so. */
  readonly statement: Statement;
}

type Statement = View<string>['statements'][number];

/** Where one statement comes from. */
export function statementSourceInWords(view: View<string>, statement: Statement, say: Say): string {
  const { origin } = statement;
  switch (origin.kind) {
    case 'paper': {
      const kind = view.papers.find((paper) => paper.id === origin.paper)?.kind ?? 'passport';
      return say('source.paper', { paper: say(`paper.${kind}`) });
    }
    case 'person': {
      const person = view.names[origin.person ?? ''] ?? '';
      return say('source.person', { person });
    }
    case 'register':
    case 'agency':
      return say('source.register', { register: filedBy(view, origin) });
    case 'finding':
      return say(statement.source === 'finding' ? 'source.judgement' : 'source.finding');
    default:
      return say('source.file');
  }
}

/** The sources of every fact that somebody or something has spoken of. */
export function factSources(view: View<string>, say: Say): ReadonlyMap<string, readonly FactSourceWords[]> {
  const out = new Map<string, FactSourceWords[]>();
  for (const statement of view.statements) {
    const words = statementSourceInWords(view, statement, say);
    const { act, counted } = statement;
    const known = out.get(statement.fact) ?? [];
    if (known.some((one) => one.words === words && one.counted === counted)) continue;
    out.set(statement.fact, [...known, { words, act, counted, statement }]);
  }
  return out;
}
