// A pack laid on another: its rules and words and those below, what it replaces, and where a fault in either file is shown.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Diagnostic } from './diagnostic.ts';
import { layersOf, layPack, layVocabulary, placeInLayers, withoutReferences } from './layers.ts';
import { layFacts } from './layFacts.ts';
import { outcomesOf } from './lawExample.ts';
import { loadPack } from './loadPack.ts';
import type { Pack } from './pack.ts';
import type { PackSource, RuleSource } from './packSchema.ts';
import { parseFacts } from './parseFacts.ts';
import type { VocabularyLayerSource, VocabularySource } from './vocabularySchema.ts';
import type { YamlPath } from './yamlFile.ts';

const CORE = `
words:
  direction: { words: [entry, exit] }
  genuineness: { words: [genuine, forged] }
groups:
  scenario: { meaning: The setting., learn: by the file, standard: [[file]] }
  doc: { meaning: The document., learn: by looking, standard: [[field]] }
  claim: { meaning: The claim., learn: by asking, standard: [[question]] }
facts:
  scenario.checkDate: { type: date, meaning: The day. }
  scenario.direction: { type: word, words: direction, meaning: The decision. }
  doc.genuineness: { type: word, words: genuineness, meaning: Whether it is what it says it is. }
  claim.made: { type: bool, meaning: Whether protection is asked for. }
constraints: []
`;
const STATES = 'real: { FR: FRA }\naccepts: {}\nfictional: { QSA: Aldermark }\n';

const head = (id: string, more = ''): string => `
pack: ${id}
title: A law
asAt: '2026-07-10'
${more}
sources: { S: { title: An act, url: 'https://example.org/' } }
lists: {}
grounds: {}
duties: []
constraints: []
derive: []
`;

const BASE = `${head('base')}
outcomes: { REFUSE: { role: decision }, PROTECT: { role: step } }
steps: [{ id: protection, basis: s. 1 }]
baseline:
  common: [{ facts: { doc.genuineness: genuine, claim.made: false } }]
  entry: []
rules:
  - { id: b-claim, kind: requirement, citation: s. 1, source: S, mark: verified, when: claim.made, requires: [PROTECT] }
  - { id: b-forged, kind: requirement, citation: s. 2, source: S, mark: verified, when: doc.genuineness == "forged", requires: [REFUSE] }
  - { id: b-alone, kind: requirement, citation: s. 3, source: S, mark: verified, alone: true, when: "!claim.made", requires: [REFUSE] }
`;

const OWN = `${head('own', 'on: base\nreplaces: [b-forged]\nknows: { from: "2020-01-01", to: "2026-12-31" }\ndecides: { exit: [paper.kind] }')}
outcomes: { ADMIT: { role: decision } }
steps: [{ id: paper, basis: s. 9 }]
baseline:
  common: []
  entry: [{ facts: { paper.kind: passport } }]
  exit: []
rules:
  - { id: o-paper, kind: requirement, citation: s. 9, source: S, mark: verified, when: paper.kind == "passport", requires: [ADMIT] }
`;

const OWN_WORDS = `
words: { paperKind: { words: [passport, card] } }
addsWords: { direction: { words: [residence] } }
groups: { paper: { meaning: The paper., learn: by looking, standard: [[field]] } }
facts: { paper.kind: { type: word, words: paperKind, meaning: What it is. } }
adds:
  doc.genuineness:
    aliases: [plain, { name: document.altered, values: { 'true': forged }, nothing: ['false'] }]
`;

function files(changes: Readonly<Record<string, string>> = {}): Map<string, string> {
  const all = {
    'law/vocabulary.yaml': CORE,
    'law/states.yaml': STATES,
    'law/base.yaml': BASE,
    'law/own.yaml': OWN,
    'law/vocabulary/own.yaml': OWN_WORDS,
  };
  return new Map(Object.entries({ ...all, ...changes }));
}

