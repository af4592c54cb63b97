// What is seen behind people who sit in a vehicle: the inside of a car at its lane, a compartment of a train?

import { mix, shade, type Daylight } from './daylight.ts';
import { land } from './outdoorDrawing.ts';
import { blurred, box, lampGlow, lit, path } from './shapes.ts';

/** A car seen from its side: the inside, and through the far windows the lane with its roof, its barrier and those who wait behind. */
export function car(day: Daylight, waiting: number): string {
  const inside = mix('#3b3834', day.floor, 0.16);
  const cloth = mix('#6a6055', day.floor, 0.2);
  const other = (index: number): string => {
    const x = 1130 + index * 210;
    const body = lit(day, ['#7a5a50', '#5f6f7a', '#8a8062'][index % 3] ?? '#7a5a50');
    return (
      path(`M${x} 520q6 -60 56 -66l24 -50q50 -14 100 0l26 50q44 8 50 66z`, body) +
      box(x + 72, 412, 44, 40, mix(day.sky[1], '#3c4046', 0.45), 'rx="6"') +
      box(x + 124, 412, 44, 40, mix(day.sky[1], '#3c4046', 0.45), 'rx="6"') +
      lampGlow(day, x + 16, 490, 70)
    );
  };
  const seat = (x: number): string =>
    box(x - 62, 250, 124, 108, cloth, 'rx="34"') +
    box(x - 8, 350, 16, 40, shade(cloth, -0.4)) +
    path(`M${x - 120} 960q-16 -480 40 -560q80 -40 160 0q56 80 40 560z`, shade(cloth, -0.1)) +
    path(`M${x - 74} 960q-8 -420 16 -500q58 -22 116 0q24 80 16 500z`, shade(cloth, 0.08));
  return (
    blurred(
      'far',
      land(day, 470, '#8a867c'),
      box(-60, 150, 1720, 54, lit(day, '#5d615c')),
      ...[180, 620, 1080, 1500].map((x) => lampGlow(day, x, 210, 180)),
      box(330, 200, 26, 330, lit(day, '#6a6e69')),
      box(1400, 200, 26, 330, lit(day, '#6a6e69')),
      Array.from({ length: 8 }, (_, index) =>
        box(60 + index * 54, 446, 54, 20, index % 2 === 0 ? lit(day, '#a4483c') : lit(day, '#ece4d4')),
      ).join(''),
      Array.from({ length: Math.min(3, waiting) }, (_, index) => other(index)).join(''),
    ) +
    blurred(
      'near',
      // The far side of the car: roof, pillars and sill around its windows.
      path(
        'M-60 -60h1720v1020h-1720zM90 540L250 150q12 -24 44 -24h530v414zM900 540v-414h420q34 0 58 30l190 384z',
        inside,
        'fill-rule="evenodd"',
      ),
      box(-60, 540, 1720, 420, shade(inside, -0.12)),
      box(-60, 536, 1720, 12, shade(inside, 0.18)),
      seat(540),
      seat(1190),
      `<ellipse cx="214" cy="640" rx="46" ry="150" fill="none" stroke="${shade(inside, -0.4)}" stroke-width="26" transform="rotate(-16 214 640)"/>`,
      box(700, 106, 140, 26, shade(inside, 0.3), 'rx="12"'),
      lampGlow(day, 770, 128, 240),
    )
  );
}

/** A compartment: the window with the country behind it, seats, racks with bags, reading lamps. */
export function compartment(day: Daylight): string {
  const wood = mix('#8f6d49', day.floor, 0.12 + day.lamps * 0.12);
  const cloth = mix('#6b4a45', day.floor, 0.1 + day.lamps * 0.12);
  const seat = (x: number, width: number): string =>
    box(x, 330, width, 520, cloth, 'rx="26"') +
    box(x + 14, 350, width - 28, 470, shade(cloth, 0.1), 'rx="20"') +
    box(x + width * 0.2, 330, width * 0.6, 92, mix('#e6dcc6', day.wall, 0.25), 'rx="10"');
  const bag = (x: number, width: number, height: number, colour: string): string =>
    box(x, 196 - height, width, height, lit(day, colour), 'rx="12"') +
    `<path d="M${x + width * 0.34} ${196 - height}q${width * 0.16} -34 ${width * 0.32} 0" fill="none" stroke="${lit(day, '#3d332a')}" stroke-width="8"/>`;
  const far = Array.from({ length: 5 }, (_, index) =>
    day.lamps > 0.6 ? lampGlow(day, 500 + index * 150, 430 + (index % 3) * 22, 40) : '',
  ).join('');
  return (
    blurred(
      'mid',
      box(-60, -60, 1720, 1020, wood),
      ...Array.from({ length: 12 }, (_, index) => box(-60 + index * 150, -60, 5, 1020, shade(wood, -0.2))),
      box(396, 116, 808, 444, shade(wood, -0.45), 'rx="30"'),
    ) +
    `<clipPath id="pane"><rect x="416" y="134" width="768" height="408" rx="20"/></clipPath>` +
    `<g clip-path="url(#pane)">${blurred('far', land(day, 450, '#97a070'), far)}</g>` +
    blurred(
      'mid',
      box(416, 236, 768, 8, shade(wood, -0.4)),
      path('M404 120h74q-20 210 24 430h-98z', mix('#9a8a5e', day.wall, 0.2)),
      path('M1196 120h-74q20 210 -24 430h98z', mix('#9a8a5e', day.wall, 0.2)),
      seat(-30, 200),
      seat(178, 200),
      seat(1222, 200),
      seat(1430, 200),
      bag(20, 150, 90, '#7a5a40'),
      bag(200, 110, 66, '#4f6470'),
      bag(1270, 170, 84, '#6a6f52'),
      bag(1460, 110, 104, '#7d4f4a'),
      box(-60, 196, 440, 12, '#b59f70'),
      box(1220, 196, 440, 12, '#b59f70'),
      box(-60, 226, 440, 6, '#8a7850'),
      box(1220, 226, 440, 6, '#8a7850'),
      lampGlow(day, 176, 300, 150),
      lampGlow(day, 1424, 300, 150),
    )
  );
}
