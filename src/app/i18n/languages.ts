// Which languages does the interface speak, and which one is it to speak here? English is the source of all; the pseudo-languages show
// in development, or when asked for by ?lang=, what is not translated, too tight or not mirrored.

export interface Language {
  readonly code: string;
  /** Its own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Locale for numbers and dates: figures stay those that documents and clocks show. */
  readonly locale: string;
}

export const LANGUAGES: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' },
  { code: 'es', name: 'Español', direction: 'ltr', locale: 'es' },
  { code: 'fr', name: 'Français', direction: 'ltr', locale: 'fr' },
  { code: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
];

export const PSEUDO_LANGUAGES: readonly Language[] = [
  { code: 'en-XA', name: '[Ƥşéûđö]', direction: 'ltr', locale: 'en-GB' },
  { code: 'ar-XB', name: '[Ƥşéûđö ⇄]', direction: 'rtl', locale: 'en-GB' },
];

const SOURCE: Language = { code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' };

/** The language of a code; English for one that nobody speaks here. */
export function selectLanguage(code: string): Language {
  return [...LANGUAGES, ...PSEUDO_LANGUAGES].find((one) => one.code === code) ?? SOURCE;
}

/** The first known language of: the address, the device's setting, what the browser asks for; else English. */
export function chooseLanguage(asked: string | null, kept: string | null, wanted: readonly string[]): string {
  const known = new Set([...LANGUAGES, ...PSEUDO_LANGUAGES].map(({ code }) => code));
  const offered = new Set(LANGUAGES.map(({ code }) => code));
  const fromBrowser = wanted.flatMap((tag) => tag.split('-')[0] ?? []).find((code) => offered.has(code));
  return [asked, kept].find((code) => code !== null && known.has(code)) ?? fromBrowser ?? SOURCE.code;
}
