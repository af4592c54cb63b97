// The digital seals of the page in hand as the reader gives them, and what they say, to be compared with sticker and passport.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Callout, Disclosure } from '#ui';
import type { PageView, PaperView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { CheckList, TONES } from './CheckList.tsx';
import { FindingForm } from './FindingForm.tsx';
import { useCheckRows } from './useCheckRows.ts';
import { useTerms } from './useTerms.ts';

/** Whether a visa lies on a page, or is the page. */
export function carriesVisa(paper: PaperView, page: PageView): boolean {
  return page.id === 'sticker' || (paper.mrzPage !== page.id && page.areas.some(({ id }) => /^sticker\d+$/.test(id)));
}

export interface SealReadingProps {
  readonly workplace: Workplace;
  readonly paper: PaperView;
  readonly page: PageView;
}

export function SealReading({ workplace, paper, page }: SealReadingProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const checks = useCheckRows();
  const seals = paper.seals.filter((seal) => seal.page === page.id);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className="paper-part">
      <p className="field-hint">{t('seal.opens')}</p>
      {seals.length === 0 && (
        <div>
          <Button icon="register" onPress={() => void workplace.readSeal(paper.id, page.id)}>
            {t('seal.read')}
          </Button>
        </div>
      )}
      {seals.map((seal) => (
        <section key={seal.area} aria-label={terms.place(seal.area)}>
          <Callout tone={TONES[seal.result]} title={t(`chip.result.${seal.result}`)}>
            {t(`seal.whole.${seal.result}`)}
          </Callout>
          <CheckList title={terms.place(seal.area)} rows={checks.seal(seal)} />
          {seal.fields.length > 0 && (
            <table className="words-table">
              <caption>{t('seal.says')}</caption>
              <tbody>
                {seal.fields
                  .filter(({ value }) => value !== '')
                  .map(({ field, value }) => (
                    <tr key={field}>
                      <th scope="row">{terms.place(field === 'durationDays' ? 'duration' : field)}</th>
                      <td>
                        <bdi dir="auto">{value}</bdi>
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
      {seals.length > 0 && (
        <Disclosure title={t('chip.note')} level={4}>
          <FindingForm
            workplace={workplace}
            paper={paper}
            page={page}
            light="seal"
            area={chosen ?? seals[0]?.area ?? null}
            onArea={setChosen}
          />
        </Disclosure>
      )}
    </div>
  );
}
