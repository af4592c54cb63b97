// Where a fault stands in an author's file: keys, values, elements, characters inside a text, and what a schema finds.

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { YamlFile, type YamlEnd, type YamlPath } from './yamlFile.ts';

const TEXT = `title: A law
rules:
  - id: one
    when: visa != null && age < 18
    when2: 'a ||  b'
    when3: "a || b"
    folded: >-
      visa != null
      && age < 18
    literal: |
      first
        second
  - id: two
lists: { annex: [FR, SE], empty: }
7: seven
`;

const read = (text: string): YamlFile => {
  const { yaml, diagnostics } = YamlFile.parse('law.yaml', text);
  expect(diagnostics).toEqual([]);
  return yaml;
};

/** `line:column «text there»` */
const placed = (text: string, { line, column, length }: Diagnostic): string => {
  const from = (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length);
  return `${line}:${column} «${from}»`;
};

const at = (path: YamlPath, options: Parameters<YamlFile['diagnostic']>[4] = {}, text = TEXT): string =>
  placed(text, read(text).diagnostic('invalidValue', path, 'wrong', 'Mend it.', options));

test('a diagnostic carries what it is told, an error if not said', () => {
  const yaml = read(TEXT);
  expect(yaml.diagnostic('lawDates', ['title'], 'wrong', 'Mend it.')).toEqual({
    severity: 'error',
    code: 'lawDates',
    file: 'law.yaml',
    line: 1,
    column: 8,
    length: 5,
    message: 'wrong',
    hint: 'Mend it.',
  });
  expect(yaml.diagnostic('lawDates', ['title'], '', '', { severity: 'warning' }).severity).toBe('warning');
});

describe('the place of a node', () => {
  test.each<[string, YamlPath, YamlEnd, string]>([
    ['a value', ['title'], 'value', '1:8 «A law»'],
    ['its key', ['title'], 'key', '1:1 «title»'],
    ['a list is shown by its key', ['rules'], 'value', '2:1 «rules»'],
    ['an element', ['rules', 1], 'value', '13:5 «id: two»'],
    ['a value in an element', ['rules', 1, 'id'], 'value', '13:9 «two»'],
    ['its key alike', ['rules', 1, 'id'], 'key', '13:5 «id»'],
    ['an element of a list in brackets', ['lists', 'annex', 1], 'value', '14:22 «SE»'],
    ['a mapping in a mapping, by its key', ['lists', 'annex'], 'value', '14:10 «annex»'],
    ['a key without a value', ['lists', 'empty'], 'key', '14:27 «empty»'],
    ['a key that is a number', [7], 'value', '15:4 «seven»'],
    ['the same as text', ['7'], 'value', '15:4 «seven»'],
    ['a key that is not there: what should hold it', ['rules', 1, 'when'], 'value', '13:5 «id: two»'],
    ['an element that is not there: its list', ['rules', 5], 'value', '2:1 «rules»'],
    ['below a text: the text', ['title', 'deep', 'er'], 'value', '1:8 «A law»'],
    ['the file itself', [], 'value', '1:1 «»'],
    ['nothing of it is there', ['lost', 'key'], 'value', '1:1 «»'],
  ])('%s', (_, path, end, place) => expect(at(path, { end })).toBe(place));

  test('a text over several lines is marked on its first', () => {
    expect(at(['a'], {}, 'a: one\n  two\nb: 1\n')).toBe('1:4 «one»');
    expect(at(['a'], {}, 'a: one')).toBe('1:4 «one»');
    expect(read('a: one\n  two\nb: 1\n').diagnostic('lawDates', ['a'], '', '').length).toBe(3);
  });

  test('an alias stands where it is written', () => {
    expect(at(['b'], {}, 'a: &x 1\nb: *x\n')).toBe('2:4 «*x»');
  });

  test('in a file that is one list', () => {
    expect(at([1], {}, '- a\n- b\n')).toBe('2:3 «b»');
    expect(at([0, 'k'], {}, '- k: v\n')).toBe('1:6 «v»');
  });
});

