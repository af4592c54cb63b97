// A place in a YAML file for faults that are found long after loading: the file is read again only when there is something to say.

import { YamlFile, type Diagnostic, type DiagnosticCode, type YamlPath } from '#law';
import { readProcedureFile } from './procedureFile.ts';

export class YamlPlace {
  readonly #read: () => YamlFile;
  #yaml: YamlFile | null = null;

  private constructor(read: () => YamlFile) {
    this.#read = read;
  }

  static ofFile(files: ReadonlyMap<string, string>, path: string): YamlPlace {
    return new YamlPlace(() => YamlFile.parse(path, files.get(path) ?? '').yaml);
  }

  /** In the procedure of this name, or in one that it extends. */
  static ofProcedure(files: ReadonlyMap<string, string>, name: string): YamlPlace {
    return new YamlPlace(() => readProcedureFile(files, name).yaml);
  }

  diagnostic(
    code: DiagnosticCode,
    path: YamlPath,
    message: string,
    hint: string,
    end: 'key' | 'value' = 'value',
  ): Diagnostic {
    this.#yaml ??= this.#read();
    return this.#yaml.diagnostic(code, path, message, hint, { end });
  }
}
