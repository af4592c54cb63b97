// How the values of a fact or of a field of a list's element are written: their type, the texts that stand for a value, the fields.

import { hintWord } from './diagnostic.ts';
import { BOOL, DATE, DATETIME, INT, STATE, type FactType } from './factType.ts';
import type { FactValue } from './factValue.ts';
import type { SourceFault } from './sourceFault.ts';
import type { FactSource, FieldSource, VocabularySource } from './vocabularySchema.ts';

/** How a value is written and checked. */
export interface Shape {
  readonly type: FactType;
  /** Texts that stand for a value: other spellings of words, MULT for null. */
  readonly accepts: ReadonlyMap<string, FactValue>;
  readonly isMoney: boolean;
  readonly min: number | null;
  /** The fields of an element, for a list of records. */
  readonly fields: ReadonlyMap<string, FieldShape>;
}

export interface FieldShape extends Shape {
  readonly default?: FactValue;
  readonly aliases: readonly string[];
}

/** A field of an element; what is wrong in it goes into `faults`. */
export function makeField(
  source: VocabularySource,
  path: string[],
  field: FieldSource,
  faults: SourceFault[],
): FieldShape {
  const words = wordsOf(source, path, field, faults);
  return {
    type: scalarType(field.type, words?.words ?? null, field.nullable ?? false),
    accepts: new Map(Object.entries(words?.accepts ?? {})),
    isMoney: field.type === 'money',
    min: null,
    fields: new Map(),
    ...(field.default === undefined ? {} : { default: field.default as FactValue }),
    aliases: field.aliases ?? [],
  };
}

/** The word list of a fact or field, null where it has none. */
export function wordsOf(
  source: VocabularySource,
  path: string[],
  fact: Pick<FactSource, 'type' | 'words' | 'of'>,
  faults: SourceFault[],
): VocabularySource['words'][string] | null {
  if (fact.type !== 'word' && fact.of !== 'word') return null;
  const name = fact.words ?? '';
  const words = source.words[name];
  if (words !== undefined) return words;
  const hint = hintWord(name, Object.keys(source.words), 'Name a list under words.');
  faults.push({
    code: 'lawReference',
    path: [...path, 'words'],
    message: `there is no word list "${name}"`,
    hint,
  });
  return null;
}

/** The type of a fact. */
export function typeOf(
  fact: FactSource,
  words: readonly string[] | null,
  fields: ReadonlyMap<string, FieldShape>,
): FactType {
  if (fact.type === 'record') return { kind: 'record', nullable: true };
  if (fact.type !== 'list') return scalarType(fact.type, words, fact.nullable ?? false);
  if (fact.of !== undefined) return { kind: 'list', of: scalarType(fact.of, words, false) };
  return {
    kind: 'list',
    of: { kind: 'element', fields: new Map([...fields].map(([name, { type }]) => [name, type])) },
  };
}

function scalarType(type: FieldSource['type'], words: readonly string[] | null, isNullable: boolean): FactType {
  const nullable = isNullable ? { nullable: true } : {};
  switch (type) {
    case 'bool':
      return BOOL;
    case 'int':
    case 'money':
      return { ...INT, ...nullable };
    case 'date':
      return { ...DATE, ...nullable };
    case 'datetime':
      return { ...DATETIME, ...nullable };
    case 'state':
      return { ...STATE, ...nullable };
    case 'provision':
      return { kind: 'provision', ...nullable };
    default:
      return { kind: 'text', words: type === 'word' ? words : null, ...nullable };
  }
}
