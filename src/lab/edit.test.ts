// Does an edit change what it says and nothing else, and are its faults shown where the author wrote them?

import { describe, expect, test } from 'vitest';
import type { RuleSource } from '#law';
import { DATE, edit, editText, euPack, shippedFiles, shown } from './labTestKit.ts';
import { loadEdit } from './loadEdit.ts';

const MONTHS = 'sbc-6-1-a-i-3months';

const ruleOf = (changes: string, id = MONTHS): RuleSource | undefined =>
  edit(changes).pack.source.rules.find((rule) => rule.id === id);

/** The ids of rules that are not as they were. */
function changedRules(changes: string): string[] {
  const before = new Map(euPack().source.rules.map((rule) => [rule.id, JSON.stringify(rule)]));
  const after = new Map(edit(changes).pack.source.rules.map((rule) => [rule.id, JSON.stringify(rule)]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id)).sort();
}

describe('an edit', () => {
  test('changes a number in a condition', () => {
    const changes = `rules:\n  ${MONTHS}:\n    test: { replace: ', 3)', by: ', 6)' }\n`;
    expect(ruleOf(changes)?.test).toBe('doc.expiryDate >= addMonths(stay.intendedDeparture, 6)');
    expect(changedRules(changes)).toEqual([MONTHS]);
  });

  test('writes a condition anew, and takes a part away', () => {
    const changes = `rules:\n  ${MONTHS}:\n    test: doc.present\n    without: [when]\n`;
    expect(ruleOf(changes)).toMatchObject({ test: 'doc.present' });
    expect(ruleOf(changes)?.when).toBeUndefined();
  });

  test('moves the date of a rule, and of all rules of a source that do not say themselves', () => {
    const one = edit(`rules:\n  ${MONTHS}: { from: '2027-01-01' }\n`);
    expect(one.pack.ruleById.get(MONTHS)?.from).toBe('2027-01-01');
    const all = edit(`sources:\n  SBC-2225: { from: '2025-11-01' }\n`);
    const moved = [...all.pack.ruleById.values()].filter((rule) => rule.from === '2025-11-01');
    expect(moved.length).toBeGreaterThan(0);
    for (const { source } of moved) expect(source.source).toBe('SBC-2225');
    expect(moved.every(({ id }) => all.touched.has(id))).toBe(true);
  });

  test('drops a rule; who named it names it no more', () => {
    const changes = `drop: [${MONTHS}]\n`;
    expect(ruleOf(changes)).toBeUndefined();
    expect(changedRules(changes)).toEqual([MONTHS, `${MONTHS}:emergency`]);
    expect(ruleOf(changes, `${MONTHS}:emergency`)?.softens).toBeUndefined();
  });

  test('adds a rule, which stands under the edit itself and is not verified', () => {
    const changes = `add:\n  - { id: new-one, kind: condition, citation: Proposal, step: days, test: stay.plannedDays <= 30, ground: F }\n`;
    expect(ruleOf(changes, 'new-one')).toMatchObject({ source: 'policy-edit', mark: 'unverified', ground: 'F' });
    expect(changedRules(changes)).toEqual(['new-one']);
  });

  test('works a fact out otherwise; the rules that read it are touched', () => {
    const { pack, touched } = edit(`derive:\n  stay.meansSufficient: { replace: 'stay.sponsor || ', by: '' }\n`);
    const derived = pack.source.derive.find(({ fact }) => fact === 'stay.meansSufficient');
    expect(derived?.value).toBe('(stay.means >= stay.meansRequired) && stay.onwardSecured');
    expect([...touched]).toContain('sbc-6-1-c-means');
  });

  test('moves a state from list to list, always or from a day on', () => {
    const on = (changes: string, list: string, date: string): boolean | undefined =>
      edit(changes).pack.declarations.lists?.get(list)?.has('QZL', date);
    const always = 'move:\n  - { state: QZL, from: annex1, to: annex2 }\n';
    expect([on(always, 'annex1', DATE), on(always, 'annex2', DATE)]).toEqual([false, true]);
    const later = `move:\n  - { state: QZL, from: annex1, to: annex2, since: '2026-08-01' }\n`;
    expect(['2026-07-31', '2026-08-01'].map((day) => on(later, 'annex1', day))).toEqual([true, false]);
    expect(['2026-07-31', '2026-08-01'].map((day) => on(later, 'annex2', day))).toEqual([false, true]);
    const others = (changes: string): unknown => edit(changes).pack.declarations.lists?.get('annex1')?.has('QMD', DATE);
    expect([others(always), others(later)]).toEqual([true, true]);
  });

  test('leaves the law it edits as it was', () => {
    const before = JSON.stringify(euPack().source);
    edit(`drop: [${MONTHS}]\nmove:\n  - { state: QZL, from: annex1, to: annex2 }\n`);
    expect(JSON.stringify(euPack().source)).toBe(before);
  });
});

