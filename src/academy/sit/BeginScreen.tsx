// The last page before the clock starts: what holds, what is recorded and what is not, a try of sound, keys and connection, and the beginning.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SITTING_PATHS, sittingViewSchema, type OwnExam } from '#exam';
import { Button, ButtonLink, Callout, Card, Checkbox } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useSend } from '../useSend.ts';
import { Holds } from './Holds.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import './words.ts';
import './sit.css';

const TOLD = ['tooEarly', 'tooLate', 'notOpen', 'noTryLeft', 'running'] as const;

export function BeginScreen({ exam }: { readonly exam: OwnExam }): ReactNode {
  const { t } = useTranslation(['sit', 'academy', 'exams']);
  const [hasRead, setRead] = useState(false);
  const [isTooSoon, setTooSoon] = useState(false);
  const { refused, isSending, send } = useSend();
  const isClocked = exam.time === 'exam' && !exam.given.noTimePressure;
  const begin = (): void => {
    setTooSoon(!hasRead);
    if (!hasRead) return;
    send(
      () => askAcademy(sittingViewSchema, { method: 'POST', path: SITTING_PATHS.begin(exam.exam) }),
      ({ sitting }) => {
        location.hash = ADDRESSES.academy('sittings', sitting);
      },
    );
  };
  const why = TOLD.find((one) => one === refused?.why) ?? 'other';
  return (
    <AcademyPage title={exam.title} above={t('begin.above')} width="text">
      <div className="sit-stack">
        <Card as="section">
          <div className="sit-part">
            <h2>{t('begin.holds')}</h2>
            <Holds exam={exam} />
          </div>
        </Card>
        <Card as="section">
          <div className="sit-part">
            <h2>{t('begin.recorded')}</h2>
            <p>{t('begin.recordedYes')}</p>
            <p>{t('begin.recordedNo')}</p>
            <p className="sit-small">{t('begin.recordedWhy')}</p>
            <p>{t('begin.lost')}</p>
          </div>
        </Card>
        <Rehearsal isSilent={exam.given.noSound} />
        <div className="sit-begin">
          <Checkbox
            checked={hasRead}
            onChange={(checked) => {
              setRead(checked);
              setTooSoon(false);
            }}
          >
            {t('begin.ready')}
          </Checkbox>
          {isTooSoon && (
            <p role="alert" className="sit-warn">
              {t('begin.readFirst')}
            </p>
          )}
          {refused !== null &&
            (refused.code === 'notNow' ? (
              <Callout tone="warn" role="alert">
                {t(`begin.notNow.${why}`)}
              </Callout>
            ) : (
              <Trouble code={refused.code} why={refused.why} />
            ))}
          <div className="sit-actions">
            <Button kind="primary" size="l" isDisabled={isSending} onPress={begin}>
              {t(isClocked ? 'begin.start' : 'begin.startNoClock')}
            </Button>
            <ButtonLink href={ADDRESSES.academy('own')}>{t('begin.back')}</ButtonLink>
          </div>
        </div>
      </div>
    </AcademyPage>
  );
}
