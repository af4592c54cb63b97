// The heavy work on cases, as pure as the files it is given: an upload read, checked and proved as `firstline check` does it; which variants
// are equal by law. It is done in a worker, so that nobody who sits an exam waits for it.

import { bundleContent, loadLibrary, readSources } from '#cli';
import { proveEqual, type CaseFinding, type EqualityReport, type UploadFaultCode } from '#exam';
import { orderDiagnostics, openLawBundle, type Diagnostic, type LawBundle } from '#law';
import { proveScenario } from '#proof';
import { openScenario, type ScenarioContent } from '#scenario';
import { ContentShelf, type ShelvedScenario } from '../contentShelf.ts';
import { readUpload } from './readUpload.ts';

export interface ProvedCase {
  readonly name: string;
  readonly title: string;
  readonly shelved: ShelvedScenario;
}

export interface Proved {
  readonly findings: readonly CaseFinding[];
  /** None where there is an error in any of them. */
  readonly cases: readonly ProvedCase[];
}

export interface ProvedUpload extends Proved {
  readonly names: readonly string[];
  readonly left: readonly string[];
  readonly fault: { readonly code: UploadFaultCode; readonly at: string } | null;
}

export interface UploadJob {
  readonly kind: 'upload';
  readonly zip: Uint8Array;
}

export interface CasesJob {
  readonly kind: 'cases';
  /** By path in the content. */
  readonly files: readonly (readonly [string, string])[];
  readonly names: readonly string[];
}

export interface EqualityJob {
  readonly kind: 'equality';
  readonly content: string;
  readonly law: string;
  readonly seeds: readonly number[];
  readonly variants: readonly string[];
}

export type ProofJob = UploadJob | CasesJob | EqualityJob;
export type DoneOf<J extends ProofJob> = J extends UploadJob
  ? ProvedUpload
  : J extends CasesJob
    ? Proved
    : EqualityReport;

/** What `firstline check` walks for each variant. */
const WALKS = 12;

/** Findings beyond these say nothing that the first ones do not. */
const MAX_FINDINGS = 200;

export function doProofJob(job: ProofJob): ProvedUpload | Proved | EqualityReport {
  switch (job.kind) {
    case 'upload':
      return proveUpload(job);
    case 'cases':
      return proveCases(new Map(job.files), job.names);
    case 'equality':
      return equality(job);
  }
}

function proveUpload({ zip }: UploadJob): ProvedUpload {
  const read = readUpload(zip);
  if (!read.ok) return { names: [], left: [], fault: read.fault, findings: [], cases: [] };
  const { files, names, left } = read.value;
  return { names, left, fault: null, ...proveCases(files, names) };
}

/** Lays the cases over the product's own content, whose procedures and law they stand on. */
function proveCases(own: ReadonlyMap<string, string>, names: readonly string[]): Proved {
  const files = new Map(readSources([]).files);
  for (const path of files.keys())
    if (names.some((name) => path.startsWith(`scenarios/library/${name}/`))) files.delete(path);
  for (const [path, text] of own) files.set(path, text);
  const library = loadLibrary(files, names);
  const diagnostics: Diagnostic[] = [];
  for (const { open, diagnostics: found } of library.scenarios) {
    diagnostics.push(...found);
    // What does not open cannot be played.
    if (open !== null && !found.some(({ severity }) => severity === 'error'))
      diagnostics.push(...proveScenario(open, files, { walksPerVariant: WALKS }).diagnostics);
  }
  const findings = orderDiagnostics(diagnostics).map((one) => findingOf(one, files.get(one.file)));
  const isFaulty =
    findings.some(({ severity }) => severity === 'error') || library.scenarios.some(({ open }) => open === null);
  // Errors first, or a cut list could hide them.
  const told = [...findings.filter(isError), ...findings.filter((one) => !isError(one))].slice(0, MAX_FINDINGS);
  if (isFaulty) return { findings: told, cases: [] };
  const shelf = new ContentShelf(bundleContent(library));
  const cases = library.scenarios.flatMap(({ id, open }): ProvedCase[] => {
    const shelved = shelf.selectOptional(id);
    return shelved === null || open === null ? [] : [{ name: id, title: titleOf(open.content), shelved }];
  });
  return { findings: told, cases };
}

export function titleOf({ scenario, texts }: ScenarioContent): string {
  return texts['en']?.['title'] ?? Object.values(texts)[0]?.['title'] ?? scenario.id;
}

const isError = ({ severity }: CaseFinding): boolean => severity === 'error';

function findingOf({ severity, code, file, line, column, message, hint }: Diagnostic, text = ''): CaseFinding {
  const excerpt = (text.split('\n')[line - 1] ?? '').trim().slice(0, 200);
  return { severity, code, file: file.replace(/^scenarios\/library\//, ''), line, column, message, hint, excerpt };
}

function equality({ content, law, seeds, variants }: EqualityJob): EqualityReport {
  const { open, faults } = openScenario(
    JSON.parse(content) as ScenarioContent,
    openLawBundle(JSON.parse(law) as LawBundle),
  );
  if (faults.length > 0) throw new Error('a case of the pool does not open');
  return proveEqual(open, seeds, variants);
}
