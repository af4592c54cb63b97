// How is a brow drawn? A tapering shape with hairs that grow up near the nose and lie down toward the temple.
import { mix } from './colour.ts';
import { fill } from './paint.ts';
import { between, hair, makePen, pointAt, shape, type Point } from './pen.ts';
import { SIDES, strandCount, type Side, type Sketch } from './sketch.ts';

export function renderBrows(s: Sketch): string {
  const colour = s.paint.ink(mix(s.hair.dark, s.skin.deep, 0.25 + 0.25 * s.a.child));
  const brows = SIDES.map((side) => browOf(s, side));
  return (
    fill(brows.map(({ body }) => body).join(''), colour, 0.56 - 0.24 * s.a.child - 0.08 * s.a.old) +
    fill(brows.map(({ hairs }) => hairs).join(''), colour, 0.62 - 0.2 * s.a.child)
  );
}

function browOf(s: Sketch, side: Side): { readonly body: string; readonly hairs: string } {
  const { brow, asymmetry, old } = s.a;
  const m = s.muscles;
  const lift = asymmetry.brow * side * 1.6 + (side === 1 ? m.browLift * 6 : -m.browLift * 0.6);
  const innerX = brow.innerX - 3.2 * m.furrow;
  const innerY = brow.y + 3.2 - brow.slope * 0.6 - 5.2 * m.browInner + 1.8 * m.furrow - lift;
  const middleY = brow.y - brow.arch * 0.62 - brow.slope * 0.4 - 1.6 * m.browInner - 2.6 * m.browOuter - lift;
  const topY = brow.y - brow.arch - brow.slope * 0.6 - 4 * m.browOuter - lift * 1.1;
  const outerY = brow.y + 7.5 - brow.slope * 1.4 - 4 * m.browOuter + 1.8 * Math.max(0, m.browInner) - lift * 0.8;
  const x = (share: number): number => side * (innerX + brow.length * share);
  const t = brow.thick;
  const upper = s.place.all([
    [x(0.03), innerY - t * 0.38],
    [x(0.28), middleY - t * 0.5],
    [x(0.62), topY - t * 0.4],
    [x(1), outerY],
  ]);
  const lower = s.place.all([
    [x(0), innerY + t * 0.46],
    [x(0.3), middleY + t * 0.48],
    [x(0.64), topY + t * 0.36],
    [x(1), outerY],
  ]);
  const chance = s.strands(`brow${side}`);
  const pen = makePen();
  const count = strandCount(s, 24);
  for (let i = 0; i < count; i++) {
    const u = ((i + chance.next() * 0.7) / count) * 0.94;
    const root = between(pointAt(lower, u), pointAt(upper, u), 0.62 * chance.next());
    const reach = t * (0.68 + 0.4 * chance.next()) * (1 - 0.55 * u) * Math.min(1, 0.55 + 4 * u);
    // Upright by the nose, lying outward at the tail; the old grow wiry.
    const lean = Math.min(1, u * 1.7) * 1.35 + 0.22 * old * (chance.next() - 0.5);
    const tip: Point = [root[0] + side * reach * Math.sin(lean), root[1] - reach * Math.cos(lean) * (0.9 - 0.35 * u)];
    hair(pen, root, [(root[0] + tip[0]) / 2 - side * 0.4, (root[1] + tip[1]) / 2 - 0.5], tip, 0.65);
  }
  return { body: shape(upper, [...lower].reverse(), [lower[0] as Point, upper[0] as Point]), hairs: pen.text() };
}
