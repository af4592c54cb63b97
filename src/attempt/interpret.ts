// What becomes of words on their way through an interpreter: whole, or otherwise than they were said. Both stand in the log; the officer is
// given what is rendered, and how long either took. A person's statement is what was rendered of it, sound only where it was said so.

import { pickRendering, restInterpreter, restrainInterpreter, tireInterpreter, type SpokenLine } from '#interview';
import type { Case, CasePerson } from '#scenario';
import type { AttemptState, Spoken, Through } from './attemptState.ts';
import { addStatements } from './evidence.ts';
import { sayLine, type Said } from './reveal.ts';
import type { Workbench } from './workbench.ts';

/** Text id of what passes between the applicant and the interpreter. */
export const UNRENDERED = 'unrendered';

type Nature = NonNullable<CasePerson['interpreting']>;

/** Who interprets now: of several who are there, the one who came last. */
export function interpreterNow(
  { people }: Case,
  { present }: Pick<AttemptState, 'present'>,
): { readonly id: string; readonly nature: Nature } | null {
  const there = present.flatMap((id) => {
    const nature = people.find((person) => person.id === id)?.interpreting ?? null;
    return nature === null ? [] : [{ id, nature }];
  });
  return there.at(-1) ?? null;
}

/** What the officer is given of a line with what is remembered in it, and what it says to them; null where nobody stands between. */
export function renderLine(
  bench: Workbench,
  line: SpokenLine,
  recalled: readonly Said[],
): { readonly text: string; readonly through: Through; readonly said: readonly Said[] } | null {
  const { drawn } = bench;
  const state = bench.read();
  const now = interpreterNow(drawn, state);
  if (now === null) return null;
  const by = now.id;
  const role = drawn.people.find((person) => person.id === line.who)?.role;
  const text = `line.${line.id}`;
  const base = {
    interpreter: by,
    said: text,
    saidSeconds: line.seconds,
    heard: line.heard ? `heard.${line.id}` : null,
    withheld: [],
    setRight: null,
  };
  const seen = line.says.filter(({ as }) => as === 'signal');
  const say = (says: SpokenLine['says']): Said[] => sayLine(drawn, line.who, line.id, says, state.acts);
  if (line.aside) {
    const through: Through = { ...base, as: 'aside', renderedSeconds: 0 };
    return { text: UNRENDERED, through, said: say(seen) };
  }
  if (role !== 'applicant') return null;
  tire(bench, by, line.seconds);
  const rendering = pickRendering(now.nature, state.interpreters[by] ?? { fatigue: 0, restrained: 0 }, line.renderings);
  if (rendering === null)
    return {
      text,
      through: { ...base, as: null, renderedSeconds: line.seconds },
      said: [...say(line.says), ...recalled].map(via(by)),
    };
  const meant = [...say(line.says), ...recalled];
  const cause = rendering.as === 'mistakes' ? 'translation' : 'interpreter';
  const rendered = say(rendering.says).map((one): Said => {
    const isMeant = meant.some((other) => sameSaid(one, other));
    return isMeant ? one : { ...one, sound: false, cause };
  });
  return {
    text: `rendered.${line.id}.${rendering.as}`,
    through: {
      ...base,
      as: rendering.as,
      renderedSeconds: rendering.seconds,
      withheld: meant.filter((one) => one.source !== 'behaviour'),
    },
    said: [...say(seen), ...rendered.map(via(by))],
  };
}

/**
 * Asked what exactly was said: the last answer once more, as it was said. Whoever did not understand it cannot do better now, and whoever
 * heeds nothing says the same again.
 */
export function renderAnew(bench: Workbench): void {
  const { transcript, acts, seconds, evidence, ...state } = bench.read();
  const now = interpreterNow(bench.drawn, state);
  const last = transcript.findLast(({ through }) => through !== undefined && through.as !== 'aside');
  if (now === null || last?.through?.interpreter !== now.id || now.nature.heeds === 0) return;
  const anew: Spoken[] = [];
  let known = evidence;
  const marked = transcript.map((spoken): Spoken => {
    const { through, who, act } = spoken;
    if (through === undefined || act !== last.act || !isOtherwise(through) || through.as === 'mistakes') return spoken;
    const whole: Through = { ...through, as: null, renderedSeconds: through.saidSeconds, withheld: [] };
    anew.push({ act: acts, atSeconds: seconds, who, text: through.said, manner: null, asking: null, through: whole });
    known = addStatements(
      known,
      through.withheld.map((one) => via(now.id)({ ...one, act: acts })),
    );
    return { ...spoken, through: { ...through, setRight: acts } };
  });
  bench.change({ transcript: [...marked, ...anew], evidence: known });
}

/** The same line was rendered whole at last: what was made of it before is set right. */
export function setRight(bench: Workbench, said: string): void {
  const { transcript, acts } = bench.read();
  if (!transcript.some(({ through }) => through?.said === said && isOtherwise(through))) return;
  bench.change({
    transcript: transcript.map((spoken): Spoken => {
      const { through } = spoken;
      if (through === undefined || through.said !== said || !isOtherwise(through)) return spoken;
      return { ...spoken, through: { ...through, setRight: acts } };
    }),
  });
}

/** Whether the officer still has it otherwise than it was said. */
export function isOtherwise({ as, setRight: since }: Through): boolean {
  return as !== null && as !== 'aside' && since === null;
}

/** What the officer does about interpreting. */
export function minuteInterpreter(bench: Workbench, measure: string): void {
  const { drawn } = bench;
  const { interpreters, present } = bench.read();
  const now = interpreterNow(drawn, { present });
  if (now === null) return;
  const state = interpreters[now.id];
  if (state === undefined) return;
  const after =
    measure === 'remindInterpreter' || measure === 'verbatim'
      ? restrainInterpreter(now.nature, state)
      : measure === 'break'
        ? restInterpreter(state)
        : state;
  if (after !== state) bench.change({ interpreters: { ...interpreters, [now.id]: after } });
}

function tire(bench: Workbench, id: string, saidSeconds: number): void {
  const { interpreters } = bench.read();
  const state = interpreters[id];
  if (state !== undefined)
    bench.change({ interpreters: { ...interpreters, [id]: tireInterpreter(state, saidSeconds) } });
}

const via =
  (through: string) =>
  (said: Said): Said => ({ ...said, origin: { ...said.origin, through } });

function sameSaid(a: Said, b: Said): boolean {
  return a.fact === b.fact && JSON.stringify(a.value) === JSON.stringify(b.value);
}
