// One calm page with the whole decision as it will stand in the record, what a reader would miss, and the signing of it.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Callout, makeClock } from '#ui';
import type { LawWords } from '#words';
import type { TraineeView } from '../looks.ts';
import { useAttempt } from '../openAttempt.ts';
import { decisionOf, gapsOf, needsGrounds, type Draft, type Gap } from './draft.ts';
import { PutToPerson } from './PutToPerson.tsx';
import { useDay } from './useDay.ts';
import { useEvidence } from './useEvidence.ts';
import { useToldWords } from './useToldWords.ts';
import { WaitsAtCounter } from './WaitsAtCounter.tsx';

export interface ReadOverProps {
  readonly view: TraineeView;
  readonly law: LawWords | null;
  readonly draft: Draft;
  readonly signing: boolean;
  readonly refused: ReactNode;
  readonly onChange: () => void;
  readonly onSign: () => void;
}

export function ReadOver({ view, law, draft, signing, refused, onChange, onSign }: ReadOverProps): ReactNode {
  const { t } = useTranslation('decision');
  const { t: paperWords } = useTranslation('papers');
  const told = useToldWords();
  const day = useDay();
  const { language } = useAttempt();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const decision = decisionOf(draft, view);
  if (decision === null) return null;
  const applicant = view.people.find(({ role }) => role === 'applicant') ?? view.people[0];
  const gapWords = (gap: Gap): string =>
    'ground' in gap
      ? t(`read.gap.${gap.kind}`, { ground: `${gap.ground} ${law?.ground(gap.ground) ?? ''}`.trim() })
      : t(`read.gap.${gap.kind}`);
  const gaps = gapsOf(draft, view);
  return (
    <div className="read-over">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {t('read.title')}
        </h2>
        <p className="field-hint">{t('read.why')}</p>
      </header>
      <article className="record-sheet">
        <dl className="record">
          <Row name={t('read.case')}>
            <bdi lang={language}>{view.case.title}</bdi>
          </Row>
          <Row name={t('read.date')}>{day(view.case.date)}</Row>
          {applicant !== undefined && (
            <Row name={t('read.person')}>
              <bdi lang={language}>{applicant.name}</bdi>
            </Row>
          )}
          <Row name={t('read.outcome')}>
            <strong>
              <bdi lang={law?.language}>{law?.outcome(decision.outcome) ?? decision.outcome}</bdi>
            </strong>
          </Row>
          <Row name={t('read.grounds')}>
            {needsGrounds(draft, view) ? (
              <GroundsRead view={view} law={law} decision={decision} />
            ) : (
              t('read.noGrounds')
            )}
          </Row>
          {view.deciding.told.length > 0 && (
            <Row name={t('read.told')}>
              {decision.told.length === 0 ? (
                t('read.toldNothing')
              ) : (
                <ul>
                  {decision.told.map((word) => (
                    <li key={word}>{told(word)}</li>
                  ))}
                </ul>
              )}
            </Row>
          )}
          <Row name={t('read.rationale')}>
            {decision.rationale === '' ? (
              t('read.noRationale')
            ) : (
              <p className="record-rationale" dir="auto">
                {decision.rationale}
              </p>
            )}
          </Row>
          <Row name={t('read.confidence')}>{paperWords(`confidence.${decision.confidence}`)}</Row>
        </dl>
      </article>
      {gaps.length > 0 && (
        <Callout tone="note" title={t('read.gaps')}>
          <ul className="record-gaps">
            {gaps.map((gap) => (
              <li key={`${gap.kind}${'ground' in gap ? gap.ground : ''}`}>{gapWords(gap)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {view.dilemma !== null && <WaitsAtCounter />}
      {refused}
      <div className="read-actions">
        <Button icon="arrowBack" onPress={onChange} isDisabled={signing}>
          {t('read.change')}
        </Button>
        <Button kind="primary" size="l" icon="pen" onPress={onSign} isDisabled={signing}>
          {signing ? t('read.signing') : t('read.sign')}
        </Button>
      </div>
    </div>
  );
}

interface GroundsReadProps {
  readonly view: TraineeView;
  readonly law: LawWords | null;
  readonly decision: NonNullable<ReturnType<typeof decisionOf>>;
}

function GroundsRead({ view, law, decision }: GroundsReadProps): ReactNode {
  const { t } = useTranslation('decision');
  const evidence = useEvidence(view, law);
  return (
    <ul className="record-grounds">
      {decision.grounds.map(({ ground, evidence: ids, put, putAt }) => {
        const citation = view.deciding.grounds.letters.find((one) => one.ground === ground)?.citation;
        const moment = view.transcript.find(({ act, asking }) => asking !== null && act === putAt);
        return (
          <li key={ground}>
            <p>
              <b>{ground}</b> <bdi lang={law?.language}>{law?.ground(ground) ?? ''}</bdi>{' '}
              <bdi className="evidence-source">{citation}</bdi>
            </p>
            {ids.length > 0 && (
              <>
                <p className="field-hint">{t('read.evidence')}</p>
                <ul>
                  {evidence
                    .filter(({ id }) => ids.includes(id))
                    .map((one) => (
                      <li key={one.id}>
                        <bdi>{one.words}</bdi> <bdi className="evidence-source">{one.source}</bdi>
                      </li>
                    ))}
                </ul>
              </>
            )}
            {!view.works.hearing && (
              <>
                <PutToPerson view={view} law={law} ground={ground} />
                <p className="field-hint">
                  {!put
                    ? t('read.notPut')
                    : moment === undefined
                      ? t('read.put')
                      : t('read.putAt', { time: makeClock(moment.atSeconds) })}
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
