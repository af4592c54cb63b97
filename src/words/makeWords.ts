// ICU messages with their values, in one language, falling back to English where a text is missing. Dates come as YYYY-MM-DD.

import { IntlMessageFormat } from 'intl-messageformat';

export type TextArgs = Readonly<Record<string, string | number>>;

export interface TextReference {
  readonly id: string;
  readonly args: TextArgs;
}

type Texts = Readonly<Record<string, string>>;

/** The English of the product is British: 8 June 2026, as the screens write it. */
const LOCALES: Texts = { en: 'en-GB' };

type Say = (reference: TextReference) => string;

/** To read a message costs more than to say it: all who have the same texts in the same language share what was read. */
const MADE = new WeakMap<Readonly<Record<string, Texts>>, Map<string, Say>>();

/**
 * A function from reference to sentence, the same for the same texts and language. A text that exists nowhere shows its id, so that it is noticed
 * and nothing breaks. `texts`: not to be changed any more.
 */
export function makeWords(texts: Readonly<Record<string, Texts>>, language: string): Say {
  const made = MADE.get(texts) ?? new Map<string, Say>();
  MADE.set(texts, made);
  const known = made.get(language);
  if (known !== undefined) return known;
  const say = makeSay(texts, language);
  made.set(language, say);
  return say;
}

function makeSay(texts: Readonly<Record<string, Texts>>, language: string): Say {
  const own = texts[language] ?? {};
  const source = texts['en'] ?? {};
  const compiled = new Map<string, IntlMessageFormat>();
  return ({ id, args }) => {
    const template = own[id] ?? source[id];
    if (template === undefined) return id;
    if (!template.includes('{')) return template;
    let message = compiled.get(id);
    if (message === undefined) {
      const written = own[id] === undefined ? 'en' : language;
      message = new IntlMessageFormat(template, LOCALES[written] ?? written, undefined, { ignoreTag: true });
      compiled.set(id, message);
    }
    const values = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, asValue(value)]));
    return String(message.format(values));
  };
}

/** A date without a time is that day everywhere: noon UTC keeps it so in every time zone that formats it. */
function asValue(value: string | number): string | number | Date {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T12:00:00Z`) : value;
}
