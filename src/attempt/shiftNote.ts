// The handover note of a shift: what is known, what is open, what was said to the person, what must happen by when; and what is wrong with it.

import { z } from 'zod';
import { hearingLanguageOf, hearQuestion } from '#interview';
import { establish, factsOf } from './evidence.ts';
import type { AttemptState } from './attemptState.ts';
import { assess, type Pack } from '#law';
import type { Case } from '#scenario';

export const NOTE_FAULTS = ['notKnown', 'leftOut', 'notOpen', 'nothingTold', 'nothingToDo', 'late', 'opinion'] as const;
export type NoteFault = (typeof NOTE_FAULTS)[number];

const words = z.string().max(1000);
export const handoverNoteSchema = z.strictObject({
  /** Facts that are established. */
  known: z.array(z.string()).max(60),
  /** Facts that somebody has to go on with: contradictions, and signals without a referral. */
  open: z.array(z.string()).max(60),
  told: words,
  next: words,
  /** Minute of the shift by which it must be done. */
  by: z.number().int().min(0).max(1440),
});
export type HandoverNote = z.infer<typeof handoverNoteSchema>;

/** What a shift needs to know of the case at the counter; made from its state, so that both have one truth. */
export interface CaseRun {
  readonly seconds: number;
  readonly signed: boolean;
  readonly outcome: string | null;
  readonly known: readonly string[];
  readonly open: readonly string[];
  /** Facts without which the law is not settled on what is established. */
  readonly lacking: readonly string[];
  /** Digest of the case's own log. */
  readonly digest: string;
}

export function runOf(drawn: Case, pack: Pack, state: AttemptState): CaseRun {
  const picture = establish(state.evidence, drawn.vocabulary, 'officer');
  const { established, discrepancies } = picture;
  const weighed = new Set(state.weighings.map(({ fact }) => fact));
  const referredAfter = (act: number): boolean =>
    [...state.referrals, ...state.handovers].some((referral) => referral.act > act);
  const open = [
    ...discrepancies.flatMap(({ fact }) => (weighed.has(fact) ? [] : [fact])),
    ...state.signals.flatMap(({ fact, act }) => (referredAfter(act) ? [] : [fact])),
  ];
  return {
    seconds: state.seconds,
    signed: state.signed !== null,
    outcome: state.decision?.decision.outcome ?? null,
    known: [...established.values()].flatMap(({ fact, statements }) => (statements.length > 0 ? [fact] : [])).sort(),
    open: [...new Set(open)].sort(),
    lacking: [...assess(pack, factsOf(picture), { date: drawn.date }).lacking].sort(),
    digest: state.digest,
  };
}

/** The facts of which anything was said, shown or found: what a note may name. */
export function factsSaid({ evidence }: AttemptState): string[] {
  return [...new Set(evidence.statements.map(({ fact }) => fact))].sort();
}

/** Fewest letters in which anything can be said to somebody, or asked of them. */
const FEWEST_LETTERS = 12;

/** `run`: the case as it stands; null: the person was not called. `atMinute`: when the note is handed over. */
export function faultsOfNote(
  note: HandoverNote,
  run: Pick<CaseRun, 'known' | 'open'> | null,
  atMinute: number,
  language: string,
): NoteFault[] {
  const known = run?.known ?? [];
  const open = run?.open ?? [];
  const isKept: Readonly<Record<NoteFault, boolean>> = {
    notKnown: note.known.every((fact) => known.includes(fact)),
    leftOut: open.every((fact) => note.open.includes(fact)),
    notOpen: note.open.every((fact) => open.includes(fact)),
    nothingTold: note.told.trim().length >= FEWEST_LETTERS,
    nothingToDo: note.next.trim().length >= FEWEST_LETTERS,
    late: note.by >= atMinute,
    opinion: ![note.told, note.next].some((text) => isOpinion(text, language)),
  };
  return NOTE_FAULTS.filter((fault) => !isKept[fault]);
}

/** Rules of hearing by which a statement says what the officer thinks; any other statement may be a fact. */
const OPINIONS: readonly string[] = ['opinion', 'pressure'];

/** Heard in English, Spanish and French; in other languages a note is not listened to. */
function isOpinion(text: string, language: string): boolean {
  const heardIn = hearingLanguageOf(language);
  if (heardIn === null) return false;
  return text
    .split(/[.!?;\n]+/)
    .filter((sentence) => sentence.trim() !== '')
    .some((sentence) => OPINIONS.includes(hearQuestion(`${sentence.trim()}.`, heardIn).rule));
}
