// What does every paper print of its holder in the same way? The photograph, the machine-readable zone, a signature.

import type { Box } from '../art/path.ts';
import { PERSONAL_INK, type Ink } from '../paper/ink.ts';
import type { Press } from '../paper/press.ts';
import type { Content } from './content.ts';
import { signatureOf } from './signature.ts';

/** The photograph in colours, where there is one. */
export function printPhoto(press: Press, { photo }: Content, place: Box, ink: Ink): void {
  if (photo === null) return;
  press.print({
    area: 'portrait',
    layer: 'personal',
    ink,
    shape: { kind: 'portrait', portrait: photo, box: place, tint: 'colour' },
    part: 'photo',
  });
}

/** Between the lines of a zone, millimetres: two or three to a paper, as its size has it. */
const LINE_PITCH = { page: 6.35, card: 6.1 } as const;

/** The lines of the machine-readable zone, the first at its lower left corner. */
export function printZone(
  press: Press,
  { mrz }: Content,
  from: { readonly x: number; readonly y: number },
  size: keyof typeof LINE_PITCH = 'page',
): void {
  mrz.forEach((line, index) =>
    press.print({
      area: 'mrz',
      layer: 'personal',
      feature: 'mrz-ocrb',
      ink: PERSONAL_INK,
      shape: { kind: 'ocr', text: line, x: from.x, y: from.y + index * LINE_PITCH[size] },
      says: { field: `mrz${index + 1}`, value: line, zone: 'mrz' },
      part: `line${index + 1}`,
    }),
  );
}

/** The name as it is signed; lays the area. */
export function printSignature(press: Press, name: string, place: Box, ink: Ink, widthMm: number): void {
  const area = press.area('signature', place);
  press.print({
    area: 'signature',
    layer: 'personal',
    ink,
    shape: { kind: 'line', d: signatureOf(name, area), widthMm, round: true },
    part: 'value',
  });
}

/** Given names and surname. */
export function holderName({ values }: Content): string {
  return `${values['givenNames'] ?? ''} ${values['surname'] ?? ''}`;
}
