// The checks of a reader, as BSI TR-03135 has them: each with one of five results, in colour, sign and word, and what it means.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckResult } from '#documents';
import { Icon } from '#ui';

const SIGNS = {
  successful: 'check',
  failed: 'close',
  undetermined: 'unknown',
  notSupported: 'minus',
  aborted: 'warning',
} as const satisfies Record<CheckResult, string>;

/** What a whole reading sounds like. */
export const TONES = {
  successful: 'good',
  failed: 'bad',
  undetermined: 'warn',
  notSupported: 'plain',
  aborted: 'plain',
} as const satisfies Record<CheckResult, string>;

export interface CheckRow {
  readonly id: string;
  readonly name: string;
  readonly result: CheckResult;
  readonly reason: string;
}

export function CheckList({ title, rows }: { readonly title: string; readonly rows: readonly CheckRow[] }): ReactNode {
  const { t } = useTranslation('papers');
  return (
    <section aria-label={title}>
      <p className="part-name">{title}</p>
      <ul className="check-list">
        {rows.map(({ id, name, result, reason }) => (
          <li key={id}>
            <p className="check-head">
              <strong>{name}</strong>
              <span className="check-result" data-result={result}>
                <Icon name={SIGNS[result]} size="s" />
                {t(`chip.result.${result}`)}
              </span>
            </p>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
