// The photograph of a page alone, cut out of its drawing.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findLook, type PageView, type PaperView, type TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { boxOf } from './places.ts';
import { useDrawing } from './useDrawing.ts';
import { useFaceWords } from './useFaceWords.ts';

export interface PhotoCropProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
  readonly page: PageView;
}

export function PhotoCrop({ workplace, view, paper, page }: PhotoCropProps): ReactNode {
  const { t } = useTranslation('papers');
  const say = useFaceWords();
  const look = findLook(view, { paper: paper.id, page: page.id, light: 'white' });
  const { url } = useDrawing(workplace, look?.ref ?? null);
  const box = boxOf(page, 'portrait');
  if (box === null) return null;
  const face = view.observations
    .filter((one) => one.paper === paper.id && one.page === page.id)
    .flatMap(({ items }) => items)
    .find(({ area, code }) => area === 'portrait' && code === 'faceShown');
  return (
    <div className="face-frame">
      {url !== null && (
        <img
          src={url}
          alt={t('face', { traits: say(String(face?.params['looks'] ?? '')) })}
          style={{
            width: `${(page.widthMm / box.width) * 100}%`,
            left: `${(-box.x / box.width) * 100}%`,
            top: `${(-box.y / box.height) * 100}%`,
            height: `${(page.heightMm / box.height) * 100}%`,
          }}
        />
      )}
    </div>
  );
}
