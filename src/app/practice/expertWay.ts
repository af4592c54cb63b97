// A skilled colleague's way through a case, to be watched: what they do, why, and what the counter shows after each act.

import { Authority, type Act, type LogEntry, type View } from '#attempt';
import { playExpert } from '#proof';
import { makeWords } from '#words';
import { selectCase, type OpenBook } from './casebook.ts';
import type { Watched, WatchStep } from './practicePort.ts';

type WordsOf = (id: string) => string;

export class ExpertWay {
  readonly #make: () => Authority;
  readonly #entries: readonly LogEntry[];
  /** At the last act everything that was ever looked at can be drawn, for who is still there. */
  readonly #last: Authority;
  readonly #watched: Watched;

  constructor(book: OpenBook, seed: number, wished: string) {
    const { entry, open, pack } = book;
    const language = entry.languages.includes(wished) ? wished : (entry.languages[0] ?? 'en');
    const words = makeWords(open.content.texts, language);
    const drawn = selectCase(book, seed, null);
    const play = playExpert(drawn);
    if (play.stuck !== null)
      throw new Error(`scenario ${entry.id}: the expert cannot do ${play.stuck.step} (${play.stuck.refusal})`);
    const wordsOf: WordsOf = (id) => {
      const names = open.content.placeholders[id] ?? [];
      return words({ id, args: Object.fromEntries(names.map((name) => [name, drawn.args[name] ?? ''])) });
    };
    this.#entries = play.moments.map((moment) => moment.entry);
    this.#make = () => new Authority(drawn, pack, words);
    this.#last = this.#make();
    const views = [this.#last.view()];
    const placeOf = new Map(drawn.expert.map(({ id }, index) => [id, index + 1]));
    const steps = this.#entries.map((one, index) => {
      this.#last.resume([one]);
      const view = this.#last.view();
      views.push(view);
      const id = play.steps[index] ?? '';
      return { ...makeStep(one.act, id, view, this.#last, wordsOf), place: placeOf.get(id) ?? 0 };
    });
    this.#watched = { entry, language, steps, views, outcome: outcomeOf(this.#entries) };
  }

  watched(): Watched {
    return this.#watched;
  }

  drawing(act: number, ref: string): string | null {
    const drawing = this.#last.drawing(ref);
    if (drawing !== null) return drawing;
    const then = this.#make();
    then.resume(this.#entries.slice(0, act));
    return then.drawing(ref);
  }
}

function makeStep(
  act: Act,
  id: string,
  view: View<string>,
  { gate }: Authority,
  words: WordsOf,
): Omit<WatchStep, 'place'> {
  const register = view.registers.find(({ answer }) => answer?.act === view.acts) ?? null;
  return {
    id,
    type: act.type,
    reason: words(`expert.${id}`),
    said: textOf(act, view, register?.name ?? null, words),
    answer: register?.answer?.text ?? null,
    paper: 'paper' in act ? gate.out('paper', act.paper) : null,
    page: 'page' in act ? act.page : null,
    light: 'light' in act ? act.light : null,
    term: act.type === 'find' ? act.term : null,
  };
}

function textOf(act: Act, view: View<string>, register: string | null, words: WordsOf): string | null {
  switch (act.type) {
    case 'ask':
    case 'choose':
      return view.transcript.find((line) => line.act === view.acts && line.who === 'officer')?.text ?? null;
    case 'query':
      return register;
    case 'respond':
      return words(`dilemma.${act.dilemma}.${act.option}`);
    case 'note':
      return act.text;
    case 'decide':
      return act.decision.rationale;
    default:
      return null;
  }
}

function outcomeOf(entries: readonly LogEntry[]): string | null {
  const decided = entries.findLast(({ act }) => act.type === 'decide')?.act;
  return decided?.type === 'decide' ? decided.decision.outcome : null;
}
