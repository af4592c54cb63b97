// People: the dilemmas, the answer given, and why each answer helps or harms.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '#ui';
import type { DilemmaDebrief } from '#scoring';
import { ADDRESSES } from '../addresses.ts';
import { ResultList } from '../dilemma/ResultList.tsx';
import { WouldAsk } from '../dilemma/WouldAsk.tsx';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';
import { Sources } from './Source.tsx';

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
  const { act, text, why, sources, options, question, from } = dilemma;
  const { t } = useTranslation('dilemmas');
  const spoken = { lang: attempt.language, dir: 'auto' } as const;
  const asked = options.map((option, index) => ({ id: String(index), text: option.text }));
  const should = String(options.findIndex(({ chosen }) => chosen));
  return (
    <article className="dilemma">
      <p className="dilemma-text">
        <span {...spoken}>{text}</span> <Moment act={act} />
      </p>
      {question !== null && <p {...spoken}>{question}</p>}
      <h3>{say('people.options')}</h3>
      <ResultList options={options} lang={attempt.language} />
      <h3>{say('people.why')}</h3>
      <p {...spoken}>{why}</p>
      <h3>{say('score.behind')}</h3>
      <Sources ids={sources} />
      <WouldAsk name={`${attempt.id}/${act}`} options={asked} should={should} lang={attempt.language} />
      {from !== null && (
        <p>
          <Link href={ADDRESSES.dilemmas(from)}>{t('practise')}</Link>
        </p>
      )}
    </article>
  );
}
