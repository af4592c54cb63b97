// What is behind the glass? A quiet arrivals hall, out of focus, in the light of the time of day, with the people who wait. Drawn small
// and soft: it is scenery, and nothing in it may draw the eye away from the person at the counter.

import { daylightAt, mix, openPicture, round, shade, type Daylight } from './daylight.ts';

/** Clothes of those who wait: muted, so that they stay behind. */
const COATS = [
  '#5a5f6b',
  '#6f6156',
  '#4f5a55',
  '#7a6a62',
  '#5d5367',
  '#66705f',
  '#74604f',
  '#515c70',
  '#6a5a5a',
] as const;
const HEADS = ['#8d6f5c', '#6b4f40', '#a98b75', '#54402f', '#b79a83'] as const;

/** The hall as SVG. The minute of the day sets the light; at most nine of those who wait are seen. */
export function drawHall(minuteOfDay: number, waiting: number): string {
  const day = daylightAt(minuteOfDay / 60);
  const panes = [-20, 220, 460, 1420, 1660].map((x) => pane(x, day)).join('');
  const lights = [230, 520, 800, 1080, 1370].map((x, index) => ceilingLight(x, 70 + (index % 2) * 16, day)).join('');
  const queue = Array.from({ length: Math.min(9, waiting) }, (_, index) => bystander(index, day)).join('');
  return (
    openPicture(day) +
    `<radialGradient id="pool"><stop offset="0" stop-color="#fff4dc"/><stop offset="1" stop-color="#fff4dc" stop-opacity="0"/></radialGradient>` +
    `<linearGradient id="beam" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff1d2" stop-opacity=".5"/><stop offset="1" stop-color="#fff1d2" stop-opacity="0"/></linearGradient>` +
    `<filter id="far" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="9"/></filter>` +
    `<filter id="near" x="-15%" y="-5%" width="130%" height="110%"><feGaussianBlur stdDeviation="11"/></filter></defs>` +
    `<rect x="-60" y="-60" width="1720" height="1020" fill="url(#wall)"/>` +
    `<g filter="url(#far)">` +
    `<rect x="-60" y="600" width="1720" height="380" fill="url(#floor)"/>` +
    panes +
    board(day) +
    pillar(610, day) +
    pillar(1350, day) +
    `<rect x="-60" y="-60" width="1720" height="112" fill="${shade(day.wall, -0.34)}"/>` +
    beams(day) +
    `</g>` +
    `<g filter="url(#near)">${queue}${barrier(day)}</g>` +
    `<g filter="url(#far)">${lights}</g>` +
    `</svg>`
  );
}

function pane(x: number, day: Daylight): string {
  const frame = shade(day.wall, -0.3);
  return (
    `<rect x="${x - 96}" y="96" width="192" height="452" fill="${frame}"/>` +
    `<rect x="${x - 86}" y="104" width="172" height="436" fill="url(#sky)"/>` +
    `<path d="M${x - 86} 470q60 -34 172 -12v82h-172z" fill="${mix(day.sky[1], day.floor, 0.55)}" opacity=".8"/>` +
    `<rect x="${x - 4}" y="104" width="7" height="436" fill="${frame}"/>` +
    `<rect x="${x - 86}" y="236" width="172" height="7" fill="${frame}"/>`
  );
}

export function ceilingLight(x: number, y: number, day: Daylight): string {
  const strong = 0.35 + day.lamps * 0.65;
  return (
    `<circle cx="${x}" cy="${y}" r="120" fill="url(#pool)" opacity="${round(strong * 0.4)}"/>` +
    `<ellipse cx="${x}" cy="${y}" rx="46" ry="11" fill="#fff6e2" opacity="${round(strong)}"/>`
  );
}

/** Sun on the floor, from the windows. */
function beams(day: Daylight): string {
  if (day.sun < 0.05) return '';
  return [-40, 200, 440, 1380]
    .map((x) => `<path d="M${x} 545h120l150 340h-250z" fill="url(#beam)" opacity="${round(day.sun * 0.75)}"/>`)
    .join('');
}

/** The board of arrivals: rows of light, too far away to read. */
function board(day: Daylight): string {
  const rows = Array.from({ length: 5 }, (_, row) => {
    const y = 214 + row * 32;
    const bits = [
      [1030, 60],
      [1104, 110 - (row % 3) * 16],
      [1238, 34],
    ] as const;
    return bits
      .map(
        ([x, width]) =>
          `<rect x="${x}" y="${y}" width="${width}" height="11" fill="#f0c77c" opacity="${row === 1 ? 0.9 : 0.62}"/>`,
      )
      .join('');
  }).join('');
  return `<rect x="1000" y="186" width="300" height="186" rx="8" fill="${shade(day.wall, -0.66)}"/>${rows}`;
}

function pillar(x: number, day: Daylight): string {
  const body = shade(day.wall, -0.12);
  return (
    `<rect x="${x - 34}" y="40" width="68" height="600" fill="${body}"/>` +
    `<rect x="${x - 34}" y="40" width="20" height="600" fill="${shade(day.wall, 0.1)}"/>` +
    `<rect x="${x + 20}" y="40" width="14" height="600" fill="${shade(day.wall, -0.3)}"/>`
  );
}

/** One of those who wait: a coat and a head, no more. */
export function bystander(index: number, day: Daylight): string {
  const left = index % 2 === 0;
  const rank = Math.floor(index / 2);
  const x = left ? 500 - rank * 128 - (rank % 2) * 22 : 1105 + rank * 136 + (rank % 2) * 18;
  const far = 1 - rank * 0.06;
  const height = (300 + ((index * 37) % 50)) * far;
  const base = 690 - rank * 14;
  const coat = mix(COATS[(index * 5) % COATS.length] ?? COATS[0], day.wall, 0.28 + rank * 0.05);
  const head = mix(HEADS[(index * 3) % HEADS.length] ?? HEADS[0], day.wall, 0.3 + rank * 0.05);
  const width = 92 * far;
  const top = base - height;
  return (
    `<path d="M${round(x - width / 2)} ${base + 60}v${round(-height * 0.72)}q${round(width * 0.08)} ${round(-width * 0.42)} ${round(width / 2)} ${round(-width * 0.46)}q${round(width * 0.42)} ${round(width * 0.04)} ${round(width / 2)} ${round(width * 0.46)}v${round(height * 0.72)}z" fill="${coat}"/>` +
    `<ellipse cx="${x}" cy="${round(top + 78 * far)}" rx="${round(29 * far)}" ry="${round(37 * far)}" fill="${head}"/>`
  );
}

function barrier(day: Daylight): string {
  const post = shade(day.floor, -0.4);
  const posts = [330, 620, 980, 1270]
    .map((x) => `<rect x="${x}" y="560" width="13" height="170" fill="${post}"/>`)
    .join('');
  return `${posts}<path d="M336 578q145 46 290 0M986 578q145 46 290 0" fill="none" stroke="#7d4a44" stroke-width="10" opacity=".75"/>`;
}