describe('the place of a character inside a text', () => {
  const WHEN: YamlPath = ['rules', 0, 'when'];
  test.each<[string, YamlPath, number, number | undefined, string]>([
    ['its first', WHEN, 0, 4, '4:11 «visa»'],
    ['in the middle', WHEN, 16, 3, '4:27 «age»'],
    ['one character if not said', WHEN, 16, undefined, '4:27 «a»'],
    ['its end', WHEN, 24, 1, '4:35 «»'],
    ['in quotes, past two spaces', ['rules', 0, 'when2'], 6, 1, '5:19 «b»'],
    ['in double quotes', ['rules', 0, 'when3'], 0, 1, '6:13 «a»'],
    ['on the first line of a folded text', ['rules', 0, 'folded'], 0, 4, '8:7 «visa»'],
    ['on its second line', ['rules', 0, 'folded'], 13, 2, '9:7 «&&»'],
    ['behind a space there', ['rules', 0, 'folded'], 16, 3, '9:10 «age»'],
    ['on the second line of a literal text', ['rules', 0, 'literal'], 8, 6, '12:9 «second»'],
    ['behind its end, its end', ['rules', 0, 'literal'], 40, 1, '12:15 «»'],
    ['of a list: the list', ['rules'], 3, 2, '2:1 «ru»'],
    ['of what is not there: what should hold it', ['rules', 1, 'when'], 3, 2, '13:5 «id»'],
    ['of the file', [], 3, 2, '1:1 «ti»'],
  ])('%s', (_, path, offset, length, place) => {
    expect(at(path, { offset, ...(length === undefined ? {} : { length }) })).toBe(place);
  });

  test('in a file that is one text', () => expect(at([], { offset: 4, length: 5 }, 'one three\n')).toBe('1:5 «three»'));

  test('of a number, its beginning', () => expect(at(['a'], { offset: 2, length: 1 }, 'a: 1234\n')).toBe('1:4 «1»'));
});

describe('what is no YAML', () => {
  const faults = (text: string): string[] => {
    const { yaml, diagnostics } = YamlFile.parse('law.yaml', text);
    expect(yaml.content).toBeNull();
    return diagnostics.map((one) => `${one.severity} ${one.code} ${placed(text, one)} ${one.message} ${one.hint}`);
  };
  const MEND = 'Mend the YAML here: check indentation, quotes and colons.';

  test('every fault, at its place', () => {
    expect(faults('a: 1\na: 2\nb: 3\nb: 4\n')).toEqual([
      `error yamlSyntax 2:1 «a» Map keys must be unique ${MEND}`,
      `error yamlSyntax 4:1 «b» Map keys must be unique ${MEND}`,
    ]);
  });

  test('an alias of nothing', () => {
    expect(faults('a: "*x"\nb: *lost\n')).toEqual([
      'error yamlSyntax 2:4 «*lost» Unresolved alias (the anchor must be set before the alias): lost Write the anchor (&) above its alias (*), or the value itself.',
    ]);
  });

  test('the text stays at hand', () => {
    const { yaml } = YamlFile.parse('law.yaml', 'a: [');
    expect([yaml.file, yaml.text]).toEqual(['law.yaml', 'a: [']);
  });
});

