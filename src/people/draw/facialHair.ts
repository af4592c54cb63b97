// How are beards drawn? As a mane from the line of the cheek to the edge of the jaw, under the lips; the moustache lies over the upper lip.
import { mix } from './colour.ts';
import { renderStrands } from './lock.ts';
import { between, hair, makePen, pointAt, shape, type Point } from './pen.ts';
import { fill, line } from './paint.ts';
import { strandCount, SIDES, type Side, type Sketch } from './sketch.ts';
import { sideOutline } from './skull.ts';

interface Beard {
  /** How far it stands off the jaw, and hangs below the chin. */
  readonly lift: number;
  readonly hang: number;
  /** Density of the fill, 0 to 1. */
  readonly dense: number;
  readonly strands: number;
}

const BEARDS = {
  shortBeard: { lift: 2.5, hang: 4, dense: 0.78, strands: 24 },
  fullBeard: { lift: 9, hang: 20, dense: 0.97, strands: 28 },
  longBeard: { lift: 10, hang: 74, dense: 1, strands: 30 },
} as const satisfies Record<string, Beard>;

/** What lies under the lips: goatee or beard. */
export function renderBeard(s: Sketch): string {
  switch (s.looks.facialHair) {
    case 'none':
    case 'moustache':
    case 'stubble':
      return '';
    case 'goatee':
      return renderGoatee(s);
    default:
      return renderFullBeard(s, BEARDS[s.looks.facialHair]);
  }
}

/** The upper border of a beard from the viewer's left sideburn over the cheek and lip to the right one. */
function cheekLine(s: Sketch): Point[] {
  const { a } = s;
  const half = (side: Side): [number, number][] => [
    [side * a.cheekHalf * 0.955, 6],
    [side * a.cheekHalf * 0.88, 42],
    [side * (a.jawHalf * 0.8 + 3), (a.cheekY + a.jawY) / 2 + 26],
    [side * (a.mouth.half + 17), a.mouth.y - 6],
    [side * (a.mouth.half + 3), a.mouth.y - a.mouth.upper - 5],
    [side * (a.nose.wing * 0.8), a.nose.baseY + 7],
  ];
  return s.place.all([...half(-1), [0, a.nose.baseY + 9], ...half(1).reverse()]);
}

/** The outer border along the jaw, `lift` off it and `hang` below the chin. */
function jawLine(s: Sketch, lift: number, hang: number): Point[] {
  const { a, place } = s;
  const half = (side: Side): Point[] => {
    // From the cheekbone down: the head's own outline, pushed out.
    const [cheek, hollow, jaw, low, corner] = sideOutline(a, side).slice(5, 10) as readonly (readonly [
      number,
      number,
    ])[];
    const out = (p: readonly [number, number] | undefined, dx: number, dy: number): Point => {
      const [x, y] = p as readonly [number, number];
      return place.on(side * (x + dx), y + dy);
    };
    return [
      out(cheek, -1.5, -24),
      out(hollow, lift * 0.6, 0),
      out(jaw, 0.5 + lift, 2),
      out(low, 1 + lift * 0.9, 3 + hang * 0.35),
      out(corner, 5 + lift * 0.3, 4 + hang * 0.85),
    ];
  };
  return [...half(-1), place.on(0, a.chinY + hang), ...half(1).reverse()];
}

/** A shade of stubble on the skin itself, which clips it. */
export function renderStubble(s: Sketch): string {
  if (s.looks.facialHair !== 'stubble') return '';
  const inner = cheekLine(s);
  const outer = jawLine(s, 4, 4);
  const chance = s.strands('stubble');
  const pen = makePen();
  const count = strandCount(s, 64);
  for (let i = 0; i < count; i++) {
    const u = (i + chance.next()) / count;
    const p = between(pointAt(inner, u), pointAt(outer, u), 0.04 + 0.93 * chance.next());
    pen.move(p).line([p[0] + 0.5 * chance.bell(), p[1] + 1.3]);
  }
  const body = shape(inner, [inner.at(-1) as Point, outer.at(-1) as Point], [...outer].reverse(), [
    outer[0] as Point,
    inner[0] as Point,
  ]);
  const tone = mix(s.hair.dark, s.skin.deep, 0.3);
  return (
    fill(
      body,
      s.paint.linear(90, [
        [0, tone, 0],
        [0.4, tone, 0.05],
        [0.75, tone, 0.15],
        [1, tone, 0.12],
      ]),
    ) + line(pen.text(), s.paint.ink(tone), 0.8, 0.45)
  );
}

