// How does light fall on the skin of the face? Soft ovals of shade, light and blush, clipped to the head; then marks and the lines of age.
import { MARK_KINDS, type MarkKind } from '../face.ts';
import { mix } from './colour.ts';
import { brush, hair, loop, makePen, type Point } from './pen.ts';
import { fill, group, line, oval } from './paint.ts';
import { SIDES, type Side, type Sketch } from './sketch.ts';
import { headPath } from './skull.ts';

type Tone = 'light' | 'shade' | 'blush';
/** A soft oval on the face: place, radii, turn, tone, strength. */
type Soft = readonly [x: number, y: number, rx: number, ry: number, degrees: number, tone: Tone, strength: number];

/** The head's skin without features; `stubble` lies on it. */
export function renderSkin(s: Sketch, stubble: string): string {
  const path = headPath(s.a, s.place);
  const { skin, paint } = s;
  const lit = mix(skin.base, skin.light, 0.42);
  const dim = mix(skin.base, skin.shade, 0.3);
  const across = paint.linear(s.light <= 0 ? 8 : 172, [
    [0.3, lit],
    [0.7, skin.base],
    [1, dim],
  ]);
  const all = softs(s);
  const layer = (tone: Tone): string =>
    group(
      `fill="${paint.soft(skin[tone])}"`,
      ...all.filter((soft) => soft[5] === tone).map((soft) => renderSoft(s, soft)),
    );
  return paint.within(
    path,
    across,
    layer('shade'),
    layer('blush'),
    layer('light'),
    stubble,
    renderFreckles(s),
    renderMarks(s),
    renderLines(s),
  );
}

function renderSoft(s: Sketch, [x, y, rx, ry, degrees, tone, strength]: Soft): string {
  const narrow = Math.sqrt(Math.max(0.3, 1 - s.place.turn ** 2));
  const glow = tone === 'light' ? 1 + 0.035 * s.looks.monk : 1;
  return oval(
    s.place.on(x, y),
    rx * narrow,
    ry,
    degrees + s.place.rollDegrees,
    undefined,
    Math.min(1, strength * glow),
  );
}

function softs(s: Sketch): Soft[] {
  const { a } = s;
  const k = s.contrast;
  const away = s.light <= 0 ? 1 : -1;
  const aside = Math.abs(s.light);
  const both = (make: (side: Side, dark: number) => Soft[]): Soft[] =>
    SIDES.flatMap((side) => make(side, side === away ? 1 + 0.45 * aside : 1 - 0.35 * aside));
  const young = 1 - a.child;
  const { eye, nose, mouth } = a;
  const hollow = Math.max(0, 0.3 + a.hollow);
  return [
    // The round of the head: sides and top turn away from the light.
    ...both((side, dark) => [
      [side * (a.cheekHalf + 10), 30, 40, 132, 0, 'shade', 0.52 * k * dark],
      [side * (a.domeHalf + 2), -66, 36, 74, 0, 'shade', 0.34 * k * dark],
      [side * (a.jawHalf + 6), a.jawY + 22, 40, 46, side * 38, 'shade', 0.42 * k * dark],
    ]),
    [0, a.crownY + 8, 104, 40, 0, 'shade', 0.3 * k],
    [0, a.chinY + 10, 74, 22, 0, 'shade', 0.55 * k],
    // Forehead, cheekbones and chin catch it.
    [-10 * away, (a.hairlineY + a.brow.y) / 2, 58, 34, 0, 'light', 0.6],
    ...both((side, dark): Soft[] => [
      [side * (eye.x + 12), a.cheekY + 18, 36, 21, side * -24, 'light', 0.4 / dark ** 1.5],
      [side * (eye.x + 14), a.cheekY + 34, 42, 32, side * -14, 'blush', 0.24 + 0.16 * a.child],
      [
        side * (a.jawHalf - 12 + 4 * a.soft),
        (a.cheekY + a.jawY) / 2 + 14,
        24,
        48,
        side * 20,
        'shade',
        0.34 * k * hollow * dark,
      ],
    ]),
    [-3 * away, a.chinY - 17, 17, 12, 0, 'light', 0.42],
    // Sockets, deepest beside the root of the nose.
    ...both((side, dark): Soft[] => [
      [side * (eye.x - 4), -11, 36, 17, side * 6, 'shade', (0.28 + 0.3 * eye.depth) * k * dark],
      [side * (nose.rootHalf + 7), -12, 13, 20, side * -10, 'shade', (0.34 + 0.36 * eye.depth) * k * dark],
      [
        side * eye.x,
        eye.open * 0.5 + 7,
        25,
        8,
        side * -3,
        'shade',
        (0.16 + 0.22 * a.old + 0.3 * (s.looks.tiredness / 1000)) * k,
      ],
    ]),
    // Nose: a lit ridge, a shaded flank, a warm tip.
    ...both((side, dark): Soft[] => [
      [
        side * (nose.bridgeHalf + 8),
        nose.baseY * 0.42,
        13,
        nose.baseY * 0.58,
        side * -10,
        'shade',
        (0.03 + 0.24 * dark ** 2) * k * (0.55 + 0.45 * young),
      ],
    ]),
    [0, nose.baseY - 12, nose.wing + 4, 17, 0, 'blush', 0.26],
    [0, nose.baseY + 6, nose.wing + 3, 10, 0, 'shade', 0.55 * k],
    [-2 * away, nose.baseY * 0.36, nose.bridgeHalf * 0.62, nose.baseY * 0.5, 0, 'light', 0.62 * young + 0.2],
    [-3 * away, nose.baseY - 15 - nose.tipLift, nose.tipHalf * 0.72, 9, 0, 'light', 0.72],
    // Muzzle: corners of the mouth, groove of the lip, hollow above the chin.
    ...both((side, dark): Soft[] => [[side * (mouth.half + 5), mouth.y + 2, 11, 13, 0, 'shade', 0.3 * k * dark]]),
    [0, (nose.baseY + mouth.y) / 2 - 2, 5, 12, 0, 'shade', 0.3 * mouth.philtrum * k],
    [0, mouth.y + mouth.lower + 9, 24, 9, 0, 'shade', 0.55 * k],
    [0, a.chinY - 13, 2.6, 9, 0, 'shade', 0.7 * a.cleft],
  ];
}

