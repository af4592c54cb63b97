// How do applicants write their answers down? Days in figures, sums plainly, sex as a letter.

import type { PaperTexts } from '../officeContent.ts';
import { fieldRulesOf } from '../fields.ts';
import { figureDate } from '../pages/content.ts';
import type { PaperDocument } from '../paperDocument.ts';

/** How an answer to a question is written. */
export const formText = (type: string | undefined, value: string): string =>
  type === 'date' || type === 'birthDate' ? figureDate(value, '.', 4) : value;

export function formTexts({ kind, fields }: PaperDocument): PaperTexts {
  const rules = fieldRulesOf(kind);
  const printed = Object.entries(fields).map(([field, value]) => [field, formText(rules[field]?.type, value)]);
  return { values: { ...fields }, printed: Object.fromEntries(printed) as Record<string, string> };
}
