// The desk of drills: draws the next item, takes answers into the log, draws papers, tells what may be told. It knows no browser: store,
// clock and chance are given.

import {
  describePage,
  referenceOf,
  renderPage,
  withoutMutation,
  type Light,
  type Look,
  type Observation,
  type PaperDocument,
} from '#documents';
import {
  answered,
  blockOf,
  BURST_ITEMS,
  DRILL_FORMAT,
  dueCues,
  DRILL_KINDS,
  hasFeedback,
  isOver,
  itemAfter,
  itemOf,
  LESSON_ITEMS,
  lessonPairs,
  makeItemTable,
  paperOf,
  resultOf,
  SHIFT_ITEMS,
  standingAfter,
  startFor,
  type DrillAnswer,
  type DrillHeader,
  type DrillItem,
  type DrillLog,
  type DrillResult,
  type LessonPair,
} from '#drills';
import type {
  AnswerGiven,
  DrillHall,
  DrillLook,
  DrillPort,
  KnownSession,
  Review,
  SessionView,
  StartWish,
} from '../../trainee/drills/drillPort.ts';
import type { DrillStore } from './drillStore.ts';
import { reviewItem, viewItem } from './itemView.ts';

export interface DrillDeskParts {
  readonly store: DrillStore;
  readonly nowMs: () => number;
  readonly makeId: () => string;
  readonly makeSeed: () => number;
}

export class DrillDesk implements DrillPort {
  readonly #parts: DrillDeskParts;
  /** The paper drawn last, since every light asks for it again. */
  #paper: { readonly key: string; readonly document: PaperDocument } | null = null;

  constructor(parts: DrillDeskParts) {
    this.#parts = parts;
  }

  async hall(): Promise<DrillHall> {
    const logs = await this.#logs();
    const standing = standingAfter(logs);
    const now = this.#parts.nowMs();
    const due = DRILL_KINDS.flatMap((kind) => {
      const count = dueCues(standing, kind, now).length;
      return count === 0 ? [] : [[kind, count] as const];
    });
    return {
      lasting: this.#parts.store.lasting,
      sessions: logs.map(knownSession).sort((a, b) => b.changedMs - a.changedMs),
      due: Object.fromEntries(due),
    };
  }

