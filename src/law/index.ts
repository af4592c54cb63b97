// The law: typed facts, conditions, packs of rules, and the assessment they give with its proof.
export {
  DIAGNOSTIC_CODES,
  SEVERITIES,
  compareDiagnostics,
  nearestWord,
  renderDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  type Result,
  type Severity,
} from './diagnostic.ts';
export { YamlFile, type YamlEnd, type YamlPath } from './yamlFile.ts';
