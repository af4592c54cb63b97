// Grading everybody again, for the academy: a change is chosen and tried; what was tried before stands below with what became of it.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REGRADE_PATHS, regradesSchema } from '#exam';
import { Chip, EmptyState, isolate, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { ExamFrame } from '../exams/ExamFrame.tsx';
import { useAsked } from '../useAsked.ts';
import { LOOK_MS, REGRADE_TONES } from './regradeLook.ts';
import { RegradeView } from './RegradeView.tsx';
import { Told } from './Told.tsx';
import { TryForm } from './TryForm.tsx';
import { useRepeat } from '../useRepeat.ts';
import './words.ts';
import './appeals.css';

/** `regrade`: the one that the address names; empty: all. */
export function RegradesScreen({ exam, regrade }: { readonly exam: string; readonly regrade: string }): ReactNode {
  const { t } = useTranslation('regrades');
  return (
    <ExamFrame exam={exam} here="regrades" lead={<p>{t('lead')}</p>}>
      {regrade === '' ? <All exam={exam} /> : <RegradeView key={regrade} exam={exam} regrade={regrade} />}
    </ExamFrame>
  );
}

function All({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('regrades');
  const path = REGRADE_PATHS.ofExam(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(regradesSchema, { path }), [path]));
  const isWorking = asked?.ok === true && asked.value.regrades.some((one) => one.work !== null && !one.isInterrupted);
  useRepeat(isWorking, LOOK_MS, again);
  if (asked === null) return <Skeleton label={t('list')} />;
  if (!asked.ok) return <Told refused={asked} part="regrades" />;
  const { regrades } = asked.value;
  return (
    <div className="academy-stack">
      <TryForm exam={exam} now={asked.value} />
      <section className="academy-part">
        <h2>{t('list')}</h2>
        {regrades.length === 0 && <EmptyState title={t('none')} />}
        {regrades.length > 0 && (
          <ul className="academy-people">
            {regrades.map((one) => (
              <li key={one.regrade}>
                <a className="academy-person" href={ADDRESSES.academy('exams', exam, 'regrades', one.regrade)}>
                  <span className="academy-who">
                    <span className="academy-name">
                      <bdi>{one.asked.reason}</bdi>
                    </span>
                    <span className="quiet">
                      {t('by', { name: one.by === null ? 'none' : 'some', who: isolate(one.by ?? ''), at: one.atMs })}
                    </span>
                    <span className="quiet">
                      {one.work !== null && !one.isInterrupted
                        ? t(`working.${one.work.what}`, one.work)
                        : one.figures !== null && t('figures', one.figures)}
                    </span>
                  </span>
                  <Chip tone={REGRADE_TONES[one.state]}>{t(`state.${one.state}`)}</Chip>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
