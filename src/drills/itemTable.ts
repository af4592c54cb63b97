// What was answered, as a table for spreadsheets and statistics: a line for each item (RFC 4180). Codes, not sentences, so that it is the same in
// every language.

import { FACE_FEATURES } from '#people';
import {
  isJudged,
  isRight,
  type DrillLog,
  type QuestionEntry,
  type QuestionLog,
  type VerdictEntry,
} from './drillLog.ts';
import { farOf, type FaceContent } from './faceItem.ts';

type Cell = string | number | boolean | null;

const COLUMNS: Readonly<Record<string, (entry: VerdictEntry) => Cell>> = {
  item: ({ item }) => item,
  block: ({ resolved }) => resolved.block,
  isFalse: ({ resolved }) => resolved.isFalse,
  verdict: ({ verdict }) => verdict,
  isRight: (entry) => isRight(entry),
  confidence: ({ confidence }) => confidence,
  cue: ({ resolved }) => resolved.cue,
  difficulty: ({ resolved }) => Number(resolved.difficulty.toFixed(4)),
  tookMs: ({ tookMs }) => tookMs,
  atMs: ({ atMs }) => atMs,
  tool: ({ resolved }) => resolved.tool,
  lights: ({ lights }) => lights.join(' '),
  page: ({ naming }) => naming?.page ?? null,
  area: ({ naming }) => naming?.area ?? null,
  term: ({ naming }) => naming?.term ?? null,
  named: ({ resolved }) => resolved.named,
  tone: ({ resolved }) => resolved.group,
  likeness: (entry) => faceOf(entry)?.likeness ?? null,
  distance: (entry) => distanceOf(faceOf(entry)),
  years: (entry) => faceOf(entry)?.years ?? null,
  changed: (entry) => faceOf(entry)?.changed ?? null,
  chip: (entry) => faceOf(entry)?.hasChip ?? null,
  ...Object.fromEntries(
    FACE_FEATURES.map((feature) => [feature, ({ faces }: VerdictEntry) => faces?.ratings[feature] ?? null] as const),
  ),
  firstVerdict: ({ alone }) => alone?.[0].verdict ?? null,
  firstConfidence: ({ alone }) => alone?.[0].confidence ?? null,
  secondVerdict: ({ alone }) => alone?.[1].verdict ?? null,
  secondConfidence: ({ alone }) => alone?.[1].confidence ?? null,
};

function faceOf({ resolved: { content } }: VerdictEntry): FaceContent | null {
  return content?.kind === 'faces' ? content : null;
}

const distanceOf = (content: FaceContent | null): number | null => (content === null ? null : farOf(content));

/** The same of questions: what was asked, what was answered, how it was heard. */
const QUESTION_COLUMNS: Readonly<Record<string, (entry: QuestionEntry, log: QuestionLog) => Cell>> = {
  item: ({ item }) => item,
  language: ({ resolved }) => resolved.content.language,
  question: ({ resolved }) => resolved.content.id,
  text: ({ resolved }) => resolved.content.text,
  isRight: (entry) => isRight(entry),
  contested: ({ item }, { contested }) => contested.includes(item),
  cue: ({ resolved }) => resolved.cue,
  difficulty: ({ resolved }) => Number(resolved.difficulty.toFixed(4)),
  tookMs: ({ tookMs }) => tookMs,
  atMs: ({ atMs }) => atMs,
  type: ({ resolved: { content } }) => (content.kind === 'naming' ? content.type : null),
  said: (entry) => ('type' in entry ? entry.type : null),
  words: (entry) => ('words' in entry ? entry.words : null),
  outcome: (entry) => ('words' in entry ? entry.resolved.told.outcome : null),
  heardAs: (entry) => ('words' in entry ? entry.resolved.told.label : null),
  rule: (entry) => ('words' in entry ? entry.resolved.told.rule : entry.resolved.rule),
  flags: (entry) => ('words' in entry ? entry.resolved.told.flags : entry.resolved.flags).join(' '),
  remarks: (entry) => ('words' in entry ? entry.resolved.told.remarks.join(' ') : null),
};

export function makeItemTable(log: DrillLog): string {
  return isJudged(log)
    ? tableOf(COLUMNS, (read) => log.entries.map((entry) => read(entry)))
    : tableOf(QUESTION_COLUMNS, (read) => log.entries.map((entry) => read(entry, log)));
}

/** A column under each name; `readAll` reads it off every entry. */
function tableOf<Read>(columns: Readonly<Record<string, Read>>, readAll: (read: Read) => Cell[]): string {
  const read = Object.values(columns).map(readAll);
  const rows = (read[0] ?? []).map((_, row) => read.map((column) => column[row] ?? null));
  return [Object.keys(columns), ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  // Words that begin like a formula stay words in a spreadsheet.
  const text = typeof cell === 'string' ? cell.replace(/^[=+@-]/, "'$&") : cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
