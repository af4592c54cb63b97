// Papers in a stream, drawn by the worker of drills as a trainee's window has them: how long from turning a lamp until the picture can be
// shown, drawn ahead while the paper was looked at, and drawn when it is asked for? Runs in the page; documentsBench.ts asks.

import type { Light } from '#documents';
import { drillHome } from '../../../src/app/drills/drillHome.ts';
import { Drawings } from '../../../src/trainee/drawings.ts';
import type { DrillLook, PaperItemView, SessionView } from '../../../src/trainee/drills/drillPort.ts';

export interface Turned {
  readonly light: Light;
  readonly milliseconds: number;
  readonly isAhead: boolean;
}

export interface Wish {
  readonly papers: number;
  readonly lights: readonly Light[];
  /** Whether the lamps are turned once all lie ready, as for a trainee who looks at the page first. */
  readonly isAhead: boolean;
}

/** A session holds at most so many. */
const LENGTH = 40;
/** As wide as a page lies on the bench, in pixels. */
const WIDTH = 1000;
/** A trainee who looks at a page for longer than this has all lamps ready. */
const PATIENCE_MS = 60_000;

let running: SessionView | null = null;

/** Works through so many papers, each turned through all lamps that its desk has. */
async function showPapers({ papers, lights, isAhead }: Wish): Promise<Turned[]> {
  const turned: Turned[] = [];
  for (let n = 0; n < papers; n++) {
    // One paper lies on the desk at a time, and one lamp stands over it.
    // oxlint-disable-next-line no-await-in-loop
    const view = running ?? (await begin());
    const drawings = drawingsOf(view);
    const { firstPage: page } = view.shown as PaperItemView;
    const refs = lights.map((light) => ({ light, ref: refOf(page, light) }));
    if (isAhead) {
      drawings.shownAt(WIDTH);
      drawings.ahead(refs.map(({ ref }) => ref));
      // oxlint-disable-next-line no-await-in-loop
      await until(() => refs.every(({ ref }) => drawings.readyAtHand(ref) !== null));
    }
    for (const { light, ref } of refs) {
      // oxlint-disable-next-line no-await-in-loop
      turned.push({ light, isAhead, milliseconds: await timeLamp(drawings, ref) });
    }
    drawings.close();
    const answer = {
      item: view.item,
      verdict: 'genuine',
      confidence: 50,
      naming: null,
      faces: null,
      alone: null,
      lights,
      tookMs: 1000,
    } as const;
    // oxlint-disable-next-line no-await-in-loop
    const { view: next } = await drillHome.answer(view.session, answer);
    running = next.shown === null ? null : next;
  }
  return turned;
}

async function begin(): Promise<SessionView> {
  const wish = {
    kind: 'papers',
    protocol: 'stream',
    way: 'free',
    prevalence: 'half',
    feedback: false,
    length: LENGTH,
  } as const;
  const view = await drillHome.open(await drillHome.start(wish));
  if (view === null) throw new Error('the session that was begun is not kept');
  return view;
}

function drawingsOf({ session, item }: SessionView): Drawings {
  const drawing = (ref: string): Promise<string> => drillHome.drawing(session, item, JSON.parse(ref) as DrillLook);
  return new Drawings({ drawing, ahead: drawing });
}

function refOf(page: string, light: Light): string {
  const look: DrillLook = { page, light, level: 1, tilt: 0, from: 'left', region: null, specimen: false, without: [] };
  return JSON.stringify(look);
}

async function until(isSo: () => boolean): Promise<void> {
  const since = performance.now();
  while (!isSo()) {
    if (performance.now() - since > PATIENCE_MS) throw new Error('the lamps did not come to lie ready');
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const canvas = document.createElement('canvas');
const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** From turning the lamp until the browser has the picture in pixels: reading one waits for them. */
async function timeLamp(drawings: Drawings, ref: string): Promise<number> {
  const since = performance.now();
  const url = await drawings.url(ref);
  const ready = drawings.readyAtHand(ref);
  if (ready !== null) lay(ready, ready.width, ready.height);
  else {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    lay(picture, picture.naturalWidth, picture.naturalHeight);
  }
  pen.getImageData(0, 0, 1, 1);
  return performance.now() - since;
}

function lay(picture: CanvasImageSource, width: number, height: number): void {
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * height) / width);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

declare global {
  interface Window {
    showPapers: typeof showPapers;
  }
}
window.showPapers = showPapers;
