// What has come to light: statements (what a source says, true or not), the facts they establish, and where they contradict. A fact is
// established when its statements meet the standard of the vocabulary and none contradicts; a contradiction leaves it unknown and
// opens a discrepancy. What only an officer can judge (genuineness, identity) needs the betraying detail in view and a finding.

import type { Cause } from '#interview';
import { isSameValue, type FactValue, type Facts, type Known, type Source, type Vocabulary } from '#law';
import { meetsStandard, mergeLists } from './mergeLists.ts';

/** Where a statement comes from, for the officer to look it up again. */
export interface Origin {
  readonly kind: 'paper' | 'person' | 'register' | 'agency' | 'file' | 'finding';
  /** Id of the paper, person, register, agency or finding; '' for the file. For registers, `field` is the record. */
  readonly id: string;
  readonly page?: string;
  readonly field?: string;
  /** The interpreter through whom a person said it. */
  readonly through?: string;
}

export interface Statement {
  readonly id: string;
  readonly fact: string;
  readonly value: FactValue;
  /** For lists: whether the source claims to name every element. */
  readonly complete: boolean;
  /** For lists of spans: the day from which on the source claims so; what began before it may not know. */
  readonly since?: string;
  readonly source: Source;
  readonly origin: Origin;
  /** Number of the act that brought it, 0 for what was known at the start. */
  readonly act: number;
  /**
   * Whether an officer's own finding rests on what was in view and is right; whether a person's words were meant so: false for what only an
   * interpreter made of them, for honest slips of memory and for what was misunderstood. The law never sees what is not sound. Never shown.
   */
  readonly sound: boolean;
  /** Why it is not so, where a person said it and it is not. Never shown before the debrief. */
  readonly cause?: Cause;
}

/** A detail in view that betrays a paper or a person, whether or not it was noticed. Never shown. */
export interface Betrayal {
  readonly fact: string;
  readonly value: FactValue;
  readonly technique: string;
  readonly paper: string;
  readonly act: number;
}

/**
 * How findings count. As the officer sees it: at their word. As it is scored: only where the betraying detail was in view and the
 * finding matches it, so that a lucky or false belief establishes nothing.
 */
export type Eye = 'officer' | 'scorer';

/** A statement that counts no more: the same person corrected it, or a finding showed its field to be false. */
export interface Discount {
  readonly statement: string;
  /** The statement or finding that took its place. */
  readonly by: string;
  /**
   * Whose picture loses it. What was corrected or withdrawn is gone for both; a finding takes from the officer what they marked, right
   * or wrong, and from the scorer what is really false. Otherwise a view would tell whether a finding was right.
   */
  readonly from: Eye | 'both';
}

/** A source that has been read to its end: of what had begun by that day it names no more than it has named. */
export interface Closed {
  readonly fact: string;
  readonly kind: Origin['kind'];
  readonly id: string;
  readonly until: string;
}

export interface EvidenceState {
  readonly statements: readonly Statement[];
  readonly betrayals: readonly Betrayal[];
  readonly discounts: readonly Discount[];
  readonly closed: readonly Closed[];
}

export const NO_EVIDENCE: EvidenceState = { statements: [], betrayals: [], discounts: [], closed: [] };

/** Statements that contradict each other, oldest first. */
export interface Discrepancy {
  readonly fact: string;
  readonly statements: readonly string[];
}

export interface Established extends Known {
  readonly fact: string;
  /** The statements it rests on; none for what is presumed. */
  readonly statements: readonly string[];
}

export interface EvidencePicture {
  readonly established: ReadonlyMap<string, Established>;
  readonly discrepancies: readonly Discrepancy[];
}

/** The same thing said by the same source again adds nothing; a person who says otherwise corrects what they said before. */
export function addStatements(evidence: EvidenceState, added: readonly Omit<Statement, 'id'>[]): EvidenceState {
  if (added.length === 0) return evidence;
  const statements = [...evidence.statements];
  const discounts = [...evidence.discounts];
  for (const one of added) {
    // A doubt cast by a finding does not unsay what a paper says; what a person seems to have taken back can be said again.
    const isLive = (id: string): boolean =>
      !discounts.some(({ statement, from }) => statement === id && (from === 'both' || one.origin.kind === 'person'));
    const bySameSource = statements.filter(
      (other) => other.fact === one.fact && isSameOrigin(other.origin, one.origin) && other.source === one.source,
    );
    const repeats = (other: Statement): boolean =>
      isSameValue(other.value, one.value) && other.complete === one.complete;
    // What was wrongly rendered and is now said so in truth is the same to the officer; from now on it counts.
    const meant = one.sound
      ? bySameSource.find((other) => !other.sound && repeats(other) && isLive(other.id))
      : undefined;
    if (meant !== undefined && one.origin.kind === 'person') {
      statements[statements.indexOf(meant)] = { ...one, id: meant.id };
      continue;
    }
    // What a finding has shown to be false does not come back because the page is opened again.
    if (bySameSource.some((other) => repeats(other) && (one.origin.kind === 'paper' || isLive(other.id)))) continue;
    const id = `s${statements.length + 1}`;
    // Who names a part of a list adds to what they named before.
    if (one.origin.kind === 'person' && one.complete)
      for (const other of bySameSource)
        if (isLive(other.id))
          discounts.push({ statement: other.id, by: id, from: one.sound || !other.sound ? 'both' : 'officer' });
    statements.push({ ...one, id });
  }
  return { ...evidence, statements, discounts };
}

