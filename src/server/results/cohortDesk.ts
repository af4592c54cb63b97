// The desk of the cohort: what an exam shows of many people and of itself. Of each attempt it takes what the law asked for and what was decided;
// after submission neither changes, so that they are kept in memory.

import { profileOfCohort, reportOnCohort, resultOf, sideOfLaw, type CohortView, type DecidedCase } from '#exam';
import { assess } from '#law';
import { setImmediate as breathe } from 'node:timers/promises';
import { readMadeExam } from '../exams/readExam.ts';
import { readDesign } from '../exams/sittingRows.ts';
import { Lately } from '../lately.ts';
import { selectDecisions } from '../store/decisions.ts';
import { NO_LOG, selectSittingAttempts } from '../store/sittings.ts';
import type { AttemptRow, Db } from '../store/tables.ts';
import type { AttemptReports } from './attemptReports.ts';
import type { GradeDesk } from './gradeDesk.ts';
import type { KeptGrades } from './keptGrades.ts';

export interface CohortDeskDeps {
  readonly db: Db;
  readonly kept: KeptGrades;
  readonly grades: Pick<GradeDesk, 'catchUp'>;
  readonly reports: AttemptReports;
}

type Decided = Pick<DecidedCase, 'lawful' | 'decided'> & { readonly attempt: string };

interface LawOfCase {
  readonly lawful: DecidedCase['lawful'];
  readonly grounded: readonly string[];
}

const MAX_SITTINGS = 5000;

export class CohortDesk {
  readonly #deps: CohortDeskDeps;
  readonly #decided = new Lately<readonly Decided[]>(MAX_SITTINGS);
  readonly #lawful = new Lately<LawOfCase>(MAX_SITTINGS);

  constructor(deps: CohortDeskDeps) {
    this.#deps = deps;
  }

  async see(examId: string): Promise<CohortView> {
    const { db, kept } = this.#deps;
    const exam = await readMadeExam(db, examId);
    await this.#deps.grades.catchUp(examId);
    const { grades } = await kept.summaries(db, examId);
    const cases: DecidedCase[] = [];
    // First tries: whoever sits again has met the exam before.
    for (const { sitting, person, cases: graded, status, try: nth } of grades) {
      if (status === 'provisional' || nth !== 1) continue;
      // oxlint-disable-next-line no-await-in-loop -- one after another, and whoever waits is served in between.
      for (const { attempt, lawful, decided } of await this.#decidedIn(sitting)) {
        const one = graded.find((other) => other.attempt === attempt);
        if (one?.bp === undefined || one.bp === null) continue;
        cases.push({ person, position: one.position, of: graded.length, lawful, decided, bp: one.bp });
      }
    }
    const { countsTry } = readDesign(exam);
    const people = [...new Set(grades.map(({ person }) => person))];
    const results = people.flatMap(
      (person) => resultOf(grades.filter((one) => one.person === person), countsTry) ?? [], // prettier-ignore
    );
    return { report: reportOnCohort(cases), profile: profileOfCohort(results) };
  }

  async #decidedIn(sitting: string): Promise<readonly Decided[]> {
    const known = this.#decided.get(sitting);
    if (known !== undefined) return known;
    await breathe();
    const { db } = this.#deps;
    const decisions = await selectDecisions(db, sitting);
    const out: Decided[] = [];
    for (const row of await selectSittingAttempts(db, sitting)) {
      // What was decided is known no more.
      if (row.token_hash === NO_LOG) continue;
      // oxlint-disable-next-line no-await-in-loop -- few, and each case is assessed once.
      const { lawful, grounded } = await this.#lawOf(row);
      const outcome = decisions.get(row.id);
      const decided = outcome === undefined ? null : grounded.includes(outcome) ? 'adverse' : 'favourable';
      out.push({ attempt: row.id, lawful, decided });
    }
    this.#decided.set(sitting, out);
    return out;
  }

  /** What the law asks for in the case that was met. */
  async #lawOf({ content_hash: contentHash, seed, variant }: AttemptRow): Promise<LawOfCase> {
    const key = `${contentHash} ${seed} ${variant ?? ''}`;
    const known = this.#lawful.get(key);
    if (known !== undefined) return known;
    const { db, reports } = this.#deps;
    const drawn = await reports.draw(db, { contentHash, seed, variant });
    const { pack } = (await reports.open(db, contentHash)).open;
    const grounded = Object.entries(pack.source.outcomes).flatMap(([outcome, one]) => (one.grounded ? [outcome] : []));
    const truth = assess(pack, drawn.truth, { date: drawn.date, proof: false });
    const law = { lawful: sideOfLaw(truth.required, truth.open, grounded), grounded };
    this.#lawful.set(key, law);
    return law;
  }
}
