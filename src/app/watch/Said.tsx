// What is heard at a step: the lines spoken, what a register answered, what is written down.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#attempt';
import { Icon } from '#ui';
import type { WatchStep } from '../practice/practicePort.ts';
import '../../trainee/counter/words.ts';

/** Tells what happens; nobody speaks. */
const NARRATOR = 'narrator';

interface SaidProps {
  readonly view: View<string>;
  readonly step: WatchStep;
  readonly language: string;
}

export function Said({ view, step, language }: SaidProps): ReactNode {
  const { t } = useTranslation(['watch', 'counter']);
  // The officer's own line stands in the heading.
  const lines = view.transcript.filter(({ act, who }) => act === view.acts && who !== 'officer');
  const nameOf = (who: string): string => view.names[who] ?? t('somebody');
  return (
    <>
      {lines.map((line) => (
        <blockquote key={line.n} className="watch-line">
          {line.who !== NARRATOR && (
            <p className="watch-who">
              <span lang={language} dir="auto">
                {nameOf(line.who)}
              </span>
              {line.manner !== null && <i> {t(`counter:manner.${line.manner as 'neutral'}`)}</i>}
            </p>
          )}
          <p lang={language} dir="auto">
            {line.text}
          </p>
        </blockquote>
      ))}
      {step.answer !== null && (
        <blockquote className="watch-line" data-look="answer">
          <p className="watch-who">
            <Icon name="register" size="s" /> {t('answer')}
          </p>
          <p lang={language} dir="auto">
            {step.answer}
          </p>
        </blockquote>
      )}
      {step.type === 'decide' && step.said !== null && (
        <blockquote className="watch-line" data-look="answer">
          <p className="watch-who">
            <Icon name="pen" size="s" /> {t('rationale')}
          </p>
          <p lang={language} dir="auto">
            {step.said}
          </p>
        </blockquote>
      )}
    </>
  );
}
