// Which types were taken for which: a matrix whose rows are what the questions were and whose columns are what they were called.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamingResult } from '#drills';
import './words.ts';

export function ConfusionTable({ naming }: { readonly naming: NamingResult }): ReactNode {
  const { t } = useTranslation('drills');
  const types = naming.types.map(({ type }) => type);
  const count = (type: string, said: string): number =>
    naming.confusions.find((one) => one.type === type && one.said === said)?.count ?? 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard.
    <section className="drill-scroll" tabIndex={0} aria-label={t('questions.confusion.title')}>
      <table className="words-table drill-confusion">
        <caption>{t('questions.confusion.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('questions.confusion.corner')}</th>
            {types.map((said) => (
              <th key={said} scope="col">
                {t(`questions.type.${said}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <tr key={type}>
              <th scope="row">{t(`questions.type.${type}`)}</th>
              {types.map((said) => (
                <td key={said} data-cell={count(type, said) === 0 ? 'empty' : type === said ? 'right' : 'wrong'}>
                  {count(type, said) === 0 ? 0 : count(type, said)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
