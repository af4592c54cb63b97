// What is shown of an item that is no paper: two faces, a page beside its zone, a date in two calendars, stays and a plan.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PRINTED_FIELDS } from '#drills';
import { useTerms } from '../papers/useTerms.ts';
import type { CalendarItemView, JudgedItemView, StayItemView, ZoneItemView } from './drillPort.ts';
import { Faces } from './Faces.tsx';
import { useDrillWords } from './useDrillWords.ts';
import '../papers/papers.css';

export type PlainItemView = Exclude<JudgedItemView, { kind: 'papers' | 'stamps' }>;

export function ShownItem({ shown }: { readonly shown: PlainItemView }): ReactNode {
  switch (shown.kind) {
    case 'faces':
      return <Faces shown={shown} />;
    case 'zones':
      return <Zone shown={shown} />;
    case 'calendars':
      return <Dates shown={shown} />;
    case 'stays':
      return <Stays shown={shown} />;
  }
}

function Zone({ shown }: { readonly shown: ZoneItemView }): ReactNode {
  const { t } = useTranslation('drills');
  const terms = useTerms();
  const { printed, lines } = shown;
  return (
    <div className="drill-zone">
      <table className="words-table">
        <caption>{t('zones.page')}</caption>
        <tbody>
          {PRINTED_FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">{terms.place(field)}</th>
              <td>
                <bdi dir="ltr">{printed[field] === '' ? t('zones.empty') : printed[field]}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figure className="zone-lines" dir="ltr" aria-label={t('zones.zone')}>
        {lines.map((line) => (
          <p key={line} className="zone-text">
            {line}
          </p>
        ))}
      </figure>
    </div>
  );
}

function Dates({ shown }: { readonly shown: CalendarItemView }): ReactNode {
  const { t } = useTranslation('drills');
  const { there, here, calendar } = shown;
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    <div className="drill-pair">
      <section className="drill-slip">
        <h3>{t('calendars.paper')}</h3>
        <p className="drill-large">
          <bdi dir="ltr">{`${two(there.day)} / ${two(there.month)} / ${there.year}`}</bdi>
        </p>
        <p className="quiet">{t(`calendar.${calendar}`)}</p>
        <p className="quiet">{t('calendars.order')}</p>
      </section>
      <section className="drill-slip">
        <h3>{t('calendars.passport')}</h3>
        <p className="drill-large">
          <bdi dir="ltr">{here.split('-').reverse().join(' / ')}</bdi>
        </p>
        <p className="quiet">{t('calendars.gregorian')}</p>
        <p className="quiet">{t('calendars.order')}</p>
      </section>
    </div>
  );
}

function Stays({ shown }: { readonly shown: StayItemView }): ReactNode {
  const { t } = useTranslation('drills');
  const { day } = useDrillWords();
  const { stays, entry, exit } = shown;
  return (
    <div className="drill-stays">
      <table className="words-table">
        <caption>{t('stays.before')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stays.entry')}</th>
            <th scope="col">{t('stays.exit')}</th>
          </tr>
        </thead>
        <tbody>
          {stays.map((stay) => (
            <tr key={stay.entry}>
              <td>{day(stay.entry)}</td>
              <td>{stay.exit === null ? '' : day(stay.exit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="drill-plan">{t('stays.plan', { entry: day(entry), exit: day(exit) })}</p>
    </div>
  );
}
