// The desk where one grade is looked at: by the candidate once it is a result, or as it stands where the exam gives feedback at once; by an admin
// always. For a candidate no author's id and no examiner's pseudonym goes out, and where the exam gives no feedback, no single points.

import { Gate, OWN_WORDS, withoutHearing, type LogEntry, type Message } from '#attempt';
import {
  releaseGrade,
  type ExamDesign,
  type Grade,
  type GradedCase,
  type GradeView,
  type OwnRecord,
  type SittingReceipt,
} from '#exam';
import { releaseReport, textOfAct, type Report, type ScoreItem } from '#scoring';
import { makeWords } from '#words';
import type { Case } from '#scenario';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { readOptionalSitting, type Sitting } from '../exams/sittingRows.ts';
import { readKeptLog } from '../keptLog.ts';
import { selectEntries } from '../store/entries.ts';
import type { GradeRow } from '../store/examRows.ts';
import { selectExamCases } from '../store/exams.ts';
import { selectGrades } from '../store/grades.ts';
import { selectComments, selectMarks } from '../store/marks.ts';
import { selectOptionalName } from '../store/names.ts';
import { selectSittingAttempts, selectSittingsOf } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import type { GradeDesk } from './gradeDesk.ts';
import { GRADE_WRITINGS, gradeIn } from './keptGrades.ts';
import { markOf, statusOf } from './reckonGrade.ts';
import type { AttemptReports } from './attemptReports.ts';
import type { TellTime } from '../trust/clock.ts';

export interface GradeViewDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly grades: GradeDesk;
}

/** A case of a grade with the texts and the draw it was met in. */
interface Met {
  readonly graded: GradedCase;
  readonly drawn: Case;
  readonly gate: Gate;
  readonly language: string;
  readonly title: string;
  readonly pack: string;
  readonly words: ReturnType<typeof makeWords>;
  /** Its log; nothing of one that cannot be read any more. */
  readonly entries: readonly LogEntry[];
  readonly isSigned: boolean;
}

export class GradeViewDesk {
  readonly #deps: GradeViewDeskDeps;

  constructor(deps: GradeViewDeskDeps) {
    this.#deps = deps;
  }

  async see({ person, roles }: SignedIn, sitting: string): Promise<GradeView> {
    const { db, clock, grades } = this.#deps;
    const read = await readOptionalSitting(db, sitting);
    const isOwn = read?.row.person === person;
    const isAdmin = roles.includes('admin');
    if (read === null || (!isOwn && !isAdmin)) throw new ApiError('noSuchSitting');
    const { row, exam, design } = read;
    if (row.submitted_at_ms === null) throw new ApiError('notNow', { why: 'notSubmitted' });
    let rows = await selectGrades(db, sitting);
    if (rows.length === 0) {
      await grades.settle(db, sitting, { reason: GRADE_WRITINGS.submitted, by: null, atMs: await clock(db) });
      rows = await selectGrades(db, sitting);
    }
    const released = releasedOf(rows, exam.released_at_ms);
    // An admin who sat it themselves is a candidate as everybody else.
    const shown = isOwn ? (design.feedback === 'now' && released.length === 0 ? rows : released) : rows;
    const last = shown.at(-1);
    if (last === undefined) throw new ApiError('notReleased');
    const points = isOwn && design.feedback === 'never' ? 'held' : 'shown';
    const kept = gradeIn(last);
    const met = await metCases(db, grades.reports, read, kept);
    // Handles for everybody, as whoever objects names points by them; who marked is told to admins alone.
    const shownGrade = releasedGrade(kept, met);
    const grade = isOwn ? shownGrade : { ...shownGrade, cases: kept.cases };
    const marks = await wordsOf(db, kept);
    const earlier = await selectSittingsOf(db, exam.id, row.person);
    return {
      exam: exam.id,
      title: exam.title,
      own: isOwn,
      name: isOwn ? null : await selectOptionalName(db, row.person),
      feedback: design.feedback,
      points,
      submittedAtMs: row.submitted_at_ms,
      releasedAtMs: released.length === 0 ? null : exam.released_at_ms,
      grade: points === 'held' ? { ...grade, items: [] } : grade,
      hash: last.hash,
      passMark: { ...design.passMark, bp: kept.passMarkBp },
      tries: { left: Math.max(0, design.tries - earlier.length), counts: design.countsTry },
      cases: met.map((one) => caseOf(one, kept, points, maySee(design, isOwn, released.length > 0), marks.comments)),
      versions: shown.map(versionOf),
      words: points === 'held' ? [] : marks.words,
      comments: points === 'held' ? [] : marks.comments,
      receipt: row.receipt === null ? null : (JSON.parse(row.receipt) as SittingReceipt),
    };
  }

