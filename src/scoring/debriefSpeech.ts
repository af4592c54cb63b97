// What was said and what was rendered, side by side; and where what a person said did not agree, why: a lie, memory, the interpreter, a
// word mistaken for another, a question not understood. Only the first is about honesty (interviewing.md 3.3, 3.4).

import type { Cause } from '#interview';
import { isSameValue, type FactValue } from '#law';
import { messageOf, type AttemptState, type Gate, type Message, type Through } from '#attempt';
import type { AttemptRecord } from './attemptRecord.ts';

/** Words of the applicant as they were and as the officer was given them. */
export interface RenderedWords<M> {
  readonly act: number;
  readonly interpreter: string;
  readonly as: NonNullable<Through['as']>;
  readonly said: M;
  readonly rendered: M;
  readonly saidSeconds: number;
  readonly renderedSeconds: number;
  /** The act in which it was rendered whole after all; null: it never was. */
  readonly setRight: number | null;
}

export interface InterpretingDebrief<M> {
  /** Answers that came through an interpreter, asides left out. */
  readonly answers: number;
  readonly otherwise: readonly RenderedWords<M>[];
  /** What the officer did about it. */
  readonly handled: readonly { readonly measure: string; readonly act: number }[];
}

export interface Inconsistency {
  readonly fact: string;
  readonly act: number;
  readonly value: FactValue;
  readonly cause: Cause;
  /** What stands against it: other statements of the same fact. */
  readonly against: readonly { readonly value: FactValue; readonly act: number }[];
  /** Guidance that explains it. */
  readonly sources: readonly string[];
}

const SOURCES: Readonly<Record<Cause, readonly string[]>> = {
  lie: ['interviewing-3.4'],
  memory: ['interviewing-3.3'],
  interpreter: ['interpreting-whole', 'M06'],
  translation: ['interpreting-whole', 'M02'],
  misunderstanding: ['interviewing-4.4-yes', 'M09'],
};

/** What an officer can do about how it is interpreted. */
export const INTERPRETING_MEASURES: readonly string[] = [
  'remindInterpreter',
  'verbatim',
  'sayAgain',
  'changeInterpreter',
  'noteInterpreter',
  'goWithout',
];

export function debriefInterpreting({ drawn, final }: AttemptRecord, gate: Gate): InterpretingDebrief<Message> {
  const through = throughInterpreters(final);
  return {
    answers: through.filter(({ through: { as } }) => as !== 'aside').length,
    otherwise: through.flatMap(({ act, text, through: one }): RenderedWords<Message>[] =>
      one.as === null
        ? []
        : [
            {
              act,
              interpreter: gate.out('person', one.interpreter),
              as: one.as,
              said: messageOf(drawn, one.said),
              rendered: messageOf(drawn, text),
              saidSeconds: one.saidSeconds,
              renderedSeconds: one.renderedSeconds,
              setRight: one.setRight,
            },
          ],
    ),
    handled: final.measures.filter(({ measure }) => INTERPRETING_MEASURES.includes(measure)),
  };
}

/** Everything that came through an interpreter, in order. */
export function throughInterpreters({
  transcript,
}: AttemptState): readonly { readonly act: number; readonly text: string; readonly through: Through }[] {
  return transcript.flatMap(({ act, text, through }) => (through === undefined ? [] : [{ act, text, through }]));
}

export function findInconsistencies({ final }: AttemptRecord): readonly Inconsistency[] {
  const { statements } = final.evidence;
  return statements.flatMap((statement): Inconsistency[] => {
    const { fact, act, value, cause } = statement;
    if (cause === undefined) return [];
    const against = statements.filter((other) => other.fact === fact && !isSameValue(other.value, value));
    // A lie that nothing contradicted is for the law to weigh, not for this list.
    if (against.length === 0 && cause === 'lie') return [];
    return [{ fact, act, value, cause, against: against.map((one) => ({ value: one.value, act: one.act })), sources: SOURCES[cause] }]; // prettier-ignore
  });
}
