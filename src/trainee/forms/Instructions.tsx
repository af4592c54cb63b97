// What the form asks of an applicant, in the reader's language, and the list of what must be enclosed beside what lies on the desk.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#ui';
import type { FormRow } from './formRows.ts';
import { useFormWords } from './useFormWords.ts';

const ADVICE = ['1', '2', '3', '4', '5'] as const;

export function Instructions({
  rows,
  onLine,
}: {
  readonly rows: readonly FormRow[];
  readonly onLine: (line: string) => void;
}): ReactNode {
  const { t } = useTranslation('forms');
  const words = useFormWords();
  const enclosures = rows.filter(({ part }) => part === 'enclosure');
  return (
    <div className="form-guide">
      <section>
        <h2>{t('guide.instructions')}</h2>
        <ol>
          {ADVICE.map((n) => (
            <li key={n}>{t(`advice.${n}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('guide.checklist')}</h2>
        <p className="field-hint">{t('guide.checklistWhy')}</p>
        <ul className="bare form-checklist">
          {enclosures.map((row) => (
            <li key={row.line}>
              <button type="button" className="form-checklist-line" onClick={() => onLine(row.line)}>
                {words.name(row)}
              </button>
              <Chip
                tone={row.value === 'yes' ? 'good' : row.value === null ? 'plain' : 'warn'}
                icon={row.value === 'yes' ? 'check' : row.value === null ? 'unknown' : 'minus'}
              >
                {words.written(row)}
              </Chip>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
