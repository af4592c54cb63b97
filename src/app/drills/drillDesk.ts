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
  contested,
  cueFor,
  DRILL_FORMAT,
  dueCues,
  DRILL_KINDS,
  hasFeedback,
  isJudged,
  isOver,
  isQuestionKind,
  itemAfter,
  itemOf,
  laterFormat,
  LESSON_ITEMS,
  lessonPairs,
  logBeside,
  LONGEST_WORDS,
  makeItemTable,
  paperOf,
  parseDrillLog,
  questionAfter,
  resultOf,
  SHIFT_ITEMS,
  standingAfter,
  startFor,
  type DrillAnswer,
  type DrillLog,
  type DrillResult,
  type JudgedHeader,
  type JudgedItem,
  type LessonPair,
  type QuestionBank,
  type QuestionHeader,
} from '#drills';
import type { HearingLanguage } from '#interview';
import type {
  AnswerGiven,
  DrillHall,
  DrillLook,
  DrillPort,
  Imported,
  JudgedWish,
  KnownSession,
  QuestionWish,
  Review,
  SessionView,
  StartWish,
} from '../../trainee/drills/drillPort.ts';
import type { DrillStore } from './drillStore.ts';
import { reviewItem, viewItem } from './itemView.ts';
import { reviewQuestion, viewQuestion } from './questionView.ts';

export interface DrillDeskParts {
  readonly store: DrillStore;
  readonly nowMs: () => number;
  readonly makeId: () => string;
  readonly makeSeed: () => number;
  /** The questions of a language; rejects where they cannot be had now. */
  readonly readQuestions: (language: HearingLanguage) => Promise<QuestionBank>;
}

export class DrillDesk implements DrillPort {
  readonly #parts: DrillDeskParts;
  /** The paper drawn last, since every light asks for it again. */
  #paper: { readonly key: string; readonly document: PaperDocument } | null = null;

