// The bench: a paper full screen, to be zoomed to the fibre, turned under five lights, tilted, put under a glass and laid beside its
// reference or another paper. What is found is named here too.

import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { ButtonLink, EmptyState, Select, Skeleton } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useWorkplace } from '../counter/counterContext.ts';
import { pageOf } from '../desk.ts';
import { isOpened, selectPage, selectPaper, type PaperView, type TraineeView } from '../looks.ts';
import { useAttempt, useSessionState } from '../openAttempt.ts';
import { useScreenTitle } from '../papers/useScreenTitle.ts';
import { useTerms } from '../papers/useTerms.ts';
import type { Workplace } from '../workplace.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { OpenPage } from './OpenPage.tsx';
import { PageChooser } from './PageChooser.tsx';
import './words.ts';
import './bench.css';

export interface BenchScreenProps {
  readonly paper: string;
}

export function BenchScreen({ paper: id }: BenchScreenProps): ReactNode {
  const attempt = useAttempt();
  const { t } = useTranslation('bench');
  const workplace = useWorkplace(attempt);
  const { view } = useSessionState(attempt.session);
  const paper = selectPaper(view, id);
  if (workplace === null) return <Skeleton lines={8} label={t('loading')} />;
  if (paper === null)
    return (
      <main className="bench-missing">
        <EmptyState
          icon="passport"
          isScreen
          title={t('notHere')}
          actions={
            <ButtonLink href={ADDRESSES.counter(attempt.id)} kind="primary">
              {t('back')}
            </ButtonLink>
          }
        >
          {t('notHereWhy')}
        </EmptyState>
      </main>
    );
  return <Bench key={paper.id} workplace={workplace} view={view} paper={paper} />;
}

interface BenchProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
}

function Bench({ workplace, view, paper }: BenchProps): ReactNode {
  const { t } = useTranslation('bench');
  const terms = useTerms();
  const title = t('title', { paper: terms.paper(paper) });
  const heading = useScreenTitle(title);
  const pageId = useStore(workplace.desk, (desk) => pageOf(desk, paper));
  const page = selectPage(paper, pageId);
  useEffect(() => {
    if (workplace.desk.getState().inHand !== paper.id) workplace.take(paper.id);
  }, [workplace, paper.id]);
  return (
    <div className="bench">
      <a className="skip-link" href="#bench-tools" onClick={focusTools}>
        {t('skip')}
      </a>
      <header className="screen-bar bench-bar">
        <ButtonLink kind="quiet" icon="arrowBack" href={ADDRESSES.counter(workplace.attempt)}>
          {t('back')}
        </ButtonLink>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="bench-choice">
          <ButtonLink kind="quiet" icon="paper" href={ADDRESSES.report(workplace.attempt)}>
            {t('report')}
          </ButtonLink>
          {view.withheld?.includes('reference') !== true && (
            <ButtonLink
              kind="quiet"
              icon="register"
              endIcon="external"
              target="_blank"
              href={`${ADDRESSES.reference()}?desk=${view.case.line}Line`}
            >
              {t('compare.system')}
            </ButtonLink>
          )}
          {view.papers.length > 1 && (
            <Select
              label={t('paper')}
              labelHidden
              options={view.papers.map((one) => ({ value: one.id, label: terms.paper(one) }))}
              value={paper.id}
              onChange={(next) => {
                location.hash = ADDRESSES.bench(workplace.attempt, next);
              }}
            />
          )}
          <PageChooser paper={paper} page={pageId} onPage={(next) => void workplace.open(paper.id, next)} />
        </div>
      </header>
      {page === null || !isOpened(page) ? (
        <ClosedPage onOpen={() => void workplace.open(paper.id, pageId)} />
      ) : (
        <OpenPage key={page.id} workplace={workplace} view={view} paper={paper} page={page} />
      )}
    </div>
  );
}

function focusTools(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('bench-tools')?.focus();
}
