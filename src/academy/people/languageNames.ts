// What the languages of the interface call themselves.

import type { InterfaceLanguage } from '#exam';

export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
};
