// What the person is told, in words. Which words there are is a matter of the procedure; tests/locales holds that none lacks a text.

import { useTranslation } from 'react-i18next';

export function useToldWords(): (word: string) => string {
  const { t } = useTranslation('decision');
  return (word) => t(`told.what.${word as 'reasons'}`, { defaultValue: word });
}
