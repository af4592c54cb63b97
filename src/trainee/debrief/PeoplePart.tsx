// People: the dilemmas, the answer given, and why each answer helps or harms.

import type { ReactNode } from 'react';
import { Chip, type Tone } from '#ui';
import type { DilemmaDebrief } from '#scoring';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';
import { Sources } from './Source.tsx';

type Quality = 'strong' | 'fair' | 'weak' | 'harmful';

const TONES: Readonly<Record<Quality, Tone>> = { strong: 'good', fair: 'plain', weak: 'warn', harmful: 'bad' };

/** Keys run from 0 to 4; at or below 0.5 an answer does harm. */
function qualityOf(key: number): Quality {
  if (key <= 0.5) return 'harmful';
  if (key >= 4) return 'strong';
  return key >= 2.5 ? 'fair' : 'weak';
}

export function PeoplePart(): ReactNode {
  const { debrief, say } = useLookBack();
  if (debrief.dilemmas.length === 0) return <p>{say('people.none')}</p>;
  return (
    <div className="stacked">
      {debrief.dilemmas.map((dilemma) => (
        <Dilemma key={dilemma.act} dilemma={dilemma} />
      ))}
    </div>
  );
}

function Dilemma({ dilemma }: { readonly dilemma: DilemmaDebrief<string> }): ReactNode {
  const { attempt, say } = useLookBack();
  const { act, text, why, sources, options } = dilemma;
  const spoken = { lang: attempt.language, dir: 'auto' } as const;
  const ordered = [...options].sort((a, b) => b.key - a.key);
  return (
    <article className="dilemma">
      <p className="dilemma-text">
        <span {...spoken}>{text}</span> <Moment act={act} />
      </p>
      <h3>{say('people.options')}</h3>
      <ul className="options">
        {ordered.map((option) => {
          const quality = qualityOf(option.key);
          return (
            <li key={option.text} data-chosen={option.chosen || undefined}>
              <p className="entry-chips">
                <Chip tone={TONES[quality]}>{say(`people.quality.${quality}`)}</Chip>
                {option.chosen && (
                  <Chip tone="primary" icon="hand">
                    {say('people.yours')}
                  </Chip>
                )}
              </p>
              <p className="options-text" {...spoken}>
                {option.text}
              </p>
              <p className="quiet" {...spoken}>
                {option.why}
              </p>
            </li>
          );
        })}
      </ul>
      <h3>{say('people.why')}</h3>
      <p {...spoken}>{why}</p>
      <h3>{say('score.behind')}</h3>
      <Sources ids={sources} />
    </article>
  );
}
