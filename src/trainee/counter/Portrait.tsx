// The person as a still picture, where the picture of the counter cannot be drawn.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useExam } from '../examAround.ts';
import { useCounter } from './counterContext.ts';
import './portrait.css';

const LAYERS = ['back', 'body', 'head', 'eyesOpen', 'front', 'hands'] as const;

export function Portrait(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const isPlain = useExam()?.plain === true;
  const person = view.people[0];
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const id = person?.id;
  const expression = person?.expression;
  useEffect(() => {
    if (id === undefined || expression === undefined) return;
    let gone = false;
    const draw = async (): Promise<void> => {
      const fetched = LAYERS.map((layer) => workplace.drawings.url(`person:${id}:${expression}:${layer}`));
      const urls = await Promise.all(fetched).catch(() => []);
      if (!gone) setPictures(urls);
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [workplace, id, expression]);
  return (
    <div className="portrait">
      {expression !== undefined && (
        <div className="portrait-person">
          {pictures.map((url, index) => (
            // The first layer speaks for the picture that they make together.
            <img
              key={url}
              src={url}
              alt={index === 0 ? t('person.portrait', { manner: t(`manner.${expression as 'neutral'}`) }) : ''}
            />
          ))}
        </div>
      )}
      <p className="portrait-words">{t(isPlain ? 'still.plain' : 'still.noCanvas')}</p>
    </div>
  );
}
