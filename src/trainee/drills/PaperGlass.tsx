// The glass over a paper of a drill: the cell under it, large, with buttons that move it half a cell at a time.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, Light } from '#documents';
import { IconButton, Skeleton } from '#ui';
import type { PageView } from '../looks.ts';
import { useDrawing, type DrawingSource } from '../papers/useDrawing.ts';
import { useTerms } from '../papers/useTerms.ts';

export interface PaperGlassProps {
  readonly source: DrawingSource;
  readonly reference: string;
  readonly page: PageView;
  readonly cell: Box;
  readonly light: Light;
  readonly onMove: (xMm: number, yMm: number) => void;
  readonly onClose: () => void;
}

const EDGE_MM = 0.01;

export function PaperGlass({ source, reference, page, cell, light, onMove, onClose }: PaperGlassProps): ReactNode {
  const { t } = useTranslation('bench');
  const terms = useTerms();
  const { url } = useDrawing(source, reference);
  const words = terms.light(light);
  const move = (dx: number, dy: number): void => {
    const clamp = (value: number, limit: number): number => Math.max(0, Math.min(limit, value));
    onMove(
      clamp(cell.x + cell.width / 2 + (dx * cell.width) / 2, page.widthMm),
      clamp(cell.y + cell.height / 2 + (dy * cell.height) / 2, page.heightMm),
    );
  };
  const moves = [
    { icon: 'arrowBack', label: t('loupe.left'), dx: -1, dy: 0, atEdge: cell.x <= EDGE_MM },
    { icon: 'chevronUp', label: t('loupe.up'), dx: 0, dy: -1, atEdge: cell.y <= EDGE_MM },
    {
      icon: 'chevronDown',
      label: t('loupe.down'),
      dx: 0,
      dy: 1,
      atEdge: cell.y + cell.height >= page.heightMm - EDGE_MM,
    },
    {
      icon: 'arrowForward',
      label: t('loupe.right'),
      dx: 1,
      dy: 0,
      atEdge: cell.x + cell.width >= page.widthMm - EDGE_MM,
    },
  ] as const;
  return (
    <figure className="bench-glass" data-light={light} aria-label={words}>
      <div className="bench-glass-view" style={{ aspectRatio: `${cell.width} / ${cell.height}` }}>
        {url === null ? <Skeleton lines={3} label={t('loupe.drawing')} /> : <img src={url} alt={words} />}
      </div>
      <figcaption>
        <span>{words}</span>
        <span className="bench-glass-buttons">
          {moves.map(({ icon, label, dx, dy, atEdge }) => (
            <IconButton key={icon} icon={icon} label={label} isDisabled={atEdge} onPress={() => move(dx, dy)} />
          ))}
          <IconButton icon="close" label={t('loupe.close')} onPress={onClose} />
        </span>
      </figcaption>
    </figure>
  );
}
