// The results of an exam: who got what, for those who look after people; what it shows of all of them, for those who make exams too.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '#ui';
import { ExamFrame } from '../exams/ExamFrame.tsx';
import { useMe } from '../whoIsHere.ts';
import { CohortPart } from './CohortPart.tsx';
import { GradebookPart } from './GradebookPart.tsx';
import './words.ts';
import './results.css';

export function GradebookScreen({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('results');
  const { roles } = useMe();
  return (
    <ExamFrame exam={exam} here="results">
      {(_, again) =>
        roles.includes('admin') ? (
          <Tabs
            label={t('tabs.label')}
            items={[
              { id: 'book', label: t('tabs.book'), panel: <GradebookPart exam={exam} onReleased={again} /> },
              { id: 'cohort', label: t('tabs.cohort'), panel: <CohortPart exam={exam} /> },
            ]}
          />
        ) : (
          <CohortPart exam={exam} />
        )
      }
    </ExamFrame>
  );
}
