// What do the rooms look like that cases are held in? Each calm and warm, soft behind the person, with its things at the sides.

import { mix, shade, type Daylight } from './daylight.ts';
import { bystander, ceilingLight } from './hallDrawing.ts';
import { blurred, box, lampGlow, lit, pane, path, plant, row, wallClock } from './shapes.ts';

const FOLDERS = ['#8a6f52', '#6b7a70', '#a08a5e', '#7a5f5a', '#65708a', '#93836c'] as const;

function walls(day: Daylight, tint: string, share = 0.25, floorAt = 640): string {
  const wall = mix(day.wall, tint, share * (1 - day.lamps * 0.1));
  return (
    box(-60, -60, 1720, 1020, 'url(#wall)') +
    box(-60, -60, 1720, 1020, wall, 'opacity=".72"') +
    box(-60, floorAt, 1720, 400, 'url(#floor)') +
    box(-60, floorAt - 16, 1720, 18, shade(wall, -0.28))
  );
}

const queue = (day: Daylight, waiting: number, most: number): string =>
  Array.from({ length: Math.min(most, waiting) }, (_, index) => bystander(index, day)).join('');

/** A cupboard of folders, shelf over shelf. */
function shelves(day: Daylight, x: number, y: number, width: number, levels: number): string {
  const wood = lit(day, '#8a6a48');
  const rise = 118;
  const rows = Array.from({ length: levels }, (_, level) => {
    const base = y + (level + 1) * rise;
    const count = Math.floor((width - 30) / 34);
    const widths = Array.from({ length: count }, (__, index) => 26 + ((index * 7 + level * 5) % 3) * 8);
    const heights = [84, 90, 78, 88, 70].map((height) => height - (level % 2) * 6);
    return (
      box(x + 10, base - rise + 8, width - 20, rise - 12, shade(wood, -0.45)) +
      row(day, x + 16, base - 4, widths, heights, [...FOLDERS.slice(level), ...FOLDERS.slice(0, level)]) +
      box(x + 6, base - 4, width - 12, 10, shade(wood, 0.1))
    );
  }).join('');
  return box(x, y, width, levels * rise + 16, wood, 'rx="4"') + rows;
}

/** The visa office: files to the ceiling, a window, the clock. */
export function visaOffice(day: Daylight, waiting: number): string {
  return (
    walls(day, '#b9ab8c') +
    blurred(
      'mid',
      shelves(day, 40, 90, 400, 5),
      pane(day, 1130, 110, 300, 330),
      wallClock(day, 800, 130, 54),
      box(1090, 452, 380, 14, lit(day, '#d9cdb4')),
      plant(day, 1390, 454, 120),
      box(1020, 540, 520, 20, lit(day, '#8a6a48')),
      box(1060, 560, 24, 120, lit(day, '#6d5338')),
      box(1480, 560, 24, 120, lit(day, '#6d5338')),
      row(day, 1090, 540, [90, 70, 110], [26, 40, 18], FOLDERS),
    ) +
    blurred('far', queue(day, waiting, 2)) +
    blurred('mid', ceilingLight(420, 46, day), ceilingLight(1180, 46, day))
  );
}

/** A room to speak in: nobody else hears. */
export function interviewRoom(day: Daylight): string {
  const door = lit(day, '#9a7a56');
  const blind = Array.from({ length: 12 }, (_, index) =>
    box(1120, 120 + index * 26, 330, 9, shade(day.wall, 0.45), 'opacity=".75"'),
  ).join('');
  return (
    walls(day, '#c3b79c', 0.4) +
    blurred(
      'mid',
      box(150, 130, 250, 520, shade(door, -0.35), 'rx="3"'),
      box(164, 144, 222, 506, door),
      box(196, 180, 158, 190, shade(door, -0.12), 'rx="4"'),
      box(196, 400, 158, 220, shade(door, -0.12), 'rx="4"'),
      `<circle cx="366" cy="400" r="11" fill="#cdb98c"/>`,
      pane(day, 1120, 120, 330, 310),
      blind,
      box(500, 180, 150, 110, shade(day.wall, -0.35)),
      box(510, 190, 130, 90, lit(day, '#8fa39a')),
      path('M510 262q40 -44 74 -18t56 -22v58h-130z', lit(day, '#6f8474')),
      plant(day, 1500, 690, 210),
      box(940, 574, 190, 18, lit(day, '#8a6a48'), 'rx="4"'),
      box(960, 592, 14, 110, lit(day, '#6d5338')),
      box(1096, 592, 14, 110, lit(day, '#6d5338')),
      box(990, 560, 84, 16, lit(day, '#6d5338')),
      box(1020, 440, 24, 122, lit(day, '#6d5338')),
      path('M970 370h124l26 84h-176z', mix('#f2ddb0', day.wall, 0.2)),
      lampGlow(day, 1032, 440, 190),
    ) +
    blurred('mid', ceilingLight(520, 40, day), ceilingLight(1080, 40, day))
  );
}

