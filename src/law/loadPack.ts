// Loading a pack from its files: vocabulary, states, the pack itself. Every fault comes back as a diagnostic with its place, in one list
// that the command line, the studio and the server show. The baselines are laid and judged, so that a mistake that shows itself only at
// run time is found here and not in front of a trainee.

import { assess } from './assess.ts';
import { compilePack } from './compilePack.ts';
import type { PackOptions } from './datedLists.ts';
import { orderDiagnostics, hintWord, type Diagnostic } from './diagnostic.ts';
import { layPack, layersOf, placeInLayers } from './layers.ts';
import { layFacts } from './layFacts.ts';
import { loadVocabulary, readLawFile, type LawFiles, type Read } from './lawFiles.ts';
import type { Pack } from './pack.ts';
import { PACK_SCHEMA, type PackSource } from './packSchema.ts';
import { locateFault, type SourceFault } from './sourceFault.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

export interface LoadedPack {
  /** Null where there is an error. */
  readonly pack: Pack | null;
  readonly vocabulary: Vocabulary | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads `law/<id>.yaml` with the pack that it is laid on and the vocabulary that they speak. */
export function loadPack(files: LawFiles, id: string, options: PackOptions = {}): LoadedPack {
  const own = readLawFile(files, `${id}.yaml`, PACK_SCHEMA);
  if (!own.ok) return { pack: null, vocabulary: null, diagnostics: sorted(own.diagnostics) };
  const base = own.value.on === undefined ? null : readBase(files, own.yaml, own.value.on);
  if (base !== null && !base.ok) return { pack: null, vocabulary: null, diagnostics: sorted(base.diagnostics) };
  const { vocabulary, diagnostics } = loadVocabulary(files, layersOf(own.value));
  if (vocabulary === null) return { pack: null, vocabulary, diagnostics: sorted(diagnostics) };
  const unreplaced = base === null ? [] : unknownReplaced(own.value, base.value);
  const source = base === null ? own.value : layPack(own.value, base.value);
  const { pack, faults } = compilePack(source, vocabulary, options);
  const proved = pack === null ? [] : proveBaselines(pack);
  const located = [...unreplaced, ...faults, ...proved].map((fault) =>
    base !== null && placeInLayers(fault.path, own.value) === 'base'
      ? locateFault(base.yaml, { ...fault, path: inBase(fault.path, own.value, base.value, source) })
      : locateFault(own.yaml, fault),
  );
  const hasError = [...diagnostics, ...located].some(({ severity }) => severity === 'error');
  return { pack: hasError ? null : pack, vocabulary, diagnostics: sorted([...diagnostics, ...located]) };
}

function readBase(files: LawFiles, yaml: YamlFile, id: string): Read<PackSource> {
  const base = readLawFile(files, `${id}.yaml`, PACK_SCHEMA);
  if (!base.ok) {
    const hint = 'Name a pack that is there, or leave "on" out.';
    return { ok: false, diagnostics: [...base.diagnostics, yaml.diagnostic('lawReference', ['on'], `there is no pack "${id}" that can be read`, hint)] }; // prettier-ignore
  }
  if (base.value.on === undefined) return base;
  const message = `the pack "${id}" is itself laid on "${base.value.on}"`;
  return {
    ok: false,
    diagnostics: [yaml.diagnostic('lawCycle', ['on'], message, 'Lay this pack on one that stands by itself.')],
  };
}

function unknownReplaced({ replaces = [] }: PackSource, base: PackSource): SourceFault[] {
  const known = base.rules.map(({ id }) => id);
  return replaces.flatMap((id, index): SourceFault[] => {
    if (known.includes(id)) return [];
    const hint = hintWord(id, known, 'Name a rule of the pack below.');
    return [{ code: 'lawReference', path: ['replaces', index], message: `there is no rule "${id}" below`, hint }];
  });
}

/** The way to the same thing in the file of the pack below. */
function inBase(path: YamlPath, own: PackSource, base: PackSource, laid: PackSource): YamlPath {
  const [part, key, ...rest] = path;
  if (part === 'baseline') {
    const [index, ...deeper] = rest;
    const before = own.baseline[String(key)]?.length ?? 0;
    const laidOn = (base.baseline[String(key)] ?? []).flatMap(({ alone }, at) => (alone === true ? [] : [at]));
    return typeof index === 'number' ? [part, String(key), laidOn[index - before] ?? 0, ...deeper] : path;
  }
  if (typeof key !== 'number') return path;
  const idOf = (one: unknown): unknown => (typeof one === 'object' && one !== null ? (('id' in one ? one.id : null) ?? ('fact' in one ? one.fact : null)) : one); // prettier-ignore
  const listIn = (source: PackSource): readonly unknown[] => source[part as 'rules'];
  const at = listIn(base).findIndex((one) => idOf(one) === idOf(listIn(laid)[key]));
  return [part as string, at, ...rest];
}

/** Faults of rules on the baselines, and baselines that contradict themselves. */
function proveBaselines(pack: Pack): SourceFault[] {
  const date = pack.source.asAt;
  return [...pack.baseline.keys()].flatMap((direction): SourceFault[] => {
    const path = ['baseline', direction];
    const laid = layFacts(pack, direction, new Map(), { date });
    if (!laid.ok) {
      return laid.error.map(({ message }) => ({
        code: 'lawFault',
        path,
        message,
        hint: 'Mend the baseline: it is a person who can exist.',
      }));
    }
    const contradicted = laid.value.dropped.map(({ fact, constraint }): SourceFault => {
      const message = `the baseline of ${direction} contradicts itself: ${fact} breaks ${constraint}`;
      return { code: 'lawFault', path, end: 'key', message, hint: 'Mend the value, or the constraint.' };
    });
    const { faults } = assess(pack, laid.value.facts, { date, proof: false });
    return [...contradicted, ...faults.map((fault) => runFault(pack, fault, direction))];
  });
}

function runFault(pack: Pack, fault: ReturnType<typeof assess>['faults'][number], direction: string): SourceFault {
  const message = `${fault.message} (on the baseline of ${direction})`;
  const hint = 'Ask for null, or for the range, before the value is used.';
  const place = { code: 'lawFault', message, hint, offset: fault.start, length: fault.end - fault.start } as const;
  return { ...place, path: pathOf(pack, fault.id, fault.part) };
}

function pathOf(pack: Pack, id: string, part: string): YamlPath {
  const rule = pack.source.rules.findIndex((one) => one.id === id);
  if (rule !== -1) return ['rules', rule, part];
  return ['derive', pack.source.derive.findIndex((one) => one.fact === id), 'value'];
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return orderDiagnostics(diagnostics);
}
