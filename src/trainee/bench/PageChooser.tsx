// Turning the pages of the paper on the bench: one on, one back, or straight to one.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Select } from '#ui';
import { isOpened, type PaperView } from '../looks.ts';
import { useTerms } from '../papers/useTerms.ts';

export interface PageChooserProps {
  readonly paper: PaperView;
  readonly page: string;
  readonly onPage: (page: string) => void;
}

export function PageChooser({ paper, page, onPage }: PageChooserProps): ReactNode {
  const { t } = useTranslation('bench');
  const { t: paperWords } = useTranslation('papers');
  const terms = useTerms();
  if (paper.pages.length < 2) return null;
  const index = paper.pages.findIndex(({ id }) => id === page);
  const goTo = (by: 1 | -1): void => {
    const next = paper.pages[index + by];
    if (next !== undefined) onPage(next.id);
  };
  return (
    <div className="bench-pages">
      <IconButton
        icon="chevronBack"
        label={paperWords('pageBefore')}
        isDisabled={index <= 0}
        onPress={() => goTo(-1)}
      />
      <Select
        label={t('page')}
        labelHidden
        options={paper.pages.map((one) => ({
          value: one.id,
          label: isOpened(one) ? t('pageSeen', { page: terms.page(one.id) }) : terms.page(one.id),
        }))}
        value={page}
        onChange={onPage}
      />
      <IconButton
        icon="chevronForward"
        label={paperWords('pageAfter')}
        isDisabled={index >= paper.pages.length - 1}
        onPress={() => goTo(1)}
      />
    </div>
  );
}
