// How do many people look side by side? A grid of portraits for anyone who wants to judge the drawing with their own eyes.
import type { Looks } from './looks.ts';
import { PORTRAIT_HEIGHT, PORTRAIT_WIDTH, type PortraitOptions, renderPortraitGroup } from './portrait.ts';

export interface SheetCell extends PortraitOptions {
  readonly looks: Looks;
}

/** An SVG of the portraits, row by row. */
export function renderContactSheet(
  cells: readonly SheetCell[],
  options: { readonly columns: number; readonly background?: string },
): string {
  const gap = 14;
  const rows = Math.ceil(cells.length / options.columns);
  const width = options.columns * (PORTRAIT_WIDTH + gap) + gap;
  const height = rows * (PORTRAIT_HEIGHT + gap) + gap;
  const groups = cells.map(({ looks, ...portrait }, i) =>
    renderPortraitGroup(looks, {
      ...portrait,
      x: gap + (i % options.columns) * (PORTRAIT_WIDTH + gap),
      y: gap + Math.floor(i / options.columns) * (PORTRAIT_HEIGHT + gap),
      width: PORTRAIT_WIDTH,
      idPrefix: `c${i}-`,
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0H${width}V${height}H0z" fill="${options.background ?? '#f4f3ef'}"/>${groups.join('')}</svg>`;
}
