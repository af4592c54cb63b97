import { describe, expect, it } from 'vitest';
import { scanInk } from './inkSource.ts';

const scan = (text: string) => scanInk('a.ink', text);
const texts = (text: string) =>
  scan(`=== k\n${text}`).lines.map(({ text: spoken, tags, kind }) => [kind, spoken, ...tags]);

describe('lines as their author wrote them', () => {
  it.each([
    ['Good morning. # line: a', [['text', 'Good morning.', 'line: a']]],
    ['  Indented. # line: a # manner: anxious', [['text', 'Indented.', 'line: a', 'manner: anxious']]],
    ['My name is \\{name\\}. # line: a', [['text', 'My name is {name}.', 'line: a']]],
    ['A hash \\# inside. # line: a', [['text', 'A hash # inside.', 'line: a']]],
    ['- gathered. # line: a', [['text', 'gathered.', 'line: a']]],
    ['* [Why not? # line: c] Then spoken.', [['choice', 'Why not?', 'line: c']]],
    ['* {willing("x")} [Go on # line: c]', [['choice', 'Go on', 'line: c']]],
    ['Said. # line: a\n-> END', [['text', 'Said.', 'line: a']]],
    [
      '{ draw("x") == "a":\n    Inside. # line: a\n- else:\n    Other. # line: b\n}',
      [
        ['text', 'Inside.', 'line: a'],
        ['text', 'Other.', 'line: b'],
      ],
    ],
    ['{ draw("x"):\n- "a":\n    Inside. # line: a\n}', [['text', 'Inside.', 'line: a']]],
    ['// nothing said here', []],
    ['See http://example.org now. # line: a', [['text', 'See http://example.org now.', 'line: a']]],
    ['~ temp x = 1', []],
  ])('%s', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('keeps places through comments', () => {
    const { lines } = scan('=== k\n/* two\nlines */\n  Here. # line: a');
    expect(lines[0]).toMatchObject({ line: 4, column: 3, knot: 'k' });
  });
});

describe('headers', () => {
  it('stand at the top of a knot, until something is said', () => {
    const { knots } = scan('=== ask_trip\n# ask: Tell me.\n# type: open\nAnswer. # line: a\n# late: no\n');
    expect(knots[0]?.headerTags.map(({ tag, line }) => [tag, line])).toEqual([
      ['ask: Tell me.', 2],
      ['type: open', 3],
    ]);
  });

  it('functions are no knots', () => {
    expect(scan('=== function f(x)\n~ return 1').knots).toMatchObject([{ name: 'f', isFunction: true }]);
  });
});

describe('what is not allowed', () => {
  it.each([
    ['You {sad: poor|happy} man. # line: a', 'inkInlineLogic'],
    ['Glue <> here. # line: a', 'inkInlineLogic'],
    ['~ x = RANDOM(1, 6)', 'inkChance'],
    ['{~a|b}', 'inkChance'],
    ['{ TURNS_SINCE(-> k) > 2:', 'inkChance'],
  ])('%s', (source, code) => {
    const { faults } = scan(`=== k\n${source}`);
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults[0]).toMatchObject({ file: 'a.ink', line: 2 });
  });
});
