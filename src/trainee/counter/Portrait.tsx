// The person as a still picture, where the picture of the counter cannot be drawn.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounter } from './counterContext.ts';
import './portrait.css';

const LAYERS = ['back', 'body', 'head', 'eyesOpen', 'front', 'hands'] as const;

export function Portrait(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const person = view.people[0];
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const id = person?.id;
  const expression = person?.expression;
  useEffect(() => {
    if (id === undefined || expression === undefined) return;
    let gone = false;
    const fetched = LAYERS.map((layer) => workplace.drawings.url(`person:${id}:${expression}:${layer}`));
    Promise.all(fetched).then(
      (urls) => {
        if (!gone) setPictures(urls);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [workplace, id, expression]);
  return (
    <div className="portrait">
      {expression !== undefined && (
        <div
          className="portrait-person"
          role="img"
          aria-label={t('person.portrait', { manner: t(`manner.${expression as 'neutral'}`) })}
        >
          {pictures.map((url) => (
            <img key={url} src={url} alt="" />
          ))}
        </div>
      )}
      <p className="portrait-words">{t('still.noCanvas')}</p>
    </div>
  );
}
