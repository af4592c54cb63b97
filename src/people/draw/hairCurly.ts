// How is curly and coiled hair drawn? A mass with a broken rim, close or wide about the head, filled with arcs.
import { broken, renderCoils } from './coils.ts';
import { cap, hairline, rim, skullCentre } from './hairline.ts';
import { betweenEdges, renderMass, renderRoots } from './lock.ts';
import { fill } from './paint.ts';
import { shape, type Point } from './pen.ts';
import { type HairDrawing, SIDES, type Side, type Sketch } from './sketch.ts';

interface Curl {
  readonly name: string;
  readonly lift: (turn: number) => number;
  readonly lobes: number;
  readonly depth: number;
  readonly size: number;
  readonly count: number;
  readonly sideburn: number;
}

function renderCurlCap(s: Sketch, c: Curl): string {
  const chance = s.strands(c.name);
  const centre = skullCentre(s);
  const outer = broken(cap(s, c.lift, c.sideburn), centre, c.lobes, c.depth, chance);
  const inner = broken(hairline(s, c.sideburn), centre, Math.round(c.lobes * 0.7), c.depth * 0.28, chance);
  return (
    renderMass(s, betweenEdges(outer, inner)) +
    renderRoots(s, inner, outer, chance, { count: 22, reach: c.size * 0.8, opacity: 0.8 }) +
    renderCoils(s, inner, outer, chance, { size: c.size, count: c.count, reach: 1 })
  );
}

export function renderCurlyShort(s: Sketch): string {
  const tall = 10 + 16 * (s.looks.hair.length / 1000);
  return renderCurlCap(s, {
    name: 'curly',
    lift: (t) => 5 + tall * Math.max(0, 1 - Math.abs(t) ** 3),
    lobes: 17,
    depth: 6,
    size: 6,
    count: 64,
    sideburn: 10,
  });
}

export function renderCoilsShort(s: Sketch): string {
  const tall = 4 + 9 * (s.looks.hair.length / 1000);
  return renderCurlCap(s, {
    name: 'coils',
    lift: (t) => 3 + tall * Math.max(0, 1 - Math.abs(t) ** 4),
    lobes: 22,
    depth: 2.2,
    size: 3.2,
    count: 68,
    sideburn: 14,
  });
}

export function renderAfro(s: Sketch): HairDrawing {
  const chance = s.strands('afro');
  const { a } = s;
  const size = 30 + 32 * (s.looks.hair.length / 1000);
  const centre = skullCentre(s);
  const low = a.cheekY + 34;
  const foot = (side: Side): Point[] => [
    s.place.at(side * (a.cheekHalf + size * 0.12), low, -10),
    s.place.at(side * (a.templeHalf + size * 0.72), -4, -6),
  ];
  const round = [
    ...foot(-1),
    ...rim(s, -0.9, 0.9, (t) => size * (1 + 0.05 * Math.cos(t * 6)), 11),
    ...foot(1).reverse(),
  ];
  const outer = broken(round, centre, 25, 4, chance);
  const inner = hairline(s, 16);
  const back = shape(round, [round.at(-1) as Point, s.place.at(0, low + 30, -40), round[0] as Point]);
  return {
    back: fill(back, s.paint.ink(s.hair.dark)),
    front:
      renderMass(s, betweenEdges(outer, inner)) +
      renderRoots(s, inner, outer, chance, { count: 26, reach: 4, opacity: 0.8 }) +
      renderCoils(s, inner, outer, chance, { size: 4.8, count: 76, reach: 1 }),
  };
}

export function renderCurlsLong(s: Sketch): HairDrawing {
  const chance = s.strands('curlsLong');
  const { a } = s;
  const end = a.chinY + 16 + 90 * (s.looks.hair.length / 1000);
  const centre = skullCentre(s);
  const mirror = s.looks.hair.texture % 2 === 0 ? 1 : -1;
  const outerSide = (side: Side): Point[] => [
    ...rim(s, side * -0.04 * (side === mirror ? 1 : -1), side * 0.9, (t) => 15 + 9 * Math.abs(t), 5),
    s.place.at(side * (a.domeHalf + 33), 8, -6),
    s.place.at(side * (a.domeHalf + 41), 74, -6),
    s.place.at(side * (a.domeHalf + 36), (end + 74) / 2, -6),
    s.place.at(side * (a.domeHalf + 8), end, -6),
  ];
  const innerSide = (side: Side): Point[] => [
    ...s.place.all([
      [12 * mirror, a.hairlineY - 2, 4],
      [side * 44, a.hairlineY + 12, 4],
      [side * 74, a.hairlineY + 38, 4],
      [side * a.templeHalf * 0.9, a.brow.y + 4, 4],
    ]),
    s.place.at(side * a.cheekHalf * 0.95, 30, 30),
    s.place.at(side * a.cheekHalf * 0.94, 84, 26),
    s.place.at(side * (a.jawHalf + 10), (end + 84) / 2, 20),
    s.place.at(side * (a.jawHalf + 12), end, 10),
  ];
  const sides = SIDES.map((side) => {
    const outer = broken(outerSide(side), centre, 12, 7, chance);
    const inner = broken(innerSide(side), centre, 9, 3.5, chance);
    const [o, i] = [outer.at(-1) as Point, inner.at(-1) as Point];
    const body = shape(outer, [o, [(o[0] + i[0]) / 2, end + 12], i], [...inner].reverse(), [
      inner[0] as Point,
      outer[0] as Point,
    ]);
    return renderMass(s, body) + renderCoils(s, inner, outer, chance, { size: 7.5, count: 38, reach: 1 });
  });
  const [left, right] = [outerSide(-1), outerSide(1)];
  const back = shape(
    right,
    [right.at(-1) as Point, s.place.at(0, end + 14, -30), left.at(-1) as Point],
    left.reverse(),
  );
  return { back: fill(back, s.paint.ink(s.hair.dark)), front: sides.reverse().join('') };
}