  async start(wish: StartWish): Promise<string> {
    const startedMs = this.#parts.nowMs();
    const { kind, protocol } = wish;
    const isBurst = protocol === 'burst';
    const header: DrillHeader = {
      format: DRILL_FORMAT,
      session: this.#parts.makeId(),
      kind,
      protocol,
      way: kind === 'faces' && protocol === 'stream' ? wish.way : 'free',
      prevalence: isBurst ? 'rare' : protocol === 'lesson' ? 'half' : wish.prevalence,
      feedback: isBurst || (protocol === 'stream' && wish.feedback),
      length: isBurst ? BURST_ITEMS + SHIFT_ITEMS : protocol === 'lesson' ? 2 * LESSON_ITEMS : wish.length,
      seed: this.#parts.makeSeed(),
      startedMs,
      start: startFor(standingAfter(await this.#logs()), wish.kind, startedMs),
    };
    await this.#parts.store.create({ header, entries: [], endedMs: null });
    return header.session;
  }

  async open(session: string): Promise<SessionView | null> {
    const log = await this.#parts.store.read(session);
    return log === null ? null : viewSession(log);
  }

  async answer(session: string, answer: DrillAnswer): Promise<AnswerGiven> {
    const log = await this.#log(session);
    const given = log.entries.length >= answer.item || isOver(log);
    if (!given) {
      const next = answered(log, answer, this.#parts.nowMs());
      if (!(await this.#parts.store.replace(log, next))) return this.answer(session, answer);
    }
    const now = await this.#log(session);
    const review = hasFeedback(now.header, answer.item) ? await this.review(session, answer.item) : null;
    return { view: viewSession(now), review };
  }

  async end(session: string): Promise<SessionView> {
    const log = await this.#log(session);
    if (!isOver(log)) await this.#parts.store.replace(log, { ...log, endedMs: this.#parts.nowMs() });
    return viewSession(await this.#log(session));
  }

  async result(session: string): Promise<DrillResult> {
    return resultOf(await this.log(session));
  }

  async log(session: string): Promise<DrillLog> {
    const log = await this.#log(session);
    if (!isOver(log)) throw new Error(`session ${session} goes on: nothing is told of it yet`);
    return log;
  }

  async itemTable(session: string): Promise<string> {
    return makeItemTable(await this.log(session));
  }

  async review(session: string, item: number): Promise<Review> {
    const log = await this.#log(session);
    const entry = log.entries[item - 1];
    if (entry === undefined || !mayTell(log, item)) throw new Error(`item ${item} of ${session} may not be told yet`);
    return reviewItem(itemOf(log, item), entry);
  }

  lesson(): Promise<readonly LessonPair[]> {
    return Promise.resolve(lessonPairs());
  }

  async remove(session: string): Promise<void> {
    await this.#parts.store.remove(session);
  }

  async drawing(session: string, item: number, look: DrillLook): Promise<string> {
    const document = await this.#paperFor(session, item, look);
    const { page, light } = look;
    if (look.specimen) return renderPage(referenceOf(document.series), { page, light });
    return renderPage(document, makeLook(look, light));
  }

  async describe(session: string, item: number, look: DrillLook): Promise<readonly Observation[]> {
    const document = await this.#paperFor(session, item, look);
    return describePage(document, look.page, look.light, makeLook(look, look.light));
  }

  async #paperFor(session: string, item: number, { without }: DrillLook): Promise<PaperDocument> {
    const log = await this.#log(session);
    if (item > log.entries.length + 1 || (without.length > 0 && !mayTell(log, item)))
      throw new Error(`item ${item} of ${session} may not be looked at in this way yet`);
    const key = `${session}/${item}`;
    if (this.#paper?.key !== key) this.#paper = { key, document: paperIn(itemOf(log, item)) };
    // Counted as the key counts: taken out from the last on, so that the others keep their numbers.
    return [...without].sort((a, b) => b - a).reduce(withoutMutation, this.#paper.document);
  }

  async #log(session: string): Promise<DrillLog> {
    const log = await this.#parts.store.read(session);
    if (log === null) throw new Error(`there is no session ${session}`);
    return log;
  }

  /** In the order in which they were begun. */
  async #logs(): Promise<readonly DrillLog[]> {
    return [...(await this.#parts.store.list())].sort((a, b) => a.header.startedMs - b.header.startedMs);
  }
}

/** Once it was answered, where it is told at once; else when the session is over. */
function mayTell(log: DrillLog, item: number): boolean {
  return item <= log.entries.length && (isOver(log) || hasFeedback(log.header, item));
}

function viewSession(log: DrillLog): SessionView {
  const { header, entries } = log;
  const item = entries.length + 1;
  return {
    session: header.session,
    kind: header.kind,
    protocol: header.protocol,
    way: header.way,
    prevalence: header.prevalence,
    feedback: hasFeedback(header, item),
    block: blockOf(header, item),
    item,
    of: header.length,
    shown: isOver(log) ? null : viewItem(itemAfter(header, entries)),
  };
}

function knownSession(log: DrillLog): KnownSession {
  const { header, entries, endedMs } = log;
  return {
    session: header.session,
    kind: header.kind,
    protocol: header.protocol,
    way: header.way,
    prevalence: header.prevalence,
    answered: entries.length,
    of: header.length,
    isOver: isOver(log),
    changedMs: endedMs ?? entries.at(-1)?.atMs ?? header.startedMs,
  };
}

function paperIn({ content }: DrillItem): PaperDocument {
  if (content.kind !== 'papers' && content.kind !== 'stamps') throw new Error(`a ${content.kind} item has no paper`);
  return paperOf(content);
}

function makeLook({ page, level, tilt, region, from }: DrillLook, light: Light): Look {
  return { page, light, tilt, level, ...(light === 'oblique' ? { from } : {}), ...(region === null ? {} : { region }) };
}
