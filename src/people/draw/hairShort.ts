// How is short hair drawn? Shaved, cropped, parted, swept back: a mane from the hairline to a rim a finger's breadth off the skull.
import { mix } from './colour.ts';
import { cap, hairline, hairlineSide, rim, slice } from './hairline.ts';
import { betweenEdges, renderLock, renderMane, renderRoots } from './lock.ts';
import { fill } from './paint.ts';
import { between, hair, makePen, pointAt, type Point } from './pen.ts';
import { SIDES, strandCount, type Sketch } from './sketch.ts';

/** A shaved or bald scalp: only the shade of what would grow. */
export function renderBald(s: Sketch): string {
  const shade = s.paint.ink(mix(s.hair.dark, s.skin.shade, 0.5));
  return fill(
    betweenEdges(
      cap(s, () => 0.5),
      hairline(s),
    ),
    shade,
    0.1 * (1 - s.a.child),
  );
}

/** Closely shaved hair: a shade on the scalp, dotted at its border. */
export function renderBuzz(s: Sketch): string {
  const outer = cap(s, () => 1.5, 18);
  const inner = hairline(s, 18);
  const chance = s.strands('buzz');
  const grain = makePen();
  for (let i = 0; i < strandCount(s, 60); i++) {
    const p = between(pointAt(inner, chance.next()), pointAt(outer, chance.next()), 0.1 + 0.85 * chance.next());
    hair(grain, p, [p[0] + 0.6, p[1] - 1.5], [p[0] + 1, p[1] - 3.4], 0.6);
  }
  const tone = mix(s.hair.base, s.skin.shade, 0.16);
  const faded = s.paint.linear(90, [
    [0, mix(tone, s.hair.light, 0.18), 0.72],
    [0.5, tone, 0.7],
    [1, tone, 0.5],
  ]);
  return (
    fill(betweenEdges(outer, inner), faded) +
    renderRoots(s, inner, outer, chance, { count: 64, reach: 3.2, opacity: 0.55 }) +
    fill(grain.text(), s.paint.ink(s.hair.dark), 0.28)
  );
}

/** Hair round the back and sides only. */
export function renderHorseshoe(s: Sketch): string {
  const chance = s.strands('horseshoe');
  const { a } = s;
  const lift = 2 + 5 * (s.looks.hair.length / 1000);
  const e = a.templeHalf;
  return SIDES.map((side) => {
    const outer = [
      ...rim(s, side * 0.62, side * 0.97, (t) => lift * (Math.abs(t) - 0.62) * 2.8, 5),
      s.place.at(side * (e + 2 + lift * 0.6), -14, 10),
      s.place.at(side * e * 0.98, 20, 14),
    ];
    const inner = s.place.all([
      [side * e * 0.8, a.domeY - 58],
      [side * e * 0.865, a.domeY - 26],
      [side * e * 0.885, a.brow.y - 12],
      [side * e * 0.9, -10],
      [side * e * 0.93, 20],
    ]);
    return (
      renderMane(s, inner, outer, chance, { strands: 20, width: 1.8, drift: () => 0.1, opacity: 0.92 }) +
      renderRoots(s, inner, outer, chance, { count: 22, reach: 6, opacity: 0.7 })
    );
  }).join('');
}

export function renderCrop(s: Sketch): string {
  const chance = s.strands('crop');
  const tall = 5 + 10 * (s.looks.hair.length / 1000);
  const inner = hairline(s);
  const outer = cap(s, (t) => 3 + tall * Math.max(0, 1 - Math.abs(t) ** 3), 12);
  const lean = s.looks.hair.texture % 2 === 0 ? 0.07 : -0.07;
  return (
    renderMane(s, inner, outer, chance, {
      strands: 42,
      width: 2.8,
      shine: 0.45,
      sway: 1.5,
      drift: (u) => lean * Math.sin(u * Math.PI),
    }) +
    renderRoots(s, inner, outer, chance, { count: 34 }) +
    renderRoots(s, outer, inner, chance, { count: 26, reach: 4, opacity: 0.9 })
  );
}

export function renderSweptBack(s: Sketch): string {
  const chance = s.strands('swept');
  const tall = 8 + 14 * (s.looks.hair.length / 1000);
  const inner = hairline(s);
  const outer = cap(s, (t) => 3 + tall * Math.max(0, 1 - Math.abs(t) ** 2.4), 12);
  return (
    renderMane(s, inner, outer, chance, { strands: 52, width: 3.2, shine: 0.4, drift: (u) => (0.5 - u) * 0.12 }) +
    renderRoots(s, inner, outer, chance, { count: 36, reach: 7 })
  );
}

