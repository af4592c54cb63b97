// The interview: who is here, what was said, and what can be asked, said or done next.

import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounter } from '../counterContext.ts';
import { Ask } from './Ask.tsx';
import { Choices } from './Choices.tsx';
import { DilemmaCard } from './DilemmaCard.tsx';
import { NextQuestion } from './NextQuestion.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import { Transcript } from './Transcript.tsx';
import { useFocusKept } from './useFocusKept.ts';
import './interview.css';

export function InterviewPanel(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root, view.acts);
  return (
    <div className="interview" ref={root}>
      <PeopleHere />
      <Transcript />
      <div className="interview-next">
        {view.dilemma !== null ? (
          <DilemmaCard key={view.dilemma.id} dilemma={view.dilemma} />
        ) : view.over ? (
          <p className="interview-over" tabIndex={-1} data-takes-focus>
            {t('talk.over')}
          </p>
        ) : (
          <>
            {view.choices.length > 0 && <Choices />}
            <NextQuestion />
            <Ask />
          </>
        )}
      </div>
    </div>
  );
}
