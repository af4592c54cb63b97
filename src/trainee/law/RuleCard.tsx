// One rule in a list: how it stands, its words, its citation; opened, everything about it.

import { useState, type ReactNode } from 'react';
import { Disclosure, VisuallyHidden } from '#ui';
import type { LawWords } from '#words';
import { ProvisionLine } from './ProvisionLine.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { useSay } from './say.ts';

export interface RuleCardProps {
  readonly law: LawWords;
  readonly id: string;
  /** Above the words: how it stands. */
  readonly standing?: ReactNode;
  /** Below the words, before it is opened. */
  readonly note?: ReactNode;
  /** First in what opens; it comes to be only when it is opened. */
  readonly opened?: ReactNode;
  readonly level?: 3 | 4 | undefined;
  readonly startsOpen?: boolean | undefined;
  readonly inBook?: boolean | undefined;
}

export function RuleCard(props: RuleCardProps): ReactNode {
  const { law, id, standing, note, opened, level = 4, startsOpen = false, inBook } = props;
  const { say } = useSay('law');
  const [open, setOpen] = useState(startsOpen);
  const citation = law.provision(id)?.citation ?? id;
  return (
    <div className="rule">
      {standing}
      <ProvisionLine law={law} id={id} book={inBook === true ? 'none' : 'elsewhere'} />
      {note}
      <Disclosure
        level={level}
        open={open}
        onToggle={setOpen}
        title={
          <>
            {say('rule.more')}
            <VisuallyHidden>
              {' '}
              <bdi lang="en">{citation}</bdi>
            </VisuallyHidden>
          </>
        }
      >
        {open && (
          <>
            {opened}
            <RuleDetails law={law} id={id} inBook={inBook} />
          </>
        )}
      </Disclosure>
    </div>
  );
}
