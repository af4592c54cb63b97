// The steps of the interview as the program marked them, each with its moments, and the examiner's word where it is another.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STEP_MARKS, type StepMark } from '#scoring';
import { Checkbox, Chip, Select, type Tone } from '#ui';
import { useReplay } from '../../trainee/debrief/replaying.ts';
import type { MarkPartProps } from './markPart.ts';
import { MomentButton } from './MomentButton.tsx';

const TONES: Readonly<Record<StepMark, Tone>> = {
  correct: 'good',
  minor: 'plain',
  significant: 'warn',
  notApplicable: 'plain',
};

interface StepsPartProps extends MarkPartProps {
  readonly onAct: (act: number) => void;
}

export function StepsPart({ seen, body, change, isClosed, onAct }: StepsPartProps): ReactNode {
  const { t } = useTranslation('marking');
  const { say } = useReplay();
  const set = (step: string, mark: StepMark | 'program'): void =>
    change((before) => {
      const others = Object.entries(before.conduct).filter(([one]) => one !== step);
      const conduct = Object.fromEntries(mark === 'program' ? others : [...others, [step, mark]]);
      return { ...before, conduct };
    });
  return (
    <section className="academy-part" aria-labelledby="marking-steps">
      <h3 id="marking-steps" tabIndex={-1}>
        {t('steps')}
      </h3>
      <p className="quiet">{t('stepsWhy')}</p>
      <ul className="marking-steps">
        {seen.steps.map(({ step, mark, acts }) => (
          <li key={step}>
            <div className="marking-step">
              <p>
                <span className="left-to-right steps-id">{step}</span> {say(`step.${step}`)}
              </p>
              <p className="chip-row">
                <Chip tone={TONES[mark]}>{say(`mark.${mark}`)}</Chip>
                {acts.slice(0, 6).map((act) => (
                  <MomentButton key={act} act={act} onAct={onAct} />
                ))}
              </p>
            </div>
            <Select
              label={`${t('stepYours')}: ${step} ${say(`step.${step}`)}`}
              labelHidden
              disabled={isClosed}
              value={body.conduct[step] ?? 'program'}
              onChange={(value) => set(step, value)}
              options={[
                { value: 'program', label: t('asProgram') },
                ...STEP_MARKS.map((one) => ({ value: one, label: say(`mark.${one}`) })),
              ]}
            />
          </li>
        ))}
      </ul>
      <Checkbox
        checked={body.conductRead}
        disabled={isClosed}
        onChange={(conductRead) => change((before) => ({ ...before, conductRead }))}
      >
        {t('stepsRead')}
      </Checkbox>
    </section>
  );
}
