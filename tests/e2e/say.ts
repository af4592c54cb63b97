// What the screens say, in the language somebody reads them in.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import { selectLanguage } from '../../src/app/i18n/languages.ts';
import { ROOT } from '../kit/library.ts';
import type counter from '../../assets/locales/en/counter.json';
import type decision from '../../assets/locales/en/decision.json';
import type dilemmas from '../../assets/locales/en/dilemmas.json';
import type papers from '../../assets/locales/en/papers.json';
import type terms from '../../assets/locales/en/terms.json';

/** The namespaces that a case is worked in. */
export interface Words {
  readonly papers: typeof papers;
  readonly terms: typeof terms;
  readonly counter: typeof counter;
  readonly decision: typeof decision;
  readonly dilemmas: typeof dilemmas;
}

/** All that stands in the files of a language. */
export function readWords(language: string): Words {
  const folder = join(ROOT, 'assets/locales', language);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]),
  ) as unknown as Words;
}

/** 'sit:own.begin'; throws for words that there are not. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

export function speak(language: string): Say {
  const words = { ...readWords(language) };
  const i18n = createInstance();
  void i18n.use(new ICU({ parseLngForICU: () => selectLanguage(language).locale })).init({
    lng: language,
    initAsync: false,
    resources: { [language]: words },
    ns: Object.keys(words),
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => {
    if (!i18n.exists(key)) throw new Error(`nothing is called ${key} in ${language}`);
    return i18n.t(key, { ...values });
  };
}
