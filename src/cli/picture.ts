// An SVG written to a file, as it is or as PNG.

import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { UsageError } from './commandLine.ts';

export function writePicture(path: string, svg: string, widthPx = 1400): void {
  if (path.endsWith('.svg')) writeFileSync(path, svg);
  else if (path.endsWith('.png'))
    writeFileSync(
      path,
      new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, font: { loadSystemFonts: false } }).render().asPng(),
    );
  else throw new UsageError(`--out ${path}: end the name with .svg or .png`);
}
