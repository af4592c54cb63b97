// The checks of a reader in words: what was checked, its result, and why.

import { useTranslation } from 'react-i18next';
import type { PaperView } from '../looks.ts';
import type { CheckRow } from './CheckList.tsx';
import { useTerms } from './useTerms.ts';

type Chip = NonNullable<PaperView['chip']>;
type Seal = PaperView['seals'][number];

export interface CheckWords {
  chip(chip: Pick<Chip, 'checks'>): CheckRow[];
  seal(seal: Pick<Seal, 'checks'>): CheckRow[];
}

export function useCheckRows(): CheckWords {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const nameOf = (about: string): string =>
    /^\d+$/.test(about) ? t(`chip.group.${about as '1'}`) : terms.place(about);
  return {
    chip: ({ checks }) =>
      checks.map(({ check, result, reason, about }) => ({
        id: check,
        name: t(`chip.check.${check}`),
        result,
        reason: t(`chip.reason.${reason}`, { about: about.map(nameOf).join(' · ') }),
      })),
    seal: ({ checks }) =>
      checks.map(({ check, result, reason, about }) => ({
        id: check,
        name: t(`seal.check.${check}`),
        result,
        reason: t(`seal.reason.${reason}`, { about: about.map((name) => terms.place(name)).join(' · ') }),
      })),
  };
}
