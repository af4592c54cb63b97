// The lines of a form, part by part. The one in hand is open: what stands there, what else speaks of it, and the officer's verdict.

import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Icon } from '#ui';
import { useCounter } from '../counter/counterContext.ts';
import type { PaperView } from '../looks.ts';
import { VERDICT_ICONS } from './FormPicture.tsx';
import { nextOpen, type FormRow, type FormSectionRows } from './formRows.ts';
import { LineInHand } from './LineInHand.tsx';
import { useFormWords } from './useFormWords.ts';
import type { SectionTitle } from './words.ts';

export interface LineListProps {
  readonly form: PaperView;
  readonly sections: readonly FormSectionRows[];
  readonly rows: readonly FormRow[];
  readonly line: string | null;
  readonly onLine: (line: string | null) => void;
}

export function LineList({ form, sections, rows, line, onLine }: LineListProps): ReactNode {
  const { workplace } = useCounter();
  const { t } = useTranslation('forms');
  const at = rows.findIndex((row) => row.line === line);
  const next = nextOpen(rows, line);
  const go = (to: string | undefined | null): void => {
    if (to === undefined || to === null) return;
    onLine(to);
    requestAnimationFrame(() => document.getElementById(`line-${to}`)?.focus());
  };
  // A line can be judged once its page lies open.
  const inHand = rows[at];
  const page = inHand?.value === null ? inHand.page : null;
  useEffect(() => {
    if (page !== null) void workplace.open(form.id, page);
  }, [workplace, form.id, page]);
  return (
    <div className="line-list">
      <div className="line-moves">
        <Button kind="quiet" icon="chevronUp" isDisabled={at <= 0} onPress={() => go(rows[at - 1]?.line)}>
          {t('move.previous')}
        </Button>
        <Button
          kind="quiet"
          icon="chevronDown"
          isDisabled={at === rows.length - 1}
          onPress={() => go(rows[at + 1]?.line)}
        >
          {t('move.next')}
        </Button>
        <Button icon="arrowForward" isDisabled={next === null} onPress={() => go(next)}>
          {t('move.open')}
        </Button>
      </div>
      {sections.map((section) => (
        <section key={`${section.page}-${section.title}`} aria-labelledby={`section-${section.title}`}>
          <h2 id={`section-${section.title}`}>{t(`section.${section.title as SectionTitle}`)}</h2>
          <ol className="bare line-rows" start={section.rows[0]?.n ?? 1}>
            {section.rows.map((row) => (
              <li key={row.line} data-open={row.line === line}>
                <LineButton
                  row={row}
                  isOpen={row.line === line}
                  onPress={() => onLine(row.line === line ? null : row.line)}
                />
                {row.line === line && <LineInHand key={row.line} form={form} row={row} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function LineButton({
  row,
  isOpen,
  onPress,
}: {
  readonly row: FormRow;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}): ReactNode {
  const { t } = useTranslation('forms');
  const words = useFormWords();
  const { verdict, amended } = row;
  return (
    <button
      type="button"
      id={`line-${row.line}`}
      className="line-button"
      aria-expanded={isOpen}
      data-verdict={verdict ?? 'none'}
      onClick={onPress}
    >
      <span className="line-number">{row.n}</span>
      <span className="line-words">
        <span className="line-name">
          {words.name(row)}
          {row.must && (
            <span className="line-must" title={t('line.must')}>
              <span aria-hidden="true">*</span>
              <span className="hidden-visually"> {t('line.must')}</span>
            </span>
          )}
        </span>
        <bdi className="line-written" data-empty={row.value === '' || row.value === 'no' || row.value === null}>
          {amended === undefined || amended === null ? (
            words.written(row)
          ) : (
            <>
              {row.value !== '' && <s>{words.written(row)}</s>}{' '}
              <ins>{row.part === 'question' ? words.value(amended) : t('line.signedNow')}</ins>
            </>
          )}
        </bdi>
      </span>
      <span className="line-verdict">
        {verdict === null ? (
          <span className="hidden-visually">{t('verdict.none')}</span>
        ) : (
          <>
            <Icon name={VERDICT_ICONS[verdict]} size="s" />
            {t(`verdict.${verdict}`)}
          </>
        )}
      </span>
    </button>
  );
}
