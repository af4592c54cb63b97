// What a machine can tell of a written decision (interviewing.md 7): whether what it cites is there, every ground has evidence and was put,
// both sides are named, the remedy too, and no opinion stands in the record. Hints while writing and in the debrief; never marks.

import { isWritingLanguage, scanReasons, type ReasonHint, type WritingLanguage } from './reasonCodes.ts';
import { readingOf, type Reading } from './readingEase.ts';

export const RECORD_CHECKS = [
  'reasons',
  'cited',
  'evidence',
  'put',
  'counted',
  'bothSides',
  'remedy',
  'opinion',
] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

export interface WrittenDecision {
  readonly rationale: string;
  readonly language: string;
  /** Whether it goes against the person, and so needs reasons they can answer. */
  readonly adverse: boolean;
  readonly grounds: readonly {
    readonly ground: string;
    readonly evidence: readonly string[];
    /** null: nobody puts anything to anybody here (a witness). */
    readonly put: boolean | null;
  }[];
  /** What can be cited. */
  readonly known: readonly string[];
  readonly told: readonly string[];
}

export interface CheckedRecord {
  /** `ok` null: nothing to check, or the language has no rules. */
  readonly checks: readonly {
    readonly check: RecordCheck;
    readonly ok: boolean | null;
    readonly grounds: readonly string[];
  }[];
  readonly hints: readonly ReasonHint[];
  readonly reading: Reading | null;
}

/** Reasons shorter than this are none. */
const FEWEST_LETTERS = 40;

/** Words that bring in the other side. */
const OTHER_SIDE: Readonly<Record<WritingLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:however|although|though|on the other hand|but|against|in (?:his|her|their) favou?r|while|despite|nevertheless|yet)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sin embargo|aunque|por otra? (?:lado|parte)|pero|en contra|a (?:su )?favor|mientras|a pesar|no obstante)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:cependant|bien qu[e’']|toutefois|d[’']autre part|en revanche|mais|contre|en (?:sa )?faveur|malgré|néanmoins|pourtant)(?!\p{L})/iu,
};

/** Words that name a remedy or what comes next. */
const REMEDY: Readonly<Record<WritingLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:appeals?|remed(?:y|ies)|review|may (?:apply|come) again|next step)/iu,
  es: /(?<!\p{L})(?:recursos?|recurrir|apelar|apelación|revisión|próximo paso|volver a (?:solicitar|presentarse))/iu,
  fr: /(?<!\p{L})(?:recours|appel|réexamen|contester|prochaine étape|nouvelle demande)/iu,
};

/** What may be told that names a remedy. */
const TOLD_REMEDIES: ReadonlySet<string> = new Set([
  'appeal',
  'remedy',
  'nextSteps',
  'protectionProcedure',
  'consularRight',
]);

export function checkRecord(written: WrittenDecision): CheckedRecord {
  const { rationale, grounds, known, told, adverse } = written;
  const language = isWritingLanguage(written.language) ? written.language : null;
  const hints = language === null ? [] : scanReasons(rationale, language);
  const isWritten = rationale.trim().length >= FEWEST_LETTERS;
  const there = new Set(known);
  const failing = (is: (ground: WrittenDecision['grounds'][number]) => boolean): string[] =>
    grounds.filter(is).map(({ ground }) => ground);
  const ofGrounds = (check: RecordCheck, bad: readonly string[]): CheckedRecord['checks'][number] => ({
    check,
    ok: grounds.length === 0 ? null : bad.length === 0,
    grounds: bad,
  });
  const plain = (check: RecordCheck, ok: boolean | null): CheckedRecord['checks'][number] => ({
    check,
    ok,
    grounds: [],
  });
  const byEvidence = new Map<string, string[]>();
  for (const { ground, evidence } of grounds)
    for (const id of evidence) byEvidence.set(id, [...(byEvidence.get(id) ?? []), ground]);
  const twice = [...byEvidence.values()].filter((of) => of.length > 1).flat();
  return {
    checks: [
      plain('reasons', isWritten),
      ofGrounds(
        'cited',
        failing(({ evidence }) => evidence.some((id) => !there.has(id))),
      ),
      ofGrounds(
        'evidence',
        failing(({ evidence }) => evidence.every((id) => !there.has(id))),
      ),
      grounds.every(({ put }) => put === null)
        ? plain('put', null)
        : ofGrounds(
            'put',
            failing(({ put }) => put === false),
          ),
      ofGrounds('counted', [...new Set(twice)]),
      plain('bothSides', language === null || !isWritten ? null : OTHER_SIDE[language].test(rationale)),
      plain(
        'remedy',
        !adverse
          ? null
          : told.some((word) => TOLD_REMEDIES.has(word)) || (language !== null && REMEDY[language].test(rationale)),
      ),
      plain('opinion', language === null || !isWritten ? null : hints.every(({ code }) => code !== 'OPINION')),
    ],
    hints,
    reading: language === null ? null : readingOf(rationale, language),
  };
}