  /** What the candidate may keep of a sitting: the grades released to them, and what examiners wrote. */
  async released(sitting: string): Promise<Pick<OwnRecord['sittings'][number], 'grades' | 'words' | 'comments'>> {
    const { db, grades: desk } = this.#deps;
    const read = await readOptionalSitting(db, sitting);
    if (read === null) throw new ApiError('noSuchSitting');
    const rows = releasedOf(await selectGrades(db, sitting), read.exam.released_at_ms);
    const isHeld = read.design.feedback === 'never';
    const out: OwnRecord['sittings'][number]['grades'] = [];
    for (const row of rows) {
      const kept = gradeIn(row);
      // oxlint-disable-next-line no-await-in-loop -- few.
      const grade = releasedGrade(kept, await metCases(db, desk.reports, read, kept));
      const { version, at_ms: atMs, reason, hash } = row;
      out.push({ version, atMs, reason, hash, grade: isHeld ? { ...grade, items: [] } : grade });
    }
    const last = rows.at(-1);
    const said = last === undefined || isHeld ? { words: [], comments: [] } : await wordsOf(db, gradeIn(last));
    return { grades: out, words: [...said.words], comments: [...said.comments] };
  }
}

/** Those that a candidate may see: confirmed ones, once the exam has been released. */
export function releasedOf(rows: readonly GradeRow[], releasedAtMs: number | null): GradeRow[] {
  return releasedAtMs === null ? [] : rows.filter((row) => statusOf(row) === 'confirmed');
}

/** Whether the attempts may be looked back on, act by act. */
function maySee({ feedback }: ExamDesign, isOwn: boolean, isReleased: boolean): boolean {
  return isOwn && (feedback === 'now' || (feedback === 'afterRelease' && isReleased));
}

function versionOf(row: GradeRow): GradeView['versions'][number] {
  const { bp, passed, status } = gradeIn(row);
  return { version: row.version, bp, passed, status, reason: row.reason, atMs: row.at_ms, hash: row.hash };
}

function caseOf(
  { graded, drawn, gate, language, title, pack, words, entries, isSigned }: Met,
  { items, critical }: Grade,
  points: GradeView['points'],
  mayLookBack: boolean,
  comments: GradeView['comments'],
): GradeView['cases'][number] {
  const { attempt, name } = graded;
  const base = {
    attempt,
    name,
    title,
    language,
    pack,
    acts: entries.length,
    mayLookBack: mayLookBack && isSigned && entries.length > 0,
  };
  if (points === 'held') return { ...base, papers: [], topics: {}, critical: {}, moments: [] };
  const say = (id: string): string => words({ id, args: {} });
  const own = critical.filter((one) => one.attempt === attempt);
  const told = new Set([
    ...[...own, ...items.filter((item) => item.attempt === attempt)].flatMap(({ acts }) => acts),
    ...comments.flatMap((one) => (one.attempt === attempt ? [one.act] : [])),
  ]);
  const topics = Object.keys(drawn.content.scenario.scoring.toExplore);
  return {
    ...base,
    papers: drawn.papers.map(({ id, kind }) => ({ paper: gate.out('paper', id), kind })),
    topics: Object.fromEntries(topics.map((topic) => [topic, say(`topic.${topic}`)])),
    // Where there are no words of its own, those of the procedure are the reader's.
    critical: Object.fromEntries(
      own.flatMap(({ id }) => (say(`critical.${id}`) === `critical.${id}` ? [] : [[id, say(`critical.${id}`)]])),
    ),
    moments: entries
      .filter(({ seq }) => told.has(seq))
      .map(({ seq, atMs, act }) => {
        const text = textOfAct(act, (id) => ({ id, args: {} }));
        const did = gate.release(withoutHearing(act));
        return { act: seq, atMs, did, text: text === null ? null : wordsOfAct(text, words) };
      }),
  };
}