describe('against a schema', () => {
  const schema = z.strictObject({
    kind: z.enum(['duty', 'ground']),
    days: z.int().min(1).optional(),
    other: z.union([z.string(), z.strictObject({ a: z.strictObject({ b: z.number() }) })]).optional(),
    alike: z.union([z.strictObject({ a: z.number() }), z.strictObject({ a: z.boolean() })]).optional(),
    on: z
      .strictObject({
        first: z.string(),
        sub: z.strictObject({ x: z.string() }).optional(),
        when: z.enum(['now', 'later']).optional(),
      })
      .optional(),
    either: z.union([z.strictObject({ a: z.strictObject({ b: z.number() }) }), z.string()]).optional(),
    list: z.array(z.string()).optional(),
  });
  const faults = (text: string): string[] => {
    const checked = read(text).check(schema);
    return checked.ok
      ? []
      : checked.error.map((one) => `${one.code} ${placed(text, one)} ${one.message} | ${one.hint}`);
  };

  test('what fits is given with its type', () => {
    expect(read('kind: duty\ndays: 3\n').check(schema)).toEqual({ ok: true, value: { kind: 'duty', days: 3 } });
  });

  test.each([
    ['a key too many', 'kind: duty\nwhen: 1\nif: 2\n', ['unknownKey 2:1 «when» "when" is not a key of the file | Remove it, or check its spelling in the schema.', 'unknownKey 3:1 «if» "if" is not a key of the file | Remove it, or check its spelling in the schema.']],
    ['one further down', 'kind: duty\non: { first: a, then: 1 }\n', ['unknownKey 2:17 «then» "then" is not a key of on | Remove it, or check its spelling in the schema.']],
    ['a key that lacks', 'days: 3\n', ['missingKey 1:1 «» the file has no "kind" | Add "kind:" here.']],
    ['one further down that lacks', 'kind: duty\non: {}\n', ['missingKey 2:1 «on» on has no "first" | Add "first:" here.']],
    ['a word that is near', 'kind: dutty\n', ['invalidValue 1:7 «dutty» kind is "dutty" | Did you mean "duty"? Use one of: duty, ground.']],
    ['a word that is not', 'kind: 3\n', ['invalidValue 1:7 «3» kind is 3 | Use one of: duty, ground.']],
    ['another type', 'kind: duty\nlist: a\n', ['invalidType 2:7 «a» list must be array, found string "a" | Write a value of type array.']],
    ['nothing', 'kind: duty\nlist:\n', ['invalidType 2:6 «» list must be array, found nothing | Write a value of type array.']],
    ['a list', 'kind: duty\non: [a]\n', ['invalidType 2:1 «on» on must be object, found a list | Write a value of type object.']],
    ['a mapping', 'kind: duty\nlist: { a: 1 }\n', ['invalidType 2:1 «list» list must be array, found a mapping | Write a value of type array.']],
    ['a number in a list', 'kind: duty\nlist: [a, 1]\n', ['invalidType 2:11 «1» list.1 must be string, found number 1 | Write a value of type string.']],
    ['a value out of bounds', 'kind: duty\ndays: 0\n', ['invalidValue 2:7 «0» days: Too small: expected number to be >=1 | See the schema for the allowed values.']],
    ['of two forms, what is wrong deepest', 'kind: duty\neither: { a: { b: x } }\n', ['invalidType 2:19 «x» either.a.b must be number, found string "x" | Write a value of type number.']],
    ['deepest, whichever form comes first', 'kind: duty\nother: { a: { b: x } }\n', ['invalidType 2:18 «x» other.a.b must be number, found string "x" | Write a value of type number.']],
    ['of two as deep, the first', 'kind: duty\nalike: { a: x }\n', ['invalidType 2:13 «x» alike.a must be number, found string "x" | Write a value of type number.']],
    ['a key that lacks further down still', 'kind: duty\non: { first: a, sub: {} }\n', ['missingKey 2:17 «sub» on.sub has no "x" | Add "x:" here.']],
    ['a whole file of another type', '- a\n', ['invalidType 1:1 «» the file must be object, found a list | Write a value of type object.']],
  ])('%s', (_, text, expected) => expect(faults(text)).toEqual(expected)); // prettier-ignore

  test('a form of which exactly one must fit, and two do', () => {
    const one = z.strictObject({ x: z.xor([z.string(), z.literal('a')]) });
    const checked = read('x: a\n').check(one);
    expect(checked.ok ? [] : checked.error.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['invalidType', 'x: Invalid input: more than one option matched', 'See the schema for the allowed forms.'],
    ]);
  });
});
