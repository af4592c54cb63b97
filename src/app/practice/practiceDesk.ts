// Practice on this device: attempts are started, resumed, played and looked back on, with the log kept before anything is shown. Runs in
// a worker; knows neither the page nor where things are kept.

import {
  Authority,
  checkHeader,
  LOG_FORMAT,
  logSchema,
  LocalSession,
  PROGRAM_VERSION,
  type Act,
  type Log,
  type LogEntry,
  type LogHeader,
  type Receipt,
  type SessionState,
  type View,
  type Words,
} from '#attempt';
import { referenceOf, renderPage, type Light, type Tilt } from '#documents';
import type { Assessment, OtherDay } from '#law';
import type { Case } from '#scenario';
import { examine, FeedbackDesk, rulingsOf, type Debrief, type RulingsFile } from '#scoring';
import { makeWords } from '#words';
import { standingOf, type CaseStanding } from '../shift/keptCase.ts';
import { readLog, type AttemptRecord, type AttemptStore } from './attemptStore.ts';
import { selectCase, type Casebook, type OpenBook } from './casebook.ts';
import { ContentMissing } from './readContent.ts';
import type { ExamineResult, OpenFault, OpenResult, PracticePort, StartWish, Watched } from './practicePort.ts';
import { ExpertWay } from './expertWay.ts';

export interface PracticeDeskDeps {
  readonly casebook: Casebook;
  readonly store: AttemptStore;
  readonly nowMs: () => number;
  readonly makeId: () => string;
  /** A whole number from 0 to 2³² − 1. */
  readonly makeSeed: () => number;
  /** Tells the other windows that `owner` goes on with an attempt. */
  readonly tellOthers: (attempt: string, owner: string) => void;
}

interface OpenedAttempt {
  readonly header: LogHeader;
  readonly owner: string;
  readonly book: OpenBook;
  readonly drawn: Case;
  readonly words: Words;
  readonly authority: Authority;
  readonly session: LocalSession;
  readonly entries: LogEntry[];
  /** Made when asked for; older than the log after a further act. */
  feedback: { readonly desk: FeedbackDesk; readonly acts: number } | null;
}

export class PracticeDesk implements PracticePort {
  readonly #deps: PracticeDeskDeps;
  readonly #open = new Map<string, OpenedAttempt>();
  readonly #ways = new Map<string, ExpertWay>();
  #listener: (attempt: string, state: SessionState) => void = () => undefined;

  constructor(deps: PracticeDeskDeps) {
    this.#deps = deps;
  }

