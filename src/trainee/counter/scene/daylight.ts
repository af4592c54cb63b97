// What light is there at an hour of the day, and how do colours change in it? Shared by the pictures of all places.

export const HALL_WIDTH = 1600;
export const HALL_HEIGHT = 900;

/** The light in the hall by the hour of the day. */
export interface Daylight {
  readonly hour: number;
  readonly sky: readonly [top: string, low: string];
  readonly wall: string;
  readonly floor: string;
  /** How strongly lamps show, 0 to 1. */
  readonly lamps: number;
  /** How strongly the sun falls in, 0 to 1. */
  readonly sun: number;
}

const DAYLIGHT: readonly Daylight[] = [
  { hour: 0, sky: ['#151c2c', '#25324a'], wall: '#3d3c40', floor: '#2f2d2f', lamps: 1, sun: 0 },
  { hour: 5, sky: ['#232f47', '#54607a'], wall: '#4a494b', floor: '#393635', lamps: 0.95, sun: 0 },
  { hour: 7, sky: ['#93a9bd', '#f0d3b2'], wall: '#9a9186', floor: '#7d7468', lamps: 0.55, sun: 0.6 },
  { hour: 10, sky: ['#a9c3d2', '#e6ebe6'], wall: '#b5ada0', floor: '#978c7d', lamps: 0.3, sun: 0.8 },
  { hour: 15, sky: ['#a4bfcf', '#ece8da'], wall: '#b3a998', floor: '#948874', lamps: 0.3, sun: 0.75 },
  { hour: 18, sky: ['#8c9cb4', '#efc493'], wall: '#978676', floor: '#77695a', lamps: 0.6, sun: 0.5 },
  { hour: 20, sky: ['#37435f', '#8f7f86'], wall: '#5f5853', floor: '#48423d', lamps: 0.9, sun: 0.1 },
  { hour: 24, sky: ['#151c2c', '#25324a'], wall: '#3d3c40', floor: '#2f2d2f', lamps: 1, sun: 0 },
];

export function daylightAt(hour: number): Daylight {
  const next = DAYLIGHT.findIndex((one) => one.hour > hour);
  const b = DAYLIGHT[next] ?? DAYLIGHT[0];
  const a = DAYLIGHT[next - 1] ?? DAYLIGHT[0];
  if (a === undefined || b === undefined) throw new Error('hall: no daylight');
  const t = b.hour === a.hour ? 0 : (hour - a.hour) / (b.hour - a.hour);
  const between = (x: number, y: number): number => x + (y - x) * t;
  return {
    hour,
    sky: [mix(a.sky[0], b.sky[0], t), mix(a.sky[1], b.sky[1], t)],
    wall: mix(a.wall, b.wall, t),
    floor: mix(a.floor, b.floor, t),
    lamps: between(a.lamps, b.lamps),
    sun: between(a.sun, b.sun),
  };
}

function gradient(id: string, stops: readonly (readonly [at: number, colour: string])[]): string {
  const all = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('');
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${all}</linearGradient>`;
}

/** The start of a picture of a place: as large as the hall, with the colours of sky, wall and floor in this light. Its `<defs>` stay open. */
export function openPicture(day: Daylight): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${HALL_WIDTH} ${HALL_HEIGHT}" width="${HALL_WIDTH}" height="${HALL_HEIGHT}">` +
    `<defs>${gradient('sky', [
      [0, day.sky[0]],
      [1, day.sky[1]],
    ])}` +
    gradient('wall', [
      [0, shade(day.wall, -0.16)],
      [0.55, day.wall],
      [1, shade(day.wall, -0.1)],
    ]) +
    gradient('floor', [
      [0, shade(day.floor, 0.12)],
      [1, shade(day.floor, -0.25)],
    ])
  );
}

export const round = (value: number): number => Math.round(value * 100) / 100;

function parts(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function mix(a: string, b: string, t: number): string {
  const [from, to] = [parts(a), parts(b)];
  const channel = (index: 0 | 1 | 2): string =>
    Math.round(from[index] + (to[index] - from[index]) * t)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** Lighter for positive amounts, darker for negative ones. */
export function shade(colour: string, amount: number): string {
  return amount >= 0 ? mix(colour, '#fffaf0', amount) : mix(colour, '#14110d', -amount);
}
