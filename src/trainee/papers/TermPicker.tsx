// Choosing the term of a finding: a search over a grouped list, with one line on what each is.

import { useMemo, useState, type ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon, SearchField } from '#ui';
import { searchTerms, termSections } from './termSearch.ts';
import { useTerms } from './useTerms.ts';

export interface TermPickerProps {
  readonly term: string | null;
  readonly onTerm: (term: string | null) => void;
}

export function TermPicker({ term, onTerm }: TermPickerProps): ReactNode {
  const { t } = useTranslation('papers');
  const { t: words } = useTranslation('terms');
  const terms = useTerms();
  const [typed, setTyped] = useState('');
  const sections = useMemo(
    () =>
      termSections(
        (one) => terms.term(one),
        (one) => terms.explain(one),
        (group) => words(`group.${group}`),
      ),
    [terms, words],
  );
  const found = searchTerms(sections, typed);
  return (
    <div className="term-picker">
      <SearchField
        label={t('finding.term')}
        value={typed}
        onChange={setTyped}
        placeholder={t('finding.termSearch')}
        clearLabel={t('finding.termClear')}
      />
      <ListBox
        className="term-list"
        aria-label={t('finding.term')}
        selectionMode="single"
        selectedKeys={term === null ? [] : [term]}
        onSelectionChange={(keys) => onTerm(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        renderEmptyState={() => <p className="term-none">{t('finding.termNone')}</p>}
      >
        {found.map((section) => (
          <ListBoxSection key={section.group} className="term-section">
            <Header className="term-group">{section.name}</Header>
            {section.entries.map((entry) => (
              <ListBoxItem key={entry.term} id={entry.term} textValue={entry.name} className="term-item">
                {({ isSelected }) => (
                  <>
                    <span className="term-name">
                      {entry.name}
                      {isSelected && <Icon name="check" size="s" />}
                    </span>
                    {entry.explain !== null && <span className="term-explain">{entry.explain}</span>}
                  </>
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      <p className="term-chosen" aria-live="polite">
        {term === null ? '' : t('finding.termChosen', { term: terms.term(term) })}
      </p>
    </div>
  );
}
