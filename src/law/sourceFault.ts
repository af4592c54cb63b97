// A fault in an author's file before its place is known: a path into the content, and an offset if it lies inside a text there.

import type { ConditionDiagnostic } from './conditionChecker.ts';
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostic.ts';
import type { YamlEnd, YamlFile, YamlPath } from './yamlFile.ts';

export interface SourceFault {
  readonly code: DiagnosticCode;
  readonly path: YamlPath;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
  readonly end?: YamlEnd;
  readonly offset?: number;
  readonly length?: number;
}

/** The faults of a condition that is written at `path`. */
export function conditionFaults(path: YamlPath, diagnostics: readonly ConditionDiagnostic[]): SourceFault[] {
  return diagnostics.map(({ code, message, hint, severity, start, end }) => ({
    code,
    path,
    message,
    hint,
    severity,
    offset: start,
    length: Math.max(1, end - start),
  }));
}

/** The fault as a diagnostic with its place in the file. */
export function locateFault(yaml: YamlFile, fault: SourceFault): Diagnostic {
  return yaml.diagnostic(fault.code, fault.path, fault.message, fault.hint, fault);
}
