// The rows of exams, sittings and what comes of them, as Kysely knows them. Bodies are JSON in the shapes that #exam gives them; people
// are pseudonyms; `by` null means the server itself.

import type { ExamState, ProofState } from '#exam';

export interface PoolRow {
  readonly name: string;
  readonly content_hash: string;
  readonly state: 'current' | 'superseded';
  /** 1: shipped with the product, so that everybody can practise it. */
  readonly is_public: number;
  readonly title: string;
  readonly uploaded_by: string | null;
  readonly at_ms: number;
}

/** A piece of work on cases: an upload of somebody's, or (by null) the server's on its own folder. */
export interface CaseProofRow {
  readonly id: string;
  readonly state: ProofState;
  readonly by: string | null;
  readonly at_ms: number;
  /** When whoever works on it last said so. */
  readonly beat_ms: number;
  /** What came of it, as JSON. */
  readonly body: string;
}

export interface ExamRow {
  readonly id: string;
  readonly title: string;
  readonly state: ExamState;
  readonly design: string;
  /** Of what is drawn alike for all. */
  readonly seed: number;
  readonly created_by: string;
  readonly created_at_ms: number;
  readonly opened_at_ms: number | null;
  readonly released_at_ms: number | null;
}

/** A case of an exam, pinned to its content when the exam became ready. */
export interface ExamCaseRow {
  readonly exam: string;
  /** Its place in the design, from 0. */
  readonly position: number;
  readonly name: string;
  readonly content_hash: string;
  readonly play_hash: string;
  readonly key_hash: string;
}

export interface ExamPersonRow {
  readonly exam: string;
  readonly person: string;
}

/** Somebody whose work an examiner must not mark in an exam, as an instructor or admin said. */
export interface MustNotMarkRow {
  readonly exam: string;
  readonly examiner: string;
  readonly person: string;
}

export interface SittingRow {
  readonly id: string;
  readonly exam: string;
  readonly person: string;
  /** The how-manieth of this person in this exam, from 1. */
  readonly try: number;
  readonly seed: number;
  readonly opened_at_ms: number;
  readonly submitted_at_ms: number | null;
  readonly submitted_how: 'candidate' | 'invigilator' | 'time' | 'window' | null;
  /** As JSON; null before submission. */
  readonly receipt: string | null;
}

export interface SittingEventRow {
  readonly sitting: string;
  readonly seq: number;
  readonly kind: string;
  readonly at_ms: number;
  readonly by: string | null;
  readonly body: string;
}

export interface SittingAttemptRow {
  readonly sitting: string;
  /** The place in this person's order, from 0. */
  readonly position: number;
  readonly attempt: string;
}

/** An act that came after the deadline: refused and kept. */
export interface LateActRow {
  readonly attempt: string;
  readonly id: string;
  readonly act: string;
  readonly at_ms: number;
  readonly late_ms: number;
}

export interface MarkRow {
  readonly attempt: string;
  readonly round: 'first' | 'second' | 'adjudication' | 'appeal';
  readonly examiner: string;
  readonly body: string;
  /** From then on it stands; null: it may still be changed. */
  readonly frozen_at_ms: number | null;
}

export interface CommentRow {
  readonly id: string;
  readonly attempt: string;
  /** The moment of the replay: after so many acts. */
  readonly act: number;
  readonly examiner: string;
  readonly text: string;
  readonly at_ms: number;
}

/** Append-only: a new grade leaves the old ones as they were. */
export interface GradeRow {
  readonly sitting: string;
  readonly version: number;
  /** The keys it was computed with, as JSON. */
  readonly key_hashes: string;
  readonly body: string;
  readonly hash: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at_ms: number;
}

export interface AppealRow {
  readonly id: string;
  readonly sitting: string;
  readonly body: string;
  readonly state: 'open' | 'marking' | 'upheld' | 'dismissed' | 'withdrawn';
  readonly at_ms: number;
  readonly answer: string | null;
  readonly decided_by: string | null;
  readonly decided_at_ms: number | null;
}

export interface RegradeRow {
  readonly id: string;
  readonly exam: string;
  /** What it does to whom, as JSON; `null` while that is worked out. */
  readonly body: string;
  readonly state: 'tried' | 'applied' | 'dropped';
  readonly reason: string;
  readonly by: string;
  readonly at_ms: number;
  readonly applied_at_ms: number | null;
  /** What is changed, as JSON. */
  readonly asked: string | null;
  /** How far it is worked at, as JSON; null: nothing is under way. */
  readonly work: string | null;
  /** Why it was not applied when that was asked last. */
  readonly stopped: string | null;
  readonly applied_reason: string | null;
}

export interface CertificateRow {
  readonly id: string;
  readonly sitting: string;
  /** The credential, canonical. */
  readonly body: string;
  /** The same, signed: a compact JWS. */
  readonly signature: string;
  readonly at_ms: number;
  readonly revoked_at_ms: number | null;
  /** Of the grade that it rests on. */
  readonly grade_hash: string | null;
  readonly revoked_reason: string | null;
}

/** The public half of a key that certificates were signed with, kept so that they can be verified under a later one. */
export interface SigningKeyRow {
  readonly kid: string;
  readonly jwk: string;
  readonly at_ms: number;
}

/** What an invigilator commanded; a repeat finds it here. */
export interface RoomCommandRow {
  readonly exam: string;
  /** Made by whoever commanded. */
  readonly id: string;
  readonly by: string;
  /** Canonical JSON. */
  readonly body: string;
  /** Whom it was for when it came, as a JSON list. */
  readonly sittings: string;
  readonly at_ms: number;
}

export interface RoomOutcomeRow {
  readonly exam: string;
  readonly command: string;
  readonly sitting: string;
  /** Null: it was done. */
  readonly refusal: string | null;
}

/** When the page of a sitting last said that it is there: written for many at once every few seconds. */
export interface HeardRow {
  readonly sitting: string;
  readonly at_ms: number;
}

export interface ExamTables {
  readonly pool: PoolRow;
  readonly case_proofs: CaseProofRow;
  readonly exams: ExamRow;
  readonly exam_cases: ExamCaseRow;
  readonly exam_people: ExamPersonRow;
  readonly exam_examiners: ExamPersonRow;
  readonly must_not_mark: MustNotMarkRow;
  readonly sittings: SittingRow;
  readonly sitting_events: SittingEventRow;
  readonly sitting_attempts: SittingAttemptRow;
  readonly late_acts: LateActRow;
  readonly marks: MarkRow;
  readonly comments: CommentRow;
  readonly grades: GradeRow;
  readonly appeals: AppealRow;
  readonly regrades: RegradeRow;
  readonly certificates: CertificateRow;
  readonly room_commands: RoomCommandRow;
  readonly room_outcomes: RoomOutcomeRow;
  readonly heard: HeardRow;
  readonly signing_keys: SigningKeyRow;
}