/** A court room: the bench raised behind, panels, the rail. */
export function court(day: Daylight, waiting: number): string {
  const wood = lit(day, '#7d5636');
  const dark = shade(wood, -0.35);
  const panels = Array.from({ length: 11 }, (_, index) => {
    const x = -40 + index * 152;
    return box(x, 150, 138, 360, shade(wood, -0.12)) + box(x + 16, 170, 106, 320, shade(wood, 0.06), 'rx="3"');
  }).join('');
  const chair = (x: number, high: number): string =>
    path(`M${x - 52} 420v${-high}q52 -46 104 0v${high}z`, lit(day, '#5b3b35'));
  return (
    walls(day, '#a78a63', 0.35) +
    blurred(
      'mid',
      box(-60, 140, 1720, 390, dark),
      panels,
      `<circle cx="800" cy="84" r="52" fill="${lit(day, '#b59a5c')}"/><circle cx="800" cy="84" r="38" fill="${shade(wood, -0.1)}"/>`,
      chair(270, 150),
      chair(1330, 150),
      box(60, 400, 430, 26, shade(wood, 0.18)),
      box(76, 426, 398, 180, wood),
      box(1110, 400, 430, 26, shade(wood, 0.18)),
      box(1126, 426, 398, 180, wood),
      row(day, 110, 400, [70, 90, 54], [16, 26, 38], FOLDERS),
      row(day, 1370, 400, [84, 60], [30, 18], FOLDERS),
      `<path d="M200 400q-6 -50 26 -66M1220 400q6 -50 -26 -66" stroke="#2d2a28" stroke-width="7" fill="none"/>`,
      lampGlow(day, 420, 372, 120),
      lampGlow(day, 1490, 372, 120),
    ) +
    blurred(
      'far',
      queue(day, waiting, 2),
      box(-60, 610, 1720, 22, shade(wood, 0.12)),
      Array.from({ length: 17 }, (_, index) => box(-20 + index * 100, 632, 22, 170, wood)).join(''),
    ) +
    blurred('mid', ceilingLight(300, 36, day), ceilingLight(1300, 36, day))
  );
}

/** A public office: large windows, numbered tickets, chairs for those who wait. */
export function publicCounter(day: Daylight, waiting: number): string {
  const seat = lit(day, '#6f8a86');
  const chair = (x: number): string =>
    box(x, 560, 84, 74, seat, 'rx="12"') + box(x + 6, 636, 72, 18, shade(seat, -0.2), 'rx="6"');
  return (
    walls(day, '#a9b3a4', 0.3) +
    blurred(
      'far',
      pane(day, 30, 120, 430, 400, 2),
      pane(day, 1180, 120, 430, 400, 2),
      box(560, 84, 480, 118, shade(day.wall, -0.62), 'rx="10"'),
      ...[0, 1, 2].map(
        (index) =>
          box(592 + index * 150, 112, 52, 60, '#f0c77c', 'opacity=".85" rx="4"') +
          box(656 + index * 150, 126, 54, 12, '#cfd8c9', 'opacity=".6"') +
          box(656 + index * 150, 150, 36, 12, '#cfd8c9', 'opacity=".45"'),
      ),
    ) +
    blurred('mid', ...[60, 160, 260, 1130, 1230, 1330, 1430].map(chair), plant(day, 1050, 660, 190)) +
    blurred('far', queue(day, waiting, 6), ceilingLight(240, 40, day), ceilingLight(1360, 40, day))
  );
}

/** A small workshop under the arches of a station: a shutter, tools on a board, boxes, a hanging lamp. */
export function workplace(day: Daylight): string {
  const board = lit(day, '#a08257');
  const tool = shade(board, -0.6);
  const tools = Array.from({ length: 9 }, (_, index) => {
    const x = 90 + (index % 5) * 76;
    const y = index < 5 ? 176 : 318;
    const long = 62 + ((index * 31) % 40);
    return (
      box(x, y, 10, long, tool, 'rx="4"') +
      (index % 2 === 0
        ? `<circle cx="${x + 5}" cy="${y}" r="17" fill="none" stroke="${tool}" stroke-width="8"/>`
        : box(x - 14, y - 6, 38, 22, tool, 'rx="4"'))
    );
  }).join('');
  const slats = Array.from({ length: 7 }, (_, index) =>
    box(1080, 60 + index * 26, 470, 20, shade(lit(day, '#8c8a84'), index % 2 === 0 ? 0.05 : -0.12)),
  ).join('');
  return (
    walls(day, '#94785a', 0.45) +
    blurred(
      'mid',
      box(50, 130, 400, 330, board, 'rx="6"'),
      tools,
      box(30, 500, 470, 26, lit(day, '#6d5338')),
      row(day, 60, 500, [80, 64, 100, 70], [52, 30, 66, 40], FOLDERS),
      box(1070, 50, 490, 590, shade(day.wall, -0.45)),
      box(1090, 230, 450, 400, 'url(#sky)'),
      path('M1090 470h96v-120h110v70h90v-110h154v320h-450z', mix(day.sky[1], '#5b5550', 0.6), 'opacity=".9"'),
      slats,
      `<path d="M760 -20v130" stroke="${tool}" stroke-width="7"/>`,
      path('M690 150q70 -90 140 0z', lit(day, '#4d6a5e')),
      lampGlow(day, 760, 156, 260),
    )
  );
}
