// An application in the debrief: every line that the case settles, with what it was, what the officer said of it, and why.

import type { ReactNode } from 'react';
import type { FormDebrief, LineDebrief } from '#scoring';
import { valueInWords } from '#words';
import { Icon, isolate } from '#ui';
import { useDay } from '../decision/useDay.ts';
import { placeInWords } from './actWords.ts';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

export function FormLines({ form }: { readonly form: FormDebrief }): ReactNode {
  const { say } = useLookBack();
  const told = form.lines.filter(({ should, said }) => should !== null || said !== null);
  return (
    <section>
      <h4>{say('forms.title')}</h4>
      <div className="form-lines-scroll">
        <table className="words-table form-lines">
          <thead>
            <tr>
              {(['line', 'written', 'should', 'said', 'why'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`forms.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((line) => (
              <Line key={line.line} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      <p>{say('forms.others', { count: form.lines.length - told.length })}</p>
    </section>
  );
}

function Line({ line }: { readonly line: LineDebrief }): ReactNode {
  const { say, term } = useLookBack();
  const day = useDay();
  const { should, said, act, value, part, amended } = line;
  const plain = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text);
  const written =
    part === 'signature'
      ? say(value === 'no' ? 'forms.unsigned' : 'forms.signed')
      : part === 'enclosure'
        ? say(value === 'yes' ? 'forms.ticked' : 'forms.unticked')
        : value === ''
          ? say('forms.empty')
          : plain(value);
  // Nothing said of a line that agrees is no mistake.
  const right = should === null ? null : said === should || (said === null && should === 'agrees');
  return (
    <tr data-right={right}>
      <th scope="row">{placeInWords(term, line.line)}</th>
      <td>
        <bdi>{written}</bdi>
      </td>
      <td>{should === null ? say('forms.notSettled') : say(`forms.verdict.${should}`)}</td>
      <td>
        {said === null ? say('forms.none') : say(`forms.verdict.${said}`)}{' '}
        {right !== null && <Icon name={right ? 'check' : 'close'} size="s" />}
        {act !== null && <Moment act={act} />}
      </td>
      <td>
        <Because line={line} />{' '}
        {amended !== null &&
          say('forms.amended', { value: isolate(part === 'question' ? plain(amended) : say('forms.signed')) })}
      </td>
    </tr>
  );
}

function Because({ line: { should, part, facts } }: { readonly line: LineDebrief }): ReactNode {
  const { law, say } = useLookBack();
  if (should === 'missing')
    return say(`forms.because.${part === 'signature' ? 'unsigned' : part === 'enclosure' ? 'notEnclosed' : 'open'}`);
  if (should === 'agrees') return say('forms.because.true');
  if (should !== 'contradicts') return say('forms.notSettled');
  return say('forms.because.otherwise', {
    truth: isolate(facts.map(({ fact, truth }) => valueInWords(law, fact, truth)).join(' · ')),
  });
}
