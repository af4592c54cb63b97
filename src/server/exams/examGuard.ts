// What an exam asks of an attempt that belongs to it. The desk of attempts knows no exam: it asks this port at each request and in the
// transaction of each act.

import type { AuthorityManner, Refusal } from '#attempt';
import type { SignedIn } from '../access.ts';
import type { AttemptRow, Db } from '../store/tables.ts';

/** How the exam stands for an attempt. */
export interface Standing {
  /** Acts up to and including this moment are in time; null: no deadline. */
  readonly deadlineMs: number | null;
  /** Nothing can be done in it any more. */
  readonly isOver: boolean;
  /** The clock stands: the papers are covered. */
  readonly isPaused: boolean;
  readonly manner: ExamManner;
}

/** How an attempt is told to this candidate now: by the design, and by what they need. */
export type ExamManner = Required<AuthorityManner>;

/** What the exam says to an act. */
export interface Judged {
  /** Null: the act stands. */
  readonly refusal: Refusal | null;
  /** How the exam stood when the act came. */
  readonly standing: Standing;
}

export interface ExamGuard {
  /** Whether the attempt belongs to whoever asks. */
  mayReach(attempt: AttemptRow, who: SignedIn | null): Promise<boolean>;
  standing(db: Db, attempt: AttemptRow): Promise<Standing>;
  /** In the transaction of an act that came at `atMs`: whether it is refused. A late one is kept as late. */
  judge(
    db: Db,
    attempt: AttemptRow,
    act: { readonly id: string; readonly act: unknown },
    atMs: number,
  ): Promise<Judged>;
  /** In the same transaction, after the act that signs the decision. */
  noteSigned(db: Db, attempt: AttemptRow, atMs: number): Promise<void>;
  /** In the transaction in which a device takes an attempt over: noted where it is another than before. */
  noteDevice(db: Db, attempt: AttemptRow, device: string, atMs: number): Promise<void>;
  mayConsult(attempt: AttemptRow): Promise<boolean>;
  mayLookBack(attempt: AttemptRow): Promise<boolean>;
}
