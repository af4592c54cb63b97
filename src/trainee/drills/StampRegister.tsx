// What the register of stamps says of the stamps on a page: the code of the post in that month, since when it stamps, by which way one passes it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../papers/useTerms.ts';
import type { RegisteredStamp } from './drillPort.ts';
import { useDrillWords } from './useDrillWords.ts';

export interface StampRegisterProps {
  readonly register: readonly RegisteredStamp[];
  readonly page: string;
  readonly onArea: (area: string) => void;
}

export function StampRegister({ register, page, onArea }: StampRegisterProps): ReactNode {
  const { t } = useTranslation('drills');
  const terms = useTerms();
  const words = useDrillWords();
  const here = register.filter((one) => one.page === page);
  if (here.length === 0) return <p className="field-hint">{t('register.none')}</p>;
  return (
    <section className="drill-register" aria-label={t('register.title')}>
      <h3>{t('register.title')}</h3>
      <p className="field-hint">{t('register.hint')}</p>
      <table className="words-table">
        <thead>
          <tr>
            <th scope="col">{t('register.stamp')}</th>
            <th scope="col">{t('register.post')}</th>
            <th scope="col">{t('register.month')}</th>
            <th scope="col">{t('register.code')}</th>
            <th scope="col">{t('register.sign')}</th>
            <th scope="col">{t('register.since')}</th>
          </tr>
        </thead>
        <tbody>
          {here.map(({ stamp, post, date, code, transport, openedOn }) => (
            <tr key={stamp}>
              <th scope="row">
                <button type="button" className="place-button" onClick={() => onArea(stamp)}>
                  {terms.place(stamp)}
                </button>
              </th>
              <td>{post}</td>
              <td>{words.day(date)}</td>
              <td>
                <bdi dir="ltr">{code}</bdi>
              </td>
              <td>{transport === null ? t('register.unknown') : terms.value('stamp1.transport', transport)}</td>
              <td>{openedOn === null ? t('register.unknown') : words.day(openedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
