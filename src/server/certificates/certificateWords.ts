// The words on a certificate, in the languages of the interface: they are the same as the screens say.

import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#exam';
import { IntlMessageFormat } from 'intl-messageformat';
import arCommon from '../../../assets/locales/ar/common.json' with { type: 'json' };
import ar from '../../../assets/locales/ar/academy/certificates.json' with { type: 'json' };
import enCommon from '../../../assets/locales/en/common.json' with { type: 'json' };
import en from '../../../assets/locales/en/academy/certificates.json' with { type: 'json' };
import esCommon from '../../../assets/locales/es/common.json' with { type: 'json' };
import es from '../../../assets/locales/es/academy/certificates.json' with { type: 'json' };
import frCommon from '../../../assets/locales/fr/common.json' with { type: 'json' };
import fr from '../../../assets/locales/fr/academy/certificates.json' with { type: 'json' };

const WORDS = { en: en.paper, es: es.paper, fr: fr.paper, ar: ar.paper } as const;
const COMPETENCY_WORDS = {
  en: enCommon.competency,
  es: esCommon.competency,
  fr: frCommon.competency,
  ar: arCommon.competency,
} as const;

export type PaperWord = keyof typeof en.paper;

export interface CertificateWords {
  readonly language: InterfaceLanguage;
  readonly isRightToLeft: boolean;
  readonly competencies: Readonly<Record<string, string>>;
  say(word: PaperWord, values?: Readonly<Record<string, string | number>>): string;
}

/** English for a language that the interface is not in. */
export function certificateWords(language: string): CertificateWords {
  const known = INTERFACE_LANGUAGES.find((one) => one === language) ?? 'en';
  return {
    language: known,
    isRightToLeft: known === 'ar',
    competencies: COMPETENCY_WORDS[known],
    say: (word, values = {}) => String(new IntlMessageFormat(WORDS[known][word], known).format(values)),
  };
}
