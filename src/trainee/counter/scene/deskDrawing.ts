// The officer's side of the counter: the glass with its frame, the wooden edge with the tray where papers pass, and the desk with its
// writing mat. Wood and cloth in muted tones, so that papers and lamps carry the light.

/** The frame of the booth and the glass, for the whole of the hall's height; nothing in the middle hides the person. */
export function drawGlass(width: number, height: number): string {
  const post = Math.max(10, width * 0.022);
  return (
    svg(width, height) +
    `<defs><linearGradient id="post"><stop offset="0" stop-color="#2a2622"/><stop offset=".35" stop-color="#4d463d"/><stop offset="1" stop-color="#211e1b"/></linearGradient>` +
    `<linearGradient id="shine" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".5" stop-color="#fff" stop-opacity=".09"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>` +
    `<linearGradient id="top" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1b1815" stop-opacity=".55"/><stop offset="1" stop-color="#1b1815" stop-opacity="0"/></linearGradient></defs>` +
    `<path d="M${width * 0.06} 0h${width * 0.13}L${width * 0.02} ${height}h${-width * 0.02}v${-height * 0.45}z" fill="url(#shine)"/>` +
    `<path d="M${width * 0.8} 0h${width * 0.055}L${width * 0.68} ${height}h${-width * 0.05}z" fill="url(#shine)"/>` +
    `<path d="M${width * 0.9} 0h${width * 0.1}v${height * 0.2}L${width * 0.8} ${height}h${-width * 0.09}z" fill="url(#shine)"/>` +
    `<rect width="${width}" height="${height * 0.2}" fill="url(#top)"/>` +
    `<rect width="${post}" height="${height}" fill="url(#post)"/><rect x="${width - post}" width="${post}" height="${height}" fill="url(#post)"/>` +
    `</svg>`
  );
}

/** The counter's edge, with the steel tray through which papers pass. */
export function drawCounter(width: number, height: number): string {
  const tray = Math.min(260, width * 0.36);
  const left = (width - tray) / 2;
  return (
    svg(width, height) +
    `<defs><linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c19c70"/><stop offset=".12" stop-color="#a9825a"/><stop offset=".62" stop-color="#8b6845"/><stop offset="1" stop-color="#5d442d"/></linearGradient>` +
    `<linearGradient id="steel" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#4f4c48"/><stop offset=".4" stop-color="#8d8980"/><stop offset="1" stop-color="#b9b4a8"/></linearGradient>` +
    `${grain('g', 0.006, 0.22, 7)}</defs>` +
    `<rect width="${width}" height="${height}" fill="url(#wood)"/>` +
    `<rect width="${width}" height="${height}" filter="url(#g)" opacity=".5"/>` +
    `<rect width="${width}" height="1.5" fill="#e3c79c" opacity=".7"/>` +
    `<rect x="${left}" y="${height * 0.2}" width="${tray}" height="${height * 0.56}" rx="${height * 0.2}" fill="#2e2a26"/>` +
    `<rect x="${left + 3}" y="${height * 0.25}" width="${tray - 6}" height="${height * 0.49}" rx="${height * 0.17}" fill="url(#steel)"/>` +
    `<rect y="${height - 3}" width="${width}" height="3" fill="#2b1f14" opacity=".55"/>` +
    `</svg>`
  );
}

/** The desk: wood at the rim, a mat of dark green-grey cloth where papers lie. */
export function drawDesk(width: number, height: number): string {
  const rim = Math.max(8, Math.min(18, width * 0.02));
  const mat = { x: rim, y: rim * 0.8, width: width - rim * 2, height: height - rim * 1.5 };
  return (
    svg(width, height) +
    `<defs><linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5a432d"/><stop offset=".2" stop-color="#7a5c3e"/><stop offset="1" stop-color="#6b5037"/></linearGradient>` +
    `<radialGradient id="cloth" cx=".5" cy=".42" r=".8"><stop offset="0" stop-color="#5f6a61"/><stop offset=".6" stop-color="#525d55"/><stop offset="1" stop-color="#3e4842"/></radialGradient>` +
    `<linearGradient id="fall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity=".42"/><stop offset="1" stop-color="#000" stop-opacity="0"/></linearGradient>` +
    `${grain('g', 0.004, 0.18, 3)}${grain('weave', 0.9, 0.9, 11)}</defs>` +
    `<rect width="${width}" height="${height}" fill="url(#wood)"/><rect width="${width}" height="${height}" filter="url(#g)" opacity=".5"/>` +
    `<rect x="${mat.x - 1}" y="${mat.y - 1}" width="${mat.width + 2}" height="${mat.height + 2}" rx="9" fill="#2b261f" opacity=".6"/>` +
    `<rect x="${mat.x}" y="${mat.y}" width="${mat.width}" height="${mat.height}" rx="8" fill="url(#cloth)"/>` +
    `<rect x="${mat.x}" y="${mat.y}" width="${mat.width}" height="${mat.height}" rx="8" filter="url(#weave)" opacity=".22"/>` +
    `<rect x="${mat.x + 5}" y="${mat.y + 5}" width="${mat.width - 10}" height="${mat.height - 10}" rx="5" fill="none" stroke="#a79a72" stroke-opacity=".34" stroke-width="1.1"/>` +
    `<rect width="${width}" height="${Math.min(46, height * 0.2)}" fill="url(#fall)"/>` +
    `</svg>`
  );
}

/** Fine grain from noise; long waves make wood, short ones cloth. */
function grain(id: string, across: number, down: number, seed: number): string {
  return (
    `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="${across} ${down}" numOctaves="3" seed="${seed}"/>` +
    `<feColorMatrix values="0 0 0 0 .1  0 0 0 0 .07  0 0 0 0 .04  0 0 0 -1.4 .95"/></filter>`
  );
}

function svg(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
}
