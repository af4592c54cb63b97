// How does an inked shape become SVG with given colours? Every lamp draws the same shapes and only chooses colours, so lines,
// letters, machine letters and microtext are drawn here once. Several passes of one shape (a ridge with its light and shadow, ink
// with its glow) share one outline.

import { num, nums } from '../art/path.ts';
import type { Method, Place, Shape } from '../paper/mark.ts';
import type { Canvas } from './canvas.ts';
import { grainPaint, inkjetPaint, rosettePaints, speckPaint } from './copying.ts';
import { blurredRule, lettersOf, machineLetters, microwords, ruleOf, type Form } from './lettering.ts';
import { plainForms } from './outlines.ts';
import { stairsOf } from './stairs.ts';

export interface Brush {
  /** An SVG paint. */
  readonly colour: string;
  readonly opacity: number;
  /** Makes everything thicker by so much on every side. */
  readonly growMm?: number;
  readonly shiftX?: number;
  readonly shiftY?: number;
  /** Only an edge, so wide, around filled forms: ink that a stamp squeezed outwards. */
  readonly rimMm?: number;
  /** A method that only imitates: a loupe shows its dots, specks or stairs instead of lines. */
  readonly copy?: Method;
  /** The colour as `#rrggbb` where the glass lies; wanted with `copy`. */
  readonly plain?: string;
}

export function transformOf({ x, y, turnDegrees = 0, scale = 1 }: Place): string {
  const turn = turnDegrees === 0 ? '' : `rotate(${num(turnDegrees)})`;
  const size = scale === 1 ? '' : `scale(${Math.round(scale * 10000) / 10000})`;
  return `translate(${nums(x, y)})${turn}${size}`;
}

/** The shape drawn with one brush after the other; '' for kinds that are no ink (lamps draw those). */
export function drawInked(shape: Shape, brush: Brush | readonly Brush[], canvas: Canvas): string {
  const brushes = (Array.isArray(brush) ? brush : [brush]).filter((one: Brush) => one.opacity > 0.004) as Brush[];
  const [first] = brushes;
  if (first === undefined) return '';
  if (first.copy !== undefined && canvas.level >= 3) return copied(shape, first, first.copy, canvas);
  const forms = formsOf(shape, canvas);
  if (brushes.length === 1) return forms.map((form) => painted(form, first, form.svg)).join('');
  const shared = forms.map((form) => ({ form, id: canvas.define((id) => `<g id="${id}">${form.svg}</g>`) }));
  return brushes.flatMap((one) => shared.map(({ form, id }) => painted(form, one, `<use href="#${id}"/>`))).join('');
}

/** Outlines with a brush's paint around them. */
function painted(form: Form, brush: Brush, svg: string): string {
  const { colour, opacity, growMm = 0, shiftX = 0, shiftY = 0, rimMm } = brush;
  if (rimMm !== undefined) return rimOf(form, brush, rimMm, svg);
  const visible = opacity * (form.strength ?? 1);
  const width = (form.widthMm === null ? 2 * growMm : form.widthMm + 2 * growMm) / form.unitMm;
  const faint =
    visible >= 0.995
      ? ''
      : ` ${form.widthMm !== null ? 'stroke-opacity' : growMm > 0 ? 'opacity' : 'fill-opacity'}="${num(Math.max(0, visible))}"`;
  const stroke = width > 0 ? ` stroke="${colour}" stroke-width="${short(width)}"` : '';
  const fill = form.widthMm === null || form.filled === true ? ` fill="${colour}"` : ' fill="none"';
  const shift = shiftX === 0 && shiftY === 0 ? '' : ` transform="translate(${nums(shiftX, shiftY)})"`;
  return `<g${shift}${fill}${stroke}${faint}>${svg}</g>`;
}

function rimOf(form: Form, { colour, opacity }: Brush, rimMm: number, svg: string): string {
  if (form.widthMm !== null) return '';
  const strength = num(opacity * (form.strength ?? 1));
  return `<g fill="none" stroke="${colour}" stroke-width="${short(rimMm / form.unitMm)}" stroke-opacity="${strength}" stroke-linejoin="round">${svg}</g>`;
}

