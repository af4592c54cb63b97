// The desk of who runs the marking of an exam: attempts dealt to examiners, how far they are, how far they agree. It shows codes and counts,
// never whose attempt it is or who marked it how.

import {
  agreementOfExam,
  dealAttempts,
  type Agreement,
  type AttemptToMark,
  type DealtAttempts,
  type MarkingProgress,
} from '#exam';
import { canonicalJson } from '#scenario';
import type { SignedIn } from '../access.ts';
import { holdExam, readExam } from '../exams/readExam.ts';
import { readDesign } from '../exams/sittingRows.ts';
import { markOf } from '../results/reckonGrade.ts';
import { ApiError } from '../apiError.ts';
import type { ExamRow, MustNotMarkRow } from '../store/examRows.ts';
import { isInExam } from '../store/exams.ts';
import { replaceMustNotMark, selectMustNotMark } from '../store/markers.ts';
import { deleteOpenMark, insertMarkOnce, selectMarksOfExam } from '../store/marks.ts';
import { selectSittings } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import { dealThird } from './dealThird.ts';
import { EMPTY_MARK, mayMark, readExamMarking, readMarkers, type AttemptInMarking } from './examMarking.ts';

export interface DealDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
}

type Pairs = readonly Omit<MustNotMarkRow, 'exam'>[];

export class DealDesk {
  readonly #deps: DealDeskDeps;

  constructor(deps: DealDeskDeps) {
    this.#deps = deps;
  }

  /** Deals what is not dealt yet; what somebody has stays with them, unless they must not mark it any more and have not frozen it. */
  async deal({ person: by }: SignedIn, examId: string, not?: Pairs): Promise<DealtAttempts> {
    const { db, clock } = this.#deps;
    const atMs = await clock(db);
    return transact(db, async (transaction) => {
      const exam = await holdExam(transaction, examId);
      if (exam.state !== 'marking') throw new ApiError('notNow', { why: 'notMarking' });
      if (not !== undefined) {
        await checkPairs(transaction, examId, not);
        await replaceMustNotMark(transaction, examId, not);
      }
      return dealIn(transaction, exam, { by, atMs, ...(not === undefined ? {} : { not }) });
    });
  }

  async progress(examId: string): Promise<MarkingProgress> {
    const { db } = this.#deps;
    const exam = await readExam(db, examId);
    const { design, attempts, marks } = await readExamMarking(db, exam);
    const markers = await readMarkers(db, examId);
    const count = (is: AttemptInMarking['state']['is']): number =>
      attempts.filter(({ state }) => state.is === is).length;
    const { parts, examiners: each, adjudicateBp } = design.marking;
    const who = [...new Set([...markers.map(({ examiner }) => examiner), ...marks.map(({ examiner }) => examiner)])];
    return {
      exam: examId,
      title: exam.title,
      state: exam.state,
      each,
      parts,
      adjudicateBp,
      attempts: attempts.length,
      notNeeded: count('notNeeded'),
      final: count('final'),
      open: count('open'),
      adjudication: count('adjudication'),
      undealt: attempts.filter((one) => one.state.is === 'open' && (toDeal(one).dealt ?? []).length < each).length,
      examiners: who.sort().map((person) => {
        const own = marks.filter(({ examiner }) => examiner === person);
        const frozen = own.filter(({ frozenAtMs }) => frozenAtMs !== null);
        const begun = own.filter(({ frozenAtMs, body }) => frozenAtMs === null && canonicalJson(body) !== EMPTY_MARK);
        const marker = markers.find(({ examiner }) => examiner === person);
        const why = marker === undefined ? 'notExaminer' : marker.why;
        return { person, tasks: own.length, begun: begun.length, frozen: frozen.length, why };
      }),
      waiting: attempts.flatMap(({ code, state, marks: own }) =>
        state.is === 'adjudication'
          ? [{ code, over: state.over, isDealt: own.some(({ round }) => round === 'adjudication') }]
          : [],
      ),
      not: (await selectMustNotMark(db, examId)).map(({ examiner, person }) => ({ examiner, person })),
    };
  }

