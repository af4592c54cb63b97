// Everything that is known, with its sources: by words and by kind of source.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, RadioGroup, SearchField } from '#ui';
import { foldWords } from '#words';
import { useCounter } from '../counterContext.ts';
import { useFactWords } from '../factWords.ts';
import { KnownChip, useSourceWords } from './Chip.tsx';
import { CHIP_SOURCES, chipsOf, distinct, filterChips, type ChipSource, type EvidenceChip } from './evidenceChips.ts';

export function EvidenceDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('counter');
  return (
    <Dialog title={t('evidence.allTitle')} open={open} onClose={onClose} closeLabel={t('keys.close')} size="l">
      <AllKnown onGone={onClose} />
    </Dialog>
  );
}

function AllKnown({ onGone }: { readonly onGone: () => void }): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const words = useFactWords();
  const sourceWords = useSourceWords();
  const [source, setSource] = useState<ChipSource | 'any'>('any');
  const [search, setSearch] = useState('');
  const textOf = (chip: EvidenceChip): string =>
    foldWords(
      `${words.fact(chip.statement.fact)} ${words.value(chip.statement.fact, chip.statement.value)} ${sourceWords(chip)}`,
    );
  const all = distinct(chipsOf(view));
  const present = CHIP_SOURCES.filter((kind) => all.some((chip) => chip.source === kind));
  const chips = filterChips(all, { source: source === 'any' ? null : source, words: foldWords(search) }, textOf);
  return (
    <div className="known-all">
      <div className="known-tools">
        <SearchField
          label={t('evidence.search')}
          value={search}
          onChange={setSearch}
          clearLabel={t('evidence.clear')}
        />
        <RadioGroup
          look="segments"
          label={t('evidence.filter')}
          value={source}
          onChange={setSource}
          choices={[
            { value: 'any', label: t('evidence.any') },
            ...present.map((kind) => ({ value: kind, label: t(`evidence.source.${kind}`) })),
          ]}
        />
      </div>
      <p className="known-hint">{t('evidence.hint')}</p>
      {chips.length === 0 && <p>{t('evidence.noMatch')}</p>}
      <ul className="bare known-list">
        {chips.map((chip) => (
          <li key={chip.id}>
            <KnownChip chip={chip} wide onGone={onGone} />
          </li>
        ))}
      </ul>
    </div>
  );
}
