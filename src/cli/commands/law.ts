// firstline law: what a pack says of stated facts on a date, with the proof.

import {
  assess,
  foldProof,
  layFacts,
  layersOf,
  loadPack,
  parseFacts,
  readLawTexts,
  type Assessment,
  type Facts,
  type Pack,
  type ProofNode,
} from '#law';
import {
  InputError,
  readOptions,
  readText,
  requireDate,
  requireText,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { listPacks, readContentFolder } from '../contentFolder.ts';
import { PRODUCT_FOLDER } from '../productFolder.ts';
import { readJson } from '../readJson.ts';

const usage =
  'firstline law --pack eu --date YYYY-MM-DD --facts FILE [--decision entry|exit] [--no-baseline] [--lang en] [--json]';

export const law: Command = {
  name: 'law',
  usage: `${usage}: outcomes, grounds, duties and proof for the facts in FILE ("-" for standard input)`,
  run(args): Answer {
    const options = {
      pack: { type: 'string' },
      date: { type: 'string' },
      facts: { type: 'string' },
      decision: { type: 'string' },
      'no-baseline': { type: 'boolean' },
      lang: { type: 'string' },
    } as const;
    const parsed = readOptions(args, options, usage);
    const files = readContentFolder(PRODUCT_FOLDER);
    const pack = selectPack(files, requireText(parsed, 'pack', usage));
    const date = requireDate(parsed, 'date', usage);
    const stated = parseFacts(readJson(requireText(parsed, 'facts', usage)), pack.vocabulary);
    if (!stated.ok) throw new InputError(stated.error.map(({ message, hint }) => `${message}. ${hint}`).join('\n'));
    const bare = parsed.values['no-baseline'] === true;
    const facts = bare
      ? new Map([...stated.value, ['scenario.checkDate', { value: date }]])
      : lay(pack, readText(parsed, 'decision'), stated.value, date);
    const assessment = assess(pack, facts, { date });
    const texts = readLawTexts(files, layersOf(pack.source));
    return {
      exitCode: 0,
      json: { ...assessment, proof: foldProof(assessment.proof ?? []) },
      text: describe(assessment, { ...texts['en'], ...texts[readText(parsed, 'lang') ?? 'en'] }),
    };
  },
};

function selectPack(files: ReadonlyMap<string, string>, id: string): Pack {
  const known = listPacks(files);
  if (!known.includes(id)) throw new InputError(`there is no pack "${id}"; there are ${known.join(', ')}`);
  const { pack, diagnostics } = loadPack(files, id);
  if (pack === null)
    throw new InputError(`the pack "${id}" has faults: ${diagnostics.map((one) => one.message).join('; ')}`);
  return pack;
}

function lay(pack: Pack, decision: string | null, stated: Facts, date: string): Facts {
  const laid = layFacts(pack, decision, stated, { date });
  if (laid.ok) return laid.value.facts;
  throw new InputError(laid.error.map(({ message }) => message).join('\n'));
}

function describe(assessment: Assessment, texts: Readonly<Record<string, string>>): string {
  const name = (key: string, id: string): string => texts[`${key}.${id}`] ?? id;
  const lines: string[] = [];
  for (const [status, list] of [
    ['required', assessment.required],
    ['open', assessment.open],
    ['prohibited', assessment.prohibited],
  ] as const)
    for (const { outcome, grounds } of list)
      lines.push(
        `${status}: ${name('outcome', outcome)} [${outcome}]${grounds.map((ground) => `, ${ground} ${name('ground', ground)}`).join('')}`,
      );
  for (const { outcome, lacking } of assessment.undecided)
    lines.push(`undecided: ${outcome}, lacking ${lacking.join(', ')}`);
  for (const { duty, due, dueHours } of assessment.duties)
    lines.push(
      `duty: ${name('duty', duty)}${due === undefined ? '' : `, by ${due}`}${dueHours === undefined ? '' : `, within ${dueHours} hours`}`,
    );
  for (const node of assessment.proof ?? [])
    if (node.truth === 'true') lines.push('', ...describeProof(node, texts, 0));
  return lines.join('\n');
}

function describeProof(node: ProofNode, texts: Readonly<Record<string, string>>, depth: number): string[] {
  const text = texts[`${node.kind === 'derived' ? 'fact' : node.kind}.${node.id}`] ?? node.id;
  const value = node.value === undefined ? '' : ` = ${JSON.stringify(node.value)}`;
  const citation = node.citation === undefined ? '' : ` (${node.citation})`;
  const defeated = node.defeatedBy === undefined ? '' : `, defeated by ${node.defeatedBy.join(', ')}`;
  const own = `${'  '.repeat(depth)}${node.truth === 'true' ? '✓' : node.truth === 'false' ? '✗' : '?'} ${text}${value}${citation}${defeated}`;
  return [own, ...node.children.flatMap((child) => describeProof(child, texts, depth + 1))];
}
