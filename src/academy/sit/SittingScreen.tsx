// The page of an exam that is sat: its cases in order, messages, submission; and once it is over, how it ended and the receipt.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TOOLS } from '#exam';
import { Card, Chip, Skeleton } from '#ui';
import { AcademyPage } from '../AcademyPage.tsx';
import { CaseList } from './CaseList.tsx';
import { Cover } from './Cover.tsx';
import { ExamBar } from './ExamBar.tsx';
import { MessageList } from './MessageList.tsx';
import { NoSitting } from './NoSitting.tsx';
import { ReceiptPart } from './ReceiptPart.tsx';
import { useSitting } from './sittingContext.ts';
import { SittingProvider, type InsteadProps } from './SittingProvider.tsx';
import { SubmitPart } from './SubmitPart.tsx';
import './words.ts';
import './sit.css';

/** A dialog that closes gives focus back first. */
const FOCUS_BACK_MS = 200;

export function SittingScreen({ sitting }: { readonly sitting: string }): ReactNode {
  return (
    <SittingProvider sitting={sitting} instead={Instead}>
      <Sitting />
    </SittingProvider>
  );
}

function Instead({ refused, again }: InsteadProps): ReactNode {
  const { t } = useTranslation('sit');
  if (refused === null)
    return (
      <AcademyPage title={t('bar.label')} width="text">
        <Skeleton label={t('loading')} />
      </AcademyPage>
    );
  return (
    <main className="page" data-width="text">
      <NoSitting refused={refused} again={again} />
    </main>
  );
}

function Sitting(): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  if (view.phase === 'over')
    return (
      <AcademyPage title={view.title} above={t('bar.label')} width="text">
        <div className="sit-stack">
          <ReceiptPart />
          {view.messages.length > 0 && <Messages />}
        </div>
      </AcademyPage>
    );
  return (
    <>
      <ExamBar position={null} />
      <Running />
      <Cover position={null} />
    </>
  );
}

function Running(): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${view.title} · Firstline`;
  }, [view.title]);
  useEffect(() => heading.current?.focus(), []);
  const { position } = view;
  const last = useRef(position);
  useEffect(() => {
    if (last.current === position) return undefined;
    last.current = position;
    // What was pressed may be gone with the case that it closed.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    }, FOCUS_BACK_MS);
    return () => clearTimeout(timer);
  }, [position]);
  const helps = (['rules', ...TOOLS] as const).map((one) => ({
    one,
    isOpen: one === 'rules' ? view.rulesPanel === 'open' : view.tools.includes(one),
  }));
  return (
    <main className="page" data-width="text">
      <div className="page-head">
        {view.try > 1 && <p className="page-above">{t('sitting.try', { nth: view.try })}</p>}
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{view.title}</bdi>
        </h1>
      </div>
      <div className="sit-stack">
        <CaseList />
        {view.messages.length > 0 && <Messages />}
        <Card as="section">
          <div className="sit-part">
            <h2>{t('sitting.atHandTitle')}</h2>
            <ul className="sit-helps">
              {helps.map(({ one, isOpen }) => (
                <li key={one}>
                  <Chip tone={isOpen ? 'good' : 'plain'} icon={isOpen ? 'check' : 'close'}>
                    {t(`holds.help.${one}`)}
                    <span className="hidden-visually">: {t(isOpen ? 'holds.atHand' : 'holds.notAtHand')}</span>
                  </Chip>
                </li>
              ))}
              {view.manner.notApplicable.map((one) => (
                <li key={one}>
                  <Chip tone="note">{t(`holds.givenKind.${one}`)}</Chip>
                </li>
              ))}
            </ul>
          </div>
        </Card>
        <SubmitPart />
      </div>
    </main>
  );
}

function Messages(): ReactNode {
  const { t } = useTranslation('sit');
  return (
    <Card as="section">
      <div className="sit-part">
        <h2>{t('sitting.messagesTitle')}</h2>
        <MessageList />
      </div>
    </Card>
  );
}
