// The form as it was filed, page by page, with what the officer said of its lines as marks beside them, and what was written at the counter
// laid over. Everything it does can be done from the list, so for assistive technology it is one described picture.

import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Icon, RadioGroup, Skeleton, type IconName } from '#ui';
import { useCounter } from '../counter/counterContext.ts';
import { areaAt, findLook, isOpened, selectPage, type PageView, type PaperView } from '../looks.ts';
import { boxOf } from '../papers/places.ts';
import { useDrawing } from '../papers/useDrawing.ts';
import { useTerms } from '../papers/useTerms.ts';
import type { FormRow } from './formRows.ts';
import { useFormWords } from './useFormWords.ts';

export const VERDICT_ICONS = {
  agrees: 'check',
  contradicts: 'close',
  missing: 'minus',
  unclear: 'unknown',
} as const satisfies Record<string, IconName>;

export interface FormPictureProps {
  readonly form: PaperView;
  readonly rows: readonly FormRow[];
  readonly page: string;
  readonly line: string | null;
  readonly onPage: (page: string) => void;
  readonly onLine: (line: string) => void;
}

export function FormPicture({ form, rows, page: pageId, line, onPage, onLine }: FormPictureProps): ReactNode {
  const { workplace, view } = useCounter();
  const { t } = useTranslation('forms');
  const { t: papers } = useTranslation('papers');
  const terms = useTerms();
  const words = useFormWords();
  const page = selectPage(form, pageId);
  const look = findLook(view, { paper: form.id, page: pageId, light: 'white' });
  const { url } = useDrawing(workplace, look?.ref ?? null);
  const framed = page === null ? null : boxOf(page, line);
  const here = rows.filter((row) => row.page === pageId);
  return (
    <section className="form-picture" aria-label={t('picture')}>
      <RadioGroup
        label={t('page')}
        labelHidden
        look="segments"
        value={pageId}
        onChange={onPage}
        choices={form.pages.map(({ id }) => ({ value: id, label: terms.page(id) }))}
      />
      {page === null || !isOpened(page) ? (
        <EmptyState
          icon="paper"
          title={t('unopened')}
          actions={
            <Button kind="primary" onPress={() => void workplace.open(form.id, pageId)}>
              {t('open')}
            </Button>
          }
        />
      ) : (
        <div className="form-sheet" style={{ aspectRatio: `${page.widthMm} / ${page.heightMm}` }}>
          {url === null ? (
            <Skeleton lines={6} label={papers('drawing')} />
          ) : (
            // Picking by pointer is a short cut: the list of lines offers the same by keyboard.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
            <img
              src={url}
              alt={papers('picture', {
                paper: terms.paper(form),
                page: terms.page(pageId),
                light: terms.light('white'),
              })}
              draggable={false}
              onClick={(event) => {
                const frame = event.currentTarget.getBoundingClientRect();
                const at = areaAt(
                  page,
                  ((event.clientX - frame.left) / frame.width) * page.widthMm,
                  ((event.clientY - frame.top) / frame.height) * page.heightMm,
                );
                if (rows.some((row) => row.line === at)) onLine(at);
              }}
            />
          )}
          {here.map((row) => {
            const box = boxOf(page, row.line);
            if (box === null || (row.verdict === null && row.amended === undefined)) return null;
            return (
              <span key={row.line} aria-hidden="true" className="form-mark-place" style={placed(page, box)}>
                {row.verdict !== null && (
                  <span className="form-mark" data-verdict={row.verdict}>
                    <Icon name={VERDICT_ICONS[row.verdict]} size="s" />
                  </span>
                )}
                {row.amended !== undefined && row.amended !== null && (
                  <span className="form-amended" dir="auto">
                    {row.part === 'question' ? words.value(row.amended) : t('line.signedNow')}
                  </span>
                )}
              </span>
            );
          })}
          {framed !== null && page !== null && (
            <span className="form-frame" aria-hidden="true" style={placed(page, framed)} />
          )}
        </div>
      )}
    </section>
  );
}

function placed(
  page: PageView,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): CSSProperties {
  return {
    left: `${(box.x / page.widthMm) * 100}%`,
    top: `${(box.y / page.heightMm) * 100}%`,
    width: `${(box.width / page.widthMm) * 100}%`,
    height: `${(box.height / page.heightMm) * 100}%`,
  };
}
