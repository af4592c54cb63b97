// The grounds that an outcome can rest on: those that the law has for the decision asked come first; every other letter of the pack is
// behind a disclosure, found by searching, so that a long law does not bury the few that fit.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, Chip, Disclosure, SearchField } from '#ui';
import type { LawWords } from '#words';
import type { TraineeView } from '../looks.ts';
import { changeGround, groundsNear, searchGrounds, toggleGround, type Draft, type GroundLetter } from './draft.ts';
import { GroundCard } from './GroundCard.tsx';
import { useEvidence, type Evidence } from './useEvidence.ts';

export interface GroundListProps {
  readonly view: TraineeView;
  readonly law: LawWords | null;
  readonly draft: Draft;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

/** From so many on a list is searched rather than read. */
const MANY = 12;

export function GroundList({ view, law, draft, onChange }: GroundListProps): ReactNode {
  const { t } = useTranslation('decision');
  const evidence = useEvidence(view, law);
  const [typed, setTyped] = useState('');
  const { near, others } = groundsNear(draft, view);
  const words = (letter: GroundLetter): string => law?.ground(letter.ground) ?? '';
  const card = (letter: GroundLetter): ReactNode => (
    <GroundRow
      key={letter.ground}
      letter={letter}
      words={words(letter)}
      view={view}
      law={law}
      draft={draft}
      evidence={evidence}
      onChange={onChange}
    />
  );
  const nearFound = searchGrounds(near, near.length > MANY ? typed : '', words, draft);
  return (
    <div className="ground-list">
      {near.length > MANY && <GroundSearch typed={typed} onTyped={setTyped} />}
      {nearFound.length === 0 && <p className="field-hint">{t('grounds.noneFits')}</p>}
      <ul className="grounds" aria-label={t('grounds.title')}>
        {nearFound.map(card)}
      </ul>
      {others.length > 0 && (
        <Disclosure title={t('grounds.others')} level={3} aside={<Chip>{others.length}</Chip>}>
          <OtherGrounds letters={others} words={words} draft={draft} card={card} />
        </Disclosure>
      )}
    </div>
  );
}

interface OtherGroundsProps {
  readonly letters: readonly GroundLetter[];
  readonly words: (letter: GroundLetter) => string;
  readonly draft: Draft;
  readonly card: (letter: GroundLetter) => ReactNode;
}

function OtherGrounds({ letters, words, draft, card }: OtherGroundsProps): ReactNode {
  const { t } = useTranslation('decision');
  const [typed, setTyped] = useState('');
  const found = searchGrounds(letters, typed, words, draft);
  return (
    <div className="ground-list">
      <p className="field-hint">{t('grounds.othersWhy')}</p>
      <GroundSearch typed={typed} onTyped={setTyped} />
      {found.length === 0 && <p className="field-hint">{t('grounds.noneFits')}</p>}
      <ul className="grounds" aria-label={t('grounds.others')}>
        {found.map(card)}
      </ul>
    </div>
  );
}

function GroundSearch({
  typed,
  onTyped,
}: {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}): ReactNode {
  const { t } = useTranslation('decision');
  return (
    <SearchField
      label={t('grounds.searchLetters')}
      labelHidden
      placeholder={t('grounds.searchLetters')}
      value={typed}
      onChange={onTyped}
      clearLabel={t('grounds.clear')}
    />
  );
}

interface GroundRowProps extends GroundListProps {
  readonly letter: GroundLetter;
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

function GroundRow({ letter, words, view, law, draft, evidence, onChange }: GroundRowProps): ReactNode {
  const { ground, citation } = letter;
  const own = draft.grounds.find((one) => one.ground === ground);
  return (
    <li className="ground" data-ground={ground} data-on={own !== undefined}>
      <Checkbox
        checked={own !== undefined}
        hint={<bdi>{citation}</bdi>}
        onChange={(on) => onChange((before) => toggleGround(before, ground, on))}
      >
        <b>{ground}</b> <bdi lang={law?.language}>{words}</bdi>
      </Checkbox>
      {own !== undefined && (
        <GroundCard
          view={view}
          law={law}
          draft={own}
          evidence={evidence}
          onChange={(changes) => onChange((before) => changeGround(before, ground, changes))}
        />
      )}
    </li>
  );
}
