// The law in words: every condition, field and list of the shipped packs can be said in every language of the interface.

import { describe, expect, it } from 'vitest';
import type { Condition, Pack } from '#law';
import { CONDITION_FUNCTIONS } from '#law';
import { factInWords, valueInWords } from './lawTexts.ts';
import { LANGUAGES, makeSay, openPack, PACKS, wordsOf } from './lawWordsKit.ts';

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
    expect(all.length).toBeGreaterThan(10);
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
      for (const field of Object.keys(fields)) expect(words.field(field)).not.toBe('');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(openPack('eu'), language);
  // What each kind of value is called with; a function is called with the values that its own form asks for.
  const valueLike: Readonly<Record<string, string>> = {
    date: 'stay.intendedEntry',
    datetime: 'stay.intendedEntry',
    int: 'stay.capDays',
    list: 'stay.history',
    provision: '"24(1)"',
  };

  it.each([...CONDITION_FUNCTIONS])('has words for a call of %s', (name, { params }) => {
    const source = `${name}(${params.map(({ kind }) => valueLike[kind] ?? 'stay.capDays').join(', ')})`;
    expect(words.condition(source)).not.toContain(`${name}(`);
    expect(words.condition(`${source} == ${source}`)).not.toContain(`${name}(`);
  });

  it.each([
    'stay.capDays * 2 < 90', 'stay.capDays > -5', 'visa != null ? stay.capDays < 90 : stay.capDays < 30', 'size(stay.history) >= 2', 'size(grounds) == 0',
    'size(alerts.sis.filter(a, a.confirmed)) > 0', 'size(alerts.sis.filter(a, a.confirmed)) >= 2', 'grounds.all(g, g in ["A", "B"])', 'alerts.sis.all(a, a.confirmed || !a.flagged)',
    '!alerts.sis.all(a, a.confirmed)', 'alerts.sis.filter(a, a.confirmed).exists(a, a.act == "1860")', 'sum(alerts.sis.filter(a, a.confirmed).map(a, 1)) > 12',
    'alerts.sis.exists(a, person.nationalities.exists(n, n == a.issuer))', 'addMonths(stay.intendedEntry, stay.capDays) < stay.intendedDeparture',
    'addDays(stay.intendedEntry, visa != null ? 30 : 33) < stay.intendedDeparture', 'rollForward(addDays(stay.intendedEntry, 30), "usFederal") < stay.intendedDeparture',
    'addWorkingDays(stay.intendedEntry, 15) < stay.intendedDeparture', '!(visa != null ? alerts.refusal : person.isShortStay)',
  ])('has words for %s', (source) => {
    for (const said of [words.condition(source), words.denial(source)]) {
      expect(said).not.toMatch(/undefined|\{|==|&&|\|\||NaN|[a-z]\(|\?/);
      expect(said).not.toMatch(/\b[a-z]\w+\.[a-z]\w+\b/);
    }
  }); // prettier-ignore

  it('says of nothing what it is not', () =>
    expect(() => makeSay(language)('condition.noSuchThing')).toThrow(/no text/));
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
    ['size(stay.history) >= 2', 'the number of entries in Earlier stays is at least 2'],
    ['size(alerts.sis.filter(a, a.confirmed)) > 0', 'Alerts in the SIS: one of them fits (confirmed as this person)'],
    ['alerts.sis.all(a, !a.flagged)', 'Alerts in the SIS: each of them fits (flagged: no)'],
    ['rollForward(stay.intendedEntry, "usFederal") < stay.intendedDeparture', 'Day of entry, or the first working day after it is before Intended departure'],
    ['visa != null ? stay.capDays < 90 : stay.capDays < 30', 'if this holds: Visa: there is one – then Days that may be authorised is less than 90 days; otherwise Days that may be authorised is less than 30 days'],
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

  it('a row of conditions is said one by one', () => {
    expect(words.conditions('visa != null && (alerts.refusal || stay.capDays < 90) && person.isShortStay')).toEqual([
      'Visa: there is one',
      'Alert refuses entry or Days that may be authorised is less than 90 days',
      'Short stay of a third-country national',
    ]);
    expect(words.conditions('visa == null')).toEqual(['Visa: there is none']);
  });

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