describe('faults of an edit, at their place', () => {
  test.each<[string, string, string, string?]>([
    ['nothing is changed', '', 'missingKey 1:1'],
    ['a key that is not there', 'rulez: {}\n', 'unknownKey 4:1'],
    ['another pack', `drop: [${MONTHS}]\n`, 'lawReference 3:7', 'us'],
    ['a rule that is not there', 'rules:\n  sbc-6-1-a-i-3month: { test: doc.present }\n', 'lawReference 5:3'],
    ['a part that a rule cannot have', `rules:\n  ${MONTHS}: { tests: doc.present }\n`, 'unknownKey 5:26'],
    ['a dropped rule that is not there', 'drop: [nothing-like-it]\n', 'lawReference 4:8'],
    ['a dropped rule that a fact is worked out under', 'drop: [vl-annex1]\n', 'lawReference 4:8'],
    ['dropped and changed', `drop: [${MONTHS}]\nrules:\n  ${MONTHS}: { test: doc.present }\n`, 'lawDuplicate 4:8'],
    [
      'a piece that is not in the condition',
      `rules:\n  ${MONTHS}:\n    test: { replace: ', 4)', by: ', 6)' }\n`,
      'invalidValue 6:22',
    ],
    ['a piece that is there twice', `rules:\n  ${MONTHS}:\n    test: { replace: 'a', by: 'b' }\n`, 'invalidValue 6:22'],
    [
      'a piece of a condition that there is not',
      `rules:\n  ${MONTHS}:\n    unless: { replace: 'a', by: 'b' }\n`,
      'lawReference 6:24',
    ],
    ['a part taken away that is not there', `rules:\n  ${MONTHS}:\n    without: [unless]\n`, 'lawReference 6:15'],
    ['CEL that cannot be read', `rules:\n  ${MONTHS}:\n    test: doc.present &&\n`, 'celSyntax 6:25'],
    ['an unknown fact', `rules:\n  ${MONTHS}:\n    test: doc.presnt\n`, 'unknownFact 6:11'],
    [
      'an unknown fact in what replaces a piece',
      `rules:\n  ${MONTHS}:\n    test: { replace: doc.expiryDate, by: doc.expiry }\n`,
      'unknownFact 6:42',
    ],
    ['CEL of another type', `rules:\n  ${MONTHS}:\n    test: stay.means\n`, 'celType 6:11'],
    ['a date that does not exist', `rules:\n  ${MONTHS}: { from: '2026-02-30' }\n`, 'lawDates 5:32'],
    [
      'an added rule without a ground',
      'add:\n  - { id: new-one, kind: condition, citation: P, test: doc.present }\n',
      'missingKey 5:26',
    ],
    [
      'an added rule of an unknown step',
      'add:\n  - { id: new-one, kind: duty, citation: P, duty: stamp, step: stepp }\n',
      'lawReference 5:64',
    ],
    [
      'an added rule that is there already',
      `add:\n  - { id: ${MONTHS}, kind: duty, citation: P, duty: stamp }\n`,
      'lawDuplicate 5:11',
    ],
    ['a fact that is not worked out', 'derive:\n  stay.means: "3"\n', 'lawReference 5:3'],
    ['a fact worked out as another type', 'derive:\n  visaRequired: stay.means\n', 'celType 5:17'],
    ['a state that is not one', 'move:\n  - { state: ZZZ, to: annex2 }\n', 'invalidValue 5:14'],
    ['a state that is not on the list it leaves', 'move:\n  - { state: QVR, from: annex1 }\n', 'lawReference 5:14'],
    ['a list that is not there', 'move:\n  - { state: QZL, from: annex1, to: anex2 }\n', 'lawReference 5:37'],
    ['a move from nowhere to nowhere', 'move:\n  - { state: QZL }\n', 'missingKey 5:5'],
    ['a source that is not there', "sources:\n  NONE: { from: '2026-01-01' }\n", 'lawReference 5:3'],
    ['a rule that faults when it is worked out', `rules:\n  ${MONTHS}:\n    test: visa.genuine\n`, 'lawFault 6:11'],
  ])('%s', (_, changes, place, pack = 'eu') => {
    const text = editText(changes).replace('pack: eu', `pack: ${pack}`);
    const { edit: made, diagnostics } = loadEdit('test.yaml', text, euPack());
    expect(made === null).toBe(true);
    expect(shown(diagnostics).map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(place);
    for (const { hint } of diagnostics) expect(hint).not.toBe('');
  });

  test('every fault at once, in the order of the file', () => {
    const { diagnostics } = loadEdit('test.yaml', editText('drop: [none-a, none-b]\nrules:\n  none-c: { test: doc.present }\n'), euPack()); // prettier-ignore
    expect(shown(diagnostics).map((one) => one.split(' ')[1])).toEqual(['4:8', '4:16', '6:3']);
  });

  test('the shipped ones have none', () => {
    for (const { path, text, pack } of shippedFiles('edits'))
      expect(shown(loadEdit(path, text, pack).diagnostics)).toEqual([]);
  });
});
