// A place in a YAML file for faults that are found long after loading: the file is read again only when there is something to say.

import { YamlFile, type Diagnostic, type DiagnosticCode, type YamlPath } from '#law';

export class YamlPlace {
  readonly #path: string;
  readonly #files: ReadonlyMap<string, string>;
  #yaml: YamlFile | null = null;

  constructor(path: string, files: ReadonlyMap<string, string>) {
    this.#path = path;
    this.#files = files;
  }

  diagnostic(
    code: DiagnosticCode,
    path: YamlPath,
    message: string,
    hint: string,
    end: 'key' | 'value' = 'value',
  ): Diagnostic {
    this.#yaml ??= YamlFile.parse(this.#path, this.#files.get(this.#path) ?? '').yaml;
    return this.#yaml.diagnostic(code, path, message, hint, { end });
  }
}
