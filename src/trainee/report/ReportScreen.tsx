// The report of an examination as a second line would file it: it writes itself from what was done and recorded, can be read at any time,
// and prints as sheets with a place for the signature.

import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { makeExaminationReport, type ExaminationReport } from '#attempt';
import { Button, ButtonLink, Callout, EmptyState } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useDay } from '../decision/useDay.ts';
import { useLaw } from '../law/useLaw.ts';
import { useExam } from '../examAround.ts';
import { useAttempt, useSessionState } from '../openAttempt.ts';
import { useScreenTitle } from '../papers/useScreenTitle.ts';
import { useTerms } from '../papers/useTerms.ts';
import { Facts } from './Facts.tsx';
import { PaperSection } from './PaperSection.tsx';
import '../papers/papers.css';
import '../differences/words.ts';
import './words.ts';
import './report.css';

export function ReportScreen(): ReactNode {
  const attempt = useAttempt();
  const { t } = useTranslation('report');
  const { view } = useSessionState(attempt.session);
  const exam = useExam();
  // In an exam the way leads back to the counter, whether it is signed or not.
  const isOver = view.over && exam === null;
  const report = useMemo(() => makeExaminationReport(view), [view]);
  const heading = useScreenTitle(t('title'));
  const day = useDay();
  const { title, place, date, startsAt, line } = report.case;
  const inItsLanguage = (words: string): ReactNode => <bdi lang={attempt.language}>{words}</bdi>;
  return (
    <div className="report">
      <header className="report-bar">
        <ButtonLink
          kind="quiet"
          icon="arrowBack"
          href={isOver ? ADDRESSES.debrief(attempt.id) : ADDRESSES.counter(attempt.id)}
        >
          {t(isOver ? 'toDebrief' : 'toCounter')}
        </ButtonLink>
        <Button icon="paper" onPress={() => globalThis.print()}>
          {t('print')}
        </Button>
      </header>
      <main className="report-sheet">
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <Facts
          rows={[
            [t('case'), inItsLanguage(title)],
            [t('place'), inItsLanguage(place)],
            [t('date'), `${day(date)}, ${startsAt}`],
            [t('line'), t(`lineOf.${line}`)],
          ]}
        />
        <p className="report-quiet">{t('basis')}</p>
        {!view.over && (
          <div className="report-open">
            <Callout>{t('open')}</Callout>
          </div>
        )}
        {report.papers.length === 0 && <EmptyState icon="passport" title={t('nothing')} />}
        {report.papers.map((paper) => (
          <PaperSection key={paper.paper} report={paper} />
        ))}
        <Differing report={report} />
        <Elsewhere report={report} language={attempt.language} />
        <Signature />
      </main>
    </div>
  );
}

/** Registers, and papers that were not looked at. */
function Elsewhere({
  report: { answers, unasked, untouched },
  language,
}: {
  readonly report: ExaminationReport<string>;
  readonly language: string;
}): ReactNode {
  const { t } = useTranslation('report');
  const terms = useTerms();
  return (
    <>
      {(answers.length > 0 || unasked.length > 0) && (
        <section className="report-part">
          <h2>{t('registers')}</h2>
          {answers.length > 0 && (
            <dl className="report-answers" lang={language}>
              {answers.map(({ name, text }) => (
                <div key={name}>
                  <dt dir="auto">{name}</dt>
                  <dd dir="auto">{text}</dd>
                </div>
              ))}
            </dl>
          )}
          {unasked.length > 0 && (
            <>
              <p>{t('unasked')}</p>
              <ul>
                {unasked.map((name) => (
                  <li key={name}>
                    <bdi lang={language}>{name}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {untouched.length > 0 && (
        <section className="report-part">
          <h2>{t('untouched')}</h2>
          <ul>
            {untouched.map((paper) => (
              <li key={paper.id}>{terms.paper(paper)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was made of statements that differ. */
function Differing({ report: { weighings } }: { readonly report: ExaminationReport<string> }): ReactNode {
  const { t } = useTranslation('report');
  const { t: words } = useTranslation('differences');
  const { law } = useLaw();
  if (weighings.length === 0) return null;
  return (
    <section className="report-part">
      <h2>{t('differences')}</h2>
      <Facts
        rows={weighings.map(({ fact, weight }) => [
          law?.fact(fact) ?? fact,
          [
            words(`weight.${weight.is}`),
            ...(weight.is === 'legitimate'
              ? [words(`cause.${weight.cause}`)]
              : weight.leadsTo.map((step) => words(`step.${step}`))),
          ].join(' – '),
        ])}
      />
    </section>
  );
}

function Signature(): ReactNode {
  const { t } = useTranslation('report');
  return (
    <section className="report-part report-signature">
      <h2>{t('signature.title')}</h2>
      <dl>
        {(['name', 'office', 'placeDate', 'signature'] as const).map((line) => (
          <div key={line}>
            <dt>{t(`signature.${line}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}
