// The parts of a design about what a result is: the pass mark and the standard it rests on, competencies, critical errors, marking.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CRITICAL_POLICIES, MARKED_PARTS, STANDARDS } from '#exam';
import { COMPETENCIES } from '#scenario';
import { Checkbox, RadioGroup } from '#ui';
import { Amount, Notes, Pick, Several, useForm, Words, write } from './fields.tsx';

const PERCENT = 100;

export function PassingPart(): ReactNode {
  const { t } = useTranslation(['exams', 'common']);
  const { design, change, isOff } = useForm();
  const { passMark, competencies, critical } = design;
  return (
    <>
      <Amount at="passMark.bp" scale={PERCENT} label={t('passing.mark')} hint={t('passing.markHint')} />
      <Checkbox
        checked={passMark.standard !== null}
        disabled={isOff}
        hint={
          <>
            {t('passing.standardHint')}
            <Notes at="passMark.standard" />
          </>
        }
        onChange={(has) =>
          change(write(design, 'passMark.standard', has ? { method: 'angoff', basis: '', seBp: null } : null))
        }
      >
        {t('passing.standard')}
      </Checkbox>
      {passMark.standard !== null && (
        <>
          <div className="academy-pair">
            <Pick
              at="passMark.standard.method"
              label={t('passing.method')}
              options={STANDARDS.map((one) => ({ value: one, label: t(`passing.methods.${one}`) }))}
            />
            <Amount
              at="passMark.standard.seBp"
              scale={PERCENT}
              label={t('passing.error')}
              hint={t('passing.errorHint')}
              mayBeNone
            />
          </div>
          <Words
            at="passMark.standard.basis"
            label={t('passing.basis')}
            hint={t('passing.basisHint')}
            rows={2}
            maxLength={4000}
          />
        </>
      )}
      <h3>{t('passing.critical')}</h3>
      <RadioGroup
        label={t('passing.criticalWhat')}
        value={critical.policy}
        disabled={isOff}
        onChange={(policy) =>
          change(write(design, 'critical', policy === 'cap' ? { policy, caseBp: 4000 } : { policy }))
        }
        choices={CRITICAL_POLICIES.map((one) => ({ value: one, label: t(`passing.criticals.${one}`) }))}
      />
      {critical.policy === 'cap' && <Amount at="critical.caseBp" scale={PERCENT} label={t('passing.cap')} />}
      <h3>{t('passing.competencies')}</h3>
      <Notes at="competencies" />
      <Checkbox
        checked={competencies !== null}
        disabled={isOff}
        hint={t('passing.competenciesHint')}
        onChange={(has) =>
          change(write(design, 'competencies', has ? Object.fromEntries(COMPETENCIES.map((one) => [one, 0])) : null))
        }
      >
        {t('passing.ownWeights')}
      </Checkbox>
      {competencies !== null && (
        <div className="academy-pair">
          {COMPETENCIES.map((one) => (
            <Amount key={one} at={`competencies.${one}`} label={t(`common:competency.${one}`)} />
          ))}
        </div>
      )}
    </>
  );
}

export function MarkingPart(): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { parts, examiners } = design.marking;
  // What was only heard as a critical error is ruled on, whatever else is marked.
  const areNeeded = parts.length > 0 || design.tools.includes('ownWords');
  return (
    <>
      <Several
        at="marking.parts"
        label={t('marking.parts')}
        hint={t('marking.partsHint')}
        choices={MARKED_PARTS.map((one) => ({ value: one, label: t(`marking.part.${one}`) }))}
      />
      {areNeeded && (
        <RadioGroup
          label={t('marking.examiners')}
          hint={<Notes at="marking.examiners" />}
          value={String(examiners)}
          disabled={isOff}
          onChange={(count) => change(write(design, 'marking.examiners', Number(count)))}
          choices={['2', '1'].map((one) => ({ value: one, label: t(`marking.by.${one as '1'}`) }))}
        />
      )}
      {parts.length > 0 && examiners === 2 && (
        <Amount
          at="marking.adjudicateBp"
          scale={PERCENT}
          label={t('marking.adjudicate')}
          hint={t('marking.adjudicateHint')}
        />
      )}
    </>
  );
}
