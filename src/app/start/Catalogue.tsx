// All cases, narrowed down as one likes.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { announce, Button, CheckboxGroup, Disclosure, EmptyState } from '#ui';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { CaseCard } from './CaseCard.tsx';
import { FACETS, filterCases, listFacet, NO_FILTER, type CaseFilter, type Facet } from './caseFilter.ts';

interface CatalogueProps {
  readonly entries: readonly CatalogueEntry[];
  readonly attempts: readonly KnownAttempt[];
}

export function Catalogue({ entries, attempts }: CatalogueProps): ReactNode {
  const { t } = useTranslation('start');
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = filterCases(entries, filter).toSorted((a, b) => a.level - b.level || a.minutes - b.minutes);
  const narrow = (next: CaseFilter): void => {
    setFilter(next);
    announce(t('catalogue.shown', { count: filterCases(entries, next).length, of: entries.length }));
  };
  return (
    <section aria-labelledby="catalogue-title" className="start-part">
      <div className="catalogue-head">
        <h2 id="catalogue-title">{t('catalogue.title')}</h2>
        <p>
          {chosenCount(filter) === undefined
            ? t('catalogue.count', { count: entries.length })
            : t('catalogue.shown', { count: shown.length, of: entries.length })}
        </p>
      </div>
      <Disclosure title={t('catalogue.narrow')} level={3} aside={chosenCount(filter)}>
        <div className="catalogue-filters">
          {FACETS.map((facet) => (
            <FacetChoice key={facet} entries={entries} facet={facet} filter={filter} onChange={narrow} />
          ))}
        </div>
        {chosenCount(filter) !== undefined && (
          <Button kind="quiet" icon="close" onPress={() => narrow(NO_FILTER)}>
            {t('catalogue.all')}
          </Button>
        )}
      </Disclosure>
      {shown.length === 0 ? (
        <EmptyState
          icon="search"
          title={t('catalogue.none')}
          actions={<Button onPress={() => narrow(NO_FILTER)}>{t('catalogue.all')}</Button>}
        />
      ) : (
        <div className="catalogue-cases">
          {shown.map((entry) => (
            <CaseCard key={entry.id} entry={entry} attempts={attempts} />
          ))}
        </div>
      )}
    </section>
  );
}

interface FacetChoiceProps {
  readonly entries: readonly CatalogueEntry[];
  readonly facet: Facet;
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}

function FacetChoice({ entries, facet, filter, onChange }: FacetChoiceProps): ReactNode {
  const { t } = useTranslation(['start', 'common']);
  const name = (value: string): string =>
    facet === 'level'
      ? `${t('common:level', { level: Number(value) })} · ${String(t(`common:levelName.${value}` as never))}`
      : t(`common:${facet}.${value}` as never);
  return (
    <CheckboxGroup
      label={t(`catalogue.by.${facet}`)}
      values={filter[facet]}
      onChange={(values) => onChange({ ...filter, [facet]: values })}
      choices={listFacet(entries, filter, facet).map(({ value, count }) => ({
        value,
        label: t('catalogue.counted', { name: name(value), count }),
        disabled: count === 0 && !filter[facet].includes(value),
      }))}
    />
  );
}

function chosenCount(filter: CaseFilter): number | undefined {
  const count = FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
  return count === 0 ? undefined : count;
}
