// A population judged twice: under a pack, and under an edited copy of it or on another date. The same applicants stand on both sides, so what
// differs between the two answers to a person is due to the law alone. Judged piece by piece, so that a screen can show how far it is.

import { assess, layFacts, type Assessment, type Facts, type Pack } from '#law';
import { answerKey, answerOf, groundsKey, turnsBetween, type Answer, type Turn } from './answer.ts';
import type { Edit } from './loadEdit.ts';
import { drawApplicant, type Applicant, type Population } from './population.ts';

export interface Question {
  readonly population: Population;
  readonly seed: number;
  readonly size: number;
  /** The day of the check, YYYY-MM-DD. */
  readonly date: string;
  /** The law as edited; null: the same law. */
  readonly edit: Edit | null;
  /**
   * The day of the check on the other side; null: the same day. Applicants are drawn anew for that day with the same chances: everything
   * that is drawn in days or years from the check moves along, so that it is the law that has changed and not people's papers.
   */
  readonly otherDate: string | null;
}

/** One applicant's two answers. */
export interface Case {
  readonly n: number;
  readonly options: Applicant['options'];
  readonly before: Answer;
  readonly after: Answer;
  readonly isSettled: { readonly before: boolean; readonly after: boolean };
  /** Another outcome; or the same on other grounds. */
  readonly change: 'outcome' | 'grounds' | 'none';
  /** For those whose outcome changes: rules that speak otherwise, facts worked out otherwise. */
  readonly turns: readonly Turn[];
  readonly derived: readonly string[];
}

export interface Side {
  readonly pack: Pack;
  readonly date: string;
}

/** Applicant number n as the law sees them on both sides. */
export interface JudgedPair {
  readonly applicant: Applicant;
  readonly before: Assessment;
  readonly after: Assessment;
}

export class Comparison {
  readonly question: Question;
  readonly before: Side;
  readonly after: Side;
  readonly #cases: Case[] = [];
  readonly #impossible: string[] = [];
  #judged = 0;

  constructor(question: Question) {
    const { population, date, edit, otherDate } = question;
    this.question = question;
    this.before = { pack: population.pack, date };
    this.after = { pack: edit?.pack ?? population.pack, date: otherDate ?? date };
  }

  /** So many applicants were judged so far, those who cannot be included. */
  get judged(): number {
    return this.#judged;
  }

  get isDone(): boolean {
    return this.#judged >= this.question.size;
  }

  get cases(): readonly Case[] {
    return this.#cases;
  }

  /** Why applicants could not be: they are left out on both sides. */
  get impossible(): readonly string[] {
    return this.#impossible;
  }

  /** Judges the next `count` applicants. */
  judgeNext(count: number): void {
    const until = Math.min(this.question.size, this.#judged + count);
    while (this.#judged < until) {
      this.#judged++;
      const pair = judgePair(this.question, this.before, this.after, this.#judged, false);
      if (typeof pair === 'string') this.#impossible.push(pair);
      else this.#cases.push(compare(pair, this.before.pack, this.after.pack));
    }
  }

  /** Applicant number n again, with the proofs. */
  prove(n: number): JudgedPair | null {
    const pair = judgePair(this.question, this.before, this.after, n, true);
    return typeof pair === 'string' ? null : pair;
  }
}

function judgePair(question: Question, before: Side, after: Side, n: number, proof: boolean): JudgedPair | string {
  const first = meet(question, before.date, n);
  if (typeof first === 'string') return first;
  // An edit is judged on the very same facts; another day has its own.
  const second = question.otherDate === null ? first : meet(question, after.date, n);
  if (typeof second === 'string') return second;
  return {
    applicant: first.applicant,
    before: assess(before.pack, first.facts, { date: before.date, proof }),
    after: assess(after.pack, second.facts, { date: after.date, proof }),
  };
}

/** Draws applicant n for a day and lays the baseline of the unedited law under what was drawn. */
function meet(
  { population, seed }: Question,
  date: string,
  n: number,
): { applicant: Applicant; facts: Facts } | string {
  const drawn = drawApplicant(population, seed, n, date);
  if (!drawn.ok) return drawn.why.message;
  const { pack, source } = population;
  const laid = layFacts(pack, source.decision ?? null, drawn.applicant.facts, { date });
  if (!laid.ok) return laid.error.map(({ message }) => message).join('; ');
  return { applicant: drawn.applicant, facts: laid.value.facts };
}

function compare({ applicant, before, after }: JudgedPair, old: Pack, now: Pack): Case {
  const answers = { before: answerOf(old, before), after: answerOf(now, after) };
  const hasChanged = answerKey(answers.before) !== answerKey(answers.after);
  const sameGrounds = hasChanged || groundsKey(before) === groundsKey(after);
  return {
    n: applicant.n,
    options: applicant.options,
    ...answers,
    isSettled: { before: before.settled, after: after.settled },
    change: hasChanged ? 'outcome' : sameGrounds ? 'none' : 'grounds',
    turns: hasChanged ? turnsBetween(before, after) : [],
    derived: hasChanged ? derivedOtherwise(before, after) : [],
  };
}

function derivedOtherwise({ derived: old }: Assessment, { derived: now }: Assessment): string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
