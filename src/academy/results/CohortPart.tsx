// What an exam shows of many people and of itself, each figure with its uncertainty and with what it means in plain words.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cohortViewSchema, RESULT_PATHS, type CohortView } from '#exam';
import { Callout, ProgressMeter, Skeleton } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { usePercent } from './percent.ts';
import { ResultTrouble } from './ResultTrouble.tsx';

type Report = CohortView['report'];
type Drift = NonNullable<Report['drift']>;
type Symmetry = NonNullable<Report['symmetry']>;

export function CohortPart({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('results');
  const path = RESULT_PATHS.cohort(exam);
  const [asked] = useAsked(useCallback(() => askAcademy(cohortViewSchema, { path }), [path]));
  if (asked === null) return <Skeleton label={t('loading')} lines={6} />;
  if (!asked.ok) return <ResultTrouble refused={asked} />;
  const { report, profile } = asked.value;
  return (
    <div className="results">
      <div>
        <p>{t('cohort.lead')}</p>
        <p className="results-quiet">
          {t('cohort.counts', { people: report.people, cases: report.cases, undecided: report.undecided })}
        </p>
      </div>
      {report.keptBack && <Callout tone="note">{t('cohort.keptBack', { people: report.people })}</Callout>}
      <Profile profile={profile} />
      {report.drift !== null && <DriftPart drift={report.drift} />}
      {report.symmetry !== null && <SymmetryPart symmetry={report.symmetry} />}
    </div>
  );
}

function Profile({ profile }: { readonly profile: CohortView['profile'] }): ReactNode {
  const { t } = useTranslation(['results', 'common']);
  const { bp, number } = usePercent();
  const { passed, competencies } = profile;
  if (competencies.length === 0) return null;
  return (
    <section className="results-part" aria-labelledby="cohort-profile">
      <h2 id="cohort-profile">{t('cohort.profile')}</h2>
      {passed !== null && (
        <p>
          {t('cohort.passed', {
            count: passed.count,
            of: passed.of,
            share: bp(passed.share * 10_000),
            low: bp(passed.low * 10_000),
            high: bp(passed.high * 10_000),
          })}
        </p>
      )}
      <p className="results-quiet">{t('cohort.profileWords')}</p>
      <div className="results-meters">
        {competencies.map(({ competency, people, meanBp }) =>
          meanBp === null ? (
            <p key={competency}>
              {t('common:labelled', { label: t(`common:competency.${competency}`), value: t('cohort.keptBackCell') })}
            </p>
          ) : (
            <ProgressMeter
              key={competency}
              label={t(`common:competency.${competency}`)}
              value={meanBp}
              max={10_000}
              words={`${bp(meanBp)} · ${t('common:labelled', { label: t('cohort.asked'), value: number(people) })}`}
            />
          ),
        )}
      </div>
    </section>
  );
}

function DriftPart({ drift }: { readonly drift: Drift }): ReactNode {
  const { t } = useTranslation('results');
  const { points, number } = usePercent();
  const { towardsRefusal: found } = drift;
  const meaning = !('difference' in found)
    ? t('cohort.undefined')
    : t(found.low > 0 ? 'cohort.driftTowards' : found.high < 0 ? 'cohort.driftAway' : 'cohort.driftNone');
  return (
    <section className="results-part" aria-labelledby="cohort-drift">
      <h2 id="cohort-drift">{t('cohort.drift')}</h2>
      <p>{t('cohort.driftWords')}</p>
      <p className="results-figure-words">
        {'difference' in found &&
          t('cohort.driftFigure', {
            difference: t('cohort.points', { value: points(found.difference * 10_000) }),
            low: points(found.low * 10_000),
            high: points(found.high * 10_000),
          })}
      </p>
      <p>{meaning}</p>
      <h3>{t('cohort.detection')}</h3>
      <p>{t('cohort.detectionWords')}</p>
      <table className="results-table">
        <thead>
          <tr>
            <th scope="col">{t('cohort.when')}</th>
            <th scope="col">{t('cohort.dPrime')}</th>
            <th scope="col">{t('cohort.lean')}</th>
          </tr>
        </thead>
        <tbody>
          {(['whole', 'firstHalf', 'secondHalf'] as const).map((when) => {
            const one = drift[when];
            const isKnown = one !== null && 'dPrime' in one;
            return (
              <tr key={when}>
                <th scope="row">{t(`cohort.${when}`)}</th>
                <td>{isKnown ? number(one.dPrime) : t('cohort.fewCases')}</td>
                <td>
                  {isKnown &&
                    t('cohort.leanFigure', {
                      value: number(one.criterion),
                      low: number(one.criterionLower),
                      high: number(one.criterionUpper),
                    })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function SymmetryPart({ symmetry }: { readonly symmetry: Symmetry }): ReactNode {
  const { t } = useTranslation(['results', 'common']);
  const { bp, points } = usePercent();
  const cellOf = (lawful: 'favourable' | 'adverse', right: boolean): string => {
    const cell = symmetry.cells.find((one) => one.lawful === lawful && one.right === right);
    return cell === undefined || cell.meanBp === null
      ? t('cohort.keptBackCell')
      : t('cohort.cell', { mean: bp(cell.meanBp), cases: cell.cases });
  };
  return (
    <section className="results-part" aria-labelledby="cohort-symmetry">
      <h2 id="cohort-symmetry">{t('cohort.symmetry')}</h2>
      <p>{t('cohort.symmetryWords')}</p>
      <table className="results-table">
        <thead>
          <tr>
            <th scope="col">{t('cohort.lawful')}</th>
            <th scope="col">{t('cohort.right')}</th>
            <th scope="col">{t('cohort.wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {(['favourable', 'adverse'] as const).map((lawful) => (
            <tr key={lawful}>
              <th scope="row">{t(`cohort.${lawful}`)}</th>
              <td>{cellOf(lawful, true)}</td>
              <td>{cellOf(lawful, false)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['right', 'wrong'] as const).map((kind) => {
        const found = symmetry[kind];
        return (
          <p key={kind}>
            {found === null
              ? t('common:labelled', { label: t(`cohort.${kind}`), value: t('cohort.fewPeople') })
              : 'difference' in found
                ? t(`cohort.${kind}Difference`, {
                    difference: t('cohort.points', { value: points(found.difference) }),
                    low: points(found.low),
                    high: points(found.high),
                  })
                : t('cohort.undefined')}
          </p>
        );
      })}
    </section>
  );
}
