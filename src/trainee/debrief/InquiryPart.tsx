// What would have told you: the fewest further acts that would have made the decision certain.

import type { ReactNode } from 'react';
import { Callout } from '#ui';
import { todoInWords } from './actWords.ts';
import { useLookBack } from './lookBack.ts';

export function InquiryPart(): ReactNode {
  const lookBack = useLookBack();
  const { debrief, law, say } = lookBack;
  const { acts, remaining } = debrief.inquiry;
  if (acts.length === 0 && remaining.length === 0) return <Callout tone="good">{say('inquiry.none')}</Callout>;
  return (
    <div className="stacked">
      {acts.length > 0 && (
        <>
          <p>{say('inquiry.short', { count: acts.length })}</p>
          <ol className="inquiry">
            {acts.map(({ act, text }) => (
              <li key={JSON.stringify(act)} dir="auto">
                {todoInWords(lookBack, act, text)}
              </li>
            ))}
          </ol>
        </>
      )}
      {remaining.length > 0 && (
        <Callout tone="note" title={say('inquiry.remaining')}>
          <ul className="plain-list">
            {remaining.map((fact) => (
              <li key={fact} lang={law.language} dir="auto">
                {law.fact(fact)}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
