// Questions: a session follows from its header, its answers and the stock; what is put better is heard as free questions are; the log says all.

import { describe, expect, test } from 'vitest';
import { QUESTION_TYPES, type QuestionType } from '#interview';
import { QUESTION_KINDS } from './drill.ts';
import { isNaming, type QuestionLog } from './drillLog.ts';
import { aQuestionHeader, playedQuestions } from './drillTestKit.ts';
import { makeItemTable } from './itemTable.ts';
import { logBeside } from './logBeside.ts';
import { parseDrillLog } from './logFile.ts';
import { FLAWS, type QuestionBank, type RephrasingContent } from './questionItem.ts';
import { questionResultOf } from './questionResult.ts';
import { toldOf } from './rephrased.ts';
import { answered, contested, questionAfter, type QuestionItem } from './session.ts';
import { dueCues, standingAfter, startFor } from './standing.ts';

const DAY = 86_400_000;
const throughText = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const BEES: RephrasingContent = {
  kind: 'rephrasing',
  id: 'en/bees',
  language: 'en',
  known: null,
  said: 'My brother and I sold the bees in autumn.',
  text: 'You surely needed the money?',
  flaw: 'leading',
  about: ['bees', 'sell'],
  mayClose: false,
  better: ['Tell me how you came to sell the bees.', 'What made you sell the bees?'],
};

const BANK: QuestionBank = {
  language: 'en',
  naming: QUESTION_TYPES.flatMap((type) =>
    Array.from({ length: 6 }, (_, twin) => ({
      kind: 'naming' as const,
      id: `en/${type}-${twin}`,
      language: 'en' as const,
      known: null,
      said: null,
      text: `Question ${twin}?`,
      type,
    })),
  ),
  rephrasing: FLAWS.flatMap((flaw) =>
    Array.from({ length: 6 }, (_, twin) => ({ ...BEES, id: `en/${flaw}-${twin}`, flaw })),
  ),
};

const rightly = ({ content }: QuestionItem): string =>
  content.kind === 'naming' ? content.type : 'Tell me how you came to sell the bees.';
const wrongly = ({ content }: QuestionItem): string =>
  content.kind === 'naming' ? (content.type === 'open' ? 'closed' : 'open') : 'Who is your neighbour?';
const textOf = (log: QuestionLog): string[] => log.entries.map(({ resolved }) => resolved.content.id);

describe.each(QUESTION_KINDS)('%s', (kind) => {
  const header = aQuestionHeader(kind);

  test('replayed from JSON after every answer it asks the same, and nothing twice', () => {
    const log = playedQuestions(header, BANK, ({ item, ...rest }) =>
      (item % 3 === 0 ? wrongly : rightly)({ item, ...rest }),
    );
    let twin = { ...log, entries: [] } as QuestionLog;
    for (const { resolved: _resolved, atMs, ...answer } of log.entries)
      twin = answered(throughText(twin), answer, atMs, throughText(BANK)) as QuestionLog;
    expect(twin).toEqual(log);
    expect(new Set(textOf(log)).size).toBe(20);
  });

  test('what was met comes again only after the rest; the longest ago first', () => {
    const first = playedQuestions(header, BANK, rightly);
    const start = startFor(standingAfter([first]), kind, DAY);
    expect(start.met).toEqual(textOf(first));
    const again = playedQuestions(aQuestionHeader(kind, { start, seed: 8 }), BANK, rightly);
    expect(textOf(again).filter((id) => start.met.includes(id))).toEqual([]);
    const all = [...BANK.naming, ...BANK.rephrasing].map(({ id }) => id);
    const last = questionAfter(aQuestionHeader(kind, { start: { ...start, met: all } }), [], BANK);
    const own = all.filter((id) => id.startsWith(last.content.id.slice(0, -1)));
    expect(last.content.id).toBe(own[0]);
  });

  test('a cue that was missed is due the next day, and comes first; one that was known is not', () => {
    const missed = playedQuestions(aQuestionHeader(kind, { length: 10 }), BANK, wrongly);
    expect(dueCues(standingAfter([missed]), kind, DAY + DAY / 2).length).toBeGreaterThan(3);
    expect(dueCues(standingAfter([playedQuestions(header, BANK, rightly)]), kind, DAY)).toEqual([]);
    const due = [`${kind === 'naming' ? 'type' : 'flaw'}-echo`];
    const start = { ...startFor(standingAfter([]), kind, 0), due };
    const firsts = Array.from(
      { length: 60 },
      (_, seed) => questionAfter(aQuestionHeader(kind, { seed, start }), [], BANK).cue.id,
    );
    expect(firsts.filter((cue) => cue === due[0]).length).toBeGreaterThan(20);
  });

  test('every second question has the focus, as long as there is one left', () => {
    const focus = kind === 'naming' ? 'type-echo' : 'flaw-echo';
    const log = playedQuestions(aQuestionHeader(kind, { focus, length: 10 }), BANK, rightly);
    expect([0, 2, 4, 6, 8].map((at) => log.entries[at]?.resolved.cue)).toEqual(Array(5).fill(focus));
  });

  test('read again from its file it is the same, and so is its result; its table is as wide as its head', () => {
    const log = contested(playedQuestions(header, BANK, rightly), 3, true);
    const read = parseDrillLog(throughText(log));
    if (!read.ok) throw new Error(`${read.error.place}: ${read.error.message}`);
    expect(read.value).toEqual(log);
    const lines = makeItemTable(log).trimEnd().split('\r\n').map((line) => line.split(',')); // prettier-ignore
    expect(lines).toHaveLength(21);
    for (const cells of lines) expect(cells).toHaveLength(lines[0]?.length ?? 0);
    const at = lines[0]?.indexOf('contested') ?? -1;
    expect(
      lines
        .slice(1)
        .map((cells) => cells[at] === 'true')
        .indexOf(true),
    ).toBe(2);
  });

  test('what is contested counts for nothing: neither right, nor ability, nor when it comes back', () => {
    const log = playedQuestions(header, BANK, wrongly);
    const all = log.entries.reduce((one, { item }) => contested(one, item, true), log);
    expect(questionResultOf(all)).toMatchObject({ answers: 20, contested: 20, right: { count: 0, of: 0 } });
    expect(standingAfter([all])).toMatchObject({ abilities: {}, cards: {} });
    expect(contested(all, 5, false).contested).not.toContain(5);
    expect(() => contested(log, 21, true)).toThrow(/no answer/);
  });
});

