// Draws the icons that devices ask for when the app is installed, from public/icon.svg: node assets/icons/drawIcons.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const folder = fileURLToPath(new URL('../../public/', import.meta.url));
const icon = readFileSync(`${folder}icon.svg`, 'utf8');
/** Cut to any shape by the device, so the ground fills the square and the sign keeps to the middle. */
const maskable = icon
  .replace('rx="8"', '')
  .replace('<path', '<g transform="translate(5.6 5.6) scale(0.65)"><path')
  .replace('</svg>', '</g></svg>');

const ICONS = [
  ['icon-192.png', icon, 192],
  ['icon-512.png', icon, 512],
  ['icon-maskable-512.png', maskable, 512],
  ['apple-touch-icon.png', icon.replace('rx="8"', ''), 180],
] as const;

for (const [name, svg, width] of ICONS)
  writeFileSync(`${folder}${name}`, new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
