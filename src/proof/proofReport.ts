// What a proof found, each at the place where its author can mend it: in scenario, procedure, interview or the expert's way.

import type { Diagnostic, DiagnosticCode } from '#law';
import { YamlPlace, type ScenarioContent, type ScenarioFiles } from '#scenario';

type Path = readonly (string | number)[];

export class ProofReport {
  readonly #content: ScenarioContent;
  readonly #files: ScenarioFiles;
  readonly #inkPath: string;
  readonly #scenario: YamlPlace;
  readonly #procedure: YamlPlace;
  readonly #expert: YamlPlace;
  readonly #diagnostics = new Map<string, Diagnostic>();

  constructor(content: ScenarioContent, files: ScenarioFiles) {
    this.#content = content;
    this.#files = files;
    const folder = `scenarios/library/${content.scenario.id}`;
    this.#inkPath = `${folder}/interview.ink`;
    this.#scenario = YamlPlace.ofFile(files, `${folder}/scenario.yaml`);
    this.#procedure = YamlPlace.ofProcedure(files, content.scenario.procedure.base);
    this.#expert = YamlPlace.ofFile(files, `${folder}/expert.yaml`);
  }

  get list(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  /** In scenario.yaml. */
  scenario(code: DiagnosticCode, path: Path, message: string, hint: string, end: 'key' | 'value' = 'value'): void {
    this.#add(this.#scenario.diagnostic(code, path, message, hint, end));
  }

  /** At a step of expert.yaml. */
  expert(step: number, message: string, hint: string): void {
    this.#add(this.#expert.diagnostic('marksUnattainable', ['steps', step, 'id'], message, hint));
  }

  /** At a state of the procedure's chart, named region.state. */
  state(code: DiagnosticCode, state: string, message: string, hint: string): void {
    const path = ['chart', ...state.split('.').flatMap((name) => ['states', name])];
    this.#add(this.#procedure.diagnostic(code, path, message, hint, 'key'));
  }

  /** At a knot. */
  knot(code: DiagnosticCode, name: string, message: string, hint: string): void {
    const knot = this.#content.ink.knots.find((one) => one.name === name);
    const at = { file: knot?.file ?? this.#inkPath, line: knot?.line ?? 1, column: 1, length: name.length };
    this.#add({ severity: 'error', code, ...at, message, hint });
  }

  /** At the line or choice with this id. */
  line(code: DiagnosticCode, id: string, message: string, hint: string): void {
    this.#add({ severity: 'error', code, ...this.#findLine(id), message, hint });
  }

  #findLine(id: string): Pick<Diagnostic, 'file' | 'line' | 'column' | 'length'> {
    const files = new Set(this.#content.ink.knots.map((knot) => knot.file));
    for (const file of files)
      for (const [index, row] of (this.#files.get(file) ?? '').split('\n').entries()) {
        const column = row.split('#').some((tag) => tag.trim() === `line: ${id}`) ? row.indexOf(`# line: ${id}`) : -1;
        if (column >= 0) return { file, line: index + 1, column: column + 1, length: `# line: ${id}`.length };
      }
    return { file: this.#inkPath, line: 1, column: 1, length: 0 };
  }

  /** One of a kind at a place is enough: the same fault in every variant is said once. */
  #add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
    if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, diagnostic);
  }
}
