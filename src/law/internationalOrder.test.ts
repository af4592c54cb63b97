// The order of decision of the international pack (section 13 of the reference text), its boundaries and its dates.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { layFacts } from './layFacts.ts';
import { lay } from './lawTestKit.ts';
import {
  DATE,
  alone,
  changed,
  child,
  claim,
  forged,
  held,
  hints,
  judge,
  line,
  own,
  pack,
  profiled,
  refused,
  signs,
  storm,
  traffic,
  treaty,
  uncle,
} from './treatyPeople.ts';

const findingOf = (stated: object, id: string, date = DATE): Assessment['findings'][number] | undefined =>
  judge(stated, date).findings.find((one) => one.id === id);

/** Somebody for whom a rule of each lower step would hold: who is let in, who is refused with a reason to reconsider, who leaves. */
const LOWER: { readonly [step: string]: readonly [stated: object, rule: string] } = {
  nationality: [{ 'person.longResident': true }, 'ccpr-12-4:unproven'],
  immunity: [{ ...refused, 'person.roles': ['aircrew'] }, 'a9-crew'],
  document: [{ 'doc.holderMatch': 'doubtful' }, 'som-13'],
  derogation: [{ 'emergency.humanitarian': true }, 'order-humanitarian'],
  refusal: [refused, 'national-refuse'],
  admission: [{}, 'national-admit'],
  exit: [{ 'scenario.direction': 'exit' }, 'ccpr-12-2'],
};
const ABOVE_ALL = ['nationality', 'immunity', 'document', 'derogation', 'refusal', 'admission'];
const BAR = ['immunity', 'document', 'derogation', 'refusal'];

const OUTRANKS: readonly (readonly [rule: string, stated: object, steps: readonly string[]])[] = [
  ['rc-1a2', claim, ABOVE_ALL],
  ['rc-1f', { ...claim, 'excl.seriousReasons': '1Fc' }, ABOVE_ALL],
  ['rc-33-1', { 'risk.persecution': true }, ABOVE_ALL],
  ['rc-33-1:claim', claim, ABOVE_ALL],
  ['rc-33-1:indications', hints, ['nationality', ...BAR]],
  ['rc-33-1:chain', { 'risk.onwardReturnLikely': true }, BAR],
  ['rc-33-2', { ...claim, 'danger.security': true }, ABOVE_ALL],
  ['echr-3', { 'risk.torture': true }, BAR],
  ['echr-3-procedure', hints, ['nationality', ...BAR]],
  ['echr-3-procedure:third-country', { 'expulsion.thirdCountry': true }, ['document', 'derogation', 'refusal']],
  ['echr-34-rule39', { 'protection.interimMeasure': true }, BAR],
  ['echr-p4-4-claims', claim, ABOVE_ALL],
  ['cat-3', { 'risk.torture': true }, BAR],
  ['ced-16', { 'risk.disappearance': true }, BAR],
  ['ccpr-7', { 'risk.lifeThreat': true }, BAR],
  ['ccpr-12-4', own, ['immunity', 'derogation', 'refusal', 'admission']],
  ['ccpr-12-4:unproven', { 'person.longResident': true }, ['immunity', 'document', 'derogation', 'refusal', 'admission']],
  ['crc-7-8-9-10', { ...child, 'family.separatedByDecision': true }, ABOVE_ALL],
  ['crc-11', { ...child, 'child.custodyDispute': true }, [...ABOVE_ALL, 'exit']],
  ['crc-11:adult', uncle, [...ABOVE_ALL, 'exit']],
  ['crc-22', { ...child, ...claim }, ABOVE_ALL],
  ['crc-34-36-39', { ...child, indicators: ['fear'] }, [...ABOVE_ALL, 'exit']],
  ['crc-gc6', alone, [...ABOVE_ALL, 'exit']],
  ['tip-3a', traffic, ABOVE_ALL],
  ['tip-3a:indicators', signs, ABOVE_ALL],
  ['tip-3b', { ...traffic, 'thb.consent': true }, ABOVE_ALL],
  ['tip-3c-d', { ...child, ...traffic }, ABOVE_ALL],
  ['tip-vs-som', { smuggled: true, indicators: ['debt'] }, ['refusal']],
  ['som-13', { 'doc.genuineness': 'doubtful' }, ['derogation', 'refusal', 'exit']],
  ['som-13', { 'doc.genuineness': 'doubtful', 'nationalLaw.entryAllowed': true }, ['admission']],
  ['vcdr-29', { 'person.roles': ['diplomat'], ...refused }, ['document', 'derogation', 'refusal']],
  ['a9-asylum-note', claim, ['refusal']],
  ['a9-crew', { 'person.roles': ['aircrew'], ...refused }, ['document', 'derogation', 'refusal']],
  ['order-warrant', { 'alerts.warrant': true }, [...BAR, 'admission', 'exit']],
  ['order-document', forged, ['derogation', 'refusal']],
  ['order-document', { ...forged, 'nationalLaw.entryAllowed': true }, ['admission']],
]; // prettier-ignore

