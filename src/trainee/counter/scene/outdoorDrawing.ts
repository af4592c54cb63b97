// What do the places under the sky look like: a post for people on foot, a ship's gangway, a street?

import { mix, shade, type Daylight } from './daylight.ts';
import { bystander } from './hallDrawing.ts';
import { blurred, box, lampGlow, lit, path } from './shapes.ts';

/** Sky, hills and ground; after dark the hills are shadows. */
export function land(day: Daylight, horizon: number, ground: string): string {
  const hill = (tone: string, share: number): string => mix(day.sky[1], tone, share * (1 - day.lamps * 0.2));
  const soil = mix(ground, day.floor, 0.35 + day.lamps * 0.35);
  return (
    box(-60, -60, 1720, horizon + 80, 'url(#sky)') +
    path(`M-60 ${horizon - 60}q220 -130 460 -40t420 -70t420 60t480 -30v220h-1780z`, hill('#6f7d80', 0.45)) +
    path(`M-60 ${horizon - 10}q300 -80 620 -20t560 -20t560 10v120h-1740z`, hill('#5d6a55', 0.7)) +
    box(-60, horizon + 10, 1720, 960 - horizon, soil) +
    box(-60, horizon + 150, 1720, 800 - horizon, shade(soil, -0.14), 'opacity=".5"')
  );
}

/** A pole with a lamp. */
function pole(day: Daylight, x: number, top: number, base: number): string {
  return box(x - 7, top, 14, base - top, lit(day, '#4c4a46')) + lampGlow(day, x, top, 170);
}

/** A tree behind. */
function tree(day: Daylight, x: number, base: number, size: number): string {
  const leaf = mix(lit(day, '#66785a'), day.sky[1], 0.12);
  return (
    box(x - size * 0.05, base - size * 0.5, size * 0.1, size * 0.5, lit(day, '#5b4836')) +
    `<ellipse cx="${x}" cy="${base - size * 0.72}" rx="${size * 0.36}" ry="${size * 0.42}" fill="${leaf}"/>` +
    `<ellipse cx="${x + size * 0.14}" cy="${base - size * 0.6}" rx="${size * 0.27}" ry="${size * 0.28}" fill="${shade(leaf, -0.14)}"/>`
  );
}

/** A post for people on foot: a path, a fence, a small roof, the barrier. */
export function footPost(day: Daylight, waiting: number): string {
  const steel = lit(day, '#6a706c');
  const fence = Array.from({ length: 22 }, (_, index) => box(-40 + index * 78, 470, 8, 150, steel)).join('');
  const house = lit(day, '#c9b38c');
  return (
    blurred(
      'far',
      land(day, 500, '#8d8a6c'),
      tree(day, 120, 560, 330),
      tree(day, 300, 560, 260),
      path('M560 960q120 -300 190 -440h110q90 170 240 440z', lit(day, '#b9aa8c')),
    ) +
    blurred(
      'mid',
      fence,
      box(-60, 490, 1720, 8, steel),
      box(-60, 566, 1720, 8, steel),
      box(1130, 330, 360, 320, house),
      box(1100, 290, 420, 48, lit(day, '#7a4f42'), 'rx="4"'),
      box(1176, 390, 130, 110, mix('#f6d58e', day.sky[1], 1 - day.lamps), 'rx="3"'),
      box(1366, 390, 90, 260, lit(day, '#6d5338')),
      Array.from({ length: 8 }, (_, index) =>
        box(130 + index * 62, 628, 62, 26, index % 2 === 0 ? lit(day, '#a4483c') : lit(day, '#ece4d4')),
      ).join(''),
      box(96, 590, 46, 130, steel, 'rx="5"'),
      box(-60, -60, 1720, 110, lit(day, '#575a55')),
      ...[260, 800, 1340].map((x) => lampGlow(day, x, 56, 200)),
    ) +
    blurred('far', Array.from({ length: Math.min(5, waiting) }, (_, index) => bystander(index, day)).join(''))
  );
}

