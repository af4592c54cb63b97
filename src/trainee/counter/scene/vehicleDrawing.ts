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

/** A compartment: a bench with its back to the window, the country behind it, racks with bags, reading lamps. */
export function compartment(day: Daylight): string {
  const wood = mix('#8f6d49', day.floor, 0.12 + day.lamps * 0.12);
  const cloth = mix('#6b4a45', day.floor, 0.1 + day.lamps * 0.12);
  const linen = mix('#e6dcc6', day.wall, 0.25);
  // One seat of the bench: the back with its wings, and the cloth for the head.
  const seat = (x: number): string =>
    box(x - 120, 396, 240, 560, shade(cloth, -0.18), 'rx="34"') +
    box(x - 104, 410, 208, 540, shade(cloth, 0.06), 'rx="28"') +
    box(x - 122, 420, 30, 300, shade(cloth, -0.05), 'rx="15"') +
    box(x + 92, 420, 30, 300, shade(cloth, -0.05), 'rx="15"') +
    box(x - 78, 396, 156, 118, linen, 'rx="12"');
  const bag = (x: number, width: number, height: number, colour: string): string =>
    box(x, 126 - height, width, height, lit(day, colour), 'rx="12"') +
    `<path d="M${x + width * 0.34} ${126 - height}q${width * 0.16} -30 ${width * 0.32} 0" fill="none" stroke="${lit(day, '#3d332a')}" stroke-width="8"/>`;
  const far = Array.from({ length: 5 }, (_, index) =>
    day.lamps > 0.6 ? lampGlow(day, 500 + index * 150, 296 + (index % 3) * 18, 36) : '',
  ).join('');
  const rack = (x: number, width: number): string =>
    box(x, 126, width, 12, '#b59f70') + box(x, 152, width, 6, '#8a7850');
  return (
    blurred(
      'mid',
      box(-60, -60, 1720, 1020, wood),
      ...Array.from({ length: 12 }, (_, index) => box(-60 + index * 150, -60, 5, 1020, shade(wood, -0.2))),
      box(396, 70, 808, 380, shade(wood, -0.45), 'rx="30"'),
    ) +
    `<clipPath id="pane"><rect x="416" y="88" width="768" height="344" rx="20"/></clipPath>` +
    `<g clip-path="url(#pane)">${blurred('far', land(day, 320, '#97a070'), far)}</g>` +
    blurred(
      'mid',
      box(416, 164, 768, 8, shade(wood, -0.4)),
      path('M404 74h74q-20 150 24 330h-98z', mix('#9a8a5e', day.wall, 0.2)),
      path('M1196 74h-74q20 150 -24 330h98z', mix('#9a8a5e', day.wall, 0.2)),
      bag(20, 150, 80, '#7a5a40'),
      bag(200, 110, 58, '#4f6470'),
      bag(1270, 170, 76, '#6a6f52'),
      bag(1460, 110, 92, '#7d4f4a'),
      rack(-60, 440),
      rack(1220, 440),
      lampGlow(day, 240, 250, 170),
      lampGlow(day, 1360, 250, 170),
      ...[-40, 240, 520, 800, 1080, 1360, 1640].map(seat),
    )
  );
}
