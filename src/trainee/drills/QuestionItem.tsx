// One question of a drill: what it stands in, and beside it the way to answer, or after it what is to be said of the answer.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillAnswer } from '#drills';
import { Disclosure } from '#ui';
import type { QuestionItemView, QuestionReview } from './drillPort.ts';
import { NameForm } from './NameForm.tsx';
import { QuestionScene } from './QuestionScene.tsx';
import { QuestionTold } from './QuestionTold.tsx';
import { RephraseForm } from './RephraseForm.tsx';
import './words.ts';
import './drills.css';

export interface QuestionItemProps {
  readonly item: number;
  readonly shown: QuestionItemView;
  readonly title: string;
  /** Set once it was answered and may be told. */
  readonly review: QuestionReview | null;
  readonly busy: boolean;
  readonly onAnswer?: (answer: DrillAnswer) => void;
  readonly onContest: (isContested: boolean) => Promise<void>;
  /** What follows the review. */
  readonly next: ReactNode;
}

export function QuestionItem(props: QuestionItemProps): ReactNode {
  const { item, shown, title, review, busy, onAnswer, onContest, next } = props;
  const { t } = useTranslation('drills');
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef<number | null>(null);
  useEffect(() => {
    begun.current = performance.now();
    // A new item begins at its title; the first of a page is begun by the page.
    if (item > 1) heading.current?.focus();
  }, [item]);
  const took = (): number => Math.round(performance.now() - (begun.current ?? performance.now()));
  return (
    <section className="drill-item" data-kind={shown.kind} aria-labelledby="drill-item">
      <h2 id="drill-item" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="drill-columns" data-even>
        <div className="drill-shown">
          <QuestionScene shown={shown} />
          <Disclosure level={3} title={t(`questions.help.${shown.kind}.title`)}>
            <ul className="drill-help">
              {t(`questions.help.${shown.kind}.lines`)
                .split('\n')
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </Disclosure>
        </div>
        <aside className="drill-side">
          {review !== null ? (
            <QuestionTold review={review} next={next} onContest={onContest} />
          ) : shown.kind === 'naming' ? (
            <NameForm busy={busy} onName={(type) => onAnswer?.({ item, type, tookMs: took() })} />
          ) : (
            <RephraseForm
              language={shown.language}
              busy={busy}
              onAsk={(words) => onAnswer?.({ item, words, tookMs: took() })}
            />
          )}
        </aside>
      </div>
    </section>
  );
}
