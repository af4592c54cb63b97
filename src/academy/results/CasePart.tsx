// One case of a result: what was lost first, then what was won, each point down to its acts and provisions. It is drawn when it is opened.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeView } from '#exam';
import { ButtonLink, Chip, Disclosure } from '#ui';
import { ADDRESSES, nameExamCase } from '../../trainee/addresses.ts';
import { MomentList } from './MomentList.tsx';
import { PointLine } from './PointLine.tsx';
import { usePercent } from './percent.ts';
import type { PackLaws } from './usePackLaws.ts';

type Graded = GradeView['grade']['cases'][number];

interface CasePartProps {
  readonly view: GradeView;
  readonly graded: Graded;
  readonly laws: PackLaws;
}

export function CasePart({ view, graded, laws }: CasePartProps): ReactNode {
  const { t } = useTranslation('results');
  const { bp, number } = usePercent();
  const [isOpen, setOpen] = useState(false);
  const met = view.cases.find(({ attempt }) => attempt === graded.attempt);
  const marks = [
    ...(graded.reached ? [] : [t('result.caseUnopened')]),
    ...(graded.cappedBp === null ? [] : [t('result.caseCapped', { cap: bp(graded.cappedBp) })]),
    t('result.caseWeight', { weight: number(graded.weight) }),
  ];
  return (
    <Disclosure
      level={3}
      look="card"
      title={<bdi>{met?.title ?? graded.name}</bdi>}
      aside={
        <Chip tone={toneOf(graded.bp, view.grade.passMarkBp)}>
          {graded.bp === null ? t('result.caseNothing') : bp(graded.bp)}
        </Chip>
      }
      open={isOpen}
      onToggle={setOpen}
    >
      <p className="results-quiet">{marks.join(' · ')}</p>
      {met?.mayLookBack === true && (
        <ButtonLink
          icon="eye"
          href={ADDRESSES.debrief(nameExamCase({ sitting: view.grade.sitting, position: graded.position }))}
        >
          {t('result.lookBack')}
        </ButtonLink>
      )}
      {isOpen && met !== undefined && <Points view={view} met={met} laws={laws} />}
    </Disclosure>
  );
}

function toneOf(share: number | null, passMarkBp: number): 'plain' | 'good' | 'warn' {
  return share === null ? 'plain' : share >= passMarkBp ? 'good' : 'warn';
}

interface PointsProps {
  readonly view: GradeView;
  readonly met: GradeView['cases'][number];
  readonly laws: PackLaws;
}

function Points({ view, met, laws }: PointsProps): ReactNode {
  const { t } = useTranslation('results');
  const law = laws.of(met.pack);
  const items = view.grade.items.filter(({ attempt }) => attempt === met.attempt);
  const comments = view.comments.filter(({ attempt }) => attempt === met.attempt);
  const lostOf = ({ worthPpm, wonPpm }: (typeof items)[number]): number => worthPpm - wonPpm;
  const counted = items.filter(({ leftOut, max }) => leftOut === null && max > 0);
  const groups = [
    { id: 'lost', items: counted.filter((one) => !isWon(one)).toSorted((a, b) => lostOf(b) - lostOf(a)) },
    { id: 'won', items: counted.filter(isWon) },
    { id: 'off', items: items.filter(({ leftOut }) => leftOut !== null) },
  ] as const;
  return (
    <>
      {groups.map(({ id, items: own }) =>
        own.length === 0 && (id === 'off' || items.length === 0) ? null : (
          <section key={id} className="results-points">
            <h4>{t(`result.${id}`)}</h4>
            {own.length === 0 && id !== 'off' && <p className="results-quiet">{t(`result.${id}None`)}</p>}
            {own.map((item) => (
              <PointLine key={item.id} item={item} met={met} law={law} />
            ))}
          </section>
        ),
      )}
      {comments.length > 0 && (
        <section className="results-points">
          <h4>{t('result.words')}</h4>
          {comments.map(({ act, words }) => (
            <figure key={`${act} ${words}`} className="results-said">
              <blockquote dir="auto">{words}</blockquote>
              <figcaption>
                {t('result.atMoment', { act })}
                <MomentList met={met} acts={[act]} law={law} />
              </figcaption>
            </figure>
          ))}
        </section>
      )}
    </>
  );
}

/** In full, as far as it counts. */
function isWon({ byExaminer, points, max }: GradeView['grade']['items'][number]): boolean {
  return byExaminer === null ? points === max : byExaminer.bp === 10_000;
}
