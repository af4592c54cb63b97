// Which fields has a form? Its questions, the boxes ticked, and what the office adds. An answer may be lacking: whether the form can be
// decided on is for the officer to see.

import { choice, rule, type FieldRule, type FieldRules } from '../fieldRule.ts';
import { cellsOf, FORM_KINDS, FORM_LAYOUTS, type FormCell, type FormKind } from './formLayouts.ts';

/** Millimetres to a column, and the size that answers are measured at; hands condense theirs. */
const COLUMN = 15.1;

function fieldOf({ type, columns, lines }: FormCell): FieldRule {
  return type === 'text' ? rule('text', false, columns * COLUMN * lines * 1.5, 3.6) : rule(type, false);
}

const fieldsOf = (kind: FormKind): FieldRules => ({
  ...Object.fromEntries(cellsOf(kind).map((cell) => [cell.key, fieldOf(cell)])),
  /** Filled in by hand or by machine. */
  fill: choice('choice', ['hand', 'typed']),
  signed: choice('choice', ['yes', 'no']),
  enclosed: choice('list', FORM_LAYOUTS[kind].enclosures),
  number: rule('text', false, 46, 2.6),
  receivedOn: rule('date', false),
});

export const FORM_FIELDS = Object.fromEntries(FORM_KINDS.map((kind) => [kind, fieldsOf(kind)])) as Record<
  FormKind,
  FieldRules
>;
