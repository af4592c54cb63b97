// The decision screen: written on one page, read over on the next, signed once. Whatever is typed is kept on the device at once.

import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Refusal } from '#attempt';
import { ButtonLink, Callout, Skeleton } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useWorkplace } from '../counter/counterContext.ts';
import { useLaw } from '../law/useLaw.ts';
import { useAttempt, useSessionState } from '../openAttempt.ts';
import { useScreenTitle } from '../papers/useScreenTitle.ts';
import type { Workplace } from '../workplace.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { decisionOf, draftOf, EMPTY_DRAFT } from './draft.ts';
import { changeDraft, forgetDraft, openDraft } from './draftStore.ts';
import { ReadOver } from './ReadOver.tsx';
import { Signed } from './Signed.tsx';
import './words.ts';
import './decision.css';
import '../counter/words.ts';

const TOLD_REFUSALS = ['notNow', 'notOffered', 'noSuchThing', 'over', 'late'] as const;

export function DecisionScreen(): ReactNode {
  const attempt = useAttempt();
  const { t } = useTranslation('decision');
  const workplace = useWorkplace(attempt);
  if (workplace === null) return <Skeleton lines={8} label={t('loading')} />;
  return <Deciding key={attempt.id} workplace={workplace} />;
}

type Step = 'write' | 'read' | 'signing' | 'signed';

function Deciding({ workplace }: { readonly workplace: Workplace }): ReactNode {
  const attempt = useAttempt();
  const { t } = useTranslation('decision');
  const { t: counterWords } = useTranslation('counter');
  const { view, link } = useSessionState(attempt.session);
  const heading = useScreenTitle(t('title'));
  const { law } = useLaw();
  const store = useMemo(() => {
    const made = attempt.session.state.view.deciding.draft;
    return openDraft(attempt.id, localStorage, made === null ? EMPTY_DRAFT : draftOf(made));
  }, [attempt]);
  const { draft, kept } = useStore(store);
  const [step, setStep] = useState<Step>('write');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const sign = async (): Promise<void> => {
    const decision = decisionOf(draft, view);
    if (decision === null) return;
    setRefusal(null);
    setStep('signing');
    const decided = await workplace.do({ type: 'decide', decision });
    const signed = decided.ok ? await workplace.do({ type: 'sign' }) : decided;
    if (!signed.ok) {
      setRefusal(signed.refusal);
      setStep('read');
      return;
    }
    workplace.sound('stamp');
    forgetDraft(attempt.id, localStorage);
    setStep('signed');
  };
  const toldRefusal = TOLD_REFUSALS.find((one) => one === refusal) ?? 'other';
  return (
    <div className="decision">
      <header className="decision-head">
        <ButtonLink kind="quiet" icon="arrowBack" href={ADDRESSES.counter(attempt.id)}>
          {t('back')}
        </ButtonLink>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="decision-case">
          <bdi lang={attempt.language}>{view.case.title}</bdi>
        </p>
      </header>
      <main className="decision-main">
        {link === 'offline' && (
          <Callout tone="warn" role="alert" title={counterWords('link.offline')}>
            {counterWords('link.offlineHelp')}
          </Callout>
        )}
        {view.over || step === 'signed' ? (
          <Signed attempt={attempt.id} view={view} law={law} fresh={step === 'signed'} />
        ) : step === 'write' ? (
          <DecisionForm
            view={view}
            law={law}
            draft={draft}
            kept={kept}
            onChange={(change) => changeDraft(store, change)}
            onRead={() => {
              setRefusal(null);
              setStep('read');
              scrollTo({ top: 0 });
            }}
          />
        ) : (
          <ReadOver
            view={view}
            law={law}
            draft={draft}
            signing={step === 'signing'}
            refused={
              refusal !== null && (
                <Callout tone="bad" role="alert" title={t('refused.title')}>
                  {t(`refused.${toldRefusal}`)}
                </Callout>
              )
            }
            onChange={() => setStep('write')}
            onSign={() => void sign()}
          />
        )}
      </main>
    </div>
  );
}
