// firstline law impact: which scenarios and variants come out otherwise under an edited pack or on another date, and which of the
// changes make them.

import { parse } from 'yaml';
import { dateChanges, editChanges, loadPack, renderDiagnostic, type LawChange, type LawChanges, type Pack } from '#law';
import { judgeImpact, type Impact, type ImpactReport, type Verdict } from '#proof';
import type { OpenScenario, ScenarioFiles } from '#scenario';
import { InputError, readOptions, readText, requireDate, UsageError, type Answer } from '../commandLine.ts';
import { listPacks, loadLibrary } from '../contentFolder.ts';
import { requireKnown, selectPack } from '../lawQuestion.ts';
import { readSources } from '../productFolder.ts';
import { readFileText } from '../readJson.ts';

export const impactUsage =
  'firstline law impact (--edited PACK.yaml | --date YYYY-MM-DD) [--pack eu] [--library FOLDER] [--json]';

export function judgeLawImpact(args: readonly string[]): Answer {
  const text = { type: 'string' } as const;
  const parsed = readOptions(args, { pack: text, edited: text, date: text, library: text }, impactUsage);
  const edited = readText(parsed, 'edited');
  if ((edited === null) === (readText(parsed, 'date') === null))
    throw new UsageError(`either an edited pack or another date\nusage: ${impactUsage}`);
  const date = edited === null ? requireDate(parsed, 'date', impactUsage) : null;
  const folder = readText(parsed, 'library');
  const { files, only } = readSources(folder === null ? [] : [folder]);
  const asked = readText(parsed, 'pack');
  if (asked !== null) selectPack(files, asked);
  const law = edited === null ? { files, pack: asked } : layEdited(files, edited, asked);
  const scenarios = openAll(files, only).filter(({ pack }) => law.pack === null || isOf(pack, law.pack));
  const report = judgeImpact(scenarios, makeChanges(law.files, date));
  return { exitCode: 0, json: { pack: law.pack, date, edited, ...report }, text: describe(report) };
}

/** The content with the edited pack in the place of its own; the pack that it is. */
function layEdited(files: ScenarioFiles, path: string, asked: string | null): { files: ScenarioFiles; pack: string } {
  const text = readFileText(path);
  const id = packOf(text, path);
  const known = listPacks(files);
  if (!known.includes(id))
    throw new InputError(`${path} says "pack: ${id}", and there is no such pack; there are ${known.join(', ')}`);
  if (asked !== null && asked !== id)
    throw new InputError(`${path} is an edited copy of "${id}", not of "${asked}": leave --pack out, or name "${id}"`);
  const own = `scenarios/law/${id}.yaml`;
  const laid = new Map([...files, [own, text]]);
  const { pack, diagnostics } = loadPack(laid, id);
  if (pack !== null) return { files: laid, pack: id };
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  const shown = faults.map((one) =>
    renderDiagnostic({ ...one, file: one.file === own ? path : one.file }, laid.get(one.file)),
  );
  throw new InputError(`the edited pack has faults; mend them first:\n${shown.join('\n')}`);
}

function packOf(text: string, path: string): string {
  try {
    const { pack } = parse(text) as { readonly pack?: unknown };
    if (typeof pack === 'string') return pack;
  } catch {
    throw new InputError(`${path} is not YAML: give an edited copy of a file of scenarios/law`);
  }
  throw new InputError(`${path} names no pack: give an edited copy of a file of scenarios/law, with its "pack:"`);
}

function openAll(files: ScenarioFiles, only: readonly string[] | null): OpenScenario[] {
  const { scenarios } = loadLibrary(files, only ?? undefined);
  const broken = scenarios.filter(({ open }) => open === null).map(({ id }) => id);
  if (broken.length > 0)
    throw new InputError(`${broken.join(', ')} cannot be opened: "firstline check" says what to mend`);
  return scenarios.flatMap(({ open }) => open ?? []);
}

/** Whether the pack is this one or laid on it. */
function isOf({ id, source }: Pack, pack: string): boolean {
  return id === pack || source.on === pack;
}

/** What changes for a scenario: its pack on the other date, or as the edited files have it. */
function makeChanges(files: ScenarioFiles, date: string | null): (open: OpenScenario) => LawChanges {
  const packs = new Map<string, Pack>();
  return ({ pack, content }) => {
    const was = content.scenario.law.date;
    if (date !== null) {
      requireKnown(pack, date);
      return dateChanges(pack, was, date);
    }
    const edited = packs.get(pack.id) ?? selectPack(files, pack.id);
    packs.set(pack.id, edited);
    return editChanges(pack.source, edited.source, was);
  };
}

function describe({ scenarios, variants, cases, impacts }: ImpactReport): string {
  const counted = `${scenarios} scenarios, ${variants} variants, ${cases} cases judged`;
  if (impacts.length === 0) return `Nothing changes: ${counted}.`;
  const variantsHit = new Set(impacts.map(({ scenario, variant }) => `${scenario} ${variant}`)).size;
  return [...impacts.map(describeImpact), `${variantsHit} of ${variants} variants change; ${counted}.`].join('\n\n');
}

function describeImpact({ scenario, variant, seeds, before, after, because, isSmallest }: Impact): string {
  const lines = [`${scenario}, ${variant} (seeds ${seeds.join(', ')})`];
  for (const part of ['required', 'open', 'prohibited', 'undecided'] as const) {
    const [was, is] = [before[part], after[part]].map((list) => (list.length === 0 ? 'none' : list.join(', ')));
    if (was !== is && after.impossible === null) lines.push(`  ${part}: ${was ?? ''} → ${is ?? ''}`);
  }
  if (after.impossible !== null)
    lines.push(`  ${outcomesIn(before)} → this case can no longer be: ${after.impossible}`);
  lines.push(`  because of ${because.map(nameChange).join(', ')}${isSmallest ? '' : ' (fewer may be enough)'}`);
  return lines.join('\n');
}

function outcomesIn({ required, open }: Verdict): string {
  return [...required, ...open].join(', ');
}

function nameChange({ part, id, kind }: LawChange): string {
  return part === 'day' ? `the day, ${id}` : `${part} ${id} (${kind})`;
}
