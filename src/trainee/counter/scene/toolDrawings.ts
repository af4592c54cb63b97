// The tools on the desk as drawings: the lamp with its dial and arm, the loupe, the reader, the stamps, a booklet that has not been
// opened. Each lies on nothing, in its own frame.

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The head of the lamp as seen from above, its opening towards the lower right; the light is named by the colour of its ring. */
export function drawLampHead(glow: string): Drawing {
  return frame(
    72,
    72,
    `<defs><radialGradient id="shade" cx=".38" cy=".34" r=".75"><stop offset="0" stop-color="#6d7d70"/><stop offset=".55" stop-color="#44534a"/><stop offset="1" stop-color="#28332d"/></radialGradient>` +
      `<radialGradient id="glow" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="${glow}"/><stop offset=".7" stop-color="${glow}" stop-opacity=".55"/><stop offset="1" stop-color="${glow}" stop-opacity="0"/></radialGradient></defs>` +
      `<circle cx="40" cy="40" r="31" fill="url(#glow)"/>` +
      `<circle cx="34" cy="34" r="25" fill="url(#shade)"/>` +
      `<circle cx="34" cy="34" r="25" fill="none" stroke="#1c241f" stroke-width="1.4"/>` +
      `<path d="M16 27a20 20 0 0 1 17-12" fill="none" stroke="#b9c9bb" stroke-opacity=".65" stroke-width="2.4" stroke-linecap="round"/>` +
      `<circle cx="34" cy="34" r="9" fill="#b08a4e"/><circle cx="34" cy="34" r="9" fill="none" stroke="#6c5126" stroke-width="1.2"/><circle cx="32" cy="32" r="3.2" fill="#ecd09a" opacity=".8"/>` +
      `<path d="M51.6 51.6a25 25 0 0 0 7.2-14" fill="none" stroke="${glow}" stroke-width="3.4" stroke-linecap="round"/>`,
  );
}

/** A piece of the lamp's arm, lying from left to right. */
export function drawLampArm(length: number): Drawing {
  return frame(
    length,
    14,
    `<defs><linearGradient id="rod" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#d9bb83"/><stop offset=".45" stop-color="#a58049"/><stop offset="1" stop-color="#604822"/></linearGradient></defs>` +
      `<rect x="6" y="4" width="${length - 12}" height="6" rx="3" fill="url(#rod)"/>` +
      `<circle cx="7" cy="7" r="6" fill="#8f6c39" stroke="#4c3819" stroke-width="1"/><circle cx="7" cy="7" r="2" fill="#e5cb96"/>` +
      `<circle cx="${length - 7}" cy="7" r="6" fill="#8f6c39" stroke="#4c3819" stroke-width="1"/><circle cx="${length - 7}" cy="7" r="2" fill="#e5cb96"/>`,
  );
}

/** The foot of the lamp with its dial: five stations on a brass plate. */
export function drawDial(colours: readonly string[]): Drawing {
  const stations = colours
    .map((colour, index) => {
      const { x, y } = dialStation(index, colours.length);
      return `<circle cx="${x}" cy="${y}" r="6.4" fill="${colour}" stroke="#1c1712" stroke-width="1.3"/>`;
    })
    .join('');
  return frame(
    108,
    108,
    `<defs><radialGradient id="plate" cx=".4" cy=".36" r=".8"><stop offset="0" stop-color="#53604f"/><stop offset=".7" stop-color="#364137"/><stop offset="1" stop-color="#242c25"/></radialGradient>` +
      `<radialGradient id="knob" cx=".38" cy=".34" r=".75"><stop offset="0" stop-color="#ecd3a0"/><stop offset=".6" stop-color="#b28c50"/><stop offset="1" stop-color="#715427"/></radialGradient></defs>` +
      `<circle cx="54" cy="57" r="50" fill="#000" opacity=".25"/><circle cx="54" cy="54" r="50" fill="url(#plate)" stroke="#171c18" stroke-width="1.5"/>` +
      `<circle cx="54" cy="54" r="45.5" fill="none" stroke="#b9995c" stroke-opacity=".55"/>` +
      stations +
      `<circle cx="54" cy="54" r="20" fill="url(#knob)" stroke="#4d3818" stroke-width="1.3"/>`,
  );
}

/** The place of a station on the dial, in the dial's own frame. */
export function dialStation(
  index: number,
  count: number,
): { readonly x: number; readonly y: number; readonly angle: number } {
  const angle = -Math.PI + (Math.PI * (index + 0.5)) / count;
  return {
    x: Math.round((54 + Math.cos(angle) * 35) * 10) / 10,
    y: Math.round((54 + Math.sin(angle) * 35) * 10) / 10,
    angle,
  };
}

/** The pointer on the dial's knob, pointing to the right. */
export function drawPointer(): Drawing {
  return frame(
    44,
    10,
    `<path d="M22 1.6h14l6 3.4-6 3.4h-14z" fill="#2d2216"/><circle cx="22" cy="5" r="4" fill="#2d2216"/>`,
  );
}

