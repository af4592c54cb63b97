// An attempt in memory: a cache of its log, rebuilt whenever it is asked for. It tells of each act whether it was done already, and
// looks back once it is signed.

import {
  actSchema,
  resolveWords,
  withoutHearing,
  Authority,
  type Acted,
  type LogEntry,
  type Notice,
  type Performed,
  type RemoteHeader,
  type RemoteState,
  type Words,
} from '#attempt';
import { canonicalJson, type Case } from '#scenario';
import {
  examine,
  FeedbackDesk,
  NO_RULINGS,
  recordForExaminer,
  type Debrief,
  type Examination,
  type ExaminerRecord,
  type Report,
  type Rulings,
} from '#scoring';
import { makeWords } from '#words';
import type { OpenContent } from './contentShelf.ts';
import type { ExamManner, Standing } from './exams/examGuard.ts';
import type { KeptEntry } from './keptLog.ts';
import type { AttemptRow } from './store/tables.ts';
import { ViewText } from './viewText.ts';

export type Receipt = Acted['receipt'];

/** Longest log: far beyond any officer's, and what one attempt may cost. */
const MAX_ACTS = 2000;
const MAX_LOG_CHARACTERS = 1_000_000;

export class LiveAttempt {
  readonly row: AttemptRow;
  readonly content: OpenContent;
  readonly authority: Authority;
  readonly drawn: Case;
  /** Hash of the session that may act. */
  sessionHash: string;
  #words: Words;
  #language: string;
  readonly #entries: LogEntry[] = [];
  readonly #done = new Map<string, { act: string; receipt: Receipt }>();
  readonly #text = new ViewText();
  #logCharacters = 0;
  #desk: FeedbackDesk | null = null;
  #debrief: Debrief<string> | null = null;

  /** `manner`: how its exam has it told; null: it belongs to none. */
  constructor(row: AttemptRow, content: OpenContent, manner: ExamManner | null = null) {
    this.row = row;
    this.content = content;
    this.sessionHash = row.session_hash;
    this.drawn = content.cases.draw(row.seed, row.variant);
    this.#language = manner?.language ?? row.language;
    this.#words = makeWords(content.open.content.texts, this.#language);
    this.authority = new Authority(this.drawn, content.open.pack, this.#words, manner ?? { language: row.language });
  }

  get acts(): number {
    return this.#entries.length;
  }

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  get isSigned(): boolean {
    return this.authority.simulation.state.signed !== null;
  }

  get isFull(): boolean {
    return this.acts >= MAX_ACTS || this.#logCharacters > MAX_LOG_CHARACTERS;
  }

  /** Plays a kept log; the number of the first act that goes differently now, or null. */
  resume(kept: readonly KeptEntry[]): number | null {
    const different = this.authority.resume(kept.map(({ entry }) => entry));
    if (different !== null) return different.seq;
    for (const { entry, receipt } of kept) this.#remember(entry, receipt);
    return null;
  }

  hasDone(id: string): boolean {
    return this.#done.has(id);
  }

  /** The receipt that an act of this id got; `other` if that was another act; null if there was none. */
  receiptOf(id: string, act: unknown): Receipt | 'other' | null {
    const known = this.#done.get(id);
    if (known === undefined) return null;
    const parsed = actSchema.safeParse(act);
    const admitted = parsed.success ? this.authority.gate.admit(parsed.data) : null;
    return admitted !== null && canonicalJson(withoutHearing(admitted)) === known.act ? known.receipt : 'other';
  }

  /** An act was done; its entry is still to be kept. */
  enter(performed: Extract<Performed, { ok: true }>, id: string, atMs: number): { entry: LogEntry; receipt: Receipt } {
    const { act, seq, digest, resolved } = performed;
    const entry: LogEntry = { seq, id, act, resolved: { lines: [...resolved.lines] }, atMs, digest };
    const receipt: Receipt = { ok: true, seq, digest };
    this.#remember(entry, receipt);
    return { entry, receipt };
  }

  header(): RemoteHeader {
    const { id, scenario, mode } = this.row;
    return { attempt: id, scenario, mode: mode as RemoteHeader['mode'], language: this.#language };
  }

  /** What a candidate was given meanwhile, another language among it, holds from the next answer on. */
  #tellIn(manner: ExamManner): void {
    if (manner.language !== this.#language) {
      this.#language = manner.language;
      this.#words = makeWords(this.content.open.content.texts, manner.language);
      this.#desk = null;
      this.#debrief = null;
    }
    this.authority.tellIn(this.#words, manner);
  }

  /** `standing`: how its exam stands; null: it belongs to none. */
  /** `known`: the version of the view that whoever asks has. */
  state(
    isOwner: boolean,
    standing: Standing | null = null,
    { notices = [], known }: { readonly notices?: readonly Notice[]; readonly known?: string | undefined } = {},
  ): RemoteState {
    if (standing !== null) this.#tellIn(standing.manner);
    const view = this.authority.view();
    const link = isOwner ? (view.over || standing?.isOver === true ? 'over' : 'online') : 'superseded';
    const sent = this.#text.send(view, isOwner ? known : undefined);
    return { link, ...sent, notices: [...notices], deadlineMs: standing?.deadlineMs ?? null };
  }

  /** The score as this program gives it now, with the author's ids; in an exam, without what the candidate marked themselves. */
  score(): Report {
    const desk = new FeedbackDesk(this.content.open, this.drawn, this.#entries, this.#words);
    return desk.report(this.row.mode === 'exam' ? 'examiner' : 'own');
  }

  /** Looks back; the stored score stands. */
  feedback(stored: Report): FeedbackDesk {
    this.#desk ??= new FeedbackDesk(this.content.open, this.drawn, this.#entries, this.#words, stored);
    return this.#desk;
  }

  debrief(stored: Report): Debrief<string> {
    this.#debrief ??= this.feedback(stored).debrief();
    return this.#debrief;
  }

  /** What an examiner looks back at: acts, talk, steps and reasons, without points. */
  examinerRecord(): ExaminerRecord<string> {
    const { open } = this.content;
    const record = recordForExaminer(open, this.drawn, this.#entries, this.authority.gate);
    if (record === null) throw new Error(`attempt ${this.row.id} does not replay`);
    return resolveWords(record, this.#words) as ExaminerRecord<string>;
  }

  /** Labels of the candidate's own words that count against them, and what hangs on them under these rulings. */
  examine(rulings: Rulings = NO_RULINGS): Pick<Examination<string>, 'critical' | 'labels'> {
    if (this.authority.simulation.state.free.length === 0) return { critical: [], labels: [] };
    const found = examine(this.content.open, this.drawn, { entries: this.#entries }, this.#words, rulings);
    if (found === null) throw new Error(`attempt ${this.row.id} does not replay`);
    return found;
  }

  #remember(entry: LogEntry, receipt: Receipt): void {
    const act = canonicalJson(withoutHearing(entry.act));
    this.#entries.push(entry);
    this.#done.set(entry.id, { act, receipt });
    this.#logCharacters += act.length;
    this.#desk = null;
    this.#debrief = null;
  }
}
