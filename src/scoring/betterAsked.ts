// What a better wording would have brought from the same person at the same moment: the log is played up to before the question, and the
// better one is asked instead. Nothing is guessed: what is shown is what this person would have said.

import { isAppropriate } from '#interview';
import { messageOf, Simulation, type AskedQuestion, type AttemptState, type Message } from '#attempt';
import type { Case } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { savedAt } from './moments.ts';

/** Whose wording it is: the author's for this question, the one that own words reached, the nearest one on the same topic. */
export const BETTER_ORIGINS = ['author', 'reached', 'topic'] as const;
export type BetterOrigin = (typeof BETTER_ORIGINS)[number];

export interface BetterAsked<M> {
  readonly text: M;
  readonly origin: BetterOrigin;
  /** Null: it could not be asked at that moment. */
  readonly answer: readonly M[] | null;
  /** Facts told with it that neither this question nor anything before had brought. */
  readonly more: readonly string[];
}

/** Null where the case has no better wording for it. */
export function betterAsked(record: AttemptRecord, asked: AskedQuestion): BetterAsked<Message> | null {
  const { drawn, moments } = record;
  const saved = savedAt(drawn, moments, asked.act);
  const candidates = betterKnots(drawn, asked);
  for (const { knot, origin } of candidates) {
    const simulation = new Simulation(drawn);
    simulation.restore(saved);
    const outcome = simulation.perform({ type: 'ask', question: knot });
    if (!outcome.ok) continue;
    const { state } = outcome;
    const known = new Set(toldTo(record.final, (act) => act <= asked.act));
    return {
      text: messageOf(drawn, `ask.${knot}`),
      origin,
      answer: state.transcript
        .filter((spoken) => spoken.act === state.acts && spoken.who !== 'officer')
        .map((spoken) => messageOf(drawn, spoken.text)),
      more: toldTo(state, (act) => act === state.acts).filter((fact) => !known.has(fact)),
    };
  }
  const [first] = candidates.filter(({ origin }) => origin !== 'topic');
  return first === undefined
    ? null
    : { text: messageOf(drawn, `ask.${first.knot}`), origin: first.origin, answer: null, more: [] };
}

/** Facts that people told in the acts chosen, each once. */
function toldTo({ evidence }: AttemptState, chosen: (act: number) => boolean): string[] {
  return [
    ...new Set(
      evidence.statements.filter(({ act, origin }) => chosen(act) && origin.kind === 'person').map(({ fact }) => fact),
    ),
  ];
}

/**
 * Better wordings, best first: as the author of the question names it; the good question that poor words of one's own reached; then open
 * and after them probing ones on the same topic to the same person, the nearest in the author's order first.
 */
function betterKnots(
  drawn: Case,
  { question, type, topic, free }: AskedQuestion,
): readonly { readonly knot: string; readonly origin: BetterOrigin }[] {
  const ids = [...drawn.questions.keys()];
  const header = drawn.questions.get(question)?.knot.header;
  const authored = header?.better ?? null;
  const isGood = header !== undefined && isAppropriate(header.type, header.fitting) && header.type !== type;
  const here = ids.indexOf(question);
  const nearest = (wanted: 'open' | 'probing'): string[] =>
    here === -1
      ? []
      : ids
          .filter((id) => {
            const other = drawn.questions.get(id)?.knot.header;
            return id !== question && other?.type === wanted && other.topic === topic && other.to === header?.to;
          })
          .sort((a, b) => Math.abs(ids.indexOf(a) - here) - Math.abs(ids.indexOf(b) - here));
  return [
    ...(authored === null ? [] : [{ knot: authored, origin: 'author' as const }]),
    ...(free === true && isGood ? [{ knot: question, origin: 'reached' as const }] : []),
    ...[...nearest('open'), ...nearest('probing')].map((knot) => ({ knot, origin: 'topic' as const })),
  ];
}
