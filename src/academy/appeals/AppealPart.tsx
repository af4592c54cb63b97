// A candidate's objection to a result: written within the time allowed, withdrawn while it is looked at, and what the academy answered.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { APPEAL_PATHS, doneSchema, ownAppealsSchema, type AppealState, type GradeView, type OwnAppeals } from '#exam';
import { AskFirst, Button, Card, Chip, showToast, type Tone } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import type { PackLaws } from '../results/usePackLaws.ts';
import { useAsked } from '../useAsked.ts';
import { About } from './About.tsx';
import { LodgeForm } from './LodgeForm.tsx';
import { Told } from './Told.tsx';
import { useSend } from '../useSend.ts';
import './words.ts';
import './appeals.css';

type OwnAppeal = OwnAppeals['appeals'][number];

export const APPEAL_TONES: Readonly<Record<AppealState, Tone>> = {
  open: 'note',
  marking: 'primary',
  upheld: 'good',
  dismissed: 'plain',
  withdrawn: 'plain',
};

interface AppealPartProps {
  /** The own result. */
  readonly view: GradeView;
  readonly laws: PackLaws;
}

export function AppealPart({ view, laws }: AppealPartProps): ReactNode {
  const { t } = useTranslation('appeals');
  const path = APPEAL_PATHS.ofSitting(view.grade.sitting);
  const [asked, again] = useAsked(useCallback(() => askAcademy(ownAppealsSchema, { path }), [path]));
  const [isWriting, setWriting] = useState(false);
  if (asked === null) return null;
  if (!asked.ok) return <Told refused={asked} part="appeals" />;
  const { appeals, mayLodge, untilMs, cases } = asked.value;
  // Before the release there is nothing to say.
  if (mayLodge === 'notReleased' && appeals.length === 0) return null;
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('own.title')}</h2>
        <p className="quiet">
          {t('own.lead')} {untilMs !== null && mayLodge !== 'tooLate' && t('own.until', { at: untilMs })}
        </p>
        {appeals.map((appeal) => (
          <Lodged key={appeal.appeal} appeal={appeal} cases={cases} again={again} view={view} laws={laws} />
        ))}
        {mayLodge !== null && <p>{t(`may.${mayLodge}`)}</p>}
        {mayLodge === null && !isWriting && (
          <div>
            <Button onPress={() => setWriting(true)}>{t('own.write')}</Button>
          </div>
        )}
        {mayLodge === null && isWriting && (
          <LodgeForm
            path={path}
            cases={cases}
            view={view}
            laws={laws}
            onCancel={() => setWriting(false)}
            onSent={() => {
              setWriting(false);
              showToast({ words: t('own.sent'), tone: 'good' });
              again();
            }}
          />
        )}
      </div>
    </Card>
  );
}

function Lodged({
  appeal,
  cases,
  again,
  view,
  laws,
}: AppealPartProps & {
  readonly appeal: OwnAppeal;
  readonly cases: OwnAppeals['cases'];
  readonly again: () => void;
}): ReactNode {
  const { t } = useTranslation('appeals');
  const [isAsking, setAsking] = useState(false);
  const { refused, isSending, send } = useSend();
  const { lodge, steps, state } = appeal;
  const withdraw = (): void => {
    const body = { to: 'withdrawn' };
    send(
      () => askAcademy(doneSchema, { method: 'POST', path: APPEAL_PATHS.steps(appeal.appeal), body }),
      () => {
        setAsking(false);
        again();
      },
    );
  };
  return (
    <article className="academy-part">
      <div className="appeal-head">
        <Chip tone={APPEAL_TONES[state]}>{t(`state.${state}`)}</Chip>
        <h3>{t(`ground.${lodge.ground}`)}</h3>
      </div>
      <p className="quiet">{t('own.lodged', { at: appeal.lodgedAtMs })}</p>
      <About about={lodge.about} cases={cases} view={view} laws={laws} />
      <p className="appeal-words" dir="auto">
        {lodge.words}
      </p>
      {steps.map(({ atMs, body }) =>
        body.to === 'withdrawn' ? null : (
          <div key={atMs}>
            <p className="quiet">
              {t(`state.${body.to}`)} · {t('own.answer', { at: atMs })}
            </p>
            <p className="appeal-words" dir="auto">
              {body.reason}
            </p>
          </div>
        ),
      )}
      {(state === 'open' || state === 'marking') && (
        <div>
          <Button kind="quiet" onPress={() => setAsking(true)}>
            {t('own.withdraw')}
          </Button>
        </div>
      )}
      <AskFirst
        open={isAsking}
        title={t('own.withdrawTitle')}
        go={t('own.withdraw')}
        back={t('own.cancel')}
        isGrave
        isDisabled={isSending}
        onGo={withdraw}
        onBack={() => setAsking(false)}
      >
        <div className="academy-part">
          <p>{t('own.withdrawWords')}</p>
          <Told refused={refused} part="appeals" />
        </div>
      </AskFirst>
    </article>
  );
}
