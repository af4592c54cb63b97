// Which gradients and clips does one drawing need, and under which ids? A paint box belongs to a single drawing; ids are the caller's
// prefix and a running number, so two drawings in one page never clash and an id tells nothing about the person.
import { lightnessOf, mix } from './colour.ts';
import { grains, num, type Point } from './pen.ts';

/** How colours are printed: as they are, in greys, or as one ink on paper (laser engraving, ghost portrait, infrared). */
export type Tint = 'colour' | 'grey' | { readonly ink: string; readonly paper: string };

export interface Paint {
  /** The colour as this drawing prints it. */
  ink(colour: string): string;
  /** A fill that is full in the middle and fades to nothing at the rim of whatever it fills. */
  soft(colour: string): string;
  /** A straight gradient over the box of what it fills; `angle` in degrees, 0 is left to right, 90 is downwards. */
  linear(angle: number, stops: readonly Stop[]): string;
  /** A round gradient over the box of what it fills, centred at (cx, cy) in shares of the box. */
  radial(cx: number, cy: number, r: number, stops: readonly Stop[]): string;
  /** A clip to the path; use as `clip-path="…"`. */
  clip(path: string): string;
  /** The path filled, and all children clipped to it; the path is written once. */
  within(path: string, fillWith: string, ...children: readonly string[]): string;
  /** The path kept once, to be traced several times by `traced`; returns its reference. */
  stencil(path: string): string;
  defs(): string;
}

/** A line along a stencil, moved `dx` units sideways. */
export function traced(
  stencil: string,
  colour: string,
  width: number,
  opacity = 1,
  dashes: readonly number[] = [],
  shift = 0,
  dx = 0,
): string {
  const aside = dx === 0 ? '' : ` x="${grains(dx)}"`;
  const dash = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(grains).join(' ')}"`;
  const begin = shift === 0 ? '' : ` stroke-dashoffset="${grains(shift)}"`;
  return `<use href="${stencil}"${aside} fill="none" stroke="${colour}" stroke-width="${grains(width)}"${dash}${begin}${faint(opacity)}/>`;
}

/** [place 0–1, colour, opacity 0–1 (1 if left out)]. */
export type Stop = readonly [at: number, colour: string, opacity?: number];

export function makePaint(prefix: string, tint: Tint): Paint {
  const nodes: string[] = [];
  const known = new Map<string, string>();
  const put = (key: string, build: (id: string) => string): string => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const id = `${prefix}${nodes.length}`;
    nodes.push(build(id));
    const url = `url(#${id})`;
    known.set(key, url);
    return url;
  };
  const ink = (colour: string): string => {
    if (tint === 'colour') return colour;
    const share = lightnessOf(colour);
    return tint === 'grey' ? mix('#000000', '#ffffff', share) : mix(tint.ink, tint.paper, share);
  };
  const stencil = (path: string): string => put(`shape ${path}`, (id) => `<path id="${id}" d="${path}"/>`).slice(4, -1);
  const stop = ([at, colour, opacity = 1]: Stop): string =>
    `<stop${at === 0 ? '' : ` offset="${num(at, 2)}"`} stop-color="${ink(colour)}"${opacity === 1 ? '' : ` stop-opacity="${num(opacity, 2)}"`}/>`;
  return {
    ink,
    soft: (colour) =>
      put(`soft ${colour}`, (id) => {
        // Close to a bell: strong in the middle, no rim to be seen.
        const falloff: Stop[] = [
          [0, colour],
          [0.55, colour, 0.38],
          [1, colour, 0],
        ];
        return `<radialGradient id="${id}">${falloff.map(stop).join('')}</radialGradient>`;
      }),
    linear: (angle, stops) =>
      put(`linear ${angle} ${stops.join('|')}`, (id) => {
        const turn = angle === 0 ? '' : ` gradientTransform="rotate(${num(angle)} .5 .5)"`;
        return `<linearGradient id="${id}"${turn}>${stops.map(stop).join('')}</linearGradient>`;
      }),
    radial: (cx, cy, r, stops) =>
      put(
        `radial ${cx} ${cy} ${r} ${stops.join('|')}`,
        (id) =>
          `<radialGradient id="${id}" cx="${num(cx, 2)}" cy="${num(cy, 2)}" r="${num(r, 2)}">${stops.map(stop).join('')}</radialGradient>`,
      ),
    clip: (path) => put(`clip ${path}`, (id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`),
    stencil,
    within(path, fillWith, ...children) {
      const href = stencil(path);
      const clip = put(`clip ${href}`, (id) => `<clipPath id="${id}"><use href="${href}"/></clipPath>`);
      return `<use href="${href}" fill="${fillWith}"/>${group(`clip-path="${clip}"`, ...children)}`;
    },
    defs: () => `<defs>${nodes.join('')}</defs>`,
  };
}

/** A filled path; `fillWith` is a colour already inked or a gradient. */
export function fill(path: string, fillWith: string, opacity = 1): string {
  return `<path d="${path}" fill="${fillWith}"${faint(opacity)}/>`;
}

/** A line of even width; the picture's outermost group rounds its ends; `dashes` are lengths drawn and left out by turns, `shift` where they begin. */
export function line(
  path: string,
  colour: string,
  width: number,
  opacity = 1,
  dashes: readonly number[] = [],
  shift = 0,
): string {
  const dash = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(grains).join(' ')}"`;
  const begin = shift === 0 ? '' : ` stroke-dashoffset="${grains(shift)}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${grains(width)}"${dash}${begin}${faint(opacity)}/>`;
}

/** A line of even width with straight ends. */
export function strip(
  path: string,
  colour: string,
  width: number,
  opacity = 1,
  dashes: readonly number[] = [],
): string {
  const dash = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(grains).join(' ')}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${grains(width)}" stroke-linecap="butt"${dash}${faint(opacity)}/>`;
}

/** An ellipse turned by `degrees` about its centre; without `fillWith` it takes its group's. */
export function oval(centre: Point, rx: number, ry: number, degrees: number, fillWith?: string, opacity = 1): string {
  const [x, y] = [grains(centre[0]), grains(centre[1])];
  const place =
    Math.abs(degrees) < 9 ? `cx="${x}" cy="${y}"` : `transform="translate(${x} ${y})rotate(${num(degrees, 0)})"`;
  const filled = fillWith === undefined ? '' : ` fill="${fillWith}"`;
  return `<ellipse ${place} rx="${grains(Math.max(0, rx))}" ry="${grains(Math.max(0, ry))}"${filled}${faint(opacity)}/>`;
}

const faint = (opacity: number): string => (opacity >= 0.995 ? '' : ` opacity="${num(Math.max(0, opacity), 2)}"`);

/** Children under one clip, opacity or fill. */
export function group(attributes: string, ...children: readonly string[]): string {
  return `<g${attributes === '' ? '' : ` ${attributes}`}>${children.join('')}</g>`;
}
