// The state of an exam: what it means, where it can go from here, what each step makes irreversible, and what stands in the way.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EXAM_PATHS, examViewSchema, NEXT_STATES, type ExamState } from '#exam';
import { AskFirst, Button, Callout, Card, Chip, showToast, TextField } from '#ui';
import { askAcademy, type Refused } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useSend } from '../useSend.ts';
import { useMe } from '../whoIsHere.ts';
import { STATE_TONES } from './ExamFrame.tsx';

interface StatePartProps {
  readonly exam: string;
  readonly state: ExamState;
  readonly faults: number;
  readonly people: number;
  /** What is typed is not all with the server yet, or not checked. */
  readonly isWaiting: boolean;
  readonly onMoved: () => void;
}

/** Steps that go back or shut something want a reason for the record. */
const WITH_REASON: readonly string[] = ['marking>open', 'released>marking', 'archived>released', 'ready>draft'];
const BLOCKERS = ['sittingsRun', 'workDeleted', 'caseNotProved', 'noCases'] as const;

export function StatePart({ exam, state, faults, people, isWaiting, onMoved }: StatePartProps): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const me = useMe();
  const [asking, setAsking] = useState<ExamState | null>(null);
  const [reason, setReason] = useState('');
  const { refused, send } = useSend();
  const isAdmin = me.roles.includes('admin');
  const wantsReason = asking !== null && WITH_REASON.includes(`${state}>${asking}`);
  const stepTo = (to: ExamState): string => t(`step.${state}.${to}` as 'step.draft.ready');
  const move = (to: ExamState): void => {
    const body = { to, ...(reason.trim() === '' ? {} : { reason }) };
    setAsking(null);
    setReason('');
    send(
      () => askAcademy(examViewSchema, { method: 'POST', path: EXAM_PATHS.state(exam), body }),
      () => {
        showToast({ words: t('moved', { state: t(`state.${to}`) }), tone: 'good' });
        onMoved();
      },
    );
  };
  return (
    <Card as="section">
      <div className="academy-part">
        <div className="academy-row">
          <h2>{t('life.title')}</h2>
          <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
        </div>
        <p>{t(`life.${state}`)}</p>
        {refused !== null && <Blocked refused={refused} />}
        {state === 'draft' && faults > 0 && <p className="quiet">{t('life.faults', { count: faults })}</p>}
        {state === 'ready' && people === 0 && <p className="quiet">{t('life.nobody')}</p>}
        {isAdmin ? (
          <div className="academy-actions">
            {NEXT_STATES[state].map((to) => (
              <Button
                key={to}
                kind={isForward(state, to) ? 'primary' : 'plain'}
                isDisabled={(to === 'ready' && state === 'draft' && faults > 0) || isWaiting}
                onPress={() => setAsking(to)}
              >
                {stepTo(to)}
              </Button>
            ))}
          </div>
        ) : (
          <p className="quiet">{t('life.adminsDo')}</p>
        )}
      </div>
      <AskFirst
        title={asking === null ? '' : stepTo(asking)}
        open={asking !== null}
        go={asking === null ? '' : stepTo(asking)}
        back={t('academy:cancel')}
        isDisabled={wantsReason && reason.trim() === ''}
        size="m"
        onGo={() => {
          if (asking !== null) move(asking);
        }}
        onBack={() => setAsking(null)}
      >
        {asking !== null && (
          <div className="academy-part">
            <p>{t(`stepWords.${state}.${asking}` as 'stepWords.draft.ready')}</p>
            {wantsReason && <TextField label={t('life.reason')} value={reason} onChange={setReason} maxLength={2000} />}
          </div>
        )}
      </AskFirst>
    </Card>
  );
}

function isForward(from: ExamState, to: ExamState): boolean {
  const order: readonly ExamState[] = ['draft', 'ready', 'open', 'marking', 'released', 'archived'];
  return order.indexOf(to) > order.indexOf(from) && to !== 'archived';
}

function Blocked({ refused }: { readonly refused: Refused }): ReactNode {
  const { t } = useTranslation('exams');
  const known = BLOCKERS.find((one) => one === refused.why);
  if (refused.code !== 'notNow') return <Trouble code={refused.code} why={refused.why} />;
  return (
    <Callout tone="warn" role="alert" title={t('life.blocked')}>
      {known === undefined
        ? t('life.blockedOther', { why: refused.why ?? '', at: refused.at?.join(', ') ?? '' })
        : t(`blocker.${known}`)}
    </Callout>
  );
}
