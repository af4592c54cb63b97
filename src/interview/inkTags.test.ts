import { describe, expect, it } from 'vitest';
import { parseHeader, parseLineTags } from './inkTags.ts';

describe('a header', () => {
  it('reads what a question is', () => {
    const { header, faults } = parseHeader([
      'ask: Where were you born?',
      'type: probing',
      'topic: identity',
      'step: M05, M09',
      'when: asked("x") > 0',
      'once',
      'puts: stay.history doc.issuer',
      'flags: inconsistency_put',
      'conduct: respect',
      'effect: rapport +3, anxiety -2',
      'seconds: 20',
      'refers: PROTECT',
      'better: ask_open',
      'freeNarrative',
      'to: companion',
    ]);
    expect(faults).toEqual([]);
    expect(header).toMatchObject({
      ask: 'Where were you born?',
      type: 'probing',
      steps: ['M05', 'M09'],
      when: 'asked("x") > 0',
      once: true,
      puts: ['stay.history', 'doc.issuer'],
      conduct: ['respect'],
      effects: [
        { measure: 'rapport', points: 3 },
        { measure: 'anxiety', points: -2 },
      ],
      seconds: 20,
      refers: 'PROTECT',
      better: 'ask_open',
      freeNarrative: true,
      to: 'companion',
    });
  });

  it('needs the officer’s words and their type, unless it is hidden', () => {
    expect(parseHeader([]).faults.map((fault) => fault.tag)).toEqual(['ask']);
    expect(parseHeader(['ask: Well?']).faults.map((fault) => fault.tag)).toEqual(['type']);
    expect(parseHeader(['hidden']).faults).toEqual([]);
  });

  it.each([
    ['type: opne', 'is not a question type'],
    ['step: M31', 'is not a step'],
    ['effect: trust +2', 'is not an effect'],
    ['seconds: soon', 'is not a number of seconds'],
    ['mood: sad', 'is not a tag'],
    ['flags: rude', 'is not known here'],
  ])('%s is a fault', (tag, message) => {
    const { faults } = parseHeader(['ask: Well?', 'type: open', tag]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.hint).not.toBe('');
  });
});

describe('line tags', () => {
  it('tell claims, truths and signs apart', () => {
    const { tags } = parseLineTags([
      'line: a',
      'says: stay.purpose',
      'admits: stay.means',
      'signals: protection.indications = true',
    ]);
    expect(tags.says).toEqual([
      { fact: 'stay.purpose', literal: null, as: 'claim' },
      { fact: 'stay.means', literal: null, as: 'truth' },
      { fact: 'protection.indications', literal: 'true', as: 'signal' },
    ]);
  });

  it('a choice may carry how it is asked', () => {
    expect(parseLineTags(['line: c', 'type: leading', 'flags: accusatory']).tags.asking).toMatchObject({
      type: 'leading',
      flags: ['accusatory'],
    });
    expect(parseLineTags(['line: c']).tags.asking).toBeNull();
  });
});
