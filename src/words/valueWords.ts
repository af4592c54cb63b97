// Values by their type, formatted in one language: dates, money, days, states, words of a list, records with their fields.

import type { FactValue, VocabularySource } from '#law';
import type { LawTexts } from './lawTexts.ts';

export type FactSource = VocabularySource['facts'][string];

/** As much of a type as is needed to say a value: a fact, a field of a list, an element of one. */
interface Shape {
  readonly type: string;
  readonly words?: string | undefined;
  readonly unit?: string | undefined;
}

export interface Formats {
  value(words: LawTexts, fact: FactSource | null, value: FactValue): string;
  scalar(words: LawTexts, shape: Shape, value: FactValue): string;
  date(date: string): string;
  number(value: number): string;
  state(words: LawTexts, code: string): string;
  list(items: readonly string[]): string;
  either(items: readonly string[]): string;
  /** One after the other with a comma between, without an "and". */
  row(words: LawTexts, items: readonly string[]): string;
  /** The same where the items have commas of their own. */
  series(words: LawTexts, items: readonly string[]): string;
}

const UNITS: ReadonlySet<string> = new Set(['days', 'months', 'years', 'hours', 'minutes', 'people', 'percent']);

/** Of the Englishes the European one: a border officer here writes 14 March. In Arabic the figures that documents show. */
const LOCALES: { readonly [language: string]: string } = { en: 'en-GB', ar: 'ar-u-nu-latn' };

export function makeFormats(reader: string): Formats {
  const language = LOCALES[reader] ?? reader;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 });
  const pounds = new Intl.NumberFormat(language, { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(language);
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const all = new Intl.ListFormat(language, { type: 'conjunction' });
  const any = new Intl.ListFormat(language, { type: 'disjunction' });

  const formats: Formats = {
    date: (date) => dates.format(new Date(`${date}T12:00:00Z`)),
    number: (value) => numbers.format(value),
    state: (words, code) => words.book.text(`state.${code}`) ?? (code.length === 2 ? (regions.of(code) ?? code) : code),
    list: (items) => all.format(items),
    either: (items) => any.format(items),
    row: (words, items) => fold(items, (before, after) => words.say('row', { before, after })),
    series: (words, items) => fold(items, (before, after) => words.say('series', { before, after })),
    scalar: (words, { type, words: list, unit }, value) => {
      if (value === null) return words.say('value.none');
      if (typeof value === 'boolean') return words.say(value ? 'value.yes' : 'value.no');
      if (typeof value === 'number') {
        if (type === 'money') return money.format(value / 100);
        if (unit === 'pounds') return pounds.format(value);
        return unit !== undefined && UNITS.has(unit)
          ? words.say(`value.${unit}`, { count: value })
          : numbers.format(value);
      }
      if (typeof value !== 'string') return '';
      const text = value;
      if (type === 'datetime') return moments.format(new Date(text));
      if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(text)) return formats.date(text);
      if (type === 'state') return formats.state(words, text);
      if (type === 'provision') return words.say('value.article', { article: text });
      return (list === undefined ? words.own(text) : words.book.text(`word.${list}.${text}`)) ?? text;
    },
    value: (words, fact, value) => {
      if (fact === null) return formats.scalar(words, { type: guess(value) }, value);
      if (fact.type === 'record') return words.say(value === null ? 'value.none' : 'value.there');
      if (fact.type !== 'list') return formats.scalar(words, fact, value);
      const items = Array.isArray(value) ? (value as readonly FactValue[]) : [];
      if (items.length === 0) return words.say('value.none');
      const { fields } = fact;
      if (fields === undefined)
        return formats.list(
          items.map((item) => formats.scalar(words, { type: fact.of ?? 'text', words: fact.words }, item)),
        );
      // Two sources may have given what is, for a reader, the same.
      return formats.series(words, [...new Set(items.map((item) => recordInWords(words, formats, fields, item)))]);
    },
  };
  return formats;
}

function recordInWords(
  words: LawTexts,
  formats: Formats,
  fields: NonNullable<FactSource['fields']>,
  item: FactValue,
): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return '';
  const record = item as { readonly [field: string]: FactValue };
  if ('entry' in fields && 'exit' in fields) return stayInWords(words, formats, fields, record);
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const value = record[name];
    if (value === undefined || value === null) return [];
    const label = words.field(name);
    return [value === true ? label : words.say('fact', { fact: label, value: formats.scalar(words, field, value) })];
  });
  return formats.list(parts);
}

/** "in Aldermark from 2 March 2026 to 29 March 2026"; of a stamp alone "entered Aldermark on 2 March 2026". */
function stayInWords(
  words: LawTexts,
  formats: Formats,
  fields: NonNullable<FactSource['fields']>,
  { entry, exit, state, regime }: { readonly [field: string]: FactValue },
): string {
  const date = (value: FactValue | undefined): string | null =>
    typeof value === 'string' ? formats.scalar(words, { type: 'date' }, value) : null;
  const [from, until] = [date(entry), date(exit)];
  const known = from === null ? (until === null ? 'undated' : 'exit') : until === null ? 'entry' : 'both';
  const stay = words.say(`stay.${known}`, {
    place: typeof state === 'string' ? 'known' : 'unknown',
    state: typeof state === 'string' ? formats.state(words, state) : '',
    entry: from ?? '',
    exit: until ?? '',
  });
  const kind = fields['regime'];
  if (kind === undefined || typeof regime !== 'string' || regime === kind.default) return stay;
  return words.say('stay.kind', { stay, regime: formats.scalar(words, kind, regime) });
}

function fold(items: readonly string[], join: (before: string, after: string) => string): string {
  return items.length === 0 ? '' : items.reduce((before, after) => join(before, after));
}

function guess(value: FactValue): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text';
}
