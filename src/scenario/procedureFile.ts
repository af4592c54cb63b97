// A procedure as it is written: its file, laid on the procedure that it extends, and so on down. What is the same is written once.

import { hintWord, YamlFile, type Diagnostic } from '#law';

type Path = readonly string[];

export interface ProcedureFile {
  /** The file, laid on those below it; faults point at the one that wrote what they are about. */
  readonly yaml: YamlFile;
  /** Names of the procedures that it is made of, the lowest first. */
  readonly layers: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Keys that say how a file is laid, and are no part of the procedure. */
const ASIDE = ['extends'];

export function pathOfProcedure(name: string): string {
  return `scenarios/procedures/${name}.yaml`;
}

export function listProcedures(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].flatMap((file) => /^scenarios\/procedures\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
}

/** The procedure of this name; `above` are those that extend it. */
export function readProcedureFile(
  files: ReadonlyMap<string, string>,
  name: string,
  above: readonly string[] = [],
): ProcedureFile {
  const { yaml, diagnostics } = YamlFile.parse(pathOfProcedure(name), files.get(pathOfProcedure(name)) ?? '');
  const written = isMapping(yaml.content) ? yaml.content['extends'] : undefined;
  if (diagnostics.length > 0 || written === undefined) return { yaml, layers: [name], diagnostics };
  const fault = (message: string, hint: string): ProcedureFile => ({
    yaml,
    layers: [name],
    diagnostics: [yaml.diagnostic('unknownReference', ['extends'], message, hint)],
  });
  const known = listProcedures(files).filter((one) => one !== name && !above.includes(one));
  const base = textOf(written);
  if (!files.has(pathOfProcedure(base)))
    return fault(`there is no procedure "${base}"`, hintWord(base, known, `One of: ${known.join(', ')}.`));
  if (base === name || above.includes(base))
    return fault(
      `"${name}" extends "${base}", which extends "${name}"`,
      'Let one of them stand by itself: take its line "extends" out and write the whole of it.',
    );
  const below = readProcedureFile(files, base, [...above, name]);
  if (below.diagnostics.length > 0) return { yaml, layers: [name], diagnostics: below.diagnostics };
  return {
    yaml: yaml.laidOn(below.yaml, ASIDE),
    layers: [...below.layers, name],
    diagnostics: [...checkName(yaml, name), ...checkTakenOut(yaml, below.yaml, base)],
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Without an id of its own it would go by that of the procedure below, and so by its words alone. */
function checkName(yaml: YamlFile, name: string): Diagnostic[] {
  const own = isMapping(yaml.content) ? yaml.content['id'] : undefined;
  if (own === name) return [];
  if (own === undefined) return [yaml.diagnostic('missingKey', [], 'the file has no "id"', `Add "id: ${name}".`)];
  const message = `the id is "${textOf(own)}", the file "${name}"`;
  return [yaml.diagnostic('unknownReference', ['id'], message, `Write "id: ${name}".`)];
}

/** What is taken out by null must be there below. */
function checkTakenOut(yaml: YamlFile, below: YamlFile, base: string): Diagnostic[] {
  return listNulls(yaml.content, []).flatMap((path) => {
    const key = path.at(-1) ?? '';
    const around = path
      .slice(0, -1)
      .reduce<unknown>((at, part) => (isMapping(at) ? at[part] : undefined), below.content);
    const known = isMapping(around) ? Object.keys(around) : [];
    if (known.includes(key)) return [];
    const message = `"${path.join('.')}" is taken out, but is not in "${base}"`;
    const hint = hintWord(key, known, 'Take this line out, or write a value.');
    return [yaml.diagnostic('unknownReference', path, message, hint, { end: 'key' })];
  });
}

function listNulls(value: unknown, path: Path): Path[] {
  if (value === null) return [path];
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => listNulls(inner, [...path, key]));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
