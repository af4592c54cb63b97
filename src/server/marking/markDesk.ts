// The desk of an examiner: their tasks, an attempt under its code, their mark as it grows, and its freezing. Whoever has no task for an attempt
// finds nothing there. What is written is kept at every change; what is frozen never changes, and the next step follows in the same transaction.

import {
  blindCode,
  checkMark,
  stepOf,
  stateOfMarking,
  type Marked,
  type MarkBody,
  type MarkComment,
  type MarkTaskView,
  type ToMark,
  type WriteMark,
} from '#exam';
import { canonicalJson } from '#scenario';
import { rulingsOf, type Report } from '#scoring';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import type { AttemptDesk } from '../attemptDesk.ts';
import { readDesign } from '../exams/sittingRows.ts';
import { markOf } from '../results/reckonGrade.ts';
import type { LiveAttempt } from '../liveAttempt.ts';
import { hashText, type Chance } from '../secret.ts';
import { selectAttempt } from '../store/attempts.ts';
import { selectOptionalToMark, selectTasks, type TaskRow } from '../store/attemptsToMark.ts';
import type { ExamRow } from '../store/examRows.ts';
import { isInExam, lockOptionalExam, selectOptionalExam } from '../store/exams.ts';
import { deleteComment, insertComment, selectComments, selectMarks, updateMark } from '../store/marks.ts';
import { selectOptionalScore } from '../store/scores.ts';
import { lockOptionalSitting } from '../store/sittings.ts';
import type { AttemptRow, Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import { dealThird } from './dealThird.ts';
import { EMPTY_MARK, itemsOf, partsOf } from './examMarking.ts';

export interface MarkDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  readonly attempts: AttemptDesk;
  /** A case's title by its name. */
  readonly titleOf: (name: string) => Promise<string>;
  /** A mark has come to stand: in its transaction. */
  readonly onFrozen: (db: Db, sitting: string, atMs: number) => Promise<void>;
}

interface Task {
  readonly row: TaskRow;
  readonly exam: ExamRow;
  readonly code: string;
  readonly isOpen: boolean;
}

export class MarkDesk {
  readonly #deps: MarkDeskDeps;

  constructor(deps: MarkDeskDeps) {
    this.#deps = deps;
  }