/** What a candidate asked in words of their own is text already. */
function wordsOfAct(text: Message, words: Met['words']): string {
  return text.id === OWN_WORDS ? String(text.args['words'] ?? '') : words(text);
}

async function entriesOf(db: Db, attempt: string): Promise<readonly LogEntry[]> {
  const log = readKeptLog(await selectEntries(db, attempt));
  return log.ok ? log.kept.map(({ entry }) => entry) : [];
}

/** With handles in place of the author's ids, in the manner of the released report of each attempt. */
export function releasedGrade(grade: Grade, met: readonly Pick<Met, 'graded' | 'drawn' | 'gate'>[]): Grade {
  const shown = new Map(
    met.map(({ graded: { attempt }, drawn, gate }): [string, readonly ScoreItem[]] => {
      const items = grade.items
        .filter((item) => item.attempt === attempt)
        .map((item): ScoreItem => {
          const { id, points, max, acts, provisions, explanation } = item;
          const dimension = id.slice(0, Math.max(0, id.indexOf('.'))) as ScoreItem['dimension'];
          return { id, dimension, points, max, acts, provisions, explanation, mark: null };
        });
      const report: Pick<Report, 'items' | 'pending'> = { items, pending: [] };
      return [attempt, releaseReport(report as Report, drawn, gate).items];
    }),
  );
  return releaseGrade(grade, shown);
}

async function metCases(db: Db, reports: AttemptReports, sitting: Sitting, grade: Grade): Promise<Met[]> {
  const { row, exam, design, allotted, rows } = sitting;
  const placed = await selectSittingAttempts(db, row.id);
  const pinned = await selectExamCases(db, exam.id);
  const out: Met[] = [];
  for (const graded of grade.cases) {
    const attempt = placed.find(({ id }) => id === graded.attempt);
    const place = allotted.find(({ position }) => position === graded.position);
    const pin = pinned.find(({ name }) => name === graded.name);
    const contentHash = attempt?.content_hash ?? pin?.content_hash;
    const { seed, variant } = attempt ?? place ?? { seed: null, variant: null };
    if (contentHash === undefined || seed === null) throw new Error(`exam ${exam.id} lacks its case ${graded.name}`);
    // oxlint-disable-next-line no-await-in-loop -- a connection answers one question at a time.
    const drawn = await reports.draw(db, { contentHash, seed, variant });
    // oxlint-disable-next-line no-await-in-loop
    const { pack } = (await reports.open(db, contentHash)).open;
    const language = attempt?.language ?? design.language;
    const words = makeWords(drawn.content.texts, language);
    out.push({
      graded,
      drawn,
      gate: new Gate(drawn),
      language,
      title: words({ id: 'title', args: {} }),
      pack: pack.source.pack,
      words,
      // oxlint-disable-next-line no-await-in-loop
      entries: attempt === undefined ? [] : await entriesOf(db, attempt.id),
      isSigned: rows.events.some(
        ({ body }) => body.kind === 'caseClosed' && body.how === 'signed' && body.position === graded.position,
      ),
    });
  }
  return out;
}

/** What the examiners wrote whose marks the grade rests on, and at which moments. */
async function wordsOf(db: Db, { cases }: Grade): Promise<Pick<GradeView, 'words' | 'comments'>> {
  const words: GradeView['words'][number][] = [];
  const comments: GradeView['comments'][number][] = [];
  for (const { attempt, rests } of cases) {
    const isOf = ({ round, examiner }: { readonly round: string; readonly examiner: string }): boolean =>
      rests.some((one) => one.round === round && one.examiner === examiner);
    // oxlint-disable-next-line no-await-in-loop -- a connection answers one question at a time.
    for (const mark of (await selectMarks(db, attempt)).map(markOf))
      if (isOf(mark) && mark.body.words.trim() !== '')
        words.push({ attempt, round: mark.round, words: mark.body.words });
    // oxlint-disable-next-line no-await-in-loop
    for (const { act, examiner, text } of await selectComments(db, attempt))
      if (rests.some((one) => one.examiner === examiner)) comments.push({ attempt, act, words: text });
  }
  return { words, comments };
}
