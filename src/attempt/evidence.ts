// What has come to light: statements (what a source says, true or not), the facts they establish, and where they contradict. A fact is
// established when its statements meet the standard of the vocabulary and none contradicts; a contradiction leaves it unknown and
// opens a discrepancy. What only an officer can judge (genuineness, identity) needs the betraying detail in view and a finding.

import { isSameValue, type Fact, type FactValue, type Facts, type Known, type Source, type Vocabulary } from '#law';

/** Where a statement comes from, for the officer to look it up again. */
export interface Origin {
  readonly kind: 'paper' | 'person' | 'register' | 'file' | 'finding';
  /** Id of the paper, person, register or finding; '' for the file. */
  readonly id: string;
  readonly page?: string;
  readonly field?: string;
}

export interface Statement {
  readonly id: string;
  readonly fact: string;
  readonly value: FactValue;
  /** For lists: whether the source claims to name every element. */
  readonly complete: boolean;
  readonly source: Source;
  readonly origin: Origin;
  /** Number of the act that brought it, 0 for what was known at the start. */
  readonly act: number;
  /** Whether an officer's own finding rests on what was in view and is right; always true for other sources. Never shown. */
  readonly sound: boolean;
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

export interface EvidenceState {
  readonly statements: readonly Statement[];
  readonly betrayals: readonly Betrayal[];
  readonly discounts: readonly Discount[];
}

export const NO_EVIDENCE: EvidenceState = { statements: [], betrayals: [], discounts: [] };

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
  // A doubt cast by a finding does not unsay what a paper says.
  const isLive = (id: string): boolean =>
    !discounts.some((discount) => discount.statement === id && discount.from === 'both');
  for (const one of added) {
    const bySameSource = statements.filter(
      (other) =>
        other.fact === one.fact &&
        isSameOrigin(other.origin, one.origin) &&
        other.source === one.source &&
        isLive(other.id),
    );
    const repeats = (other: Statement): boolean =>
      isSameValue(other.value, one.value) && other.complete === one.complete;
    if (bySameSource.some(repeats)) continue;
    const id = `s${statements.length + 1}`;
    if (one.origin.kind === 'person')
      for (const other of bySameSource) discounts.push({ statement: other.id, by: id, from: 'both' });
    statements.push({ ...one, id });
  }
  return { ...evidence, statements, discounts };
}

/** Statements of a paper's fields count no more, for that eye, once a finding says that the field is false. */
export function discountFields(
  evidence: EvidenceState,
  paper: string,
  isFalse: (origin: Origin) => boolean,
  finding: string,
  from: Eye,
): EvidenceState {
  const hit = evidence.statements.filter(
    ({ origin }) => origin.kind === 'paper' && origin.id === paper && origin.field !== undefined && isFalse(origin),
  );
  if (hit.length === 0) return evidence;
  return {
    ...evidence,
    discounts: [...evidence.discounts, ...hit.map(({ id }) => ({ statement: id, by: finding, from }))],
  };
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
    const merged = isList ? mergeLists(statements, fact) : mergeScalars(statements);
    const ids = statements.map((statement) => statement.id);
    if (merged === null) {
      discrepancies.push({ fact: name, statements: ids });
      continue;
    }
    if (eye === 'scorer' && isBetrayed(evidence, name, merged.value)) continue;
    if (!meetsStandard(statements, fact)) {
      if (isList && fact.type.kind === 'list')
        established.set(name, { fact: name, value: merged.value, complete: false, statements: ids });
      continue;
    }
    established.set(name, {
      fact: name,
      value: merged.value,
      ...(isList ? { complete: merged.complete } : {}),
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

/** Whether the sources contain every source of one of the standard's alternatives. What the file says needs nothing more. */
function meetsStandard(statements: readonly Statement[], fact: Fact): boolean {
  const sources = statements.map((statement) => statement.source);
  if (sources.includes('file')) return true;
  return fact.standard.some((alternative) => {
    const left = [...sources];
    return alternative.every((needed) => {
      const at = left.indexOf(needed);
      if (at === -1) return false;
      left.splice(at, 1);
      return true;
    });
  });
}

function mergeScalars(statements: readonly Statement[]): { value: FactValue; complete: boolean } | null {
  const [first, ...rest] = statements;
  if (first === undefined) return null;
  return rest.every((other) => isSameValue(other.value, first.value)) ? { value: first.value, complete: true } : null;
}

/**
 * The union of what the sources name, or null where they contradict: two elements with one key differ, or a source that claims to be
 * complete lacks what another names. An element that leaves a field open (null) agrees with one that fills it.
 */
function mergeLists(statements: readonly Statement[], fact: Fact): { value: FactValue; complete: boolean } | null {
  const elements: FactValue[] = [];
  for (const { value } of statements) {
    if (!Array.isArray(value)) continue;
    for (const element of value as readonly FactValue[]) {
      const at = elements.findIndex((other) => isSameElement(other, element, fact.key));
      const known = elements[at];
      if (known === undefined) {
        elements.push(element);
        continue;
      }
      const merged = mergeElements(known, element);
      if (merged === null) return null;
      elements[at] = merged;
    }
  }
  const complete = statements.filter((statement) => statement.complete);
  for (const { value } of complete) {
    const named = value as readonly FactValue[];
    if (elements.some((element) => !named.some((other) => isSameElement(other, element, fact.key)))) return null;
  }
  return { value: elements, complete: complete.length > 0 };
}

function isSameElement(a: FactValue, b: FactValue, key: string | null): boolean {
  if (key === null || !isRecord(a) || !isRecord(b)) return isSameValue(a, b);
  return isSameValue(a[key] ?? null, b[key] ?? null);
}

function mergeElements(a: FactValue, b: FactValue): FactValue | null {
  if (!isRecord(a) || !isRecord(b)) return isSameValue(a, b) ? a : null;
  const merged: Record<string, FactValue> = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const known = merged[field] ?? null;
    if (known === null) merged[field] = value;
    else if (value !== null && !isSameValue(known, value)) return null;
  }
  return merged;
}

function isRecord(value: FactValue): value is { readonly [field: string]: FactValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSameOrigin(a: Origin, b: Origin): boolean {
  return a.kind === b.kind && a.id === b.id && (a.kind === 'person' || (a.page === b.page && a.field === b.field));
}
