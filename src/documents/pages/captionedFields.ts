// The captioned values of a sticker or a data page: a small caption above, what was entered below, each field at its own place.

import { box } from '../art/path.ts';
import { PERSONAL_INK, type Ink } from '../paper/ink.ts';
import type { TextShape, Zone } from '../paper/mark.ts';
import type { Press } from '../paper/press.ts';
import type { State } from '../series/state.ts';
import { smallCaption, type CaptionKey } from './captions.ts';
import type { Content } from './content.ts';

export interface PlacedField {
  readonly key: CaptionKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface FieldPrint {
  readonly zone: Zone;
  readonly heightMm: number;
  readonly caption: { readonly ink: Ink; readonly sizeMm: number; readonly drop: number };
  /** What was entered, as this document's printer sets it. */
  readonly value: (text: string, field: PlacedField) => TextShape;
}

export function printCaptionedFields(
  press: Press,
  state: State,
  content: Content,
  fields: readonly PlacedField[],
  { zone, heightMm, caption, value }: FieldPrint,
): void {
  for (const field of fields) {
    const { key, x, y, width } = field;
    press.area(key, box(x - 0.5, y - 0.2, width, heightMm));
    press.print({
      area: key,
      ink: caption.ink,
      shape: smallCaption(key, state, { x, y: y + caption.drop, sizeMm: caption.sizeMm }),
      part: 'caption',
    });
    const text = content.printed[key];
    if (text === undefined || text === '') continue;
    press.print({
      area: key,
      layer: 'personal',
      ink: PERSONAL_INK,
      shape: value(text, field),
      says: { field: key, value: content.values[key] ?? text, zone },
      part: 'value',
    });
  }
}

/** Values in the wide letters of a visa printer; long names are condensed to the width. */
export function visaValue(text: string, x: number, y: number, widthMm: number): TextShape {
  const sizeMm = 2.7;
  const full = text.length * sizeMm * 0.66;
  return { kind: 'text', text, x, y, sizeMm, face: 'bold', tracking: 0.03, stretch: Math.min(1, widthMm / full) };
}
