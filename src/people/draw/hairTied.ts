// How is tied hair drawn? Drawn back from the face, then gathered: a bun, a knot on the crown, a tail, two braids.
import { renderRopes } from './coils.ts';
import { mix } from './colour.ts';
import { cap, hairline, rim } from './hairline.ts';
import { betweenEdges, renderLock, renderMane, renderMass, renderRoots, renderStrands } from './lock.ts';
import { fill, line } from './paint.ts';
import { loop, spline, type Point } from './pen.ts';
import { type HairDrawing, SIDES, type Sketch } from './sketch.ts';

/** Hair combed away from the whole hairline. */
function renderDrawnBack(s: Sketch): string {
  const chance = s.strands('drawnBack');
  const inner = hairline(s, 2);
  const outer = cap(s, (t) => 4.5 + 3.5 * (1 - t * t), -2);
  return (
    renderMane(s, inner, outer, chance, { strands: 40, width: 2.9, shine: 0.5, drift: (u) => (0.5 - u) * 0.3 }) +
    renderRoots(s, inner, outer, chance, { count: 30, reach: 7, opacity: 0.55 })
  );
}

/** A ball of wound hair about `centre`. */
function renderKnot(s: Sketch, [cx, cy]: Point, rx: number, ry: number): string {
  const chance = s.strands('knot');
  const ring = Array.from({ length: 9 }, (_, i): Point => {
    const angle = (i / 9) * Math.PI * 2;
    const k = 0.97 + 0.06 * chance.next();
    return [cx + Math.cos(angle) * rx * k, cy + Math.sin(angle) * ry * k];
  });
  const swirl = (across: number, along: number): Point => {
    const angle = along * 4.2 + across * 6.28;
    const k = 0.96 - 0.78 * across;
    return [cx + Math.cos(angle) * rx * k, cy + Math.sin(angle) * ry * k];
  };
  return renderMass(s, loop(ring)) + renderStrands(s, swirl, chance, { strands: 22, width: 2.8, shine: 0.4 });
}

export function renderBun(s: Sketch): HairDrawing {
  const size = 0.8 + 0.35 * (s.looks.hair.length / 1000);
  return { back: renderKnot(s, s.place.at(0, s.a.crownY + 4, -40), 46 * size, 34 * size), front: renderDrawnBack(s) };
}

export function renderTopKnot(s: Sketch): HairDrawing {
  const { a } = s;
  const size = 0.75 + 0.3 * (s.looks.hair.length / 1000);
  const [x, y] = s.place.at(3, a.crownY + 1, 14);
  const band = line(
    spline([
      [x - 14, y - 3],
      [x, y - 6],
      [x + 14, y - 3],
    ]),
    s.paint.ink(mix(s.hair.dark, '#14100f', 0.5)),
    4.5,
    0.9,
  );
  return {
    back: '',
    front: renderKnot(s, s.place.at(4, a.crownY - 17 * size, 8), 31 * size, 26 * size) + renderDrawnBack(s) + band,
  };
}

export function renderPonytail(s: Sketch): HairDrawing {
  const { a } = s;
  const end = a.chinY + 40 + 100 * (s.looks.hair.length / 1000);
  const side = s.looks.hair.texture % 2 === 0 ? 1 : -1;
  const at = (x: number, y: number): Point => s.place.at(side * x, y, -30);
  const outer = [at(60, -20), at(104, 24), at(124, 92), at(122, a.chinY - 10), at(108, end - 24), at(84, end + 12)];
  const inner = [at(30, 10), at(58, 60), at(72, 110), at(76, a.chinY + 4), at(78, end - 30), at(84, end + 12)];
  const tail = renderLock(s, outer, inner, s.strands('tail'), { strands: 22, width: 3.4, shine: 0.5, sway: 4 });
  return { back: tail, front: renderDrawnBack(s) };
}

/** A middle parting and a braid over each shoulder. */
export function renderBraids(s: Sketch): HairDrawing {
  const { a } = s;
  const chance = s.strands('braids');
  const part = s.place.on(0, a.hairlineY + 2, 3);
  const crown = rim(s, 0, 0, () => 5, 2)[0] as Point;
  const end = a.chinY + 70 + 90 * (s.looks.hair.length / 1000);
  const width = 21 - 4 * a.child;
  const ropes = SIDES.map((side): Point[] => [
    s.place.at(side * (a.cheekHalf + 3), 24, 0),
    s.place.at(side * (a.cheekHalf + 8), 84, 4),
    [side * (a.cheekHalf - 2), a.chinY + 10],
    [side * (a.cheekHalf + 2), (a.chinY + end) / 2 + 10],
    [side * (a.cheekHalf - 4), end],
  ]);
  const curtains = SIDES.map((side) => {
    const outer = [
      crown,
      ...rim(s, side * 0.2, side * 0.95, () => 6, 5),
      s.place.at(side * (a.templeHalf + 6), -12, 4),
      s.place.at(side * (a.cheekHalf + 7), 40, 0),
    ];
    const inner = [
      part,
      ...s.place.all([
        [side * 34, a.hairlineY + 12, 3],
        [side * 68, a.hairlineY + 38, 3],
        [side * a.templeHalf * 0.88, a.brow.y, 3],
        [side * a.templeHalf * 0.94, -4, 2],
      ]),
      s.place.at(side * (a.cheekHalf - 2), 40, 2),
    ];
    return renderLock(s, outer, inner, chance, { strands: 24, width: 2.6, shine: 0.35 });
  });
  const seam = betweenEdges(
    [crown, part],
    [
      [crown[0] + 1, crown[1]],
      [part[0] + 1, part[1]],
    ],
  );
  return {
    back: '',
    front:
      renderRopes(s, ropes, width, 'braid') +
      curtains.join('') +
      fill(seam, s.paint.ink(mix(s.skin.shade, s.hair.dark, 0.35)), 0.6),
  };
}
