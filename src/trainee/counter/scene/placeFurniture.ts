// What stands before people away from a counter: the door of a car, nothing at all; the board or table between; the open case of a kit
// that is carried.

const svg = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;

/** The near side of a car: roof, pillars and the door below the open window. */
export function drawCarDoor(width: number, height: number): string {
  const roof = height * 0.1;
  const sill = height * 0.8;
  const b = width * 0.585;
  return (
    svg(width, height) +
    `<defs><linearGradient id="paint" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8c9a94"/><stop offset=".18" stop-color="#65756f"/><stop offset="1" stop-color="#44524d"/></linearGradient></defs>` +
    `<path d="M0 0h${width}v${roof}H${width * 0.16}Q${width * 0.12} ${roof} ${width * 0.1} ${roof * 1.6}L${width * 0.025} ${sill}H0z" fill="url(#paint)"/>` +
    `<path d="M${width} 0v${sill}h${-width * 0.03}L${width * 0.93} ${roof * 1.7}Q${width * 0.92} ${roof} ${width * 0.89} ${roof}H0V0z" fill="url(#paint)"/>` +
    `<path d="M${b} ${roof * 0.9}h${width * 0.026}l${width * 0.008} ${sill}h${-width * 0.03}z" fill="#2d3431"/>` +
    `<rect y="${sill}" width="${width}" height="${height - sill}" fill="url(#paint)"/>` +
    `<rect y="${sill}" width="${width}" height="${Math.max(3, height * 0.014)}" fill="#1f2422"/>` +
    `<rect y="${sill + height * 0.03}" width="${width}" height="1.5" fill="#c3cfc9" opacity=".6"/>` +
    `<path d="M${b + width * 0.02} ${sill}v${height - sill}" stroke="#2b3330" stroke-width="2"/>` +
    `<rect x="${b - width * 0.1}" y="${sill + height * 0.075}" width="${width * 0.075}" height="${Math.max(5, height * 0.03)}" rx="${height * 0.014}" fill="#2b3330"/>` +
    `<rect x="${width * 0.86}" y="${sill + height * 0.075}" width="${width * 0.075}" height="${Math.max(5, height * 0.03)}" rx="${height * 0.014}" fill="#2b3330"/>` +
    `</svg>`
  );
}

/** Nothing between: only the shade at the edges of what is looked at. */
export function drawOpenAir(width: number, height: number): string {
  return (
    svg(width, height) +
    `<defs><linearGradient id="top" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1b1815" stop-opacity=".4"/><stop offset="1" stop-color="#1b1815" stop-opacity="0"/></linearGradient></defs>` +
    `<rect width="${width}" height="${height * 0.18}" fill="url(#top)"/></svg>`
  );
}

/** The edge of a table or a board: wood, and nothing to pass papers through. */
export function drawTable(width: number, height: number): string {
  return (
    svg(width, height) +
    `<defs><linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b8926a"/><stop offset=".16" stop-color="#9c7750"/><stop offset=".7" stop-color="#7c5b3b"/><stop offset="1" stop-color="#4f3925"/></linearGradient></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#wood)"/><rect width="${width}" height="1.5" fill="#e3c79c" opacity=".7"/>` +
    `<rect y="${height - 3}" width="${width}" height="3" fill="#2b1f14" opacity=".55"/></svg>`
  );
}

/** The kit that is carried, open: dark leather with a seam around the felt that papers lie on. */
export function drawCase(width: number, height: number): string {
  const rim = Math.max(8, Math.min(18, width * 0.02));
  return (
    svg(width, height) +
    `<defs><linearGradient id="leather" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3b2f28"/><stop offset="1" stop-color="#52423a"/></linearGradient>` +
    `<radialGradient id="felt" cx=".5" cy=".42" r=".8"><stop offset="0" stop-color="#6a655c"/><stop offset=".6" stop-color="#5b564e"/><stop offset="1" stop-color="#46413b"/></radialGradient>` +
    `<linearGradient id="fall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity=".42"/><stop offset="1" stop-color="#000" stop-opacity="0"/></linearGradient></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#leather)"/>` +
    `<rect x="${rim * 0.5}" y="${rim * 0.5}" width="${width - rim}" height="${height - rim}" rx="10" fill="none" stroke="#a98c66" stroke-width="1.4" stroke-dasharray="7 4" opacity=".7"/>` +
    `<rect x="${rim}" y="${rim}" width="${width - rim * 2}" height="${height - rim * 2}" rx="8" fill="url(#felt)"/>` +
    `<rect width="${width}" height="${Math.min(46, height * 0.2)}" fill="url(#fall)"/></svg>`
  );
}
