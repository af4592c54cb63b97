// Looking back on a signed attempt: the debrief, the view at any act, and every paper with its mutations shown or hidden. One desk
// serves both homes: in the browser for practice, on the server once feedback is released.

import { pagesOf, renderPage, withoutMutation, type Light, type PaperDocument } from '#documents';
import { Authority, replay, resolveWords, type LogEntry, type Replayed, type View, type Words } from '#attempt';
import { compareDays, type OtherDay } from '#law';
import type { Case, OpenScenario } from '#scenario';
import type { Marker } from './attemptRecord.ts';
import { makeDebrief, type Debrief } from './debrief.ts';
import { NO_RULINGS } from './freeLabels.ts';
import type { Report } from './report.ts';
import { score } from './score.ts';

/** The feedback port, as screens use it. */
export interface Feedback {
  debrief(): Promise<Debrief<string>>;
  /** The view as it was after an act; 0 is the start. */
  viewAt(act: number): Promise<View<string>>;
  /** The true facts under the law of another day; null where the pack does not know it. */
  onDay(date: string): Promise<OtherDay | null>;
  /** A drawing as it could be fetched after that act. */
  drawingAt(act: number, ref: string): Promise<string>;
  /** A page of a paper with some of its mutations (numbered as in the debrief) taken away. */
  paperDrawing(paper: string, page: string, light: Light, without: readonly number[]): Promise<string>;
}

export class FeedbackDesk {
  readonly #open: OpenScenario;
  readonly #drawn: Case;
  readonly #entries: readonly LogEntry[];
  readonly #words: Words;
  readonly #played: Extract<Replayed, { ok: true }>;
  readonly #authority: Authority;
  readonly #stored: Report | null;

  /**
   * Throws if the log does not replay: feedback is only given on an attempt that does. A `stored` report stands, whatever this program
   * would score.
   */
  constructor(
    open: OpenScenario,
    drawn: Case,
    entries: readonly LogEntry[],
    words: Words,
    stored: Report | null = null,
  ) {
    const played = replay(drawn, { entries: [...entries] });
    if (!played.ok) throw new Error(`feedback: the log does not replay (${played.fault.code})`);
    this.#open = open;
    this.#drawn = drawn;
    this.#entries = entries;
    this.#words = words;
    this.#played = played;
    this.#stored = stored;
    this.#authority = new Authority(drawn, open.pack, words);
  }

  /** With the author's ids, for storing. */
  report(marker: Marker = 'own'): Report {
    const { start, moments } = this.#played;
    return this.#stored ?? score(this.#open, this.#drawn, start, moments, NO_RULINGS, marker);
  }

  debrief(): Debrief<string> {
    const { start, moments } = this.#played;
    const debrief = makeDebrief(this.#open, this.#drawn, start, moments, this.report(), this.#authority.gate);
    return resolveWords(debrief, this.#words) as Debrief<string>;
  }

  viewAt(act: number): View<string> {
    return this.#at(act).view();
  }

  onDay(date: string): OtherDay | null {
    return compareDays(this.#open.pack, this.#drawn.truth, this.#drawn.date, date);
  }

  drawingAt(act: number, ref: string): string | null {
    return this.#at(act).drawing(ref);
  }

  paperDrawing(handle: string, page: string, light: Light, without: readonly number[]): string | null {
    const id = this.#authority.gate.in('paper', handle);
    const paper = this.#drawn.papers.find((one) => one.id === id);
    if (paper === undefined || !pagesOf(paper.document).includes(page)) return null;
    // From the highest number down, so that the numbers of those still there stay what they were.
    const document = [...without]
      .sort((a, b) => b - a)
      .reduce<PaperDocument>((rest, one) => withoutMutation(rest, one), paper.document);
    return renderPage(document, { page, light });
  }

  #at(act: number): Authority {
    const authority = new Authority(this.#drawn, this.#open.pack, this.#words);
    authority.resume(this.#entries.slice(0, act));
    return authority;
  }
}
