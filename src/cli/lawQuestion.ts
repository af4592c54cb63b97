// What is asked of the law on the command line: a pack, a day, facts, and the decision they are for; what is wrong with the question in
// plain words.

import type { ParseArgsOptionsConfig } from 'node:util';
import {
  layFacts,
  loadPack,
  parseFacts,
  renderDiagnostic,
  whyNotKnown,
  type Facts,
  type Known,
  type LaidFacts,
  type Pack,
} from '#law';
import type { ScenarioFiles } from '#scenario';
import { InputError, readText, requireDate, requireText, type Parsed } from './commandLine.ts';
import { listPacks } from './contentFolder.ts';
import { readJson } from './readJson.ts';

export const QUESTION_OPTIONS = {
  pack: { type: 'string' },
  date: { type: 'string' },
  facts: { type: 'string' },
  decision: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  lang: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

export interface LawQuestion {
  readonly pack: Pack;
  readonly date: string;
  readonly stated: Facts;
  /** What is stated, with the baseline below it unless that was not wanted. */
  readonly facts: Facts;
  /** Null where no baseline was laid. */
  readonly decision: string | null;
  readonly dropped: LaidFacts['dropped'];
}

export function readQuestion(parsed: Parsed, files: ScenarioFiles, usage: string): LawQuestion {
  const pack = selectPack(files, requireText(parsed, 'pack', usage));
  const date = requireDate(parsed, 'date', usage);
  const stated = parseFacts(readJson(requireText(parsed, 'facts', usage)), pack.vocabulary);
  if (!stated.ok) throw new InputError(stated.error.map(({ message, hint }) => `${message}. ${hint}`).join('\n'));
  const asked = readText(parsed, 'decision');
  requireKnown(pack, date);
  if (parsed.values['no-baseline'] === true) {
    const facts = new Map<string, Known>([...stated.value, ['scenario.checkDate', { value: date }]]);
    if (asked !== null) facts.set('scenario.direction', { value: asked });
    return { pack, date, stated: stated.value, facts, decision: null, dropped: [] };
  }
  const laid = layFacts(pack, asked, stated.value, { date });
  if (laid.ok) return { pack, date, stated: stated.value, ...laid.value };
  throw new InputError(laid.error.map(({ code, message }) => `${message}${NEXT[code] ?? ''}`).join('\n'));
}

/** What to do about it. */
const NEXT: Readonly<Record<string, string>> = {
  contradiction: ' Leave one of these facts out, or correct it.',
  noBaseline: ': name one of them with --decision, or ask with --no-baseline.',
};

/** Of a day that the pack does not know nothing is said, with a baseline or without. */
export function requireKnown({ source }: Pack, date: string): void {
  const unknown = whyNotKnown(source, date);
  if (unknown !== null) throw new InputError(`${unknown}: ask for a day within, or for another pack`);
}

export function selectPack(files: ScenarioFiles, id: string): Pack {
  const known = listPacks(files);
  if (!known.includes(id)) throw new InputError(`there is no pack "${id}"; there are ${known.join(', ')}`);
  const { pack, diagnostics } = loadPack(files, id);
  if (pack !== null) return pack;
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  throw new InputError(
    `the pack "${id}" has faults; mend them first:\n${faults.map((one) => renderDiagnostic(one, files.get(one.file))).join('\n')}`,
  );
}
