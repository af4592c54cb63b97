// Everything that the pack says of one rule: what it is about, since when, how well it is known, when it applies and what it gives.

import type { ReactNode } from 'react';
import { OutsideLink } from '#ui';
import { inForceInWords, type LawWords } from '#words';
import { ADDRESSES } from '../addresses.ts';
import { Citation, type CitationProps } from './ProvisionLine.tsx';
import { useSay } from './say.ts';

export interface RuleDetailsProps {
  readonly law: LawWords;
  readonly id: string;
  /** Without the way to the law book, where it is the book that is read. */
  readonly inBook?: boolean | undefined;
}

export function RuleDetails({ law, id, inBook = false }: RuleDetailsProps): ReactNode {
  const { say } = useSay('law');
  const provision = law.provision(id);
  if (provision === null) return null;
  const { rule, step, kind, mark, ground, title, url } = provision;
  const { book } = law;
  const rows: (readonly [name: string, content: ReactNode])[] = [];
  const said = (words: string): ReactNode => (
    <span lang={law.language} dir={law.direction}>
      {words}
    </span>
  );
  const add = (name: string, content: ReactNode): void => {
    rows.push([name, content]);
  };
  const outcomes = (codes: readonly string[] | undefined, name: string): void => {
    if (codes !== undefined) add(name, said(law.formats.list(codes.map((code) => law.outcome(code)))));
  };
  const rules = (ids: readonly string[] | undefined, name: string): void => {
    const known = ids?.filter((one) => law.provision(one) !== null) ?? [];
    if (known.length > 0) add(name, <Rules law={law} ids={known} book={inBook ? 'here' : 'elsewhere'} />);
  };
  if (step !== null) add('topic', said(book.text(`step.${step}`) ?? step));
  add('kind', said(book.text(`kind.${kind}`) ?? kind));
  add('decisions', law.formats.list((rule.for ?? ['entry']).map((one) => say(`decision.${one}`))));
  add('inForce', inForceInWords(law, say, provision) ?? say('rule.noDates'));
  add('certainty', say(`rule.mark.${mark}`));
  if (rule.when !== undefined) add('when', <Conditions law={law} source={rule.when} />);
  if (rule.unless !== undefined) add('unless', <Conditions law={law} source={rule.unless} />);
  if (rule.test !== undefined) add('test', <Conditions law={law} source={rule.test} />);
  if (ground !== null) add('founds', said(`${ground} ${law.ground(ground)}`));
  outcomes(rule.requires, 'requires');
  outcomes(rule.opens, 'opens');
  outcomes(rule.prohibits, 'prohibits');
  if (rule.duty !== undefined) add('duty', said(law.duty(rule.duty)));
  if (rule.due !== undefined) add('due', said(law.condition(rule.due)));
  if (rule.dueHours !== undefined) add('due', say('value.hours', { count: rule.dueHours }));
  rules(rule.defeats, 'defeats');
  rules(rule.softens, 'softens');
  if (rule.outranks !== undefined)
    add('outranks', said(law.formats.list(rule.outranks.map((one) => book.text(`step.${one}`) ?? one))));
  if (title !== '')
    add(
      'source',
      url === '' ? (
        <span lang="en">{title}</span>
      ) : (
        <OutsideLink href={url} opensElsewhere={say('provision.elsewhere')}>
          <span lang="en">{title}</span>
        </OutsideLink>
      ),
    );
  return (
    <div className="rule-details">
      <dl className="rule-rows">
        {rows.map(([name, content], index) => (
          <div key={`${name}/${index}`} data-row={name}>
            <dt>{say(`rule.row.${name}`)}</dt>
            <dd>{content}</dd>
          </div>
        ))}
      </dl>
      {!inBook && (
        <p>
          <OutsideLink href={ADDRESSES.law(book.pack.pack, id)} opensElsewhere={say('provision.elsewhere')}>
            {say('rule.inBook')}
          </OutsideLink>
        </p>
      )}
    </div>
  );
}

/** What must all be so stands in a list. */
function Conditions({ law, source }: { readonly law: LawWords; readonly source: string }): ReactNode {
  const parts = law.conditions(source);
  if (parts.length === 1)
    return (
      <span lang={law.language} dir={law.direction}>
        {parts[0]}
      </span>
    );
  return (
    <ul className="rule-parts" lang={law.language} dir={law.direction}>
      {parts.map((part, index) => (
        <li key={index}>{part}</li>
      ))}
    </ul>
  );
}

interface RulesProps extends Pick<CitationProps, 'law' | 'book'> {
  readonly ids: readonly string[];
}

function Rules({ law, ids, book }: RulesProps): ReactNode {
  return (
    <ul className="rule-others">
      {ids.map((id) => (
        <li key={id}>
          <Citation law={law} id={id} book={book} />{' '}
          <span lang={law.language} dir="auto">
            {law.rule(id)}
          </span>
        </li>
      ))}
    </ul>
  );
}
