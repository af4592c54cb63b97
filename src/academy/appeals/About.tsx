// What an objection is about, in words: cases, points and critical errors of the result, competencies, moments.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gradeViewSchema, RESULT_PATHS, type GradeView, type Lodge, type OwnAppeals } from '#exam';
import { askAcademy } from '../askAcademy.ts';
import { usePackLaws, type PackLaws } from '../results/usePackLaws.ts';
import { usePointWords } from '../results/usePointWords.ts';
import { useAsked } from '../useAsked.ts';
import './words.ts';

interface AboutProps {
  readonly about: Lodge['about'];
  readonly cases: OwnAppeals['cases'];
  /** Null: on its way, or not to be had. */
  readonly view: GradeView | null;
  readonly laws: PackLaws | null;
}

export function About({ about, cases, view, laws }: AboutProps): ReactNode {
  const { t } = useTranslation(['appeals', 'common']);
  const { item: wordsOf, critical: criticalWords } = usePointWords();
  if (about.length === 0) return null;
  const pointIn = (attempt: string, id: string): string => {
    const met = view?.cases.find((one) => one.attempt === attempt);
    const found = view?.grade.items.find((one) => one.attempt === attempt && one.id === id);
    if (met === undefined || found === undefined) return t('own.gone');
    return wordsOf(found, met, laws?.of(met.pack) ?? null);
  };
  return (
    <ul className="appeal-about">
      {about.map(({ attempt, item, critical, competency, act }) => {
        const met = view?.cases.find((one) => one.attempt === attempt);
        const number = (cases.find((one) => one.attempt === attempt)?.position ?? 0) + 1;
        const parts = [
          ...(item === null ? [] : [pointIn(attempt, item)]),
          ...(critical === null ? [] : [t('own.critical', { words: criticalWords(critical, met).words })]),
          ...(competency === null ? [] : [t(`common:competency.${competency}`)]),
          ...(act === null ? [] : [t('own.act', { act })]),
        ];
        return (
          <li key={[attempt, item, critical, competency, act].join(' ')} className="quiet">
            {t('own.case', { number })}
            {parts.length > 0 && ': '}
            <bdi>{parts.join(' · ')}</bdi>
          </li>
        );
      })}
    </ul>
  );
}

/** The same for whoever has not the result at hand: it is asked for where anything of it is named. */
export function AboutOf({ sitting, about, cases }: Pick<AboutProps, 'about' | 'cases'> & { readonly sitting: string }) {
  const named = about.some(({ item, critical }) => item !== null || critical !== null);
  return named ? (
    <Asked sitting={sitting} about={about} cases={cases} />
  ) : (
    <About about={about} cases={cases} view={null} laws={null} />
  );
}

function Asked({ sitting, about, cases }: Parameters<typeof AboutOf>[0]): ReactNode {
  const path = RESULT_PATHS.grade(sitting);
  const [asked] = useAsked(useCallback(() => askAcademy(gradeViewSchema, { path }), [path]));
  const view = asked?.ok === true ? asked.value : null;
  const laws = usePackLaws(view?.cases.map(({ pack }) => pack) ?? []);
  if (asked === null) return null;
  return <About about={about} cases={cases} view={view} laws={laws} />;
}