  /** What there is to mark and what one has marked, as long as the exam is being marked. */
  async tasks(who: SignedIn): Promise<MarkTaskView[]> {
    const { db } = this.#deps;
    const tasks = await readTasks(db, who.person);
    return Promise.all(tasks.map(async (task) => this.#viewOf(task, await this.#items(db, task))));
  }

  async see(who: SignedIn, code: string): Promise<ToMark> {
    const { db } = this.#deps;
    const task = await this.#task(db, who, code);
    const { row, exam } = task;
    const { body, frozenAtMs } = markOf(row);
    const items = await this.#items(db, task);
    const attempt = await selectAttempt(db, row.attempt);
    const look = await this.#look(attempt, (live) => ({
      acts: live.acts,
      labels: live.examine().labels,
      rationale: live.authority.simulation.state.decision?.decision.rationale ?? '',
    }));
    return {
      task: await this.#viewOf(task, items),
      language: attempt.language,
      ...look,
      unput: items.rationale?.unput ?? 0,
      steps: items.steps.map((item) => ({
        step: stepOf(item),
        mark: item.mark ?? 'notApplicable',
        acts: item.acts,
        max: item.max,
      })),
      body,
      kept: hashOfBody(row.body),
      frozenAtMs,
      between: await this.#between(db, exam, task),
      comments: await this.#comments(db, task),
    };
  }

  /** Something of the attempt itself, for who has a task for it. */
  async read<T>(who: SignedIn, code: string, work: (live: LiveAttempt, stored: Report) => T): Promise<T> {
    const { db } = this.#deps;
    const { row } = await this.#task(db, who, code);
    const score = await selectOptionalScore(db, row.attempt);
    if (score === null) throw new Error(`attempt ${row.attempt} is to be marked and has no score`);
    const stored = JSON.parse(score.report) as Report;
    return this.#look(await selectAttempt(db, row.attempt), (live) => work(live, stored));
  }

  /** The attempt of a task, for what hangs on its content alone. */
  async attemptOf(who: SignedIn, code: string): Promise<AttemptRow> {
    const { row } = await this.#task(this.#deps.db, who, code);
    return selectAttempt(this.#deps.db, row.attempt);
  }

  async write(who: SignedIn, code: string, { body, after }: WriteMark): Promise<Marked> {
    const { db } = this.#deps;
    const text = canonicalJson(body);
    await transact(db, async (transaction) => {
      const { row } = await this.#openTask(transaction, who, code, true);
      if (row.frozen_at_ms !== null) throw new ApiError('notNow', { why: 'frozen' });
      if (row.body === text) return;
      if (hashOfBody(row.body) !== after) throw new ApiError('notNow', { why: 'changedElsewhere' });
      await updateMark(transaction, row, { body: text, frozen_at_ms: null });
    });
    return { kept: hashOfBody(text), frozenAtMs: null, faults: [] };
  }

  /** From then on it stands. Asked again with the same, it answers the same. */
  async freeze(who: SignedIn, code: string, writing: WriteMark): Promise<Marked> {
    const { db, clock } = this.#deps;
    const text = canonicalJson(writing.body);
    const before = await this.#openTask(db, who, code);
    if (before.row.frozen_at_ms !== null) return standing(before.row, text);
    const written = await this.write(who, code, writing);
    const faults = await this.#faults(before, writing.body);
    if (faults.length > 0) return { ...written, faults };
    const atMs = await clock(db);
    return transact(db, async (transaction) => {
      const { row, exam } = await this.#openTask(transaction, who, code, true);
      if (row.frozen_at_ms !== null) return standing(row, text);
      if (row.body !== text) throw new ApiError('notNow', { why: 'changedElsewhere' });
      await updateMark(transaction, row, { body: text, frozen_at_ms: atMs });
      const body = { exam: exam.id, code, round: row.round, hash: hashText(text) };
      await recordAudit(transaction, { atMs, actor: who.person, action: 'markFrozen', subject: row.attempt, body });
      await this.#goOn(transaction, exam, row, atMs);
      await this.#deps.onFrozen(transaction, row.sitting, atMs);
      return { kept: hashOfBody(text), frozenAtMs: atMs, faults: [] };
    });
  }

  /** Words on a moment; the same words on the same moment are one comment. */
  async comment(who: SignedIn, code: string, act: number, words: string): Promise<MarkComment[]> {
    const { db, clock, chance } = this.#deps;
    const atMs = await clock(db);
    const id = chance.makeSecret();
    return transact(db, async (transaction) => {
      const task = await this.#openTask(transaction, who, code, true);
      const { attempt, frozen_at_ms } = task.row;
      if (frozen_at_ms !== null) throw new ApiError('notNow', { why: 'frozen' });
      const isThere = (await selectComments(transaction, attempt)).some(
        (one) => one.examiner === who.person && one.act === act && one.text === words,
      );
      if (!isThere)
        await insertComment(transaction, { id, attempt, act, examiner: who.person, text: words, at_ms: atMs });
      return this.#comments(transaction, task);
    });
  }

  async takeBack(who: SignedIn, code: string, comment: string): Promise<MarkComment[]> {
    return transact(this.#deps.db, async (transaction) => {
      const task = await this.#openTask(transaction, who, code, true);
      if (task.row.frozen_at_ms !== null) throw new ApiError('notNow', { why: 'frozen' });
      await deleteComment(transaction, { id: comment, attempt: task.row.attempt, examiner: who.person });
      return this.#comments(transaction, task);
    });
  }

  async #task(db: Db, { person }: SignedIn, code: string): Promise<Task> {
    const found = (await readTasks(db, person)).find((one) => one.code === code);
    if (found === undefined) throw new ApiError('noSuchAttempt');
    return found;
  }

  /** One that may be marked now. With `lock`, nothing else of its exam and sitting is frozen or dealt before the transaction ends. */
  async #openTask(db: Db, who: SignedIn, code: string, lock = false): Promise<Task> {
    const seen = await this.#task(db, who, code);
    if (lock) {
      await lockOptionalExam(db, seen.exam.id);
      await lockOptionalSitting(db, seen.row.sitting);
    }
    const task = lock ? await this.#task(db, who, code) : seen;
    if (!task.isOpen && task.row.frozen_at_ms === null) throw new ApiError('notNow', { why: 'notMarking' });
    return task;
  }

  /** A log that cannot be replayed with this program is nobody's to mark as it is shown. */
  #look<T>(row: AttemptRow, work: (live: LiveAttempt) => T): Promise<T> {
    return this.#deps.attempts.look(row, work);
  }

  async #items(db: Db, { row }: Task) {
    const score = await selectOptionalToMark(db, row.attempt);
    if (score === null) throw new Error(`attempt ${row.attempt} is to be marked and has no score`);
    return itemsOf(score);
  }

  async #faults(task: Task, body: MarkBody): Promise<Marked['faults']> {
    const { db } = this.#deps;
    const items = await this.#items(db, task);
    const labels = await this.#look(await selectAttempt(db, task.row.attempt), (live) => {
      const { critical, labels: doubted } = live.examine(rulingsOf(body));
      const open = doubted.filter(({ act }) => body.rulings.every((one) => one.act !== act));
      const carrying = open.filter(({ carries }) => carries.length > 0);
      const isWaiting = critical.some(({ provisional }) => provisional);
      return {
        acts: doubted.map(({ act }) => act),
        // Where no label carries it alone, all of them do.
        waiting: isWaiting ? (carrying.length > 0 ? carrying : open).map(({ act }) => act) : [],
      };
    });
    return checkMark(body, partsOf(readDesign(task.exam), items), items.steps.map(stepOf), labels);
  }

  /** Where two do not agree, a third decides. */
  async #goOn(db: Db, exam: ExamRow, { attempt, sitting, round }: TaskRow, atMs: number): Promise<void> {
    if (round === 'adjudication' || round === 'appeal') return;
    const score = await selectOptionalToMark(db, attempt);
    const held = await lockOptionalSitting(db, sitting);
    if (score === null || held === null) throw new Error(`attempt ${attempt} has lost its sitting`);
    const marks = (await selectMarks(db, attempt)).map(markOf);
    const state = stateOfMarking(readDesign(exam).marking, itemsOf(score), marks);
    if (state.is !== 'adjudication' || marks.some((one) => one.round === 'adjudication')) return;
    await dealThird(db, exam, { attempt, person: held.person }, 'adjudication', atMs);
  }

  /** Both marks, for who is to decide between them. */
  async #between(db: Db, exam: ExamRow, task: Task): Promise<ToMark['between']> {
    const { attempt, round } = task.row;
    if (round !== 'adjudication') return null;
    const marks = (await selectMarks(db, attempt)).map(markOf);
    const given = marks.filter((one) => one.frozenAtMs !== null && ['first', 'second'].includes(one.round));
    const state = stateOfMarking(readDesign(exam).marking, await this.#items(db, task), given);
    return { over: 'over' in state ? state.over : [], marks: given.map(({ body }) => body) };
  }

  /** One's own; those of others once one's own mark stands, as far as theirs does, or where one decides between them. */
  async #comments(db: Db, { row }: Task): Promise<MarkComment[]> {
    const sees = row.frozen_at_ms !== null || row.round === 'adjudication';
    const stand = new Set(
      (await selectMarks(db, row.attempt))
        .filter(({ frozen_at_ms }) => frozen_at_ms !== null)
        .map(({ examiner }) => examiner),
    );
    return (await selectComments(db, row.attempt))
      .filter(({ examiner }) => examiner === row.examiner || (sees && stand.has(examiner)))
      .map(({ id, act, text, examiner, at_ms }) => ({
        comment: id,
        act,
        words: text,
        own: examiner === row.examiner,
        atMs: at_ms,
      }));
  }

  async #viewOf({ row, exam, code, isOpen }: Task, items: ReturnType<typeof itemsOf>): Promise<MarkTaskView> {
    return {
      exam: exam.id,
      title: exam.title,
      code,
      case: await this.#deps.titleOf(row.scenario),
      round: row.round,
      state: row.frozen_at_ms !== null ? 'frozen' : row.body === EMPTY_MARK ? 'toDo' : 'begun',
      parts: [...partsOf(readDesign(exam), items)],
      isOpen,
    };
  }
}

