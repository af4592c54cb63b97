// Loading a scenario from its files: every fault of YAML, schema, ink, CEL, references and texts in one list, and the packed content
// where it can be played. What only shows itself in play is found by the proof.

import type { z } from 'zod';
import { compileInk, lineDiagnostic, type CompiledInk } from '#interview';
import { orderDiagnostics, hintWord, YamlFile, type Diagnostic, type Pack } from '#law';
import { checkCalls } from './checkCalls.ts';
import { checkConduct, checkProcedure } from './checkProcedure.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRegisters } from './checkRegisters.ts';
import { hashOf, type ScenarioContent } from './content.ts';
import { DEFECTS_FILE, defectsSchema, takeDefects } from './defects.ts';
import { DrawFault } from './draw.ts';
import { expertSchema, type ExpertSource } from './expert.ts';
import { listDilemmaSources } from './dilemmaCollection.ts';
import { openScenario, type OpenFault, type OpenScenario } from './openScenario.ts';
import { procedureSchema, type ProcedureSource } from './procedure.ts';
import { listProcedures, pathOfProcedure, readProcedureFile, type ProcedureFile } from './procedureFile.ts';
import { placeDilemmas } from './placeDilemmas.ts';
import { checkRecordings, packRecordings } from './recordings.ts';
import { scenarioSchema, type ScenarioSource, type WrittenScenario } from './schema.ts';
import {
  checkSource,
  checkTexts,
  flattenTexts,
  localeSchema,
  placeholdersOf,
  textIdsOf,
  textIdsOfValues,
  type Texts,
} from './texts.ts';
import { checkStale } from './translation.ts';
import { GENDER_ARG } from './twin.ts';

/** Texts by path, for example scenarios/library/first-day/scenario.yaml. */
export type ScenarioFiles = ReadonlyMap<string, string>;

export interface LoadedScenario {
  readonly id: string;
  /** Null where an error keeps it from being opened. */
  readonly open: OpenScenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file read and checked, with its places. */
export interface ReadFile<T> {
  readonly value: T;
  readonly yaml: YamlFile;
}

export interface ScenarioParts {
  readonly scenario: ReadFile<ScenarioSource>;
  readonly procedure: ReadFile<ProcedureSource> & Pick<ProcedureFile, 'layers'>;
  readonly expert: ReadFile<ExpertSource>;
  readonly ink: CompiledInk;
}

/** Ids of the scenarios among the files. */
export function listScenarios(files: ScenarioFiles): string[] {
  return [...files.keys()]
    .flatMap((path) => /^scenarios\/library\/([^/]+)\/scenario\.yaml$/.exec(path)?.[1] ?? [])
    .sort();
}

/** Loads scenarios/library/<id>. */
export function loadScenario(files: ScenarioFiles, id: string, pack: Pack): LoadedScenario {
  const diagnostics: Diagnostic[] = [];
  const finish = (open: OpenScenario | null): LoadedScenario => {
    const failed = diagnostics.some((one) => one.severity === 'error');
    return { id, open: failed ? null : open, diagnostics: orderDiagnostics(diagnostics) };
  };
  const folder = `scenarios/library/${id}`;
  const written = readFile(files, `${folder}/scenario.yaml`, scenarioSchema, diagnostics);
  const expert = readFile(files, `${folder}/expert.yaml`, expertSchema, diagnostics);
  const { ink, diagnostics: inkDiagnostics } = compileInk(`${folder}/interview.ink`, files);
  diagnostics.push(...inkDiagnostics);
  if (written === null) return finish(null);
  if (written.value.id !== id)
    diagnostics.push(
      written.yaml.diagnostic(
        'unknownReference',
        ['id'],
        `the id is "${written.value.id}", the folder "${id}"`,
        `Write "id: ${id}".`,
      ),
    );
  const procedure = readProcedure(files, written, diagnostics);
  if (procedure === null || expert === null || ink === null) return finish(null);
  const placed = placeDilemmas(files, written, ink);
  diagnostics.push(...placed.diagnostics);
  const scenario: ScenarioParts['scenario'] = {
    value: { ...written.value, dilemmas: placed.dilemmas },
    yaml: written.yaml,
  };
  const parts: ScenarioParts = { scenario, procedure, expert, ink };
  diagnostics.push(...checkProcedure(procedure, pack));
  diagnostics.push(...checkConduct(scenario.value.conduct, scenario.yaml, pack));
  diagnostics.push(...checkReferences(parts, pack, listDilemmaSources(files)));
  diagnostics.push(...checkRegisters(parts, pack));
  const texts = readTexts(files, folder, parts, placed.texts, diagnostics);
  if (diagnostics.some((one) => one.code === 'chartTarget')) return finish(null);
  diagnostics.push(...checkCalls(parts, pack));
  diagnostics.push(...checkRecordings(files, scenario.value, ink));
  const recordings = packRecordings(files, id);
  const packed = packContent(parts, texts, pack);
  const content = recordings === null ? packed : { ...packed, recordings };
  try {
    const { open, faults } = openScenario(content, pack);
    for (const one of faults) diagnostics.push(locate(one, parts));
    return finish(open);
  } catch (error) {
    if (!(error instanceof DrawFault)) throw error;
    diagnostics.push(
      scenario.yaml.diagnostic(
        'drawExpression',
        error.path,
        error.message,
        'Check the names and types in the expression.',
      ),
    );
    return finish(null);
  }
}

function readFile<T>(
  files: ScenarioFiles,
  path: string,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): ReadFile<T> | null {
  const text = files.get(path);
  if (text === undefined) {
    diagnostics.push(missingFile(path));
    return null;
  }
  const parsed = YamlFile.parse(path, text);
  if (parsed.diagnostics.length > 0) {
    diagnostics.push(...parsed.diagnostics);
    return null;
  }
  const checked = parsed.yaml.check(schema);
  if (checked.ok) return { value: checked.value, yaml: parsed.yaml };
  diagnostics.push(...checked.error);
  return null;
}

function missingFile(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'fileMissing',
    file: path,
    line: 1,
    column: 1,
    length: 0,
    message: `there is no file ${path}`,
    hint: 'Create it; the shipped scenarios show its form.',
  };
}