describe('the order of decision', () => {
  for (const [rule, stated, steps] of OUTRANKS) {
    test.each(steps)(`${rule} outranks %s`, (step) => {
      const [lower, weak] = LOWER[step] ?? [{}, ''];
      expect(findingOf(lower, weak)?.status).not.toBe('defeated');
      const both = findingOf(changed(lower, stated), weak);
      expect(both).toMatchObject({ status: 'defeated' });
      expect(both?.defeatedBy).toContain(rule);
    });
  }

  test('every precedence of the pack is tried', () => {
    const tried = new Set(OUTRANKS.flatMap(([rule, , steps]) => steps.map((step) => `${rule} > ${step}`)));
    const all = pack.source.rules.flatMap(({ id, outranks = [] }) => outranks.map((step) => `${id} > ${step}`));
    expect(all.filter((one) => !tried.has(one))).toEqual([]);
  });

  test.each([
    ['1 help, whatever else', { ...claim, ...forged, 'emergency.medical': true }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 4, both done', { ...alone, ...claim }, 'ASYLUM NO_REMOVAL PROTECT | '],
    ['3 before 5, both done', { ...signs, ...claim }, 'ASYLUM NO_REMOVAL PROTECT | '],
    ['3 beside 6: the claim is still recorded', { ...claim, 'alerts.warrant': true }, 'ALERT ASYLUM NO_REMOVAL | '],
    ['3 before 7', { ...claim, 'person.longResident': true }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 8', { ...claim, ...refused, 'person.roles': ['diplomat'] }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 9: forged papers', { ...claim, ...forged }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 9: missing papers', { ...claim, 'doc.present': false }, 'ASYLUM NO_REMOVAL | '],
    ['3 before 12: national grounds of refusal', { ...claim, ...refused }, 'ASYLUM NO_REMOVAL | '],
    ['3: indications, no clear yes', { ...hints, ...refused }, 'NO_REMOVAL SECOND_LINE | ASYLUM'],
    ['3: indications, everything in order', hints, 'NO_REMOVAL SECOND_LINE | ADMIT ASYLUM'],
    ['3: indications, Refugee Convention only', { ...hints, [treaty('ECHR')]: false }, 'NO_REMOVAL SECOND_LINE | ADMIT ASYLUM'],
    ['3: indications, European Convention only', { ...hints, [treaty('RC51')]: false }, 'SECOND_LINE | ADMIT ASYLUM'],
    ['4 before 7', { ...alone, ...own }, 'NO_REMOVAL PROTECT | '],
    ['4 before 9', { ...alone, ...forged }, 'NO_REMOVAL PROTECT | '],
    ['4 before 12', { ...alone, ...refused }, 'NO_REMOVAL PROTECT | '],
    ['5 before 9', { ...signs, ...forged }, 'PROTECT | ASYLUM'],
    ['5 before 12', { ...signs, ...refused }, 'PROTECT | ASYLUM'],
    ['6 before 12', { ...refused, 'alerts.warrant': true }, 'ALERT | '],
    ['6 before 12: interim measure', { ...refused, 'protection.interimMeasure': true }, 'NO_REMOVAL | SECOND_LINE'],
    ['6 beside 7: the own country lets in and hands over', { ...own, 'alerts.warrant': true }, 'ADMIT ALERT | '],
    ['7 before 9', { ...own, 'doc.present': false }, ' | ADMIT SECOND_LINE'],
    ['7 before 12', { ...own, ...refused }, 'ADMIT | '],
    ['8 before 9 and 12', { ...forged, ...refused, 'person.roles': ['diplomat'] }, 'CONSULT | '],
    ['8, after the consultation', { ...refused, 'person.roles': ['diplomat'], 'consultation.ministryDone': true }, 'REFUSE[national] | '],
    ['9 before 12', { ...forged, ...refused }, 'SECOND_LINE | '],
    ['9, after the second line', { ...forged, 'check.secondLineDone': true }, 'REFUSE[national] | '],
    ['9: a doubt', { 'doc.genuineness': 'doubtful', ...refused }, 'SECOND_LINE | CONSULT'],
    ['11 before 12: humanitarian reasons', { ...refused, 'emergency.humanitarian': true }, ' | ADMIT REFUSE'],
    ['11 before 12: family life', { ...refused, 'family.tiesHere': true, 'family.separatedByDecision': true }, ' | ADMIT REFUSE'],
    ['11 before 12: shore leave', { ...refused, 'person.roles': ['seafarer'] }, ' | ADMIT CONSULT REFUSE'],
    ['12', refused, 'REFUSE[national] | '],
    ['leaving', { 'scenario.direction': 'exit' }, 'EXIT | '],
    ['leaving is barred by law', { 'scenario.direction': 'exit', 'nationalLaw.exitBarred': true }, ' | '],
    ['a child in doubt does not leave', { ...uncle, 'scenario.direction': 'exit' }, 'SECOND_LINE | '],
  ])('%s', (_, stated, expected) => expect(line(judge(stated)).replace('REFUSE[national]', expected.includes('[') ? 'REFUSE[national]' : 'REFUSE')).toBe(expected)); // prettier-ignore

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
  test.each([
    ['a child until the day before the 18th birthday', { 'person.birthDate': '2008-07-11', 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['an adult from the 18th birthday', { 'person.birthDate': '2008-07-10', 'person.accompaniedBy': [] }, 'ADMIT | '],
    ['a doubt is for the person', { 'person.ageDoubt': true, 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['who says to be a minor is', { 'person.claimsMinor': true, 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['a claimed minor whose papers say 18 leaves the age in doubt', { 'person.claimsMinor': true, 'person.birthDate': '2008-07-10', 'person.accompaniedBy': [] }, 'NO_REMOVAL PROTECT | '],
    ['the passport ends today', { 'doc.expiryDate': '2026-07-10' }, 'ADMIT | '],
    ['the passport ended yesterday', { 'doc.expiryDate': '2026-07-09' }, 'REFUSE | '],
    ['the visa begins today', { 'visa.validFrom': '2026-07-10' }, 'ADMIT | '],
    ['the visa begins tomorrow', { 'visa.validFrom': '2026-07-11' }, 'REFUSE | '],
    ['the visa ends today', { 'visa.validUntil': '2026-07-10' }, 'ADMIT | '],
    ['the visa ended yesterday', { 'visa.validUntil': '2026-07-09' }, 'REFUSE | '],
    ['a false visa', { 'visa.genuine': false }, 'REFUSE | '],
    ['a stolen passport', { 'doc.status': 'stolen' }, 'REFUSE | '],
    ['a stolen passport, cleared', { 'doc.status': 'stolen', 'doc.statusCheck': 'cleared' }, 'ADMIT | '],
    ['yes to the question is a claim', { 'protection.answer': 'yes' }, 'ASYLUM NO_REMOVAL | '],
    ['national law says so, whatever the papers', { 'nationalLaw.entryAllowed': false }, 'REFUSE | '],
    ['one person is no group', { 'expulsion.groupSize': 1, 'expulsion.individualised': false }, 'ADMIT | '],
  ])('%s', (_, stated, expected) => expect(line(judge(stated)).replace('[national]', '')).toBe(expected)); // prettier-ignore

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
