// A candidate's objection to a result: written within the time allowed, withdrawn while it is looked at, and what the academy answered.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { APPEAL_GROUNDS, APPEAL_PATHS, doneSchema, ownAppealsSchema, type AppealGround, type AppealState, type OwnAppeals } from '#exam'; // prettier-ignore
import { Button, Card, CheckboxGroup, Chip, Dialog, RadioGroup, showToast, TextArea, TextField, type Tone } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { useAsked } from '../useAsked.ts';
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

export function AppealPart({ sitting }: { readonly sitting: string }): ReactNode {
  const { t } = useTranslation('appeals');
  const path = APPEAL_PATHS.ofSitting(sitting);
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
          <Lodged key={appeal.appeal} appeal={appeal} cases={cases} again={again} />
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

interface LodgeFormProps {
  readonly path: string;
  readonly cases: OwnAppeals['cases'];
  readonly onCancel: () => void;
  readonly onSent: () => void;
}

function LodgeForm({ path, cases, onCancel, onSent }: LodgeFormProps): ReactNode {
  const { t } = useTranslation('appeals');
  const [ground, setGround] = useState<AppealGround>('marking');
  const [attempts, setAttempts] = useState<readonly string[]>([]);
  const [moment, setMoment] = useState('');
  const [words, setWords] = useState('');
  const { refused, isSending, send } = useSend();
  const act = Number(moment.replaceAll(/\D/g, '').slice(0, 7)) || null;
  return (
    <Form
      onSubmit={() => {
        const body = {
          ground,
          words,
          about: attempts.map((attempt) => ({
            attempt,
            item: null,
            act: attempts.length === 1 ? act : null,
          })),
        };
        send(() => askAcademy(ownAppealsSchema, { method: 'POST', path, body }), onSent);
      }}
    >
      <RadioGroup
        label={t('own.ground')}
        value={ground}
        onChange={setGround}
        choices={APPEAL_GROUNDS.map((one) => ({ value: one, label: t(`ground.${one}`), hint: t(`groundHint.${one}`) }))}
      />
      {cases.length > 0 && (
        <CheckboxGroup
          label={t('own.about')}
          hint={t('own.aboutHint')}
          values={attempts}
          onChange={setAttempts}
          choices={cases.map(({ attempt, position }) => ({
            value: attempt,
            label: t('own.case', { number: position + 1 }),
          }))}
        />
      )}
      {attempts.length === 1 && (
        <TextField
          label={t('own.moment')}
          hint={t('own.momentHint')}
          inputMode="numeric"
          value={moment}
          onChange={setMoment}
          maxLength={7}
        />
      )}
      <TextArea
        label={t('own.words')}
        hint={t('own.wordsHint')}
        value={words}
        onChange={setWords}
        rows={6}
        maxLength={20_000}
      />
      <Told refused={refused} part="appeals" />
      <div className="academy-actions">
        <Button type="submit" kind="primary" isDisabled={words.trim() === '' || isSending}>
          {t('own.send')}
        </Button>
        <Button onPress={onCancel}>{t('own.cancel')}</Button>
      </div>
    </Form>
  );
}

function Lodged({
  appeal,
  cases,
  again,
}: {
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
      <p className="quiet">
        {t('own.lodged', { at: appeal.lodgedAtMs })}
        {lodge.about.length > 0 && ` · ${aboutWords(t, lodge.about, cases)}`}
      </p>
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
      {isAsking && (
        <Dialog
          open
          role="alertdialog"
          title={t('own.withdrawTitle')}
          closeLabel={t('own.cancel')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{t('own.cancel')}</Button>
              <Button kind="danger" isDisabled={isSending} onPress={withdraw}>
                {t('own.withdraw')}
              </Button>
            </>
          }
        >
          <div className="academy-part">
            <p>{t('own.withdrawWords')}</p>
            <Told refused={refused} part="appeals" />
          </div>
        </Dialog>
      )}
    </article>
  );
}

type Say = ReturnType<typeof useTranslation<'appeals'>>['t'];

/** The cases, points and moments that an objection names. */
export function aboutWords(t: Say, about: OwnAppeal['lodge']['about'], cases: OwnAppeals['cases']): string {
  return about
    .map(({ attempt, item, act }) =>
      [
        t('own.case', { number: (cases.find((one) => one.attempt === attempt)?.position ?? 0) + 1 }),
        ...(item === null ? [] : [t('own.item', { item })]),
        ...(act === null ? [] : [t('own.act', { act })]),
      ].join(', '),
    )
    .join(' · ');
}
