// The review of an application: the form as it was filed beside its lines, what else speaks of each, the instructions and the checklist; and at
// the end the form accepted, sent back with a letter that writes itself, or completed by the applicant at the counter.

import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formLinesOf } from '#documents';
import { ButtonLink, EmptyState, ProgressMeter, Skeleton, Tabs } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { CounterContext, useCounter, useWorkplace } from '../counter/counterContext.ts';
import { FactWordsContext, factWordsOf, PLAIN_FACTS } from '../counter/factWords.ts';
import { Differences } from '../differences/Differences.tsx';
import { useLaw } from '../law/useLaw.ts';
import { selectPaper, type PaperView } from '../looks.ts';
import { useAttempt, useSessionState } from '../openAttempt.ts';
import { useScreenTitle } from '../papers/useScreenTitle.ts';
import { useTerms } from '../papers/useTerms.ts';
import { FormEnd } from './FormEnd.tsx';
import { FormPicture } from './FormPicture.tsx';
import { rowsOf, sectionsOf } from './formRows.ts';
import { Instructions } from './Instructions.tsx';
import { LineList } from './LineList.tsx';
import '../counter/words.ts';
import './words.ts';
import './forms.css';

export function FormScreen({ paper: id }: { readonly paper: string }): ReactNode {
  const attempt = useAttempt();
  const { t } = useTranslation(['forms', 'counter', 'papers', 'terms', 'law', 'differences']);
  const workplace = useWorkplace(attempt);
  const state = useSessionState(attempt.session);
  const contents = useMemo(
    () => (workplace === null ? null : { attempt, workplace, state, view: state.view }),
    [attempt, workplace, state],
  );
  const { law } = useLaw();
  const facts = useMemo(() => (law === null ? PLAIN_FACTS : factWordsOf(law)), [law]);
  if (contents === null) return <Skeleton lines={8} label={t('forms:loading')} />;
  const paper = selectPaper(state.view, id);
  if (paper === null || formLinesOf(paper.kind).length === 0 || !state.view.works.forms)
    return (
      <main className="form-missing">
        <EmptyState
          icon="paper"
          isScreen
          title={t('forms:notHere')}
          actions={
            <ButtonLink href={ADDRESSES.counter(attempt.id)} kind="primary">
              {t('forms:back')}
            </ButtonLink>
          }
        />
      </main>
    );
  return (
    <CounterContext value={contents}>
      <FactWordsContext value={facts}>
        <Review key={paper.id} form={paper} />
      </FactWordsContext>
    </CounterContext>
  );
}

function Review({ form }: { readonly form: PaperView }): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('forms');
  const terms = useTerms();
  const heading = useScreenTitle(terms.paper(form));
  const [line, setLine] = useState<string | null>(null);
  const [page, setPage] = useState('page1');
  const [tab, setTab] = useState('lines');
  const sections = sectionsOf(view, form);
  const rows = rowsOf(view, form);
  const done = rows.filter((row) => row.verdict !== null).length;
  const choose = (next: string | null): void => {
    setLine(next);
    const row = rows.find((one) => one.line === next);
    if (row !== undefined) setPage(row.page);
  };
  const differing = new Set([...view.discrepancies, ...view.weighings].map(({ fact }) => fact)).size;
  return (
    <div className="form-review">
      <a className="skip-link" href="#form-work" onClick={focusWork}>
        {t('skip')}
      </a>
      <header className="screen-bar">
        <ButtonLink kind="quiet" icon="arrowBack" href={ADDRESSES.counter(attempt.id)}>
          {t('back')}
        </ButtonLink>
        <h1 ref={heading} tabIndex={-1}>
          {terms.paper(form)}
        </h1>
        <div className="form-progress">
          <ProgressMeter
            label={t('progress')}
            labelHidden
            value={done}
            max={rows.length}
            words={t('progressOf', { done, all: rows.length })}
            tone={done === rows.length ? 'good' : 'primary'}
          />
        </div>
      </header>
      <main className="form-main">
        <FormPicture
          form={form}
          rows={rows}
          page={page}
          line={line}
          onPage={setPage}
          onLine={(next) => {
            setTab('lines');
            choose(next);
            focusSoon(`line-${next}`);
          }}
        />
        <section className="form-work" id="form-work" tabIndex={-1} aria-label={t('work')}>
          <Tabs
            label={t('work')}
            selected={tab}
            onSelect={setTab}
            items={[
              {
                id: 'lines',
                label: t('tab.lines'),
                panel: <LineList form={form} sections={sections} rows={rows} line={line} onLine={choose} />,
              },
              {
                id: 'guide',
                label: t('tab.guide'),
                panel: (
                  <Instructions
                    rows={rows}
                    onLine={(next) => {
                      setTab('lines');
                      choose(next);
                      focusSoon(`line-${next}`);
                    }}
                  />
                ),
              },
              {
                id: 'differences',
                label: differing === 0 ? t('tab.differences') : t('tab.differencesOf', { count: differing }),
                disabled: !view.works.weighing,
                panel: <Differences />,
              },
              { id: 'end', label: t('tab.end'), panel: <FormEnd form={form} rows={rows} /> },
            ]}
          />
        </section>
      </main>
    </div>
  );
}

function focusWork(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('form-work')?.focus();
}

/** Once the line that was chosen is drawn. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
