// The tools with which printed values are rewritten letter by letter: some stay as the authority printed them, the others come from
// another pen, so that a lamp that tells inks apart tells them apart.

import { printable } from '../art/letters.ts';
import { issuedContent } from '../contentOf.ts';
import type { Ink } from '../paper/ink.ts';
import type { Mark, Method, Shape, TextShape } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';

/** The letters of a changed text that stayed, and those drawn anew. They are laid by the whole text, so each keeps its place. */
export function splitLetters(face: TextShape, before: string, after: string): { kept: TextShape; added: TextShape } {
  const was = printable(before, face.face);
  const is = printable(after, face.face);
  const only = (stayed: boolean): string =>
    is.map((letter, i) => ((was[i] === letter) === stayed ? '1' : '0')).join('');
  const { fades: _fades, ...even } = { ...face, text: is.join('') };
  return { kept: { ...face, text: is.join(''), inked: only(true) }, added: { ...even, inked: only(false) } };
}

export function textIn(shape: Shape): TextShape | null {
  if (shape.kind === 'text') return shape;
  return shape.kind === 'group' ? (shape.shapes.map(textIn).find((one) => one !== null) ?? null) : null;
}

/** The group with its text exchanged. */
export function withText(shape: Shape, text: TextShape): Shape {
  return shape.kind === 'group' ? { ...shape, shapes: [text] } : text;
}

const isValue = (mark: Mark, field: string): boolean => mark.area === field && mark.part === 'value';

/** What the authority printed in a field. */
export const issuedText = (document: PaperDocument, field: string): string =>
  issuedContent(document).printed[field] ?? '';

export interface Hand {
  pen(ink: Ink): Ink;
  readonly method?: Method;
  /** How the new letters stand: a little turned, pushed together. */
  change?(text: TextShape): TextShape;
}

/** A field whose new letters were written by another hand over what the authority printed. */
export function rewriteValue(sheet: Sheet, field: string, before: string, hand: Hand): Sheet {
  const marks = sheet.marks.flatMap((mark): Mark[] => {
    const text = isValue(mark, field) ? textIn(mark.shape) : null;
    if (text === null) return [mark];
    const { kept, added } = splitLetters(text, before, text.text);
    return [
      { ...mark, shape: withText(mark.shape, kept) },
      {
        ...mark,
        ink: hand.pen(mark.ink),
        method: hand.method ?? mark.method,
        shape: withText(mark.shape, hand.change?.(added) ?? added),
        says: null,
        part: 'added',
      },
    ];
  });
  return { ...sheet, marks };
}

/** A field whose old letters stay beneath the strokes that made new ones of them. */
export function overwriteValue(sheet: Sheet, field: string, before: string, hand: Hand): Sheet {
  const marks = sheet.marks.flatMap((mark): Mark[] => {
    const text = isValue(mark, field) ? textIn(mark.shape) : null;
    if (text === null) return [mark];
    const { added } = splitLetters(text, before, text.text);
    return [
      { ...mark, shape: withText(mark.shape, { ...text, text: before }) },
      { ...mark, ink: hand.pen(mark.ink), shape: withText(mark.shape, added), says: null, part: 'added' },
    ];
  });
  return { ...sheet, marks };
}

/** What a character becomes by a few strokes more, nothing of it being taken away. */
const RESHAPES: Readonly<Record<string, string>> = {
  '1': '4',
  '3': '8',
  '5': '6',
  '0': '8',
  '6': '8',
  '9': '8',
  C: 'G',
  F: 'E',
  I: 'L',
  P: 'R',
  L: 'E',
  V: 'W',
  O: 'Q',
};

/** Whether each changed character can have been reshaped from the one that stood there. */
export function isReshaped(before: string, after: string): boolean {
  const changed = Array.from(after).filter((letter, i) => letter !== before[i]);
  return (
    before.length === after.length &&
    changed.length > 0 &&
    Array.from(after).every((letter, i) => letter === before[i] || RESHAPES[before[i] ?? ''] === letter)
  );
}

/** The value with its last character that can be reshaped made another; null where none can. */
export function reshape(value: string): string | null {
  const letters = Array.from(value);
  const at = letters.findLastIndex((letter) => RESHAPES[letter] !== undefined);
  return at < 0 ? null : letters.map((letter, i) => (i === at ? (RESHAPES[letter] ?? letter) : letter)).join('');
}
