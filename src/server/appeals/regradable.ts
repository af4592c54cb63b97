// What of an exam can be graded otherwise, and what cannot? Cases keep how they play: a content takes the place of another only if the same acts give the same
// views under it (one playHash) and its key is another one.

import { readGrade, type Competency, type Regrades, type TryRegrade } from '#exam';
import { COMPETENCIES } from '#scenario';
import type { ShelvedScenario } from '../contentShelf.ts';
import { readExam } from '../exams/readExam.ts';
import { readDesign } from '../exams/sittingRows.ts';
import { appliedInstead } from '../results/reckonGrade.ts';
import { selectContentsOfPlay, selectOptionalContent } from '../store/contents.ts';
import type { ExamCaseRow, ExamRow } from '../store/examRows.ts';
import { selectExamCases } from '../store/exams.ts';
import { selectLastGrades, selectOptionalGrade } from '../store/grades.ts';
import type { Db } from '../store/tables.ts';

export type FindContent = (name: string) => Promise<ShelvedScenario | null>;

type Regradable = Pick<Regrades, 'cases' | 'passMarkBp' | 'critical' | 'competencies' | 'tested'> & {
  readonly exam: ExamRow;
  /** By case: contents that share its play, whatever their key, with that. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

const GRADED = ['marking', 'released', 'archived'];

/** As the exam is graded now: by its design, and what regrades have changed since. */
export async function readRegradable(db: Db, examId: string, current: FindContent): Promise<Regradable> {
  const exam = await readExam(db, examId);
  const design = readDesign(exam);
  const { contents, weights, design: changed } = await appliedInstead(db, examId);
  const keys = new Map<string, ReadonlyMap<string, string>>();
  const cases: Regrades['cases'][number][] = [];
  for (const pin of await selectExamCases(db, examId)) {
    // oxlint-disable-next-line no-await-in-loop -- few.
    const known = await alikeOf(db, pin, current);
    keys.set(pin.name, known);
    const now = contents?.get(pin.name) ?? pin.content_hash;
    const key = known.get(now) ?? pin.key_hash;
    // oxlint-disable-next-line no-await-in-loop
    const newest = (await current(pin.name))?.content.hash;
    cases.push({
      name: pin.name,
      weight: weights?.get(pin.name) ?? design.cases[pin.position]?.weight ?? 0,
      choices: [...known]
        .filter(([hash, own]) => hash !== now && own !== key)
        .map(([contentHash]) => ({ contentHash, isCurrent: contentHash === newest }))
        .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent)),
    });
  }
  return {
    exam,
    keys,
    cases,
    passMarkBp: changed?.passMark?.bp ?? design.passMark.bp,
    critical: changed?.critical ?? design.critical,
    // Null: weights as usual.
    competencies: changed?.competencies === undefined ? design.competencies : changed.competencies,
    tested: await testedIn(db, examId),
  };
}

/** Looked up in so many grades: cases and variants differ little in what they test. */
const LOOKED_AT = 10;

/** The competencies that gave points to those who sat it. */
async function testedIn(db: Db, exam: string): Promise<Competency[]> {
  const tested = new Set<Competency>();
  for (const { sitting } of await selectLastGrades(db, exam, LOOKED_AT)) {
    // oxlint-disable-next-line no-await-in-loop -- few.
    const row = await selectOptionalGrade(db, sitting);
    const grade = row === null ? null : readGrade(row.body, row.hash);
    for (const { competency } of grade?.competencies ?? []) tested.add(competency);
  }
  return COMPETENCIES.filter((one) => tested.has(one));
}

async function alikeOf(db: Db, pin: ExamCaseRow, current: FindContent): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const now = (await current(pin.name))?.content;
  if (now?.play_hash === pin.play_hash) known.set(now.hash, now.key_hash);
  for (const { hash, key_hash } of await selectContentsOfPlay(db, pin.name, pin.play_hash)) known.set(hash, key_hash);
  return known;
}

/** Why a change cannot be tried; null: it can. */
export async function refuseTry(
  db: Db,
  { exam, cases, keys, tested }: Regradable,
  asked: TryRegrade,
  current: FindContent,
): Promise<string | null> {
  if (!GRADED.includes(exam.state)) return 'notGradedYet';
  const names = new Set(cases.map(({ name }) => name));
  for (const { name } of [...asked.weights, ...asked.content]) if (!names.has(name)) return 'noSuchCase';
  for (const { name, contentHash } of asked.content) {
    if (keys.get(name)?.has(contentHash) === true) {
      const isChoice = cases.some((one) => one.name === name && one.choices.some((choice) => choice.contentHash === contentHash)); // prettier-ignore
      if (!isChoice) return 'sameKey';
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- few.
    const now = (await current(name))?.content;
    // oxlint-disable-next-line no-await-in-loop
    const other = now?.hash === contentHash ? now : await selectOptionalContent(db, contentHash);
    return other?.scenario === name ? 'otherPlay' : 'noSuchContent';
  }
  const weights = new Map(asked.weights.map(({ name, weight }) => [name, weight]));
  if (cases.every(({ name, weight }) => (weights.get(name) ?? weight) === 0)) return 'nothingWeighs';
  const { competencies } = asked.design;
  if (competencies !== undefined && competencies !== null && tested.every((one) => (competencies[one] ?? 0) === 0))
    return 'nothingWeighs';
  const changes = asked.content.length + asked.weights.length + Object.keys(asked.design).length;
  return changes === 0 ? 'nothingChanges' : null;
}
