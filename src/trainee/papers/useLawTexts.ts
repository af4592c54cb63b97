// The law's own words in the interface's language, once they are there.

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../openAttempt.ts';

export type LawTexts = Readonly<Record<string, string>>;

export function useLawTexts(): LawTexts | null {
  const attempt = useAttempt();
  const { i18n } = useTranslation();
  const [texts, setTexts] = useState<LawTexts | null>(null);
  const { language } = i18n;
  useEffect(() => {
    let left = false;
    void (async () => {
      // Without its texts the law speaks in its own codes.
      const found = await attempt.lawTexts(language).catch((): LawTexts => ({}));
      if (!left) setTexts(found);
    })();
    return () => {
      left = true;
    };
  }, [attempt, language]);
  return texts;
}
