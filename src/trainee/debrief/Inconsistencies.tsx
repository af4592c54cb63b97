// Where what a person said did not agree with itself or with other sources, and why it did not.

import type { ReactNode } from 'react';
import { Chip, isolate } from '#ui';
import { factInWords, valueInWords } from '#words';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';
import { Sources } from './Source.tsx';

export function Inconsistencies(): ReactNode {
  const { debrief, law, say } = useLookBack();
  const { inconsistencies } = debrief.interview;
  if (inconsistencies.length === 0) return null;
  return (
    <section>
      <h3>{say('disagreement.title')}</h3>
      <p>{say('disagreement.lead')}</p>
      <ul className="plain-list renderings">
        {inconsistencies.map(({ fact, act, value, cause, against, sources }) => (
          <li key={`${act} ${fact} ${JSON.stringify(value)}`} className="rendering">
            <p className="chip-row">
              <Chip tone={cause === 'lie' ? 'warn' : 'plain'}>{say(`disagreement.cause.${cause}`)}</Chip>
              <Moment act={act} />
            </p>
            <p>
              {isolate(factInWords(law, fact, value))}
              {against.length > 0 && (
                <>
                  {' · '}
                  {say('disagreement.against', {
                    values: isolate(
                      law.formats.list([...new Set(against.map((one) => valueInWords(law, fact, one.value)))]),
                    ),
                  })}
                </>
              )}
            </p>
            <p className="quiet">{say(`disagreement.why.${cause}`)}</p>
            <Sources ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
