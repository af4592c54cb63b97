// What the person is told, in words.

import { useTranslation } from 'react-i18next';

const WORDS = [
  'reasons',
  'appeal',
  'contactPoints',
  'remainingDays',
  'nextSteps',
  'protectionProcedure',
  'victimSupport',
  'secondLineInfo',
  'leaveConditions',
  'remedy',
  'furtherExamination',
] as const;

export function useToldWords(): (word: string) => string {
  const { t } = useTranslation('decision');
  return (word) => {
    const known = WORDS.find((one) => one === word);
    return known === undefined ? word : t(`told.what.${known}`);
  };
}
