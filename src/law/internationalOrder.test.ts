// The order of decision of the international pack (section 13 of the reference text), what is weighed, and its dates.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { TREATY_LOWER, TREATY_OUTRANKS } from './internationalOrder.ts';
import { layFacts } from './layFacts.ts';
import { lay } from './lawTestKit.ts';
import { judge, line, pack } from './treatyKit.ts';
import { DATE, changed, claim, held, own, profiled, refused, storm, treaty } from './treatyPeople.ts';

const findingOf = (stated: object, id: string, date = DATE): Assessment['findings'][number] | undefined =>
  judge(stated, date).findings.find((one) => one.id === id);

describe('the order of decision', () => {
  for (const [rule, stated, steps] of TREATY_OUTRANKS) {
    test.each(steps)(`${rule} outranks %s`, (step) => {
      const [lower, weak] = TREATY_LOWER[step] ?? [{}, ''];
      expect(findingOf(lower, weak)?.status).not.toBe('defeated');
      const both = findingOf(changed(lower, stated), weak);
      expect(both).toMatchObject({ status: 'defeated' });
      expect(both?.defeatedBy).toContain(rule);
    });
  }

  test('every precedence of the pack is tried', () => {
    const tried = new Set(TREATY_OUTRANKS.flatMap(([rule, , steps]) => steps.map((step) => `${rule} > ${step}`)));
    const all = pack.source.rules.flatMap(({ id, outranks = [] }) => outranks.map((step) => `${id} > ${step}`));
    expect(all.filter((one) => !tried.has(one))).toEqual([]);
  });

  test('13 runs beside: consular information, legal basis, reasons, review', () => {
    const duties = judge({ ...claim, ...held }).duties.map(({ duty }) => duty);
    expect(duties).toEqual(expect.arrayContaining(['consular-info', 'detention-safeguards', 'min-restriction']));
  });

  test('one breach is one rule: the more exact one', () => {
    const breaches = (stated: object): string[] => judge(stated).findings.filter(({ status }) => status === 'breached').map(({ id }) => id); // prettier-ignore
    expect(breaches({ ...claim, ...profiled })).toEqual(['rc-3']);
    expect(breaches(profiled)).toEqual(['ccpr-26']);
    expect(breaches({ ...claim, ...profiled, [treaty('ICCPR')]: false, [treaty('CERD')]: false })).toEqual(['rc-3']);
    expect(breaches({ ...claim, vulnerability: ['trauma'], 'officer.vaguenessHeldAgainst': true })).toEqual(['ip-4']);
  });

  test('whoever claims is taken at their word while the nationality is unknown', () => {
    const stated = { ...claim, 'excl.seriousReasons': '1Fb', 'danger.security': true };
    const facts = new Map(lay(pack, stated, DATE).facts);
    facts.delete('person.nationalities');
    const found = assess(pack, facts, { date: DATE, proof: false });
    expect(line(found)).toBe('ASYLUM NO_REMOVAL | ');
    expect(found).toMatchObject({ settled: true, lacking: [] });
  });
});

describe('boundaries', () => {
  test('by land no carrier is owed anything', () => {
    const facts = (border: string): unknown => lay(pack, { 'scenario.border': border }, DATE).facts.get('carrier.broughtPerson')?.value; // prettier-ignore
    expect([facts('land'), facts('sea'), facts('air')]).toEqual([false, true, true]);
  });

  test('what national law says of a refusal', () => {
    const ground = (stated: object): unknown => lay(pack, stated, DATE).facts.get('nationalLaw.refusalGround')?.value;
    expect(ground({})).toBeNull();
    expect(ground(refused)).toBe('no passport and visa in order');
  });

  test('no refugee is a national of the state that checks', () => {
    expect(() => judge({ ...own, 'scenario.memberState': 'QSA', 'person.recognisedRefugee': true })).toThrow(
      'recognised as a refugee',
    );
    expect(() => judge({ 'scenario.memberState': 'QSA', 'person.recognisedRefugee': true })).not.toThrow();
  });
});

