// One criterion of the rubric for written reasons (interviewing.md, section 7) with its four levels in words, from strong to unsafe.

import type { ReactNode } from 'react';
import type { RubricCriterion } from '#attempt';
import { RadioGroup } from '#ui';
import { useSay } from '../law/say.ts';
import './words.ts';

const GRADES = ['4', '3', '2', '1'] as const;

interface CriterionProps {
  readonly criterion: RubricCriterion;
  readonly mark: number | undefined;
  readonly onMark: (mark: number) => void;
  readonly disabled?: boolean;
}

export function Criterion({ criterion, mark, onMark, disabled = false }: CriterionProps): ReactNode {
  const { say } = useSay('debrief');
  return (
    <RadioGroup
      label={say(`rubric.${criterion}.name`)}
      disabled={disabled}
      value={mark === undefined ? null : (String(mark) as (typeof GRADES)[number])}
      onChange={(grade) => onMark(Number(grade))}
      choices={GRADES.map((grade) => ({
        value: grade,
        label: (
          <span>
            <strong className="left-to-right">{grade}</strong> {say(`rubric.${criterion}.${grade}`)}
          </span>
        ),
      }))}
    />
  );
}
