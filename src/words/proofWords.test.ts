// No proof shows a bare code or a condition as it is programmed: people drawn at random are judged by every pack, and every step of every
// proof is said in every language of the interface.

import { describe, expect, it } from 'vitest';
import {
  assess,
  foldProof,
  layFacts,
  type FactType,
  type FactValue,
  type Facts,
  type Pack,
  type ProofNode,
} from '#law';
import { lackingInWords, partInWords, stepInWords, stepsBelow, verdictInWords } from './proofWords.ts';
import { LANGUAGES, makeSay, PACKS, watchedWords } from './lawWordsKit.ts';

const PEOPLE = 60;

/** Numbers from 0 up to 1, the same on every run (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

type Draw = <T>(items: readonly T[]) => T;

function valueOf(type: FactType, draw: Draw, states: readonly string[]): FactValue {
  if ('nullable' in type && type.nullable && draw([true, false, false])) return null;
  switch (type.kind) {
    case 'bool':
      return draw([true, false]);
    case 'int':
      return draw([0, 1, 2, 17, 18, 30, 89, 90, 91, 180, 181, 365, 1000]);
    case 'date':
      return draw(['1965-04-02', '2009-11-30', '2019-02-28', '2024-05-01', '2026-01-15', '2026-06-30', '2031-03-14']);
    case 'state':
      return draw(states);
    case 'provision':
      return draw(['24(1)(a)', '24(2)', '25', '26']);
    case 'list':
      return draw([[], [1], [1, 2]]).map(() => valueOf(type.of, draw, states));
    case 'element':
      return Object.fromEntries([...type.fields].map(([name, field]) => [name, valueOf(field, draw, states)]));
    case 'text':
      return 'words' in type && type.words !== undefined && type.words !== null ? draw(type.words) : 'text';
    default:
      return 'kind' in type && (type.kind as string) === 'datetime' ? '2026-03-14T09:30Z' : null;
  }
}

/** The person of a baseline with some facts changed and some not known. */
function drawPerson(pack: Pack, decision: string, seed: number): Facts {
  const next = numbers(seed);
  const draw: Draw = (items) => items[Math.floor(next() * items.length)] as never;
  const laid = layFacts(pack, decision, new Map(), { date: pack.source.asAt });
  if (!laid.ok) throw new Error(laid.error.map(({ message }) => message).join('\n'));
  const facts = new Map(laid.value.facts);
  const states = ['FR', 'US', 'GB', 'SY', ...Object.keys(pack.vocabulary.statesSource.fictional)];
  const names = [...pack.vocabulary.facts.values()].filter(({ isDerived }) => !isDerived);
  for (let changes = Math.floor(next() * 40); changes > 0; changes--) {
    const { name, type } = draw(names);
    if (name === 'scenario.direction' || name === 'scenario.checkDate') continue;
    if (next() < 0.25) facts.delete(name);
    else facts.set(name, { value: valueOf(type, draw, states), ...(type.kind === 'list' && next() < 0.3 ? { complete: false } : {}) });
  } // prettier-ignore
  return facts;
}

function proofsOf(pack: Pack): readonly ProofNode[] {
  return [...pack.baseline.keys()].flatMap((decision, index) =>
    Array.from({ length: PEOPLE }, (_, person) => {
      const facts = drawPerson(pack, decision, 1 + index * 1000 + person);
      return foldProof(assess(pack, facts, { date: pack.source.asAt }).proof ?? []);
    }).flat(),
  );
}

describe.each(PACKS)('the pack %s', (_, pack) => {
  const proofs = proofsOf(pack);

  it('is asked something', () => expect(proofs.length).toBeGreaterThan(PEOPLE));

  it.each(LANGUAGES)('says every step in %s', (language) => {
    const { words, missing } = watchedWords(pack, language);
    const say = makeSay(language);
    const said = new Map<string, string>();
    const read = (node: ProofNode, of?: string): void => {
      said.set(stepInWords(node, words, say, of).words, node.id);
      said.set(verdictInWords(node, words, say), node.id);
      if (node.lacking !== undefined) said.set(lackingInWords(node.lacking, words, say), node.id);
      const ground = node.kind === 'rule' ? (words.provision(node.id)?.ground ?? null) : null;
      if (ground !== null) words.ground(ground);
      for (const id of node.defeatedBy ?? []) words.rule(id);
      for (const step of stepsBelow(node)) {
        partInWords(node, step, say);
        read(step, node.kind === 'derived' ? node.id : of);
      }
    };
    for (const node of proofs) read(node);
    expect([...missing]).toEqual([]);
    const bare = [...said].filter(([text]) =>
      /undefined|NaN|\{|==|&&|\|\||\b[a-z]\w+\.(?!com|org)[a-z]\w+\b/.test(text),
    );
    expect(bare).toEqual([]);
  });
});
