// firstline check: every fault of the content, and what exploring it covered.

import { collectQuestions } from '#drills';
import { checkLabFiles } from '#lab';
import { orderDiagnostics, renderDiagnostic, type Diagnostic } from '#law';
import { proveScenario, type Coverage } from '#proof';
import { collectDilemmas, collectShifts } from '#scenario';
import { readNumber, readOptions, type Answer, type Command } from '../commandLine.ts';
import { loadLibrary } from '../contentFolder.ts';
import { readSources } from '../productFolder.ts';

const usage = 'firstline check [paths…] [--walks N] [--strict] [--json]';

export const check: Command = {
  name: 'check',
  usage: `${usage}: faults in scenarios, dilemmas, shifts, drills, procedures, law, texts and the lab's files; explores every variant; --strict: a warning counts as a fault`,
  run(args): Answer {
    const parsed = readOptions(args, { walks: { type: 'string' }, strict: { type: 'boolean' } }, usage);
    const walks = readNumber(parsed, 'walks', 12, usage);
    const { files, only, shown } = readSources(parsed.positionals);
    const library = loadLibrary(files, only ?? undefined);
    const diagnostics: Diagnostic[] = [
      ...library.diagnostics,
      ...(only === null
        ? [
            ...checkLabFiles(files, library.packs),
            ...collectDilemmas(files).diagnostics,
            ...collectQuestions(files).diagnostics,
            ...collectShifts(files, new Map(library.scenarios.map(({ id, open }) => [id, open]))).diagnostics,
          ]
        : []),
    ];
    const coverage: Record<string, Coverage> = {};
    for (const { id, open, diagnostics: own } of library.scenarios) {
      diagnostics.push(...own);
      if (open === null) continue;
      const proof = proveScenario(open, files, { walksPerVariant: walks });
      diagnostics.push(...proof.diagnostics);
      coverage[id] = proof.coverage;
    }
    const ordered = orderDiagnostics(diagnostics);
    const located = ordered.map((one) => ({ ...one, file: shown(one.file) }));
    const isStrict = parsed.values['strict'] === true;
    const ok = !located.some((one) => isStrict || one.severity === 'error');
    const lines = ordered.map((one, index) =>
      renderDiagnostic(located[index] ?? one, isText(one.file) ? files.get(one.file) : undefined),
    );
    const count = (severity: string): number => located.filter((one) => one.severity === severity).length;
    const summary = Object.entries(coverage).map(([id, covered]) => describe(id, covered));
    return {
      exitCode: ok ? 0 : 1,
      json: { ok, files: files.size, diagnostics: located, coverage },
      text: [
        ...lines,
        ...summary,
        `${count('error')} errors, ${count('warning')} warnings in ${files.size} files`,
      ].join('\n'),
    };
  },
};

function describe(id: string, { variants, walks, acts, states, knots, lines, choices, dilemmas }: Coverage): string {
  const part = (name: string, { seen, of }: { seen: number; of: number }): string => `${name} ${seen}/${of}`;
  return `${id}: ${variants} variants, ${walks} walks, ${acts} acts; ${[
    part('states', states),
    part('knots', knots),
    part('lines', lines),
    part('choices', choices),
    part('dilemmas', dilemmas),
  ].join(', ')}`;
}

/** Of a recording there is no line to show. */
function isText(file: string): boolean {
  return /\.(yaml|ink)$/.test(file);
}