  async start({ scenario, mode, language, seed, variant, lacks, shift }: StartWish): Promise<OpenResult> {
    const { store, makeId, makeSeed, nowMs } = this.#deps;
    const book = await this.#bookOf(scenario);
    if ('code' in book) return { ok: false, fault: book };
    const { entry } = book;
    const header: LogHeader = {
      format: LOG_FORMAT,
      attempt: makeId(),
      scenario,
      playHash: entry.playHash,
      keyHash: entry.keyHash,
      program: PROGRAM_VERSION,
      seed: seed ?? makeSeed(),
      variant: variant ?? null,
      ...(lacks === undefined ? {} : { lacks: [...lacks] }),
      mode,
      language: entry.languages.includes(language) ? language : (entry.languages[0] ?? 'en'),
    };
    const atMs = nowMs();
    const record: AttemptRecord = {
      format: 1,
      attempt: header.attempt,
      header,
      owner: makeId(),
      startedMs: atMs,
      changedMs: atMs,
      acts: 0,
      phase: 'prepare',
      clockSeconds: 0,
      ...(shift === undefined ? {} : { shift }),
      report: null,
    };
    try {
      await store.create(record);
    } catch {
      // Nothing was started yet, so nothing is lost: the trainee frees room and starts again.
      return { ok: false, fault: { code: 'storageFull' } };
    }
    return { ok: true, opened: { record, entry, state: this.#seat(book, record, []).opened.session.state } };
  }

  async open(attempt: string): Promise<OpenResult> {
    const { store, makeId, tellOthers } = this.#deps;
    const record = await store.read(attempt);
    if (record === null) return { ok: false, fault: { code: 'noSuchAttempt' } };
    const known = this.#open.get(attempt);
    if (known !== undefined && known.session.state.link !== 'superseded' && record.owner === known.owner)
      return { ok: true, opened: { record, entry: known.book.entry, state: known.session.state } };
    const book = await this.#bookOf(record.header.scenario);
    if ('code' in book) return { ok: false, fault: book };
    if (checkHeader(record.header, book.entry) !== null) return { ok: false, fault: { code: 'otherContent', record } };
    const owner = makeId();
    await store.takeOver(attempt, owner);
    tellOthers(attempt, owner);
    const entries = await store.entries(attempt);
    const { opened, differs } = this.#seat(book, { ...record, owner }, entries);
    if (differs !== null) {
      this.#open.delete(attempt);
      return { ok: false, fault: { code: 'replaysDifferently', record, act: differs.seq } };
    }
    if (opened.session.state.view.deciding.signed && record.report === null) await this.#keepReport(opened);
    return { ok: true, opened: { record, entry: book.entry, state: opened.session.state } };
  }

  /** Another window goes on with an attempt. */
  superseded(attempt: string, owner: string): void {
    const opened = this.#open.get(attempt);
    if (opened === undefined || opened.owner === owner) return;
    opened.session.supersede();
    this.#listener(attempt, opened.session.state);
  }

  onChange(listener: (attempt: string, state: SessionState) => void): void {
    this.#listener = listener;
  }

  list(): Promise<readonly AttemptRecord[]> {
    return this.#deps.store.list();
  }

  /** How the case of an attempt that is open here stands; null: it is not open, or another window goes on with it. */
  standing(attempt: string): CaseStanding | null {
    const opened = this.#open.get(attempt);
    if (opened === undefined || opened.session.state.link === 'superseded') return null;
    return standingOf(opened.drawn, opened.book.pack, opened.authority.simulation.state);
  }

  letGo(attempt: string): Promise<void> {
    this.#open.get(attempt)?.session.close();
    this.#open.delete(attempt);
    return Promise.resolve();
  }

  async remove(attempt: string): Promise<void> {
    await this.letGo(attempt);
    await this.#deps.store.remove(attempt);
  }

  log(attempt: string): Promise<Log | null> {
    return readLog(this.#deps.store, attempt);
  }

  // Playing

  async act(attempt: string, act: Act): Promise<{ receipt: Receipt; state: SessionState }> {
    const opened = this.#opened(attempt);
    const receipt = await opened.session.act(act);
    const { state } = opened.session;
    if (receipt.ok && state.view.deciding.signed) await this.#keepReport(opened);
    return { receipt, state };
  }

  drawing(attempt: string, ref: string): Promise<string> {
    return this.#opened(attempt).session.drawing(ref);
  }

  ahead(attempt: string, ref: string): Promise<string | null> {
    return this.#opened(attempt).session.ahead(ref);
  }

  consult(attempt: string, rule?: string): Promise<Assessment> {
    return this.#opened(attempt).session.consult(rule);
  }

  lawTexts(attempt: string, language: string): Promise<Readonly<Record<string, string>>> {
    const { texts } = this.#opened(attempt).book.law;
    return Promise.resolve({ ...texts['en'], ...texts[language] });
  }

  // Looking back

  async debrief(attempt: string): Promise<Debrief<string>> {
    return this.#feedbackOf(this.#opened(attempt)).debrief();
  }

  async viewAt(attempt: string, act: number): Promise<View<string>> {
    return this.#feedbackOf(this.#opened(attempt)).viewAt(act);
  }

  async onDay(attempt: string, date: string): Promise<OtherDay | null> {
    return this.#feedbackOf(this.#opened(attempt)).onDay(date);
  }

  async drawingAt(attempt: string, act: number, ref: string): Promise<string> {
    return drawn(this.#feedbackOf(this.#opened(attempt)).drawingAt(act, ref), ref);
  }

  async paperDrawing(
    attempt: string,
    paper: string,
    page: string,
    light: Light,
    without: readonly number[],
  ): Promise<string> {
    const desk = this.#feedbackOf(this.#opened(attempt));
    return drawn(desk.paperDrawing(paper, page, light, without), `${paper}/${page}`);
  }

  // Watching

  async watch(scenario: string, language: string): Promise<Watched | null> {
    const book = await this.#deps.casebook.open(scenario);
    if (book === null) return null;
    const way = new ExpertWay(book, this.#deps.makeSeed(), language);
    this.#ways.set(scenario, way);
    return way.watched();
  }

  async watchDrawing(scenario: string, act: number, ref: string): Promise<string> {
    return drawn(this.#way(scenario).drawing(act, ref), ref);
  }

  // Examining

  async examine(
    json: unknown,
    rulings: readonly RulingsFile['rulings'][number][],
    language: string,
  ): Promise<ExamineResult> {
    const log = logSchema.safeParse(json);
    if (!log.success) return { ok: false, fault: 'notALog' };
    const { header } = log.data;
    const book = await this.#bookOf(header.scenario);
    if ('code' in book) return { ok: false, fault: book.code };
    if (checkHeader(header, book.entry) !== null) return { ok: false, fault: 'otherContent' };
    const drawn = selectCase(book, header.seed, header.variant, header.twin ?? null, header.lacks);
    const words = makeWords(book.open.content.texts, header.language);
    const examination = examine(book.open, drawn, log.data, words, rulingsOf({ rulings }));
    if (examination === null) return { ok: false, fault: 'replaysDifferently' };
    const title = book.entry.title[language] ?? book.entry.title['en'] ?? header.scenario;
    return { ok: true, examined: { attempt: header.attempt, title, language: header.language, examination } };
  }

  // The reference system

  specimenDrawing(series: string, page: string, light: Light, tilt: Tilt): Promise<string> {
    return Promise.resolve(renderPage(referenceOf(series), { page, light, level: 1, tilt }));
  }

  async #bookOf(
    scenario: string,
  ): Promise<OpenBook | Extract<OpenFault, { code: 'noSuchScenario' | 'contentMissing' }>> {
    try {
      return (await this.#deps.casebook.open(scenario)) ?? { code: 'noSuchScenario' };
    } catch (error) {
      // Offline without the files, or a server that is down: told to the trainee, who can try again.
      if (error instanceof ContentMissing) return { code: 'contentMissing' };
      throw error;
    }
  }

  /** Builds the attempt up to its last entry; `differs` is the first entry that this program answers differently. */
  #seat(
    book: OpenBook,
    record: AttemptRecord,
    entries: readonly LogEntry[],
  ): { readonly opened: OpenedAttempt; readonly differs: LogEntry | null } {
    const { header, owner } = record;
    const { store, nowMs, makeId } = this.#deps;
    const drawn = selectCase(book, header.seed, header.variant, header.twin ?? null, header.lacks);
    const words = makeWords(book.open.content.texts, header.language);
    const authority = new Authority(drawn, book.pack, words, {
      language: header.language,
      tellsHearing: header.mode !== 'exam',
    });
    const differs = authority.resume(entries);
    const kept = [...entries];
    const session = new LocalSession({
      attempt: header.attempt,
      owner,
      authority,
      store: {
        append: async (attempt, by, entry) => {
          const { phase, seconds: clockSeconds } = authority.simulation.state;
          const answer = await store.append(attempt, by, entry, { phase, clockSeconds });
          if (answer === 'kept') kept.push(entry);
          return answer;
        },
      },
      nowMs,
      makeId,
      notices: entries.length > 0 ? [{ code: 'resumed' }] : [],
    });
    const opened = { header, owner, book, drawn, words, authority, session, entries: kept, feedback: null };
    this.#open.set(header.attempt, opened);
    return { opened, differs };
  }

  /** The log is what counts and is kept already: a report that finds no room is made again when the attempt is opened. */
  async #keepReport(opened: OpenedAttempt): Promise<void> {
    const report = this.#feedbackOf(opened).report();
    await this.#deps.store.keepReport(opened.header.attempt, report).catch(() => undefined);
  }

  #opened(attempt: string): OpenedAttempt {
    const opened = this.#open.get(attempt);
    if (opened === undefined) throw new Error(`attempt ${attempt} is not open`);
    return opened;
  }

  #feedbackOf(opened: OpenedAttempt): FeedbackDesk {
    const { authority, book, drawn, entries, words } = opened;
    if (authority.simulation.state.signed === null) throw new Error('feedback: the attempt is not signed');
    if (opened.feedback === null || opened.feedback.acts !== entries.length)
      opened.feedback = { desk: new FeedbackDesk(book.open, drawn, entries, words), acts: entries.length };
    return opened.feedback.desk;
  }

  #way(scenario: string): ExpertWay {
    const way = this.#ways.get(scenario);
    if (way === undefined) throw new Error(`nobody watches ${scenario}`);
    return way;
  }
}

function drawn(svg: string | null, ref: string): string {
  if (svg === null) throw new Error(`nothing was looked at under ${ref}`);
  return svg;
}
