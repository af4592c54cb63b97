// The words of the interface: i18next with ICU messages, one small file for each language and namespace, fetched when a screen asks
// for it. What a language lacks comes in English. The document follows: its language, its direction.

import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { device } from '#ui';
import { chooseLanguage, PSEUDO_LANGUAGES, selectLanguage } from './languages.ts';
import type { Nested } from './pseudo.ts';
import './words.ts';

/** All but the academy's, which have a folder of their own. */
const FILES = import.meta.glob<Nested>('../../../assets/locales/*/*.json', { import: 'default' });

/** i18next waits for a promise where `read` takes no callback. */
const backend = {
  type: 'backend' as const,
  init: () => undefined,
  read: (language: string, namespace: string) => readWords(language, namespace),
};

async function readAcademyWords(language: string, namespace: string): Promise<Nested> {
  return (await import('../../academy/readWords.ts')).readAcademyWords(language, namespace);
}

async function readWords(language: string, namespace: string): Promise<Nested> {
  const isPseudo = PSEUDO_LANGUAGES.some(({ code }) => code === language);
  const known = isPseudo ? 'en' : language;
  const read = FILES[`../../../assets/locales/${known}/${namespace}.json`];
  const words = await (read === undefined ? readAcademyWords(known, namespace) : read());
  return isPseudo ? (await import('./pseudo.ts')).makePseudo(words) : words;
}

/** Ready when the words of the frame are there; screens wait for their own (`needWords`). */
export async function setUpWords(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang');
  const choose = (): string => chooseLanguage(asked, device.getState().language, navigator.languages);
  const follow = (code: string): void => {
    const { direction } = selectLanguage(code);
    document.documentElement.lang = code;
    document.documentElement.dir = direction;
  };
  const words = createInstance();
  words.on('languageChanged', follow);
  await words
    .use(backend)
    .use(new ICU({ parseLngForICU: (code: string) => selectLanguage(code).locale }))
    .use(initReactI18next)
    .init({
      lng: choose(),
      fallbackLng: 'en',
      load: 'currentOnly',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  device.subscribe(() => {
    const code = choose();
    if (code !== words.language) void words.changeLanguage(code);
  });
}
