// A ruler laid along two edges of a page, in millimetres, and the measures of the place held. It says no more than a ruler says: what the
// measures ought to be stands in the reference.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '#documents';
import type { Size } from './camera.ts';

const TICK_MM = { one: 0.9, five: 1.5, ten: 2.2 } as const;
const FIGURE_MM = 1.7;

export interface RulerProps {
  readonly page: Size;
  /** The place whose size is taken. */
  readonly held: Box | null;
}

/** Lies over the page; the picture of what `Measures` says. */
export function Ruler({ page, held }: RulerProps): ReactNode {
  const tens = (length: number): number[] => Array.from({ length: Math.floor(length / 10) }, (_, n) => (n + 1) * 10);
  return (
    <svg className="bench-ruler" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true">
      <path className="bench-ruler-band" d={`M0 0H${page.width}V2.6H2.6V${page.height}H0z`} />
      <path
        d={ticks(page.width, (at, long) => `M${at} 0v${long}`) + ticks(page.height, (at, long) => `M0 ${at}h${long}`)}
      />
      {tens(page.width).map((at) => (
        <text key={`x${at}`} x={at + 0.3} y={2.3} fontSize={FIGURE_MM}>
          {at}
        </text>
      ))}
      {tens(page.height).map((at) => (
        <text key={`y${at}`} x={0.2} y={at + FIGURE_MM} fontSize={FIGURE_MM}>
          {at}
        </text>
      ))}
      {held !== null && (
        <path
          className="bench-ruler-measure"
          d={`M${held.x} 0V${held.y}M${held.x + held.width} 0V${held.y}M0 ${held.y}H${held.x}M0 ${held.y + held.height}H${held.x}`}
        />
      )}
    </svg>
  );
}

function ticks(length: number, draw: (at: number, long: number) => string): string {
  return Array.from({ length: Math.floor(length) }, (_, n) => {
    const at = n + 1;
    return draw(at, at % 10 === 0 ? TICK_MM.ten : at % 5 === 0 ? TICK_MM.five : TICK_MM.one);
  }).join('');
}

/** Size and place of what is held, or of the page, in words. */
export function Measures({ page, held }: RulerProps): ReactNode {
  const { t } = useTranslation('bench');
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const { x, y, width, height } = held ?? { x: 0, y: 0, ...page };
  const size = { width: tenth(width), height: tenth(height) };
  return (
    <p className="bench-hint" aria-live="polite">
      {held === null ? t('ruler.page', size) : t('ruler.place', { ...size, left: tenth(x), top: tenth(y) })}
    </p>
  );
}
