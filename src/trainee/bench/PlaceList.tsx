// The places of a page as a list: going through it shows each one larger on the stage.

import { useMemo, type ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PageView } from '../looks.ts';
import { inReadingOrder } from '../papers/places.ts';
import { useTerms } from '../papers/useTerms.ts';

export interface PlaceListProps {
  readonly page: PageView;
  readonly area: string | null;
  readonly onArea: (area: string) => void;
}

export function PlaceList({ page, area, onArea }: PlaceListProps): ReactNode {
  const { t } = useTranslation('bench');
  const terms = useTerms();
  const selected = useMemo(() => (area === null ? [] : [area]), [area]);
  return (
    <ListBox
      className="bench-places"
      aria-label={t('places.title')}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected}
      onSelectionChange={(keys) => {
        const [chosen] = keys === 'all' ? [] : [...keys];
        if (chosen !== undefined) onArea(String(chosen));
      }}
    >
      {inReadingOrder(page).map(({ id }) => (
        <ListBoxItem key={id} id={id} className="term-item" textValue={terms.place(id)}>
          {terms.place(id)}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
