// Why outcomes change: the rules that speak otherwise for those people, and what is worked out otherwise of the same facts.

import type { ReactNode } from 'react';
import type { RuleCount } from '#lab';
import { Card, Chip } from '#ui';
import { Citation } from '../../trainee/law/ProvisionLine.tsx';
import type { LawWords } from '#words';
import type { PartProps } from './FlowPart.tsx';
import { TableFrame } from './TableFrame.tsx';
import type { LabLaw } from './useLabLaw.ts';
import { useLabWords } from './useLabWords.ts';

export function RulesPart({ report, law }: PartProps): ReactNode {
  const { say, count, percent } = useLabWords();
  const { rules, derived } = report;
  return (
    <Card as="section" aria-labelledby="lab-rules">
      <h3 id="lab-rules">{say('rules.title')}</h3>
      <p className="field-hint">{say('rules.hint')}</p>
      <TableFrame label={say('rules.title')}>
        <thead>
          <tr>
            <th scope="col">{say('rules.rule')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
            <th scope="col" className="lab-number">
              {say('people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, before, after, part, people }) => (
            <tr key={`${rule} ${before} ${after}`}>
              <th scope="row">
                <RuleWords rule={rule} part={part} law={law} />
              </th>
              <td>{say(`status.${before}`)}</td>
              <td>{say(`status.${after}`)}</td>
              <td className="lab-number">
                {count(people.count)} · {percent(people.share)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {derived.length > 0 && (
        <>
          <h4 id="lab-derived">{say('rules.derived')}</h4>
          <ul className="lab-derived" aria-labelledby="lab-derived">
            {derived.map(({ fact, people }) => (
              <li key={fact}>
                <span lang={law.before.language} dir="auto">
                  {law.before.fact(fact)}
                </span>{' '}
                <small>
                  {count(people.count)} · {percent(people.share)}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function RuleWords({ rule, part, law }: Pick<RuleCount, 'rule' | 'part'> & Pick<PartProps, 'law'>): ReactNode {
  const { say } = useLabWords();
  return (
    <div className="lab-rule">
      <p>
        <RuleText rule={rule} law={law} />
      </p>
      <p>
        <Citation law={sideOf(rule, law)} id={rule} />{' '}
        <Chip tone={part === 'edited' ? 'warn' : 'plain'} icon={part === 'edited' ? 'pen' : undefined}>
          {say(`rules.part.${part}`)}
        </Chip>
      </p>
    </div>
  );
}

export function RuleText({ rule, law }: { readonly rule: string; readonly law: LabLaw }): ReactNode {
  const words = sideOf(rule, law);
  return (
    <span lang={words.language} dir="auto">
      {words.rule(rule)}
    </span>
  );
}

/** A dropped rule has its words on the side before alone. */
function sideOf(rule: string, { before, after }: LabLaw): LawWords {
  return after.provision(rule) === null ? before : after;
}
