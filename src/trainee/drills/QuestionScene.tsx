// A question in its place: what the officer knows, what the person said last, and what was asked then. Its words keep their own language and run
// from left to right, whatever the language of the page.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionItemView } from './drillPort.ts';
import './words.ts';

export function QuestionScene({ shown }: { readonly shown: QuestionItemView }): ReactNode {
  const { t } = useTranslation('drills');
  const { known, said, text, language } = shown;
  return (
    <div className="drill-scene">
      {known !== null && (
        <p className="drill-known">
          <span className="quiet">{t('questions.known')}</span> <Said lang={language}>{known}</Said>
        </p>
      )}
      <dl>
        {said !== null && (
          <div data-who="person">
            <dt>{t('questions.person')}</dt>
            <dd>
              <Said lang={language}>{said}</Said>
            </dd>
          </div>
        )}
        <div data-who="officer">
          <dt>{t('questions.officer')}</dt>
          <dd>
            <Said lang={language}>{text}</Said>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Words in the language of the questions. */
export function Said({ lang, children }: { readonly lang: string; readonly children: string }): ReactNode {
  return (
    <bdi lang={lang} dir="ltr" className="drill-said">
      {children}
    </bdi>
  );
}