describe('what the deciding authority weighs', () => {
  const met = { 'claim.outsideCountry': true, 'claim.wellFoundedFear': true, 'claim.everyNationality': true, 'claim.ground': ['psg'], 'claim.protectionAvailable': false }; // prettier-ignore
  test.each([
    [{}, true],
    [{ 'claim.outsideCountry': false }, false],
    [{ 'claim.wellFoundedFear': false }, false],
    [{ 'claim.everyNationality': false }, false],
    [{ 'claim.ground': [] }, false],
    [{ 'claim.ground': ['race'] }, true],
    [{ 'claim.ground': ['political'] }, true],
    [{ 'claim.protectionAvailable': true }, false],
  ])('RC51 1A(2): %j → %s', (change, expected) =>
    expect(judge({ ...claim, ...met, ...change }).derived['claim.refugee']).toBe(expected),
  );

  const credible = {
    'credibility.effortMade': true,
    'credibility.elementsGiven': true,
    'credibility.coherent': true,
    'credibility.plausible': true,
    'credibility.contradictsKnownFacts': false,
    'credibility.generallyCredible': true,
  };
  test.each(Object.entries(credible))('HB 204: not without %s', (name, value) => {
    expect(judge({ ...claim, ...credible }).derived['credibility.benefitOfDoubt']).toBe(true);
    const doubted = judge({ ...claim, ...credible, [name]: !value });
    expect(doubted.derived['credibility.benefitOfDoubt']).toBe(false);
    // At the border it changes nothing: any claim is referred.
    expect(line(doubted)).toBe('ASYLUM NO_REMOVAL | ');
  });
});

describe('dates', () => {
  const SINCE: { readonly [source: string]: string } = {
    RC51: '1954-04-22', ECHR: '1953-09-03', 'ECHR-P4': '1968-05-02', CAT: '1987-06-26', CED: '2010-12-23', ICCPR: '1976-03-23',
    CRC: '1990-09-02', CEDAW: '1981-09-03', TIP: '2003-12-25', SOM: '2004-01-28', VCCR: '1967-03-19',
  }; // prettier-ignore
  const LATER: { readonly [rule: string]: string } = { 'echr-p4-4:own-conduct': '2020-02-13', 'cedaw-gr32': '2014-11-14' }; // prettier-ignore

  test('every rule is in force from the day of its instrument, to no end', () => {
    const found = Object.fromEntries(pack.source.rules.map(({ id }) => [id, [pack.ruleById.get(id)?.from, pack.ruleById.get(id)?.to]])); // prettier-ignore
    const expected = Object.fromEntries(pack.source.rules.map(({ id, source }) => [id, [LATER[id] ?? SINCE[source] ?? '0001-01-01', '9999-12-31']])); // prettier-ignore
    expect(found).toEqual(expected);
  });

  test('N.D. and N.T. from its day: before it a group stopped by force is a group', () => {
    expect(line(judge(storm, '2020-02-12'))).toBe('SECOND_LINE | ');
    expect(line(judge(storm, '2020-02-13'))).toBe(' | REFUSE[national] SECOND_LINE');
  });

  test('the general recommendation on women from its day', () => {
    const stated = { 'officer.sexOfStaffAsked': true, 'officer.sexOfStaffGiven': false };
    expect(findingOf(stated, 'cedaw-gr32', '2014-11-13')).toBeUndefined();
    expect(findingOf(stated, 'cedaw-gr32', '2014-11-14')?.status).toBe('breached');
  });

  test('nothing is said of days that the pack does not know', () => {
    const code = (date: string): unknown => {
      const laid = layFacts(pack, 'entry', new Map(), { date });
      return laid.ok || laid.error.map((one) => one.code);
    };
    expect(['2010-12-31', '2011-01-01', '2027-12-31', '2028-01-01'].map(code)).toEqual([
      ['dateUnknown'],
      true,
      true,
      ['dateUnknown'],
    ]);
  });
});
