// What may stand in a field of a document, and how much room has it?

const FIELD_TYPES = [
  'text',
  'native',
  'date',
  'birthDate',
  'sex',
  'number',
  'state',
  'money',
  'ledger',
  'choice',
  'list',
] as const;
type FieldType = (typeof FIELD_TYPES)[number];

export interface FieldRule {
  readonly type: FieldType;
  readonly required: boolean;
  /** Room for the printed value, and its type size; null where nothing is printed or the printer condenses. */
  readonly room: { readonly widthMm: number; readonly sizeMm: number } | null;
  /** The words that a choice or a list may hold. */
  readonly choices?: readonly string[];
}
export type FieldRules = Readonly<Record<string, FieldRule>>;

export const rule = (type: FieldType, required: boolean, widthMm = 0, sizeMm = 2.85): FieldRule => ({
  type,
  required,
  room: widthMm === 0 ? null : { widthMm, sizeMm },
});

export const choice = (type: 'choice' | 'list', choices: readonly string[], required = false): FieldRule => ({
  type,
  required,
  room: null,
  choices,
});

/** Rules of one type for several fields. */
export const each = (
  names: readonly string[],
  type: FieldType,
  required: boolean,
  widthMm = 0,
  sizeMm = 2.85,
): FieldRules => Object.fromEntries(names.map((name) => [name, rule(type, required, widthMm, sizeMm)]));