/** Three decimals, for stroke widths inside scaled groups. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** The outlines of a shape without paint, apart where they need another width or are partly filled. */
function formsOf(shape: Shape, canvas: Canvas): Form[] {
  switch (shape.kind) {
    case 'line':
      return [
        faded({ svg: `<path d="${shape.d}"${strokeStyle(shape)}/>`, widthMm: shape.widthMm, unitMm: 1 }, shape.fade),
      ];
    case 'area':
      if (shape.d === '') return [];
      return [faded({ svg: `<path d="${shape.d}" fill-rule="evenodd"/>`, widthMm: null, unitMm: 1 }, shape.fade)];
    case 'copies': {
      const id = canvas.define((id) => `<path id="${id}" d="${shape.d}"${strokeStyle(shape)}/>`);
      const svg = shape.at.map((at) => `<use href="#${id}" ${at}/>`).join('');
      return [{ svg, widthMm: shape.widthMm, unitMm: 1 }];
    }
    case 'group': {
      const scale = shape.place.scale ?? 1;
      const moves = transformOf(shape.place);
      const at = moves === 'translate(0 0)' ? '' : ` transform="${moves}"`;
      const clip = shape.clip === undefined ? '' : ` clip-path="${canvas.clip(shape.clip)}"`;
      return joined(shape.shapes.flatMap((one) => formsOf(one, canvas))).map((form) => ({
        ...form,
        svg: `<g${at}${clip}>${form.svg}</g>`,
        unitMm: form.unitMm * scale,
      }));
    }
    case 'text':
      return lettersOf(shape, canvas);
    case 'ocr':
      return [machineLetters(shape, canvas)];
    case 'microtext':
      if (canvas.level < 3) return [ruleOf(shape)];
      return shape.blurred === true ? [blurredRule(shape)] : [microwords(shape, canvas)];
    default:
      return [];
  }
}

const faded = (form: Form, fade = 1): Form => (fade === 1 ? form : { ...form, strength: fade });

/** Neighbours that take the same paint become one. */
function joined(forms: readonly Form[]): Form[] {
  const out: Form[] = [];
  for (const form of forms) {
    const last = out.at(-1);
    if (
      last !== undefined &&
      last.widthMm === form.widthMm &&
      last.unitMm === form.unitMm &&
      last.strength === form.strength
    )
      out[out.length - 1] = { ...last, svg: last.svg + form.svg };
    else out.push(form);
  }
  return out;
}

function strokeStyle(shape: { readonly dashMm?: string; readonly round?: boolean }): string {
  const dash = shape.dashMm === undefined ? '' : ` stroke-dasharray="${shape.dashMm}"`;
  return shape.round === true ? `${dash} stroke-linecap="round" stroke-linejoin="round"` : dash;
}

/** The same shape as a copying machine sets it, seen through a loupe. */
function copied(shape: Shape, brush: Brush, method: Method, canvas: Canvas): string {
  const paint = (form: Form, colour: string, opacity: number, growMm = 0): string =>
    painted(form, { ...brush, colour, opacity, growMm: growMm + (brush.growMm ?? 0) }, form.svg);
  const once = (form: Form): Form => ({
    ...form,
    svg: `<use href="#${canvas.define((id) => `<g id="${id}">${form.svg}</g>`)}"/>`,
  });
  if (method === 'scan')
    return stairsOf(shape, canvas.region)
      .map((form) => paint(form, brush.colour, brush.opacity))
      .join('');
  const forms = plainForms(shape, canvas.region).map(once);
  const colour = brush.plain ?? '#444444';
  switch (method) {
    case 'inkjet':
      return forms
        .map((form) => paint(form, inkjetPaint(colour, brush.opacity, canvas), 1, 0.03) + paint(form, colour, 0.16))
        .join('');
    case 'halftone':
      return forms
        .map((form) =>
          rosettePaints(colour, brush.opacity, canvas)
            .map((screen) => paint(form, screen, 1, 0.02))
            .join(''),
        )
        .join('');
    default:
      return forms
        .map(
          (form) =>
            paint(form, speckPaint(colour, canvas), brush.opacity, 0.34) +
            paint(form, grainPaint(colour, '#ffffff', canvas), Math.min(1, brush.opacity + 0.1), 0.012),
        )
        .join('');
  }
}