function renderFullBeard(s: Sketch, beard: Beard): string {
  const inner = cheekLine(s);
  const outer = jawLine(s, beard.lift, beard.hang);
  const chance = s.strands('beard');
  const rough = outer.map(([x, y], i) => [x, y + (i % 2 === 0 ? 0.8 : -0.8) * (beard.hang > 10 ? 2 : 0.6)] as Point);
  const body = shape(inner, [inner.at(-1) as Point, rough.at(-1) as Point], [...rough].reverse(), [
    rough[0] as Point,
    inner[0] as Point,
  ]);
  const { base, dark } = s.hair;
  const tone = mix(base, s.skin.shade, 0.08);
  const edge = makePen();
  const count = strandCount(s, 20);
  for (let i = 0; i < count; i++) {
    const u = (i + chance.next()) / count;
    const from = between(pointAt(inner, u), pointAt(outer, u), -0.03 + 0.08 * chance.next());
    const to = between(pointAt(inner, u), pointAt(outer, u), 0.16 + 0.1 * chance.next());
    hair(edge, from, [(from[0] + to[0]) / 2 + chance.bell() * 0.6, (from[1] + to[1]) / 2], to, 0.7);
  }
  const place = (across: number, along: number): Point =>
    between(pointAt(inner, across), pointAt(rough, across), along);
  return (
    fill(
      body,
      s.paint.linear(90, [
        [0, tone, beard.dense * 0.5],
        [0.35, tone, beard.dense * 0.95],
        [1, mix(base, dark, 0.4), beard.dense],
      ]),
    ) +
    fill(edge.text(), s.paint.ink(mix(base, dark, 0.3)), 0.6) +
    renderStrands(s, place, chance, {
      strands: beard.strands,
      width: 1.9,
      shine: 0.5,
      sway: 5,
      drift: (u) => (0.5 - u) * 0.1,
    }) +
    renderMoustache(s, 0.9)
  );
}

function renderGoatee(s: Sketch): string {
  const { a } = s;
  const chance = s.strands('goatee');
  const m = a.mouth;
  const top = s.place.all([
    [-(m.half + 6), m.y + 2],
    [-m.half * 0.6, m.y + m.lower + 5],
    [0, m.y + m.lower + 4],
    [m.half * 0.6, m.y + m.lower + 5],
    [m.half + 6, m.y + 2],
  ]);
  const low = s.place.all([
    [-(m.half + 8), m.y + 6],
    [-(a.chinHalf + 5), a.chinY - 18],
    [0, a.chinY + 5],
    [a.chinHalf + 5, a.chinY - 18],
    [m.half + 8, m.y + 6],
  ]);
  const body = shape(top, [top.at(-1) as Point, low.at(-1) as Point], [...low].reverse(), [
    low[0] as Point,
    top[0] as Point,
  ]);
  const place = (across: number, along: number): Point => between(pointAt(top, across), pointAt(low, across), along);
  return (
    fill(
      body,
      s.paint.linear(90, [
        [0, s.hair.base, 0.6],
        [1, s.hair.base, 0.92],
      ]),
    ) + renderStrands(s, place, chance, { strands: 34, width: 1.8, shine: 0.5, sway: 3 })
  );
}

/** Over the upper lip; drawn after the mouth. */
export function renderMoustache(s: Sketch, strength = 1): string {
  const { a } = s;
  const m = a.mouth;
  const chance = s.strands('moustache');
  const up = s.muscles.cornerUp * 4;
  const halves = SIDES.map((side) => {
    const put = (points: readonly (readonly [number, number, number])[]): Point[] =>
      s.place.all(points.map(([x, y, z]) => [side * x, y, z] as const));
    const tip = [m.half + 5, m.y + 6 - up, 2] as const;
    const top = put([
      [0, a.nose.baseY + 9, 6],
      [m.half * 0.42, a.nose.baseY + 8, 5],
      [m.half * 0.86, m.y - m.upper * 0.9 - 2 - up * 0.5, 4],
      tip,
    ]);
    const low = put([
      [0, m.y - m.upper * 0.72, 6],
      [m.half * 0.4, m.y - m.upper * 0.34, 6],
      [m.half * 0.82, m.y + 0.5 - up * 0.7, 4],
      tip,
    ]);
    const hairs = makePen();
    for (let i = 0; i < strandCount(s, 11); i++) {
      const u = (i + chance.next()) / strandCount(s, 11);
      const from = between(pointAt(top, u * 0.8), pointAt(low, u * 0.8), -0.12 + 0.5 * chance.next());
      const to = between(
        pointAt(top, Math.min(1, u + 0.2)),
        pointAt(low, Math.min(1, u + 0.16)),
        0.7 + 0.34 * chance.next(),
      );
      hair(hairs, from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - 0.8], to, 0.9);
    }
    return { top, low, hairs: hairs.text() };
  });
  const [left, right] = halves as [(typeof halves)[number], (typeof halves)[number]];
  const body = shape([...left.top].reverse(), right.top, [...right.low].reverse(), left.low);
  return (
    fill(body, s.paint.ink(s.hair.base), 0.84 * strength) +
    fill(halves.map(({ hairs }) => hairs).join(''), s.paint.ink(s.hair.dark), 0.6 * strength)
  );
}

/** True when a moustache lies over the lip apart from a beard. */
export const hasMoustache = (s: Sketch): boolean =>
  s.looks.facialHair === 'moustache' || s.looks.facialHair === 'goatee';