  async agreement(examId: string): Promise<Agreement> {
    const { db } = this.#deps;
    await readExam(db, examId);
    return { criteria: agreementOfExam((await selectMarksOfExam(db, examId)).map(markOf)) };
  }
}

interface Dealing {
  readonly by: string;
  readonly atMs: number;
  readonly not?: Pairs;
}

async function dealIn(db: Db, exam: ExamRow, { by, atMs, not }: Dealing): Promise<DealtAttempts> {
  const markers = await readMarkers(db, exam.id);
  const withdrawn = await withdraw(db, exam, (examiner, person) => mayMark(markers, examiner, person));
  const { design, attempts } = await readExamMarking(db, exam);
  const each = design.marking.examiners;
  const { tasks, without } = dealAttempts(
    attempts.filter(({ state }) => state.is === 'open').map(toDeal),
    markers.filter(({ why }) => why === null),
    each,
    exam.seed,
  );
  for (const task of tasks)
    // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
    await insertMarkOnce(db, { ...task, body: EMPTY_MARK, frozen_at_ms: null });
  const thirds: string[] = [];
  const alone: AttemptInMarking[] = [];
  for (const one of attempts.filter(waitsForThird)) {
    // oxlint-disable-next-line no-await-in-loop -- who has how much to do follows from the one before.
    const third = await dealThird(db, exam, one, 'adjudication', atMs);
    if (third === null) alone.push(one);
    else thirds.push(third);
  }
  const left = new Set([...without, ...alone].map(({ attempt }) => attempt));
  const dealt = {
    tasks: tasks.length + thirds.length,
    withdrawn,
    without: attempts.filter(({ attempt }) => left.has(attempt)).map(({ code }) => code),
  };
  const body = { ...dealt, without: dealt.without.length, each, ...(not === undefined ? {} : { not }) };
  await recordAudit(db, { atMs, actor: by, action: 'markingDealt', subject: exam.id, body });
  return dealt;
}

/**
 * Where the design has nobody mark, what an examiner has to rule on all the same is dealt by itself: nobody thinks of it, and a candidate would
 * wait for it. In a transaction of the caller's.
 */
export async function dealRulings(db: Db, exam: ExamRow, by: string, atMs: number): Promise<void> {
  if (readDesign(exam).marking.parts.length > 0) return;
  const { attempts } = await readExamMarking(db, exam);
  if (attempts.some(({ state }) => state.is === 'open')) await dealIn(db, exam, { by, atMs });
}

/** Only people of the exam stand in what is kept of it. */
async function checkPairs(db: Db, exam: string, pairs: Pairs): Promise<void> {
  const sat = new Set((await selectSittings(db, exam)).map(({ person }) => person));
  for (const { examiner, person } of pairs) {
    // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
    const isMarker = await isInExam(db, 'exam_examiners', { exam, person: examiner });
    // oxlint-disable-next-line no-await-in-loop
    const isCandidate = sat.has(person) || (await isInExam(db, 'exam_people', { exam, person }));
    if (!isMarker || !isCandidate) throw new ApiError('noSuchPerson');
  }
}

function toDeal({ attempt, person, marks }: AttemptInMarking): AttemptToMark {
  const dealt = marks.flatMap(({ examiner, round }) =>
    round === 'first' || round === 'second' ? [{ examiner, round }] : [],
  );
  return { attempt, person, dealt };
}

function waitsForThird({ state, marks }: AttemptInMarking): boolean {
  return state.is === 'adjudication' && marks.every(({ round }) => round !== 'adjudication');
}

/** Takes open tasks back from who may not mark them; how many. Rounds on appeal are dealt anew by who asked for them. */
async function withdraw(db: Db, exam: ExamRow, may: (examiner: string, person: string) => boolean): Promise<number> {
  const { attempts } = await readExamMarking(db, exam);
  const gone = attempts.flatMap(({ person, marks }) =>
    marks.filter((mark) => mark.frozenAtMs === null && mark.round !== 'appeal' && !may(mark.examiner, person)),
  );
  // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
  for (const mark of gone) await deleteOpenMark(db, mark);
  return gone.length;
}
