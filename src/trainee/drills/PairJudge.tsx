// Two people, one item: each judges alone and does not see the other's answer, then both see both and agree on one.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAnswer } from '#drills';
import { Button, Callout } from '#ui';
import { Judge, type Judgement } from './Judge.tsx';
import { useDrillWords } from './useDrillWords.ts';

export interface PairJudgeProps {
  readonly busy: boolean;
  readonly onJudge: (judgement: Judgement, alone: readonly [OwnAnswer, OwnAnswer]) => void;
}

type Stage = 'first' | 'handOver' | 'second' | 'together';

export function PairJudge({ busy, onJudge }: PairJudgeProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const [stage, setStage] = useState<Stage>('first');
  const [first, setFirst] = useState<OwnAnswer | null>(null);
  const [second, setSecond] = useState<OwnAnswer | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(0);
  useEffect(() => {
    begun.current = performance.now();
    // Arriving at the item is told by the item; each stage after it begins at its own title.
    if (stage !== 'first') heading.current?.focus();
  }, [stage]);
  const own = ({ verdict, confidence }: Judgement): OwnAnswer => ({
    verdict,
    confidence,
    tookMs: Math.round(performance.now() - begun.current),
  });
  const told = ({ verdict, confidence }: OwnAnswer): string =>
    t('pair.said', { verdict: t(`verdict.faces.${verdict}`), percent: words.percent(confidence / 100) });
  const title = (
    <h3 ref={heading} tabIndex={-1} className="drill-outcome">
      {t(`pair.${stage}`)}
    </h3>
  );
  if (stage === 'handOver')
    return (
      <div className="stacked">
        {title}
        <p>{t('pair.handOverWords')}</p>
        <div>
          <Button kind="primary" onPress={() => setStage('second')}>
            {t('pair.ready')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stacked">
      {title}
      <p className="quiet">{t(stage === 'together' ? 'pair.togetherWords' : 'pair.aloneWords')}</p>
      {stage === 'together' && first !== null && second !== null && (
        <Callout tone={first.verdict === second.verdict ? 'note' : 'warn'}>
          <p>
            <strong>{t('pair.person.0')}</strong> {told(first)}
          </p>
          <p>
            <strong>{t('pair.person.1')}</strong> {told(second)}
          </p>
        </Callout>
      )}
      <Judge
        key={stage}
        kind="faces"
        busy={busy}
        onJudge={(judgement) => {
          if (stage === 'first') {
            setFirst(own(judgement));
            setStage('handOver');
          } else if (stage === 'second') {
            setSecond(own(judgement));
            setStage('together');
          } else if (first !== null && second !== null) onJudge(judgement, [first, second]);
        }}
      />
    </div>
  );
}