function renderFreckles(s: Sketch): string {
  const chance = s.strands('freckles');
  const pen = makePen();
  for (let i = 0; i < 44; i++) {
    const x = chance.bell() * 42;
    const y = 26 + chance.bell() * 15 + Math.abs(x) * 0.08;
    const p = s.place.on(x, y);
    pen.move(p).line([p[0] + 0.2 + 0.6 * chance.next(), p[1] + 0.2]);
  }
  const strength = Math.max(0, s.a.freckles - 0.3) * 0.85;
  return line(strength === 0 ? '' : pen.text(), s.paint.ink(mix(s.skin.shade, s.skin.deep, 0.35)), 1.8, strength);
}

/** Moles and scars: always one path for each kind, whether or not there are any. */
function renderMarks(s: Sketch): string {
  const { a, place } = s;
  const paths = { mole: '', scar: '' };
  for (const [i, mark] of s.looks.face.marks.entries()) {
    if (mark.size === 0) continue;
    const x = (mark.x / 1000 - 0.5) * 2 * (a.cheekHalf - 8) * (1 - 0.3 * (mark.y / 1000) ** 2);
    const y = a.hairlineY + 12 + (mark.y / 1000) * (a.chinY - a.hairlineY - 20);
    const size = mark.size / 1000;
    const kind = MARK_KINDS[i] as MarkKind;
    if (kind === 'mole') {
      const [cx, cy] = place.on(x, y);
      const r = 2.8 * size;
      paths.mole += loop([
        [cx - r, cy],
        [cx, cy - r * 0.9],
        [cx + r, cy],
        [cx, cy + r * 0.9],
      ]);
    } else {
      const lean = (i % 2 === 0 ? 9 : -7) * size;
      paths.scar += brush(
        place.all([
          [x - lean, y - 11 * size],
          [x + 1.5 * size, y],
          [x + lean, y + 10 * size],
        ]),
        [0, 2.6 * size, 0],
      );
    }
  }
  return (
    fill(paths.mole, s.paint.ink(mix(s.skin.deep, '#2a1410', 0.35)), 0.82) +
    fill(paths.scar, s.paint.ink(mix(s.skin.light, s.skin.blush, 0.35)), 0.85)
  );
}

