// The picture of a page in the light looked at, with the place in question framed. Pressing the picture picks a place; everything it
// does can be done from the lists as well, so for assistive technology it is one described picture.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#ui';
import { areaAt, type PageView, type PaperView, type TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { boxOf, lookShown, type Showing } from './places.ts';
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
  const { url, failed } = useDrawing(workplace, look?.ref ?? null);
  const light = terms.light(look?.light ?? 'white');
  const box = boxOf(page, area);
  return (
    <div
      className="page-picture"
      style={{ aspectRatio: `${page.widthMm} / ${page.heightMm}` }}
      data-light={look?.light ?? 'white'}
    >
      {url === null && !failed && <Skeleton lines={4} label={t('drawing')} />}
      {failed && <p className="page-picture-failed">{t('drawingFailed')}</p>}
      {url !== null && (
        // Picking by pointer is a short cut: the list of places offers the same by keyboard.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <img
          src={url}
          alt={t('picture', { paper: terms.paper(paper), page: terms.page(page.id), light })}
          draggable={false}
          onClick={(event) => {
            const frame = event.currentTarget.getBoundingClientRect();
            const xMm = ((event.clientX - frame.left) / frame.width) * page.widthMm;
            const yMm = ((event.clientY - frame.top) / frame.height) * page.heightMm;
            onArea(areaAt(page, xMm, yMm));
          }}
        />
      )}
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