/** Statements of a paper that `isFalse` singles out count no more, for that eye, because of a finding. */
export function discountPaper(
  evidence: EvidenceState,
  paper: string,
  isFalse: (statement: Statement) => boolean,
  finding: string,
  from: Eye,
): EvidenceState {
  const hit = evidence.statements.filter(
    (statement) => statement.origin.kind === 'paper' && statement.origin.id === paper && isFalse(statement),
  );
  if (hit.length === 0) return evidence;
  return {
    ...evidence,
    discounts: [...evidence.discounts, ...hit.map(({ id }) => ({ statement: id, by: finding, from }))],
  };
}

/** Statements of a fact that say otherwise than what holds count no more, for that eye, because the difference was weighed. */
export function discountFact(
  evidence: EvidenceState,
  fact: string,
  holds: FactValue,
  by: string,
  from: Eye,
): EvidenceState {
  const other = evidence.statements.filter((one) => one.fact === fact && !isSameValue(one.value, holds));
  return { ...evidence, discounts: [...evidence.discounts, ...other.map(({ id }) => ({ statement: id, by, from }))] };
}

/** Whether a statement was read in one of these fields of a page. Stamps are counted anew on every page, fields are not. */
export function isReadIn({ origin }: Statement, page: string, fields: readonly string[]): boolean {
  if (origin.field === undefined || !fields.includes(origin.field)) return false;
  return origin.page === page || !/^stamp\d+$/.test(origin.field);
}

/** What a finding brought is taken back with it. */
export function withdrawFinding(evidence: EvidenceState, finding: string): EvidenceState {
  const gone = new Set(
    evidence.statements.filter(({ origin }) => origin.kind === 'finding' && origin.id === finding).map(({ id }) => id),
  );
  const kept = evidence.discounts.filter(({ by }) => by !== finding);
  const taken = [...gone].map((statement) => ({ statement, by: 'withdrawn', from: 'both' as const }));
  return { ...evidence, discounts: [...kept, ...taken] };
}

/** Whether a statement still counts, as seen by that eye. */
export function isCounted(evidence: EvidenceState, statement: Statement, eye: Eye): boolean {
  if (eye === 'scorer' && !statement.sound) return false;
  return !evidence.discounts.some(
    (discount) => discount.statement === statement.id && (discount.from === 'both' || discount.from === eye),
  );
}

/** What the statements establish, fact by fact. Facts that nothing speaks of hold as presumed, where the vocabulary presumes. */
export function establish(evidence: EvidenceState, vocabulary: Vocabulary, eye: Eye): EvidencePicture {
  const byFact = new Map<string, Statement[]>();
  for (const statement of evidence.statements) {
    if (!isCounted(evidence, statement, eye)) continue;
    const list = byFact.get(statement.fact);
    if (list === undefined) byFact.set(statement.fact, [statement]);
    else list.push(statement);
  }
  const established = new Map<string, Established>();
  const discrepancies: Discrepancy[] = [];
  for (const [name, statements] of byFact) {
    const fact = vocabulary.facts.get(name);
    if (fact === undefined) continue;
    const isList = fact.type.kind === 'list';
    const merged = isList ? mergeLists(statements, fact, evidence.closed) : mergeScalars(statements);
    const ids = statements.map((statement) => statement.id);
    if (merged === null) {
      discrepancies.push({ fact: name, statements: ids });
      continue;
    }
    if (eye === 'scorer' && isBetrayed(evidence, name, merged.value)) continue;
    const isEstablished = meetsStandard(
      statements.map((statement) => statement.source),
      fact,
    );
    if (!isEstablished && !isList) continue;
    established.set(name, {
      fact: name,
      value: merged.value,
      ...(isList ? { complete: isEstablished && merged.complete } : {}),
      statements: ids,
    });
  }
  for (const [name, fact] of vocabulary.facts) {
    if (fact.presume === undefined || byFact.has(name)) continue;
    if (eye === 'scorer' && isBetrayed(evidence, name, fact.presume)) continue;
    established.set(name, { fact: name, value: fact.presume, statements: [] });
  }
  return { established, discrepancies };
}

/** The established facts as the law reads them. */
export function factsOf(picture: EvidencePicture): Facts {
  return picture.established;
}

function isBetrayed(evidence: EvidenceState, fact: string, value: FactValue): boolean {
  return evidence.betrayals.some((betrayal) => betrayal.fact === fact && !isSameValue(betrayal.value, value));
}

function mergeScalars(statements: readonly Statement[]): { value: FactValue; complete: boolean } | null {
  const [first, ...rest] = statements;
  if (first === undefined) return null;
  return rest.every((other) => isSameValue(other.value, first.value)) ? { value: first.value, complete: true } : null;
}

function isSameOrigin(a: Origin, b: Origin): boolean {
  return a.kind === b.kind && a.id === b.id && (a.kind === 'person' || (a.page === b.page && a.field === b.field));
}
