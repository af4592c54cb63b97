// The reference is looked at as the paper is: in its light, tilted alike, under the same glass. It shows nothing of the paper and
// reveals nothing about it.

import { describe, expect, it } from 'vitest';
import { Authority, type Act } from '#attempt';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, scenarioIds } from '../kit/library.ts';

const id = scenarioIds()[0] ?? '';
const { pack, content } = openShipped(id);

/** At the point where the expert has just opened the data page of the passport. */
function atThePassport(): { authority: Authority; paper: string } {
  const drawn = drawShipped(id, 77);
  const authority = new Authority(drawn, pack, makeWords(content.texts, 'en'));
  for (const act of expertActs(drawn)) {
    authority.performInside(act);
    if (act.type === 'open' && act.page === 'data') return { authority, paper: act.paper };
  }
  throw new Error('the expert never opens a data page');
}

const compare = (paper: string, more: Partial<Extract<Act, { type: 'compare' }>>): Act => ({
  type: 'compare',
  paper,
  page: 'data',
  light: 'white',
  ...more,
});

describe('comparing with the reference', () => {
  it.each([
    ['in white light', {}, { level: 1, tilt: 0 }],
    ['in ultraviolet', { light: 'ultraviolet' }, { light: 'ultraviolet', level: 1, tilt: 0 }],
    ['tilted alike', { step: 1 }, { level: 1, tilt: 1 }],
    ['under the same glass', { glass: { level: 2, x: 60, y: 40 } }, { level: 2, tilt: 0 }],
  ] as const)('%s', (_title, more, shown) => {
    const { authority, paper } = atThePassport();
    const before = authority.view();
    expect(authority.performInside(compare(paper, more)).ok).toBe(true);
    const after = authority.view();
    const look = after.looks.at(-1);
    expect(look).toMatchObject({ reference: true, page: 'data', ...shown });
    expect(look?.region === null).toBe(shown.level === 1);
    expect(authority.drawing(look?.ref ?? '')).toMatch(/^<svg/);
    // Nothing is described or stated by it.
    expect(after.observations).toEqual(before.observations);
    expect(after.statements).toEqual(before.statements);
  });

  it('another look has another drawing', () => {
    const { authority, paper } = atThePassport();
    const refs = [{}, { step: 2 as const }, { glass: { level: 2 as const, x: 60, y: 40 } }].map((more) => {
      authority.performInside(compare(paper, more));
      return authority.view().looks.at(-1)?.ref ?? '';
    });
    expect(new Set(refs.map((ref) => authority.drawing(ref))).size).toBe(3);
  });

  it.each([
    ['tilted in another light than white', { light: 'ultraviolet', step: 1 }],
    ['tilted under a glass', { step: 1, glass: { level: 2, x: 60, y: 40 } }],
    ['beside the page', { glass: { level: 2, x: 290, y: 40 } }],
  ] as const)('is refused %s', (_title, more) => {
    const { authority, paper } = atThePassport();
    expect(authority.performInside(compare(paper, more))).toEqual({ ok: false, refusal: 'noSuchThing' });
  });
});
