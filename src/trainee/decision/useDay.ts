// A day in the language of the interface.

import { useLocale } from 'react-aria-components';

export function useDay(): (date: string) => string {
  const { locale } = useLocale();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T12:00:00Z`));
}
