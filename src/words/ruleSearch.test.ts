// A reader finds a rule by the number of its provision, as it stands in the book, or by words.

import { describe, expect, it } from 'vitest';
import { citedNumbers } from './citationNumbers.ts';
import type { LawWords } from './lawWords.ts';
import { makeRuleSearch } from './ruleSearch.ts';

describe('the numbers of a citation', () => {
  it.each([
    ['SBC 6(5)(c)', ['6(5)(c)']],
    ['SBC 6(1)(d), (e)', ['6(1)(d)', '6(1)(e)']],
    ['VC 35(1)-(3)', ['35(1)', '35(2)', '35(3)']],
    ['SBC 6(1)(a)-(c)', ['6(1)(a)', '6(1)(b)', '6(1)(c)']],
    ['VC 35(1), (3); SBC 6(5)(b)', ['35(1)', '35(3)', '6(5)(b)']],
    ['INA 212(a)(7)(A)(i)(I)', ['212(a)(7)(A)(i)(I)']],
    ['8 CFR 235.1(h)', ['8', '235.1(h)']],
    ['Imm. Rules 9.14.1, V 3.2(a)', ['9.14.1', '3.2(a)']],
    ['CFR 1, 4, 6', ['1', '4', '6']],
    ['CJEU C-575/12', ['575', '12']],
    ['ICAO Doc 9303', ['9303']],
  ])('%s', (citation, numbers) => {
    expect(citedNumbers(citation)).toEqual(numbers);
  });
});

describe('a search', () => {
  const rules: Readonly<Record<string, { citation: string; text: string; english?: string; topic?: string }>> = {
    humanitarian: { citation: 'SBC 6(5)(c)', text: 'On humanitarian grounds a state may let the person in.' },
    permit: { citation: 'SBC 6(5)(a)', text: 'Who holds a permit may pass through.' },
    derogations: { citation: 'SBC 6(5)', text: 'There are three exceptions.' },
    conditions: { citation: 'SBC 6(1)', text: 'Five conditions of entry.' },
    ninety: { citation: 'SBC 6(1)', text: 'At most 90 days in any 180.' },
    fraud: { citation: 'INA 212(a)(6)(C)(i)', text: 'Fraud or wilful misrepresentation.' },
    paper: { citation: 'INA 212(a)(7)', text: 'Who has no valid visa is inadmissible.' },
    sixtyfive: { citation: 'VC 65(5)', text: 'Something else.', topic: 'Deadlines' },
    ban: { citation: 'Imm. Rules SUI 20.1', text: 'Une interdiction de séjour.', english: 'A ban on entry.' },
  };
  const law = {
    rule: (id: string) => rules[id]?.text ?? id,
    ground: (letter: string) => letter,
    provision: (id: string) => ({ ...rules[id], ground: null, kind: 'provision', title: '', step: id }),
    book: {
      language: 'fr',
      text: (id: string) => rules[id.replace('step.', '')]?.topic ?? null,
      english: (id: string) => rules[id.replace('rule.', '')]?.english ?? null,
    },
  } as unknown as LawWords;
  const search = makeRuleSearch(law, Object.keys(rules));

  it.each([
    ['6(5)(c)', ['humanitarian']],
    ['Art. 6 (5) (c)', ['humanitarian']],
    ['6(5)', ['derogations', 'humanitarian', 'permit']],
    ['SBC 6(5)(a)', ['permit']],
    ['6(5)(b)', ['derogations']],
    ['212(a)(7)', ['paper']],
    ['INA § 212(a)', ['fraud', 'paper']],
    ['212(A)(7)', ['paper']],
    ['212(a)(7)(A)(i)', ['paper']],
    ['6(9)', []],
    ['6(5) permit', ['permit']],
    ['90 days', ['ninety']],
    ['humanitarian', ['humanitarian']],
    ['misrepresentaton', ['fraud']],
    ['sejour', ['ban']],
    ['interdic', ['ban']],
    ['SÉJOUR', ['ban']],
    ['ban', ['ban']],
    ['deadlines', ['sixtyfive']],
    ['SUI 20.1', ['ban']],
    ['20.1', ['ban']],
    ['7(9)', []],
  ])('%s', (words, found) => {
    expect(search.find(words)).toEqual(found);
  });
});