function open(id: string): Pack {
  const { pack, diagnostics } = loadPack(files(), id);
  if (pack === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return pack;
}

function judge(pack: Pack, stated: object, decision: string | null = null): string[] {
  const parsed = parseFacts(stated, pack.vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const laid = layFacts(pack, decision, parsed.value);
  if (!laid.ok) throw new Error(JSON.stringify(laid.error));
  return outcomesOf(assess(pack, laid.value.facts, { date: '2026-07-10', proof: false }).required).sort();
}

const faultsOf = (changes: Readonly<Record<string, string>>): string[] =>
  loadPack(files(changes), 'own').diagnostics.map(({ file, line, code }: Diagnostic) => `${file}:${line} ${code}`);

describe('a pack laid on another', () => {
  test('has its own rules and those below, but not what it replaces nor what counts only where the other is alone', () => {
    expect(
      open('own')
        .rules.map(({ id }) => id)
        .sort(),
    ).toEqual(['b-claim', 'o-paper']);
    expect(
      open('base')
        .rules.map(({ id }) => id)
        .sort(),
    ).toEqual(['b-alone', 'b-claim', 'b-forged']);
    expect(judge(open('own'), { 'claim.made': true })).toEqual(['ADMIT', 'PROTECT']);
    expect(judge(open('base'), {})).toEqual(['REFUSE']);
  });

  test('has neither the letters nor the facts that count only where the other is alone', () => {
    const letters = 'grounds: { n: { citation: s. 3 }, m: { citation: s. 2 } }';
    const below = BASE.replace('grounds: {}', letters)
      .replace('when: "!claim.made",', 'when: "!claim.made", ground: n,')
      .replace('when: claim.made,', 'when: claim.made, ground: m,')
      .replace('entry: []', 'entry: [{ alone: true, facts: { claim.other: true } }, { facts: { claim.mad: true } }]');
    const core = CORE.replace('constraints:', '  claim.other: { type: bool, meaning: Another. }\nconstraints:');
    const changed = files({ 'law/vocabulary.yaml': core, 'law/base.yaml': below.replace('claim.mad:', 'doc.genuineness:').replace('genuineness: true', 'genuineness: forged') }); // prettier-ignore
    const laidOf = (id: string): string[] => {
      const { pack, diagnostics } = loadPack(changed, id);
      if (pack === null) throw new Error(JSON.stringify(diagnostics));
      const laid = layFacts(pack, 'entry', new Map());
      return [...Object.keys(pack.source.grounds), ...(laid.ok ? laid.value.facts.keys() : [])];
    };
    expect(laidOf('own')).toContain('m');
    expect(laidOf('own')).not.toContain('n');
    expect(laidOf('own')).not.toContain('claim.other');
    expect(laidOf('base')).toEqual(expect.arrayContaining(['n', 'm', 'claim.other']));
    expect(faultsOf({ 'law/vocabulary.yaml': core, 'law/base.yaml': below })).toEqual(['law/base.yaml:17 unknownFact']);
  });

  test('speaks the words that it adds, and the pack below does not', () => {
    expect(open('own').vocabulary.typeOf('paper.kind')?.kind).toBe('text');
    expect(open('base').vocabulary.typeOf('paper.kind')).toBeNull();
    expect(parseFacts({ 'scenario.direction': 'residence' }, open('own').vocabulary).ok).toBe(true);
    expect(parseFacts({ 'scenario.direction': 'residence' }, open('base').vocabulary).ok).toBe(false);
  });

  test('takes the decision from what is stated', () => {
    expect(judge(open('own'), { 'paper.kind': 'card' })).toEqual([]);
    const parsed = parseFacts({ 'paper.kind': 'card' }, open('own').vocabulary);
    const laid = parsed.ok ? layFacts(open('own'), null, parsed.value) : null;
    expect(laid?.ok === true && laid.value.decision).toBe('exit');
  });

  test.each(['2019-12-31', '2027-01-01'])('says nothing of a day that it does not know: %s', (date) => {
    const laid = layFacts(open('own'), 'entry', new Map(), { date });
    expect(laid.ok ? null : laid.error.map(({ code }) => code)).toEqual(['dateUnknown']);
  });
});

describe('an alias with values of its own', () => {
  const parse = (stated: object): unknown => {
    const parsed = parseFacts(stated, open('own').vocabulary);
    return parsed.ok ? Object.fromEntries([...parsed.value].map(([name, { value }]) => [name, value])) : parsed.error;
  };

  test('is translated, states nothing, or is refused', () => {
    expect(parse({ 'document.altered': true })).toEqual({ 'doc.genuineness': 'forged' });
    expect(parse({ 'document.altered': false })).toEqual({});
    expect(parse({ plain: 'genuine' })).toEqual({ 'doc.genuineness': 'genuine' });
    expect(parse({ 'document.altered': 'perhaps' })).toEqual([
      expect.objectContaining({ code: 'invalidValue', hint: 'Write true or false.' }),
    ]);
  });
});

describe('faults', () => {
  test('are shown in the file that they are written in', () => {
    const wrongBelow = BASE.replace('when: claim.made', 'when: claim.mad');
    expect(faultsOf({ 'law/base.yaml': wrongBelow })).toEqual(['law/base.yaml:19 unknownFact']);
    expect(faultsOf({ 'law/own.yaml': OWN.replace('paper.kind ==', 'paper.kin ==') })).toEqual([
      'law/own.yaml:23 unknownFact',
    ]);
    expect(faultsOf({ 'law/vocabulary/own.yaml': OWN_WORDS.replace('words: paperKind', 'words: paperKin') })).toEqual([
      'law/vocabulary/own.yaml:5 lawReference',
    ]);
  });

  test('a pack below that is not there, or is itself laid on one; a rule to replace that is not below; a fact to add to', () => {
    expect(faultsOf({ 'law/own.yaml': OWN.replace('on: base', 'on: nowhere') })).toContain(
      'law/own.yaml:5 lawReference',
    );
    expect(faultsOf({ 'law/base.yaml': BASE.replace('title: A law', 'title: A law\non: own') })).toEqual([
      'law/own.yaml:5 lawCycle',
    ]);
    expect(faultsOf({ 'law/own.yaml': OWN.replace('[b-forged]', '[b-forgotten]') })).toContain(
      'law/own.yaml:6 lawReference',
    );
    expect(faultsOf({ 'law/vocabulary/own.yaml': OWN_WORDS.replace('doc.genuineness:', 'doc.genuine:') })).toContain(
      'law/vocabulary/own.yaml:7 lawReference',
    );
  });
});

describe('part by part', () => {
  const EMPTY: PackSource = {
    pack: 'own', title: 'Own', asAt: '2026-07-10', sources: {}, lists: {}, outcomes: {}, grounds: {}, duties: [], steps: [], derive: [],
    constraints: [], rules: [], baseline: {},
  }; // prettier-ignore
  const rule = (id: string, more: Partial<RuleSource> = {}): RuleSource => ({ id, kind: 'provision', citation: '1', source: 'S', mark: 'verified', ...more }); // prettier-ignore
  const lay = (own: Partial<PackSource>, base: Partial<PackSource>): PackSource =>
    layPack({ ...EMPTY, ...own }, { ...EMPTY, pack: 'base', title: 'Base', ...base });
  const source = (title: string): PackSource['sources'][string] => ({ title, url: 'https://example.org/' });

  test('what both name is as the pack above has it; its own comes first', () => {
    const step = (id: string, basis: string): PackSource['steps'][number] => ({ id, basis });
    const derived = (fact: string, value: string): PackSource['derive'][number] => ({ fact, rule: 'r', value });
    const limit = (id: string): PackSource['constraints'][number] => ({ id, meaning: 'm', holds: 'a' });
    const laid = lay(
      {
        sources: { S: source('own') }, lists: { l: { meaning: 'own', source: 'S', entries: [] } }, calendars: { c: { meaning: 'own', source: 'S', days: [] } },
        outcomes: { O: { role: 'step' } }, grounds: { A: { citation: 'own' } }, duties: ['d', 'e'], steps: [step('s', 'own')],
        derive: [derived('f', 'own')], constraints: [limit('own')], rules: [rule('own')],
      },
      {
        sources: { S: source('base'), T: source('base') }, lists: { l: { meaning: 'base', source: 'S', entries: [] }, k: { meaning: 'base', source: 'S', entries: [] } },
        calendars: { c: { meaning: 'base', source: 'S', days: [] }, b: { meaning: 'base', source: 'S', days: [] } },
        outcomes: { O: { role: 'decision' }, P: { role: 'decision' } }, grounds: { A: { citation: 'base' }, B: { citation: 'base' }, C: { citation: 'base' }, D: { citation: 'base' } },
        duties: ['e', 'g'], steps: [step('s', 'base'), step('t', 'base')], derive: [derived('f', 'base'), derived('h', 'base')], constraints: [limit('base')],
        rules: [rule('base', { ground: 'B', orGrounds: ['C', 'A'] }), rule('idle', { orGrounds: ['D'] })],
      },
    ); // prettier-ignore
    expect(laid).toEqual({
      ...EMPTY,
      sources: { S: source('own'), T: source('base') },
      lists: { l: { meaning: 'own', source: 'S', entries: [] }, k: { meaning: 'base', source: 'S', entries: [] } },
      calendars: { c: { meaning: 'own', source: 'S', days: [] }, b: { meaning: 'base', source: 'S', days: [] } },
      outcomes: { O: { role: 'step' }, P: { role: 'decision' } },
      grounds: { A: { citation: 'own' }, B: { citation: 'base' }, C: { citation: 'base' } },
      duties: ['d', 'e', 'g'],
      steps: [step('s', 'own'), step('t', 'base')],
      derive: [derived('f', 'own'), derived('h', 'base')],
      constraints: [limit('own'), limit('base')],
      rules: [rule('own'), rule('base', { ground: 'B', orGrounds: ['C', 'A'] }), rule('idle', { orGrounds: ['D'] })],
    });
  });

  test('a rule that is replaced, or counts only alone, goes with what it derives and with its name in others', () => {
    const laid = lay(
      { replaces: ['gone'] },
      {
        rules: [rule('gone'), rule('lone', { alone: true }), rule('stays', { defeats: ['gone', 'lone'], softens: ['gone', 'other'] }), rule('other')],
        derive: [{ fact: 'f', rule: 'gone', value: 'a' }, { fact: 'g', rule: 'lone', value: 'a' }, { fact: 'h', rule: 'stays', value: 'a' }],
      },
    ); // prettier-ignore
    expect(laid.rules).toEqual([rule('stays', { softens: ['other'] }), rule('other')]);
    expect(laid.derive.map(({ fact }) => fact)).toEqual(['h']);
  });

  test('baselines, its own blocks first, without those below that count only alone', () => {
    const block = (fact: string, more: object = {}): PackSource['baseline'][string][number] => ({ facts: { [fact]: true }, ...more });
    const laid = lay(
      { baseline: { entry: [block('a')], exit: [block('b', { alone: true })] } },
      { baseline: { entry: [block('c', { alone: true }), block('d')], common: [block('e')] } },
    );
    expect(laid.baseline).toEqual({ entry: [block('a'), block('d')], exit: [block('b', { alone: true })], common: [block('e')] });
  }); // prettier-ignore

  test('the layers of a pack: the one below, then its own', () => {
    expect([layersOf({ pack: 'own', on: 'base' }), layersOf({ pack: 'base' })]).toEqual([['base', 'own'], ['base']]);
  });

  test('a name that is gone is taken out of what defeats and softens', () => {
    const gone = new Set(['x', 'y']);
    expect(withoutReferences(rule('r'), gone)).toEqual(rule('r'));
    expect(withoutReferences(rule('r', { defeats: ['x', 'z'], softens: ['y'] }), gone)).toEqual(rule('r', { defeats: ['z'] })); // prettier-ignore
    expect(withoutReferences(rule('r', { defeats: ['z'] }), gone)).toEqual(rule('r', { defeats: ['z'] }));
  });

  test('words', () => {
    const core: VocabularySource = {
      words: { kind: { words: ['A', 'B'], accepts: { a: 'A' } }, bare: { words: ['X'] } },
      groups: { g: { meaning: 'core', learn: 'l', standard: [['field']] } },
      facts: {
        'g.x': { type: 'list', meaning: 'x', aliases: ['ex'], accepts: { no: null }, fields: { f: { type: 'int' } } },
        'g.y': { type: 'int', meaning: 'core' },
        'g.z': { type: 'int', meaning: 'z' },
      },
      constraints: [{ id: 'core', meaning: 'm', holds: 'a' }],
    };
    const layer: VocabularyLayerSource = {
      words: { colour: { words: ['red'] } },
      addsWords: { kind: { words: ['B', 'C'], accepts: { c: 'C' } }, bare: { words: ['Y'] }, colour: { words: ['blue'] }, lost: { words: ['Z'] } },
      groups: { h: { meaning: 'layer', learn: 'l', standard: [['field']] } },
      facts: { 'g.y': { type: 'bool', meaning: 'layer' }, 'h.v': { type: 'int', meaning: 'v' } },
      adds: {
        'g.x': { aliases: ['eks'], accepts: { none: null }, fields: { e: { type: 'date' } } },
        'g.z': { aliases: ['zed'] },
        'h.v': { accepts: { no: 0 } },
        lost: { aliases: ['l'] },
      },
      constraints: [{ id: 'layer', meaning: 'm', holds: 'b' }],
    }; // prettier-ignore
    expect(layVocabulary(core, layer)).toEqual({
      words: {
        kind: { words: ['A', 'B', 'C'], accepts: { a: 'A', c: 'C' } },
        bare: { words: ['X', 'Y'], accepts: {} },
        colour: { words: ['red', 'blue'], accepts: {} },
        lost: { words: ['Z'], accepts: {} },
      },
      groups: { ...core.groups, ...layer.groups },
      facts: {
        'g.x': { type: 'list', meaning: 'x', aliases: ['ex', 'eks'], accepts: { no: null, none: null }, fields: { f: { type: 'int' }, e: { type: 'date' } } },
        'g.y': { type: 'bool', meaning: 'layer' },
        'g.z': { type: 'int', meaning: 'z', aliases: ['zed'] },
        'h.v': { type: 'int', meaning: 'v', aliases: [], accepts: { no: 0 } },
      },
      constraints: [...core.constraints, ...(layer.constraints ?? [])],
    }); // prettier-ignore
    expect(layVocabulary(core, {})).toEqual(core);
  });

  test.each<[YamlPath, 'own' | 'base']>([
    [['rules', 0, 'when'], 'own'],
    [['rules', 1, 'when'], 'base'],
    [['rules'], 'own'],
    [['title'], 'own'],
    [['sources', 'S'], 'own'],
    [['sources', 'T'], 'base'],
    [['sources'], 'own'],
    [['calendars', 'c'], 'own'],
    [['baseline', 'entry', 0], 'own'],
    [['baseline', 'entry', 1], 'base'],
    [['baseline', 'entry'], 'own'],
    [['baseline', 'exit', 0], 'base'],
    [['baseline', 'exit'], 'base'],
  ])('%j is written in the file of the pack: %s', (path, home) => {
    const own = { ...EMPTY, rules: [rule('r')], sources: { S: source('own') }, baseline: { entry: [{ facts: {} }] } };
    expect(placeInLayers(path, own)).toBe(home);
  });
});
