// The machine-readable zone as a forger or an issuing fault leaves it: values changed with or without their check digits.

import {
  checkDigit,
  MRZ_LAYOUTS,
  sliceRange,
  type MrzDigitName,
  type MrzFieldName,
  type MrzFormat,
  type MrzRange,
} from '../mrz/mrzFormat.ts';
import { KIND_RULES } from '../kindRules.ts';
import type { DocumentKind } from '../series/series.ts';

export const zoneFormatOf = (kind: DocumentKind): MrzFormat | null => KIND_RULES[kind].zone?.format ?? null;

export function put(lines: readonly string[], range: MrzRange, text: string): string[] {
  const width = range.to - range.from + 1;
  const filled = text.slice(0, width).padEnd(width, '<');
  return lines.map((line, i) =>
    i === range.line - 1 ? line.slice(0, range.from - 1) + filled + line.slice(range.to) : line,
  );
}

/** YYMMDD of an ISO date. */
export const zoneDate = (iso: string): string => iso.replaceAll('-', '').slice(2).replaceAll('X', '<');

/** The lines with another value in a field. `digits` says which check digits were made to agree. */
export function changeZone(
  lines: readonly string[],
  format: MrzFormat,
  field: MrzFieldName,
  text: string,
  digits: 'none' | 'own' | 'all',
): string[] {
  const layout = MRZ_LAYOUTS[format];
  const range = layout.fields[field];
  if (range === undefined) return [...lines];
  let out = put(lines, range, text);
  const own = layout.digits[field as MrzDigitName];
  if (digits !== 'none' && own !== undefined) out = put(out, own, checkDigit(sliceRange(out, range)));
  const composite = layout.digits.composite;
  if (digits === 'all' && composite !== undefined)
    out = put(out, composite, checkDigit(layout.composite.map((one) => sliceRange(out, one)).join('')));
  return out;
}

/** The lines with one check digit wrong by `by`; the composite is left as it was, or wrong itself. */
export function spoilDigit(lines: readonly string[], format: MrzFormat, digit: MrzDigitName, by = 3): string[] {
  const range = MRZ_LAYOUTS[format].digits[digit];
  if (range === undefined) return [...lines];
  const printed = Number(sliceRange(lines, range).replace('<', '0'));
  return put(lines, range, String((printed + by) % 10));
}
