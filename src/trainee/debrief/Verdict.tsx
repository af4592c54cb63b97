// The honest sentence: what was decided, what the law requires, what it meant for this person.

import type { ReactNode, RefObject } from 'react';
import { Chip, type IconName, type Tone } from '#ui';
import type { Justification } from '#scoring';
import { adviceInWords } from './itemWords.ts';
import { outcomesInWords, useLookBack } from './lookBack.ts';

const LOOKS: Readonly<Record<Justification, { readonly tone: Tone; readonly icon: IconName }>> = {
  lawfulJustified: { tone: 'good', icon: 'check' },
  lawfulByLuck: { tone: 'warn', icon: 'unknown' },
  unlawfulDefensible: { tone: 'warn', icon: 'scales' },
  unlawful: { tone: 'bad', icon: 'close' },
};

export function Verdict({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }): ReactNode {
  const { debrief, law, say, attempt, view } = useLookBack();
  const { decided, required, open, justification, meaning } = debrief.outcome;
  const named = (codes: readonly string[]): string => outcomesInWords({ law, say }, codes);
  const isRequired = required.some(({ outcome }) => outcome === decided);
  const isRight = justification === 'lawfulJustified' || justification === 'lawfulByLuck';
  const mode = isRight ? (isRequired ? 'required' : 'open') : required.length > 0 ? 'required' : 'open';
  const sentence =
    decided === null
      ? say('verdict.undecided')
      : say(`verdict.${justification}`, {
          decided: named([decided]),
          right: named(required.length > 0 ? required.map(({ outcome }) => outcome) : open),
          mode,
        });
  const { tone, icon } = LOOKS[justification];
  const { passed } = debrief.report;
  const kindly = kindlyOf(passed, justification);
  const advice = passed || decided === null ? null : adviceInWords({ debrief, say, view });
  return (
    <section className="verdict" data-tone={tone} aria-label={say('verdict.label')}>
      <p className="verdict-kind">
        <Chip tone={tone} icon={icon}>
          {say(`verdict.because.${justification}`)}
        </Chip>
      </p>
      <h1 ref={heading} tabIndex={-1} className="verdict-sentence">
        {sentence}
      </h1>
      {meaning !== null && (
        <div className="verdict-meaning">
          <h2>{say('verdict.meaning')}</h2>
          <p lang={attempt.language} dir="auto">
            {meaning}
          </p>
        </div>
      )}
      <p className="verdict-kindly">{say(`verdict.kind.${kindly}`)}</p>
      {advice !== null && (
        <p className="verdict-first">
          <b>{say('verdict.first')}</b> {advice}
        </p>
      )}
    </section>
  );
}

/** A right decision that is not passed was no mistake in what was decided, and is not spoken to as one. */
function kindlyOf(passed: boolean, justification: Justification): string {
  if (justification === 'lawfulByLuck') return passed ? 'lucky' : 'luckyNotYet';
  if (passed) return 'passed';
  return justification === 'lawfulJustified' ? 'rightNotYet' : 'failed';
}
