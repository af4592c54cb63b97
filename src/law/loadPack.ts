// Loading a pack from its files: vocabulary, states, the pack itself. Every fault comes back as a diagnostic with its place, in one list
// that the command line, the studio and the server show. The baselines are laid and judged, so that a mistake that shows itself only at
// run time is found here and not in front of a trainee.

import { assess } from './assess.ts';
import { compilePack, type PackOptions } from './compilePack.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { layFacts } from './layFacts.ts';
import { loadVocabulary, readLawFile, type LawFiles } from './lawFiles.ts';
import type { Pack } from './pack.ts';
import { PACK_SCHEMA } from './packSchema.ts';
import { locateFault, type SourceFault } from './sourceFault.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YamlPath } from './yamlFile.ts';

export interface LoadedPack {
  /** Null where there is an error. */
  readonly pack: Pack | null;
  readonly vocabulary: Vocabulary | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads `law/<id>.yaml` with the vocabulary it speaks. */
export function loadPack(files: LawFiles, id: string, options: PackOptions = {}): LoadedPack {
  const { vocabulary, diagnostics } = loadVocabulary(files);
  const read = readLawFile(files, `${id}.yaml`, PACK_SCHEMA);
  if (!read.ok) return { pack: null, vocabulary, diagnostics: sorted([...diagnostics, ...read.diagnostics]) };
  if (vocabulary === null) return { pack: null, vocabulary, diagnostics: sorted(diagnostics) };
  const { pack, faults } = compilePack(read.value, vocabulary, options);
  const proved = pack === null ? [] : proveBaselines(pack);
  const located = [...faults, ...proved].map((fault) => locateFault(read.yaml, fault));
  const hasError = [...diagnostics, ...located].some(({ severity }) => severity === 'error');
  return { pack: hasError ? null : pack, vocabulary, diagnostics: sorted([...diagnostics, ...located]) };
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
  return [...diagnostics].sort(compareDiagnostics);
}
