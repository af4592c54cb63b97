// Where each screen is found. Addresses live behind the hash, so that any static web server can host the app.

const of = (attempt: string): string => `#/attempt/${encodeURIComponent(attempt)}`;

export const ADDRESSES = {
  start: () => '#/',
  briefing: (scenario: string) => `#/case/${encodeURIComponent(scenario)}`,
  /** An expert at work; from the first of these steps, by their places, that this expert takes. */
  watch: (scenario: string, steps: readonly number[] = []) =>
    ['#/watch', encodeURIComponent(scenario), ...(steps.length === 0 ? [] : [steps.join(',')])].join('/'),
  settings: () => '#/settings',
  /** A minute for oneself: a check-in that stays on the device. */
  wellbeing: () => '#/wellbeing',
  /** The law as a book: its packs, one of them, or one rule in it. */
  law: (pack?: string, rule?: string) =>
    ['#/law', ...[pack, rule].flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)]))].join('/'),
  lab: () => '#/lab',
  /** An examiner opens the log of an attempt. */
  examine: () => '#/examine',
  /** The hall of drills, with one of questions ready that practises a type or a flaw. */
  drillOf: (kind: string, language: string, focus: string) =>
    `#/drills?${new URLSearchParams({ kind, language, focus }).toString()}`,
  /** Drills, or one session of them. */
  drills: (session?: string) => (session === undefined ? '#/drills' : `#/drills/${encodeURIComponent(session)}`),
  /** The shifts, one of them, or one run of it. */
  shift: (shift?: string, run?: string) =>
    ['#/shift', ...[shift, run].flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)]))].join('/'),
  /** The dilemmas, or one of them. */
  dilemmas: (dilemma?: string) => (dilemma === undefined ? '#/dilemmas' : `#/dilemmas/${encodeURIComponent(dilemma)}`),
  /** A dilemma opened for a class; the way in for those who take part. */
  discuss: (dilemma: string) => `#/dilemmas/${encodeURIComponent(dilemma)}/class`,
  join: (code?: string) => (code === undefined ? '#/join' : `#/join/${encodeURIComponent(code)}`),
  /** The academy, or one of its screens: `people`, or `people`, somebody. */
  academy: (...parts: readonly string[]) => ['#/academy', ...parts.map(encodeURIComponent)].join('/'),
  /** The reference system, or one series in it. */
  reference: (series?: string) =>
    ['#/reference', ...(series === undefined ? [] : [encodeURIComponent(series)])].join('/'),
  /** A case of an exam that is sat: an attempt that any device of the candidate finds again. */
  examCase: (sitting: string, position: number) => of(nameExamCase({ sitting, position })),
  counter: (attempt: string) => of(attempt),
  bench: (attempt: string, paper: string) => `${of(attempt)}/bench/${encodeURIComponent(paper)}`,
  form: (attempt: string, paper: string) => `${of(attempt)}/form/${encodeURIComponent(paper)}`,
  decision: (attempt: string) => `${of(attempt)}/decide`,
  report: (attempt: string) => `${of(attempt)}/report`,
  debrief: (attempt: string) => `${of(attempt)}/debrief`,
} as const;

export interface ExamCase {
  readonly sitting: string;
  readonly position: number;
}

/** How an attempt of an exam is called in addresses. */
export function nameExamCase({ sitting, position }: ExamCase): string {
  return `exam~${sitting}~${position}`;
}

/** Null: an attempt of no exam. */
export function readExamCase(attempt: string): ExamCase | null {
  const [, sitting, position] = /^exam~([^~]+)~(\d{1,2})$/.exec(attempt) ?? [];
  return sitting === undefined || position === undefined ? null : { sitting, position: Number(position) };
}
