// My exams: what each is, how it stands with me, and the way into it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnExam } from '#exam';
import { Button, ButtonLink, Card, Chip, EmptyState, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { Trouble } from '../people/Trouble.tsx';
import { useAsked } from '../useAsked.ts';
import { BeginScreen } from './BeginScreen.tsx';
import { Holds } from './Holds.tsx';
import { askOwnExams, BEGIN_TONES } from './ownExams.ts';
import './words.ts';
import './sit.css';

/** `exam`: the one that is to be begun; empty: all of them. */
export function OwnScreen({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation(['sit', 'academy']);
  const [asked, again] = useAsked(askOwnExams);
  const wanted = asked?.ok === true ? asked.value.exams.find((one) => one.exam === exam) : undefined;
  if (wanted !== undefined) return <BeginScreen key={exam} exam={wanted} />;
  return (
    <AcademyPage title={t('own.title')} width="text">
      <div className="sit-stack">
        {asked === null && <Skeleton label={t('loading')} />}
        {asked?.ok === false && (
          <>
            <Trouble code={asked.code} why={asked.why} />
            <div>
              <Button icon="refresh" onPress={again}>
                {t('again')}
              </Button>
            </div>
          </>
        )}
        {asked?.ok === true && asked.value.exams.length === 0 && <EmptyState icon="paper" title={t('own.none')} />}
        {asked?.ok === true && asked.value.exams.map((one) => <OwnCard key={one.exam} exam={one} />)}
      </div>
    </AcademyPage>
  );
}

function OwnCard({ exam }: { readonly exam: OwnExam }): ReactNode {
  const { t } = useTranslation('sit');
  const running = exam.sittings.find(({ submittedAtMs }) => submittedAtMs === null);
  const done = exam.sittings.filter(({ submittedAtMs }) => submittedAtMs !== null);
  const isReleased = exam.state === 'released' || exam.state === 'archived';
  return (
    <Card as="article">
      <div className="sit-part">
        <div className="sit-head">
          <h2 dir="auto">{exam.title}</h2>
          <Chip tone={BEGIN_TONES[exam.mayBegin]}>{t(`own.state.${exam.mayBegin}`)}</Chip>
        </div>
        <Holds exam={exam} />
        <div className="sit-actions">
          {running !== undefined && (
            <ButtonLink kind="primary" endIcon="arrowForward" href={ADDRESSES.academy('sittings', running.sitting)}>
              {t('own.goOn')}
            </ButtonLink>
          )}
          {exam.mayBegin === 'yes' && (
            <ButtonLink kind="primary" endIcon="arrowForward" href={ADDRESSES.academy('own', exam.exam)}>
              {t('own.begin')}
            </ButtonLink>
          )}
          {exam.mayBegin === 'tooEarly' && (
            <ButtonLink href={ADDRESSES.academy('own', exam.exam)}>{t('own.begin')}</ButtonLink>
          )}
          {done.map(({ sitting, try: nth }) => (
            <span key={sitting} className="sit-actions">
              {exam.tries > 1 && <span>{t('own.tryOf', { nth, tries: exam.tries })}</span>}
              <ButtonLink href={ADDRESSES.academy('sittings', sitting)}>{t('own.see')}</ButtonLink>
              {isReleased && exam.feedback !== 'never' && (
                <ButtonLink kind="primary" href={ADDRESSES.academy('results', sitting)}>
                  {t('own.result')}
                </ButtonLink>
              )}
            </span>
          ))}
        </div>
      </div>
    </Card>
  );
}