/** The tasks that somebody has. One that is open is theirs as long as they stand in the exam's list; who sits the exam has none. */
async function readTasks(db: Db, person: string): Promise<Task[]> {
  const tasks: Task[] = [];
  const exams = Map.groupBy(await selectTasks(db, person), ({ exam }) => exam);
  for (const [id, rows] of exams) {
    // oxlint-disable-next-line no-await-in-loop -- few; a transaction runs one query at a time.
    const exam = await selectOptionalExam(db, id);
    if (exam === null) throw new Error(`there are tasks of exam ${id}, which is not there`);
    // oxlint-disable-next-line no-await-in-loop
    const isListed = await isInExam(db, 'exam_examiners', { exam: id, person });
    // oxlint-disable-next-line no-await-in-loop
    if (await isInExam(db, 'exam_people', { exam: id, person })) continue;
    for (const row of rows) {
      if (row.frozen_at_ms === null && !isListed) continue;
      const isOpen = exam.state === 'marking' || (row.round === 'appeal' && exam.state === 'released');
      tasks.push({ row, exam, code: blindCode(exam.seed, row.attempt), isOpen });
    }
  }
  return tasks;
}

function hashOfBody(body: string): string {
  return hashText(body).slice(0, 16);
}

/** What is frozen answers for itself, if it is what was sent. */
function standing(row: TaskRow, text: string): Marked {
  if (row.body !== text) throw new ApiError('notNow', { why: 'frozen' });
  return { kept: hashOfBody(row.body), frozenAtMs: row.frozen_at_ms, faults: [] };
}