/** Lines that time and feeling draw: forehead, between the brows, beside the eyes, from nose to mouth, below the mouth. */
function renderLines(s: Sketch): string {
  const { a, muscles, place } = s;
  const { eye, nose, mouth, old, child } = a;
  const ink = s.paint.ink(mix(s.skin.shade, s.skin.deep, 0.5));
  type Stroke = readonly [
    from: readonly [number, number],
    by: readonly [number, number],
    to: readonly [number, number],
  ];
  const strokes = (width: number, strength: number, ...each: readonly Stroke[]): string => {
    const shown = strength > 0.01 ? each : [];
    const pen = makePen();
    for (const points of shown) {
      const [from, by, to] = place.all(points) as [Point, Point, Point];
      hair(pen, from, [2 * by[0] - (from[0] + to[0]) / 2, 2 * by[1] - (from[1] + to[1]) / 2], to, width);
    }
    return fill(pen.text(), ink, Math.min(0.8, Math.max(0, strength)));
  };
  const both = (make: (side: Side) => readonly Stroke[]): Stroke[] => SIDES.flatMap(make);
  const mid = (a.hairlineY + a.brow.y) / 2;
  const raised = (Math.max(0, muscles.browInner) * 0.28 + Math.max(0, muscles.browLift) * 0.12) * (1 - 0.8 * child);
  const across = (y: number, half: number): Stroke => [
    [-half, y + 3],
    [-2, y - 2],
    [half - 4, y + 4],
  ];
  const outer = eye.x + eye.width / 2 + 5;
  const bagY = eye.open * 0.5 + 7;
  return [
    strokes(1.5, 0.6 * Math.max(0, old - 0.18) + raised, across(mid - 17, 42), across(mid, 46), across(mid + 15, 38)),
    strokes(
      1.6,
      0.4 * old + 0.5 * Math.max(0, muscles.furrow) * (1 - child),
      ...both((d): Stroke[] => [
        [
          [d * 7.5, a.brow.y - 7],
          [d * 5.8, a.brow.y + 3],
          [d * 7.4, a.brow.y + 12],
        ],
      ]),
    ),
    strokes(
      1.3,
      0.62 * Math.max(0, old - 0.1) + 0.26 * muscles.cheekRaise * (1 - child),
      ...both((d): Stroke[] => [
        [
          [d * outer, -4],
          [d * (outer + 6), -7.5],
          [d * (outer + 13), -13],
        ],
        [
          [d * (outer + 1), 1.5],
          [d * (outer + 8), 2.4],
          [d * (outer + 15), 0.5],
        ],
        [
          [d * outer, 6],
          [d * (outer + 6), 9.5],
          [d * (outer + 12), 13],
        ],
      ]),
    ),
    strokes(
      1.6,
      0.5 * Math.max(0, old - 0.15) + 0.42 * Math.max(0, s.looks.tiredness / 1000 - 0.25) + 0.12 * muscles.lowerLid,
      ...both((d): Stroke[] => [
        [
          [d * (eye.x - 17), bagY - 3],
          [d * (eye.x - 3), bagY + 4],
          [d * (eye.x + 13), bagY + 1],
        ],
      ]),
    ),
    // Nose to mouth: hardly there when young, deep when old or smiling.
    strokes(
      2.2,
      0.015 * (1 - child) + 0.6 * old + 0.34 * Math.max(0, muscles.cornerUp) + 0.1 * Math.max(0, a.heavy),
      ...both((d): Stroke[] => [
        [
          [d * (nose.wing + 4), nose.baseY - 12],
          [d * (mouth.half * 0.55 + nose.wing * 0.5 + 7), (nose.baseY + mouth.y) / 2 - 6],
          [d * (mouth.half + 10), mouth.y + 4],
        ],
      ]),
    ),
    strokes(
      1.7,
      0.55 * Math.max(0, old - 0.25) + 0.2 * Math.max(0, -muscles.cornerUp),
      ...both((d): Stroke[] => [
        [
          [d * (mouth.half + 3), mouth.y + 7],
          [d * (mouth.half + 5), mouth.y + 16],
          [d * (mouth.half + 1), mouth.y + 29],
        ],
      ]),
    ),
    strokes(
      1.6,
      0.45 * Math.max(0, old - 0.55),
      ...both((d): Stroke[] => [
        [
          [d * (a.cheekHalf - 18), a.cheekY + 44],
          [d * (a.cheekHalf - 27), a.cheekY + 66],
          [d * (a.jawHalf - 20), a.jawY + 18],
        ],
      ]),
    ),
  ].join('');
}
