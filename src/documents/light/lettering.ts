// How do letters become outlines: printed text, machine letters, and microtext that is a rule to the eye and words to a loupe?

import { printable, selectLetter, textWidth, type Face } from '../art/letters.ts';
import { OCR_HEIGHT, OCR_HEIGHT_MM, OCR_PITCH_MM, OCR_STROKE } from '../art/ocrGlyphs.ts';
import { num, nums, polyline } from '../art/path.ts';
import type { Shape, TextShape } from '../paper/mark.ts';
import type { Canvas } from './canvas.ts';

/** Outlines that take one paint: filled when `widthMm` is null, else stroked. `unitMm` is the size of the outline's own unit. */
export interface Form {
  readonly svg: string;
  readonly widthMm: number | null;
  readonly unitMm: number;
  /** Painted within its edge as well. */
  readonly filled?: true;
  /** Fainter than the brush says. */
  readonly strength?: number;
}

type Microtext = Extract<Shape, { kind: 'microtext' }>;

const round5 = (value: number): number => Math.round(value * 100000) / 100000;

/** One form for each strength among the letters. */
export function lettersOf(shape: TextShape, canvas: Canvas): Form[] {
  const { text, face, sizeMm, anchor = 'start', tracking = 0, turnDegrees = 0, stretch = 1 } = shape;
  const width = textWidth(text, face, tracking) * 1000;
  let x = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  const uses = new Map<number, string>();
  for (const [index, letter] of printable(text, face).entries()) {
    if (letter !== ' ' && shape.inked?.[index] !== '0') {
      const strength = shape.fades?.[index] ?? 1;
      const place = Math.round(x / canvas.letterUnit);
      const at = place === 0 ? '' : ` x="${place}"`;
      uses.set(strength, `${uses.get(strength) ?? ''}<use href="#${canvas.letter(letter, face)}"${at}/>`);
    }
    x += selectLetter(letter, face).advance + (tracking + (shape.kerns?.[index] ?? 0)) * 1000;
  }
  const size = (sizeMm * canvas.letterUnit) / 1000;
  const scale = stretch === 1 ? `scale(${round5(size)})` : `scale(${round5(size * stretch)} ${round5(size)})`;
  const turn = turnDegrees === 0 ? '' : `rotate(${num(turnDegrees)})`;
  return [...uses].map(([strength, letters]) => ({
    svg: `<g transform="translate(${nums(shape.x, shape.y)})${turn}${scale}">${letters}</g>`,
    widthMm: null,
    unitMm: size,
    ...(strength === 1 ? {} : { strength }),
  }));
}

export function machineLetters(shape: Extract<Shape, { kind: 'ocr' }>, canvas: Canvas): Form {
  const turn = shape.turnDegrees === undefined ? '' : `rotate(${num(shape.turnDegrees)})`;
  if (shape.face !== undefined) return facedLetters(shape, shape.face, turn, canvas);
  const size = (OCR_HEIGHT_MM / OCR_HEIGHT) * (shape.scale ?? 1);
  const pitch = (OCR_PITCH_MM * (shape.scale ?? 1) * (shape.pitch ?? 1)) / size;
  const uses = Array.from(shape.text)
    .map((letter, i) => (letter === ' ' ? '' : `<use href="#${canvas.ocrLetter(letter)}" x="${num(i * pitch)}"/>`))
    .join('');
  const svg = `<g transform="translate(${nums(shape.x, shape.y)})${turn}scale(${round5(size)})" stroke-linecap="round" stroke-linejoin="round">${uses}</g>`;
  return { svg, widthMm: OCR_STROKE * size, unitMm: size };
}

/** Height of capitals in ems. */
const CAPITALS = 0.723;

/** The edge around a filled machine letter: they take a stroke as the standard's do, so thin that it adds nothing. */
const HAIR_MM = 0.01;

/** Letters of a typeface, each in the middle of its machine column. */
function facedLetters(shape: Extract<Shape, { kind: 'ocr' }>, face: Face, turn: string, canvas: Canvas): Form {
  const { scale = 1, turnDegrees = 0 } = shape;
  const height = OCR_HEIGHT_MM * scale;
  const size = (height / CAPITALS / 1000) * canvas.letterUnit;
  const pitch = (OCR_PITCH_MM * scale * (shape.pitch ?? 1)) / size;
  // These stand on their baseline, the standard's hang from their upper edge.
  const angle = (turnDegrees * Math.PI) / 180;
  const at = { x: shape.x - height * Math.sin(angle), y: shape.y + height * Math.cos(angle) };
  const uses = printable(shape.text, face)
    .map((letter, i) => {
      const aside = (pitch - selectLetter(letter, face).advance / canvas.letterUnit) / 2;
      return letter === ' '
        ? ''
        : `<use href="#${canvas.facedLetter(letter, face)}" x="${Math.round(i * pitch + aside)}"/>`;
    })
    .join('');
  const svg = `<g transform="translate(${nums(at.x, at.y)})${turn}scale(${round5(size)})" stroke-linecap="round" stroke-linejoin="round">${uses}</g>`;
  return { svg, widthMm: HAIR_MM, unitMm: size, filled: true };
}

/** To the bare eye: a fine rule. */
export function ruleOf({ from, to, heightMm }: Microtext): Form {
  return { svg: `<path d="${polyline([from, to])}"/>`, widthMm: heightMm * 0.55, unitMm: 1, strength: 0.72 };
}

/** What a copy makes of microtext: closed-up dashes. */
export function blurredRule({ from, to, heightMm }: Microtext): Form {
  const svg = `<path d="${polyline([from, to])}" stroke-dasharray=".17 .09 .3 .06 .11 .12 .22 .07 .14 .1"/>`;
  return { svg, widthMm: heightMm * 0.85, unitMm: 1, strength: 0.8 };
}

/** The words, repeated along the line; only those within view are drawn. */
export function microwords(shape: Microtext, canvas: Canvas): Form {
  const { from, to, text, heightMm } = shape;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const sizeMm = heightMm / 0.723;
  const wordMm = textWidth(`${text} `, 'bold') * sizeMm;
  const turnDegrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const { region } = canvas;
  const near = (x: number, y: number): boolean =>
    x > region.x - wordMm &&
    x < region.x + region.width + wordMm &&
    y > region.y - wordMm &&
    y < region.y + region.height + wordMm;
  let svg = '';
  for (let i = 0; (i + 0.8) * wordMm <= length; i++) {
    const share = (i * wordMm) / length;
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    if (near(x, y))
      svg += lettersOf({ kind: 'text', text, x, y: y + heightMm / 2, sizeMm, face: 'bold', turnDegrees }, canvas)
        .map((form) => form.svg)
        .join('');
  }
  return { svg, widthMm: null, unitMm: 1 };
}
