// An SVG in pixels, or written to a file, as it is or as PNG.

import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { UsageError } from './commandLine.ts';

export interface Raster {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A field narrower than this is seen through a glass, in millimetres. */
const GLASS_MM = 13;
/** Half a photograph and more. */
const ROUND_MM = 42;
const MOST_PX = 6000;

type Rendered = ReturnType<Resvg['render']>;

/**
 * Draws an SVG in pixels. What a glass shows is drawn in a wider field and cut out: the rasteriser ends the process at a group that lies
 * wholly beside its picture, as parts of a face do.
 */
export function drawPixels(svg: string, widthPx: number): Rendered {
  const view = /viewBox="([^"]+)"/.exec(svg);
  const [x = 0, y = 0, width = 0, height = 0] = (view?.[1] ?? '').split(' ').map(Number);
  if (view === null || width > GLASS_MM) return new Resvg(svg, options(widthPx)).render();
  const wide = { width: width + 2 * ROUND_MM, height: height + 2 * ROUND_MM };
  const scale = Math.min(widthPx / width, MOST_PX / wide.width);
  const opened = svg
    .replace(view[0], `viewBox="${x - ROUND_MM} ${y - ROUND_MM} ${wide.width} ${wide.height}"`)
    .replace(/(<svg[^>]*?) width="[^"]*" height="[^"]*"/, '$1');
  const left = Math.round(ROUND_MM * scale);
  const crop = { left, top: left, right: left + Math.round(width * scale), bottom: left + Math.round(height * scale) };
  return new Resvg(opened, { ...options(Math.round(wide.width * scale)), crop }).render();
}

const options = (widthPx: number): { fitTo: { mode: 'width'; value: number }; font: { loadSystemFonts: false } } => ({
  fitTo: { mode: 'width', value: widthPx },
  font: { loadSystemFonts: false },
});

export function rasterise(svg: string, widthPx: number): Raster {
  const image = drawPixels(svg, widthPx);
  return { png: image.asPng(), width: image.width, height: image.height };
}

export function writePicture(path: string, svg: string, widthPx = 1400): void {
  if (path.endsWith('.svg')) writeFileSync(path, svg);
  else if (path.endsWith('.png')) writeFileSync(path, rasterise(svg, widthPx).png);
  else throw new UsageError(`--out ${path}: end the name with .svg or .png`);
}
