// After the answer about a question: was it right, why, what is good or lacking, and two better wordings to compare. A label that is held to be
// wrong can be contested; then it counts for nothing.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GOOD_REMARKS, LESSER_REMARKS, MOST_WORDS, type Remark } from '#drills';
import type { QuestionType } from '#interview';
import { Button, Callout, Chip, Icon } from '#ui';
import type { NamingReview, QuestionReview, RephrasingReview } from './drillPort.ts';
import { Said } from './QuestionScene.tsx';
import './words.ts';
import '../counter/words.ts';

export interface QuestionToldProps {
  readonly review: QuestionReview;
  readonly next: ReactNode;
  readonly onContest: (isContested: boolean) => Promise<void>;
}

export function QuestionTold({ review, next, onContest }: QuestionToldProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="drill-review">
      <Outcome review={review} heading={heading} />
      {'told' in review ? <RephrasedTold review={review} /> : <NamedTold review={review} />}
      <Contest isContested={review.isContested} onContest={onContest} />
      {next !== null && <div className="drill-next">{next}</div>}
    </div>
  );
}

interface OutcomeProps {
  readonly review: QuestionReview;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
}

function Outcome({ review, heading }: OutcomeProps): ReactNode {
  const { t } = useTranslation('drills');
  return (
    <Callout tone={review.isRight ? 'good' : 'warn'}>
      <h3 ref={heading} tabIndex={-1} className="drill-outcome">
        {'told' in review
          ? t(`questions.outcome.${review.told.outcome}`)
          : t(review.isRight ? 'questions.named' : 'questions.misnamed', {
              type: t(`questions.type.${review.type}`),
              said: t(`questions.type.${review.said}`),
            })}
      </h3>
    </Callout>
  );
}

function NamedTold({ review }: { readonly review: NamingReview }): ReactNode {
  const { t } = useTranslation('drills');
  const { type, said, rule, flags, isRight } = review;
  return (
    <div className="stacked">
      <Reason type={type} rule={rule} />
      <Flags flags={flags} />
      <dl className="drill-types">
        {[type, ...(isRight ? [] : [said])].map((one) => (
          <div key={one}>
            <dt>{t(`questions.type.${one}`)}</dt>
            <dd>{t(`questions.what.${one}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function RephrasedTold({ review }: { readonly review: RephrasingReview }): ReactNode {
  const { t } = useTranslation('drills');
  const { shown, words, flaw, told, better, poor } = review;
  return (
    <div className="stacked">
      <section className="stacked" aria-labelledby="drill-yours">
        <h4 id="drill-yours">{t('questions.yours')}</h4>
        <blockquote>
          <Said lang={shown.language}>{words}</Said>
        </blockquote>
        <Reason type={told.label} rule={told.rule} />
        <Flags flags={told.flags} />
        <ul className="drill-remarks plain-list">
          {told.remarks.map((remark) => (
            <li key={remark} data-tone={toneOf(remark)}>
              <Icon name={toneOf(remark) === 'good' ? 'check' : toneOf(remark) === 'note' ? 'info' : 'warning'} />
              <span>
                <span className="hidden-visually">{t(`questions.tone.${toneOf(remark)}`)} </span>
                {t(`questions.remark.${remark}`, { flaw: t(`questions.flaw.${flaw}`), most: MOST_WORDS })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stacked" aria-labelledby="drill-poor">
        <h4 id="drill-poor">{t('questions.poor')}</h4>
        <p>{t(`questions.why.${flaw}`)}</p>
        <p className="quiet">{t('questions.poorHeard', { type: t(`questions.type.${poor.type}`) })}</p>
      </section>
      <section className="stacked" aria-labelledby="drill-better">
        <h4 id="drill-better">{t('questions.better')}</h4>
        <ul className="drill-better plain-list">
          {better.map(({ words: one, type }) => (
            <li key={one}>
              <Said lang={shown.language}>{one}</Said> <Chip>{t(`questions.type.${type}`)}</Chip>
            </li>
          ))}
        </ul>
        <p className="quiet">{t('questions.betterNote')}</p>
      </section>
    </div>
  );
}

function toneOf(remark: Remark): 'good' | 'note' | 'lacking' {
  if (GOOD_REMARKS.includes(remark)) return 'good';
  return LESSER_REMARKS.includes(remark) ? 'note' : 'lacking';
}

/** The type, and the rule by which it was heard as that. */
function Reason({ type, rule }: { readonly type: QuestionType; readonly rule: string }): ReactNode {
  const { t } = useTranslation('drills');
  const { t: counter } = useTranslation('counter');
  return (
    <p>
      <Chip tone="primary">{t(`questions.type.${type}`)}</Chip> {counter(`own.rule.${rule as 'broad'}`)}
    </p>
  );
}

function Flags({ flags }: Pick<NamingReview, 'flags'>): ReactNode {
  const { t } = useTranslation('drills');
  if (flags.length === 0) return null;
  return (
    <p className="row">
      <span className="quiet">{t('questions.flags')}</span>
      {flags.map((flag) => (
        <Chip key={flag}>{t(`questions.flag.${flag}`)}</Chip>
      ))}
    </p>
  );
}

interface ContestProps {
  readonly isContested: boolean;
  readonly onContest: (isContested: boolean) => Promise<void>;
}

function Contest({ isContested, onContest }: ContestProps): ReactNode {
  const { t } = useTranslation('drills');
  const [isBusy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    setBusy(true);
    try {
      await onContest(!isContested);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="drill-contest">
      <output className="quiet">{t(isContested ? 'questions.contested' : 'questions.byRules')}</output>
      <Button kind="quiet" icon={isContested ? 'refresh' : 'flag'} isDisabled={isBusy} onPress={() => void press()}>
        {t(isContested ? 'questions.uncontest' : 'questions.contest')}
      </Button>
    </div>
  );
}
