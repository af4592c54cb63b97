// The glass: the cell of the page under it, large, with buttons that move it half a cell at a time.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Skeleton } from '#ui';
import { cellOf, findLook, type PageView, type TraineeView } from '../looks.ts';
import type { Loupe } from '../desk.ts';
import { useDrawing } from '../papers/useDrawing.ts';
import type { Workplace } from '../workplace.ts';

export interface LoupeGlassProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly page: PageView;
  readonly loupe: Loupe;
  readonly words: string;
  /** Whether the reference lies beside the page: then the same place of it is shown too. */
  readonly withReference: boolean;
  readonly onHold: (loupe: Loupe) => void;
}

export function LoupeGlass({ workplace, view, page, loupe, words, withReference, onHold }: LoupeGlassProps): ReactNode {
  const { t } = useTranslation('bench');
  const cell = cellOf(page, loupe.level, loupe.xMm, loupe.yMm);
  const { paper, light, from = 'left', level } = loupe;
  const look = findLook(view, { paper, page: page.id, light, from, level, cell });
  const { url } = useDrawing(workplace, look?.ref ?? null);
  const specimen = withReference
    ? findLook(view, { paper, page: page.id, light, from, level, cell, reference: true })
    : null;
  const { url: specimenUrl } = useDrawing(workplace, specimen?.ref ?? null);
  const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
  const move = (dx: number, dy: number): void => {
    const xMm = Math.max(0, Math.min(page.widthMm, middle.x + (dx * cell.width) / 2));
    const yMm = Math.max(0, Math.min(page.heightMm, middle.y + (dy * cell.height) / 2));
    onHold({ ...loupe, xMm, yMm });
  };
  const atEdge = {
    left: cell.x <= 0.01,
    right: cell.x + cell.width >= page.widthMm - 0.01,
    up: cell.y <= 0.01,
    down: cell.y + cell.height >= page.heightMm - 0.01,
  };
  return (
    <figure className="bench-glass" data-light={loupe.light} aria-label={words}>
      <div className="bench-glass-view" style={{ aspectRatio: `${cell.width} / ${cell.height}` }}>
        {url === null ? <Skeleton lines={3} label={t('loupe.drawing')} /> : <img src={url} alt={words} />}
      </div>
      {withReference && (
        <div className="bench-glass-view" style={{ aspectRatio: `${cell.width} / ${cell.height}` }}>
          {specimenUrl === null ? (
            <Skeleton lines={3} label={t('loupe.drawing')} />
          ) : (
            <img src={specimenUrl} alt={t('loupe.reference', { words })} />
          )}
        </div>
      )}
      <figcaption>
        <span>{words}</span>
        <span className="bench-glass-buttons">
          <IconButton icon="arrowBack" label={t('loupe.left')} isDisabled={atEdge.left} onPress={() => move(-1, 0)} />
          <IconButton icon="chevronUp" label={t('loupe.up')} isDisabled={atEdge.up} onPress={() => move(0, -1)} />
          <IconButton icon="chevronDown" label={t('loupe.down')} isDisabled={atEdge.down} onPress={() => move(0, 1)} />
          <IconButton
            icon="arrowForward"
            label={t('loupe.right')}
            isDisabled={atEdge.right}
            onPress={() => move(1, 0)}
          />
          <IconButton icon="close" label={t('loupe.close')} onPress={() => void workplace.magnify(null)} />
        </span>
      </figcaption>
    </figure>
  );
}
