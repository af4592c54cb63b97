// What a coach reads from an interview besides the mix: who talked, how it began, runs of closed questions, whether each topic went from
// open to closed, where the person was cut off, and which way leading questions led (interviewing.md 2.3).

import { isSubstantive, type QuestionFlag, type QuestionType } from '#interview';
import { isHearing, messageOf, OWN_WORDS, type AskedQuestion, type Message } from '#attempt';
import type { AttemptRecord } from './attemptRecord.ts';
import { runsOfClosed } from './questionMix.ts';

/** Something said between the officer and whoever is asked. */
export interface CoachTurn<M> {
  readonly act: number;
  readonly officer: boolean;
  /** In the free narrative. */
  readonly narrative: boolean;
  readonly text: M;
}

/** How a topic was asked: from open to closed, without an open question, an open one too late, or closed before probing. */
export const FUNNELS = ['inOrder', 'noOpen', 'openLate', 'closedEarly'] as const;
export type Funnel = (typeof FUNNELS)[number];

/** Which way a leading question led: it accuses or judges, takes something for granted, or only hands over an answer. */
export const LEADINGS = ['against', 'presuming', 'towards'] as const;
export type Leading = (typeof LEADINGS)[number];

export interface Coach<M> {
  readonly turns: readonly CoachTurn<M>[];
  /** The acts of each run of four closed questions and more. */
  readonly runs: readonly (readonly number[])[];
  readonly first: { readonly act: number; readonly type: QuestionType } | null;
  readonly funnels: readonly { readonly topic: M; readonly order: Funnel; readonly acts: readonly number[] }[];
  readonly interruptions: readonly number[];
  readonly leading: readonly { readonly way: Leading; readonly acts: readonly number[] }[];
}

export function coach(record: AttemptRecord): Coach<Message> | null {
  const { drawn, final } = record;
  if (isHearing(drawn)) return null;
  const first = firstOnTheMatter(final.questions);
  return {
    turns: turnsOf(record),
    runs: runsOfClosed(final.questions).map((run) => run.map(({ act }) => act)),
    first: first === undefined ? null : { act: first.act, type: first.type },
    funnels: funnelsOf(final.questions).map(({ topic, order, acts }) => ({
      topic: messageOf(drawn, `topic.${topic}`),
      order,
      acts,
    })),
    interruptions: final.conduct.filter(({ kind }) => kind === 'interrupts').map(({ act }) => act),
    leading: leadingOf(
      final.questions,
      new Set(final.conduct.filter(({ kind }) => kind !== 'respect' && kind !== 'repair').map(({ act }) => act)),
    ),
  };
}

/** The first question that is about the matter, not about how the person is. */
export function firstOnTheMatter(questions: readonly AskedQuestion[]): AskedQuestion | undefined {
  return questions.find(({ type, topic }) => isSubstantive(type) && topic !== 'care');
}

const DEPTH: Readonly<Partial<Record<QuestionType, number>>> = { open: 0, probing: 1, closed: 2 };

/** Topics of two questions and more, in the order in which they came up; questions that suggest or judge stand outside of any funnel. */
export function funnelsOf(
  questions: readonly AskedQuestion[],
): readonly { readonly topic: string; readonly order: Funnel; readonly acts: readonly number[] }[] {
  const topics = [...new Set(questions.map(({ topic }) => topic))].filter((topic) => topic !== '' && topic !== 'care');
  return topics.flatMap((topic) => {
    const on = questions.filter((one) => one.topic === topic && DEPTH[one.type] !== undefined);
    if (on.length < 2) return [];
    const at = (type: QuestionType): number => on.findIndex((one) => one.type === type);
    const order: Funnel =
      at('open') === -1
        ? 'noOpen'
        : at('open') > 0
          ? 'openLate'
          : at('closed') !== -1 && at('probing') > at('closed')
            ? 'closedEarly'
            : 'inOrder';
    return [{ topic, order, acts: on.map(({ act }) => act) }];
  });
}

const JUDGING: ReadonlySet<QuestionFlag> = new Set([
  'accusatory',
  'stereotype',
  'plausibility_assumption',
  'blaming_why',
]);

/** `slights`: acts in which the person was slighted. */
export function leadingOf(questions: readonly AskedQuestion[], slights: ReadonlySet<number>): Coach<never>['leading'] {
  const led = questions.filter(({ type }) => type === 'leading');
  const wayOf = ({ act, flags }: AskedQuestion): Leading =>
    slights.has(act) || flags.some((flag) => JUDGING.has(flag))
      ? 'against'
      : flags.includes('presupposition')
        ? 'presuming'
        : 'towards';
  return LEADINGS.flatMap((way) => {
    const acts = led.filter((one) => wayOf(one) === way).map(({ act }) => act);
    return acts.length === 0 ? [] : [{ way, acts }];
  });
}

const APART: ReadonlySet<string> = new Set(['colleague', 'counsel', 'judge']);

/** What was said with the people of the case; words with colleagues and what interpreters say of themselves stay out. */
function turnsOf({ drawn, final, moments }: AttemptRecord): CoachTurn<Message>[] {
  const roleOf = new Map(drawn.people.map(({ id, role }) => [id, role]));
  const phaseOf = new Map(moments.map(({ entry, state }) => [entry.seq, state.phase]));
  const apart = new Set(
    final.questions.flatMap(({ act, question }) => {
      const to = drawn.questions.get(question)?.knot.header.to;
      return to !== undefined && APART.has(roleOf.get(to) ?? '') ? [act] : [];
    }),
  );
  return final.transcript.flatMap(({ act, who, text, words, through }): CoachTurn<Message>[] => {
    const officer = who === 'officer';
    const role = roleOf.get(who);
    if (apart.has(act) || through?.as === 'aside') return [];
    if (!officer && (role === undefined || role === 'interpreter' || APART.has(role))) return [];
    return [
      {
        act,
        officer,
        narrative: phaseOf.get(act) === 'narrative',
        text: words === undefined ? messageOf(drawn, text) : { id: OWN_WORDS, args: { words } },
      },
    ];
  });
}
