// Drawings of an attempt: what is likely next is drawn ahead, one at a time and never before what somebody waits for; what goes is given back.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawings } from './drawings.ts';

let asked: string[] = [];
let live = 0;
let open = 0;

/** A bitmap that counts as live until it is closed. */
function bitmap(width: number): ImageBitmap {
  live += 1;
  let isOpen = true;
  return {
    width,
    height: 1,
    close: () => {
      if (isOpen) live -= 1;
      isOpen = false;
    },
  };
}

beforeEach(() => {
  asked = [];
  live = 0;
  open = 0;
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 0));
  vi.stubGlobal(
    'Image',
    class {
      naturalWidth = 4;
      naturalHeight = 3;
      decode = (): Promise<void> => Promise.resolve();
      removeAttribute = (): void => undefined;
    },
  );
  vi.stubGlobal('createImageBitmap', (_picture: unknown, { resizeWidth }: { resizeWidth: number }) =>
    Promise.resolve(bitmap(resizeWidth)),
  );
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${(open += 1)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => void (open -= 1));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const told = (ref: string): Promise<string> => Promise.resolve(`<svg id="${ref}"/>`);

function drawings(ahead: (ref: string) => Promise<string | null> = told): Drawings {
  return new Drawings({
    drawing: (ref) => {
      asked.push(`asked ${ref}`);
      return told(ref);
    },
    ahead: (ref) => {
      asked.push(`ahead ${ref}`);
      return ahead(ref);
    },
  });
}

const refs = (count: number): string[] => Array.from({ length: count }, (_, n) => `r${n}`);

describe('drawing ahead', () => {
  it('makes ready what is likely, and asking for it then asks nobody', async () => {
    const kept = drawings();
    kept.ahead(['a', 'b']);
    await vi.waitFor(() => expect(kept.readyAtHand('b')).not.toBeNull());
    expect(asked).toEqual(['ahead a', 'ahead b']);
    expect(await kept.url('b')).toBe(kept.urlAtHand('b'));
    expect(await kept.svg('a')).toBe('<svg id="a"/>');
    expect(asked).toHaveLength(2);
  });

  it('draws one at a time, and none while somebody waits', async () => {
    const answers: ((svg: string) => void)[] = [];
    const kept = new Drawings({
      drawing: (ref) => new Promise((resolve) => answers.push(() => resolve(ref))),
      ahead: (ref) => {
        asked.push(ref);
        return told(ref);
      },
    });
    const wanted = kept.svg('wanted');
    kept.ahead(['a']);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(asked).toEqual([]);
    answers[0]?.('');
    await wanted;
    await vi.waitFor(() => expect(asked).toEqual(['a']));
  });

  it('makes ready what was looked at too, without drawing it again', async () => {
    const kept = drawings();
    await kept.url('seen');
    kept.ahead(['seen']);
    await vi.waitFor(() => expect(kept.readyAtHand('seen')).not.toBeNull());
    expect(asked).toEqual(['asked seen']);
  });

  it('lets go of all that belongs to the page before', async () => {
    const kept = drawings();
    kept.ahead(['a', 'b']);
    await kept.url('seen');
    await vi.waitFor(() => expect(kept.readyAtHand('b')).not.toBeNull());
    kept.ahead(['c']);
    await vi.waitFor(() => expect(kept.readyAtHand('c')).not.toBeNull());
    expect([kept.urlAtHand('a'), kept.urlAtHand('b')]).toEqual([null, null]);
    expect(kept.size).toBe(2);
    expect([live, open]).toEqual([1, 2]);
    kept.close();
    expect([kept.size, live, open]).toEqual([0, 0, 0]);
  });

  it('where nothing is told ahead holds nothing, and draws when asked', async () => {
    const kept = drawings(() => Promise.resolve(null));
    kept.ahead(['a', 'b']);
    await vi.waitFor(() => expect(asked).toEqual(['ahead a', 'ahead b']));
    expect(kept.size).toBe(0);
    expect(await kept.svg('a')).toBe('<svg id="a"/>');
    expect(asked.at(-1)).toBe('asked a');
  });

  it('on a larger screen draws the pixels anew, and fewer of them', async () => {
    const kept = drawings();
    kept.ahead(refs(40));
    await vi.waitFor(() => expect(live).toBe(32));
    kept.shownAt(2400);
    await vi.waitFor(() => expect(kept.readyAtHand('r0')?.width).toBe(2400));
    await vi.waitFor(() => expect(live).toBe(5));
    expect(kept.readyAtHand('r31')).toBeNull();
  });

  it('gives back what comes when nobody keeps it any more', async () => {
    const kept = drawings();
    const late = kept.url('late');
    kept.close();
    await expect(late).rejects.toThrow('not kept');
    expect(open).toBe(0);
  });
});
