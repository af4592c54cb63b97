import { describe, expect, test } from 'vitest';
import { goTo, makeDesk, neighbour, pageOf, takeIn, takeInHand, turnTo, type Desk } from './desk.ts';
import type { PaperView, TraineeView } from './looks.ts';

const paper = (id: string, pages: readonly string[], portraitPage: string | null = null): PaperView => ({
  id,
  kind: 'passport',
  state: null,
  holder: 'p1',
  portraitPage,
  mrzPage: null,
  pages: pages.map((page) => ({ id: page, widthMm: 125, heightMm: 88, seen: [], fields: [], areas: [] })),
  mrz: null,
  chipPage: null,
  chip: null,
  seals: [],
});

const PASSPORT = paper('d1', ['cover', 'data', 'page3'], 'data');
const BOOKING = paper('d2', ['sheet']);
// Only papers and looks are read.
const view = (papers: readonly PaperView[], looks: readonly object[] = []): TraineeView =>
  ({ papers, looks }) as unknown as TraineeView;
const fresh = (): Desk => makeDesk().getState();
const withBoth = (): Desk => takeIn(fresh(), view([PASSPORT, BOOKING]));

describe('papers on the desk', () => {
  test('a paper handed over lies down beside the others, and the first comes to hand', () => {
    const desk = withBoth();
    expect(desk.order).toEqual(['d1', 'd2']);
    expect(desk.inHand).toBe('d1');
    expect(desk.poses['d1']).not.toEqual(desk.poses['d2']);
  });

  test('one begins where the portrait is, else on the first page', () => {
    expect(pageOf(withBoth(), PASSPORT)).toBe('data');
    expect(pageOf(withBoth(), BOOKING)).toBe('sheet');
  });

  test('after a reload a paper lies as it was last looked at', () => {
    const looked = { paper: 'd1', page: 'page3', reference: false };
    expect(pageOf(takeIn(fresh(), view([PASSPORT], [looked])), PASSPORT)).toBe('page3');
  });

  test('nothing new changes nothing, so that nothing is drawn again', () => {
    const desk = withBoth();
    expect(takeIn(desk, view([PASSPORT, BOOKING]))).toBe(desk);
  });

  test('what is taken in hand comes to the top', () => {
    expect(takeInHand(withBoth(), 'd1').order).toEqual(['d2', 'd1']);
  });

  test('turning a page puts lamp, loupe and tilt back; turning to the same page leaves them', () => {
    const loupe = { paper: 'd1', page: 'data', level: 2, xMm: 1, yMm: 1, light: 'white' } as const;
    const lit: Desk = { ...withBoth(), light: 'ultraviolet', lampOver: 'd1', tilts: { d1: 2 }, loupe };
    expect(turnTo(lit, 'd1', 'data')).toMatchObject({ light: 'ultraviolet', lampOver: 'd1', loupe });
    expect(turnTo(lit, 'd1', 'page3')).toMatchObject({ light: 'white', lampOver: null, loupe: null, tilts: { d1: 0 } });
  });

  test('a booklet has an end on both sides', () => {
    expect(neighbour(PASSPORT, 'data', 1)).toBe('page3');
    expect(neighbour(PASSPORT, 'cover', -1)).toBeNull();
    expect(neighbour(PASSPORT, 'page3', 1)).toBeNull();
  });

  test('the same spot can be gone to twice', () => {
    const once = goTo(fresh(), 'interview', { kind: 'line', id: '4' });
    const twice = goTo(once, 'interview', { kind: 'line', id: '4' });
    expect(twice.panel).toBe('interview');
    expect(twice.spot?.visit).not.toBe(once.spot?.visit);
  });
});