  /** Questions that were read. */
  readonly #banks = new Map<HearingLanguage, QuestionBank>();

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
    const begun = {
      format: DRILL_FORMAT,
      session: this.#parts.makeId(),
      seed: this.#parts.makeSeed(),
      startedMs,
      start: startFor(standingAfter(await this.#logs()), wish.kind, startedMs),
    } as const;
    const header = isOfQuestions(wish) ? { ...begun, ...questionPart(wish) } : { ...begun, ...judgedPart(wish) };
    await this.#parts.store.create({ header, entries: [], endedMs: null, contested: [] } as DrillLog);
    return header.session;
  }

  async open(session: string): Promise<SessionView | null> {
    const log = await this.#parts.store.read(session);
    return log === null ? null : this.#view(log);
  }

  async answer(session: string, answer: DrillAnswer): Promise<AnswerGiven> {
    const log = await this.#log(session);
    const given = log.entries.length >= answer.item || isOver(log);
    if (!given) {
      const cut = 'words' in answer ? { ...answer, words: answer.words.trim().slice(0, LONGEST_WORDS) } : answer;
      const next = answered(log, cut, this.#parts.nowMs(), await this.#bankFor(log));
      if (!(await this.#parts.store.replace(log, next))) return this.answer(session, answer);
    }
    const now = await this.#log(session);
    const review = hasFeedback(now.header, answer.item) ? await this.review(session, answer.item) : null;
    return { view: await this.#view(now), review };
  }

  async end(session: string): Promise<SessionView> {
    const log = await this.#log(session);
    if (!isOver(log)) await this.#parts.store.replace(log, { ...log, endedMs: this.#parts.nowMs() });
    return this.#view(await this.#log(session));
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
    if (!mayTell(log, item)) throw new Error(`item ${item} of ${session} may not be told yet`);
    return reviewOf(log, item);
  }

  async contest(session: string, item: number, isContested: boolean): Promise<Review> {
    const log = await this.#log(session);
    if (isJudged(log) || !mayTell(log, item)) throw new Error(`item ${item} of ${session} has no label to contest`);
    // Another window went on meanwhile: what it added stays.
    if (!(await this.#parts.store.replace(log, contested(log, item, isContested))))
      return this.contest(session, item, isContested);
    return this.review(session, item);
  }

  async importLog(text: string): Promise<Imported> {
    const read = readLog(text);
    if (!read.ok) return read;
    const { log } = read;
    const kept = await this.#parts.store.read(log.header.session);
    const how = logBeside(kept, log);
    if (how === 'known') return { ok: true, how, session: knownSession(kept ?? log) };
    // Beside another of the same name it gets a name of its own.
    const taken =
      how === 'apart' ? ({ ...log, header: { ...log.header, session: this.#parts.makeId() } } as DrillLog) : log;
    if (kept === null || how === 'apart') await this.#parts.store.create(taken);
    else if (!(await this.#parts.store.replace(kept, taken))) return this.importLog(text);
    return { ok: true, how, session: knownSession(taken) };
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
    if (!isJudged(log) || item > log.entries.length + 1 || (without.length > 0 && !mayTell(log, item)))
      throw new Error(`item ${item} of ${session} may not be looked at in this way yet`);
    const key = `${session}/${item}`;
    if (this.#paper?.key !== key) this.#paper = { key, document: paperIn(itemOf(log, item)) };
    // Counted as the key counts: taken out from the last on, so that the others keep their numbers.
    return [...without].sort((a, b) => b - a).reduce(withoutMutation, this.#paper.document);
  }

  /** The questions that a session draws from; null where it draws none. */
  async #bankFor({ header }: DrillLog): Promise<QuestionBank | null> {
    if (!('language' in header)) return null;
    const { language } = header;
    const bank = this.#banks.get(language) ?? (await this.#parts.readQuestions(language));
    this.#banks.set(language, bank);
    return bank;
  }

  async #view(log: DrillLog): Promise<SessionView> {
    if (isOver(log)) return viewSession(log, null);
    if (isJudged(log)) return viewSession(log, viewItem(itemAfter(log.header, log.entries)));
    const bank = await this.#bankFor(log);
    if (bank === null) throw new Error('questions are drawn from a stock');
    return viewSession(log, viewQuestion(questionAfter(log.header, log.entries, bank).content));
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

const isOfQuestions = (wish: StartWish): wish is QuestionWish => isQuestionKind(wish.kind);

/** What a session of questions is asked to be. */
function questionPart(wish: QuestionWish): Pick<QuestionHeader, 'kind' | 'language' | 'focus' | 'feedback' | 'length'> {
  const { kind, language, focus, feedback, length } = wish;
  return { kind, language, focus: focus === null ? null : cueFor(kind, focus), feedback, length };
}

function judgedPart(
  wish: JudgedWish,
): Pick<JudgedHeader, 'kind' | 'protocol' | 'way' | 'prevalence' | 'feedback' | 'length'> {
  const { kind, protocol } = wish;
  const isBurst = protocol === 'burst';
  return {
    kind,
    protocol,
    way: kind === 'faces' && protocol === 'stream' ? wish.way : 'free',
    prevalence: isBurst ? 'rare' : protocol === 'lesson' ? 'half' : wish.prevalence,
    feedback: isBurst || (protocol === 'stream' && wish.feedback),
    length: isBurst ? BURST_ITEMS + SHIFT_ITEMS : protocol === 'lesson' ? 2 * LESSON_ITEMS : wish.length,
  };
}

function viewSession(log: DrillLog, shown: SessionView['shown']): SessionView {
  const { header, entries } = log;
  const item = entries.length + 1;
  return {
    session: header.session,
    kind: header.kind,
    protocol: 'protocol' in header ? header.protocol : 'stream',
    way: 'way' in header ? header.way : 'free',
    feedback: hasFeedback(header, item),
    block: 'protocol' in header ? blockOf(header, item) : 0,
    item,
    of: header.length,
    shown,
  };
}

function reviewOf(log: DrillLog, item: number): Review {
  if (isJudged(log)) {
    const entry = log.entries[item - 1];
    if (entry !== undefined) return reviewItem(itemOf(log, item), entry);
  } else {
    const entry = log.entries[item - 1];
    if (entry !== undefined) return reviewQuestion(entry, log.contested.includes(item));
  }
  throw new Error(`item ${item} of ${log.header.session} has no answer`);
}

/** A log from the text of a file, every item of which can be shown. */
function readLog(text: string): { readonly ok: true; readonly log: DrillLog } | Extract<Imported, { ok: false }> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { ok: false, fault: { code: 'notJson' } };
  }
  const format = laterFormat(read);
  if (format !== null) return { ok: false, fault: { code: 'later', format } };
  const parsed = parseDrillLog(read);
  if (!parsed.ok) return { ok: false, fault: { code: 'notLog', ...parsed.error } };
  const log = parsed.value;
  for (const { item } of log.entries)
    try {
      reviewOf(log, item);
    } catch {
      // What names a paper or a technique that is none is told by its place, not by our own words for the fault.
      return { ok: false, fault: { code: 'noItem', item } };
    }
  return { ok: true, log };
}

function knownSession(log: DrillLog): KnownSession {
  const { header, entries, endedMs } = log;
  return {
    session: header.session,
    kind: header.kind,
    protocol: 'protocol' in header ? header.protocol : 'stream',
    way: 'way' in header ? header.way : 'free',
    prevalence: 'prevalence' in header ? header.prevalence : null,
    language: 'language' in header ? header.language : null,
    answered: entries.length,
    of: header.length,
    isOver: isOver(log),
    changedMs: endedMs ?? entries.at(-1)?.atMs ?? header.startedMs,
  };
}

function paperIn({ content }: JudgedItem): PaperDocument {
  if (content.kind !== 'papers' && content.kind !== 'stamps') throw new Error(`a ${content.kind} item has no paper`);
  return paperOf(content);
}

function makeLook({ page, level, tilt, region, from }: DrillLook, light: Light): Look {
  return { page, light, tilt, level, ...(light === 'oblique' ? { from } : {}), ...(region === null ? {} : { region }) };
}
