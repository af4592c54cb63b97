// Defects that fail an attempt in any procedure (interviewing.md 1.5): their conditions stand once, in scenarios/procedures/shared/defects.yaml,
// and a procedure takes them by name, with the provisions of its own law.

import { z } from 'zod';
import { hintWord, type Diagnostic, type YamlFile } from '#law';
import type { ProcedureSource } from './procedure.ts';

export const DEFECTS_FILE = 'scenarios/procedures/shared/defects.yaml';

export const defectsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    defects: z.record(
      z.string(),
      z.strictObject({
        when: z.string().min(1).describe('CEL: the defect is there.'),
        basis: z.string().min(1).describe('What it offends, where a procedure names nothing nearer.'),
      }),
    ),
  })
  .describe('Defects that fail an attempt whatever else went well.');
export type DefectsSource = z.infer<typeof defectsSchema>;

/** The procedure with the defects that it takes among its critical errors; its own of the same name go before. */
export function takeDefects(
  { defects: taken, ...procedure }: ProcedureSource,
  { defects }: DefectsSource,
  yaml: YamlFile,
): { readonly procedure: ProcedureSource; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const shared: ProcedureSource['critical'] = {};
  for (const [name, basis] of Object.entries(taken)) {
    const known = defects[name];
    if (known === undefined) {
      const hint = hintWord(name, Object.keys(defects), `See ${DEFECTS_FILE}.`);
      const message = `there is no defect "${name}"`;
      diagnostics.push(yaml.diagnostic('unknownReference', ['defects', name], message, hint, { end: 'key' }));
    } else shared[name] = { when: known.when, basis: basis === '' ? known.basis : basis };
  }
  return { procedure: { ...procedure, critical: { ...shared, ...procedure.critical }, defects: {} }, diagnostics };
}