/** Parted at one side and combed across; with `faded` the sides are shaved (undercut). */
export function renderSidePart(s: Sketch, faded: boolean): string {
  const chance = s.strands('sidePart');
  const length = s.looks.hair.length / 1000;
  const mirror = s.looks.hair.texture % 2 === 0 ? 1 : -1;
  const tall = (faded ? 13 : 9) + 13 * length;
  const lift = (t: number): number =>
    (faded ? 3 : 4) + tall * Math.max(0, 1 - Math.abs(t - 0.05 * mirror) ** 2.6) * (t * mirror > 0.34 ? 0.72 : 1);
  // Edges run from the far side to the side of the parting.
  const turned = (edge: Point[]): Point[] => (mirror === 1 ? edge : edge.reverse());
  const line = turned(hairline(s));
  const outer = turned(cap(s, lift, 12));
  const crown = turned(rim(s, -0.9, 0.9, lift, 13));
  const part = pointAt(line, 0.655);
  const back = pointAt(crown, 0.64);
  const low = faded ? 0.08 : 0;
  const top = [part, between(part, back, 0.6), ...slice(crown, 0.6, low, 6)];
  const fall = slice(line, 0.635, 0.1 + low * 1.6, 6).map(([x, y], i): Point => [
    x,
    y + (2.5 + 2.5 * length) * Math.sin((i / 5) * Math.PI) - 1,
  ]);
  const seam = makePen();
  hair(seam, part, [(part[0] + back[0]) / 2 + 3 * mirror, (part[1] + back[1]) / 2], back, 0.9);
  const sides = faded
    ? fill(
        betweenEdges(turned(cap(s, () => 3, 16)), turned(hairline(s, 18))),
        s.paint.linear(90, [
          [0, s.hair.base],
          [0.45, mix(s.hair.base, s.skin.shade, 0.12), 0.75],
          [1, mix(s.hair.base, s.skin.shade, 0.12), 0.28],
        ]),
      )
    : renderMane(s, line, outer, chance, { strands: 12, width: 2.4, drift: () => 0.02 }) +
      renderLock(s, [back, ...slice(crown, 0.72, 0.96, 4)], [part, ...slice(line, 0.685, 0.84, 4)], chance, {
        strands: 9,
        width: 2.6,
        shine: 0.4,
      });
  return (
    sides +
    renderLock(s, top, [part, ...fall], chance, { strands: 30, width: 3.4, shine: 0.32 }) +
    fill(seam.text(), s.paint.ink(mix(s.skin.shade, s.hair.dark, 0.55)), 0.7) +
    renderRoots(s, line, outer, chance, { count: faded ? 18 : 26, reach: 5, opacity: 0.6 })
  );
}

/** Short all over with a fringe to one side and wisps before the ears. */
export function renderPixie(s: Sketch): string {
  const chance = s.strands('pixie');
  const { a } = s;
  const length = s.looks.hair.length / 1000;
  const mirror = s.looks.hair.texture % 2 === 0 ? 1 : -1;
  const rimOf = (from: number, to: number, count: number): Point[] =>
    rim(s, from * mirror, to * mirror, (t) => 8 + 9 * (1 - t * t), count);
  const outer = cap(s, (t) => 8 + 9 * Math.max(0, 1 - t * t), 26);
  const inner = hairline(s, 30);
  const put = (points: readonly (readonly [number, number])[]): Point[] =>
    s.place.all(points.map(([x, y]) => [x * mirror, y, 5] as const));
  const part = put([[28, a.hairlineY - 14]])[0] as Point;
  const fringe = renderLock(
    s,
    [part, ...rimOf(-0.06, -0.72, 5)],
    [
      part,
      ...put([
        [8, a.hairlineY + 14 + 8 * length],
        [-28, a.hairlineY + 38 + 14 * length],
        [-58, a.brow.y - 8 + 6 * length],
        [-a.templeHalf * 0.93, a.brow.y + 14],
      ]),
    ],
    chance,
    { strands: 28, width: 3.2, shine: 0.4 },
  );
  const other = renderLock(
    s,
    [part, ...rimOf(0.2, 0.78, 4)],
    [
      part,
      ...put([
        [54, a.hairlineY + 16],
        [76, a.hairlineY + 46],
        [a.templeHalf * 0.9, a.brow.y + 12],
      ]),
    ],
    chance,
    { strands: 14, width: 2.6, shine: 0.4 },
  );
  const wisps = SIDES.map((side) => {
    const [x, y] = hairlineSide(s, side, 14).at(-3) as readonly [number, number];
    const tip: readonly [number, number] = [x - side, y + 58 + 10 * length];
    return renderLock(
      s,
      s.place.all([[x, y], [x + side * 3, y + 28], tip]),
      s.place.all([[x + side * 12, y], [x + side * 11, y + 26], tip]),
      chance,
      { strands: 3, width: 1.8 },
    );
  });
  return (
    renderMane(s, inner, outer, chance, { strands: 18, width: 2.8, shine: 0.45, drift: () => -0.05 * mirror }) +
    wisps.join('') +
    other +
    fringe
  );
}
