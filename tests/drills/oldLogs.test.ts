// Logs that earlier programs wrote are read as they were: the same answers, the same figures. The file holds a log of each kind as format 2 wrote
// it, with what that program made of it.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRILL_FORMAT, isJudged, parseDrillLog, resultOf, type JudgedLog } from '#drills';

interface Old {
  readonly log: Omit<JudgedLog, 'contested'>;
  readonly result: Record<string, unknown>;
}

const OLD = JSON.parse(readFileSync(new URL('../fixtures/drills/format2.json', import.meta.url), 'utf8')) as Old[];

describe.each(OLD.map((old) => [old.log.header.kind, old] as const))('format 2, %s', (_, { log, result }) => {
  const read = parseDrillLog(log);
  if (!read.ok) throw new Error(`${read.error.place}: ${read.error.message}`);
  const present = read.value;

  it('says what it said, and that no label is contested', () => {
    expect(log.header.format).toBe(2);
    expect(present.header).toEqual({ ...log.header, format: DRILL_FORMAT, start: { ...log.header.start, met: [] } });
    expect(present.entries).toEqual(log.entries);
    expect(present.contested).toEqual([]);
  });

  it('comes to the same figures', () => {
    if (!isJudged(present)) throw new Error('another kind');
    const { all, medianMs, cues } = resultOf(present) as unknown as { all: { counts: unknown }; medianMs: number; cues: unknown }; // prettier-ignore
    expect({ counts: all.counts, medianMs, cues }).toEqual(result);
  });
});
