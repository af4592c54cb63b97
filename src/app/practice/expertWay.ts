// A skilled colleague's way through a case, to be watched: what they do, why, and what the counter shows after each act.

import type { View } from '#attempt';
import { playExpert } from '#proof';
import { FeedbackDesk } from '#scoring';
import { makeWords } from '#words';
import { selectCase, type OpenBook } from './casebook.ts';
import type { Watched, WatchStep } from './practicePort.ts';

export class ExpertWay {
  readonly #book: OpenBook;
  readonly #language: string;
  readonly #desk: FeedbackDesk;
  readonly #steps: readonly WatchStep[];

  constructor(book: OpenBook, seed: number, wished: string) {
    const { entry, open } = book;
    this.#book = book;
    this.#language = entry.languages.includes(wished) ? wished : (entry.languages[0] ?? 'en');
    const words = makeWords(open.content.texts, this.#language);
    const drawn = selectCase(book, seed, null);
    const play = playExpert(drawn);
    if (play.stuck !== null)
      throw new Error(`scenario ${entry.id}: the expert cannot do ${play.stuck.step} (${play.stuck.refusal})`);
    const entries = play.moments.map(({ entry: one }) => one);
    this.#desk = new FeedbackDesk(open, drawn, entries, words);
    this.#steps = play.moments.map(({ entry: one }, index) => {
      const id = play.steps[index] ?? '';
      const names = open.content.placeholders[`expert.${id}`] ?? [];
      const args = Object.fromEntries(names.map((name) => [name, drawn.args[name] ?? '']));
      return { id, act: one.act, reason: words({ id: `expert.${id}`, args }) };
    });
  }

  watched(): Watched {
    return { entry: this.#book.entry, language: this.#language, steps: this.#steps };
  }

  viewAt(act: number): View<string> {
    return this.#desk.viewAt(act);
  }

  drawingAt(act: number, ref: string): string | null {
    return this.#desk.drawingAt(act, ref);
  }
}
