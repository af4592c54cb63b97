// One thing that is known, with the mark of its source; a press leads there.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from '#ui';
import { useCounter } from '../counterContext.ts';
import { useFactWords } from '../factWords.ts';
import { filedBy } from '../../looks.ts';
import { useTerms } from '../../papers/useTerms.ts';
import { nameOf } from '../whoSpeaks.ts';
import type { ChipSource, EvidenceChip } from './evidenceChips.ts';
import { goToSource, hasSource } from './goToSource.ts';

export const SOURCE_ICONS: Readonly<Record<ChipSource, IconName>> = {
  paper: 'paper',
  person: 'speech',
  register: 'register',
  finding: 'eye',
  file: 'info',
};

export interface ChipProps {
  readonly chip: EvidenceChip;
  /** In lists: with the source in words. */
  readonly wide?: boolean | undefined;
  readonly onGone?: (() => void) | undefined;
}

export function KnownChip({ chip, wide = false, onGone }: ChipProps): ReactNode {
  const { workplace } = useCounter();
  const { t } = useTranslation('counter');
  const words = useFactWords();
  const from = useSourceWords()(chip);
  const { statement, source, standing } = chip;
  const shown = (
    <>
      <Icon name={SOURCE_ICONS[source]} size="s" />
      <span className="known-words">
        <bdi className="known-fact">{words.fact(statement.fact)}</bdi>{' '}
        <bdi className="known-value">{words.value(statement.fact, statement.value)}</bdi>
      </span>
      <span className={wide ? 'known-from' : 'hidden-visually'}>{from}</span>
      {standing === 'established' ? (
        <Icon name="check" size="s" label={t('evidence.established')} />
      ) : (
        <span className={wide ? 'known-standing' : 'hidden-visually'}>{t(`evidence.${standing}`)}</span>
      )}
    </>
  );
  if (!hasSource(statement))
    return (
      <span className="known" data-standing={standing} data-wide={wide}>
        {shown}
      </span>
    );
  return (
    <AriaButton
      className="known"
      data-standing={standing}
      data-wide={wide}
      onPress={() => {
        goToSource(workplace, statement);
        onGone?.();
      }}
    >
      {shown}
    </AriaButton>
  );
}

/** Where a statement comes from, in words. */
export function useSourceWords(): (chip: EvidenceChip) => string {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const terms = useTerms();
  return ({ source, statement: { origin } }) => {
    switch (source) {
      case 'paper': {
        const paper = view.papers.find(({ id }) => id === origin.paper);
        return t('evidence.from.paper', { paper: terms.kind(paper?.kind ?? '') });
      }
      case 'person': {
        const name = nameOf(view, origin.person ?? '') ?? t('talk.someone');
        if (origin.through === undefined) return t('evidence.from.person', { name });
        const interpreter = nameOf(view, origin.through) ?? t('talk.someone');
        return t('evidence.from.through', { name, interpreter });
      }
      case 'register':
        return t('evidence.from.register', { register: filedBy(view, origin) });
      case 'finding': {
        const found = view.findings.some(({ id }) => id === origin.finding);
        return t(found ? 'evidence.from.finding' : 'evidence.from.judgement');
      }
      default:
        return t('evidence.from.file');
    }
  };
}
