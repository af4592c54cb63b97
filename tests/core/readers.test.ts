// Reading by machine in play: the acts, what they bring into evidence, what a finding made with them is worth, and what stays hidden.

import { describe, expect, it } from 'vitest';
import { Authority, establish, factsOf, Simulation, type Act } from '#attempt';
import type { Case } from '#scenario';
import { makeWords } from '#words';
import { drawShipped, openShipped } from '../kit/library.ts';

const ID = 'returning-visitor';
const genuine = drawShipped(ID, 5);
const passport = genuine.papers.find((paper) => paper.kind === 'passport')?.id ?? '';

/** The case with something done to its passport. */
function withMutation(technique: string, params: Record<string, string> = {}): Case {
  const papers = genuine.papers.map((paper) =>
    paper.id === passport
      ? { ...paper, document: { ...paper.document, mutations: [...paper.document.mutations, { technique, params }] } }
      : paper,
  );
  return { ...genuine, papers };
}

const OPEN: Act = { type: 'open', paper: passport, page: 'data' };
const READ: Act = { type: 'readChip', paper: passport };
const find = (term: string): Act => ({
  type: 'find',
  paper: passport,
  page: 'data',
  area: 'page',
  light: 'chip',
  term,
});

function after(drawn: Case, ...acts: Act[]): Simulation {
  const simulation = new Simulation(drawn);
  for (const act of acts) expect(simulation.perform(act), JSON.stringify(act)).toMatchObject({ ok: true });
  return simulation;
}
const established = ({ state, drawn }: Simulation, fact: string, eye: 'officer' | 'scorer' = 'scorer'): unknown =>
  factsOf(establish(state.evidence, drawn.vocabulary, eye)).get(fact)?.value;

describe('reading a chip', () => {
  it('needs the page that opens it, and a reader on the desk', () => {
    expect(new Simulation(genuine).perform(READ)).toEqual({ ok: false, refusal: 'notSeen' });
    const bare = { ...genuine, procedure: { ...genuine.procedure, equipment: ['white' as const] } };
    expect(after(bare, OPEN).perform(READ)).toEqual({ ok: false, refusal: 'notOffered' });
  });

  it('states what is in it and what the reader found, each of its own source', () => {
    const { state } = after(genuine, OPEN, READ);
    const said = state.evidence.statements.filter(({ source }) => source === 'chip');
    expect(said.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['person.birthDate', 'doc.expiryDate', 'chip.signature', 'chip.signer', 'chip.zone']),
    );
    expect(said.find(({ fact }) => fact === 'chip.signature')?.value).toBe('successful');
    expect(state.seconds).toBe((genuine.costs.open ?? 0) + (genuine.costs.readChip ?? 0));
  });

  it('brings a copy to light, and a finding by the reader establishes it', () => {
    const drawn = withMutation('ch-cloned');
    const read = after(drawn, OPEN, READ);
    expect(established(read, 'chip.authenticity')).toBe('failed');
    expect(established(after(drawn, OPEN, READ, find('ch-cloned')), 'doc.genuineness')).toBe('forged');
  });

  it('a guess without the reader is refused, and a wrong one establishes nothing for the score', () => {
    expect(after(withMutation('ch-cloned'), OPEN).perform(find('ch-cloned'))).toEqual({
      ok: false,
      refusal: 'notSeen',
    });
    expect(established(after(genuine, OPEN, READ, find('ch-cloned')), 'doc.genuineness')).not.toBe('forged');
  });

  it('a root that the list lacks gives no conclusion and betrays nothing', () => {
    const read = after(withMutation('in-chip-root-missing'), OPEN, READ);
    expect(established(read, 'chip.signer')).toBe('undetermined');
    expect(read.state.evidence.betrayals).toEqual([]);
  });

  it('print altered after issue contradicts the chip', () => {
    const altered = after(withMutation('alt-birth-date', { to: '1979-03-02', zone: 'unchanged' }), OPEN, READ);
    const { discrepancies } = establish(altered.state.evidence, genuine.vocabulary, 'officer');
    expect(discrepancies.map(({ fact }) => fact)).toContain('person.birthDate');
  });
});

describe('the view', () => {
  const open = openShipped(ID);
  const authority = new Authority(genuine, open.pack, makeWords(open.content.texts, 'en'));
  const handle = authority.gate.out('paper', passport);
  const paperOf = () => authority.view().papers.find(({ id }) => id === handle);

  it('holds nothing of the chip, and draws nothing of it, before it was read', () => {
    authority.performInside(OPEN);
    expect(paperOf()).toMatchObject({ chip: null, seals: [], chipPage: 'data' });
    expect(authority.drawing(`chip:${handle}`)).toBeNull();
  });

  it('then its checks, its groups and its portrait, and never how the case was made', () => {
    authority.performInside(READ);
    const chip = paperOf()?.chip;
    expect(chip?.result).toBe('successful');
    expect(chip?.checks).toHaveLength(8);
    expect(authority.drawing(chip?.portrait ?? '')).toMatch(/^<svg/);
    expect(JSON.stringify(chip)).not.toMatch(/technique|mutation|current|imitated/);
  });

  it('a page that was not opened tells nothing of seals', () => {
    const simulation = new Simulation(genuine);
    expect(simulation.perform({ type: 'readSeal', paper: passport, page: 'page5' })).toEqual({
      ok: false,
      refusal: 'notSeen',
    });
  });
});
