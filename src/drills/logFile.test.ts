// A log that left the device and came back says the same; one that was tampered with or cut says where.

import { describe, expect, test } from 'vitest';
import { JUDGED_KINDS } from './drill.ts';
import { isJudged } from './drillLog.ts';
import { resultOf } from './drillResult.ts';
import { aHeader, played, rightly } from './drillTestKit.ts';
import { makeItemTable } from './itemTable.ts';
import { parseDrillLog, upgraded } from './logFile.ts';
import { judgedResultOf } from './result.ts';

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(JUDGED_KINDS)('%s', (kind) => {
  const log = played(aHeader(kind, { length: 10 }), ({ item, isFalse }) =>
    (item % 3 === 0) === isFalse ? 'genuine' : 'false',
  );

  test('read again it is the same, and so is its result', () => {
    const read = parseDrillLog(throughText(log));
    if (!read.ok) throw new Error(`${read.error.place}: ${read.error.message}`);
    expect(read.value).toEqual(log);
    expect(throughText(resultOf(read.value))).toEqual(throughText(resultOf(log)));
  });

  test('the table has a line for each item, as wide as its head', () => {
    const lines = makeItemTable(log).trimEnd().split('\r\n');
    expect(lines).toHaveLength(11);
    const [head = ''] = lines;
    const width = head.split(',').length;
    for (const line of lines) expect(line.split(',')).toHaveLength(width);
    const column = head.split(',').indexOf('isRight');
    const right = lines.slice(1).filter((line) => line.split(',')[column] === 'true').length;
    const { counts } = judgedResultOf(log).all;
    expect(right).toBe(counts.hits + counts.correctRejections);
  });
});

describe('faults', () => {
  const log = played(aHeader('stays', { length: 10 }), rightly);
  const place = (read: unknown): string => {
    const parsed = parseDrillLog(read);
    return parsed.ok ? 'none' : parsed.error.place;
  };

  test.each([
    ['nothing', null, ''],
    ['another format', { ...log, header: { ...log.header, format: 9 } }, 'header.format'],
    ['an unknown key', { ...log, header: { ...log.header, mark: 5 } }, 'header'],
    [
      'a confidence between the steps',
      { ...log, entries: [{ ...log.entries[0], confidence: 75 }] },
      'entries.0.confidence',
    ],
    ['an answer left out', { ...log, entries: log.entries.slice(1) }, 'entries.0.item'],
    ['more answers than items', { ...log, header: { ...log.header, length: 5 } }, 'entries'],
  ])('%s', (_, read, where) => {
    expect(place(throughText(read))).toBe(where);
  });
});

test('format 1 is brought up: one way to judge, nothing kept of what was drawn; its figures stay', () => {
  const log = played(aHeader('faces', { length: 10 }), rightly);
  const { way: _way, ...header } = log.header;
  const { met: _met, ...start } = header.start;
  const old = {
    header: { ...header, start, format: 1 },
    entries: log.entries.map(
      ({ faces: _faces, alone: _alone, resolved: { content: _content, ...resolved }, ...entry }) => ({
        ...entry,
        resolved,
      }),
    ),
    endedMs: null,
  };
  const read = parseDrillLog(throughText(old));
  if (!read.ok) throw new Error(read.error.place);
  expect(read.value.header).toEqual({ ...log.header, way: 'free' });
  for (const entry of read.value.entries)
    expect(entry).toMatchObject({ faces: null, alone: null, resolved: { content: null } });
  if (!isJudged(read.value)) throw new Error('another kind');
  expect(judgedResultOf(read.value).all).toEqual(judgedResultOf(log).all);
  expect(upgraded(log)).toBe(log);
});
