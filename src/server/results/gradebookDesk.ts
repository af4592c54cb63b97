// The desk of the gradebook: who got what, with names, for those who look after people. What is kept holds pseudonyms; names are joined here
// and nowhere else.

import { gradebook, gradebookTable, type Gradebook, type Table } from '#exam';
import papa from 'papaparse';
import { readMadeExam } from '../exams/readExam.ts';
import { readDesign } from '../exams/sittingRows.ts';
import { selectExamCases, selectExamPeople } from '../store/exams.ts';
import { selectNamesOf } from '../store/names.ts';
import { selectSittings } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import type { GradeDesk } from './gradeDesk.ts';
import type { KeptGrades } from './keptGrades.ts';

export interface GradebookDeskDeps {
  readonly db: Db;
  readonly grades: GradeDesk;
  readonly kept: KeptGrades;
}

/** What makes a spreadsheet read a file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export class GradebookDesk {
  readonly #deps: GradebookDeskDeps;

  constructor(deps: GradebookDeskDeps) {
    this.#deps = deps;
  }

  async see(examId: string): Promise<Gradebook> {
    const { db, grades, kept } = this.#deps;
    const exam = await readMadeExam(db, examId);
    await grades.catchUp(examId);
    const design = readDesign(exam);
    const { grades: summaries, damaged } = await kept.summaries(db, examId);
    const sittings = await selectSittings(db, examId);
    const nameOf = await selectNamesOf(db, examId);
    const graded = new Set(summaries.map(({ sitting }) => sitting));
    const begun = new Set(sittings.map(({ person }) => person));
    const without = (person: string, sitting: string | null) => ({ person, name: nameOf.get(person) ?? null, sitting });
    const { passMark, critical, countsTry, tries, feedback, cases } = design;
    return {
      exam: exam.id,
      title: exam.title,
      state: exam.state,
      releasedAtMs: exam.released_at_ms,
      design: { passMark, critical, countsTry, tries, feedback },
      cases: await this.#cases(examId, cases),
      rows: gradebook(summaries, design).map((row) => ({ ...row, name: nameOf.get(row.person) ?? null })),
      absent: (await selectExamPeople(db, 'exam_people', examId))
        .filter((person) => !begun.has(person))
        .map((person) => without(person, null)),
      sitting: sittings.filter((one) => one.submitted_at_ms === null).map(({ person, id }) => without(person, id)),
      ungraded: sittings
        .filter((one) => (one.submitted_at_ms !== null && !graded.has(one.id)) || damaged.includes(one.id))
        .map(({ person, id }) => without(person, id)),
    };
  }

  /** As a table for spreadsheets. */
  async csv(exam: string): Promise<string> {
    const { rows } = await this.see(exam);
    const names = new Map(rows.map(({ person, name }) => [person, name]));
    const { columns, rows: lines }: Table = gradebookTable(rows, (person) => names.get(person) ?? null);
    const fields = { fields: [...columns], data: lines.map((line) => [...line]) };
    return BYTE_ORDER_MARK + papa.unparse(fields, { newline: '\r\n' });
  }

  async #cases(exam: string, cases: readonly { readonly name: string; readonly weight: number }[]) {
    const { db, grades } = this.#deps;
    const pinned = await selectExamCases(db, exam);
    return Promise.all(
      cases.map(async ({ name, weight }) => {
        const pin = pinned.find((one) => one.name === name);
        const opened = pin === undefined ? null : await grades.reports.open(db, pin.content_hash);
        return { name, weight, title: opened?.open.content.texts['en']?.['title'] ?? name };
      }),
    );
  }
}
