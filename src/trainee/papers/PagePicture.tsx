// The picture of a page in the light looked at, with the place in question framed. Pressing the picture picks a place; everything it
// does can be done from the lists as well, so for assistive technology it is one described picture.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#ui';
import { areaAt, type PageView, type PaperView, type TraineeView } from '../looks.ts';
import { useStageSize } from '../bench/useStageSize.ts';
import type { Workplace } from '../workplace.ts';
import { boxOf, lookShown, type Showing } from './places.ts';
import { LookPicture } from './LookPicture.tsx';
import { useDrawing } from './useDrawing.ts';
import { useTerms } from './useTerms.ts';
import './papers.css';

export interface PagePictureProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
  readonly page: PageView;
  readonly showing: Showing;
  readonly area: string | null;
  readonly onArea: (area: string) => void;
}

export function PagePicture({ workplace, view, paper, page, showing, area, onArea }: PagePictureProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const look = lookShown(view, paper, page.id, showing);
  const drawing = useDrawing(workplace, look?.ref ?? null);
  const { url, failed } = drawing;
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = useStageSize(frame)?.width ?? 0;
  useEffect(() => {
    if (widthPx > 0) workplace.drawings.shownAt(widthPx * devicePixelRatio);
  }, [workplace, widthPx]);
  const light = terms.light(look?.light ?? 'white');
  const box = boxOf(page, area);
  return (
    <div
      ref={frame}
      className="page-picture"
      style={{ aspectRatio: `${page.widthMm} / ${page.heightMm}` }}
      data-light={look?.light ?? 'white'}
    >
      {url === null && !failed && <Skeleton lines={4} label={t('drawing')} />}
      {failed && <p className="page-picture-failed">{t('drawingFailed')}</p>}
      <LookPicture
        drawing={drawing}
        widthPx={widthPx}
        alt={t('picture', { paper: terms.paper(paper), page: terms.page(page.id), light })}
        onClick={(event) => {
          const frame = event.currentTarget.getBoundingClientRect();
          const xMm = ((event.clientX - frame.left) / frame.width) * page.widthMm;
          const yMm = ((event.clientY - frame.top) / frame.height) * page.heightMm;
          onArea(areaAt(page, xMm, yMm));
        }}
      />
      {box !== null && area !== 'page' && (
        <span
          className="page-picture-frame"
          aria-hidden="true"
          style={{
            left: `${(box.x / page.widthMm) * 100}%`,
            top: `${(box.y / page.heightMm) * 100}%`,
            width: `${(box.width / page.widthMm) * 100}%`,
            height: `${(box.height / page.heightMm) * 100}%`,
          }}
        />
      )}
    </div>
  );
}
