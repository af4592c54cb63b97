// One change of the law between two days in words: a rule that had not come yet or was gone, states that joined or left a list, or
// nothing of the law, but the day from which ages and periods are counted.

import type { ReactNode } from 'react';
import type { DayChange, OtherDay } from '#law';
import { ProvisionLine } from '../law/ProvisionLine.tsx';
import { useLookBack } from './lookBack.ts';

export interface ChangeLineProps {
  readonly change: DayChange;
  readonly day: OtherDay;
}

export function ChangeLine({ change, day }: ChangeLineProps): ReactNode {
  const { law, say } = useLookBack();
  const own = law.formats.date(day.before.date);
  const other = law.formats.date(day.after.date);
  if (change.kind === 'day')
    return (
      <li className="change">
        <p className="change-words">{say('otherDay.change.day')}</p>
      </li>
    );
  if (change.kind === 'list') {
    const states = (codes: readonly string[]): string =>
      law.formats.list(codes.map((code) => law.formats.state(law, code)));
    const name = law.book.text(`list.${change.list}`) ?? change.list;
    return (
      <li className="change">
        <p className="change-words" lang={law.language} dir="auto">
          {name}
        </p>
        {change.joined.length > 0 && (
          <p>{say('otherDay.change.joined', { states: states(change.joined), own, other })}</p>
        )}
        {change.left.length > 0 && <p>{say('otherDay.change.left', { states: states(change.left), own, other })}</p>}
      </li>
    );
  }
  const provision = law.provision(change.rule);
  if (provision === null) return null;
  const isLater = day.after.date > day.before.date;
  // What begins towards a later day came into force; towards an earlier day it had not lapsed yet.
  const came = (change.kind === 'begins') === isLater;
  return (
    <li className="change">
      <p className="change-words">
        {came
          ? say(`otherDay.change.${isLater ? 'comes' : 'notYet'}`, {
              date: law.formats.date(provision.from),
              own,
              other,
            })
          : say(`otherDay.change.${isLater ? 'lapses' : 'stillThen'}`, {
              date: law.formats.date(provision.to),
              own,
              other,
            })}
      </p>
      <ProvisionLine law={law} id={change.rule} />
    </li>
  );
}
