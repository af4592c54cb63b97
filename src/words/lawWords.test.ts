// The law in words: every condition, field and list of the shipped packs can be said in every language of the interface.

import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPack, makeLawBundle, renderDiagnostic, type Condition, type Pack } from '#law';
import { openLawBook } from './lawBook.ts';
import { factInWords, makeLawWords, valueInWords, type LawWords, type Say } from './lawWords.ts';

type Texts = { readonly [key: string]: string | Texts };

const FILES = import.meta.glob('../../scenarios/law/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const SHIPPED = new Map(Object.entries(FILES).map(([path, text]) => [path.replace('../../', ''), text]));
const LOCALES = import.meta.glob('../../assets/locales/*/law.json', { query: '?raw', import: 'default', eager: true });
const LANGUAGES = Object.keys(LOCALES).map((path) => path.split('/').at(-2) ?? '');
const PACKS = [...SHIPPED.keys()].flatMap((path) => {
  const id = /law\/(\w+)\.yaml$/.exec(path)?.[1];
  return id === undefined || id === 'vocabulary' || id === 'states' ? [] : [[id, openPack(id)] as const];
});

function openPack(id: string): Pack {
  const { pack, diagnostics } = loadPack(SHIPPED, id);
  if (pack === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one)).join('\n'));
  return pack;
}

function makeSay(language: string): Say {
  const texts = JSON.parse(LOCALES[`../../assets/locales/${language}/law.json`] ?? '{}') as Texts;
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
    if (typeof found !== 'string') throw new Error(`${language}: no text law:${key}`);
    return String(new IntlMessageFormat(found, language).format(values));
  };
}

function wordsOf(pack: Pack, language: string): LawWords {
  const texts = [...SHIPPED].flatMap(([path, text]) => {
    const of = /locales\/([\w-]+)\.yaml$/.exec(path)?.[1];
    return of === undefined ? [] : [[of, parse(text) as Record<string, string>] as const];
  });
  return makeLawWords(openLawBook(makeLawBundle(pack, Object.fromEntries(texts)), language), makeSay(language));
}

/** The source of every condition that a proof can show. */
function atoms(pack: Pack): string[] {
  const out = new Set<string>();
  const visit = (condition: Condition, term: Condition['term']): void => {
    if (term.shape === 'atom') out.add(condition.source.slice(term.start, term.end));
    else for (const part of term.parts) visit(condition, part);
  };
  for (const rule of pack.rules)
    for (const condition of [rule.when, rule.unless, rule.test])
      if (condition !== null) visit(condition, condition.term);
  for (const { condition } of pack.derivations) visit(condition, condition.term);
  return [...out];
}

