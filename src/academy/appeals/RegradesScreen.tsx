// Grading everybody again, for the academy: a change is chosen and tried; what was tried before stands below with what became of it.

import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REGRADE_PATHS, REGRADE_POLICIES, regradesSchema, regradeViewSchema, type RegradePolicy, type Regrades } from '#exam'; // prettier-ignore
import { Button, Card, Chip, EmptyState, RadioGroup, Select, Skeleton, TextArea, TextField, type Tone } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { isolate } from '../../trainee/debrief/lookBack.ts';
import { askAcademy } from '../askAcademy.ts';
import { ExamFrame } from '../exams/ExamFrame.tsx';
import { useAsked } from '../useAsked.ts';
import { RegradeView } from './RegradeView.tsx';
import { Told } from './Told.tsx';
import { useTell } from './useTell.ts';
import './words.ts';
import './appeals.css';

export const REGRADE_TONES: Readonly<Record<Regrades['regrades'][number]['state'], Tone>> = {
  tried: 'note',
  applied: 'good',
  dropped: 'plain',
};

/** How often it is looked how far the work is. */
const LOOK_MS = 1500;

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
  useEffect(() => {
    if (!isWorking) return;
    const timer = setInterval(again, LOOK_MS);
    return () => clearInterval(timer);
  }, [isWorking, again]);
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

const STAYS = '';
const CRITICAL = ['fail', 'shown'] as const;

function TryForm({ exam, now }: { readonly exam: string; readonly now: Regrades }): ReactNode {
  const { t } = useTranslation('regrades');
  const [contents, setContents] = useState<Readonly<Record<string, string>>>({});
  const [weights, setWeights] = useState<Readonly<Record<string, string>>>({});
  const [passMark, setPassMark] = useState(String(now.passMarkBp / 100));
  const [critical, setCritical] = useState(STAYS);
  const [policy, setPolicy] = useState<RegradePolicy>('neverLower');
  const [reason, setReason] = useState('');
  const { refused, isSending, tell } = useTell();
  const passBp = Math.round(Number(passMark.replace(',', '.')) * 100);
  const isPassBad = !Number.isFinite(passBp) || passBp < 1 || passBp > 10_000;
  const asked = {
    policy,
    reason,
    content: Object.entries(contents).flatMap(([name, contentHash]) => (contentHash === STAYS ? [] : [{ name, contentHash }])), // prettier-ignore
    weights: now.cases.flatMap(({ name, weight }) => {
      const typed = weights[name];
      return typed === undefined || typed === '' || Number(typed) === weight ? [] : [{ name, weight: Number(typed) }];
    }),
    design: {
      ...(isPassBad || passBp === now.passMarkBp ? {} : { passMark: { bp: passBp } }),
      ...(critical === STAYS ? {} : { critical: { policy: critical } }),
    },
  };
  const changes = asked.content.length + asked.weights.length + Object.keys(asked.design).length;
  const withKeys = now.cases.filter(({ choices }) => choices.length > 0);
  return (
    <Card as="section">
      <form
        className="academy-part"
        onSubmit={(event) => {
          event.preventDefault();
          tell(
            () => askAcademy(regradeViewSchema, { method: 'POST', path: REGRADE_PATHS.ofExam(exam), body: asked }),
            ({ regrade }) => {
              location.hash = ADDRESSES.academy('exams', exam, 'regrades', regrade);
            },
          );
        }}
      >
        <h2>{t('new')}</h2>
        {withKeys.length === 0 && <p className="quiet">{t('noKeys')}</p>}
        {withKeys.length > 0 && <p className="quiet">{t('keyHint')}</p>}
        {withKeys.map(({ name, choices }) => (
          <Select
            key={name}
            label={t('key', { name })}
            value={contents[name] ?? STAYS}
            onChange={(value) => setContents((before) => ({ ...before, [name]: value }))}
            options={[
              { value: STAYS, label: t('keyStays') },
              ...choices.map(({ contentHash, isCurrent }) => ({
                value: contentHash,
                label: isCurrent ? t('keyCurrent') : t('keyOther', { hash: contentHash.slice(0, 8) }),
              })),
            ]}
          />
        ))}
        <div className="academy-pair">
          {now.cases.map(({ name, weight }) => (
            <TextField
              key={name}
              label={t('weight', { name })}
              inputMode="numeric"
              value={weights[name] ?? String(weight)}
              onChange={(text) =>
                setWeights((before) => ({ ...before, [name]: text.replaceAll(/\D/g, '').slice(0, 4) }))
              }
              maxLength={4}
            />
          ))}
        </div>
        <div className="academy-pair">
          <TextField
            label={t('passMark')}
            hint={isPassBad ? t('passMarkHint') : undefined}
            value={passMark}
            onChange={setPassMark}
            maxLength={6}
          />
          <Select
            label={t('critical')}
            value={critical}
            onChange={setCritical}
            options={[
              { value: STAYS, label: t('criticalStays') },
              ...CRITICAL.filter((one) => one !== now.critical.policy).map((one) => ({
                value: one,
                label: t(one === 'fail' ? 'criticalFail' : 'criticalShown'),
              })),
            ]}
          />
        </div>
        <RadioGroup
          label={t('policy')}
          value={policy}
          onChange={setPolicy}
          choices={REGRADE_POLICIES.toReversed().map((one) => ({ value: one, label: t(one), hint: t(`${one}Hint`) }))}
        />
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2000}
        />
        <Told refused={refused} part="regrades" />
        {changes === 0 && <p className="quiet">{t('nothing')}</p>}
        <div className="academy-actions">
          <Button
            type="submit"
            kind="primary"
            isDisabled={changes === 0 || reason.trim() === '' || isPassBad || isSending}
          >
            {t('try')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
