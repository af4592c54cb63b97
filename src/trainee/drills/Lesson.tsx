// The lesson between two parts of a drill of faces: what stays in a face and what changes, shown on faces that are never asked about.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonPair } from '#drills';
import { Button } from '#ui';
import { Face } from './Faces.tsx';
import './drills.css';

export interface LessonProps {
  readonly pairs: readonly LessonPair[];
  readonly onDone: () => void;
}

export function Lesson({ pairs, onDone }: LessonProps): ReactNode {
  const { t } = useTranslation('drills');
  return (
    <div className="drill-lesson">
      <p>{t('lesson.before')}</p>
      <div className="drill-lesson-steps">
        {pairs.map(({ step, pictures }) => (
          <section key={step} aria-labelledby={`lesson-${step}`}>
            <h2 id={`lesson-${step}`}>{t(`lesson.${step}.title`)}</h2>
            <div className="drill-faces">
              {pictures.map((svg, index) => (
                <Face
                  key={index}
                  svg={svg}
                  words={t(`lesson.${step}.${index === 0 ? 'left' : 'right'}`)}
                  caption={t(`lesson.${step}.${index === 0 ? 'left' : 'right'}`)}
                />
              ))}
            </div>
            <p>{t(`lesson.${step}.words`)}</p>
          </section>
        ))}
      </div>
      <p className="quiet">{t('lesson.honest')}</p>
      <div>
        <Button kind="primary" endIcon="arrowForward" onPress={onDone}>
          {t('lesson.goOn')}
        </Button>
      </div>
    </div>
  );
}