describe.each(PACKS)('the pack %s', (_, pack) => {
  it.each(LANGUAGES)('has words for every condition in %s', (language) => {
    const words = wordsOf(pack, language);
    const all = atoms(pack);
    expect(all.length).toBeGreaterThan(100);
    for (const source of all) {
      const isPlain = pack.vocabulary.facts.has(source) || /^("[^"]*"|\d+|null)$/.test(source);
      const said = words.condition(source);
      if (!isPlain) expect(said, source).not.toBe(source);
      expect(words.denial(source), source).not.toMatch(/undefined|\{|==|&&|NaN/);
      expect(said, source).not.toMatch(/undefined|\{|==|&&|NaN/);
    }
  });

  it.each(LANGUAGES)('has words for every field of its lists in %s', (language) => {
    const words = wordsOf(pack, language);
    for (const { fields = {} } of Object.values(pack.vocabulary.source.facts))
      for (const field of Object.keys(fields)) expect(words.say(`field.${field}`)).not.toBe('');
  });
});

describe('in English', () => {
  const words = wordsOf(openPack('eu'), 'en');

  it.each([
    ['doc.expiryDate >= addMonths(stay.intendedDeparture, 3)', 'Date of expiry is on or after 3 months after Intended departure'],
    ['doc.issueDate > addYears(stay.intendedEntry, -10)', 'Date of issue is after 10 years before Day of entry'],
    ['doc.genuineness in ["counterfeit", "forged"]', 'Genuineness is counterfeit: wholly made up or forged: genuine, but altered'],
    ['visa == null', 'Visa: there is none'],
    ['stay.capDays < 90', 'Days that may be authorised is less than 90 days'],
    ['person.nationalities.exists(n, inList(n, "annex2"))', 'Nationalities: one of them is on the list “states exempt from the visa (Annex II)”'],
    ['grounds.exists(g, g == "C")', 'Grounds of refusal that stand: No valid visa, residence permit or travel authorisation is among them'],
    ['alerts.sis.exists(a, a.confirmed && a.act == "1860")', 'Alerts in the SIS: one of them fits (confirmed as this person and legal act is return (2018/1860))'],
  ])('%s', (source, said) => expect(words.condition(source)).toBe(said)); // prettier-ignore

  it.each([
    ['grounds.exists(g, true)', 'Grounds of refusal that stand: none'],
    ['person.category in ["eu", "eea"]', 'Class of traveller is not citizen of the Union or EEA national'],
    ['"aircrew" in person.roles', 'Special categories: air crew is not among them'],
    ['stay.capDays < 90', 'Days that may be authorised is at least 90 days'],
    ['visa != null', 'Visa: there is none'],
    ['alerts.refusal', 'Alert refuses entry: no'],
    ['person.nationalities.exists(n, inList(n, "ch"))', 'Nationalities: none is on the list “Switzerland”'],
  ])('denies %s', (source, said) => expect(words.denial(source)).toBe(said)); // prettier-ignore

  it('values follow their types', () => {
    expect(factInWords(words, 'doc.expiryDate', '2031-03-14')).toBe('Date of expiry: 14 March 2031');
    expect(valueInWords(words, 'stay.means', 120_000)).toBe('€1,200.00');
    expect(valueInWords(words, 'stay.daysUsedInLast180', 1)).toBe('1 day');
    expect(valueInWords(words, 'person.nationalities', ['QYK', 'FR'])).toBe('Kayalan Islands and France');
    expect(valueInWords(words, 'visa', null)).toBe('none');
    expect(valueInWords(words, 'doc.genuineness', 'forged')).toBe('forged: genuine, but altered');
    expect(factInWords(words, 'stay.history', [], false)).toBe('Earlier stays: none (as far as is known)');
    expect(valueInWords(words, 'alerts.sis', [{ confirmed: true, flagged: false }])).toBe(
      'confirmed as this person and flagged: no',
    );
  });

  it.each([
    [{ entry: '2026-03-02', exit: '2026-03-29', regime: 'short', state: 'FR' }, 'in France from 2 March 2026 to 29 March 2026'],
    [{ entry: '2026-03-02', exit: null, regime: 'short', state: 'FR' }, 'entered France on 2 March 2026'],
    [{ exit: '2026-03-29', state: 'FR' }, 'left France on 29 March 2026'],
    [{ entry: '2026-01-01', exit: null, regime: 'permit' }, 'entered on 1 January 2026 (residence permit)'],
    [{ state: 'FR' }, 'in France, dates not known'],
  ])('says the stay %j as a sentence', (stay, said) => expect(valueInWords(words, 'stay.history', [stay])).toBe(said)); // prettier-ignore
});

describe('in Arabic', () => {
  const words = wordsOf(openPack('eu'), 'ar');

  it('speaks from right to left, with the figures that documents show', () => {
    expect([words.language, words.direction]).toEqual(['ar', 'rtl']);
    expect(words.ground('H')).toBe('تنبيه برفض الدخول');
    expect(factInWords(words, 'doc.expiryDate', '2031-03-14')).toBe('تاريخ الانتهاء: 14 مارس 2031');
    expect(valueInWords(words, 'stay.means', 123_450)).toMatch(/1,234\.50/);
    expect(words.condition('stay.capDays < 90')).toBe('الأيام التي يجوز الإذن بها أقل من 90 يومًا');
  });

  it('puts its own commas between, and says once what two sources say alike', () => {
    const stay = { entry: '2026-03-02', exit: null, state: 'AD' };
    const other = { ...stay, entry: '2026-04-19' };
    const said = valueInWords(words, 'stay.history', [stay, { ...stay }, other]);
    expect(said.split('؛ ')).toHaveLength(2);
    expect(said).not.toContain(';');
    expect(words.formats.row(words, ['أ', 'ب', 'ج'])).toBe('أ، ب، ج');
  });

  it('a language that the pack does not speak reads in English, from left to right', () => {
    const { book, direction } = wordsOf(openPack('eu'), 'sv');
    expect([book.language, direction]).toEqual(['en', 'ltr']);
  });
});