test('the matrix holds every answer once, and says what was taken for what', () => {
  const log = playedQuestions(aQuestionHeader('naming', { length: 40 }), BANK, ({ content }) =>
    content.kind === 'naming' && content.type === 'leading'
      ? 'opinion_statement'
      : rightly({ content } as QuestionItem),
  );
  if (!isNaming(log)) throw new Error('another kind');
  const { naming, right } = questionResultOf(log);
  const asked = log.entries.filter(({ resolved }) => resolved.content.type === 'leading').length;
  expect(asked).toBeGreaterThan(0);
  expect(naming?.confusions.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  expect(naming?.confusions.filter(({ type, said }) => type !== said)).toEqual([
    { type: 'leading', said: 'opinion_statement', count: asked },
  ]);
  expect(right).toMatchObject({ count: 40 - asked, of: 40 });
  const opinion = naming?.types.find(({ type }: { type: QuestionType }) => type === 'opinion_statement');
  expect(opinion?.named).toMatchObject({ share: 1 });
  expect(opinion?.trusted.count).toBe((opinion?.trusted.of ?? 0) - asked);
});

describe('what a better question lacks', () => {
  test.each([
    ['How did you come to sell the bees?', 'good', ['flawGone', 'fits', 'sameMatter']],
    ['Tell me more about that.', 'good', ['flawGone', 'fits', 'pointsBack']],
    ['You surely needed the money?', 'not', ['unchanged', 'flawStays', 'loaded', 'sameMatter']],
    ['You sold the bees for the money, right?', 'not', ['flawStays', 'sameMatter']],
    ['Did you sell the bees for money?', 'partly', ['flawGone', 'yesOrNo', 'sameMatter']],
    ['Did you sell the bees for money or for peace?', 'partly', ['flawGone', 'otherFlaw', 'sameMatter']],
    ['Why didn’t you keep the bees?', 'partly', ['flawGone', 'fits', 'loaded', 'sameMatter']],
    ['Please go on.', 'not', ['flawGone', 'noQuestion']],
    ['xyz', 'not', ['flawGone', 'yesOrNo', 'otherMatter']],
    ['What was the weather like on the coast?', 'partly', ['flawGone', 'fits', 'otherMatter']],
  ] as const)('%s: %s', (words, outcome, remarks) => {
    const told = toldOf(BEES, words);
    expect([told.outcome, ...told.remarks]).toEqual([outcome, ...remarks]);
  });

  test('yes or no is enough where the item says so', () => {
    expect(toldOf({ ...BEES, mayClose: true }, 'Do you own the bees?')).toMatchObject({
      outcome: 'good',
      label: 'closed',
    });
  });

  test('length and “why” are noted, and take nothing from it', () => {
    const long = `Tell me about the bees, ${'and about the hives and the meadow '.repeat(4)}please.`;
    expect(toldOf(BEES, long)).toMatchObject({ outcome: 'good' });
    expect(toldOf(BEES, long).remarks).toContain('long');
    expect(toldOf(BEES, 'Why did you sell the bees?').remarks).toContain('asksWhy');
  });
});

describe('a log beside another of its session', () => {
  const log = playedQuestions(aQuestionHeader('naming', { length: 10 }), BANK, rightly);
  const shorter = { ...log, entries: log.entries.slice(0, 4) } as QuestionLog;

  test.each([
    ['none', null, log, 'new'],
    ['the same', log, log, 'known'],
    ['a longer one', log, shorter, 'known'],
    ['a shorter one', shorter, log, 'longer'],
    ['one that was ended there', { ...shorter, endedMs: 5 }, log, 'apart'],
    ['one with a contested label', contested(log, 2, true), log, 'known'],
    ['one with another label contested', contested(log, 2, true), contested(log, 3, true), 'apart'],
    ['one with another seed', { ...log, header: { ...log.header, seed: 8 } }, log, 'apart'],
  ] as const)('%s', (_, kept, come, how) => {
    expect(logBeside(kept as QuestionLog | null, come)).toBe(how);
  });
});