function readProcedure(
  files: ScenarioFiles,
  scenario: ReadFile<WrittenScenario>,
  diagnostics: Diagnostic[],
): ScenarioParts['procedure'] | null {
  const name = scenario.value.procedure.base;
  if (!files.has(pathOfProcedure(name))) {
    const known = listProcedures(files);
    const hint = hintWord(name, known, `One of: ${known.join(', ')}.`);
    const path = ['procedure', 'base'];
    diagnostics.push(scenario.yaml.diagnostic('unknownReference', path, `there is no procedure "${name}"`, hint));
    return null;
  }
  const { yaml, layers, diagnostics: faults } = readProcedureFile(files, name);
  diagnostics.push(...faults);
  if (faults.length > 0) return null;
  const read = yaml.check(procedureSchema);
  if (!read.ok) {
    diagnostics.push(...read.error);
    return null;
  }
  if (Object.keys(read.value.defects).length === 0) return { value: read.value, yaml, layers };
  const defects = readFile(files, DEFECTS_FILE, defectsSchema, diagnostics);
  if (defects === null) return null;
  const taken = takeDefects(read.value, defects.value, yaml);
  diagnostics.push(...taken.diagnostics);
  return { value: taken.procedure, yaml, layers };
}

/** All texts by language: ink first, then the procedure's, then those of dilemmas it places, then the scenario's own. */
function readTexts(
  files: ScenarioFiles,
  folder: string,
  { scenario, procedure, expert, ink }: ScenarioParts,
  placed: Readonly<Record<string, Texts>>,
  diagnostics: Diagnostic[],
): Record<string, Texts> {
  /** Null where the file is not sound: what it lacks then is not worth a word. */
  const read = (path: string): { texts: Texts; yaml: YamlFile } | null => {
    const { yaml, diagnostics: faults } = YamlFile.parse(path, files.get(path) ?? '{}');
    const checked = faults.length === 0 ? yaml.check(localeSchema) : { ok: false as const, error: faults };
    if (checked.ok) return { texts: flattenTexts(checked.value), yaml };
    diagnostics.push(...checked.error);
    return null;
  };
  const procedures = 'scenarios/procedures/locales';
  const shared = new Map(
    scenario.value.languages.map((language) => [
      language,
      {
        ...read(`${procedures}/${language}.yaml`)?.texts,
        ...layTexts(procedure.layers.map((layer) => read(`${procedures}/${layer}.${language}.yaml`)?.texts ?? {})),
        ...placed[language],
      },
    ]),
  );
  const own = new Map(
    scenario.value.languages.flatMap((language) => {
      const path = `${folder}/locales/${language}.yaml`;
      if (!files.has(path)) diagnostics.push(missingFile(path));
      const found = files.has(path) ? read(path) : null;
      return found === null ? [] : [[language, found] as const];
    }),
  );
  const english = own.get('en');
  if (english === undefined) {
    if (scenario.value.languages.includes('en')) return {};
    diagnostics.push(
      scenario.yaml.diagnostic(
        'translationMissing',
        ['languages'],
        'English is the source and must be among the languages',
        'Add "en".',
      ),
    );
    return {};
  }
  const sourceTexts = { ...ink.texts, ...shared.get('en'), ...english.texts };
  const needed = [
    ...textIdsOf(scenario.value, expert.value),
    ...sharedIds(scenario.value, ink),
    // Compiled, the ink holds what it includes.
    ...textIdsOfValues(english.texts, [scenario.yaml.text, ink.json]),
  ];
  const translations = [...own].flatMap(([language, { texts, yaml }]) =>
    language === 'en' ? [] : [{ language, texts: { ...shared.get(language), ...texts }, own: texts, yaml }],
  );
  for (const [id, template] of Object.entries(sourceTexts)) {
    const line = lineOfText(ink, id);
    if (line !== undefined && diagnostics.some((one) => one.file === line.file && one.line === line.line)) continue;
    const placeholders = placeholdersOf(template);
    const unknown = placeholders.ok
      ? placeholders.names.filter((name) => name !== GENDER_ARG && !(name in scenario.value.args))
      : [];
    if (placeholders.ok && unknown.length === 0) continue;
    const message = placeholders.ok ? `"${id}" uses {${unknown.join('}, {')}}` : `"${id}": ${placeholders.message}`;
    const hint = placeholders.ok ? 'Declare it under args in scenario.yaml.' : 'Mend the braces of the template.';
    diagnostics.push(textDiagnostic(id, ink, english.yaml, message, hint));
  }
  diagnostics.push(...checkSource(needed, { own: english.texts, yaml: english.yaml }));
  diagnostics.push(...checkTexts(needed, { texts: sourceTexts, yaml: english.yaml }, translations));
  for (const one of translations) diagnostics.push(...checkStale(files, scenario.value.id, one, sourceTexts));
  return { en: sourceTexts, ...Object.fromEntries(translations.map(({ language, texts }) => [language, texts])) };
}

