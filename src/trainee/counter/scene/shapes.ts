// The few shapes that pictures of places are made of.

import { mix, round, shade, type Daylight } from './daylight.ts';

export function box(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function blurred(by: 'far' | 'mid' | 'near', ...content: readonly string[]): string {
  return `<g filter="url(#${by})">${content.join('')}</g>`;
}

/** A lamp with its glow, as strong as the hour asks for. */
export function lampGlow(day: Daylight, x: number, y: number, radius: number): string {
  const strong = round(0.12 + day.lamps * 0.6);
  return (
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#pool)" opacity="${strong}"/>` +
    `<ellipse cx="${x}" cy="${y}" rx="${round(radius * 0.22)}" ry="${round(radius * 0.1)}" fill="#fff3d8" opacity="${round(0.4 + day.lamps * 0.6)}"/>`
  );
}

/** A colour of a thing in the light of the hour. */
export function lit(day: Daylight, colour: string): string {
  return mix(colour, day.wall, 0.18 + day.lamps * 0.2);
}

/** A row of items of given widths side by side from a place, over a base line: files, boxes, books. */
export function row(
  day: Daylight,
  x: number,
  base: number,
  widths: readonly number[],
  heights: readonly number[],
  colours: readonly string[],
): string {
  let at = x;
  return widths
    .map((width, index) => {
      const height = heights[index % heights.length] ?? 60;
      const colour = lit(day, colours[index % colours.length] ?? '#7a6a5a');
      const one = box(at, base - height, width - 4, height, colour, 'rx="3"');
      at += width;
      return one;
    })
    .join('');
}

/** A window in a wall with the sky behind it. */
export function pane(day: Daylight, x: number, y: number, width: number, height: number, bars = 1): string {
  const frame = shade(day.wall, -0.3);
  const step = width / (bars + 1);
  return (
    box(x - 12, y - 12, width + 24, height + 24, frame, 'rx="4"') +
    box(x, y, width, height, 'url(#sky)') +
    path(
      `M${x} ${y + height * 0.76}q${width * 0.3} ${-height * 0.12} ${width * 0.55} ${-height * 0.02}t${width * 0.45} ${-height * 0.04}v${height * 0.3}h${-width}z`,
      mix(day.sky[1], '#55614f', 0.55),
      'opacity=".85"',
    ) +
    Array.from({ length: bars }, (_, index) => box(x + step * (index + 1) - 4, y, 8, height, frame)).join('')
  );
}

/** A plant in a pot, standing on a base line. */
export function plant(day: Daylight, x: number, base: number, size: number): string {
  const leaf = lit(day, '#5f7a5a');
  const dark = shade(leaf, -0.25);
  const leaves = [-62, -34, -8, 16, 44, 68]
    .map((turn, index) =>
      path(
        `M0 0q${size * 0.16} ${-size * 0.42} 0 ${-size * (0.78 + (index % 2) * 0.16)}q${-size * 0.16} ${size * 0.4} 0 ${size * 0.8}z`,
        index % 2 === 0 ? leaf : dark,
        `transform="translate(${x} ${base - size * 0.34}) rotate(${turn})"`,
      ),
    )
    .join('');
  return (
    leaves +
    path(
      `M${x - size * 0.2} ${base - size * 0.38}h${size * 0.4}l${-size * 0.06} ${size * 0.38}h${-size * 0.28}z`,
      lit(day, '#a5694a'),
    )
  );
}

/** A clock without figures, with the hands at the hour. */
export function wallClock(day: Daylight, x: number, y: number, size: number): string {
  const turn = (value: number): number => round(value * 360);
  const ink = shade(day.wall, -0.7);
  return (
    `<circle cx="${x}" cy="${y}" r="${size}" fill="${shade(day.wall, 0.5)}" stroke="${shade(day.wall, -0.5)}" stroke-width="7"/>` +
    `<path d="M${x} ${y}v${-size * 0.5}" stroke="${ink}" stroke-width="7" transform="rotate(${turn((day.hour % 12) / 12)} ${x} ${y})"/>` +
    `<path d="M${x} ${y}v${-size * 0.76}" stroke="${ink}" stroke-width="5" transform="rotate(${turn(day.hour % 1)} ${x} ${y})"/>`
  );
}
