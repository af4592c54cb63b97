// One result. Written to be read by somebody who has just failed: what it is, why, what they can do already, what was missing and where it stands
// in their own acts and in the law, and what they can do now. An admin reads the same of anybody.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gradeViewSchema, RESULT_PATHS, type GradeView } from '#exam';
import { Callout, Disclosure, Link, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { AppealPart } from '../appeals/AppealPart.tsx';
import { CertificatePart } from '../appeals/CertificatePart.tsx';
import { askAcademy } from '../askAcademy.ts';
import { addressOfExam } from '../exams/ExamFrame.tsx';
import { useAsked } from '../useAsked.ts';
import { CasePart } from './CasePart.tsx';
import { ProfilePart } from './ProfilePart.tsx';
import { RecordPart } from './RecordPart.tsx';
import { ResultTrouble } from './ResultTrouble.tsx';
import { usePackLaws } from './usePackLaws.ts';
import { usePercent } from './percent.ts';
import { VerdictPart } from './VerdictPart.tsx';
import './words.ts';
import './results.css';

export function ResultScreen({ sitting }: { readonly sitting: string }): ReactNode {
  const { t } = useTranslation('results');
  const path = RESULT_PATHS.grade(sitting);
  const [asked] = useAsked(useCallback(() => askAcademy(gradeViewSchema, { path }), [path]));
  const own = <Link href={ADDRESSES.academy('own')}>{t('result.above')}</Link>;
  if (asked === null || !asked.ok)
    return (
      <AcademyPage title={t('result.above')} above={own} width="text">
        {asked === null ? <Skeleton label={t('loading')} lines={8} /> : <ResultTrouble refused={asked} />}
      </AcademyPage>
    );
  const view = asked.value;
  return (
    <AcademyPage
      title={view.title}
      width="text"
      above={view.own ? own : <Link href={addressOfExam(view.exam, 'results')}>{t('result.aboveAdmin')}</Link>}
      {...(view.name === null ? {} : { lead: t('result.of', { name: view.name }) })}
    >
      <Result view={view} />
    </AcademyPage>
  );
}

function Result({ view }: { readonly view: GradeView }): ReactNode {
  const { t } = useTranslation('results');
  const { grade, cases, words } = view;
  const laws = usePackLaws(cases.map(({ pack }) => pack));
  return (
    <div className="results">
      <VerdictPart view={view} laws={laws} />
      {view.own && <CertificatePart sitting={grade.sitting} />}
      <ProfilePart competencies={grade.competencies} passMarkBp={grade.passMarkBp} />
      <section className="results-part" aria-labelledby="result-cases">
        <h2 id="result-cases">{t('result.cases')}</h2>
        {laws.failed && <Callout tone="note">{t('failedLaw')}</Callout>}
        {grade.cases.map((one) => (
          <CasePart key={one.attempt} view={view} graded={one} laws={laws} />
        ))}
      </section>
      {words.length > 0 && <Words view={view} />}
      {view.versions.length > 1 && <Versions view={view} />}
      {view.own && <AppealPart view={view} laws={laws} />}
      <RecordPart view={view} />
    </div>
  );
}

function Words({ view }: { readonly view: GradeView }): ReactNode {
  const { t } = useTranslation('results');
  const titleOf = (attempt: string): string => view.cases.find((one) => one.attempt === attempt)?.title ?? '';
  return (
    <section className="results-part" aria-labelledby="result-words">
      <h2 id="result-words">{t('result.words')}</h2>
      {view.words.map(({ attempt, round, words }) => (
        <figure key={`${attempt} ${round}`} className="results-said">
          <blockquote dir="auto">{words}</blockquote>
          <figcaption>
            {t(`result.wordsRound.${round}`)} · <bdi>{titleOf(attempt)}</bdi>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

const OWN_REASONS = ['submitted', 'marked', 'released', 'appeal', 'regrade'] as const;

function Versions({ view }: { readonly view: GradeView }): ReactNode {
  const { t } = useTranslation('results');
  const { bp } = usePercent();
  return (
    <Disclosure title={t('result.versions')} level={2}>
      <p className="results-quiet">{t('result.versionsWords')}</p>
      <ol className="results-versions">
        {view.versions.map(({ version, atMs, bp: share, passed, status, reason }) => {
          const known = OWN_REASONS.find((one) => one === reason);
          const outcome =
            status === 'confirmed' ? t(passed ? 'outcome.passed' : 'outcome.failed') : t(`status.${status}`);
          return (
            <li key={version}>
              {t('result.version', { at: atMs })} · {bp(share)} · {outcome} ·{' '}
              <bdi>{known === undefined ? reason : t(`result.versionReason.${known}`)}</bdi>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
