// Sources that do not agree on a fact: what each says, calmly beside each other.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button, Icon, Popover } from '#ui';
import { useCounter } from '../counterContext.ts';
import { useFactWords } from '../factWords.ts';
import { KnownChip } from './Chip.tsx';
import type { DiscrepancyChip } from './evidenceChips.ts';

export function Discrepancy({ discrepancy }: { readonly discrepancy: DiscrepancyChip }): ReactNode {
  const { t } = useTranslation('counter');
  const { view, workplace } = useCounter();
  const words = useFactWords();
  const name = words.fact(discrepancy.fact);
  return (
    <Popover
      label={t('evidence.differing', { fact: name })}
      placement="top start"
      trigger={
        <AriaButton className="known" data-standing="differs">
          <Icon name="scales" size="s" />
          <span className="known-words">
            <bdi className="known-value">{name}</bdi> <span className="known-fact">{t('evidence.differs')}</span>
          </span>
          <Icon name="chevronDown" size="s" />
        </AriaButton>
      }
    >
      <p className="differing-title">{t('evidence.differing', { fact: name })}</p>
      <ul className="bare differing">
        {discrepancy.chips.map((chip) => (
          <li key={chip.id}>
            <KnownChip chip={chip} wide />
          </li>
        ))}
      </ul>
      {view.works.weighing && (
        <Button icon="scales" onPress={() => workplace.show('notes')}>
          {t('evidence.weigh')}
        </Button>
      )}
    </Popover>
  );
}
