// The result in a few honest sentences: passed or not and by how much, why, what was left out, what weighs more than points, what comes next.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeView } from '#exam';
import { Callout, Chip, Disclosure } from '#ui';
import { useSay } from '../../trainee/law/say.ts';
import { SourceIn } from '../../trainee/debrief/Source.tsx';
import { MomentList } from './MomentList.tsx';
import { usePercent } from './percent.ts';
import type { PackLaws } from './usePackLaws.ts';
import { usePointWords } from './usePointWords.ts';

interface VerdictPartProps {
  readonly view: GradeView;
  readonly laws: PackLaws;
}

export function VerdictPart({ view, laws }: VerdictPartProps): ReactNode {
  const { t } = useTranslation(['results', 'common']);
  const { bp, list, number } = usePercent();
  const { grade, tries, points } = view;
  const { status, passed, because, competencies, passMarkBp } = grade;
  const isResult = status === 'confirmed';
  const isOwn = view.own;
  const title = isResult
    ? t(`result.${isOwn ? (passed ? 'passedTitle' : 'failedTitle') : passed ? 'adminPassed' : 'adminFailed'}`)
    : t(isOwn ? 'result.openTitle' : 'result.adminOpen');
  const titleOf = (attempt: string): string => view.cases.find((one) => one.attempt === attempt)?.title ?? '';
  const by = Math.abs(grade.bp - passMarkBp);
  const named = (of: readonly (typeof competencies)[number][]): string =>
    list(of.map(({ competency }) => t(`common:competency.${competency}`)));
  const ordered = competencies.toSorted((a, b) => b.bp - a.bp);
  const strongest = ordered.filter((one) => one.bp >= passMarkBp).slice(0, 2);
  const weakest = ordered.filter((one) => one.bp < passMarkBp).slice(-2).toReversed(); // prettier-ignore
  return (
    <section className="results-verdict" aria-labelledby="result-verdict">
      <div className="results-verdict-head">
        <h2 id="result-verdict">{title}</h2>
        <Chip tone={isResult ? (passed ? 'good' : 'warn') : 'note'}>{bp(grade.bp)}</Chip>
      </div>
      <p>
        {t('result.share', { share: bp(grade.bp), mark: bp(passMarkBp) })}
        {by > 0 && ` ${t(grade.bp >= passMarkBp ? 'result.aboveMark' : 'result.belowMark', { by: number(by / 100) })}`}
      </p>
      {!isResult && (
        <p>
          {grade.waitsFor.length === 0
            ? t('result.openMarked')
            : t('result.openWords', {
                list: list(
                  grade.waitsFor.map((one) =>
                    t('waits.in', { name: titleOf(one.attempt), what: t(`waits.${one.for}`) }),
                  ),
                ),
              })}
        </p>
      )}
      {because !== 'passMarkReached' && <p>{t(`result.because.${because}`)}</p>}
      {isResult && !passed && isOwn && <p>{t('result.failedKind')}</p>}
      {(strongest.length > 0 || weakest.length > 0) && (
        <p>
          {strongest.length > 0 && t('result.strongest', { list: named(strongest) })}{' '}
          {weakest.length > 0 && t('result.weakest', { list: named(weakest) })}
        </p>
      )}
      {grade.notReached > 0 && <p>{t('result.notReached', { count: grade.notReached })}</p>}
      {grade.leftOut.length > 0 && (
        <p>
          {t('result.leftOut', {
            list: list(
              grade.leftOut.map((one) => t('result.leftOutOne', { what: t(`leftOut.${one.class}`), items: one.items })),
            ),
          })}
        </p>
      )}
      {isResult && isOwn && tries.left > 0 && (
        <p>
          {t('result.triesLeft', { left: tries.left })} {t(`result.counts.${tries.counts}`)}
        </p>
      )}
      {points === 'held' && <Callout tone="note">{t('result.held')}</Callout>}
      <Critical view={view} laws={laws} />
      {view.passMark.standard !== null && (
        <Disclosure title={t('result.standard')} level={3}>
          <p>
            {t(`book.method.${view.passMark.standard.method}`)}. <bdi>{view.passMark.standard.basis}</bdi>
          </p>
          {view.passMark.standard.seBp !== null && (
            <p>{t('result.standardError', { error: bp(view.passMark.standard.seBp) })}</p>
          )}
        </Disclosure>
      )}
    </section>
  );
}

/** What weighs more than points: what it was, on which acts it rests, on what basis, and what it does to the result. */
function Critical({ view, laws }: VerdictPartProps): ReactNode {
  const { t } = useTranslation('results');
  const { say } = useSay('debrief');
  const { bp } = usePercent();
  const { critical } = usePointWords();
  const { grade, cases } = view;
  if (grade.critical.length === 0) return null;
  const effect = (one: GradeView['grade']['critical'][number]): string => {
    if (!one.counts) return t('result.criticalOpen');
    const capped = grade.cases.find(({ attempt }) => attempt === one.attempt)?.cappedBp ?? null;
    if (capped !== null) return t('result.criticalCap', { cap: bp(capped) });
    return t(grade.because === 'criticalError' ? 'result.criticalFail' : 'result.criticalShown');
  };
  return (
    <Callout tone="bad" title={t('result.critical', { count: grade.critical.length })}>
      <ul className="results-critical">
        {grade.critical.map((one) => {
          const met = cases.find(({ attempt }) => attempt === one.attempt);
          const law = met === undefined ? null : laws.of(met.pack);
          const { words, own } = critical(one.id, met);
          return (
            <li key={`${one.attempt} ${one.id}`}>
              <p {...(own ? { lang: met?.language, dir: 'auto' } : {})}>{words}</p>
              <p>{effect(one)}</p>
              {law !== null &&
                met !== undefined &&
                one.basis
                  .split(';')
                  .map((basis) => basis.trim())
                  .filter((basis) => basis !== '')
                  .map((basis) => (
                    <SourceIn key={basis} id={basis} law={law} pack={met.pack} say={say} language={met.language} />
                  ))}
              {met !== undefined && <MomentList met={met} acts={one.acts} law={law} />}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
