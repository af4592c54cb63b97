// Loading a policy edit: its schema, what it names, and the pack that comes of it, compiled and tried on the baselines. Every fault comes back
// with its place in the edit.

import {
  assess,
  orderDiagnostics,
  compilePack,
  layFacts,
  YamlFile,
  type Diagnostic,
  type Pack,
  type SourceFault,
  type YamlPath,
} from '#law';
import { EDIT_SCHEMA, type EditSource } from './editSchema.ts';
import { patchPack, type Patched } from './patchPack.ts';

export interface Edit {
  readonly source: EditSource;
  /** The law as edited. */
  readonly pack: Pack;
  /** Rules of either law that the edit bears on. */
  readonly touched: ReadonlySet<string>;
}

export interface LoadedEdit {
  /** Null where there is an error. */
  readonly edit: Edit | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function loadEdit(file: string, text: string, pack: Pack): LoadedEdit {
  const { yaml, diagnostics } = YamlFile.parse(file, text);
  if (diagnostics.length > 0) return { edit: null, diagnostics };
  const checked = yaml.check(EDIT_SCHEMA);
  if (!checked.ok) return { edit: null, diagnostics: checked.error };
  const source = checked.value;
  const found: Diagnostic[] = [...checkScope(yaml, source, pack)];
  const patched = patchPack(yaml, source, pack, found);
  const compiled = found.length > 0 ? null : compilePack(patched.source, pack.vocabulary);
  const faults = compiled?.faults ?? [];
  found.push(...faults.map((fault) => locate(yaml, fault, patched)));
  if (compiled !== null && compiled.pack !== null) found.push(...tryBaselines(yaml, compiled.pack, patched));
  const hasError = found.some(({ severity }) => severity === 'error');
  const edited = hasError ? null : (compiled?.pack ?? null);
  return {
    edit: edited === null ? null : { source, pack: edited, touched: patched.touched },
    diagnostics: orderDiagnostics(found),
  };
}

function checkScope(
  yaml: YamlFile,
  { pack: id, edit: _name, title: _title, about: _about, ...changes }: EditSource,
  pack: Pack,
): Diagnostic[] {
  // prettier-ignore
  if (id !== pack.id)
    return [yaml.diagnostic('lawReference', ['pack'], `it edits the pack "${id}", not "${pack.id}"`, 'Choose that pack.')]; // prettier-ignore
  if (Object.values(changes).some((part) => part !== undefined)) return [];
  return [yaml.diagnostic('missingKey', [], 'the edit changes nothing', 'Add "rules:", "drop:", "add:", "derive:", "move:" or "sources:".')]; // prettier-ignore
}

function locate(yaml: YamlFile, fault: SourceFault, { placeOf }: Patched): Diagnostic {
  const { code, path, message, hint, severity, end, offset, length } = fault;
  const place: YamlPath = placeOf(path) ?? [];
  // Within a piece that is replaced the offset counts in the whole condition: the piece is shown as a whole.
  const isPiece = place.at(-1) === 'by' || place.length === 0;
  return yaml.diagnostic(code, place, message, hint, {
    ...(severity === undefined ? {} : { severity }),
    ...(end === undefined ? {} : { end }),
    ...(isPiece || offset === undefined ? {} : { offset, length: length ?? 1 }),
  });
}

/** Mistakes that only show themselves when a rule is worked out. */
function tryBaselines(yaml: YamlFile, pack: Pack, { placeOf }: Patched): Diagnostic[] {
  const date = pack.source.asAt;
  return [...pack.baseline.keys()].flatMap((decision): Diagnostic[] => {
    const laid = layFacts(pack, decision, new Map(), { date });
    if (!laid.ok) {
      const message = `nobody meets the conditions of ${decision} any more: ${laid.error.map((one) => one.message).join('; ')}`; // prettier-ignore
      return [yaml.diagnostic('lawFault', [], message, 'Mend the edit so that the baseline can be.')];
    }
    return assess(pack, laid.value.facts, { date, proof: false }).faults.map(({ id, part, message }) => {
      const at = pack.source.rules.findIndex((rule) => rule.id === id);
      const path: YamlPath =
        at === -1 ? ['derive', pack.source.derive.findIndex(({ fact }) => fact === id), 'value'] : ['rules', at, part];
      const hint = 'Ask for null, or for the range, before the value is used.';
      return yaml.diagnostic('lawFault', placeOf(path) ?? [], `${message} (on the baseline of ${decision})`, hint);
    });
  });
}