/** The rim and handle of the loupe; the glass is left open. */
export function drawLoupe(radius: number): Drawing {
  const size = radius * 2 + 84;
  const c = radius + 12;
  const edge = c + radius * 0.7071;
  return frame(
    size,
    size,
    `<defs><linearGradient id="rim" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#efd9ac"/><stop offset=".45" stop-color="#a9834a"/><stop offset="1" stop-color="#5f4620"/></linearGradient>` +
      `<linearGradient id="grip" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#2d2620"/><stop offset=".5" stop-color="#5c4c3c"/><stop offset="1" stop-color="#292219"/></linearGradient></defs>` +
      `<path d="M${edge + 3} ${edge + 3}l58 58" stroke="#000" stroke-opacity=".28" stroke-width="17" stroke-linecap="round" transform="translate(3 6)"/>` +
      `<path d="M${edge + 14} ${edge + 14}l46 46" stroke="url(#grip)" stroke-width="15" stroke-linecap="round"/>` +
      `<path d="M${edge + 2} ${edge + 2}l13 13" stroke="url(#rim)" stroke-width="11"/>` +
      `<circle cx="${c}" cy="${c}" r="${radius + 4}" fill="none" stroke="url(#rim)" stroke-width="8"/>` +
      `<circle cx="${c}" cy="${c}" r="${radius}" fill="none" stroke="#000" stroke-opacity=".45" stroke-width="1.5"/>` +
      `<path d="M${c - radius * 0.72} ${c - radius * 0.34}a${radius * 0.8} ${radius * 0.8} 0 0 1 ${radius * 0.5} ${-radius * 0.45}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="4" stroke-linecap="round"/>`,
  );
}

/** The reader for machine-readable zones. */
export function drawReader(): Drawing {
  return frame(
    128,
    74,
    `<defs><linearGradient id="box" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#4a4844"/><stop offset="1" stop-color="#262422"/></linearGradient></defs>` +
      `<rect x="3" y="7" width="122" height="64" rx="9" fill="#000" opacity=".28"/>` +
      `<rect x="3" y="3" width="122" height="64" rx="9" fill="url(#box)" stroke="#191816" stroke-width="1.2"/>` +
      `<rect x="13" y="14" width="102" height="30" rx="4" fill="#15181a"/><rect x="13" y="14" width="102" height="30" rx="4" fill="none" stroke="#6c6a63" stroke-opacity=".5"/>` +
      `<path d="M18 32l26-16h24L42 42H18z" fill="#fff" opacity=".07"/>` +
      `<path d="M20 54h46" stroke="#8b887f" stroke-width="2" stroke-linecap="round"/><path d="M60 50.500l8 3.500-8 3.500" fill="none" stroke="#8b887f" stroke-width="2" stroke-linejoin="round"/>`,
  );
}

/** The reader's small lamp. */
export function drawDot(colour: string): Drawing {
  return frame(
    20,
    20,
    `<defs><radialGradient id="d"><stop offset="0" stop-color="${colour}"/><stop offset=".38" stop-color="${colour}"/><stop offset=".42" stop-color="${colour}" stop-opacity=".45"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="10" cy="10" r="10" fill="url(#d)"/>`,
  );
}

/** Two stamps on their rack. */
export function drawStamps(): Drawing {
  const stamp = (x: number, knob: string, dark: string): string =>
    `<rect x="${x - 19}" y="38" width="38" height="24" rx="4" fill="${dark}" stroke="#1b1612"/><rect x="${x - 7}" y="22" width="14" height="20" fill="#6e5334"/>` +
    `<circle cx="${x}" cy="18" r="14" fill="${knob}" stroke="#20170e" stroke-width="1.2"/><path d="M${x - 8} 14a9 9 0 0 1 7-5" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="2.4" stroke-linecap="round"/>`;
  return frame(
    112,
    74,
    `<rect x="4" y="50" width="104" height="20" rx="6" fill="#000" opacity=".25"/><rect x="4" y="46" width="104" height="20" rx="6" fill="#4c3a28" stroke="#261b11"/>` +
      stamp(32, '#53674f', '#3a4138') +
      stamp(80, '#7c4a3c', '#413632'),
  );
}

/** A booklet that nobody has opened yet: only that it is one. */
export function drawClosedBooklet(width: number, height: number): Drawing {
  return frame(
    width,
    height,
    `<defs><linearGradient id="c" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#57534d"/><stop offset="1" stop-color="#3b3834"/></linearGradient></defs>` +
      `<rect width="${width}" height="${height}" rx="${width * 0.035}" fill="url(#c)"/>` +
      `<rect width="${width * 0.045}" height="${height}" fill="#000" opacity=".22"/>` +
      `<g fill="none" stroke="#c9b98f" stroke-opacity=".62" stroke-width="${width * 0.012}"><circle cx="${width / 2}" cy="${height * 0.42}" r="${width * 0.19}"/><ellipse cx="${width / 2}" cy="${height * 0.42}" rx="${width * 0.08}" ry="${width * 0.19}"/><path d="M${width * 0.31} ${height * 0.42}h${width * 0.38}"/></g>` +
      `<path d="M${width * 0.28} ${height * 0.72}h${width * 0.44}M${width * 0.36} ${height * 0.78}h${width * 0.28}" stroke="#c9b98f" stroke-opacity=".6" stroke-width="${width * 0.022}" stroke-linecap="round"/>`,
  );
}

/** A sheet that nobody has opened yet: folded paper. */
export function drawFoldedSheet(width: number, height: number): Drawing {
  return frame(
    width,
    height,
    `<defs><linearGradient id="c" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f1ece0"/><stop offset=".48" stop-color="#e6dfcf"/><stop offset=".52" stop-color="#d8cfbb"/><stop offset="1" stop-color="#e9e2d3"/></linearGradient></defs>` +
      `<rect width="${width}" height="${height}" rx="2" fill="url(#c)"/><path d="M0 ${height / 2}h${width}" stroke="#a99c80" stroke-opacity=".5"/>` +
      `<path d="M${width * 0.1} ${height * 0.2}h${width * 0.42}M${width * 0.1} ${height * 0.3}h${width * 0.64}" stroke="#b8ad95" stroke-width="${height * 0.03}" stroke-linecap="round" opacity=".6"/>`,
  );
}

function frame(width: number, height: number, content: string): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`;
  return { svg, width, height };
}
