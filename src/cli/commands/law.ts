// firstline law: what a pack says of stated facts on a date, with the proof. With a word after it: explain, list, impact.

import { assess, foldProof, layersOf, readLawTexts, type Assessment, type ProofNode } from '#law';
import { readOptions, readText, UsageError, type Answer, type Command } from '../commandLine.ts';
import { readContentFolder } from '../contentFolder.ts';
import { QUESTION_OPTIONS, readQuestion } from '../lawQuestion.ts';
import { PRODUCT_FOLDER } from '../productFolder.ts';
import { explainLaw, explainUsage } from './lawExplain.ts';
import { impactUsage, judgeLawImpact } from './lawImpact.ts';
import { listLaw, listUsage } from './lawList.ts';

const usage =
  'firstline law --pack eu --date YYYY-MM-DD --facts FILE [--decision entry|exit] [--no-baseline] [--lang en] [--json]';

const PARTS: Readonly<Record<string, (args: readonly string[]) => Answer>> = {
  explain: explainLaw,
  impact: judgeLawImpact,
  list: listLaw,
};

export const law: Command = {
  name: 'law',
  usage: [
    `${usage}: outcomes, grounds, duties and proof for the facts in FILE ("-" for standard input)`,
    `${explainUsage}: the proof in words, with citations and where each fact came from`,
    `${impactUsage}: which scenarios come out otherwise, and which changes of the law make them`,
    `${listUsage}: rules and provisions by number, word, topic or mark`,
  ].join('\n  '),
  run(args): Answer {
    const [word = ''] = args;
    if (!word.startsWith('-') && word !== '') {
      const part = PARTS[word];
      if (part !== undefined) return part(args.slice(1));
      throw new UsageError(`law knows no "${word}"; it knows ${Object.keys(PARTS).join(', ')}\nusage: ${usage}`);
    }
    const parsed = readOptions(args, QUESTION_OPTIONS, usage);
    const files = readContentFolder(PRODUCT_FOLDER);
    const { pack, date, facts } = readQuestion(parsed, files, usage);
    const assessment = assess(pack, facts, { date });
    const texts = readLawTexts(files, layersOf(pack.source));
    return {
      exitCode: 0,
      json: { ...assessment, proof: foldProof(assessment.proof ?? []) },
      text: describe(assessment, { ...texts['en'], ...texts[readText(parsed, 'lang') ?? 'en'] }),
    };
  },
};

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