/** A ship's gangway: the quay, the side of the ship, the sea. */
export function gangway(day: Daylight): string {
  const sea = mix(day.sky[1], '#4a6a76', 0.6 + day.lamps * 0.1);
  const side = lit(day, '#2f4a5a');
  const white = lit(day, '#e6e0d2');
  const glow = mix(day.sky[0], '#f6d58e', day.lamps);
  const ports = Array.from({ length: 6 }, (_, index) => {
    const x = 1020 + index * 104;
    return `<circle cx="${x}" cy="372" r="25" fill="${shade(white, -0.3)}"/><circle cx="${x}" cy="372" r="18" fill="${glow}"/>`;
  }).join('');
  const crane = lit(day, '#9a6a3c');
  const posts = Array.from({ length: 8 }, (_, index) => box(300 + index * 96, 640 - index * 30, 10, 120, white)).join(
    '',
  );
  return (
    blurred(
      'far',
      box(-60, -60, 1720, 560, 'url(#sky)'),
      box(-60, 440, 1720, 240, sea),
      ...[470, 510, 560].map((y, index) => box(-60, y, 900 - index * 120, 5, shade(sea, 0.28), 'opacity=".6"')),
      box(150, 150, 26, 320, crane),
      box(250, 190, 20, 280, crane),
      path('M90 150l420 -74v22l-334 66z', crane),
      box(478, 88, 5, 170, shade(crane, -0.4)),
      box(446, 256, 70, 46, lit(day, '#7a4f42')),
    ) +
    blurred(
      'mid',
      path('M900 240h760v440h-640q-90 -180 -120 -440z', white),
      path('M916 430h744v260h-620q-80 -90 -124 -260z', side),
      box(916, 424, 744, 12, lit(day, '#a4483c')),
      box(1060, 90, 600, 160, shade(white, -0.06)),
      ...Array.from({ length: 7 }, (_, index) => box(1086 + index * 78, 130, 50, 56, glow, 'rx="6"')),
      ports,
      box(-60, 660, 1720, 300, 'url(#floor)'),
      box(-60, 652, 1720, 22, lit(day, '#8a8275')),
      path('M220 780L1040 470v58L300 820z', lit(day, '#7d7a72')),
      posts,
      `<path d="M304 650L990 432M304 694L990 476" stroke="${lit(day, '#c9a86a')}" stroke-width="9" fill="none"/>`,
      box(90, 690, 74, 100, lit(day, '#3c3a37'), 'rx="16"'),
      lampGlow(day, 1000, 210, 190),
      pole(day, 640, 110, 660),
    )
  );
}

/** A street of small shops. */
export function street(day: Daylight, waiting: number): string {
  const house = (x: number, width: number, top: number, colour: string): string => {
    const wall = lit(day, colour);
    const windows = Array.from({ length: Math.floor(width / 110) * 2 }, (_, index) => {
      const across = Math.floor(width / 110);
      const left = x + 34 + (index % across) * 108;
      const y = top + 50 + Math.floor(index / across) * 150;
      const on = (index * 7 + Math.round(x)) % 3 !== 0;
      const glass = mix(day.sky[0], on ? '#f2cf8a' : '#4a4a4e', on ? day.lamps : 0.35);
      return box(left - 6, y - 6, 72, 108, shade(wall, -0.25)) + box(left, y, 60, 96, glass);
    }).join('');
    return box(x, top, width, 700 - top, wall) + box(x - 8, top - 14, width + 16, 20, shade(wall, -0.2)) + windows;
  };
  const stripes = (x: number, colour: string): string =>
    Array.from({ length: 8 }, (_, index) =>
      path(`M${x + index * 44} 430h44l-6 62h-44z`, lit(day, index % 2 === 0 ? colour : '#e9dfca')),
    ).join('');
  return (
    blurred(
      'far',
      box(-60, -60, 1720, 760, 'url(#sky)'),
      house(-40, 330, 60, '#b08a68'),
      house(290, 250, 130, '#9aa08c'),
      house(540, 240, 90, '#c0a27c'),
      house(780, 260, 150, '#a8857a'),
      house(1040, 250, 70, '#b5a486'),
      house(1290, 380, 120, '#8f9690'),
      box(-60, 690, 1720, 280, 'url(#floor)'),
      box(-60, 684, 1720, 16, shade(day.floor, 0.2)),
    ) +
    blurred(
      'mid',
      box(40, 500, 320, 190, mix('#4a4640', '#f2cf8a', day.lamps * 0.8)),
      stripes(30, '#8a4f44'),
      box(1180, 500, 320, 190, mix('#4a4640', '#f2cf8a', day.lamps * 0.8)),
      stripes(1170, '#4f7068'),
      tree(day, 460, 720, 330),
      pole(day, 1100, 190, 730),
    ) +
    blurred('far', Array.from({ length: Math.min(3, waiting) }, (_, index) => bystander(index, day)).join(''))
  );
}
