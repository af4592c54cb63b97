// Papers in a stream, drawn by the worker of drills as a trainee's window has them: how long from turning a lamp until the picture can be
// shown? Runs in the page; documentsBench.ts asks.

import type { Light } from '#documents';
import { drillHome } from '../../../src/app/drills/drillHome.ts';
import type { PaperItemView, SessionView } from '../../../src/trainee/drills/drillPort.ts';

export interface Turned {
  readonly light: Light;
  readonly milliseconds: number;
}

/** A session holds at most so many. */
const LENGTH = 40;
let running: SessionView | null = null;

/** Works through so many papers, each turned through all lamps that its desk has. */
async function showPapers(count: number, lights: readonly Light[]): Promise<Turned[]> {
  const turned: Turned[] = [];
  for (let n = 0; n < count; n++) {
    // One paper lies on the desk at a time, and one lamp stands over it.
    // oxlint-disable-next-line no-await-in-loop
    const view = running ?? (await begin());
    for (const light of lights) {
      // oxlint-disable-next-line no-await-in-loop
      turned.push({ light, milliseconds: await timeLamp(view, light) });
    }
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

/** As wide as a page lies on the bench, in pixels. */
const WIDTH = 1000;
const canvas = document.createElement('canvas');
const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** From asking the worker until the browser has the picture in pixels: reading one waits for them. */
async function timeLamp({ session, item, shown }: SessionView, light: Light): Promise<number> {
  const { firstPage: page } = shown as PaperItemView;
  const look = { page, light, level: 1, tilt: 0, from: 'left', region: null, specimen: false, without: [] } as const;
  const since = performance.now();
  const svg = await drillHome.drawing(session, item, look);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * picture.naturalHeight) / picture.naturalWidth);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  pen.getImageData(0, 0, 1, 1);
  const milliseconds = performance.now() - since;
  URL.revokeObjectURL(url);
  return milliseconds;
}

declare global {
  interface Window {
    showPapers: typeof showPapers;
  }
}
window.showPapers = showPapers;
