// From what is wrong in a condition to a place in the file.

import { expect, test } from 'vitest';
import { conditionFaults, locateFault, type SourceFault } from './sourceFault.ts';
import { YamlFile } from './yamlFile.ts';

const { yaml } = YamlFile.parse('law.yaml', 'rules:\n  - when: aa && b\n');

test('a fault of a condition lies inside the text at its path, and is never shorter than a character', () => {
  const found = { severity: 'warning', code: 'celNull', message: 'b may be null here', hint: 'Ask.' } as const;
  const at = (start: number, end: number): SourceFault[] => conditionFaults(['rules', 0, 'when'], [{ ...found, start, end }]);
  expect(at(6, 8)).toEqual([{ ...found, path: ['rules', 0, 'when'], offset: 6, length: 2 }]);
  expect(at(6, 6)).toMatchObject([{ offset: 6, length: 1 }]);
}); // prettier-ignore

test.each<[string, Partial<SourceFault>, object]>([
  ['the value, an error', {}, { severity: 'error', line: 2, column: 11, length: 7 }],
  ['a warning', { severity: 'warning' }, { severity: 'warning', column: 11 }],
  ['the key', { end: 'key' }, { line: 2, column: 5, length: 4 }],
  ['inside the text', { offset: 6, length: 1 }, { line: 2, column: 17, length: 1 }],
  ['a longer part of it', { offset: 0, length: 2 }, { line: 2, column: 11, length: 2 }],
])('placed in the file: %s', (_, more, expected) => {
  const fault: SourceFault = { code: 'unknownFact', path: ['rules', 0, 'when'], message: 'no fact', hint: 'See.' };
  expect(locateFault(yaml, { ...fault, ...more })).toMatchObject({
    code: 'unknownFact',
    file: 'law.yaml',
    message: 'no fact',
    hint: 'See.',
    ...expected,
  });
});
