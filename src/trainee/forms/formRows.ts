// What does the officer have before them of a form, line by line: what is written, what else speaks of the same, what they said of it?
// Plain rules over the view.

import { formPartsOf, type FormLine } from '#documents';
import { isOpened, selectPage, type PaperView, type TraineeView } from '../looks.ts';

type StatementView = TraineeView['statements'][number];

/** The same thing printed on another paper. */
export interface Beside {
  readonly paper: PaperView;
  readonly page: string;
  readonly field: string;
  readonly value: string;
}

export interface FormRow extends FormLine {
  readonly n: number;
  readonly page: string;
  /** What stands there, '' where nothing does; null while its page has not been opened. */
  readonly value: string | null;
  /** What the applicant wrote at the counter; null where they let it stand; undefined: they were not asked. */
  readonly amended: string | null | undefined;
  readonly verdict: TraineeView['lineReviews'][number]['verdict'] | null;
  readonly against: readonly string[];
  /** Statements of others on the fact that the line speaks of. */
  readonly others: readonly StatementView[];
  readonly beside: readonly Beside[];
}

export interface FormSectionRows {
  readonly title: string;
  readonly page: string;
  readonly rows: readonly FormRow[];
}

/** Fields of other papers that say the same as a line. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  surname: ['surname'],
  givenNames: ['givenNames'],
  sex: ['sex'],
  birthDate: ['birthDate', 'guestBirthDate'],
  birthPlace: ['birthPlace'],
  nationality: ['nationality'],
  passportNumber: ['number', 'guestPassport'],
  passportIssued: ['issueDate'],
  passportExpires: ['expiryDate'],
  employer: ['company'],
  occupation: ['position'],
  income: ['salary'],
  employedSince: ['since'],
  arrival: ['arrival', 'outDate'],
  leaving: ['leaving', 'backDate'],
  lodging: ['address'],
  host: ['host', 'hotel'],
  hostPhone: ['phone'],
  purpose: ['purpose'],
  payer: ['costs'],
  convictions: [],
};

/** Kinds of paper whose own fields of a name mean something else than the line. */
const ONLY_ON: Readonly<Record<string, readonly string[]>> = {
  passportNumber: ['passport', 'invitation'],
  passportIssued: ['passport'],
  passportExpires: ['passport'],
  lodging: ['invitation', 'hotelBooking'],
  hostPhone: ['invitation', 'hotelBooking'],
};

export function sectionsOf(view: TraineeView, form: PaperView): readonly FormSectionRows[] {
  let n = 0;
  return formPartsOf(form.kind).map(({ title, page, lines }) => ({
    title,
    page,
    rows: lines.map((line) => rowOf(view, form, line, page, (n += 1))),
  }));
}

export const rowsOf = (view: TraineeView, form: PaperView): readonly FormRow[] =>
  sectionsOf(view, form).flatMap(({ rows }) => rows);

function rowOf(view: TraineeView, form: PaperView, line: FormLine, pageId: string, n: number): FormRow {
  const page = selectPage(form, pageId);
  const read = page?.fields.find(({ field }) => field === line.line)?.value;
  const own = (one: { readonly paper: string; readonly line: string }): boolean =>
    one.paper === form.id && one.line === line.line;
  const review = view.lineReviews.find(own);
  const spoken = view.statements.find(
    ({ origin }) => origin.kind === 'paper' && origin.paper === form.id && origin.field === line.line,
  );
  return {
    ...line,
    n,
    page: pageId,
    value: isOpened(page) ? (read ?? '') : null,
    amended: view.amendments.find(own)?.value,
    verdict: review?.verdict ?? null,
    against: review?.against ?? [],
    others:
      spoken === undefined
        ? []
        : view.statements.filter(
            ({ id, fact, origin }) =>
              fact === spoken.fact && id !== spoken.id && !(origin.kind === 'paper' && origin.paper === form.id),
          ),
    beside: spoken === undefined ? besideOf(view, form, line.line) : [],
  };
}

function besideOf(view: TraineeView, form: PaperView, line: string): Beside[] {
  const wanted = SAME[line] ?? [];
  return view.papers
    .filter(({ id, kind }) => id !== form.id && (ONLY_ON[line]?.includes(kind) ?? true))
    .flatMap((paper) =>
      paper.pages.flatMap((page) =>
        page.fields
          .filter(({ field, value }) => wanted.includes(field) && value !== '')
          .map(({ field, value }) => ({ paper, page: page.id, field, value })),
      ),
    );
}

/** Where to go next: the first line after this one, round the end, that has no verdict. */
export function nextOpen(rows: readonly FormRow[], line: string | null): string | null {
  const at = rows.findIndex((row) => row.line === line);
  const ordered = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return ordered.find((row) => row.verdict === null)?.line ?? null;
}

/** The lines to be asked for: those called missing that nobody has completed at the counter since. */
export const missingLines = (rows: readonly FormRow[]): string[] =>
  rows
    .filter(({ verdict, amended }) => verdict === 'missing' && (amended === undefined || amended === null))
    .map(({ line }) => line);
