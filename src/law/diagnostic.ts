// What is wrong in an author's file, where, and what to do next. One shape for YAML, schema, CEL, ink, statecharts, law and
// translations; the command line, the studio and the server show the same list. Codes are the contract, words may change.

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every code a check can give. Append only: tools outside rely on them. Each has a failing fixture in tests/fixtures. */
export const DIAGNOSTIC_CODES = [
  // files and YAML
  'yamlSyntax',
  'fileMissing',
  // schema
  'unknownKey',
  'missingKey',
  'invalidValue',
  'invalidType',
  // CEL
  'celSyntax',
  'unknownFact',
  'celType',
  'celForbidden',
  // law
  'lawReference',
  'lawCycle',
  'lawDuplicate',
  'lawDates',
  'lawFault',
  // documents
  'documentField',
  'documentFraud',
  'documentSeries',
  // ink
  'inkSyntax',
  'inkChance',
  'inkInlineLogic',
  'inkLineId',
  'inkTag',
  'inkKnot',
  'inkFact',
  'inkLoop',
  // statecharts
  'chartTarget',
  'chartUnreachable',
  'chartDeadEnd',
  // scenario
  'variantExpectation',
  'drawExpression',
  'unknownReference',
  'dilemmaNoAcceptable',
  'weightSum',
  // proof
  'knotUnreachable',
  'choiceNeverOffered',
  'outcomeUnreachable',
  'factUnlearnable',
  'marksUnattainable',
  // translations
  'translationMissing',
  'translationExtra',
  'translationVariables',
  'translationStale',
  // recordings
  'recordingUnknown',
  'recordingMissing',
  'recordingVaries',
  // CEL, a warning: a value that may be null is used without asking
  'celNull',
  // proof: an outcome that only an unverified or contested rule brings about
  'doubtfulLaw',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** A fault in an author's file. `line` and `column` count from 1; `length` is in characters, 0 for a point. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** `file:line:column: error code: message`, the line and a caret below it when the text is at hand, then the hint. */
export function renderDiagnostic(diagnostic: Diagnostic, text?: string): string {
  const { file, line, column, length, severity, code, message, hint } = diagnostic;
  const out = [`${file}:${line}:${column}: ${severity} ${code}: ${message}`];
  const source = text?.split('\n')[line - 1];
  if (source !== undefined) {
    const width = Math.max(1, Math.min(length, source.length - column + 1));
    out.push(`  ${source}`, `  ${' '.repeat(column - 1)}${'^'.repeat(width)}`);
  }
  if (hint !== '') out.push(`  → ${hint}`);
  return out.join('\n');
}

/** Each once, by file, line, column, so that a list reads as the author scrolls. */
export function orderDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

/** The candidate nearest to a misspelt word, if one is near enough to be what was meant. */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  // A hint must share something with the word: "X" is not near "A".
  let bestDistance = Math.min(word.length, Math.max(2, Math.floor(word.length / 3)) + 1);
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A hint that names the candidate that was probably meant, else says `otherwise`. */
export function hintWord(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearestWord(word, candidates);
  return near === null ? otherwise : `Did you mean "${near}"?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitute));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
