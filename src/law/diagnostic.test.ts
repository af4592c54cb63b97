// How a fault is shown, in which order faults stand, and which word was probably meant.

import { describe, expect, test } from 'vitest';
import { hintWord, nearestWord, orderDiagnostics, renderDiagnostic, type Diagnostic } from './diagnostic.ts';

const FAULT: Diagnostic = {
  severity: 'error',
  code: 'invalidValue',
  file: 'a.yaml',
  line: 2,
  column: 4,
  length: 3,
  message: 'b is 1',
  hint: 'Write 2.',
};

describe('shown to an author', () => {
  const TEXT = 'a:\n  b: 123\nc: 4';

  test('place, code and message, then the hint', () => {
    expect(renderDiagnostic(FAULT)).toBe('a.yaml:2:4: error invalidValue: b is 1\n  → Write 2.');
    expect(renderDiagnostic({ ...FAULT, hint: '' })).toBe('a.yaml:2:4: error invalidValue: b is 1');
  });

  test.each([
    ['the line, and carets under what is wrong', { column: 6, length: 3 }, '       ^^^'],
    ['a point is one caret', { column: 3, length: 0 }, '    ^'],
    ['never further than the line', { column: 6, length: 40 }, '       ^^^'],
    ['behind the end of the line, one', { column: 9, length: 5 }, '          ^'],
    ['from its first character', { column: 1, length: 2 }, '  ^^'],
  ])('%s', (_, place, carets) => {
    const [, line, below] = renderDiagnostic({ ...FAULT, ...place }, TEXT).split('\n');
    expect([line, below]).toEqual(['    b: 123', carets]);
  });

  test('a line that the text does not have is left out', () => {
    expect(renderDiagnostic({ ...FAULT, line: 9 }, TEXT)).toBe('a.yaml:9:4: error invalidValue: b is 1\n  → Write 2.');
  });
});

test('in order of file, line and column, each once', () => {
  const at = (file: string, line: number, column: number): Diagnostic => ({ ...FAULT, file, line, column });
  const sorted = [at('a', 1, 9), at('a', 2, 1), at('a', 2, 8), at('b', 1, 1), at('c', 1, 1)];
  expect(orderDiagnostics(sorted.toReversed())).toEqual(sorted);
  expect(orderDiagnostics([sorted[2], sorted[4], sorted[0], sorted[3], sorted[1]].flatMap((one) => one ?? []))).toEqual(sorted); // prettier-ignore
  expect(orderDiagnostics([...sorted, at('a', 1, 9)])).toEqual(sorted);
  const twice = [at('a', 1, 1), { ...at('a', 1, 1), message: 'c is 1' }];
  expect(orderDiagnostics(twice)).toEqual(twice);
});

describe('the word that was meant', () => {
  test.each([
    ['one letter left out', 'bussines', ['tourism', 'business'], 'business'],
    ['one letter another', 'vist', ['visa', 'vast'], 'visa'],
    ['two letters exchanged', 'vsia', ['visa'], 'visa'],
    ['the nearest of several', 'residense', ['president', 'residence', 'reside'], 'residence'],
    ['of two that are as near, the first', 'cat', ['cap', 'car'], 'cap'],
    ['capital letters do not matter', 'VISA', ['stay', 'visa'], 'visa'],
    ['nor do those of the candidate', 'visa', ['VISUM', 'VISA'], 'VISA'],
    ['a word that begins alike and goes on', 'exit', ['exit.date'], null],
    ['a word that ends alike and begins otherwise', 'exit', ['planned.exit'], null],
    ['too far for its length', 'visa', ['vessel'], null],
    ['a long word may miss three letters', 'nationalities', ['nationalit'], 'nationalit'],
    ['and four', 'nationalities', ['nationali'], 'nationali'],
    ['but not five', 'nationalities', ['national'], null],
    ['a letter is not near another', 'X', ['A'], null],
    ['two letters share one', 'AB', ['AC'], 'AC'],
    ['two letters share none', 'AB', ['CD'], null],
    ['no word at all', '', ['a'], null],
    ['no candidates', 'visa', [], null],
  ])('%s', (_, word, candidates, near) => expect(nearestWord(word, candidates)).toBe(near));

  test('as a hint, or what to say otherwise', () => {
    expect(hintWord('vist', ['visa'], 'See the list.')).toBe('Did you mean "visa"?');
    expect(hintWord('vist', ['stay'], 'See the list.')).toBe('See the list.');
  });
});
