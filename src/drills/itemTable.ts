// What was answered, as a table for spreadsheets and statistics: a line for each item (RFC 4180). Codes, not sentences, so that it is the same in
// every language.

import { FACE_FEATURES } from '#people';
import type { DrillEntry, DrillLog } from './drillLog.ts';
import { isRight } from './drillLog.ts';
import { farOf, type FaceContent } from './faceItem.ts';

type Cell = string | number | boolean | null;

const COLUMNS: Readonly<Record<string, (entry: DrillEntry) => Cell>> = {
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
    FACE_FEATURES.map((feature) => [feature, ({ faces }: DrillEntry) => faces?.ratings[feature] ?? null] as const),
  ),
  firstVerdict: ({ alone }) => alone?.[0].verdict ?? null,
  firstConfidence: ({ alone }) => alone?.[0].confidence ?? null,
  secondVerdict: ({ alone }) => alone?.[1].verdict ?? null,
  secondConfidence: ({ alone }) => alone?.[1].confidence ?? null,
};

function faceOf({ resolved: { content } }: DrillEntry): FaceContent | null {
  return content?.kind === 'faces' ? content : null;
}

const distanceOf = (content: FaceContent | null): number | null => (content === null ? null : farOf(content));

export function makeItemTable({ entries }: DrillLog): string {
  const lines = [Object.keys(COLUMNS), ...entries.map((entry) => Object.values(COLUMNS).map((read) => read(entry)))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
