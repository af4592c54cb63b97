// A shipped scenario with something in its files changed: for rules that no shipped case shows by itself.

import { renderDiagnostic } from '#law';
import { drawCase, loadScenario, type Case, type OpenScenario } from '#scenario';
import { contentFiles, openShipped } from './library.ts';

/** Replaces texts in files of the scenario (each must be there) and opens it; throws with its faults. */
export function openChanged(
  id: string,
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): OpenScenario {
  const { scenario, faults } = loadChanged(id, changes);
  if (scenario === null) throw new Error(faults.join('\n'));
  return scenario;
}

export function loadChanged(
  id: string,
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): { readonly scenario: OpenScenario | null; readonly faults: readonly string[] } {
  const files = new Map(contentFiles());
  for (const [name, replaced] of Object.entries(changes)) {
    const path = `scenarios/library/${id}/${name}`;
    let text = files.get(path) ?? '';
    for (const [from, to] of replaced) {
      if (!text.includes(from)) throw new Error(`${path} does not have: ${from}`);
      text = text.replace(from, () => to);
    }
    files.set(path, text);
  }
  // Its law is the shipped one: only its own files change.
  const { open, diagnostics } = loadScenario(files, id, openShipped(id).pack);
  return { scenario: open, faults: diagnostics.map((one) => renderDiagnostic(one)) };
}

export function drawOpened(open: OpenScenario, seed: number, variant: string): Case {
  const drawn = drawCase(open, seed, variant);
  if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
  return drawn.value;
}