/** Words of the procedures below first; those above go before. */
function layTexts(layers: readonly Texts[]): Texts {
  return layers.reduce((below, above) => ({ ...below, ...above }), {});
}

function sharedIds(scenario: ScenarioSource, ink: CompiledInk): string[] {
  const topics = ink.knots.filter((knot) => !knot.header.hidden).map((knot) => `topic.${knot.header.topic}`);
  const registers = Object.keys(scenario.registers).map((register) => `register.${register}`);
  const agencies = Object.keys(scenario.agencies ?? {}).flatMap((agency) => [
    `agency.${agency}`,
    `agency.${agency}.received`,
  ]);
  return [...new Set([...topics, ...registers, ...agencies])];
}

/** The line that a text of the ink stands on: its own words, what is rendered of them, or what is heard. */
function lineOfText(ink: CompiledInk, id: string): CompiledInk['lines'][number] | undefined {
  return ink.lines.find(
    (one) =>
      `line.${one.id}` === id ||
      `heard.${one.id}` === id ||
      one.parsed.renderings.some(({ as }) => `rendered.${one.id}.${as}` === id),
  );
}

function textDiagnostic(id: string, ink: CompiledInk, yaml: YamlFile, message: string, hint: string): Diagnostic {
  const line = lineOfText(ink, id);
  if (line === undefined) return yaml.diagnostic('translationVariables', id.split('.'), message, hint);
  return lineDiagnostic(line, 'translationVariables', message, hint);
}

function packContent(
  { scenario, procedure, expert, ink }: ScenarioParts,
  texts: Record<string, Texts>,
  pack: Pack,
): ScenarioContent {
  const placeholders: Record<string, readonly string[]> = {};
  for (const [id, template] of Object.values(texts).flatMap((ofLanguage) => Object.entries(ofLanguage))) {
    const found = placeholdersOf(template);
    const names = found.ok ? [...new Set([...(placeholders[id] ?? []), ...found.names])] : [];
    if (names.length > 0) placeholders[id] = names.sort();
  }
  return {
    format: 1,
    scenario: scenario.value,
    procedure: procedure.value,
    ink: {
      json: ink.json,
      knots: ink.knots,
      choices: ink.lines.filter((line) => line.kind === 'choice').map((line) => line.id),
    },
    expert: expert.value,
    texts,
    placeholders,
    vocabularyHash: hashOf(pack.vocabulary.source),
    packHash: hashOf(pack.source),
  };
}

function locate({ at, fault }: OpenFault, { scenario, procedure, expert, ink }: ScenarioParts): Diagnostic {
  const { code, message, hint, severity, start, end } = fault;
  if (at.kind === 'knot') {
    const knot = ink.knots.find((one) => one.name === at.name);
    return {
      severity,
      code,
      file: knot?.file ?? '',
      line: knot?.whenLine ?? knot?.line ?? 1,
      column: (knot?.whenColumn ?? 1) + start,
      length: end - start,
      message,
      hint,
    };
  }
  const { yaml } = { scenario, procedure, expert }[at.kind];
  return yaml.diagnostic(code, at.path, message, hint, { severity, offset: start, length: Math.max(1, end - start) });
}
